// Changes the ledger of a workbook: reads it, decides what is to happen, does it, and reads it once more. Law: what is told as done was seen to be done.
import { workbookWords } from '../../../../lib/i18n/workbook/index.ts'
import { tables } from '../../../../lib/sheet/project-workbook/index.ts'
import { headOf, isLinked, linksOf } from '../../chain.ts'
import { openLedger, type Ledger } from '../../ledger.ts'
import type { Conversation } from '../conversation.ts'
import { readSheets, type Reading } from '../reading/read-sheets.ts'
import { changedMeanwhile, missing } from '../trouble.ts'
import { applyChanges } from './changes.ts'
import { knownOf } from './known.ts'
import { changesOf, settled, withoutKeys, withoutPending, type Settlement } from './settle.ts'

/** Takes claims out again; only after the head that was read. */
export const putBack = (conversation: Conversation, keys: readonly string[], head: string): Promise<void> =>
  changeLedger(conversation, (ledger) => {
    if (headOf(ledger.entries) !== head) throw changedMeanwhile()
    return Promise.resolve(withoutKeys(ledger, keys))
  })

/** Finishes or removes everything that is pending. */
export const recover = (conversation: Conversation, what: 'finish' | 'remove'): Promise<void> =>
  changeLedger(conversation, (ledger) => settled(ledger, what))

/** Cleans up after an attempt to post some claims: gives the keys that turn out to be posted. */
export async function tidyUp(conversation: Conversation, keys: readonly string[]): Promise<string[]> {
  const { ledger } = await readLedger(conversation)
  const left = withoutPending(ledger, keys)
  const strays = ledger.strayLines.length > 0
  if (left.gone.length > 0 || strays) await changeLedger(conversation, (again) => Promise.resolve(withoutPending(again, keys)))
  return ledger.entries.filter(({ key, isPending }) => !isPending && keys.includes(key)).map(({ key }) => key)
}

async function readLedger(conversation: Conversation): Promise<{ readonly reading: Reading; readonly ledger: Ledger }> {
  const reading = await readSheets(conversation)
  const ledger = openLedger(reading.grids, workbookWords)
  if (ledger === null) throw missing(tables.ledger.name)
  if ('missing' in ledger) throw missing(ledger.missing)
  return { reading, ledger }
}

async function changeLedger(conversation: Conversation, decide: (ledger: Ledger) => Promise<Settlement>): Promise<void> {
  const { reading, ledger } = await readLedger(conversation)
  const known = knownOf(reading)
  if (known === null) throw missing(tables.ledger.name)
  const settlement = await decide(ledger)
  const changes = await changesOf(ledger, settlement)
  if (changes.length === 0) return
  await applyChanges(conversation, reading, changes, known)
  const { ledger: after } = await readLedger(conversation)
  if (!(await isAsDecided(after, ledger, settlement))) throw changedMeanwhile()
}

/** As many postings as should be left, what was to be finished is posted, and the chain is no worse than it was. */
async function isAsDecided(after: Ledger, before: Ledger, { gone, finished, isChainAnew }: Settlement): Promise<boolean> {
  const hasAll = after.entries.length === before.entries.length - gone.length
  const isPosted = finished.every(({ key }) => after.entries.some((entry) => entry.key === key && !entry.isPending))
  const broken = await brokenLinks(after)
  return hasAll && isPosted && broken <= (isChainAnew ? 0 : await brokenLinks(before))
}

const brokenLinks = async ({ entries }: Ledger): Promise<number> => (await linksOf(entries)).filter((link) => !isLinked(link)).length
