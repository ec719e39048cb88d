// Whether the workbook is being asked something already. Law: a button that waits keeps the focus, so it is marked instead of disabled; the state lets one
// piece of work in at a time.
import type { Pane } from './pane.ts'

export const busy = ({ state }: Pane): 'true' | 'false' => (state.work === null ? 'false' : 'true')
