// Headings that a form or a program numbers as every other row: `4 | Tosite | Pvm | Alv | Summa`. Law: the number of such a row is no heading; where one word
// beside it heads nothing that is known, it is a row like others.
import type { Grid, GridRow } from '../../grid.ts'
import { runningNumberIn } from '../columns/column-values.ts'
import { isKnownHeading } from './heading-role.ts'

/** Of so many headings a number is one of the row. */
const FEWEST = 3

/** The sheet, of which headings have no running number. */
export function withoutNumbersOfHeadings(grid: Grid): Grid {
  if (!grid.rows.some(isNumbered)) return grid
  return { ...grid, rows: grid.rows.map((row) => (isNumbered(row) ? { ...row, cells: row.cells.slice(1) } : row)) }
}

/** The kinds of cells are looked at first: nearly every row of a list has another number. */
function isNumbered({ cells }: GridRow): boolean {
  const [first, second] = cells
  if (cells.length <= FEWEST || first === undefined || second?.kind !== 'text' || runningNumberIn(first) === null) return false
  for (let index = 1; index < cells.length; index += 1) {
    const cell = cells[index]
    if (cell?.kind !== 'text' || /^\s*[\d(-]/.test(cell.text)) return false
  }
  return cells.every((cell, index) => index === 0 || (cell.kind === 'text' && isKnownHeading(cell.text)))
}
