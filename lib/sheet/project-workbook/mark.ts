// The hidden sheet that marks a project workbook: its version and language, and every word as this workbook writes it with the id it stands for. It is
// the workbook's glossary and the source of its drop-down lists. Law: nothing of the project itself is kept here.
import { languages, type Language } from '../../core/locality.ts'
import { cellAt, type Grid, type GridRow } from '../grid.ts'
import { bareSheet, type PlannedCell, type PlannedRow, type SheetPlan } from '../plan.ts'
import { choiceLists, type Choice, type WordList } from './glossary.ts'
import { tableIds } from './sheets.ts'

export const MARK_SHEET = 'vipu'
export const WORKBOOK_MARK = 'vipu/workbook@1'
const ANY_WORKBOOK_MARK = 'vipu/workbook@'

/** The first choice stands in this row; its list, id and word in columns A, B and C. */
const FIRST_ROW = 2

export interface Mark {
  readonly version: string
  readonly language: Language
  readonly choices: readonly Choice[]
}

const hidden = (text: string): PlannedCell => ({ value: { kind: 'text', text }, style: 'text' })
const nothing: PlannedCell = { value: { kind: 'blank' }, style: 'text' }

/** The hidden sheet; `labels` stand in column E, below their number: the localities as drop-down lists show them. */
export function markSheet(mark: string, language: Language, choices: readonly Choice[], labels: readonly PlannedCell[]): SheetPlan {
  const entries = [[hidden(mark), hidden(language)], ...choices.map(({ list, id, word }) => [hidden(list), hidden(id), hidden(word)])]
  const rows: PlannedRow[] = Array.from({ length: Math.max(entries.length, labels.length) }, (_, index) => {
    const [a = nothing, b = nothing, c = nothing] = entries[index] ?? []
    return { cells: [a, b, c, nothing, labels[index] ?? nothing] }
  })
  return {
    ...bareSheet(MARK_SHEET, language),
    widths: [24, 32, 60, 4, 40],
    rows,
    print: {
      orientation: 'portrait',
      area: { top: 1, left: 0, bottom: rows.length, right: 4 },
      titleRows: null,
      header: '',
      footer: '',
    },
    visibility: 'veryHidden',
  }
}

/** Where the words of a list stand, for a drop-down list; null where there are none. */
export function wordsRange(choices: readonly Choice[], list: WordList): string | null {
  const first = choices.findIndex((choice) => choice.list === list)
  if (first < 0) return null
  const last = choices.findLastIndex((choice) => choice.list === list)
  return `${MARK_SHEET}!$C$${String(first + FIRST_ROW)}:$C$${String(last + FIRST_ROW)}`
}

/** The mark of a workbook; null where it has none and so is not a project workbook at all. */
export function readMark(sheets: readonly Grid[]): Mark | null {
  const sheet = sheets.find((grid) => textAt(grid, 1, 0).startsWith(ANY_WORKBOOK_MARK))
  if (sheet === undefined) return null
  const language = languages.find((one) => one === textAt(sheet, 1, 1)) ?? 'fi'
  const choices = sheet.rows.flatMap((row) => {
    const list = wordLists.get(textIn(row, 0))
    return list === undefined ? [] : [{ list, id: textIn(row, 1), word: textIn(row, 2) }]
  })
  return { version: textAt(sheet, 1, 0), language, choices }
}

export const isMarkSheet = (grid: Grid): boolean => textAt(grid, 1, 0).startsWith('vipu/')

const wordLists: ReadonlyMap<string, WordList> = new Map(
  [
    ...choiceLists,
    'sheet' as const,
    'formColumn' as const,
    'field' as const,
    'section' as const,
    ...tableIds.map((id): WordList => `heading.${id}`),
  ].map((list) => [list, list]),
)

function textAt(grid: Grid, row: number, column: number): string {
  const found = grid.rows.find((one) => one.row === row)
  return found === undefined ? '' : textIn(found, column)
}

function textIn(row: GridRow, column: number): string {
  const cell = cellAt(row, column)
  return cell?.kind === 'text' ? cell.text : ''
}
