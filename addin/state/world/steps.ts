// What the workbook and the world around the pane tell.
import { step } from '../effect.ts'
import type { WorldEvent } from '../event.ts'
import type { Steps } from '../steps.ts'
import { withReading } from './reading.ts'
import { worked } from './worked.ts'

export const worldSteps: Steps<WorldEvent['kind']> = {
  surroundingsSeen: (state, { surroundings, today }) => step({ ...state, surroundings, today }),
  workbookRead: (state, { outcome, today }) => withReading({ ...state, today }, outcome),
  workbookChanged: (state) => step({ ...state, isBehind: true }, { kind: 'readSoon' }),
  readingDue: (state) => step(state, { kind: 'readSoon' }),
  cellSelected: (state, { place }) => step({ ...state, selected: place }),
  worked: (state, { work, outcome, reading }) => worked(state, work, outcome, reading),
  selectionRefused: (state, { place, trouble }) => step({ ...state, failure: { trouble, again: { kind: 'cellAsked', place } } }),
  faultMet: (state, { message }) => withReading({ ...state, work: null }, { ok: false, trouble: { kind: 'other', message } }),
  copied: (state, { isDone }) => step({ ...state, notice: { kind: isDone ? 'copied' : 'notCopied' } }),
}
