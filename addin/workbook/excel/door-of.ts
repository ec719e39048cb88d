// The door to a workbook in Excel, put together. Law: every request is one turn of the one conversation with Excel, and ends with an outcome.
import type { Outcome, Snapshot, Surroundings, WorkbookDoor } from '../door.ts'
import { PATIENCE, turns, type Conversation, type Hold, type Talk } from './conversation.ts'
import type { Poster } from './ledger/poster.ts'
import { readSheets, type Reading } from './reading/read-sheets.ts'
import { select } from './select.ts'
import { snapshotOf } from './snapshot.ts'
import { watch } from './watch.ts'
import type * as writing from './writing.ts'

type Writing = typeof writing

/** `patience` is how long Excel may be silent, in milliseconds. */
export function doorOf(surroundings: () => Surroundings, patience: number = PATIENCE): WorkbookDoor {
  const inTurn = turns(patience)
  let last: Reading | null = null
  let poster: Poster | null = null
  const read = async (conversation: Conversation): Promise<Snapshot> => {
    last = await readSheets(conversation)
    return snapshotOf(last)
  }
  const write = (talk: (writing: Writing) => Talk<void>): Promise<Outcome<null>> =>
    inTurn((hold) => fetched((writing) => hold((conversation) => talk(writing)(conversation).then(() => null))))
  return {
    surroundings,
    read: () => inTurn((hold) => hold(read)),
    setUp: (plans) => write((writing) => (conversation) => writing.setUp(conversation, plans)),
    post: (postings, head) =>
      inTurn((hold: Hold) =>
        fetched((writing) => {
          poster ??= new writing.Poster()
          if (last !== null) poster.learn(last)
          return poster.post(hold, postings, head)
        }),
      ),
    putBack: (importKeys, head) => write((writing) => (conversation) => writing.putBack(conversation, importKeys, head)),
    recover: (what) => write((writing) => (conversation) => writing.recover(conversation, what)),
    decide: (decisions) => write((writing) => (conversation) => writing.decide(conversation, decisions)),
    paint: (reports) => write((writing) => (conversation) => writing.paintReports(conversation, reports)),
    freeze: (report, fingerprint) => write((writing) => (conversation) => writing.freezeReport(conversation, report, fingerprint)),
    select: (place) => inTurn((hold) => hold((conversation) => select(conversation, place).then(() => null))),
    watch: (listener) => watch(inTurn, listener),
  }
}

/** Does something with what writes, once it is there. */
async function fetched<T>(work: (writing: Writing) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const writing = await import('./writing.ts').catch(() => null)
  return writing === null ? { ok: false, trouble: { kind: 'notFetched' } } : work(writing)
}
