// The door to a workbook in Excel, put together. Law: every request is one turn of the one conversation with Excel, and ends with an outcome.
import type { Outcome, Snapshot, Surroundings, WorkbookDoor } from '../door.ts'
import { PATIENCE, turns, type Conversation, type InTurn, type Talk } from './conversation.ts'
import { decide } from './decide.ts'
import { putBack, recover } from './ledger/change-ledger.ts'
import { Poster } from './ledger/poster.ts'
import { readSheets } from './reading/read-sheets.ts'
import { freezeReport } from './reports/freeze.ts'
import { paintReports } from './reports/paint.ts'
import { setUp } from './reports/set-up.ts'
import { select } from './select.ts'
import { snapshotOf } from './snapshot.ts'
import { watch } from './watch.ts'

/** `patience` is how long Excel may be silent, in milliseconds. */
export function doorOf(surroundings: () => Surroundings, patience: number = PATIENCE): WorkbookDoor {
  const inTurn = turns(patience)
  const poster = new Poster(inTurn)
  const read = async (conversation: Conversation): Promise<Snapshot> => {
    const reading = await readSheets(conversation)
    poster.learn(reading)
    return snapshotOf(reading)
  }
  return {
    surroundings,
    read: () => spoken(inTurn, read),
    setUp: (plans) => done(inTurn, (conversation) => setUp(conversation, plans)),
    post: (postings, head) => poster.post(postings, head),
    putBack: (importKeys, head) => done(inTurn, (conversation) => putBack(conversation, importKeys, head)),
    recover: (what) => done(inTurn, (conversation) => recover(conversation, what)),
    decide: (decisions) => done(inTurn, (conversation) => decide(conversation, decisions)),
    paint: (reports) => done(inTurn, (conversation) => paintReports(conversation, reports)),
    freeze: (report, fingerprint) => done(inTurn, (conversation) => freezeReport(conversation, report, fingerprint)),
    select: (place) => done(inTurn, (conversation) => select(conversation, place)),
    watch: (listener) => watch(inTurn, listener),
  }
}

const spoken = <T>(inTurn: InTurn, talk: Talk<T>): Promise<Outcome<T>> => inTurn((hold) => hold(talk))

const done = (inTurn: InTurn, talk: Talk<void>): Promise<Outcome<null>> =>
  spoken(inTurn, (conversation) => talk(conversation).then(() => null))
