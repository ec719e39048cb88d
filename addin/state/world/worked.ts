// What came of a piece of work. Law: what was done is said, what was not done is said with why and how it is tried again, and what the person had prepared
// is gone only once it is done.
import type { Outcome, Snapshot, Trouble } from '../../workbook/door.ts'
import { decisionsWritten } from '../checks/decided.ts'
import { without } from '../claims/state.ts'
import { followed, step, type Step } from '../effect.ts'
import type { PaneEvent } from '../event.ts'
import { reportNamed } from '../season/report-id.ts'
import { seasonOf } from '../begin.ts'
import type { Left, Notice, PaneState } from '../state.ts'
import type { Done, Work } from '../work.ts'
import { withReading } from './reading.ts'

export function worked(state: PaneState, work: Work, outcome: Outcome<Done>, reading: Outcome<Snapshot> | null): Step<PaneState> {
  const idle = { ...state, work: null }
  const read = reading === null ? step(idle) : withReading(idle, reading)
  return followed(read, (now) =>
    outcome.ok ? done(unlessRead(now), state, work, outcome.value) : refused(now, work, outcome.trouble, reading),
  )
}

/** A reading that fails after the work takes nothing away from the work. */
const unlessRead = (state: PaneState): PaneState =>
  state.failure === null ? state : { ...state, failure: { ...state.failure, left: 'done' } }

function done(now: PaneState, before: PaneState, work: Work, result: Done): Step<PaneState> {
  switch (work.kind) {
    case 'post': {
      const posted = { ...now, claims: without(now.claims, work.files) }
      return told(posted, { kind: 'posted', ...result }, { kind: 'forgetFiles', ids: work.files })
    }
    case 'putBack':
      return told(now, { kind: 'putBack', file: work.file })
    case 'recover':
      return told(now, { kind: 'recovered', what: work.what })
    case 'decide':
      return decisionsWritten(now, before, work.decisions)
    case 'write':
      return told(now, { kind: 'written', reports: work.reports.length })
    case 'freeze':
      return told(now, { kind: 'frozen' })
    case 'setUp':
      return told({ ...now, view: 'project', setUp: { ...now.setUp, project: null, findings: [] } }, { kind: 'setUp' })
  }
}

/** Says what was done; the focus goes to the heading, since the button that was pressed may be gone. */
const told = (state: PaneState, notice: Notice, ...effects: Step<PaneState>['effects']): Step<PaneState> =>
  step({ ...state, notice }, ...effects, { kind: 'focus', mark: 'view' })

function refused(state: PaneState, work: Work, trouble: Trouble, reading: Outcome<Snapshot> | null): Step<PaneState> {
  const failure = { trouble, left: leftBehind(work, trouble, reading), again: againAfter(work, trouble) }
  return step({ ...state, failure, notice: putBackOnly(state, work) }, { kind: 'focus', mark: 'failure' })
}

/** What work that failed has left, as far as the workbook says afterwards. Some troubles say so themselves. */
function leftBehind({ kind }: Work, trouble: Trouble, reading: Outcome<Snapshot> | null): Left | null {
  if (saysItself.has(trouble.kind)) return null
  if (kind === 'write' || kind === 'freeze' || kind === 'setUp') return 'sheets'
  if (reading?.ok !== true) return 'unknown'
  return reading.value.isUnfinished === true ? 'posting' : 'nothing'
}

const saysItself: ReadonlySet<Trouble['kind']> = new Set(['session', 'noAnswer', 'nameTaken', 'notFetched'])

/** A file whose earlier version was put back before its new one could not be posted. */
function putBackOnly(state: PaneState, work: Work): Notice | null {
  if (work.kind !== 'post' || work.replaced.length === 0) return null
  const standing = new Set(seasonOf(state)?.snapshot.postings.map(({ importKey }) => importKey))
  const [file] = work.postings.map(({ draft }) => draft.source.file)
  return file === undefined || work.replaced.some((key) => standing.has(key)) ? null : { kind: 'putBack', file }
}

/** How it is tried again; after silence one looks first whether it has happened, and nothing helps a session that has ended. */
function againAfter(work: Work, trouble: Trouble): PaneEvent | null {
  if (trouble.kind === 'session') return null
  if (trouble.kind === 'notFetched') return { kind: 'reopenAsked' }
  return trouble.kind === 'noAnswer' ? { kind: 'readAsked' } : askedOnceMore(work)
}

function askedOnceMore(work: Work): PaneEvent {
  switch (work.kind) {
    case 'post':
      return { kind: 'postAsked' }
    case 'putBack':
      return { kind: 'putBackSure', file: work.file }
    case 'recover':
      return { kind: 'recoverAsked', what: work.what }
    case 'decide':
      return { kind: 'decisionsAsked', decisions: work.decisions }
    case 'write':
      return { kind: 'writeAsked', reports: work.reports.flatMap(({ name }) => reportNamed(name) ?? []) }
    case 'freeze':
      return { kind: 'freezeSure', name: work.report }
    case 'setUp':
      return { kind: 'setUpAsked' }
  }
}
