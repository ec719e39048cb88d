// Tables of a project workbook as they stand in it: where their columns and rows are, and how a row of them is written. Law: whoever writes into
// them looks for the headings first, whatever their order and language; what a person added beside them is left alone.
import type { Grid } from '../grid.ts'
import type { PlannedCell } from '../plan.ts'
import type { FoundTable } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import { tableCells } from './plan-tables.ts'
import { localityGlossary, openWorkbook } from './read.ts'
import { foundTables } from './read-sheets.ts'
import { readRows, type ReadRow } from './read-table.ts'
import { sheetOf, tableNamed, type TableId } from './sheets.ts'
import type { AllWords } from './words.ts'

export interface OpenTable {
  readonly found: FoundTable
  readonly rows: readonly ReadRow[]
}

/** Some tables of a workbook, and its glossary, which also knows the names of its localities. */
export interface OpenTables<Id extends TableId> {
  readonly tables: Readonly<Record<Id, OpenTable>>
  readonly glossary: Glossary
}

/** Opens tables of a project workbook; the name of a table in Excel where it is not there or lacks a column, null where the workbook is none of ours. */
export function openTables<const Id extends TableId>(
  sheets: readonly Grid[],
  ids: readonly Id[],
  words: AllWords,
): OpenTables<Id> | { readonly missing: string } | null {
  const workbook = openWorkbook(sheets, words)
  if (workbook === null || 'code' in workbook) return null
  const glossary = localityGlossary(workbook, words)
  const { tables } = foundTables([...new Set(ids.map(sheetOf))], workbook.known, glossary)
  const opened: Partial<Record<Id, OpenTable>> = {}
  for (const id of ids) {
    const found = tables[id]
    if (found === undefined || found.missing.length > 0) return { missing: tableNamed(id).name }
    opened[id] = { found, rows: readRows(found, glossary) }
  }
  return { tables: opened as Record<Id, OpenTable>, glossary }
}

/** Where each column of a table is, counted from the left of a row of headings; the path of one that is not there. */
export function columnsOf(id: TableId, headings: readonly unknown[], glossary: Glossary): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const [index, text] of headings.entries()) {
    const path = typeof text === 'string' ? glossary.idOf(`heading.${id}`, text) : null
    if (path !== null && !columns.has(path)) columns.set(path, index)
  }
  return columns
}

/** A row as planned cells, by the path of their column. */
export function cellsByPath(id: TableId, row: unknown, glossary: Glossary): ReadonlyMap<string, PlannedCell> {
  const table = tableNamed(id)
  const cells = tableCells(table, row, { glossary })
  return new Map(table.columns.flatMap(({ path }, index) => (cells[index] === undefined ? [] : [[path, cells[index]] as const])))
}

/** The first column of a table that a row of headings lacks, or null. */
export const lackingColumn = (id: TableId, columns: ReadonlyMap<string, number>): string | null =>
  tableNamed(id).columns.find(({ path }) => !columns.has(path))?.path ?? null
