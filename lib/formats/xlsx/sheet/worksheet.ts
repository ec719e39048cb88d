// One worksheet part → its rows, merges and hidden columns. Law: a sheet is read whole or not at all, by its cells' own addresses, whatever its dimension says.
import type { GridRow, Merge } from '../../../sheet/grid.ts'
import { EMPTY_SHARE } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import { isTrue } from '../workbook/workbook-part.ts'
import { Scanner } from '../xml/scanner.ts'
import { ROWS, rowAt } from './address.ts'
import { CellReader } from './cell-reader.ts'
import { HiddenColumns, isNoSize } from './hidden-columns.ts'
import { readMerges } from './merges.ts'
import { refuseWithin } from './other-consumers.ts'
import { Rows, type Repeat } from './rows.ts'

export interface Worksheet {
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  readonly hiddenColumns: ReadonlySet<number>
  /** Addresses that were written twice. */
  readonly repeats: readonly Readonly<Repeat>[]
}

/** Lower (in points) than anything can be read in. */
const NO_HEIGHT = 1
const sheetsWithoutCells = new Set(['chartsheet', 'dialogsheet', 'macrosheet'])

/** Reads a sheet's part; null for a sheet of another kind: chart, dialogue, old macros. */
export function readWorksheet(bytes: Uint8Array, part: string, context: WorkbookContext): Worksheet | null {
  const scanner = new Scanner(bytes, part, SPREADSHEET, context.limits)
  if (!scanner.nextChild(0)) damaged()
  if (scanner.tag === 'worksheet') return new WorksheetReader(scanner, context).read()
  return sheetsWithoutCells.has(scanner.word) ? null : damaged()
}

class WorksheetReader {
  readonly #scanner: Scanner
  readonly #context: WorkbookContext
  readonly #cells: CellReader
  readonly #rows = new Rows()
  readonly #columns = new HiddenColumns()
  readonly #merges: Merge[] = []
  #rowsAreHidden = false
  #tables = 0
  #row = 0

  constructor(scanner: Scanner, context: WorkbookContext) {
    this.#scanner = scanner
    this.#context = context
    this.#cells = new CellReader(scanner, context)
  }

  read(): Worksheet {
    const scanner = this.#scanner
    while (scanner.nextChild(1)) this.#readSection()
    scanner.finish()
    if (this.#tables !== 1) damaged()
    return {
      rows: this.#rows.finish(),
      merges: this.#merges,
      hiddenColumns: this.#columns.finish(),
      repeats: this.#rows.repeats,
    }
  }

  #readSection(): void {
    const scanner = this.#scanner
    if (scanner.tag === 'sheetFormatPr') {
      this.#columns.defaultWidth(scanner.attribute('defaultColWidth'))
      this.#rowsAreHidden = isNoSize(scanner.attribute('defaultRowHeight'), NO_HEIGHT)
    } else if (scanner.tag === 'cols') this.#columns.read(scanner)
    else if (scanner.tag === 'sheetData') this.#readRows()
    else if (scanner.tag === 'mergeCells')
      for (const merge of readMerges(scanner, this.#context.limits, this.#context.tally)) this.#merges.push(merge)
  }

  #readRows(): void {
    const scanner = this.#scanner
    this.#tables++
    while (scanner.nextChild(2)) {
      if (scanner.tag === 'row') this.#readRow()
      else refuseWithin(scanner)
    }
  }

  #readRow(): void {
    const scanner = this.#scanner
    const { tally, limits } = this.#context
    if (++tally.rowElements > limits.rows * EMPTY_SHARE) tooLarge('rows', limits.rows * EMPTY_SHARE, null)
    this.#row = scanner.find('r') ? rowAt(scanner.bytes, scanner.start, scanner.end) : this.#row + 1
    if (this.#row > ROWS) damaged()
    this.#rows.open(this.#row, this.#isHidden())
    this.#cells.column = -1
    let isFilled = false
    while (scanner.nextChild(3)) {
      if (scanner.tag === 'c') {
        if (++tally.cells > limits.cells) tooLarge('cells', limits.cells, null)
        const cell = this.#cells.read(this.#row)
        this.#rows.place(this.#cells.column, cell)
        if (cell !== null && !isFilled && ++tally.rows > limits.rows) tooLarge('rows', limits.rows, null)
        isFilled ||= cell !== null
        if (cell !== null && this.#cells.isStruck) this.#rows.strike(this.#cells.column)
        if (cell !== null && this.#cells.isUnseen) this.#rows.unsee(this.#cells.column)
      } else refuseWithin(scanner)
    }
  }

  #isHidden(): boolean {
    const scanner = this.#scanner
    if (isTrue(scanner.attribute('hidden'))) return true
    const height = scanner.attribute('ht')
    return height === null ? this.#rowsAreHidden : isNoSize(height, NO_HEIGHT)
  }
}
