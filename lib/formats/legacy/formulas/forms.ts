// How .xls and .xlsb write what the tokens of a formula refer to ([MS-XLS] 2.5.198.27, [MS-XLSB] 2.5.98.22). Law: nothing is read beyond the formula.
import type { Decode } from '../xls/code-page.ts'
import { TextReader } from '../xls/strings.ts'

/** A place in a reference, rows and columns from 0; what moves along when the formula is copied. */
export interface Corner {
  readonly row: number
  readonly column: number
  readonly isRowMoving: boolean
  readonly isColumnMoving: boolean
}

export interface FormulaForm {
  /** Rows and columns of a sheet, both powers of two. */
  readonly rows: number
  readonly columns: number
  readonly cell: (bytes: TokenBytes) => Corner
  readonly area: (bytes: TokenBytes) => readonly [Corner, Corner]
  readonly text: (bytes: TokenBytes) => string
  /** The sheet that is named before a cell or an area; null where it is none of this workbook, or several. */
  readonly sheet: (bytes: TokenBytes) => string | null
}

/** Reads through the tokens of one formula; beyond its end is a RangeError. */
export class TokenBytes {
  readonly #view: DataView
  #at = 0

  constructor(view: DataView) {
    this.#view = view
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#view.byteLength
  }

  skip(count: number): void {
    this.#at += count
  }

  u8(): number {
    return this.#view.getUint8(this.#at++)
  }

  u16(): number {
    this.#at += 2
    return this.#view.getUint16(this.#at - 2, true)
  }

  u32(): number {
    this.#at += 4
    return this.#view.getUint32(this.#at - 4, true)
  }

  f64(): number {
    this.#at += 8
    return this.#view.getFloat64(this.#at - 8, true)
  }

  /** So many bytes as they stand. */
  bytes(count: number): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.#view
    if (this.#at + count > byteLength) throw new RangeError('beyond the formula')
    this.#at += count
    return new Uint8Array(buffer, byteOffset + this.#at - count, count)
  }
}

const COLUMN_MOVES = 0x4000
const ROW_MOVES = 0x8000
const NUMBER = 0x3fff

/** A row, and a column whose upper bits say what moves. */
const cornerOf = (row: number, column: number): Corner => ({
  row,
  column: column & NUMBER,
  isRowMoving: (column & ROW_MOVES) !== 0,
  isColumnMoving: (column & COLUMN_MOVES) !== 0,
})

/** Of Excel 5 and 95: a row whose upper bits say what moves, and a column. */
const oldCornerOf = (row: number, column: number): Corner => ({ ...cornerOf(row & NUMBER, row & ~NUMBER), column })

/** Both rows come before both columns. */
function areaOf(row: () => number, column: () => number, corner: (row: number, column: number) => Corner): readonly [Corner, Corner] {
  const [top, bottom] = [row(), row()]
  const [left, right] = [column(), column()]
  return [corner(top, left), corner(bottom, right)]
}

/** The names of the sheets that formulas of a workbook refer to by number; null where such a reference leads elsewhere. */
export type SheetNames = readonly (string | null)[]

const named = (names: SheetNames, number: number): string | null => names[number] ?? null

/** Excel 97 to 2003. */
export const unicodeForm = (names: SheetNames): FormulaForm => ({
  rows: 65_536,
  columns: 256,
  cell: (bytes) => cornerOf(bytes.u16(), bytes.u16()),
  area: (bytes) =>
    areaOf(
      () => bytes.u16(),
      () => bytes.u16(),
      cornerOf,
    ),
  text: (bytes) => {
    const [length, flags] = [bytes.u8(), bytes.u8() & 1]
    const letters = bytes.bytes(flags === 0 ? length : length * 2)
    const piece = Uint8Array.of(flags, ...letters)
    return length === 0 ? '' : new TextReader([new DataView(piece.buffer)]).unicode(length)
  },
  sheet: (bytes) => named(names, bytes.u16()),
})

/** Excel 5 and 95, whose references to sheets count these themselves. */
export const narrowForm = (names: SheetNames, decode: Decode): FormulaForm => ({
  rows: 16_384,
  columns: 256,
  cell: (bytes) => oldCornerOf(bytes.u16(), bytes.u8()),
  area: (bytes) =>
    areaOf(
      () => bytes.u16(),
      () => bytes.u8(),
      oldCornerOf,
    ),
  text: (bytes) => decode(bytes.bytes(bytes.u8())),
  sheet: (bytes) => {
    const isOwn = bytes.u16() >= 0x8000
    bytes.skip(8)
    const [first, last] = [bytes.u16(), bytes.u16()]
    return isOwn && first === last ? named(names, first) : null
  },
})

/** .xlsb. */
export const binaryForm = (names: SheetNames): FormulaForm => ({
  rows: 1_048_576,
  columns: 16_384,
  cell: (bytes) => cornerOf(bytes.u32(), bytes.u16()),
  area: (bytes) =>
    areaOf(
      () => bytes.u32(),
      () => bytes.u16(),
      cornerOf,
    ),
  text: (bytes) => {
    const length = bytes.u16()
    return wideLetters.decode(bytes.bytes(length * 2))
  },
  sheet: (bytes) => named(names, bytes.u16()),
})

const wideLetters = new TextDecoder('utf-16le')
