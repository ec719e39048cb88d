// The days in the tables that only we write into. Their cells are read without formats, which would be most of the answer; what a column holds is known.
import { workbookNames } from '../../../../lib/i18n/workbook/names.ts'
import type { Cell, Grid } from '../../../../lib/sheet/grid.ts'
import { findTable, type FoundTable } from '../../../../lib/sheet/project-workbook/find-table.ts'
import { date } from '../../../../lib/sheet/project-workbook/kinds/date.ts'
import { openWorkbook } from '../../../../lib/sheet/project-workbook/read.ts'
import { postedIds } from '../../ledger.ts'

/** Any format that says that a number is a day. */
const DAY = 'd.m.yyyy'

/** The grids, with the numbers of the columns of days marked as days. */
export function withDays(grids: readonly Grid[], posted: ReadonlySet<string>): Grid[] {
  const workbook = openWorkbook(grids, workbookNames)
  if (workbook === null || 'code' in workbook) return [...grids]
  return grids.map((grid) => {
    if (!posted.has(grid.name)) return grid
    const found = postedIds.flatMap((id) => findTable(id, grid, workbook.glossary) ?? [])
    const [best] = found.sort((one, other) => other.columns.size - one.columns.size)
    return best === undefined ? grid : marked(grid, dayColumns(best))
  })
}

const dayColumns = ({ table, columns }: FoundTable): ReadonlySet<number> =>
  new Set(table.columns.filter(({ kind }) => kind === date).flatMap(({ path }) => columns.get(path) ?? []))

const marked = (grid: Grid, days: ReadonlySet<number>): Grid => ({
  ...grid,
  rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (isDay(cell, days) ? { ...cell, format: DAY } : cell)) })),
})

const isDay = (cell: Cell, days: ReadonlySet<number>): boolean => cell.kind === 'number' && days.has(cell.column)
