// The cell as nearly every program writes it: `<c r="B7" s="1" t="s"><v>12</v></c>`, a number or a shared text and no byte else. Law: what is taken here is what
// CellReader takes from the same bytes; every other cell, be it by one space, is left to it.
import { EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE } from '../xml/bytes.ts'
import { plainDecimalAt } from '../xml/decimal.ts'
import { COLUMNS } from './address.ts'

const LETTER_C = 99
const LETTER_R = 114
const LETTER_S = 115
const LETTER_T = 116
const LETTER_V = 118
const ZERO = 48
const NINE = 57
const BEFORE_A = 64
const LETTERS = 26
/** More digits than a row or a style has. */
const MOST_DIGITS = 9
/** A longer number is looked at by the rule. */
const LONGEST = 24

export class UsualCell {
  column = 0
  style = 0
  /** Whether the number is that of a shared text. */
  isShared = false
  number = 0
  /** Where the digits read last end. */
  #end = 0

  /** Reads the cell of this row that begins here; the place behind it, or −1 where it is none of this form. */
  read(bytes: Uint8Array, start: number, row: number): number {
    if (bytes[start] !== LESS || bytes[start + 1] !== LETTER_C || bytes[start + 2] !== SPACE) return -1
    if (bytes[start + 3] !== LETTER_R || bytes[start + 4] !== EQUALS || bytes[start + 5] !== QUOTE) return -1
    let at = this.#columnAt(bytes, start + 6)
    if (this.column < 0 || this.#digits(bytes, at) !== row || bytes[this.#end] !== QUOTE) return -1
    at = this.#typeAt(bytes, this.#styleAt(bytes, this.#end + 1))
    if (bytes[at] !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER) return -1
    return this.#valueAt(bytes, at + 4)
  }

  /** The place behind the column's letters. Where there are none the column is −1; before those of a column beyond the last no row stands. */
  #columnAt(bytes: Uint8Array, start: number): number {
    let at = start
    let column = 0
    for (let letter = (bytes[at] ?? 0) - BEFORE_A; letter >= 1 && letter <= LETTERS; letter = (bytes[++at] ?? 0) - BEFORE_A) {
      column = column * LETTERS + letter
      if (column > COLUMNS) return start
    }
    this.column = column - 1
    return at
  }

  /** The whole number that stands here; −1 where there is none, or one of too many digits. */
  #digits(bytes: Uint8Array, start: number): number {
    let at = start
    let number = 0
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) number = number * 10 + byte - ZERO
    this.#end = at
    return at === start || at - start > MOST_DIGITS ? -1 : number
  }

  /** The place behind ` s="1"`, or this one; the style is 0 where none is named. */
  #styleAt(bytes: Uint8Array, start: number): number {
    this.style = 0
    if (bytes[start] !== SPACE || bytes[start + 1] !== LETTER_S || bytes[start + 2] !== EQUALS || bytes[start + 3] !== QUOTE) return start
    this.style = this.#digits(bytes, start + 4)
    return this.style < 0 || bytes[this.#end] !== QUOTE ? start : this.#end + 1
  }

  /** The place behind ` t="s"`, or this one. */
  #typeAt(bytes: Uint8Array, start: number): number {
    this.isShared = bytes[start] === SPACE && bytes[start + 1] === LETTER_T
    if (!this.isShared) return start
    const isWhole = bytes[start + 2] === EQUALS && bytes[start + 3] === QUOTE && bytes[start + 4] === LETTER_S && bytes[start + 5] === QUOTE
    return isWhole ? start + 6 : start
  }

  /** The place behind `12.5</v></c>`, or −1. */
  #valueAt(bytes: Uint8Array, start: number): number {
    let at = start
    while (bytes[at] !== LESS && at - start < LONGEST) at++
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER) return -1
    if (bytes[at + 4] !== LESS || bytes[at + 5] !== SLASH || bytes[at + 6] !== LETTER_C || bytes[at + 7] !== GREATER) return -1
    this.number = plainDecimalAt(bytes, start, at)
    return Number.isNaN(this.number) ? -1 : at + 8
  }
}
