// The guide beside the sheet to fill in: what to do, one worked example, and the lists that its cells offer. Law: the example stands upright, one column a
// row, as text: nobody can take it for a cost line.
import type { Language } from '../../core/locality.ts'
import { profileIds, profileOf, type Profile } from '../../core/profile/index.ts'
import type { Project } from '../../core/project.ts'
import { bareSheet, type PlannedCell, type PlannedRow, type SheetPlan } from '../plan.ts'
import { withHeight } from '../project-workbook/row-height.ts'
import { claimColumns } from './columns.ts'
import type { ClaimTemplateWords } from './words.ts'

/** Where the lists stand, as formulas for drop-down lists. */
export interface Lists {
  readonly categories: string
  readonly rates: string
  readonly phases: string
}

export interface Guide {
  readonly plan: SheetPlan
  readonly lists: Lists
}

const text = (words: string, style: PlannedCell['style'] = 'text'): PlannedCell => ({ value: { kind: 'text', text: words }, style })
const row = (...cells: readonly PlannedCell[]): PlannedRow => ({ cells })
const WIDTHS = [38, 76, 36]
const BLANK_ROW: PlannedRow = { cells: [] }

export function guideSheet(project: Project | null, language: Language, words: ClaimTemplateWords): Guide {
  const { guide } = words
  const profile = profileOf(project?.profile ?? profileIds[0])
  const top = [row(text(guide.title, 'title')), BLANK_ROW, ...guide.steps.map((step) => row(text(step))), BLANK_ROW, ...exampleRows(words)]
  const categories = profile.categories.map(({ name }) => row(text(name[language], 'rowText')))
  const rates = ratesOf(profile, project).map((rate) => row({ value: { kind: 'number', number: Number(rate) }, style: 'rowText' }))
  const phases = Object.entries(guide.phaseNames).map(([phase, name]) => row(text(phase, 'rowText'), text(name, 'rowText')))
  const first = [...top, BLANK_ROW, row(text(guide.categories, 'heading'))]
  const second = [...first, ...categories, BLANK_ROW, row(text(guide.rates, 'heading'))]
  const third = [...second, ...rates, BLANK_ROW, row(text(guide.phases, 'heading'))]
  const rows = [...third, ...phases]
  const range = (above: number, count: number): string => `'${words.guideName}'!$A$${String(above + 1)}:$A$${String(above + count)}`
  return {
    plan: { ...bareSheet(words.guideName, language), widths: WIDTHS, rows, print: printOf(guide.title, rows.length) },
    lists: {
      categories: range(first.length, categories.length),
      rates: range(second.length, rates.length),
      phases: range(third.length, phases.length),
    },
  }
}

const exampleRows = ({ guide, columns }: ClaimTemplateWords): PlannedRow[] => [
  row(text(guide.column, 'tableHeading'), text(guide.explanation, 'tableHeading'), text(guide.example, 'tableHeading')),
  ...claimColumns.map((column) =>
    withHeight(
      [
        text(columns[column].heading, 'rowText'),
        text(columns[column].explanation, 'rowWrapped'),
        text(columns[column].example, 'rowWrapped'),
      ],
      WIDTHS,
    ),
  ),
]

/** The rates that are valid on some day of the project, each once; all of them where there is no project. */
function ratesOf(profile: Profile, project: Project | null): string[] {
  const valid = profile.vatRates.filter(
    ({ from, to }) => project === null || ((from === null || from <= project.period.end) && (to === null || to >= project.period.start)),
  )
  return [...new Set(valid.map(({ percentage }) => percentage))]
}

const printOf = (title: string, bottom: number): SheetPlan['print'] => ({
  orientation: 'portrait',
  area: { top: 1, left: 0, bottom, right: 2 },
  titleRows: null,
  header: title,
  footer: '{page} / {pages}',
})
