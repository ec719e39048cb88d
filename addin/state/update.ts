// (state, event) → the new state and what is to be done about it. Law: pure; the same state and event give the same step.
import { checksSteps } from './checks/steps.ts'
import { claimsSteps } from './claims/steps.ts'
import type { Step } from './effect.ts'
import type { PaneEvent } from './event.ts'
import { frameSteps } from './frame/steps.ts'
import { reportsSteps } from './reports/steps.ts'
import { setUpSteps } from './set-up/steps.ts'
import type { PaneState } from './state.ts'
import type { EventOf, Steps } from './steps.ts'
import { whySteps } from './why/steps.ts'
import { worldSteps } from './world/steps.ts'

const steps: Steps<PaneEvent['kind']> = {
  ...worldSteps,
  ...frameSteps,
  ...claimsSteps,
  ...checksSteps,
  ...reportsSteps,
  ...setUpSteps,
  ...whySteps,
}

export function update<Kind extends PaneEvent['kind']>(state: PaneState, event: EventOf<Kind>): Step<PaneState> {
  const again = event.kind === 'againAsked' ? (state.failure?.again ?? null) : null
  return again === null ? steps[event.kind](state, event) : update({ ...state, failure: null }, again)
}
