// After decisions were written: the finding they were about closes, and the next one takes the focus, so that a list is gone through without a mouse.
import type { Decision } from '../../../lib/core/project.ts'
import { seasonOf } from '../begin.ts'
import { step, type FocusMark, type Step } from '../effect.ts'
import { checkStanding } from '../season/check.ts'
import type { PaneState } from '../state.ts'
import { emptyDraft, shownChecks } from './state.ts'

export function decisionsWritten(now: PaneState, before: PaneState, decisions: readonly Decision[]): Step<PaneState> {
  const told: PaneState = { ...now, notice: { kind: 'decided', accept: decisions[0]?.accept === true, count: decisions.length } }
  if (isOpenStill(now)) return step(told)
  const closed = { ...told, checks: { ...told.checks, openKey: null, draft: emptyDraft } }
  return step(closed, { kind: 'focus', mark: nextMark(closed, before) })
}

/** Another finding may have been opened while the decisions were being written. */
function isOpenStill(state: PaneState): boolean {
  const open = seasonOf(state)?.checks.find(({ key }) => key === state.checks.openKey)
  return open !== undefined && checkStanding(open) === 'open'
}

function nextMark(now: PaneState, before: PaneState): FocusMark {
  const shown = (state: PaneState): string[] => shownChecks(state.checks, seasonOf(state)?.checks ?? []).map(({ key }) => key)
  const place = shown(before).indexOf(before.checks.openKey ?? '')
  const left = shown(now)
  const next = left[Math.min(Math.max(place, 0), left.length - 1)]
  return next === undefined ? 'view' : `check ${next}`
}
