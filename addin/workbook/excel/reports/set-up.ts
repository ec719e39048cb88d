// Makes the sheets of the project workbook. Law: it is done once; sheets that an interrupted attempt has left are ours and are made anew, all others are
// never touched. As long as the hidden sheet bears its mark the workbook is not set up; that mark goes first, when all else is there.
import { MARK_SHEET } from '../../../../lib/sheet/project-workbook/mark.ts'
import type { SheetPlan } from '../../../../lib/sheet/plan.ts'
import type { Conversation } from '../conversation.ts'
import type { OwnNames } from '../painting/own-names.ts'
import { EPOCH_FORMULA, EPOCH_NAME, SET_UP_MARK, survey, type SheetSeen } from '../reading/survey.ts'
import { blankSheets } from './free-names.ts'
import { paintSheets } from './paint-sheets.ts'

/** The workbook's own tables are found by their names. */
const AS_PLANNED: OwnNames = new Map()

export async function setUp(conversation: Conversation, plans: readonly SheetPlan[]): Promise<void> {
  const { workbook, sync } = conversation
  const seen = await survey(conversation)
  const ours = seen.sheets.filter(({ marks }) => marks.has(SET_UP_MARK))
  const planned = plans.map(({ name }) => name)
  const blank = await blankSheets(conversation, seen, planned, ours)
  const sheetFor = (name: string): SheetSeen | null =>
    [...ours, ...blank].find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null
  const targets = plans.map((plan) => {
    const sheet = sheetFor(plan.name)
    const isMarked = sheet !== null && ours.includes(sheet)
    return { plan, seen: sheet, mark: isMarked ? null : { name: SET_UP_MARK, text: plan.name }, names: AS_PLANNED }
  })
  const prepare = (): void => {
    if (!seen.names.includes(EPOCH_NAME)) workbook.names.add(EPOCH_NAME, EPOCH_FORMULA).visible = false
  }
  await paintSheets({ conversation, date1904: seen.date1904, prepare }, targets)
  for (const name of [MARK_SHEET, ...planned.filter((one) => one !== MARK_SHEET)])
    workbook.worksheets.getItem(name).names.getItem(SET_UP_MARK).delete()
  const first = plans.find(({ visibility }) => visibility === 'visible')
  if (first !== undefined) workbook.worksheets.getItem(first.name).activate()
  await sync()
}
