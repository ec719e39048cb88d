// Changes to what is posted already: taking claims out, settling what was interrupted, and writing the chain anew after either. Law: a posting that is to
// go is pending first; the ledger's own row goes last; so that whatever interrupts this, the same is left as after an interrupted posting.
import type { Posting } from '../../../../lib/sheet/project-workbook/index.ts'
import { isForked, linksOf, movedBy, rechained, relinked, type Moved, type Rechained } from '../../chain.ts'
import type { Entry as LedgerEntry, Ledger, PostedId } from '../../ledger.ts'
import { textEntry, type Entry } from '../painting/entries.ts'
import type { RowChange } from './changes.ts'

/** What happens to each posting. */
export interface Settlement {
  readonly gone: readonly LedgerEntry[]
  readonly finished: readonly LedgerEntry[]
  /** Whether the chain is written anew from its start: an interruption may have left it anyhow. */
  readonly isChainAnew: boolean
}

/** Takes claims out by their keys. */
export const withoutKeys = ({ entries }: Ledger, keys: readonly string[]): Settlement => ({
  gone: entries.filter(({ key }) => keys.includes(key)),
  finished: [],
  isChainAnew: false,
})

/** Finishes pending postings that are whole and say what was to be posted, or removes them; the others can only be removed. */
export async function settled({ entries }: Ledger, what: 'finish' | 'remove'): Promise<Settlement> {
  const pending = entries.filter(({ isPending }) => isPending)
  const intact = new Set((await linksOf(entries)).filter(({ isIntact }) => isIntact).map(({ place }) => place))
  const isOnce = (entry: LedgerEntry): boolean => entries.filter(({ key }) => key === entry.key).length === 1
  const finished = what === 'finish' ? pending.filter((entry) => intact.has(entry) && isOnce(entry)) : []
  return { finished, gone: pending.filter((entry) => !finished.includes(entry)), isChainAnew: pending.length > 0 || isForked(entries) }
}

/** Takes away what is left of an attempt to post some claims; what was posted stays. */
export const withoutPending = ({ entries }: Ledger, keys: readonly string[]): Settlement => ({
  gone: entries.filter(({ key, isPending }) => isPending && keys.includes(key)),
  finished: [],
  isChainAnew: false,
})

/** Changes of rows, and how the hashes of the chain move with them. */
export interface Changes {
  readonly rows: readonly RowChange[]
  readonly moved: Moved
}

/** The changes of rows that a settlement takes, in the order in which they must happen. */
export async function changesOf(ledger: Ledger, { gone, finished, isChainAnew }: Settlement, moved: Moved): Promise<Changes> {
  const staying = ledger.entries.filter((entry) => !gone.includes(entry))
  const links = isChainAnew ? await rechained(staying) : await relinked(staying, gone, moved)
  const rows = [
    ...gone.filter(({ isPending }) => !isPending).map((entry) => stateChange(ledger, 'ledger', entry.row.row.row, 'pending')),
    ...finished.flatMap((entry) => [
      ...entry.lines.map(({ row }) => stateChange(ledger, 'postedLines', row.row, 'posted')),
      stateChange(ledger, 'ledger', entry.row.row.row, 'posted'),
    ]),
    ...links.map((one) => linkChange(ledger, one)),
    ...gone.flatMap((entry) => entry.findings.map(({ row }) => deletion('postedFindings', row.row))),
    ...[...gone.flatMap(({ lines }) => lines), ...ledger.strayLines].map(({ row }) => deletion('postedLines', row.row)),
    ...gone.map((entry) => deletion('ledger', entry.row.row.row)),
  ]
  return { rows, moved: new Map([...moved, ...movedBy(gone), ...links.map(({ place, hash }) => [place.hash, hash] as const)]) }
}

const deletion = (table: PostedId, row: number): RowChange => ({ kind: 'delete', table, row })

function stateChange(ledger: Ledger, table: PostedId, row: number, state: Posting['state']): RowChange {
  return { kind: 'write', table, row, entries: entriesOf(ledger, table, { state: textEntry(ledger.glossary.cellOf('posting', state)) }) }
}

const linkChange = (ledger: Ledger, { place, number, previousHash, hash }: Rechained<LedgerEntry>): RowChange => ({
  kind: 'write',
  table: 'ledger',
  row: place.row.row.row,
  entries: entriesOf(ledger, 'ledger', { number, previousHash: textEntry(previousHash), hash: textEntry(hash) }),
})

function entriesOf({ tables }: Ledger, table: PostedId, entries: Readonly<Record<string, Entry>>): ReadonlyMap<number, Entry> {
  const { columns } = tables[table].found
  return new Map(
    Object.entries(entries).flatMap(([path, entry]) => {
      const column = columns.get(path)
      return column === undefined ? [] : [[column, entry] as const]
    }),
  )
}
