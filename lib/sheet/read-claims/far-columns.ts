// Rows wider than any list. Law: what stands beyond the columns that are looked at is left out, and said once for the sheet.
import { finding, type Checked } from '../../core/finding.ts'
import { addressOf, columnName, type Grid } from '../grid.ts'
import { isAmount } from './columns/column-values.ts'

function isWide({ rows }: Grid, most: number): boolean {
  for (const { cells } of rows) if (cells.length > most) return true
  return false
}

/** The sheet with at most so many cells in a row; a sheet without wider rows as it is. */
export function withoutFarColumns(grid: Grid, most: number): Checked<Grid> {
  if (!isWide(grid, most)) return { value: grid, findings: [] }
  const wide = grid.rows.filter(({ cells }) => cells.length > most)
  const [first] = wide
  const [next] = first?.cells.slice(most) ?? []
  if (first === undefined || next === undefined) return { value: grid, findings: [] }
  const rows = grid.rows.map((row) => (row.cells.length > most ? { ...row, cells: row.cells.slice(0, most) } : row))
  const last = wide.reduce((column, { cells }) => Math.max(column, cells.at(-1)?.column ?? 0), 0)
  const text = `${columnName(next.column)}–${columnName(last)}`
  const severity = wide.some(({ cells }) => cells.slice(most).some(isAmount)) ? 'warning' : 'info'
  return { value: { ...grid, rows }, findings: [finding('column-left-out', { text }, addressOf(grid, first.row, next.column), severity)] }
}
