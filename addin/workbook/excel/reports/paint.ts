// Writes a report into the workbook, or refreshes it. Law: sheets that we made for the report are painted anew in their places; a sheet that bears a name we
// need and is not ours stops everything before anything is written; a frozen report is left alone.
import type { SheetPlan } from '../../../../lib/sheet/plan.ts'
import type { Conversation } from '../conversation.ts'
import { rangeOf } from '../painting/places.ts'
import { survey, type Survey } from '../reading/survey.ts'
import { ownName, prefixOf, withOwnNames } from './formula-names.ts'
import { blankSheets } from './free-names.ts'
import { markText, REPORT_MARK, sheetsOfReport, type MarkedSheet } from './marks.ts'
import { paintSheets, type Target } from './paint-sheets.ts'

export async function paintReport(conversation: Conversation, report: string, plans: readonly SheetPlan[]): Promise<void> {
  const seen = await survey(conversation)
  const ours = sheetsOfReport(seen, report)
  if (ours.some(({ mark }) => mark.fingerprint !== null)) return
  const names = new Map(plans.flatMap((plan) => plan.names.map(({ name }) => [name, ownName(report, name)] as const)))
  await paintSheets(
    {
      conversation,
      date1904: seen.date1904,
      formulaOf: (formula) => withOwnNames(formula, names),
      prepare: () => {
        replaceNames(conversation.workbook, seen, report, plans)
        for (const { sheet } of ours.filter(({ mark }) => mark.index >= plans.length))
          conversation.workbook.worksheets.getItem(sheet.name).delete()
      },
    },
    await targetsOf(conversation, seen, report, plans, ours),
  )
}

async function targetsOf(
  conversation: Conversation,
  seen: Survey,
  report: string,
  plans: readonly SheetPlan[],
  ours: readonly MarkedSheet[],
): Promise<Target[]> {
  const blank = await blankSheets(
    conversation,
    seen,
    plans.map(({ name }) => name),
    ours.map(({ sheet }) => sheet),
  )
  return plans.map((plan, index) => {
    const own = ours.find(({ mark }) => mark.index === index)?.sheet
    const found = blank.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase())
    return {
      plan,
      seen: own ?? found ?? null,
      mark: own === undefined ? { name: REPORT_MARK, text: markText({ report, index, fingerprint: null }) } : null,
    }
  })
}

/** The names of the report's columns, as they are called in this workbook. */
function replaceNames({ names, worksheets }: Excel.Workbook, seen: Survey, report: string, plans: readonly SheetPlan[]): void {
  const prefix = prefixOf(report).toLowerCase()
  for (const name of seen.names) if (name.toLowerCase().startsWith(prefix)) names.getItem(name).delete()
  for (const plan of plans)
    for (const { name, area } of plan.names) names.add(ownName(report, name), rangeOf(worksheets.getItem(plan.name), area))
}
