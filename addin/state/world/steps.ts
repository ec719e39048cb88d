// What the workbook and the world around the pane tell.
import { followed, step, type Step } from '../effect.ts'
import type { WorldEvent } from '../event.ts'
import type { PaneState } from '../state.ts'
import type { Steps } from '../steps.ts'
import { withReading } from './reading.ts'
import { worked } from './worked.ts'

export const worldSteps: Steps<WorldEvent['kind']> = {
  surroundingsSeen: (state, { surroundings, today }) => step({ ...state, surroundings, today }),
  workbookRead: (state, { outcome, today }) =>
    followed(withReading({ ...state, today }, outcome), (now) => step(now, { kind: 'openRooms', then: null })),
  workbookChanged: (state) => step({ ...state, isBehind: true }, { kind: 'readSoon' }),
  readingDue: (state) => step(state, { kind: 'readSoon' }),
  cellSelected: (state, { place }) => step({ ...state, selected: place }),
  worked: (state, { work, outcome, reading }) => worked(state, work, outcome, reading),
  selectionRefused: (state, { place, trouble }) =>
    step({ ...state, failure: { trouble, left: null, again: { kind: 'cellAsked', place } } }),
  faultMet: (state, { message }) => withReading({ ...state, work: null }, { ok: false, trouble: { kind: 'other', message } }),
  copied: (state, { isDone }) => step({ ...state, notice: { kind: isDone ? 'copied' : 'notCopied' } }),
  roomsShut: (state, { isAwaited }) => roomsShut(state, isAwaited),
}

/** Told where a person waits for a room. */
function roomsShut(state: PaneState, isAwaited: boolean): Step<PaneState> {
  if (!isAwaited && state.view === 'overview' && state.workbook.kind !== 'faulty') return step(state)
  return step({ ...state, failure: { trouble: { kind: 'notFetched' }, left: null, again: { kind: 'reopenAsked' } } })
}
