// Merged ranges, and values that one of them covers. Law: a value nobody can see is told; no range is ever walked through cell by cell.
import type { GridRow, Merge } from '../../../sheet/grid.ts'
import type { Limits } from '../limits.ts'
import { damaged, tooLarge } from '../refusal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { COLUMNS, rangeOf } from './address.ts'
import type { Tally } from '../workbook/context.ts'

/** Reads the `mergeCells` element just opened; a range of one cell is none. */
export function readMerges(scanner: Scanner, limits: Limits, tally: Tally): Merge[] {
  const level = scanner.depth
  const merges: Merge[] = []
  while (scanner.nextChild(level)) {
    if (scanner.tag !== 'mergeCell') continue
    if (++tally.ranges > limits.ranges) tooLarge('ranges', limits.ranges, null)
    const merge = rangeOf(scanner.attribute('ref') ?? '') ?? damaged()
    if (merge.top !== merge.bottom || merge.left !== merge.right) merges.push(merge)
  }
  return merges
}

export interface Covered {
  readonly row: number
  readonly column: number
}

/**
 * The cells with a value that a merged range covers: all but its top left one. Rows in order; ranges may overlap, though they should not. However wide
 * ranges are, each costs some dozen steps, and so does each cell.
 */
export function coveredCells(rows: readonly GridRow[], merges: readonly Merge[]): Covered[] {
  if (merges.length === 0) return []
  const waiting = [...merges].sort((a, b) => a.top - b.top || a.left - b.left)
  const coverage = new Coverage()
  const covered: Covered[] = []
  let next = 0
  for (const { row, cells } of rows) {
    const corners = new Set<number>()
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row; merge = waiting[++next]) {
      if (merge.top === row && coverage.bottomAt(merge.left) < row) corners.add(merge.left)
      if (merge.bottom >= row) coverage.add(merge)
    }
    for (const { column } of cells) {
      if (coverage.bottomAt(column) >= row && !corners.has(column)) covered.push({ row, column })
    }
  }
  return covered
}

/** Down to which row each column is covered. A range is kept at the few nodes of a tree over the columns that are together as wide as it. */
class Coverage {
  readonly #bottoms = new Int32Array(2 * COLUMNS)

  add({ left, right, bottom }: Merge): void {
    for (let from = left + COLUMNS, to = right + COLUMNS; from <= to; from >>= 1, to >>= 1) {
      if (from % 2 === 1) this.#deepen(from++, bottom)
      if (to % 2 === 0) this.#deepen(to--, bottom)
    }
  }

  #deepen(node: number, bottom: number): void {
    if ((this.#bottoms[node] ?? 0) < bottom) this.#bottoms[node] = bottom
  }

  bottomAt(column: number): number {
    let bottom = 0
    for (let node = column + COLUMNS; node >= 1; node >>= 1) bottom = Math.max(bottom, this.#bottoms[node] ?? 0)
    return bottom
  }
}
