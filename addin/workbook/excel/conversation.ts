// The one place where Excel is spoken to. Law: one conversation at a time, and none waits for ever: an Excel that does not answer is told as such, and
// what it may still do afterwards reaches nobody.
import type { Outcome } from '../door.ts'
import { Refused, troubleOf } from './trouble.ts'

export interface Conversation {
  readonly workbook: Excel.Workbook
  readonly context: Excel.RequestContext
  /** Sends all that was asked for since the last time, in one request. */
  readonly sync: () => Promise<void>
}

export type Talk<T> = (conversation: Conversation) => Promise<T>

/** Holds one conversation. */
export type Hold = <T>(talk: Talk<T>) => Promise<Outcome<T>>

/** Holds conversations that belong together, after those that came before them have ended. */
export type InTurn = <T>(work: (hold: Hold) => Promise<Outcome<T>>) => Promise<Outcome<T>>

/** How long Excel may be silent; large workbooks recalculate for seconds. */
export const PATIENCE = 30_000

export function turns(patience: number = PATIENCE): InTurn {
  let before: Promise<unknown> = Promise.resolve()
  const hold: Hold = (talk) => outcomeOf(talk, patience)
  return (work) => {
    const turn = before.then(() => work(hold))
    before = turn.catch(() => undefined)
    return turn
  }
}

async function outcomeOf<T>(talk: Talk<T>, patience: number): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await held(talk, patience) }
  } catch (fault) {
    return { ok: false, trouble: troubleOf(fault) }
  }
}

/** Ends with the talk itself: the library's own tidying up afterwards keeps nobody waiting. */
function held<T>(talk: Talk<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let begun: () => void = () => undefined
    within(patience, new Promise<void>((resolveBegun) => (begun = resolveBegun))).catch(reject)
    Excel.run(async (context) => {
      begun()
      const conversation = { context, workbook: context.workbook, sync: () => within(patience, context.sync(undefined)) }
      await talk(conversation).then(resolve, (fault: unknown) => {
        reject(fault instanceof Error ? fault : new Error(String(fault)))
        throw fault
      })
    }).catch(reject)
  })
}

/** What a promise gives, if it gives it in time. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Refused({ kind: 'noAnswer' }))
    }, milliseconds)
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}
