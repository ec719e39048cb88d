// By which rules the dates of a table are read: the evidence of its date columns, and the claim's own time for days without a year.
import type { Period } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { finalClaimDeadline } from '../../../core/terms.ts'
import { areSwapped, countsFrom1904, dateEvidence, orderOf } from '../../date-evidence.ts'
import { plausibleYears, type DateRules } from '../../date-reading.ts'
import type { Grid } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { Columns } from '../columns/columns.ts'

export type TableDates = (role: Role) => DateRules

const dateRoles: readonly Role[] = ['date', 'paid', 'wagePeriod']

/** `claim` is the period of the claim the table belongs to, where that is known. */
export function tableDates(grid: Grid, columns: Columns, project: Project, claim: Period | null): TableDates {
  const plausible = plausibleYears(project.period)
  const dated = [...columns.byColumn.values()].filter(({ role }) => role !== null && dateRoles.includes(role))
  const evidence = dated.map(({ column, role }) => {
    const cells = columns.values.get(column)?.cells ?? []
    return { role, cells, own: dateEvidence(cells) }
  })
  const date1904 = countsFrom1904(
    evidence.map(({ own }) => own),
    grid.date1904,
    plausible,
  )
  const after: Period = { start: project.period.start, end: finalClaimDeadline(project.terms, project.period) }
  const rules = new Map<Role, DateRules>()
  for (const { role, cells, own } of evidence) {
    if (role === null) continue
    const windows = role === 'paid' ? [after] : [...(claim ? [claim] : []), project.period, after]
    const open: DateRules = { order: null, date1904, plausible, windows }
    const neighbours = evidence.filter((other) => other.own !== own).map((other) => other.own)
    const order = orderOf(own, neighbours, open, claim ?? project.period)
    rules.set(role, { ...open, order, areSwapped: areSwapped(cells, grid.date1904, role === 'paid' ? after : project.period) })
  }
  const other: DateRules = { order: null, date1904: grid.date1904, plausible, windows: [project.period] }
  return (role) => rules.get(role) ?? other
}
