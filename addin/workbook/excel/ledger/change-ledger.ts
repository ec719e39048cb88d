// Changes the ledger of a workbook: reads it, decides what is to happen, does it, and reads it once more. Law: what is told as done was seen to be done.
import { workbookNames } from '../../../../lib/i18n/workbook/names.ts'
import { tables } from '../../../../lib/sheet/project-workbook/index.ts'
import { headOf, isLinked, linksOf, movedBy, type Moved } from '../../chain.ts'
import { openLedger, type Entry as LedgerEntry, type Ledger } from '../../ledger.ts'
import type { Conversation } from '../conversation.ts'
import { readSheets, type Reading } from '../reading/read-sheets.ts'
import { changedMeanwhile, missing } from '../trouble.ts'
import { applyChanges, type RowChange } from './changes.ts'
import { knownOf } from './known.ts'
import type { Known } from './rows.ts'
import { changesOf, settled, withoutKeys, withoutPending, type Settlement } from './settle.ts'
import { begin, end, isUnderChange } from './under-change.ts'

/** Takes claims out again; only after the head that was read. */
export const putBack = (conversation: Conversation, keys: readonly string[], head: string): Promise<void> =>
  changeLedger(conversation, (ledger) => {
    if (headOf(ledger.entries) !== head) throw changedMeanwhile()
    return Promise.resolve(withoutKeys(ledger, keys))
  })

/** Finishes or removes everything that is pending. */
export const recover = (conversation: Conversation, what: 'finish' | 'remove'): Promise<void> =>
  changeLedger(conversation, (ledger) => settled(ledger, what))

/** What an attempt to post has come to, once it was cleaned up after. */
export interface Tidied {
  /** The keys that turn out to be posted. */
  readonly posted: readonly string[]
  /** How the head of the chain moved. */
  readonly moved: Moved
}

/** Cleans up after an attempt to post some claims. */
export async function tidyUp(conversation: Conversation, keys: readonly string[]): Promise<Tidied> {
  const { reading, ledger } = await readLedger(conversation)
  const { gone } = withoutPending(ledger, keys)
  if (gone.length > 0 || ledger.strayLines.length > 0 || isUnderChange(reading.survey))
    await changeLedger(conversation, (again) => Promise.resolve(withoutPending(again, keys)))
  const posted = ledger.entries.filter(({ key, isPending }) => !isPending && keys.includes(key)).map(({ key }) => key)
  return { posted, moved: movedBy(gone) }
}

async function readLedger(conversation: Conversation): Promise<{ readonly reading: Reading; readonly ledger: Ledger }> {
  const reading = await readSheets(conversation)
  const ledger = openLedger(reading.grids, workbookNames)
  if (ledger === null) throw missing(tables.ledger.name)
  if ('missing' in ledger) throw missing(ledger.missing)
  return { reading, ledger }
}

/** Others may post while this goes on and follow a posting that is written anew meanwhile; then they are made to follow it again. */
const MOST_ROUNDS = 3

async function changeLedger(conversation: Conversation, decide: (ledger: Ledger) => Promise<Settlement>): Promise<void> {
  const { reading, ledger } = await readLedger(conversation)
  const decided = await decide(ledger)
  const settlement = { ...decided, isChainAnew: decided.isChainAnew || isUnderChange(reading.survey) }
  const broken = settlement.isChainAnew ? 0 : await brokenLinks(ledger)
  let round = { reading, ledger, changes: await changesOf(ledger, settlement, new Map()) }
  for (let count = 0; round.changes.rows.length > 0; count++) {
    if (count === MOST_ROUNDS) throw changedMeanwhile()
    await applyRound(conversation, round.reading, round.changes.rows)
    const after = await readLedger(conversation)
    round = { ...after, changes: await changesOf(after.ledger, NOTHING_MORE, round.changes.moved) }
  }
  if (!isAsDecided(round.ledger, settlement) || (await brokenLinks(round.ledger)) > broken) throw changedMeanwhile()
  await end(conversation, round.reading.survey)
}

const applyRound = (conversation: Conversation, reading: Reading, rows: readonly RowChange[]): Promise<void> =>
  applyChanges(conversation, reading, rows, knownIn(reading), () => {
    begin(conversation, reading.survey)
  })

const NOTHING_MORE: Settlement = { gone: [], finished: [], isChainAnew: false }

function knownIn(reading: Reading): Known {
  const known = knownOf(reading)
  if (known === null) throw missing(tables.ledger.name)
  return known
}

/** What was to go is gone, and what was to be finished is posted. */
function isAsDecided({ entries }: Ledger, { gone, finished }: Settlement): boolean {
  const isThere = ({ key }: LedgerEntry, isPending: boolean): boolean =>
    entries.some((entry) => entry.key === key && entry.isPending === isPending)
  return finished.every((one) => isThere(one, false)) && gone.every((one) => !isThere(one, true))
}

const brokenLinks = async ({ entries }: Ledger): Promise<number> => (await linksOf(entries)).filter((link) => !isLinked(link)).length
