// (state, event) → the new state and what is to be done about it. Law: pure; the same state and event give the same step; what belongs into a room that is
// not there yet waits for it.
import { step, type Step } from './effect.ts'
import type { ChecksEvent, ClaimsEvent, FrameEvent, PaneEvent, ReportsEvent, SetUpEvent, WhyEvent, WorldEvent } from './event.ts'
import { frameSteps } from './frame/steps.ts'
import type { PaneState } from './state.ts'
import type { EventOf, Steps } from './steps.ts'
import { worldSteps } from './world/steps.ts'

/** What is done in the rooms behind the overview. */
export type RoomSteps = Steps<(ClaimsEvent | ChecksEvent | ReportsEvent | SetUpEvent | WhyEvent)['kind']>

const openingSteps: Steps<(WorldEvent | FrameEvent)['kind']> = { ...worldSteps, ...frameSteps }

export function update<Kind extends PaneEvent['kind']>(state: PaneState, event: EventOf<Kind>, rooms: RoomSteps | null): Step<PaneState> {
  const again = event.kind === 'againAsked' ? (state.failure?.again ?? null) : null
  if (again !== null) return update({ ...state, failure: null }, again, rooms)
  const steps: Partial<Steps<PaneEvent['kind']>> = { ...openingSteps, ...rooms }
  return steps[event.kind]?.(state, event) ?? step(state, { kind: 'openRooms', then: event })
}
