// Paints plans onto sheets of ours: makes or empties the sheets, fills them, sets up their pages, and protects them last. Law: sheets are ours from the
// moment they are made; nothing old is left between what is new.
import type { SheetPlan } from '../../../../lib/sheet/plan.ts'
import type { Conversation } from '../conversation.ts'
import { Batch, ONE_SETTING } from '../painting/batch.ts'
import { addEmblems, spotsOf } from '../painting/add-emblems.ts'
import { OURS } from '../painting/ours.ts'
import { setPageBreaks, setUpPage } from '../painting/page.ts'
import type { OwnNames } from '../painting/own-names.ts'
import { paintCells, paintFurniture, type Canvas } from '../painting/paint-sheet.ts'
import { mark, type SheetSeen } from '../reading/survey.ts'
import { Refused } from '../trouble.ts'

/** A plan and the sheet it is painted on; a sheet that is not there yet is null. */
export interface Target {
  readonly plan: SheetPlan
  readonly seen: SheetSeen | null
  /** How the sheet is marked as ours; null where it is already. */
  readonly mark: { readonly name: string; readonly text: string } | null
  /** How the plan's names are called in this workbook. */
  readonly names: OwnNames
}

export interface Painting {
  readonly conversation: Conversation
  readonly date1904: boolean
  /** What is done once all sheets are there and empty, before anything is written. */
  readonly prepare: () => void
}

export async function paintSheets(painting: Painting, targets: readonly Target[]): Promise<void> {
  const { conversation, date1904 } = painting
  const batch = new Batch(conversation)
  const sheets = await readySheets(conversation, batch, targets)
  await batch.ask(ONE_SETTING, painting.prepare)
  const canvases = targets.map(({ plan, names }, index) => ({ plan, canvas: canvasOf(sheets, index, { batch, date1904, names }) }))
  for (const { plan, canvas } of canvases) await paintCells(canvas, plan)
  for (const { plan, canvas } of canvases) await paintFurniture(canvas, plan)
  const spots = canvases.map(({ plan, canvas }) => spotsOf(canvas.sheet, plan))
  await batch.send()
  await setUpPages(
    conversation,
    canvases.map(({ plan, canvas }) => ({ plan, sheet: canvas.sheet })),
  )
  for (const [index, { plan, canvas }] of canvases.entries()) {
    addEmblems(canvas.sheet, plan, spots[index] ?? [])
    close(canvas.sheet, plan, targets[index]?.seen === null)
  }
  await conversation.sync()
}

function canvasOf(sheets: readonly Excel.Worksheet[], index: number, rest: Omit<Canvas, 'sheet'>): Canvas {
  const sheet = sheets[index]
  if (sheet === undefined) throw new RangeError('a plan without a sheet')
  return { ...rest, sheet }
}

/** All sheets, empty and called as their plans say. A sheet may be called as another was before, so that all get other names first. */
async function readySheets({ workbook }: Conversation, batch: Batch, targets: readonly Target[]): Promise<Excel.Worksheet[]> {
  const held = targets.map(({ seen }) => (seen === null ? null : workbook.worksheets.getItem(seen.name)))
  for (const [index, { seen }] of targets.entries()) {
    const sheet = held[index]
    if (seen !== null && sheet) await empty(batch, sheet, seen)
  }
  const renamed = targets.flatMap(({ seen, plan }, index) =>
    seen !== null && seen.name !== plan.name ? [{ sheet: held[index], index, plan }] : [],
  )
  await batch.ask(ONE_SETTING * (1 + renamed.length), () => {
    for (const { sheet, index } of renamed) if (sheet) sheet.name = `${OURS}~${String(index)}`
    for (const { sheet, plan } of renamed) if (sheet) sheet.name = plan.name
  })
  const sheets: Excel.Worksheet[] = []
  for (const [index, { plan, mark: own }] of targets.entries()) {
    await batch.ask(ONE_SETTING, () => {
      const sheet = held[index] ?? workbook.worksheets.add(plan.name)
      if (own !== null) mark(sheet, own.name, own.text)
      sheets.push(sheet)
    })
  }
  return sheets
}

/** Takes everything off a sheet of ours; pictures and charts that a person has put there stay. */
async function empty(batch: Batch, sheet: Excel.Worksheet, seen: SheetSeen): Promise<void> {
  const ours = (name: string): boolean => name.startsWith(OURS)
  await batch.ask(ONE_SETTING * 4, () => {
    if (seen.isProtected) sheet.protection.unprotect()
    for (const name of seen.tables) sheet.tables.getItem(name).delete()
    for (const name of seen.charts.filter(ours)) sheet.charts.getItem(name).delete()
    for (const name of seen.shapes.filter(ours)) sheet.shapes.getItem(name).delete()
    const all = sheet.getRange()
    all.clear('All')
    all.conditionalFormats.clearAll()
    all.dataValidation.clear()
    sheet.freezePanes.unfreeze()
  })
}

/** An Excel that cannot set up pages (it may have no printer) has the report all the same. */
async function setUpPages(
  { sync }: Conversation,
  all: readonly { readonly plan: SheetPlan; readonly sheet: Excel.Worksheet }[],
): Promise<void> {
  for (const { plan, sheet } of all) setUpPage(sheet, plan)
  for (const { plan, sheet } of all) if (plan.print.breaks !== undefined) setPageBreaks(sheet, plan.print)
  try {
    await sync()
  } catch (fault) {
    if (fault instanceof Refused) throw fault
  }
}

/** Without a password: it keeps formulas from a slip of the hand, not from a person who means it. */
function close(sheet: Excel.Worksheet, { isProtected, visibility }: SheetPlan, isNew: boolean): void {
  if (isProtected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true })
  if (isNew && visibility !== 'visible') sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden'
}
