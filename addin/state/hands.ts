// What the views can do: tell what happened, and hand over files. Law: a file's bytes never enter the state; it knows files by number and name.
import type { PickedFile } from './claims/state.ts'
import type { PaneEvent } from './event.ts'

export interface Hands {
  readonly dispatch: (event: PaneEvent) => void
  /** Keeps files to be read, and gives what an event tells of them: `dispatch({ kind: 'filesPicked', files: keep(input.files) })`. */
  readonly keep: (files: Iterable<File>) => readonly PickedFile[]
}
