// The draft of a project while a workbook is read: what project.json would hold, the cell each part of it came from, and what was found on the way.
// Law: nothing is dropped; a part that is lost keeps the whole from becoming a project.
import type { Finding } from '../../core/finding.ts'
import { addressOf, cellAt, type Grid, type GridRow } from '../grid.ts'
import { placeIn, type FoundTable } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import { expected, faultOf, type Kind } from './kind.ts'
import { putAt } from './path.ts'
import { readCell, type ReadRow } from './read-table.ts'
import { shown, writtenIn } from './written.ts'

/** Where a field stands. */
export interface Spot {
  /** `Terms!B7`. */
  readonly at: string
  /** The heading or label that it stands under or beside. */
  readonly label: string
  /** What its cell says, as a finding quotes it; `–` for nothing. */
  readonly shown: string
  readonly isBlank: boolean
  readonly placeholder: unknown
}

export interface ContentDraft {
  /** As project.json would hold it; placeholders stand in for what is at fault. */
  readonly content: object
  /** By path: `terms.cap.cents`. */
  readonly spots: Map<string, Spot>
  /** The paths of what is at fault. */
  readonly faulty: Set<string>
  readonly findings: Finding[]
  /** Whole sheets or columns that are not there any more: without them the rest cannot be judged as a project. */
  readonly lost: Finding[]
}

export const draftOf = (content: object): ContentDraft => ({ content, spots: new Map(), faulty: new Set(), findings: [], lost: [] })

/** A cell of the form. */
export interface FormCell {
  readonly grid: Grid
  readonly row: GridRow
  readonly column: number
  readonly label: string
  readonly kind: Kind
  readonly isRequired: boolean
}

/** Reads a cell of the form into the draft. */
export function addCell(draft: ContentDraft, path: string, cell: FormCell, glossary: Glossary): void {
  const spot = spotOf(cell)
  const read = readCell(cell.row, cell.column, cell.kind, cell.grid, glossary)
  const reading = cell.isRequired && read.kind === 'blank' ? faultOf(expected('–', { kind: 'present' })) : read
  draft.spots.set(path, spot)
  if (reading.kind === 'content') putAt(draft.content, path, reading.content)
  if (reading.kind !== 'fault') return
  putAt(draft.content, path, cell.kind.placeholder)
  draft.faulty.add(path)
  draft.findings.push(reading.fault({ path, label: spot.label, at: spot.at }))
}

/** Puts a row of a table at its place in the project: `localities.0`. */
export function addRow(draft: ContentDraft, base: string, found: FoundTable, read: ReadRow): void {
  putAt(draft.content, base, read.content)
  noteRow(draft, base, found, read)
}

/** Notes where the cells of a row stand, and what is to be said about them. */
export function noteRow(draft: ContentDraft, base: string, found: FoundTable, read: ReadRow): void {
  for (const { path, kind } of found.table.columns) {
    const column = found.columns.get(path)
    if (column === undefined) continue
    const cell = { grid: found.grid, row: read.row, column, label: found.headingOf(path), kind }
    draft.spots.set(`${base}.${path}`, spotOf(cell))
  }
  for (const { path, fault, isQuestion } of read.faults) {
    const full = `${base}.${path}`
    draft.findings.push(fault(placeIn(found, read.row, path, full)))
    if (!isQuestion) draft.faulty.add(full)
  }
}

function spotOf({ grid, row, column, label, kind }: Omit<FormCell, 'isRequired'>): Spot {
  const written = writtenIn(cellAt(row, column), grid.date1904)
  return {
    at: addressOf(grid, row.row, column),
    label,
    shown: shown(written),
    isBlank: written.kind === 'blank',
    placeholder: kind.placeholder,
  }
}
