// The columns of a sheet that nobody sees. Law: a column range is marked, never walked beyond the last column there is.
import { damaged, tooLarge } from '../refusal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { decimalOf } from '../xml/decimal.ts'
import { isTrue } from '../workbook/workbook-part.ts'
import { COLUMNS } from './address.ts'

const UNKNOWN = 0
const SHOWN = 1
const HIDDEN = 2
/** Narrower (in characters) than anything can be read in. */
const NO_WIDTH = 0.25

export class HiddenColumns {
  /** What is known of each column, once something is. */
  #states: Uint8Array | null = null
  #elements = 0
  #restIsHidden = false
  #unreachable = 0

  /** Columns that nobody can scroll to. */
  hideBefore(column: number): void {
    this.#unreachable = Math.max(this.#unreachable, column)
  }

  /** The width of columns that nothing else is said of. */
  defaultWidth(width: string | null): void {
    this.#restIsHidden = isNoSize(width, NO_WIDTH)
  }

  /** Takes the `cols` element just opened; the last word on a column counts. */
  read(scanner: Scanner): void {
    const level = scanner.depth
    while (scanner.nextChild(level)) {
      if (scanner.tag !== 'col') continue
      if (++this.#elements > COLUMNS) tooLarge('ranges', COLUMNS, null)
      const isHidden = isTrue(scanner.attribute('hidden')) || isNoSize(scanner.attribute('width'), NO_WIDTH)
      const first = columnNumber(scanner.attribute('min'))
      const last = columnNumber(scanner.attribute('max'))
      this.#states ??= new Uint8Array(COLUMNS)
      this.#states.fill(isHidden ? HIDDEN : SHOWN, first - 1, Math.min(last, COLUMNS))
    }
  }

  finish(): ReadonlySet<number> {
    const hidden = new Set<number>()
    const states = this.#states
    for (let column = 0; column < this.#unreachable; column++) hidden.add(column)
    if (!this.#restIsHidden && states?.includes(HIDDEN) !== true) return hidden
    for (let column = 0; column < COLUMNS; column++) {
      const state = states?.[column] ?? UNKNOWN
      if (state === HIDDEN || (state === UNKNOWN && this.#restIsHidden)) hidden.add(column)
    }
    return hidden
  }
}

function columnNumber(text: string | null): number {
  const number = decimalOf(text ?? '')
  return number !== null && Number.isInteger(number) && number >= 1 ? number : damaged()
}

/** Whether a width or height is stated that leaves nothing to see. */
export function isNoSize(size: string | null, least: number): boolean {
  const number = size === null ? null : decimalOf(size)
  return number !== null && number < least
}
