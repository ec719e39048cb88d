// Decisions of a person, written into the table of decisions. Law: a decision about the same place and finding takes the row of the one before it; a new
// one gets a row of its own.
import type { Decision } from '../../../lib/core/project.ts'
import { workbookNames } from '../../../lib/i18n/workbook/names.ts'
import { tables } from '../../../lib/sheet/project-workbook/index.ts'
import { openTables, type OpenTable } from '../../../lib/sheet/project-workbook/open-tables.ts'
import { valueAt } from '../../../lib/sheet/project-workbook/path.ts'
import type { Conversation } from './conversation.ts'
import { applyChanges, extentOf, type RowChange } from './ledger/changes.ts'
import { knownOf } from './ledger/known.ts'
import { rowsFor, type Known } from './ledger/rows.ts'
import { readSheets, type Extent } from './reading/read-sheets.ts'
import { missing } from './trouble.ts'

export async function decide(conversation: Conversation, decisions: readonly Decision[]): Promise<void> {
  const reading = await readSheets(conversation)
  const opened = openTables(reading.grids, ['decisions'], workbookNames)
  const known = knownOf(reading)
  if (opened === null || 'missing' in opened || known === null) throw missing(tables.decisions.name)
  const changes = changesFor(opened.tables.decisions, extentOf(reading, 'decisions'), lastOfEach(decisions), known)
  if (changes.length > 0) await applyChanges(conversation, reading, changes, known)
}

/** Two decisions about the same thing at once: the later one holds. */
const lastOfEach = (decisions: readonly Decision[]): Decision[] =>
  decisions.filter((one, index) => decisions.findLastIndex((other) => isAboutTheSame(one, other)) === index)

const isAboutTheSame = (one: Pick<Decision, 'at' | 'code'>, other: Pick<Decision, 'at' | 'code'>): boolean =>
  one.at === other.at && one.code === other.code

function changesFor(table: OpenTable, extent: Extent, decisions: readonly Decision[], known: Known): RowChange[] {
  const { found, rows } = table
  const headings = headingsIn(table, extent)
  const rowOf = (decision: Decision): number | undefined =>
    rows.findLast(({ content }) => valueAt(content, 'at') === decision.at && valueAt(content, 'code') === decision.code)?.row.row
  const replaced = decisions.flatMap((decision): RowChange[] => {
    const row = rowOf(decision)
    if (row === undefined) return []
    const [entries = []] = rowsFor('decisions', [decision], headings, known).entries
    return [{ kind: 'write', table: 'decisions', row, entries: new Map(entries.map((entry, index) => [extent.column + index, entry])) }]
  })
  const added = decisions.filter((decision) => rowOf(decision) === undefined)
  if (added.length === 0) return replaced
  const below = Math.min(Math.max(found.headingRow, ...rows.map(({ row }) => row.row)) + 1, extent.row + extent.rows)
  return [...replaced, { kind: 'insertAbove', table: 'decisions', row: below, rows: rowsFor('decisions', added, headings, known) }]
}

/** The headings as they stand, also those that are none of ours. */
function headingsIn({ found }: OpenTable, { column, columns }: Extent): unknown[] {
  const row = found.grid.rows.find((one) => one.row === found.headingRow)
  const texts = new Map(row?.cells.map((cell) => [cell.column, cell.kind === 'text' ? cell.text : '']))
  return Array.from({ length: columns }, (_, index) => texts.get(column + index) ?? '')
}
