// What a step asks of the world outside: the workbook, files, the screen. Law: effects are values; only the runner does anything.
import type { Project } from '../../lib/core/project.ts'
import type { CellPlace } from '../workbook/door.ts'
import type { PickedFile } from './claims/state.ts'
import type { PaneEvent } from './event.ts'
import type { Preferences } from './state.ts'
import type { Work } from './work.ts'

export type Effect =
  | { readonly kind: 'read' }
  /** Reads the workbook once changes have settled. */
  | { readonly kind: 'readSoon' }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'select'; readonly place: CellPlace }
  /** Starts what reads files, before there is one. */
  | { readonly kind: 'prepareReading' }
  | { readonly kind: 'readFiles'; readonly files: readonly PickedFile[]; readonly project: Project }
  | { readonly kind: 'cancelReading'; readonly id: number }
  | { readonly kind: 'forgetFiles'; readonly ids: readonly number[] }
  | { readonly kind: 'readProject'; readonly file: PickedFile }
  /** Fetches the rooms behind the overview; what belongs into one of them happens then. */
  | { readonly kind: 'openRooms'; readonly then: PaneEvent | null }
  /** Loads the pane anew: a browser does not ask twice for a part that could not be fetched. */
  | { readonly kind: 'reopen' }
  | { readonly kind: 'keep'; readonly preferences: Preferences }
  | { readonly kind: 'copy'; readonly text: string }
  /** Moves the focus to what bears this mark (`data-mark`) once the screen shows the new state. */
  | { readonly kind: 'focus'; readonly mark: FocusMark }

/** Places that take the focus by themselves: the heading of the view, what went wrong, the question asked, the reason, the walk to a figure, one finding. */
export type FocusMark = 'view' | 'failure' | 'sure' | 'reason' | 'why' | `check ${string}`

/** A state with what is to be done about it. */
export interface Step<S> {
  readonly state: S
  readonly effects: readonly Effect[]
}

export const step = <S>(state: S, ...effects: readonly Effect[]): Step<S> => ({ state, effects })

/** One step after another, with the effects of both. */
export function followed<S>(first: Step<S>, next: (state: S) => Step<S>): Step<S> {
  const second = next(first.state)
  return { state: second.state, effects: [...first.effects, ...second.effects] }
}
