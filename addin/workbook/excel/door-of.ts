// The door to a workbook in Excel, put together. Law: every request is one turn of the one conversation with Excel, and ends with an outcome.
import type { Outcome, Snapshot, Surroundings, WorkbookDoor } from '../door.ts'
import { PATIENCE, turns, type Conversation, type Hold, type Talk } from './conversation.ts'
import type { Poster } from './ledger/poster.ts'
import type { WrittenSheets } from './protected.ts'
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
  const write = (work: (writing: Writing) => Written): Promise<Outcome<null>> =>
    inTurn((hold) =>
      fetched((writing) => {
        const { into, talk } = work(writing)
        const named = writing.naming(into, talk)
        return hold((conversation) => named(conversation).then(() => null))
      }),
    )
  return {
    surroundings,
    read: () => inTurn((hold) => hold(read)),
    setUp: (plans) => write(({ setUp, noSheets }) => ({ into: noSheets, talk: (held) => setUp(held, plans) })),
    post: (postings, head) =>
      inTurn((hold: Hold) =>
        fetched((writing) => {
          poster ??= new writing.Poster()
          if (last !== null) poster.learn(last)
          return poster.post(hold, postings, head)
        }),
      ),
    putBack: (keys, head) => write(({ putBack, ledgerSheets }) => ({ into: ledgerSheets, talk: (held) => putBack(held, keys, head) })),
    recover: (what) => write(({ recover, ledgerSheets }) => ({ into: ledgerSheets, talk: (held) => recover(held, what) })),
    decide: (all) => write(({ decide, sheetsWith }) => ({ into: sheetsWith('decisions'), talk: (held) => decide(held, all) })),
    paint: (reports) =>
      write(({ paintReports, sheetsOf }) => ({
        into: sheetsOf(...reports.map(({ name }) => name)),
        talk: (held) => paintReports(held, reports),
      })),
    freeze: (report, fingerprint) =>
      write(({ freezeReport, sheetsOf }) => ({ into: sheetsOf(report), talk: (held) => freezeReport(held, report, fingerprint) })),
    select: (place) => inTurn((hold) => hold((conversation) => select(conversation, place).then(() => null))),
    watch: (listener) => watch(inTurn, listener),
  }
}

/** Some writing, and the sheets it writes into. */
interface Written {
  readonly into: WrittenSheets
  readonly talk: Talk<void>
}

/** Does something with what writes, once it is there. */
async function fetched<T>(work: (writing: Writing) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const writing = await import('./writing.ts').catch(() => null)
  return writing === null ? { ok: false, trouble: { kind: 'notFetched' } } : work(writing)
}
