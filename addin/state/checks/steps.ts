// Looking through findings and deciding about them.
import { begin, seasonOf } from '../begin.ts'
import { step, type Step } from '../effect.ts'
import type { ChecksEvent } from '../event.ts'
import type { Check } from '../season/check.ts'
import { checkCell } from '../season/check-cell.ts'
import type { PaneState, Preferences } from '../state.ts'
import type { Steps } from '../steps.ts'
import type { CellPlace } from '../../workbook/door.ts'
import { decisionsFor, reachesOf } from './decide.ts'
import { emptyDraft, parkMark, type ChecksState, type DecisionDraft, PAGE_OF_CHECKS } from './state.ts'

export const checksSteps: Steps<ChecksEvent['kind']> = {
  standingFiltered: (state, { standing }) => step(filtered(state, { standing })),
  severityFiltered: (state, { severity }) => step(filtered(state, { severity })),
  localityFiltered: (state, { locality }) => step(filtered(state, { locality })),
  moreChecksAsked: (state) => step(withChecks(state, { most: state.checks.most + PAGE_OF_CHECKS })),
  checkToggled: (state, { key }) => (state.checks.openKey === key ? step(closed(state)) : opened(state, key)),
  checkShown: (state, { key }) => {
    const place = cellOf(state, key)
    return place === null ? step({ ...state, notice: { kind: 'nowhere' } }) : step(state, { kind: 'select', place })
  },
  reasonWritten: (state, { reason }) => step(withDraft(state, { reason, lacksReason: false })),
  byWritten: (state, { by }) => kept(withChecks(state, { by })),
  reachChosen: (state, { reach }) => step(withDraft(state, { reach })),
  decided: (state, { key, accept }) => decided(state, key, accept),
  checkParked: (state, { key, isParked }) => parked(state, key, isParked),
  decisionsAsked: (state, { decisions }) => begin(state, { kind: 'decide', decisions }),
  localityChecksAsked: (state, { locality }) =>
    step(
      { ...filtered(closed(state), { locality, standing: 'open', severity: 'any' }), view: 'checks', why: null },
      { kind: 'focus', mark: 'view' },
    ),
}

const withChecks = (state: PaneState, change: Partial<ChecksState>): PaneState => ({ ...state, checks: { ...state.checks, ...change } })
/** Another choice is looked at from its beginning. */
const filtered = (state: PaneState, filter: Partial<ChecksState>): PaneState => withChecks(state, { ...filter, most: PAGE_OF_CHECKS })
const withDraft = (state: PaneState, change: Partial<DecisionDraft>): PaneState =>
  withChecks(state, { draft: { ...state.checks.draft, ...change } })
const closed = (state: PaneState): PaneState => withChecks(state, { openKey: null, draft: emptyDraft })

const checkOf = (state: PaneState, key: string): Check | null => seasonOf(state)?.checks.find((one) => one.key === key) ?? null

function cellOf(state: PaneState, key: string): CellPlace | null {
  const [season, check] = [seasonOf(state), checkOf(state, key)]
  return season === null || check === null ? null : checkCell(check, season.cells, season.material.assessment.lines)
}

/** Opening a finding shows its cell, too. */
function opened(state: PaneState, key: string): Step<PaneState> {
  const place = cellOf(state, key)
  const open = withChecks(state, { openKey: key, draft: emptyDraft })
  return place === null ? step(open) : step(open, { kind: 'select', place })
}

function decided(state: PaneState, key: string, accept: boolean): Step<PaneState> {
  const [season, check] = [seasonOf(state), checkOf(state, key)]
  if (season === null || check === null) return step(state)
  const { draft, by } = state.checks
  const [reason, reach] = [draft.reason.trim(), reachesOf(check, season.checks).find((one) => one === draft.reach) ?? 'row']
  if (accept && reason === '') return step(withDraft(state, { lacksReason: true }), { kind: 'focus', mark: 'reason' })
  const decisions = decisionsFor(check, season.checks, { accept, reason, by: by.trim(), on: state.today, reach })
  return decisions.length === 0 ? step(state) : begin(state, { kind: 'decide', decisions })
}

/** Setting aside is this person's own list; the workbook hears nothing of it. */
function parked(state: PaneState, key: string, isParked: boolean): Step<PaneState> {
  const mark = parkMark(key)
  const others = state.checks.parked.filter((one) => one !== mark)
  const now = withChecks(state, { parked: isParked ? [...others, mark].slice(-MOST_PARKED) : others })
  return kept(isParked && state.checks.openKey === key ? closed(now) : now)
}

/** What is kept for a person stays small. */
const MOST_PARKED = 2000

const kept = (state: PaneState): Step<PaneState> => step(state, { kind: 'keep', preferences: preferencesOf(state.checks) })
const preferencesOf = ({ by, parked: marks }: ChecksState): Preferences => ({ by, parked: marks })
