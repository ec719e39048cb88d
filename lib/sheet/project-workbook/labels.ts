// The localities as drop-down lists show them: formulas on the hidden sheet that follow the table of localities as people fill it.
import type { Language } from '../../core/locality.ts'
import type { PlannedCell } from '../plan.ts'
import { columnName } from '../grid.ts'
import { textCell } from './cells.ts'
import { cellText } from './escape.ts'
import { MARK_SHEET } from './mark.ts'
import { HEADING_ROW } from './plan-tables.ts'
import { textAt } from './path.ts'
import type { Setting } from './setting.ts'
import { localities } from './tables/decided.ts'
import type { Named } from './vocabulary.ts'

/** Rows below those that are filled for which there is a label ready. */
const SPARE_LABELS = 100

/** The name in the workbook's language first, then in the project's other languages, else the id. */
const nameColumns: Readonly<Record<Language, readonly string[]>> = {
  fi: ['name.fi', 'name.sv', 'name.en', 'id'],
  sv: ['name.sv', 'name.fi', 'name.en', 'id'],
  en: ['name.en', 'name.fi', 'name.sv', 'id'],
}

/** Column E of the hidden sheet: how many labels there are, then the labels. */
export function localityLabels(all: readonly Named[], { words, language }: Setting): PlannedCell[] {
  const count = all.length + SPARE_LABELS
  const labels = `$E$2:$E$${String(count + 1)}`
  const rows = Array.from({ length: count }, (_, index): PlannedCell => {
    const label = all[index] === undefined ? '' : labelOf(all[index], language)
    return { ...textCell(label), formula: labelFormula(words.sheets.localities.name, count, index + 1, language) }
  })
  const last: PlannedCell = {
    value: { kind: 'number', number: all.length },
    style: 'text',
    formula: `SUMPRODUCT(MAX((${labels}<>"")*(ROW(${labels})-1)))`,
  }
  return [last, ...rows]
}

/** What the formula comes to: the first of the cells that has anything. */
function labelOf(one: Named, language: Language): string {
  const name = nameColumns[language].map((path) => textAt(one, path)).find((text) => text !== undefined)
  return name === undefined ? '' : cellText(name)
}

/** `IF(name in this language, that, IF(…, the id))` of the n-th row; INDEX keeps its place when rows are inserted. */
function labelFormula(sheetName: string, count: number, row: number, language: Language): string {
  const cells = nameColumns[language].map((path) => {
    const column = columnName(localities.columns.findIndex((one) => one.path === path))
    return `INDEX('${sheetName}'!$${column}$${String(HEADING_ROW + 1)}:$${column}$${String(HEADING_ROW + count)},${String(row)})`
  })
  return cells.reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, '""')
}

/** Only the labels that are there, for a drop-down list. */
export const LABELS_FORMULA = `OFFSET(${MARK_SHEET}!$E$2,0,0,MAX(1,${MARK_SHEET}!$E$1),1)`
