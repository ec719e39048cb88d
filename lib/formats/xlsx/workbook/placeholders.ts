// Formulas that a program wrote without calculating them: it leaves a 0 in each and asks Excel to calculate on opening. Law: such a 0 is no amount, unless
// some formula of the book has a result, which shows that somebody calculated.
import type { Cell, Grid } from '../../../sheet/grid.ts'

export function withoutPlaceholders(grids: readonly Grid[]): Grid[] {
  const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter(hasFormula)))
  if (cells.length === 0 || cells.some((cell) => !isNought(cell))) return [...grids]
  return grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(uncalculated) })) }))
}

const hasFormula = (cell: Cell): boolean => cell.formula !== undefined && cell.kind !== 'uncalculated'
const isNought = (cell: Cell): boolean => cell.kind === 'number' && cell.number === 0

function uncalculated(cell: Cell): Cell {
  if (!hasFormula(cell)) return cell
  const { column, format, formula = '' } = cell
  return { kind: 'uncalculated', column, formula, ...(format === undefined ? {} : { format }) }
}
