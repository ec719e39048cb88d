// A formula in tokens, as .xls and .xlsb keep it, as it would be typed ([MS-XLS] 2.5.198, [MS-XLSB] 2.5.98). Law: what it gives stays the same, whatever
// brackets its tokens have; of one token that is not plain, nothing is written.
import { columnName } from '../../../sheet/grid.ts'
import { TokenBytes, type Corner, type FormulaForm } from './forms.ts'
import { functionOf } from './functions.ts'

/** The cell that a formula is written for, from 0; null where its references say themselves where they are. */
export type Origin = { readonly row: number; readonly column: number } | null

/** A piece of the formula, and how tightly it holds together. */
interface Piece {
  readonly text: string
  readonly rank: number
}

const COMPARISON = 1
const JOINT = 2
const SUM = 3
const PRODUCT = 4
const POWER = 5
const SIGN = 6
const SHARE = 7
const WHOLE = 8

const binary: ReadonlyMap<number, readonly [string, number]> = new Map([
  [0x03, ['+', SUM]],
  [0x04, ['-', SUM]],
  [0x05, ['*', PRODUCT]],
  [0x06, ['/', PRODUCT]],
  [0x07, ['^', POWER]],
  [0x08, ['&', JOINT]],
  [0x09, ['<', COMPARISON]],
  [0x0a, ['<=', COMPARISON]],
  [0x0b, ['=', COMPARISON]],
  [0x0c, ['>=', COMPARISON]],
  [0x0d, ['>', COMPARISON]],
  [0x0e, ['<>', COMPARISON]],
])

const token = {
  plus: 0x12,
  minus: 0x13,
  percent: 0x14,
  brackets: 0x15,
  text: 0x17,
  attribute: 0x19,
  boolean: 0x1d,
  whole: 0x1e,
  number: 0x1f,
  fixedFunction: 0x21,
  function: 0x22,
  cell: 0x24,
  area: 0x25,
  movingCell: 0x2c,
  movingArea: 0x2d,
  sheetCell: 0x3a,
  sheetArea: 0x3b,
} as const

/** Remarks within formulas that change nothing: that they are calculated at any time, where branches end, spaces. The one of a sum stands for it. */
const SILENT: ReadonlySet<number> = new Set([0x01, 0x02, 0x08, 0x40, 0x41, 0x80])
const IS_SUM = 0x10

/** The kinds of results that tokens from 0x20 on are to give; of an area where one value is wanted, Excel takes one cell. */
const CLASSES = 0x60
const ONE_VALUE = 0x40
const FIRST_WITH_CLASS = 0x20

/** Longer formulas are not judged, and nobody writes so many operands before an operator. */
const LONGEST = 1_000
const MOST_PIECES = 64

/** The formula without `=`; null where it has more than plain tokens. */
export function typed(tokens: DataView, form: FormulaForm, origin: Origin): string | null {
  return new Writer(tokens, form, origin).write()
}

class Writer {
  readonly #bytes: TokenBytes
  readonly #form: FormulaForm
  readonly #origin: Origin
  readonly #pieces: Piece[] = []

  constructor(tokens: DataView, form: FormulaForm, origin: Origin) {
    this.#bytes = new TokenBytes(tokens)
    this.#form = form
    this.#origin = origin
  }

  write(): string | null {
    while (!this.#bytes.isAtEnd) {
      if (!this.#take(this.#bytes.u8()) || this.#pieces.length > MOST_PIECES) return null
      if ((this.#pieces.at(-1)?.text.length ?? 0) > LONGEST) return null
    }
    const [only] = this.#pieces
    return only === undefined || this.#pieces.length > 1 ? null : inOnePiece(only.text)
  }

  /** Takes a token; false where it is not plain. */
  #take(stated: number): boolean {
    const operator = binary.get(stated)
    if (operator !== undefined) return this.#between(...operator)
    const kind = stated < FIRST_WITH_CLASS ? stated : (stated & ~CLASSES) | FIRST_WITH_CLASS
    return this.#constant(kind) ?? this.#around(kind) ?? this.#reference(kind, stated & CLASSES)
  }

  #put(text: string | null, rank = WHOLE): boolean {
    if (text !== null) this.#pieces.push({ text, rank })
    return text !== null
  }

  #constant(kind: number): boolean | null {
    const bytes = this.#bytes
    if (kind === token.whole) return this.#put(String(bytes.u16()))
    if (kind === token.number) return this.#number(bytes.f64())
    if (kind === token.boolean) return this.#put(bytes.u8() === 0 ? 'FALSE' : 'TRUE')
    return kind === token.text ? this.#put(`"${this.#form.text(bytes).replaceAll('"', '""')}"`) : null
  }

  #number(number: number): boolean {
    return Number.isFinite(number) && this.#put(String(number), number < 0 ? SIGN : WHOLE)
  }

  /** What goes around operands that stand before it. */
  #around(kind: number): boolean | null {
    if (kind === token.plus) return this.#before('+')
    if (kind === token.minus) return this.#before('-')
    if (kind === token.percent)
      return this.#put(
        this.#held(SHARE, (inner) => `${inner}%`),
        SHARE,
      )
    if (kind === token.brackets) return this.#put(this.#held(0, (inner) => `(${inner})`))
    if (kind === token.attribute) return this.#attribute()
    if (kind === token.fixedFunction) return this.#called(this.#bytes.u16(), null)
    return kind === token.function ? this.#call() : null
  }

  #before(sign: string): boolean {
    return this.#put(
      this.#held(SIGN, (inner) => sign + inner),
      SIGN,
    )
  }

  /** The last piece, in brackets where it does not hold together so tightly, written anew. */
  #held(rank: number, write: (inner: string) => string): string | null {
    const inner = this.#pieces.pop()
    return inner === undefined ? null : write(inner.rank < rank ? `(${inner.text})` : inner.text)
  }

  /** All of these are read from the left, so that on the right the same rank needs brackets. */
  #between(sign: string, rank: number): boolean {
    const right = this.#held(rank + 1, (inner) => inner)
    const left = this.#held(rank, (inner) => inner)
    return this.#put(left === null || right === null ? null : left + sign + right, rank)
  }

  #attribute(): boolean {
    const kind = this.#bytes.u8()
    this.#bytes.skip(2)
    return kind === IS_SUM ? this.#put(this.#held(0, (inner) => `SUM(${inner})`)) : SILENT.has(kind)
  }

  #call(): boolean {
    const count = this.#bytes.u8() & 0x7f
    return this.#called(this.#bytes.u16(), count)
  }

  /** A function of the pieces before it; null for as many as it always has. */
  #called(number: number, stated: number | null): boolean {
    const known = functionOf(number)
    const count = stated ?? known?.operands ?? null
    if (known === null || count === null || count > this.#pieces.length) return false
    const operands = this.#pieces.splice(this.#pieces.length - count)
    return this.#put(`${known.name}(${operands.map(({ text }) => text).join(',')})`)
  }

  #reference(kind: number, resultClass: number): boolean {
    switch (kind) {
      case token.cell:
        return this.#put(this.#cell(this.#origin === null))
      case token.area:
        return resultClass !== ONE_VALUE && this.#put(this.#area(this.#origin === null))
      case token.movingCell:
        return this.#origin !== null && this.#put(this.#cell())
      case token.movingArea:
        return this.#origin !== null && resultClass !== ONE_VALUE && this.#put(this.#area())
      case token.sheetCell:
        return this.#origin === null && this.#put(this.#onSheet(() => this.#cell()))
      case token.sheetArea:
        return this.#origin === null && resultClass !== ONE_VALUE && this.#put(this.#onSheet(() => this.#area()))
      default:
        return false
    }
  }

  #onSheet(read: () => string | null): string | null {
    const sheet = this.#form.sheet(this.#bytes)
    const place = read()
    return sheet === null || place === null ? null : `${quoted(sheet)}!${place}`
  }

  #cell(mayMove = true): string | null {
    return this.#placed(this.#form.cell(this.#bytes), mayMove)
  }

  #area(mayMove = true): string | null {
    const [first, last] = this.#form.area(this.#bytes).map((corner) => this.#placed(corner, mayMove))
    return typeof first !== 'string' || typeof last !== 'string' ? null : `${first}:${last}`
  }

  /**
   * What moves is stated by how far it is from the cell of the formula, around the edge of the sheet. LibreOffice writes `$B$6` in a formula of several
   * cells as in any other; what of such a reference moves, nobody knows from where.
   */
  #placed({ row, column, isRowMoving, isColumnMoving }: Corner, mayMove: boolean): string | null {
    if (!mayMove && (isRowMoving || isColumnMoving)) return null
    const { rows, columns } = this.#form
    const [down, across] = [isRowMoving ? (this.#origin?.row ?? 0) : 0, isColumnMoving ? (this.#origin?.column ?? 0) : 0]
    if (this.#origin === null && (row >= rows || column >= columns)) return null
    const [placedRow, placedColumn] = [(row + down) & (rows - 1), (column + across) & (columns - 1)]
    return `${isColumnMoving ? '' : '$'}${columnName(placedColumn)}${isRowMoving ? '' : '$'}${String(placedRow + 1)}`
  }
}

/** A text put together of many stays so in memory, a thousand times its size, until somebody looks at a letter of it. */
const inOnePiece = (text: string): string => (Number.isNaN(text.charCodeAt(0)) ? '' : text)

/** Letters alone, too many for a column's name, need no quotes. */
const quoted = (sheet: string): string => (/^\p{L}{4,}$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`)
