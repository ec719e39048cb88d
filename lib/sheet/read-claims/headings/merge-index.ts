// How far merged cells stretch, looked up by the cell they begin at. Law: a cell of none stretches over itself.
import type { Grid } from '../../grid.ts'

/** Where a sheet's merged cells begin. */
export interface MergeIndex {
  /** How many columns the cell at an address stretches over. */
  readonly widthAt: (row: number, column: number) => number
  /** The last row that the cell at an address stretches down to. */
  readonly bottomAt: (row: number, column: number) => number
}

const NO_MERGES: MergeIndex = { widthAt: () => 1, bottomAt: (row) => row }

export function mergeIndex(grid: Grid): MergeIndex {
  if (grid.merges.length === 0) return NO_MERGES
  const byStart = new Map(grid.merges.map((merge) => [`${String(merge.top)} ${String(merge.left)}`, merge]))
  const mergeAt = (row: number, column: number) => byStart.get(`${String(row)} ${String(column)}`)
  return {
    widthAt: (row, column) => {
      const merge = mergeAt(row, column)
      return merge ? merge.right - merge.left + 1 : 1
    },
    bottomAt: (row, column) => mergeAt(row, column)?.bottom ?? row,
  }
}
