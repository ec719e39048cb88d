// What a reading of the workbook changes: all figures, and what was open as far as it is there no more. Law: a reading that failed leaves the last one
// standing, and says so.
import type { Outcome, Snapshot } from '../../workbook/door.ts'
import { closedWithout } from '../checks/state.ts'
import { readAnew } from '../claims/reread.ts'
import { step, type Step } from '../effect.ts'
import { workbookReading, type WorkbookReading } from '../season/index.ts'
import type { PaneState } from '../state.ts'

export function withReading(state: PaneState, outcome: Outcome<Snapshot>): Step<PaneState> {
  if (!outcome.ok) return step(unread(state, outcome))
  return readAnew({ ...state, ...adjusted(state, workbookReading(outcome.value)), isBehind: false })
}

const unread = (state: PaneState, { trouble }: Extract<Outcome<Snapshot>, { ok: false }>): PaneState =>
  state.workbook.kind === 'opening' || state.workbook.kind === 'unread'
    ? { ...state, workbook: { kind: 'unread', trouble } }
    : { ...state, failure: { trouble, left: null, again: { kind: 'readAsked' } } }

function adjusted(state: PaneState, workbook: WorkbookReading): Pick<PaneState, 'workbook' | 'checks' | 'why'> {
  if (workbook.kind !== 'season') return { workbook, checks: state.checks, why: null }
  return { workbook, checks: closedWithout(state.checks, workbook.season.checks), why: state.why }
}
