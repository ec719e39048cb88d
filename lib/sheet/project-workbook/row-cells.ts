// How a row is written into a table as it stands in a workbook. Law: whoever writes looks for the headings first, whatever their order and language; what a
// person added beside them is left alone.
import type { PlannedCell } from '../plan.ts'
import type { Glossary } from './glossary.ts'
import { tableCells } from './plan-tables.ts'
import { tableNamed, type TableId } from './sheets.ts'

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
  tableNamed(id).columns.find(({ path, isLater }) => isLater !== true && !columns.has(path))?.path ?? null
