// The sheet of the project and its terms: a form with one field a row. Law: only the cells to be filled are open; each term shows where it comes from
// and whether it is confirmed.
import { bareSheet, type PlannedCell, type PlannedRow, type SheetPlan, type Validation } from '../plan.ts'
import { withHeight } from './row-height.ts'
import { blankCell, landscape, limitsOf, textCell, valueCell } from './cells.ts'
import { formColumns, formSections, type Field, type FormPath, type FormSection } from './fields.ts'
import type { Kind } from './kind.ts'
import { confirmed, source } from './kinds/choice.ts'
import { valueAt } from './path.ts'
import type { Setting } from './setting.ts'

const FORM_HEADING_ROW = 4
const WIDTHS = [42, 46, 22, 14, 80]

type FormRow = { readonly section: FormSection } | { readonly field: Field<FormPath> }

/** The rows below the headings: each section's name, then its fields. */
const formRows: readonly FormRow[] = (Object.keys(formSections) as FormSection[]).flatMap((section): FormRow[] => [
  { section },
  ...formSections[section].map((field): FormRow => ({ field })),
])

/** Plans the form; `content` is a project, or as much of one as is known. */
export function planForm(content: unknown, setting: Setting): SheetPlan {
  const { sheets, guidance } = setting.words
  const { name, title } = sheets.project
  const bottom = FORM_HEADING_ROW + formRows.length
  return {
    ...bareSheet(name, setting.language),
    widths: WIDTHS,
    rows: [
      { cells: [textCell(title, 'title')] },
      { cells: [textCell(`${guidance.purposes.project} ${guidance.requiredMark}`, 'muted')] },
      { cells: [] },
      { cells: formColumns.map((column) => textCell(setting.glossary.cellOf('formColumn', column), 'tableHeading')) },
      ...formRows.map((row) => planRow(row, content, setting)),
    ],
    validations: formRows.flatMap((row, index) => ('field' in row ? rowLimits(row.field, FORM_HEADING_ROW + 1 + index, setting) : [])),
    frozen: { rows: FORM_HEADING_ROW, columns: 1 },
    print: landscape(title, { top: 1, left: 0, bottom, right: formColumns.length - 1 }, FORM_HEADING_ROW),
  }
}

function planRow(row: FormRow, content: unknown, setting: Setting): PlannedRow {
  if ('section' in row) return { cells: [textCell(setting.glossary.cellOf('section', row.section), 'heading')] }
  const { field } = row
  const mark = field.isRequired === true ? ' *' : ''
  return withHeight(
    [
      textCell(`${setting.glossary.cellOf('field', field.path)}${mark}`, 'rowText'),
      input(field.kind, valueAt(content, field.path), setting),
      field.term === undefined ? blankCell('rowText') : input(source, valueAt(content, `${field.term}.source`), setting),
      field.term === undefined ? blankCell('rowText') : input(confirmed, valueAt(content, `${field.term}.confirmed`), setting),
      textCell(setting.words.guidance.explanations[field.path], 'rowWrapped'),
    ],
    WIDTHS,
  )
}

const input = (kind: Kind, content: unknown, setting: Setting): PlannedCell =>
  valueCell(kind.write(content, setting.glossary), kind.inputStyle)

function rowLimits(field: Field, row: number, setting: Setting): Validation[] {
  const cell = (column: number): Validation['area'] => ({ top: row, left: column, bottom: row, right: column })
  const ofTerm = field.term === undefined ? [] : limitsOf(confirmed, cell(3), setting)
  return [...limitsOf(field.kind, cell(1), setting), ...ofTerm]
}
