// The first sheet: what this workbook is, how it is used, and the way to every sheet. Law: nothing is read from here.
import { textIn, type LocalisedText } from '../../core/locality.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from '../plan.ts'
import { bareSheet, landscape, textCell } from './cells.ts'
import type { Setting } from './setting.ts'
import { sheetIds, type SheetId } from './sheets.ts'

/** Plans the start page; `name` is the project's, null in a template. */
export function planStart(name: LocalisedText | null, setting: Setting): SheetPlan {
  const { start, sheets } = setting.words
  const rows: PlannedRow[] = [
    { cells: [textCell(sheets.start.title, 'title')] },
    { cells: name === null ? [] : [textCell(textIn(name, setting.language), 'subtitle')] },
    { cells: [] },
    ...start.about.map(({ label, text }) => ({ cells: [textCell(label, 'label'), textCell(text, 'wrapped')] })),
    { cells: [] },
    { cells: [textCell(start.stepsHeading, 'heading')] },
    ...start.steps.map(({ label, text }, index) => ({
      cells: [textCell(`${String(index + 1)}. ${label}`, 'label'), textCell(text, 'wrapped')],
    })),
    { cells: [] },
    { cells: [textCell(start.sheetColumn, 'tableHeading'), textCell(start.purposeColumn, 'tableHeading')] },
    ...sheetIds.filter((id) => id !== 'start').map((id) => ({ cells: [wayTo(id, setting), textCell(sheets[id].purpose, 'wrapped')] })),
  ]
  return {
    ...bareSheet(setting, sheets.start.name),
    widths: [30, 110],
    rows,
    print: landscape(sheets.start.title, { top: 1, left: 0, bottom: rows.length, right: 1 }, null),
  }
}

/** The name of a sheet; a click goes there. */
function wayTo(id: SheetId, setting: Setting): PlannedCell {
  const { name } = setting.words.sheets[id]
  return { ...textCell(name), formula: `HYPERLINK("#'${name}'!A1","${name}")` }
}
