// Rows of a list's body that are words alone. Law: a list of any length may have one for each row with a figure, so that texts below lines are never too
// many, and a million words cost no more than it takes to see them.
import type { Cell } from '../../grid.ts'
import type { Table } from './tables.ts'

/** How many more rows of words there are in lists than rows with a figure. */
export function wordRowsBeyondOthers(tables: readonly Table[]): number {
  let beyond = 0
  for (const { body } of tables) for (const row of body) beyond += row.cells.some(mayBeFigure) ? -1 : 1
  return beyond
}

const mayBeFigure = (cell: Cell): boolean => cell.kind !== 'text' || FIGURE.test(cell.text)

/** `1 250,00 €`, `EUR 12`, `15.9.2009`: figures with hardly a letter beside them. */
const FIGURE = /^(?:\p{L}{1,3}\s)?[^\p{L}\d]*\d[^\p{L}]{0,40}\p{L}{0,4}\W?$/u
