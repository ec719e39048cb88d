// Rows of a sheet as the bytes of their XML, written one behind the other. Law: a text that is more than plain letters and single spaces is written by the one
// place that knows all of XML's and Excel's wishes (`parts.ts`); the short way here gives the same bytes.
import { toInteger, type Cents } from '../../../core/money.ts'
import { day, daysBetween, type IsoDate } from '../../../core/period.ts'
import { columnName } from '../../../sheet/grid.ts'
import { lineCount } from '../../../sheet/layout/lines-of-text.ts'
import type { TableColumn, TableValue } from './index.ts'
import * as parts from './parts.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

/** Widths are measured in digits; letters are mostly a little narrower. */
const LETTERS_A_DIGIT = 1.05

/** A column, and how cells of it begin. */
interface Place {
  readonly name: string
  /** How many characters fit on a line; infinite where a text runs on. */
  readonly wrapsAt: number
  readonly head: Uint8Array
  readonly plainText: Uint8Array
}

function placeOf({ width, isPrinted }: TableColumn, column: number): Place {
  const name = columnName(column)
  const head = bytesOf(`<c r="${name}`)
  const plainText = bytesOf(`" s="${parts.textStyle('', isPrinted)}" t="inlineStr"><is><t>`)
  return { name, wrapsAt: isPrinted ? Math.floor(width * LETTERS_A_DIGIT) : Infinity, head, plainText }
}

const rowHead = bytesOf('<row r="')
const rowTail = bytesOf('</row>')
const textTail = bytesOf('</t></is></c>')
const figureTail = bytesOf('</v></c>')
const figures = {
  count: bytesOf(`" s="${parts.styles.count}"><v>`),
  decimal: bytesOf(`" s="${parts.styles.decimal}"><v>`),
  money: bytesOf(`" s="${parts.styles.money}"><v>`),
  date: bytesOf(`" s="${parts.styles.date}"><v>`),
} as const

/** Letters of ASCII by whether they stand in a text as themselves; a space does only between two others. */
const isPlain = plainBut('&<>"_')
/** Those that a text may begin with: it would be taken for a formula after any other. */
const isPlainFirst = plainBut('&<>"_=+-@')

function plainBut(others: string): Uint8Array {
  const plain = new Uint8Array(128).fill(1, 0x21, 0x7f)
  for (const other of others) plain[other.charCodeAt(0)] = 0
  return plain
}

const SPACE = 0x20
/** From `À` on letters have two bytes, up to those of Arabic; none of them is a space or a mark. */
const [FIRST_LETTER, BEYOND_LETTERS] = [0xc0, 0x800]
/** As long as a text may be on the short way: no more is shown as text. */
const LONGEST = 255
/** More bytes than a cell has on the short way. */
const CELL = 1024

export class RowBytes {
  readonly #places: readonly Place[]
  #bytes: Buffer
  #length = 0
  /** What was taken last is at work while these rows are written. */
  #taken: Buffer

  /** `size` is about how many bytes are taken at once. */
  constructor(columns: readonly TableColumn[], size: number) {
    this.#places = columns.map(placeOf)
    this.#bytes = Buffer.allocUnsafeSlow(size + CELL)
    this.#taken = Buffer.allocUnsafeSlow(size + CELL)
  }

  /** Of rows that were not taken yet. */
  get length(): number {
    return this.#length
  }

  /** The bytes of all rows since they were last taken; they stay until the next are. */
  take(): Uint8Array {
    const bytes = this.#bytes
    this.#bytes = this.#taken
    this.#taken = bytes
    const taken = bytes.subarray(0, this.#length)
    this.#length = 0
    return taken
  }

  add(values: readonly TableValue[], row: string): void {
    this.#makeRoom(CELL)
    this.#put(rowHead)
    this.#ascii(row)
    const lines = this.#linesOf(values)
    this.#ascii(lines === 1 ? '">' : `"${parts.heightOf(lines)}>`)
    for (let column = 0; column < this.#places.length; column++) {
      const [value, place] = [values[column] ?? null, this.#places[column]]
      if (value !== null && place !== undefined) this.#cell(value, place, row)
    }
    this.#makeRoom(CELL)
    this.#put(rowTail)
  }

  /** Of the cell that takes most. */
  #linesOf(values: readonly TableValue[]): number {
    let lines = 1
    for (let column = 0; column < this.#places.length; column++) {
      const [value, wrapsAt] = [values[column] ?? null, this.#places[column]?.wrapsAt ?? Infinity]
      if (value?.kind === 'text' && value.text.length > wrapsAt) lines = Math.max(lines, lineCount(value.text, wrapsAt))
    }
    return lines
  }

  #cell(value: NonNullable<TableValue>, place: Place, row: string): void {
    this.#makeRoom(CELL)
    if (value.kind === 'text') {
      this.#text(value.text, place, row)
      return
    }
    this.#put(place.head)
    this.#ascii(row)
    this.#put(figures[value.kind])
    this.#ascii(figureText(value))
    this.#put(figureTail)
  }

  #text(text: string, place: Place, row: string): void {
    const start = this.#length
    this.#put(place.head)
    this.#ascii(row)
    this.#put(place.plainText)
    if (this.#plain(text)) this.#put(textTail)
    else {
      this.#length = start
      const { name, wrapsAt } = place
      const style = parts.textStyle(text, wrapsAt !== Infinity)
      this.#any(`<c r="${name}${row}" s="${style}" t="inlineStr"><is>${parts.textElement(text)}</is></c>`)
    }
  }

  /** Whether a text was written that needs nothing but its own letters. */
  #plain(text: string): boolean {
    const { length } = text
    if (length > LONGEST || isPlainFirst[text.charCodeAt(0)] === 0) return false
    const bytes = this.#bytes
    let at = this.#length
    let before = 0
    for (let index = 0; index < length; index++) {
      const letter = text.charCodeAt(index)
      if (letter < 128) {
        if (isPlain[letter] === 0 && (letter !== SPACE || before === SPACE)) return false
        bytes[at++] = letter
      } else if (letter >= FIRST_LETTER && letter < BEYOND_LETTERS) {
        bytes[at++] = 0xc0 | (letter >> 6)
        bytes[at++] = 0x80 | (letter & 0x3f)
      } else return false
      before = letter
    }
    if (before === SPACE) return false
    this.#length = at
    return true
  }

  #put(constant: Uint8Array): void {
    const bytes = this.#bytes
    let at = this.#length
    for (const byte of constant) bytes[at++] = byte
    this.#length = at
  }

  #ascii(text: string): void {
    const bytes = this.#bytes
    let at = this.#length
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index)
    this.#length = at
  }

  /** A text of any letters and any length. */
  #any(text: string): void {
    this.#makeRoom(text.length * MOST_BYTES + CELL)
    this.#length += this.#bytes.write(text, this.#length)
  }

  #makeRoom(most: number): void {
    if (this.#length + most <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(2 * (this.#length + most))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }
}

/** Of a letter in UTF-8, counted by the units of a text. */
const MOST_BYTES = 3

function figureText(value: Exclude<TableValue, null | { readonly kind: 'text' }>): string {
  switch (value.kind) {
    case 'count':
      return String(value.count)
    case 'decimal':
      return value.text
    case 'money':
      return euros(value.cents)
    case 'date':
      return String(serialOf(value.date))
  }
}

/** Euros as an exact decimal: `-1234.05`. */
function euros(amount: Cents): string {
  const integer = toInteger(amount)
  const digits = String(Math.abs(integer)).padStart(3, '0')
  return `${integer < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Day 0 of Excel's 1900 calendar is 30.12.1899, before the first day a claim can have. */
const FIRST = day('1900-03-01')
const FIRST_SERIAL = 61
const serials = new Map<IsoDate, number>()

function serialOf(date: IsoDate): number {
  const known = serials.get(date)
  if (known !== undefined) return known
  const serial = FIRST_SERIAL + daysBetween(FIRST, date)
  serials.set(date, serial)
  return serial
}
