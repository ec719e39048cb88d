// One worksheet part → its rows, merges and hidden columns. Law: a sheet is read whole or not at all, by its cells' own addresses, whatever its dimension says.
import type { Cell, EmptyText, GridRow, Merge } from '../../../sheet/grid.ts'
import { EMPTY_SHARE } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import { isTrue } from '../workbook/workbook-part.ts'
import { Scanner } from '../xml/scanner.ts'
import { rangeOf, ROWS, rowAt } from './address.ts'
import { CellReader } from './cell-reader.ts'
import { cellsAhead } from './cells-ahead.ts'
import { withConditions } from './conditionally-unseen.ts'
import { Conditions, type HidingRule } from './conditions.ts'
import { withCutTexts } from './cut-texts.ts'
import { HiddenColumns, isNoSize } from './hidden-columns.ts'
import { readMerges } from './merges.ts'
import { refuseOtherFigures, refuseWithin } from './other-consumers.ts'
import { Rows, type Repeat } from './rows.ts'
import { couldBeOnDark, darkPart, isWithin, type StyledTable } from './styled-tables.ts'
import { TablePaint } from './table-paint.ts'
import { UsualCell } from './usual-cell.ts'

export interface Worksheet {
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  readonly hiddenColumns: ReadonlySet<number>
  /** Addresses that were written twice. */
  readonly repeats: readonly Readonly<Repeat>[]
  /** The cells of each row that hold an empty text. */
  readonly emptyTexts: ReadonlyMap<number, readonly EmptyText[]>
  /** The headers and footers of its printed pages, as they are coded. */
  readonly printed: readonly string[]
}

/** Lower (in points) than anything can be read in. */
const NO_HEIGHT = 3
/** A header and a footer of odd, even and first pages. */
const MOST_PRINTED = 6
const sheetsWithoutCells = new Set(['chartsheet', 'dialogsheet', 'macrosheet'])

/** Reads a sheet's part; null for a sheet of another kind: chart, dialogue, old macros. */
export function readWorksheet(
  bytes: Uint8Array,
  part: string,
  context: WorkbookContext,
  tables: () => readonly StyledTable[],
): Worksheet | null {
  const scanner = new Scanner(bytes, part, SPREADSHEET, context.limits)
  if (!scanner.nextChild(0)) damaged()
  if (scanner.tag === 'worksheet') {
    checkCells(bytes, context)
    const { rows, rules, ...others } = new WorksheetReader(scanner, context, tables).read()
    const again = (): Scanner => new Scanner(bytes, part, SPREADSHEET, context.limits)
    return { rows: withConditions(rows, rules, context, again), ...others }
  }
  return sheetsWithoutCells.has(scanner.word) ? null : damaged()
}

/** Refuses a sheet of too many cells before any of them is held. */
function checkCells(bytes: Uint8Array, { tally, limits }: WorkbookContext): void {
  const cells = tally.cells + cellsAhead(bytes, limits.cells - tally.cells)
  if (cells > limits.cells) tooLarge('cells', limits.cells, cells)
}

class WorksheetReader {
  readonly #scanner: Scanner
  readonly #context: WorkbookContext
  readonly #cells: CellReader
  readonly #usual = new UsualCell()
  readonly #rows = new Rows()
  readonly #columns = new HiddenColumns()
  readonly #merges: Merge[] = []
  readonly #emptyTexts = new Map<number, EmptyText[]>()
  readonly #printed: string[] = []
  readonly #conditions: Conditions
  readonly #paint: TablePaint | null
  readonly #styledTables: () => readonly StyledTable[]
  #darkParts: readonly Merge[] | null = null
  #rowsAreHidden = false
  #tables = 0
  #row = 0
  /** The first row that can be scrolled to: the panes of a window may be frozen below others. */
  #firstRow = 1

  constructor(scanner: Scanner, context: WorkbookContext, tables: () => readonly StyledTable[]) {
    this.#scanner = scanner
    this.#context = context
    this.#styledTables = tables
    this.#paint = context.styles.tableStyles.size === 0 ? null : new TablePaint(tables(), context)
    this.#conditions = new Conditions(context)
    this.#cells = new CellReader(scanner, context)
  }

  read(): Worksheet & { readonly rules: readonly HidingRule[] } {
    const scanner = this.#scanner
    while (scanner.nextChild(1)) this.#readSection()
    scanner.finish()
    if (this.#tables !== 1) damaged()
    const rows = withCutTexts(this.#rows.finish(), this.#columns.narrow)
    return {
      rows,
      merges: this.#merges,
      hiddenColumns: this.#columns.among(rows),
      repeats: this.#rows.repeats,
      emptyTexts: this.#emptyTexts,
      printed: this.#printed,
      rules: this.#conditions.rules,
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
    else this.#readBesides()
  }

  /** What takes cells out of sight, and what another program might take for more of them. */
  #readBesides(): void {
    const scanner = this.#scanner
    if (scanner.tag === 'sheetViews') this.#readViews()
    else if (scanner.tag === 'conditionalFormatting') this.#conditions.read(scanner)
    else if (scanner.tag === 'headerFooter') this.#readPrinted()
    else if (scanner.tag === 'extLst') this.#conditions.readExtensions(scanner)
    else if (scanner.tag === 'row') damaged()
    else if (!scanner.isOwn) refuseOtherFigures(scanner)
  }

  #readPrinted(): void {
    const scanner = this.#scanner
    while (scanner.nextChild(2)) {
      scanner.content()
      if (this.#printed.length < MOST_PRINTED) this.#printed.push(scanner.text())
    }
  }

  /** Rows and columns before the corner of frozen panes cannot be scrolled to. */
  #readViews(): void {
    const scanner = this.#scanner
    while (scanner.nextChild(2)) {
      const corner = rangeOf(scanner.attribute('topLeftCell') ?? '')
      while (scanner.nextChild(3)) {
        if (scanner.tag !== 'pane' || scanner.attribute('state')?.startsWith('frozen') !== true || corner === null) continue
        if (Number(scanner.attribute('ySplit')) > 0) this.#firstRow = Math.max(this.#firstRow, corner.top)
        if (Number(scanner.attribute('xSplit')) > 0) this.#columns.hideBefore(corner.left)
      }
    }
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
    for (;;) {
      const isUsual = this.#isUsualNext()
      if (!isUsual && !scanner.nextChild(3)) return
      if (isUsual || scanner.tag === 'c') {
        if (++tally.cells > limits.cells) tooLarge('cells', limits.cells, null)
        const cell = isUsual ? this.#cells.take(this.#usual, this.#row) : this.#cells.read(this.#row)
        this.#rows.place(this.#cells.column, cell)
        if (cell === null && this.#cells.emptyText !== null) this.#noteEmpty(this.#cells.emptyText)
        if (cell !== null && !isFilled && ++tally.rows > limits.rows) tooLarge('rows', limits.rows, null)
        isFilled ||= cell !== null
        if (cell !== null && this.#cells.isStruck) this.#rows.strike(this.#cells.column)
        if (cell !== null && this.#cells.isRepeated) this.#rows.repeat(this.#cells.column)
        const hue = cell === null || this.#context.styles.hues.size === 0 ? undefined : this.#context.styles.hues.get(this.#cells.style)
        if (hue !== undefined) this.#rows.paint(hue)
        if (cell !== null && this.#isUnseen(cell)) this.#rows.unsee(this.#cells.column)
      } else refuseWithin(scanner)
    }
  }

  /** Whether the next cell of the row was of the usual form; then it has been read. */
  #isUsualNext(): boolean {
    const scanner = this.#scanner
    const place = scanner.placeAt(3)
    const behind = place < 0 ? -1 : this.#usual.read(scanner.bytes, place, this.#row)
    if (behind >= 0) scanner.skipTo(behind)
    return behind >= 0
  }

  #noteEmpty(cell: EmptyText): void {
    const before = this.#emptyTexts.get(this.#row)
    if (before === undefined) this.#emptyTexts.set(this.#row, [cell])
    else if (cell.column > (before.at(-1)?.column ?? -1)) before.push(cell)
  }

  /** Whether nobody can see the letters of the cell read last. */
  #isUnseen(cell: Cell): boolean {
    const { column, style, isUnseen } = this.#cells
    const painted = this.#paint?.unseen(this.#row, column, style, cell, isUnseen) ?? null
    return painted ?? (isUnseen && !this.#isOnDark(column))
  }

  /** Whether a table's style paints what is behind the letters of the cell read last. */
  #isOnDark(column: number): boolean {
    if (!couldBeOnDark(this.#context.styles.lookOf(this.#cells.style))) return false
    const parts = (this.#darkParts ??= this.#styledTables().flatMap(({ range, heads, style }) => darkPart(range, heads, style) ?? []))
    this.#context.tally.ask(parts.length, this.#context.limits)
    return parts.some((part) => isWithin(part, this.#row, column))
  }

  #isHidden(): boolean {
    const scanner = this.#scanner
    if (this.#row < this.#firstRow || isTrue(scanner.attribute('hidden'))) return true
    const height = scanner.attribute('ht')
    return height === null ? this.#rowsAreHidden : isNoSize(height, NO_HEIGHT)
  }
}
