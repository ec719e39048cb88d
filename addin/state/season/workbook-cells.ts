// Where the things of the project stand in its workbook: fields of the form, rows of the tables. Law: looked up by headings each time the workbook is
// read, since people sort, insert and move.
import { cellAt, columnNumber, type Grid } from '../../../lib/sheet/grid.ts'
import { workbookNames } from '../../../lib/i18n/workbook/names.ts'
import { findTable, type FoundTable } from '../../../lib/sheet/project-workbook/find-table.ts'
import type { Glossary } from '../../../lib/sheet/project-workbook/glossary.ts'
import { valueAt } from '../../../lib/sheet/project-workbook/path.ts'
import { localityGlossary, openWorkbook } from '../../../lib/sheet/project-workbook/read.ts'
import { readRows, type ReadRow } from '../../../lib/sheet/project-workbook/read-table.ts'
import { sheetOf, type TableId } from '../../../lib/sheet/project-workbook/sheets.ts'
import type { CellPlace } from '../../workbook/door.ts'

/** Finds cells; null where the workbook has no such row or field. */
export interface WorkbookCells {
  /** The row of a table whose columns say these values; the cell is in `column`, or the row's first. */
  readonly inTable: (table: TableId, values: Readonly<Record<string, unknown>>, column?: string) => CellPlace | null
  /** The value of a field of the form: `terms.cap.cents`. */
  readonly ofField: (path: string) => CellPlace | null
  /** The headings of a table. */
  readonly ofTable: (table: TableId) => CellPlace | null
}

interface Opened {
  readonly found: FoundTable
  readonly rows: readonly ReadRow[]
}

/** Opens what is asked for when it is asked for. */
export function workbookCells(sheets: readonly Grid[]): WorkbookCells {
  const workbook = openWorkbook(sheets, workbookNames)
  if (workbook === null || 'code' in workbook) return { inTable: () => null, ofField: () => null, ofTable: () => null }
  const glossary = localityGlossary(workbook, workbookNames)
  const opened = new Map<TableId, Opened | null>()
  const open = (table: TableId): Opened | null => {
    const known = opened.get(table)
    if (known !== undefined) return known
    const grid = workbook.known.grids.get(sheetOf(table))
    const found = grid === undefined ? null : findTable(table, grid, glossary)
    const made = found === null ? null : { found, rows: readRows(found, glossary) }
    opened.set(table, made)
    return made
  }
  const form = workbook.known.grids.get('project')
  return {
    inTable: (table, values, column) => rowPlace(open(table), values, column),
    ofField: (path) => (form === undefined ? null : fieldPlace(form, glossary, path)),
    ofTable: (table) => headingPlace(open(table)?.found),
  }
}

function rowPlace(opened: Opened | null, values: Readonly<Record<string, unknown>>, column: string | undefined): CellPlace | null {
  const row = opened?.rows.find(({ content }) => Object.entries(values).every(([path, value]) => valueAt(content, path) === value))
  if (!opened || row === undefined) return null
  const { grid, columns } = opened.found
  const place = (column === undefined ? undefined : columns.get(column)) ?? Math.min(...columns.values())
  return { sheet: grid.name, row: row.row.row, column: place }
}

const headingPlace = (found: FoundTable | undefined): CellPlace | null =>
  found === undefined ? null : { sheet: found.grid.name, row: found.headingRow, column: Math.min(...found.columns.values()) }

function fieldPlace(form: Grid, glossary: Glossary, path: string): CellPlace | null {
  const heading = form.rows.find((row) =>
    row.cells.some((cell) => cell.kind === 'text' && glossary.idOf('formColumn', cell.text) === 'value'),
  )
  const columnOf = (id: string): number | undefined =>
    heading?.cells.find((cell) => cell.kind === 'text' && glossary.idOf('formColumn', cell.text) === id)?.column
  const [labels, values] = [columnOf('field'), columnOf('value')]
  if (heading === undefined || labels === undefined || values === undefined) return null
  const row = form.rows.find((one) => {
    const cell = one.row > heading.row ? cellAt(one, labels) : undefined
    return cell?.kind === 'text' && glossary.idOf('field', cell.text) === path
  })
  return row === undefined ? null : { sheet: form.name, row: row.row, column: values }
}

/** `Costs!C7` as a place; null for a text that names no cell. */
export function placeAt(at: string | undefined): CellPlace | null {
  const cell = /^(.*)!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/s.exec(at ?? '')
  if (!cell) return null
  return { sheet: cell[1] ?? '', row: Number(cell[3]), column: columnNumber(cell[2] ?? '') }
}
