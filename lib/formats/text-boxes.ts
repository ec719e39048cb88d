// What text boxes over a sheet say. Law: words that everybody sees are heard as if they were typed where the box begins: beside the row of figures it begins on, or
// in the next empty row.
import type { GridRow } from '../sheet/grid.ts'

/** Columns count from 0, rows from 1, as in a grid. */
export interface TextBox {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The rows of a sheet with what its text boxes say; beside no cells they say nothing. */
export function withTexts(rows: readonly GridRow[], boxes: readonly TextBox[]): readonly GridRow[] {
  if (boxes.length === 0 || rows.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  for (const { row: number, column, text } of boxes) {
    const beside = byNumber.get(number)
    if (beside !== undefined && beside.cells.some(({ kind }) => kind === 'number'))
      byNumber.set(number, { ...beside, notes: [...(beside.notes ?? []), { column, text }] })
    else {
      const free = nextFree(byNumber, number)
      byNumber.set(free, { row: free, hidden: false, cells: [{ kind: 'text', column, text }] })
    }
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row)
}

function nextFree(rows: ReadonlyMap<number, GridRow>, from: number): number {
  let free = from
  while (rows.has(free)) free++
  return free
}

/** The words of a box as one text. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim()
