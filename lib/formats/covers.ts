// Cells that pictures, text boxes and charts lie over. Law: what lies over something is told, and a cell counts as covered only where nearly all of
// it is.
import { finding, type Finding } from '../core/finding.ts'
import { addressOf, type GridRow, type Merge } from '../sheet/grid.ts'
import { hasSomething } from './letters.ts'
import type { Sizes } from './sizes.ts'
import { COLUMNS, ROWS } from './xlsx/sheet/address.ts'

/** A corner of what lies over cells: the column and row it stands in, from 0, and how far into them, as shares of their width and height. */
export interface Corner {
  readonly column: number
  readonly row: number
  readonly right: number
  readonly down: number
}

/** What may be left free of the first cell, and what must be covered of the last one. */
const LEFT_FREE = 0.083
const TOP_FREE = 0.263
const COVERED_WIDTH = 0.492
const COVERED_HEIGHT = 0.525

/** The cells between two corners; none where the range ends before it begins. */
export const coverBetween = (from: Corner, to: Corner): Merge => ({
  left: from.column + (from.right > LEFT_FREE ? 1 : 0),
  top: from.row + 1 + (from.down > TOP_FREE ? 1 : 0),
  right: Math.min(COLUMNS - 1, to.column - (to.right < COVERED_WIDTH ? 1 : 0)),
  bottom: Math.min(ROWS, to.row + 1 - (to.down < COVERED_HEIGHT ? 1 : 0)),
})

/** The corner so many points from the begin of a sheet. */
export function cornerIn(columns: Sizes, rows: Sizes, right: number, down: number): Corner {
  const [across, along] = [columns.at(Math.max(0, right)), rows.at(Math.max(0, down))]
  return { column: across.index, right: across.share, row: along.index, down: along.share }
}

/** So many things that cover something of a sheet are told one by one. */
const MOST_TOLD = 1_000

/** The cells that ranges cover, told where each begins to cover some; the caller has counted cells times ranges. */
export function coveredFindings(name: string, rows: readonly GridRow[], covers: readonly Merge[]): Finding[] {
  const blocks = covers.flatMap((cover) => blockUnder(cover, rows) ?? [])
  const told = blocks
    .slice(0, MOST_TOLD)
    .map(({ row, column, count }) => finding('hidden-content', { what: 'covered', count }, addressOf({ name }, row, column)))
  const more = blocks.slice(MOST_TOLD).reduce((sum, { count }) => sum + count, 0)
  return [...told, ...(more > 0 ? [finding('hidden-content', { what: 'covered', count: more }, name)] : [])]
}

interface Block {
  readonly row: number
  readonly column: number
  readonly count: number
}

/** The first cell that a range covers, and how many they are; null where it covers none. */
function blockUnder({ top, left, bottom, right }: Merge, rows: readonly GridRow[]): Block | null {
  const under = rows.flatMap(({ row, cells }) =>
    row < top || row > bottom
      ? []
      : cells.filter((cell) => cell.column >= left && cell.column <= right && hasSomething(cell)).map(({ column }) => ({ row, column })),
  )
  return under[0] === undefined ? null : { ...under[0], count: under.length }
}
