// Tables of a project workbook as they stand in it: where their columns and rows are. Law: found by their headings, whatever their order and language.
import type { Grid } from '../grid.ts'
import type { FoundTable } from './find-table.ts'
import type { Glossary } from './glossary.ts'
import { localityGlossary, openWorkbook } from './read.ts'
import { foundTables } from './read-sheets.ts'
import { readRows, type ReadRow } from './read-table.ts'
import { sheetOf, tableNamed, type TableId } from './sheets.ts'
import type { AllNames } from './words.ts'

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
  words: AllNames,
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
