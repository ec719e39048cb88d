// Rows that programs fill up with spaces, down to the last row of a sheet. Law: such a row is as good as one that is not there; one that somebody wrote a
// note on, or that a formula makes empty, stays.
import { showsAnything } from '../plain-text.ts'
import type { Grid, GridRow } from '../grid.ts'

/** The grid without rows of which nothing shows; nearly every row shows something by its first cell. */
export function withoutBlankRows(grid: Grid): Grid {
  return grid.rows.every(shows) ? grid : { ...grid, rows: grid.rows.filter(shows) }
}

const shows = ({ cells, notes }: GridRow): boolean =>
  notes !== undefined || cells.some((cell) => cell.kind !== 'text' || cell.formula !== undefined || showsAnything(cell.text))
