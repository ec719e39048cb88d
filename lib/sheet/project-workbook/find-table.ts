// Finds a table on a sheet by its headings, whatever their language and order. Law: what is not understood is named: a missing column, a heading nobody
// knows, cells above the headings.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf, type Cell, type Grid, type GridRow } from '../grid.ts'
import type { Glossary } from './glossary.ts'
import type { Place } from './kind.ts'
import { tableNamed, type TableId } from './sheets.ts'
import type { Table } from './table.ts'

/** A table where it was found. */
export interface FoundTable {
  readonly id: TableId
  readonly table: Table
  readonly grid: Grid
  readonly headingRow: number
  /** The column of each path. */
  readonly columns: ReadonlyMap<string, number>
  /** What the heading of each path is in this workbook's words. */
  readonly headingOf: (path: string) => string
  /** Columns that are not there any more. */
  readonly missing: readonly Finding[]
  /** Headings that stand twice. */
  readonly findings: readonly Finding[]
}

/** Headings stand within the first rows that have anything. */
const ROWS_SEARCHED = 100

/** The table on a sheet; null where no row has most of its headings. */
export function findTable(id: TableId, grid: Grid, glossary: Glossary): FoundTable | null {
  const table = tableNamed(id)
  let best: { readonly row: number; readonly headings: Headings } | null = null
  for (const row of grid.rows.slice(0, ROWS_SEARCHED)) {
    const headings = headingsIn(id, row, glossary)
    if (headings.columns.size > (best?.headings.columns.size ?? 0)) best = { row: row.row, headings }
    if (headings.columns.size === table.columns.length) break
  }
  if (best === null || best.headings.columns.size * 2 < table.columns.length) return null
  const { row: headingRow, headings } = best
  const missing = table.columns.filter((column) => column.isLater !== true && !headings.columns.has(column.path))
  const at = addressOf(grid, headingRow, Math.min(...headings.columns.values()))
  const headingOf = (path: string): string => glossary.cellOf(`heading.${id}`, path)
  return {
    id,
    table,
    grid,
    headingRow,
    columns: headings.columns,
    headingOf,
    missing: missing.map(({ path }) => notThere('column', `${table.path}.${path}`, headingOf(path), at)),
    findings: headings.repeated.map(({ column, text }) =>
      finding('column-left-out', { text }, addressOf(grid, headingRow, column), 'warning'),
    ),
  }
}

/** A part of the workbook that must be there, and is not. */
export const notThere = (kind: 'sheet' | 'column' | 'row', path: string, label: string, at?: string): Finding =>
  finding('project-field', { path, label, value: '–', expected: { kind } }, at)

/** Where a cell of a row stands; `full` is its path in the project. */
export const placeIn = (found: FoundTable, row: GridRow | undefined, path: string, full: string): Place => ({
  path: full,
  label: found.headingOf(path),
  at: addressOf(found.grid, row?.row ?? found.headingRow, found.columns.get(path) ?? 0),
})

interface Headings {
  readonly columns: Map<string, number>
  readonly repeated: { readonly column: number; readonly text: string }[]
}

function headingsIn(id: TableId, row: GridRow, glossary: Glossary): Headings {
  const headings: Headings = { columns: new Map(), repeated: [] }
  for (const cell of row.cells) {
    const path = cell.kind === 'text' ? glossary.idOf(`heading.${id}`, cell.text) : null
    if (path === null || cell.kind !== 'text') continue
    if (headings.columns.has(path)) headings.repeated.push({ column: cell.column, text: cell.text })
    else headings.columns.set(path, cell.column)
  }
  return headings
}

/** What stands on a sheet outside its tables: columns nobody knows, and cells above the headings that are not our own lines of text. */
export function outside(grid: Grid, found: readonly FoundTable[]): Finding[] {
  const top = Math.min(...found.map((one) => one.headingRow))
  const known = new Set(found.flatMap((one) => [...one.columns.values()]))
  const strange = new Map<number, { readonly row: number; readonly cell: Cell }>()
  const above: Finding[] = []
  for (const { row, cells } of grid.rows) {
    for (const cell of cells) {
      if (isBlank(cell)) continue
      if (row >= top && !known.has(cell.column) && !strange.has(cell.column)) strange.set(cell.column, { row, cell })
      if (row < top && (cell.column > 0 || cell.kind !== 'text')) above.push(rowLeftOut(grid, row, cell))
    }
  }
  const columns = [...strange.values()].map(({ row, cell }) =>
    finding('column-left-out', { text: saidBy(cell) }, addressOf(grid, row, cell.column)),
  )
  return [...above, ...columns]
}

const isBlank = (cell: Cell): boolean => cell.kind === 'text' && cell.text.trim() === ''

const rowLeftOut = (grid: Grid, row: number, cell: Cell): Finding =>
  finding('row-left-out', { text: saidBy(cell) }, addressOf(grid, row, cell.column))

const LONGEST = 60

/** What a cell says, for a finding. */
export function saidBy(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return String(cell.number)
    case 'date':
      return cell.date
    case 'boolean':
      return String(cell.boolean)
    case 'uncalculated':
      return `=${cell.formula}`
    default:
      return cell.text.length > LONGEST ? `${cell.text.slice(0, LONGEST - 1)}…` : cell.text
  }
}
