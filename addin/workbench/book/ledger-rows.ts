// The tables that are written into: postings appended, rows changed and taken out, decisions kept. Law: columns are found by their headings, as in Excel.
import type { Decision } from '../../../lib/core/project.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import type { Posting } from '../../../lib/sheet/project-workbook/index.ts'
import type { Glossary } from '../../../lib/sheet/project-workbook/glossary.ts'
import { openTables, type OpenTable } from '../../../lib/sheet/project-workbook/open-tables.ts'
import { cellsByPath } from '../../../lib/sheet/project-workbook/row-cells.ts'
import { valueAt } from '../../../lib/sheet/project-workbook/path.ts'
import { postedContents } from '../../../lib/sheet/project-workbook/postings.ts'
import type { TableId } from '../../../lib/sheet/project-workbook/index.ts'
import type { Cell } from '../../../lib/sheet/grid.ts'
import type { RowChange } from '../../workbook/excel/ledger/changes.ts'
import type { Entry } from '../../workbook/excel/painting/entries.ts'
import { postedIds } from '../../workbook/ledger.ts'
import { gridOf, removeRow, write, type Book, type BookSheet } from './book.ts'
import { cellOfPlan } from './cell-of-plan.ts'

interface Opened<Id extends TableId> {
  readonly tables: Readonly<Record<Id, OpenTable>>
  readonly glossary: Glossary
}

function open<const Id extends TableId>(book: Book, ids: readonly Id[]): Opened<Id> {
  const opened = openTables(book.sheets.map(gridOf), ids, workbookWords)
  if (opened === null || 'missing' in opened) throw new Missing(opened?.missing ?? ids[0] ?? '')
  return opened
}

/** A table of the project workbook is not there. */
export class Missing extends Error {}

const sheetOf = (book: Book, { found }: OpenTable): BookSheet => {
  const sheet = book.find(found.grid.name)
  if (sheet === undefined) throw new Missing(found.grid.name)
  return sheet
}

const lastOf = ({ found, rows }: OpenTable): number => Math.max(found.headingRow, ...rows.map(({ row }) => row.row))

function writeRow(book: Book, table: OpenTable, row: number, content: unknown, glossary: Glossary): void {
  const sheet = sheetOf(book, table)
  for (const [path, planned] of cellsByPath(table.found.id, content, glossary)) {
    const column = table.found.columns.get(path)
    if (column !== undefined) write(sheet, row, column, { cell: cellOfPlan(planned, column), style: planned.style })
  }
}

export function appendPostings(book: Book, postings: readonly Posting[]): void {
  const { tables, glossary } = open(book, postedIds)
  const contents = postedContents(postings)
  for (const id of postedIds) {
    const first = lastOf(tables[id]) + 1
    for (const [index, content] of (contents[id] ?? []).entries()) writeRow(book, tables[id], first + index, content, glossary)
  }
}

/** A decision about the same place and finding takes the row of the one before it. */
export function writeDecisions(book: Book, decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    const { tables, glossary } = open(book, ['decisions'])
    const isSame = (content: unknown): boolean => valueAt(content, 'at') === decision.at && valueAt(content, 'code') === decision.code
    const before = tables.decisions.rows.findLast(({ content }) => isSame(content))
    writeRow(book, tables.decisions, before?.row.row ?? lastOf(tables.decisions) + 1, decision, glossary)
  }
}

/** Changes rows, then takes those out that go, the lowest first, so that every row is still where it was read. */
export function applyChanges(book: Book, changes: readonly RowChange[]): void {
  const { tables } = open(book, postedIds)
  const sheetFor = (table: TableId): BookSheet => {
    const id = postedIds.find((one) => one === table)
    if (id === undefined) throw new Missing(table)
    return sheetOf(book, tables[id])
  }
  for (const change of changes) {
    if (change.kind !== 'write') continue
    const sheet = sheetFor(change.table)
    for (const [column, entry] of change.entries) {
      const style = sheet.rows.get(change.row)?.get(column)?.style ?? 'rowText'
      write(sheet, change.row, column, { cell: cellOfEntry(entry, column), style })
    }
  }
  const gone = changes.filter(({ kind }) => kind === 'delete').sort((one, other) => other.row - one.row)
  for (const { table, row } of gone) removeRow(sheetFor(table), row)
}

/** What is entered into Excel as it would stand there: text begins with an apostrophe that is no part of it. */
function cellOfEntry(entry: Entry, column: number): Cell | null {
  switch (typeof entry) {
    case 'number':
      return { kind: 'number', column, number: entry }
    case 'boolean':
      return { kind: 'boolean', column, boolean: entry }
    case 'string':
      return entry === '' ? null : { kind: 'text', column, text: entry.replace(/^'/, '') }
    default:
      return null
  }
}
