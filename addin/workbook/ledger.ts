// The ledger as it stands in a workbook: each posting with the rows that belong to it. Law: rows are put together by key and state, so that what an
// interrupted posting left behind never mixes with what was posted; what cannot be read is kept apart, not guessed.
import type { Grid } from '../../lib/sheet/grid.ts'
import { openTables, type OpenTable } from '../../lib/sheet/project-workbook/open-tables.ts'
import type { Glossary } from '../../lib/sheet/project-workbook/glossary.ts'
import type { AllNames, Posting } from '../../lib/sheet/project-workbook/index.ts'
import { textAt, valueAt } from '../../lib/sheet/project-workbook/path.ts'
import { parsePosting } from '../../lib/sheet/project-workbook/postings.ts'
import type { ReadRow } from '../../lib/sheet/project-workbook/read-table.ts'
import type { Place } from './chain.ts'

export const postedIds = ['ledger', 'postedLines', 'postedFindings'] as const
export type PostedId = (typeof postedIds)[number]

/** A row of the ledger with the rows of the other two tables that belong to it. */
export interface Entry extends Place {
  readonly key: string
  readonly isPending: boolean
  readonly row: ReadRow
  readonly lines: readonly ReadRow[]
  readonly findings: readonly ReadRow[]
  /** Null where its rows cannot be read, or are not all there. */
  readonly posted: Posting | null
}

export interface Ledger {
  readonly tables: Readonly<Record<PostedId, OpenTable>>
  readonly glossary: Glossary
  readonly entries: readonly Entry[]
  /** Pending lines that no row of the ledger knows. */
  readonly strayLines: readonly ReadRow[]
}

/** The ledger of a workbook; what is missing from it, or null where the workbook is no project workbook. */
export function openLedger(sheets: readonly Grid[], words: AllNames): Ledger | { readonly missing: string } | null {
  const opened = openTables(sheets, postedIds, words)
  if (opened === null || 'missing' in opened) return opened
  const { tables, glossary } = opened
  const entries = tables.ledger.rows.map((row) => entryOf(row, tables))
  const known = new Set(entries.flatMap(({ lines }) => lines))
  const strayLines = tables.postedLines.rows.filter((row) => isPending(row) && !known.has(row))
  return { tables, glossary, entries, strayLines }
}

const keyOf = ({ content }: ReadRow): string => textAt(content, 'importKey') ?? ''
const isPending = ({ content }: ReadRow): boolean => valueAt(content, 'state') === 'pending'

function entryOf(row: ReadRow, tables: Ledger['tables']): Entry {
  const key = keyOf(row)
  const namesakes = tables.ledger.rows.filter((other) => keyOf(other) === key)
  const ofKey = tables.postedLines.rows.filter((line) => keyOf(line) === key)
  const lines = namesakes.length > 1 ? ofKey.filter((line) => isPending(line) === isPending(row)) : ofKey
  const findings = findingsOf(row, namesakes, tables)
  const text = (path: string): string => textAt(row.content, path) ?? ''
  return {
    key,
    number: countOf(row, 'number'),
    previousHash: text('previousHash'),
    hash: text('hash'),
    isPending: isPending(row),
    row,
    lines,
    findings,
    posted: postingOf(row, lines, findings),
  }
}

/** Findings bear no state: of two postings of one key the upper one has the upper findings. */
function findingsOf(row: ReadRow, namesakes: readonly ReadRow[], tables: Ledger['tables']): ReadRow[] {
  const all = tables.postedFindings.rows.filter((found) => keyOf(found) === keyOf(row))
  if (namesakes.length === 1) return all
  const before = namesakes.slice(0, namesakes.indexOf(row)).reduce((sum, other) => sum + countOf(other, 'findings'), 0)
  return all.slice(before, before + countOf(row, 'findings'))
}

function countOf({ content }: ReadRow, path: string): number {
  const count = valueAt(content, path)
  return typeof count === 'number' ? count : 0
}

function postingOf(row: ReadRow, lines: readonly ReadRow[], findings: readonly ReadRow[]): Posting | null {
  const isWhole = countOf(row, 'lines') === lines.length && countOf(row, 'findings') === findings.length
  if (!isWhole || [row, ...lines, ...findings].some(isUnreadable)) return null
  return parsePosting(row.content, lines.map(contentOf), findings.map(contentOf))
}

const contentOf = ({ content }: ReadRow): object => content

/** A number or key that stands twice can still be read. */
const isUnreadable = ({ faults }: ReadRow): boolean =>
  faults.some(({ path, isQuestion }) => !isQuestion && path !== 'number' && path !== 'importKey')
