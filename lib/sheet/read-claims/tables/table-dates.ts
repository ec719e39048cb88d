// By which rules the dates of a table are read: the evidence of its date columns, and the claim's own time for days without a year.
import type { Period } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { finalClaimDeadline } from '../../../core/terms.ts'
import { areSwapped, countsFrom1904, dateEvidence, orderOf, type DateEvidence } from '../../date-evidence.ts'
import { plausibleYears, type DateRules } from '../../date-reading.ts'
import type { Grid } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { Columns } from '../columns/columns.ts'

export type TableDates = (role: Role) => DateRules

const dateRoles: readonly Role[] = ['date', 'paid', 'wagePeriod']

/** What the dates of a project are read within, whatever the table. */
interface Times {
  /** Years within which a number may be a day. */
  readonly plausible: Period
  /** Until when something can be paid. */
  readonly after: Period
}

const made = new WeakMap<Project, Times>()

function timesOf(project: Project): Times {
  const times = made.get(project) ?? {
    plausible: plausibleYears(project.period),
    after: { start: project.period.start, end: finalClaimDeadline(project.terms, project.period) },
  }
  made.set(project, times)
  return times
}

/** Days that the file itself states as days prove nothing of how others are written. */
const NO_EVIDENCE: DateEvidence = { strokes: new Set(), others: new Set(), open: [], serials: [] }

/** `claim` is the period of the claim the table belongs to, where that is known. */
export function tableDates(grid: Grid, columns: Columns, project: Project, claim: Period | null): TableDates {
  const { plausible, after } = timesOf(project)
  const dated = [...columns.byColumn.values()].filter(({ role }) => role !== null && dateRoles.includes(role))
  const evidence = dated.map(({ column, role }) => {
    const values = columns.values.get(column)
    const cells = values?.cells ?? []
    return { role, cells, own: values?.areTrueDays === true ? NO_EVIDENCE : dateEvidence(cells) }
  })
  const written = evidence.map(({ own }) => own).filter((own) => own !== NO_EVIDENCE)
  const date1904 = written.length === 0 ? grid.date1904 : countsFrom1904(written, grid.date1904, plausible)
  const rules = new Map<Role, DateRules>()
  for (const { role, cells, own } of evidence) {
    if (role === null) continue
    const windows = role === 'paid' ? [after] : [...(claim ? [claim] : []), project.period, after]
    const open: DateRules = { order: null, date1904, plausible, windows }
    const neighbours = written.filter((other) => other !== own)
    const order = written.length === 0 ? null : orderOf(own, neighbours, open, claim ?? project.period)
    const isSwapped = own !== NO_EVIDENCE && areSwapped(cells, grid.date1904, role === 'paid' ? after : project.period)
    rules.set(role, { ...open, order, areSwapped: isSwapped, areMonths: role === 'wagePeriod' })
  }
  const other: DateRules = { order: null, date1904: grid.date1904, plausible, windows: [project.period] }
  return (role) => rules.get(role) ?? other
}
