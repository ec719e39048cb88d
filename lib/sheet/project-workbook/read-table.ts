// Reads the rows of a table that was found: each as project.json would hold it, and every cell that cannot be read. Law: blank rows mean nothing, rows
// far below mean the same as rows above, and a cell that cannot be read never becomes a value.
import { cellAt, type Grid, type GridRow } from '../grid.ts'
import type { FoundTable } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import { expected, faultOf, type Fault, type Kind, type Reading } from './kind.ts'
import { putAt, valueAt } from './path.ts'
import type { Column } from './table.ts'
import { shown, writtenIn } from './written.ts'

export interface ReadRow {
  readonly row: GridRow
  /** As project.json would hold it; placeholders stand in for cells at fault. */
  readonly content: object
  readonly faults: readonly CellFault[]
}

/** What is to be said about a cell; a question leaves its content as it is. */
interface CellFault {
  /** Of the column, within its row. */
  readonly path: string
  readonly fault: Fault
  readonly isQuestion: boolean
}

/** All rows below the headings that have anything in the table's columns. */
export function readRows(found: FoundTable, glossary: Glossary): ReadRow[] {
  const filled = found.grid.rows.filter((row) => row.row > found.headingRow && hasAnything(row, found))
  const rows = filled.map((row) => readRow(row, found, glossary))
  return found.table.columns.filter((column) => column.isUnique).reduce(withRepeats, rows)
}

const hasAnything = (row: GridRow, { columns, grid }: FoundTable): boolean =>
  [...columns.values()].some((column) => writtenIn(cellAt(row, column), grid.date1904).kind !== 'blank')

function readRow(row: GridRow, { table, columns, grid }: FoundTable, glossary: Glossary): ReadRow {
  const content = {}
  const faults: CellFault[] = []
  for (const column of table.columns) {
    const index = columns.get(column.path)
    if (index === undefined) continue
    const reading = readCell(row, index, column.kind, grid, glossary)
    const said = column.isRequired === true && reading.kind === 'blank' ? faultOf(expected('–', { kind: 'present' })) : reading
    put(said, column, content, faults)
  }
  return { row, content, faults }
}

/** Reads one cell as a kind. */
export function readCell(row: GridRow | undefined, column: number, kind: Kind, grid: Grid, glossary: Glossary): Reading {
  const cell = row && cellAt(row, column)
  const written = writtenIn(cell, grid.date1904)
  if (cell === undefined || written.kind === 'blank') return { kind: 'blank' }
  return written.kind === 'fault' ? written : kind.read({ cell, written }, glossary)
}

function put(reading: Reading, { path, kind, blank }: Column, content: object, faults: CellFault[]): void {
  switch (reading.kind) {
    case 'blank':
      if (blank !== undefined) putAt(content, path, blank)
      return
    case 'fault':
      putAt(content, path, kind.placeholder)
      faults.push({ path, fault: reading.fault, isQuestion: false })
      return
    case 'content':
      putAt(content, path, reading.content)
      if (reading.question) faults.push({ path, fault: reading.question, isQuestion: true })
  }
}

/** Asks about every row whose value stood in a row above; its content stays. */
function withRepeats(rows: readonly ReadRow[], { path }: Column): ReadRow[] {
  const seen = new Set<unknown>()
  return rows.map((row) => {
    const value = valueAt(row.content, path)
    const isRepeated = seen.has(value) && !row.faults.some((one) => one.path === path)
    seen.add(value)
    if (!isRepeated) return row
    const fault = expected(shown({ kind: 'text', text: String(value) }), { kind: 'unique' })
    return { ...row, faults: [...row.faults, { path, fault, isQuestion: true }] }
  })
}
