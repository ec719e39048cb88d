// One piece of work, done through the door. Law: ends at the first request that did not happen, with why.
import type { Outcome, WorkbookDoor } from '../workbook/door.ts'
import type { Done, Work } from '../state/work.ts'
import { fingerprintOf } from '../workbook/fingerprint.ts'

type Post = Extract<Work, { readonly kind: 'post' }>
type Freeze = Extract<Work, { readonly kind: 'freeze' }>

export function doWork(door: WorkbookDoor, work: Work): Promise<Outcome<Done>> {
  switch (work.kind) {
    case 'post':
      return post(door, work)
    case 'putBack':
      return done(door.putBack(work.importKeys, work.head))
    case 'recover':
      return done(door.recover(work.what))
    case 'decide':
      return done(door.decide(work.decisions))
    case 'write':
      return done(door.paint(work.reports))
    case 'freeze':
      return done(freeze(door, work))
    case 'setUp':
      return done(door.setUp(work.plans))
  }
}

const nothing: Done = { posted: 0, already: 0 }

const done = async (outcome: Promise<Outcome<null>>): Promise<Outcome<Done>> => {
  const ended = await outcome
  return ended.ok ? { ok: true, value: nothing } : ended
}

/** The chain goes on from what is left once earlier versions are put back. */
async function post(door: WorkbookDoor, { postings, replaced, head }: Post): Promise<Outcome<Done>> {
  if (replaced.length === 0) return door.post(postings, head)
  const back = await door.putBack(replaced, head)
  if (!back.ok) return back
  const left = await door.read()
  return left.ok ? door.post(postings, left.value.head) : left
}

async function freeze(door: WorkbookDoor, { report, plans, figures }: Freeze): Promise<Outcome<null>> {
  const painted = plans === null ? null : await door.paint([{ name: report, plans }])
  return painted?.ok === false ? painted : door.freeze(report, await fingerprintOf(figures))
}
