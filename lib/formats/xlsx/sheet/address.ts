// Cell addresses: `B7` and ranges `A1:C9`, from bytes and from text. Law: an address outside the sheet is damage, never moved inside.
import type { Merge } from '../../../sheet/grid.ts'
import { damaged } from '../refusal.ts'

/** The largest sheet there is: A1:XFD1048576. */
export const COLUMNS = 16_384
export const ROWS = 1_048_576

const LETTERS = 26
const ZERO = 48
const NINE = 57
const BEFORE_A = 64
const UPPER_CASE = 0xdf

/**
 * The column (from 0) of the address that stands from start to end; its row must be this one.
 * Refuses an address that is none, lies outside the sheet or in another row than the one it is written in.
 */
export function columnAt(bytes: Uint8Array, start: number, end: number, row: number): number {
  let at = start
  let column = 0
  for (; at < end; at++) {
    const letter = ((bytes[at] ?? 0) & UPPER_CASE) - BEFORE_A
    if (letter < 1 || letter > LETTERS) break
    column = column * LETTERS + letter
    if (column > COLUMNS) damaged()
  }
  if (column === 0 || rowAt(bytes, at, end) !== row) damaged()
  return column - 1
}

/** The row number that stands from start to end; refuses what is none. */
export function rowAt(bytes: Uint8Array, start: number, end: number): number {
  let row = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < ZERO || byte > NINE) damaged()
    row = row * 10 + (byte - ZERO)
    if (row > ROWS) damaged()
  }
  return row === 0 ? damaged() : row
}

/** The rectangle of a range: `A1:C9`, one cell `A1`, whole columns `A:C`, whole rows `1:9`, whichever corners it names; null for anything else. */
export function rangeOf(text: string): Merge | null {
  const parts = /^\$?([a-z]{0,3})\$?(\d{0,7})(?::\$?([a-z]{0,3})\$?(\d{0,7}))?$/i.exec(text)
  if (parts === null) return null
  const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = parts
  if (letters + digits === '') return null
  const columns = letters + otherLetters === '' ? [0, COLUMNS - 1] : [columnOf(letters), columnOf(otherLetters)]
  const rows = digits + otherDigits === '' ? [1, ROWS] : [Number(digits), Number(otherDigits)]
  const range = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) }
  return range.top < 1 || range.left < 0 || range.bottom > ROWS || range.right >= COLUMNS ? null : range
}

/** The column (from 0) of letters: `A` is 0, `AA` is 26. */
export function columnOf(letters: string): number {
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * LETTERS + (letters.charCodeAt(at) & UPPER_CASE) - BEFORE_A
  return column - 1
}
