// How the state answers events, one small function for each. Law: pure; an event that means nothing as things stand changes nothing.
import type { Step } from './effect.ts'
import type { PaneEvent } from './event.ts'
import type { PaneState } from './state.ts'

export type EventOf<Kind extends PaneEvent['kind']> = {
  readonly [K in Kind]: Extract<PaneEvent, { readonly kind: K }> & { readonly kind: K }
}[Kind]

/** An answer to every kind of event: one that is missing does not compile. */
export type Steps<Kind extends PaneEvent['kind']> = { readonly [K in Kind]: (state: PaneState, event: EventOf<K>) => Step<PaneState> }
