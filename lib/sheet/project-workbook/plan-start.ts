// The first sheet: what this workbook is, how it is used, and the way to every sheet. Law: nothing is read from here.
import { textIn, type LocalisedText } from '../../core/locality.ts'
import { bareSheet, type PlannedCell, type PlannedRow, type SheetPlan } from '../plan.ts'
import { withHeight } from './row-height.ts'
import { landscape, textCell } from './cells.ts'
import { shownText } from './escape.ts'
import type { Setting } from './setting.ts'
import { sheetIds, type SheetId } from './sheets.ts'

const WIDTHS = [32, 132]
/** In points. */
const LINE_HEIGHT = 18

/** Plans the start page; `name` is the project's, null in a template. */
export function planStart(name: LocalisedText | null, setting: Setting): SheetPlan {
  const { sheets, guidance } = setting.words
  const { start, purposes } = guidance
  const rows: PlannedRow[] = [
    { cells: [textCell(sheets.start.title, 'title')] },
    { cells: name === null ? [] : [textCell(shownText(textIn(name, setting.language)), 'subtitle')] },
    { cells: [] },
    ...start.about.map(({ label, text }) => said(label, text)),
    { cells: [] },
    { cells: [textCell(start.stepsHeading, 'heading')] },
    ...start.steps.map(({ label, text }, index) => said(`${String(index + 1)}. ${label}`, text)),
    { cells: [] },
    { cells: [textCell(start.sheetColumn, 'tableHeading'), textCell(start.purposeColumn, 'tableHeading')] },
    ...sheetIds.filter((id) => id !== 'start').map((id) => ({ cells: [wayTo(id, setting), textCell(purposes[id], 'rowWrapped')] })),
  ]
  return {
    ...bareSheet(sheets.start.name, setting.language),
    widths: WIDTHS,
    rows,
    print: landscape(sheets.start.title, { top: 1, left: 0, bottom: rows.length, right: 1 }, null),
  }
}

const said = (label: string, text: string): PlannedRow =>
  withHeight([textCell(label, 'mainLabel'), textCell(text, 'rowWrapped')], WIDTHS, LINE_HEIGHT)

/** The name of a sheet; a click goes there. */
function wayTo(id: SheetId, setting: Setting): PlannedCell {
  const { name } = setting.words.sheets[id]
  return { ...textCell(name, 'rowText'), formula: `HYPERLINK("#'${name}'!A1","${name}")` }
}
