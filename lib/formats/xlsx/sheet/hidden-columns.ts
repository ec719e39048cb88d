// The columns of a sheet that nobody sees. Law: a column range is marked, never walked beyond the last column there is.
import type { GridRow } from '../../../sheet/grid.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { decimalOf } from '../xml/decimal.ts'
import { isTrue } from '../workbook/workbook-part.ts'
import { COLUMNS } from './address.ts'
import { NARROW } from './cut-texts.ts'

const UNKNOWN = 0
const SHOWN = 1
const HIDDEN = 2
/** Narrower (in characters) than anything can be read in. */
const NO_WIDTH = 0.25
/** A claim has no columns beyond. */
const MOST_NARROW = 400

export class HiddenColumns {
  /** What is known of each column, once something is. */
  #states: Uint8Array | null = null
  #elements = 0
  #restIsHidden = false
  #unreachable = 0
  /** The widths of those that may cut a text, in characters. */
  readonly narrow = new Map<number, number>()

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
      if (!isHidden && last < MOST_NARROW) this.#noteWidth(first, last, decimalOf(scanner.attribute('width') ?? ''))
    }
  }

  #noteWidth(first: number, last: number, width: number | null): void {
    for (let column = first - 1; column < last; column++)
      if (width !== null && width < NARROW) this.narrow.set(column, width)
      else this.narrow.delete(column)
  }

  /** Those that have a cell: a thousand sheets whose empty columns are all hidden would otherwise be lists of millions. */
  among(rows: readonly GridRow[]): ReadonlySet<number> {
    const hidden = new Set<number>()
    if (this.#unreachable === 0 && !this.#restIsHidden && this.#states?.includes(HIDDEN) !== true) return hidden
    for (const { cells } of rows) for (const { column } of cells) if (this.#isHidden(column)) hidden.add(column)
    return hidden
  }

  #isHidden(column: number): boolean {
    const state = this.#states?.[column] ?? UNKNOWN
    return column < this.#unreachable || state === HIDDEN || (state === UNKNOWN && this.#restIsHidden)
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
