// What merged ranges cover, against walking through each of them cell by cell.
import { expect, test } from 'vitest'
import { coveredCells, type Covered } from '../../../lib/formats/xlsx/sheet/merges.ts'
import type { GridRow, Merge } from '../../../lib/sheet/grid.ts'
import { randomFrom } from '../../support/xlsx/random.ts'

const rowOf = (row: number, columns: readonly number[]): GridRow => ({
  row,
  hidden: false,
  cells: columns.map((column) => ({ kind: 'number', column, number: 1 })),
})

/** A corner is seen unless a range that began further up or to the left lies over it. */
function walked(rows: readonly GridRow[], merges: readonly Merge[]): Covered[] {
  const inOrder = [...merges].sort((a, b) => a.top - b.top || a.left - b.left)
  const over = ({ top, left, bottom, right }: Merge, { row, column }: Covered): boolean =>
    top <= row && row <= bottom && left <= column && column <= right
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column }) => {
      const place = { row, column }
      const first = inOrder.find((merge) => over(merge, place))
      return first === undefined || (first.top === row && first.left === column) ? [] : [place]
    }),
  )
}

test('a hundred sheets of overlapping ranges, narrow and as wide as a sheet', () => {
  const random = randomFrom(6)
  for (let sheet = 0; sheet < 100; sheet++) {
    const width = sheet % 2 === 0 ? 12 : 16_384
    const below = (most: number): number => Math.floor(random() * most)
    const merges = Array.from({ length: 8 }, (): Merge => {
      const [one, other, top] = [below(width), below(width), 1 + below(8)]
      return { top, bottom: top + below(4), left: Math.min(one, other), right: Math.max(one, other) }
    })
    const edges = merges.flatMap(({ left, right }) => [left, right, Math.max(0, left - 1), Math.min(width - 1, right + 1)])
    const columns = [...new Set(edges)].sort((a, b) => a - b)
    const rows = Array.from({ length: 12 }, (_, index) => rowOf(index + 1, columns))
    expect(coveredCells(rows, merges)).toEqual(walked(rows, merges))
  }
})
