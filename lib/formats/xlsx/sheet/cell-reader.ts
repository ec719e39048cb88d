// One cell element → Cell. Law: its cached value exactly as written; what is no value of its type becomes an error cell, never a guess.
import type { Cell } from '../../../sheet/grid.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import { readRichText } from '../workbook/shared-strings.ts'
import { decimalOf, plainDecimalAt } from '../xml/decimal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { columnAt, COLUMNS } from './address.ts'
import { booleanCell, dateCell, errorCell, numberCell, textCell, uncalculatedCell } from './cell.ts'
import { Formulas } from './formulas.ts'

export class CellReader {
  /** The column of the cell read last. */
  column = -1
  readonly #scanner: Scanner
  readonly #context: WorkbookContext
  readonly #formulas: Formulas

  constructor(scanner: Scanner, context: WorkbookContext) {
    this.#scanner = scanner
    this.#context = context
    this.#formulas = new Formulas(context.tally)
  }

  /** Reads the `c` element just opened, in this row; without an address it stands right of the one before. Null is an empty cell. */
  read(row: number): Cell | null {
    const scanner = this.#scanner
    const column = scanner.find('r') ? columnAt(scanner.bytes, scanner.start, scanner.end, row) : this.column + 1
    if (column >= COLUMNS) damaged()
    this.column = column
    const format = this.#context.formats[scanner.find('s') ? plainDecimalAt(scanner.bytes, scanner.start, scanner.end) : 0]
    const type = scanner.attribute('t') ?? 'n'
    return this.#readChildren(row, type, format)
  }

  #readChildren(row: number, type: string, format: string | undefined): Cell | null {
    const scanner = this.#scanner
    const level = scanner.depth
    let cell: Cell | null = null
    let formula: string | null = null
    let values = 0
    while (scanner.nextChild(level)) {
      if (scanner.tag === 'v') {
        if (++values > 1) damaged()
        scanner.content()
        cell = this.#value(type, format) ?? cell
      } else if (scanner.tag === 'f') formula = this.#formulas.read(scanner, row, this.column)
      else if (scanner.tag === 'is') cell = this.#text(readRichText(scanner, this.#context.limits), format)
      else if (scanner.word === 'AlternateContent') damaged()
    }
    if (formula === null) return cell
    return this.#calculated(cell, formula, type === 'str' && values > 0, format)
  }

  /** The value whose text the scanner found last; null where it is empty. */
  #value(type: string, format: string | undefined): Cell | null {
    if (type === 'n') return this.#number(format)
    if (type === 's') return this.#sharedText(format)
    const text = this.#scanner.text()
    if (type === 'str' || type === 'inlineStr') return this.#text(unescaped(text), format)
    if (text === '') return null
    if (type === 'b') return booleanCell(this.column, text, format)
    if (type === 'd') return dateCell(this.column, text, format)
    return errorCell(this.column, text, format)
  }

  #number(format: string | undefined): Cell | null {
    const number = this.#decimal()
    if (number !== null) return numberCell(this.column, number, format)
    const text = this.#scanner.text().trim()
    return text === '' ? null : errorCell(this.column, text, format)
  }

  /** A text named by its number; one that isn't there is damage, since nobody can tell what should stand in the cell. */
  #sharedText(format: string | undefined): Cell | null {
    const index = this.#decimal()
    if (index === null && this.#scanner.text().trim() === '') return null
    return this.#text(this.#context.strings[index ?? -1] ?? damaged(), format)
  }

  /** The number the scanner found last, or null where it found none. */
  #decimal(): number | null {
    const scanner = this.#scanner
    const plain = scanner.isPlain ? plainDecimalAt(scanner.bytes, scanner.start, scanner.end) : NaN
    return Number.isNaN(plain) ? decimalOf(scanner.text()) : plain
  }

  #text(text: string, format: string | undefined): Cell | null {
    const { tally, limits } = this.#context
    tally.characters += text.length
    if (tally.characters > limits.totalBytes) tooLarge('totalBytes', limits.totalBytes, tally.characters)
    return textCell(this.column, text, format)
  }

  /** A formula with its cached value. Where that is an empty text, the cell is empty; where it may be a placeholder, it is none. */
  #calculated(cell: Cell | null, formula: string, isEmptyText: boolean, format: string | undefined): Cell | null {
    if (cell === null) return isEmptyText ? null : uncalculatedCell(this.column, formula, format)
    const isPlaceholder = this.#context.recalculates && cell.kind === 'number' && cell.number === 0
    return isPlaceholder ? uncalculatedCell(this.column, formula, format) : { ...cell, formula }
  }
}
