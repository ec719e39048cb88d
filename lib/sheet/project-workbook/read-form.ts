// Reads the form of the project and its terms: a label in the first column, what it is in the others. Law: a field that is not there any more is a
// fault, and what no field explains is named.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf, cellAt, type Grid, type GridRow } from '../grid.ts'
import { addCell, type ContentDraft } from './draft.ts'
import { fieldAt, fields, formColumns, type Field, type FormColumn } from './fields.ts'
import { notThere, saidBy } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import type { Kind } from './kind.ts'
import { confirmed, source } from './kinds/choice.ts'
import { writtenIn } from './written.ts'

interface FoundForm {
  readonly grid: Grid
  readonly headingRow: number
  readonly columns: ReadonlyMap<FormColumn, number>
  /** The row of each field, by its path. */
  readonly rows: ReadonlyMap<string, GridRow>
}

/** Reads the form into the draft. */
export function readForm(grid: Grid, glossary: Glossary, draft: ContentDraft): void {
  const form = findForm(grid, glossary)
  if (form === null) {
    draft.lost.push(notThere('row', 'terms', grid.name, addressOf(grid, 1, 0)))
    return
  }
  for (const field of fields) for (const part of partsOf(field)) readPart(part, form, glossary, draft)
  draft.findings.push(...unexplained(form, glossary))
}

function findForm(grid: Grid, glossary: Glossary): FoundForm | null {
  const heading = grid.rows.find((row) => columnsIn(row, glossary).size * 2 > formColumns.length)
  if (heading === undefined) return null
  const columns = columnsIn(heading, glossary)
  const rows = new Map<string, GridRow>()
  for (const row of grid.rows) {
    const path = row.row > heading.row ? fieldOf(row, columns, 'field', glossary) : null
    if (path !== null && !rows.has(path)) rows.set(path, row)
  }
  return { grid, headingRow: heading.row, columns, rows }
}

function columnsIn(row: GridRow, glossary: Glossary): Map<FormColumn, number> {
  const columns = new Map<FormColumn, number>()
  for (const cell of row.cells) {
    const id = cell.kind === 'text' ? glossary.idOf('formColumn', cell.text) : null
    const column = formColumns.find((one) => one === id)
    if (column !== undefined && !columns.has(column)) columns.set(column, cell.column)
  }
  return columns
}

function fieldOf(row: GridRow, columns: FoundForm['columns'], list: 'field' | 'section', glossary: Glossary): string | null {
  const column = columns.get('field')
  const cell = column === undefined ? undefined : cellAt(row, column)
  return cell?.kind === 'text' ? glossary.idOf(list, cell.text) : null
}

/** A cell of a field's row: its value, or the source or confirmation of its term. */
interface Part {
  readonly field: Field
  readonly path: string
  readonly kind: Kind
  readonly column: FormColumn
}

const partsOf = (field: Field): Part[] => [
  { field, path: field.path, kind: field.kind, column: 'value' },
  ...(field.term === undefined
    ? []
    : [
        { field, path: `${field.term}.source`, kind: source, column: 'source' as const },
        { field, path: `${field.term}.confirmed`, kind: confirmed, column: 'confirmed' as const },
      ]),
]

function readPart(part: Part, { grid, headingRow, columns, rows }: FoundForm, glossary: Glossary, draft: ContentDraft): void {
  const [row, column] = [rows.get(part.field.path), columns.get(part.column)]
  const isRequired = part.column === 'value' && part.field.isRequired === true
  const label = glossary.cellOf('field', part.field.path)
  if (column === undefined) {
    draft.lost.push(notThere('column', part.path, glossary.cellOf('formColumn', part.column), addressOf(grid, headingRow, 0)))
  } else if (row === undefined) draft.lost.push(notThere('row', part.path, label, addressOf(grid, headingRow, 0)))
  else addCell(draft, part.path, { grid, row, column, label, kind: part.kind, isRequired }, glossary)
}

/** The first cell of each row that no field explains: beside an unknown label, in an unknown column, or where the field has nothing to say. */
function unexplained(form: FoundForm, glossary: Glossary): Finding[] {
  return form.grid.rows.flatMap((row) => {
    if (row.row <= form.headingRow) return []
    const explained = explainedColumns(row, form, glossary)
    const stranger = row.cells.find((cell) => !explained.has(cell.column) && writtenIn(cell, form.grid.date1904).kind !== 'blank')
    return stranger ? [finding('row-left-out', { text: saidBy(stranger) }, addressOf(form.grid, row.row, stranger.column))] : []
  })
}

function explainedColumns(row: GridRow, form: FoundForm, glossary: Glossary): Set<number> {
  const path = fieldOf(row, form.columns, 'field', glossary)
  const field = path !== null && form.rows.get(path) === row ? fieldAt(path) : undefined
  const isSection = fieldOf(row, form.columns, 'section', glossary) !== null
  const parts: FormColumn[] = field ? ['field', 'explanation', ...partsOf(field).map((part) => part.column)] : isSection ? ['field'] : []
  return new Set(parts.flatMap((part) => form.columns.get(part) ?? []))
}
