// Writes reports into the workbook, or refreshes them, all at once. Law: sheets that we made for a report are painted anew in their places; a sheet that bears
// a name we need and is not ours stops everything before anything is written; a frozen report is left alone.
import type { SheetPlan } from '../../../../lib/sheet/plan.ts'
import type { PlannedReport } from '../../door.ts'
import type { Conversation } from '../conversation.ts'
import { ownName, prefixOf } from '../painting/own-names.ts'
import { rangeOf } from '../painting/places.ts'
import { survey, type SheetSeen, type Survey } from '../reading/survey.ts'
import { blankSheets } from './free-names.ts'
import { markText, REPORT_MARK, sheetsOfReport, type MarkedSheet } from './marks.ts'
import { paintSheets, type Target } from './paint-sheets.ts'

/** A report with the sheets that it has in the workbook. */
interface Wanted extends PlannedReport {
  readonly ours: readonly MarkedSheet[]
}

export async function paintReports(conversation: Conversation, reports: readonly PlannedReport[]): Promise<void> {
  const seen = await survey(conversation)
  const wanted = reports
    .map((one): Wanted => ({ ...one, ours: sheetsOfReport(seen, one.name) }))
    .filter(({ ours }) => ours.every(({ mark }) => mark.fingerprint === null))
  if (wanted.length === 0) return
  const prepare = (): void => {
    for (const one of wanted) {
      replaceNames(conversation.workbook, seen, one)
      removeExtra(conversation.workbook, one)
    }
  }
  await paintSheets({ conversation, date1904: seen.date1904, prepare }, await targetsOf(conversation, seen, wanted))
}

async function targetsOf(conversation: Conversation, seen: Survey, wanted: readonly Wanted[]): Promise<Target[]> {
  const blank = await blankSheets(
    conversation,
    seen,
    wanted.flatMap(({ plans }) => plans.map(({ name }) => name)),
    wanted.flatMap(({ ours }) => ours.map(({ sheet }) => sheet)),
  )
  return wanted.flatMap((one) => targetsOfReport(one, blank))
}

function targetsOfReport({ name: report, plans, ours }: Wanted, blank: readonly SheetSeen[]): Target[] {
  const names = new Map(plans.flatMap(namesOf).map((name) => [name, ownName(report, name)] as const))
  return plans.map((plan, index) => {
    const own = ours.find(({ mark }) => mark.index === index)?.sheet
    const found = blank.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase())
    return {
      plan,
      seen: own ?? found ?? null,
      mark: own === undefined ? { name: REPORT_MARK, text: markText({ report, index, fingerprint: null }) } : null,
      names,
    }
  })
}

const namesOf = ({ names, tables }: SheetPlan): string[] => [...names, ...tables].map(({ name }) => name)

/** Sheets of a report that it does not need any more. */
function removeExtra({ worksheets }: Excel.Workbook, { ours, plans }: Wanted): void {
  for (const { sheet } of ours.filter(({ mark }) => mark.index >= plans.length)) worksheets.getItem(sheet.name).delete()
}

/** The names of the report's columns, as they are called in this workbook. */
function replaceNames({ names, worksheets }: Excel.Workbook, seen: Survey, { name: report, plans }: PlannedReport): void {
  const prefix = prefixOf(report).toLowerCase()
  for (const name of seen.names) if (name.toLowerCase().startsWith(prefix)) names.getItem(name).delete()
  for (const plan of plans)
    for (const { name, area } of plan.names) names.add(ownName(report, name), rangeOf(worksheets.getItem(plan.name), area))
}
