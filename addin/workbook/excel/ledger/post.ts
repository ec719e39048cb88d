// Posting: read the head, compute, write pending rows at once, read them back and compare cell by cell, then say that they are posted. Law: nothing is
// overwritten, for the rows are made; nothing counts before it was read back; whoever posts at the same moment is noticed before and after.
import { postedContents, type Posting } from '../../../../lib/sheet/project-workbook/postings.ts'
import type { PostingState } from '../../../../lib/sheet/project-workbook/tables/posted.ts'
import { columnName } from '../../../../lib/sheet/grid.ts'
import { appended } from '../../chain.ts'
import { postedIds, type PostedId } from '../../ledger.ts'
import type { Conversation } from '../conversation.ts'
import { textEntry } from '../painting/entries.ts'
import { changedMeanwhile, Refused } from '../trouble.ts'
import { openPosting, type OpenPosting, type Standing } from './open-posting.ts'
import { removeRows } from './remove-rows.ts'
import { differing, insertAbove, rowsFor, type Known, type Rows } from './rows.ts'

export interface PostedCount {
  readonly posted: number
  readonly already: number
}

/** Rows that were written, and where they are now. */
interface Written {
  readonly id: PostedId
  readonly rows: Rows
  readonly range: Excel.Range
}

/** What somebody must know who picks up after an interrupted posting. */
export interface Attempt {
  /** Told before anything is written. */
  readonly begins: (keys: readonly string[]) => void
  /** Told once nothing of it is left in between: it was posted, or it was taken back. */
  readonly ends: (keys: readonly string[]) => void
}

/** Posts claims after the head that was read. */
export async function post(
  conversation: Conversation,
  known: Known,
  wanted: readonly Posting[],
  head: string,
  attempt: Attempt,
): Promise<PostedCount> {
  const opened = await openPosting(conversation, known)
  const posted = new Set(opened.standings.filter(({ isPending }) => !isPending).map(({ key }) => key))
  const fresh = withoutRepeats(wanted.filter(({ importKey }) => !posted.has(importKey)))
  const count = { posted: fresh.length, already: wanted.length - fresh.length }
  if (fresh.length === 0) return count
  const keys = fresh.map(({ importKey }) => importKey)
  if (opened.head !== head || opened.standings.some(({ key }) => keys.includes(key))) throw changedMeanwhile()
  const postings = await appended({ head, length: opened.standings.length }, fresh)
  attempt.begins(keys)
  const written = await writePending(conversation, opened, rowsOf(opened, postings, known), known)
  try {
    await verify(conversation, opened, written, postings)
    await confirm(conversation, opened, written, postings, known)
  } catch (fault) {
    if (!isSilence(fault) && (await isTakenBack(conversation, written, keys, known))) attempt.ends(keys)
    throw fault
  }
  attempt.ends(keys)
  return count
}

/** Whoever does not answer is not asked again. */
const isSilence = (fault: unknown): boolean => fault instanceof Refused && fault.trouble.kind === 'noAnswer'

/** The same claim twice in one posting counts once. */
const withoutRepeats = (postings: readonly Posting[]): Posting[] =>
  postings.filter(({ importKey }, index) => postings.findIndex((other) => other.importKey === importKey) === index)

/** The rows of each table, the ledger's first: without its row there are no others. */
function rowsOf({ tables }: OpenPosting, postings: readonly Posting[], known: Known): { id: PostedId; rows: Rows }[] {
  const contents = postedContents(postings)
  return postedIds
    .map((id) => ({ id, rows: rowsFor(id, contents[id] ?? [], tables[id].headings, known) }))
    .filter(({ rows }) => rows.count > 0)
}

async function writePending(
  { context, sync }: Conversation,
  { tables }: OpenPosting,
  parts: readonly { readonly id: PostedId; readonly rows: Rows }[],
  known: Known,
): Promise<Written[]> {
  context.application.suspendApiCalculationUntilNextSync()
  const written = parts.map(({ id, rows }) => ({
    id,
    rows,
    range: insertAbove(() => tables[id].table.getDataBodyRange().getLastRow(), rows, known),
  }))
  await sync()
  return written
}

/** Reads back what was written, and the ledger with it. */
async function verify(
  { sync }: Conversation,
  { again }: OpenPosting,
  written: readonly Written[],
  postings: readonly Posting[],
): Promise<void> {
  for (const { range } of written) range.load('values,address')
  const standings = again()
  await sync()
  for (const { range, rows } of written) {
    const place = differing(rows, range.values)
    if (place !== null) throw notAsWritten(range, rows, place)
  }
  checkAlone(standings(), postings)
}

/** Nobody else has posted meanwhile: our rows are there once, and no other after them. */
function checkAlone(standings: readonly Standing[], postings: readonly Posting[]): void {
  const ours = new Set(postings.map(({ hash }) => hash))
  const first = Math.min(...postings.map(({ number }) => number))
  const since = standings.filter(({ number }) => number >= first)
  if (since.length !== postings.length || since.some(({ hash }) => !ours.has(hash)) || standings.length !== first - 1 + postings.length)
    throw changedMeanwhile()
}

/** Excel made something else of a value: told with its cell, since trying again would not help. */
function notAsWritten(range: Excel.Range, rows: Rows, { row, column }: { readonly row: number; readonly column: number }): Refused {
  const cell = `${range.address} +${String(row)} ${columnName(column)}`
  const values: readonly (readonly unknown[])[] = range.values
  const said = `${JSON.stringify(rows.shown[row]?.[column])} → ${JSON.stringify(values[row]?.[column])}`
  return new Refused({ kind: 'other', message: `${cell}: ${said}` })
}

/** The lines first; the ledger's own rows are the moment from which it counts. */
async function confirm(
  { sync }: Conversation,
  { again }: OpenPosting,
  written: readonly Written[],
  postings: readonly Posting[],
  known: Known,
): Promise<void> {
  const states = [...written].reverse().flatMap((one) => setState(one, 'posted', known))
  for (const state of states) state.load('values')
  const standings = again()
  await sync()
  const word = known.glossary.cellOf('posting', 'posted')
  if (states.some(({ values }) => (values as readonly (readonly unknown[])[]).some(([value]) => value !== word))) throw changedMeanwhile()
  checkAlone(standings(), postings)
}

function setState({ rows, range }: Written, state: PostingState, { glossary }: Known): Excel.Range[] {
  const column = rows.columns.get('state')
  if (column === undefined) return []
  const cells = range.getColumn(column)
  cells.values = textEntry(glossary.cellOf('posting', state)) as unknown as string[][]
  return [cells]
}

/**
 * Takes our own rows away, exactly those; first of all they are pending again, so that they never count while they go. False where that fails: then they
 * stay pending, and `recover` settles them.
 */
async function isTakenBack(
  conversation: Conversation,
  written: readonly Written[],
  keys: readonly string[],
  known: Known,
): Promise<boolean> {
  try {
    for (const one of written) if (one.id === 'ledger') setState(one, 'pending', known)
    await conversation.sync()
    for (const { rows, range } of [...written].reverse()) {
      const column = rows.columns.get('importKey')
      if (column !== undefined) await removeRows(conversation, range, (values) => keys.includes(String(values[column])))
    }
    return true
  } catch {
    return false
  }
}
