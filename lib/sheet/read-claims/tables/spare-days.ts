// A second day beside each line: of booking, of arrival. Law: which of two days is the cost's is asked only where it matters, that is where one of them is of
// another claim period than the other, or of none, or is missing.
import type { Finding } from '../../../core/finding.ts'
import type { IsoDate } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { readDate } from '../../date-reading.ts'
import { cellAt, type Cell } from '../../grid.ts'
import { isDay } from '../columns/column-values.ts'
import type { TableScene } from './table-scene.ts'

/** Whether a question about which column has the days of the costs has the same answer for each of the lines. */
export function isSpareDay({ code, at, figures }: Finding, scene: TableScene): boolean {
  if (code !== 'heading-uncertain' || !('meaning' in figures) || figures.meaning !== 'date') return false
  const { columns, table, project, dates } = scene
  const all = [...columns.byColumn.values()]
  const own = all.find((one) => one.role === 'date' && one.at === at)
  const others = all.filter(({ column, role }) => role === null && areDays(columns.values.get(column)?.cells ?? []))
  if (own === undefined || others.length === 0) return false
  return table.body.every((row) => {
    const day = readDate(cellAt(row, own.column), dates('date'))
    return others.every(({ column }) => {
      const other = readDate(cellAt(row, column), dates('date'))
      if (other.kind === 'blank') return true
      if (other.kind !== 'day' || day.kind !== 'day') return other.kind !== 'day' && day.kind !== 'day'
      return periodOf(other.date, project) === periodOf(day.date, project)
    })
  })
}

const areDays = (cells: readonly Cell[]): boolean => cells.length > 0 && cells.filter(isDay).length * 2 > cells.length

/** The claim period a day is in, -1 where it is in none. */
const periodOf = (day: IsoDate, { claims }: Project): number => claims.findIndex(({ period }) => day >= period.start && day <= period.end)
