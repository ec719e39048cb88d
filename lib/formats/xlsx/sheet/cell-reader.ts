// One cell element → Cell. Law: its cached value exactly as written, taken for what its type says and nothing else.
import type { Cell, EmptyText } from '../../../sheet/grid.ts'
import { areTooSmall, disappear } from '../../letters.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import { readRichText, type StyledRun } from '../workbook/shared-strings.ts'
import { decimalOf, plainDecimalAt } from '../xml/decimal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { columnAt, COLUMNS } from './address.ts'
import { booleanCell, dateCell, errorCell, numberCell, textCell, uncalculatedCell } from './cell.ts'
import { Formulas, type WrittenFormula } from './formulas.ts'
import { refuseWithin } from './other-consumers.ts'
import type { UsualCell } from './usual-cell.ts'

export class CellReader {
  /** The column of the cell read last. */
  column = -1
  /** Whether its text, or a part of it, is struck through. */
  isStruck = false
  /** Whether its text is repeated across it. */
  isRepeated = false
  /** Whether its letters, or some of them, cannot be seen. */
  isUnseen = false
  /** The cell read last, where it holds an empty text. */
  emptyText: EmptyText | null = null
  /** Its style, by number. */
  style = 0
  readonly #scanner: Scanner
  readonly #context: WorkbookContext
  readonly #formulas: Formulas
  #type = 'n'
  #format: string | undefined
  #formula: string | undefined
  #written: WrittenFormula | undefined

  constructor(scanner: Scanner, context: WorkbookContext) {
    this.#scanner = scanner
    this.#context = context
    this.#formulas = new Formulas(context.tally)
  }

  /** Reads the `c` element just opened, in this row; without an address it stands right of the one before. Null is an empty cell. */
  read(row: number): Cell | null {
    const scanner = this.#scanner
    this.column = scanner.find('r') ? columnAt(scanner.bytes, scanner.start, scanner.end, row) : this.column + 1
    if (this.column >= COLUMNS) damaged()
    this.#begin(scanner.find('s') ? styleFound(scanner) : 0)
    this.#type = scanner.attribute('t') ?? 'n'
    return this.#look(this.#readChildren(row))
  }

  /** Takes a cell of the usual form, in this row. */
  take({ column, style, isShared, number }: UsualCell, row: number): Cell | null {
    this.column = column
    this.#begin(style)
    const cell = isShared ? this.#numberedText(number) : numberCell(column, number, this.#format, undefined)
    return this.#look(this.#withFormula(cell, row, true))
  }

  /** Forgets the cell before. */
  #begin(style: number): void {
    this.style = style
    this.#format = this.#context.formats[style]
    this.isStruck = this.#context.struck.size > 0 && this.#context.struck.has(style)
    this.isRepeated = this.#context.styles.repeated.size > 0 && this.#context.styles.repeated.has(style)
    this.isUnseen = false
    this.#formula = undefined
    this.#written = undefined
    this.emptyText = null
  }

  #look(cell: Cell | null): Cell | null {
    if (cell !== null && this.#context.unseen.size > 0) this.isUnseen ||= this.#context.unseen.get(this.style)?.(cell) ?? false
    return cell
  }

  /** Parts of a text that have looks of their own. */
  #lookAt(runs: readonly StyledRun[]): void {
    const { styles, tally, limits } = this.#context
    tally.ask(runs.length, limits)
    const look = styles.lookOf(this.style)
    const isUnseen = ({ colour, points }: StyledRun): boolean =>
      areTooSmall(points) || disappear(colour === null ? look.letters : styles.colourOf(colour), look.behind)
    this.isStruck ||= runs.some((run) => run.isStruck)
    this.isUnseen ||= runs.some(isUnseen)
  }

  #readChildren(row: number): Cell | null {
    const scanner = this.#scanner
    const level = scanner.depth
    let cell: Cell | null = null
    let [values, formulas] = [0, 0]
    while (scanner.nextChild(level)) {
      if (scanner.tag === 'v') {
        if (++values > 1) damaged()
        scanner.content()
        cell = this.#onlyOne(cell, this.#value())
      } else if (scanner.tag === 'f') {
        if (++formulas > 1) damaged()
        this.#write(this.#formulas.read(scanner, row, this.column))
      } else if (scanner.tag === 'is') cell = this.#onlyOne(cell, this.#inlineText())
      else refuseWithin(scanner)
    }
    return this.#withFormula(cell, row, values > 0)
  }

  #withFormula(cell: Cell | null, row: number, hasValue: boolean): Cell | null {
    if (this.#formula === undefined) this.#write(this.#formulas.at(row, this.column))
    return this.#formula === undefined ? cell : this.#calculated(cell, this.#formula, hasValue)
  }

  #write(written: WrittenFormula | undefined): void {
    this.#written = written
    this.#formula = written?.text
  }

  /** The value whose text the scanner found last; null where it is empty. */
  #value(): Cell | null {
    const type = this.#type
    if (type === 'n') return this.#number()
    if (type === 's') return this.#sharedText()
    const text = this.#scanner.text()
    if (type === 'str') return this.#text(unescaped(text))
    if (text === '') return null
    if (type === 'b') return booleanCell(this.column, text, this.#format, this.#formula)
    if (type === 'd') return dateCell(this.column, text, this.#format, this.#formula)
    return errorCell(this.column, text, this.#format, this.#formula)
  }

  #number(): Cell | null {
    const number = this.#decimal()
    if (number !== null) return numberCell(this.column, number, this.#format, this.#formula)
    const text = this.#scanner.text().trim()
    return text === '' ? null : errorCell(this.column, text, this.#format, this.#formula)
  }

  /** A text that stands in the cell itself. In a cell of another type other programs pass over it, and show an empty cell. */
  #inlineText(): Cell | null {
    const runs: StyledRun[] = []
    const text = readRichText(this.#scanner, this.#context.limits, runs)
    if (runs.length > 0) this.#lookAt(runs)
    return this.#type === 'inlineStr' || text === '' ? this.#text(text) : errorCell(this.column, text, this.#format, this.#formula)
  }

  /** A text named by its number; one that isn't there is damage, since nobody can tell what should stand in the cell. */
  #sharedText(): Cell | null {
    const index = this.#decimal()
    return index === null && this.#scanner.text().trim() === '' ? null : this.#numberedText(index ?? -1)
  }

  #numberedText(index: number): Cell | null {
    if (this.#context.runs.size > 0) this.#lookAt(this.#context.runs.get(index) ?? [])
    return this.#text(this.#context.strings.at(index) ?? damaged())
  }

  /** The number the scanner found last, or null where it found none. */
  #decimal(): number | null {
    const scanner = this.#scanner
    const plain = scanner.isPlain ? plainDecimalAt(scanner.bytes, scanner.start, scanner.end) : NaN
    return Number.isNaN(plain) ? decimalOf(scanner.text()) : plain
  }

  #text(text: string): Cell | null {
    const { tally, limits } = this.#context
    tally.characters += text.length
    if (tally.characters > limits.totalBytes) tooLarge('totalBytes', limits.totalBytes, tally.characters)
    const cell = textCell(this.column, text, this.#format, this.#formula)
    if (cell === null) this.emptyText = { column: this.column }
    return cell
  }

  /** The one value of a cell. Of two, programs take one or the other or none, so they are an error that shows both. */
  #onlyOne(before: Cell | null, found: Cell | null): Cell | null {
    if (before === null || found === null) return before ?? found
    return errorCell(this.column, `${textOf(before)} / ${textOf(found)}`, this.#format, this.#formula)
  }

  /** A cell with a formula. Where its value is an empty text, the cell is empty. */
  #calculated(cell: Cell | null, formula: string, hasValue: boolean): Cell | null {
    const inArray = this.#written?.inArray
    const placed = inArray === undefined ? {} : { inArray }
    if (cell !== null) return cell.formula === undefined || inArray !== undefined ? { ...cell, formula, ...placed } : cell
    if (this.#type !== 'str' || !hasValue) return { ...uncalculatedCell(this.column, formula, this.#format), ...placed }
    this.emptyText = { column: this.column, formula, ...placed, ...(this.#format !== undefined && { format: this.#format }) }
    return null
  }
}

const textOf = (cell: Cell): string => ('text' in cell ? cell.text : 'number' in cell ? String(cell.number) : cell.kind)

/** The number of the style just found, NaN where it is none. */
export function styleFound(scanner: Scanner): number {
  const plain = plainDecimalAt(scanner.bytes, scanner.start, scanner.end)
  return Number.isNaN(plain) ? (decimalOf(scanner.text()) ?? NaN) : plain
}
