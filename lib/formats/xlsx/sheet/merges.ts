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
 * The cells with a value that a merged range covers: all but its top left one. Rows in order; ranges may overlap, though they should not.
 * For every column it is kept down to which row it is covered, so a range costs its width and no more.
 */
export function coveredCells(rows: readonly GridRow[], merges: readonly Merge[]): Covered[] {
  if (merges.length === 0) return []
  const waiting = [...merges].sort((a, b) => a.top - b.top || a.left - b.left)
  const coveredTo = new Int32Array(COLUMNS)
  const covered: Covered[] = []
  let next = 0
  for (const { row, cells } of rows) {
    const corners = new Set<number>()
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row; merge = waiting[++next]) {
      if (merge.top === row && (coveredTo[merge.left] ?? 0) < row) corners.add(merge.left)
      if (merge.bottom >= row) cover(coveredTo, merge)
    }
    for (const { column } of cells) {
      if ((coveredTo[column] ?? 0) >= row && !corners.has(column)) covered.push({ row, column })
    }
  }
  return covered
}

function cover(coveredTo: Int32Array, merge: Merge): void {
  for (let column = merge.left; column <= merge.right; column++) {
    if ((coveredTo[column] ?? 0) < merge.bottom) coveredTo[column] = merge.bottom
  }
}
