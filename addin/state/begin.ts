// Asking the workbook for something. Law: one piece of work at a time; whatever is asked meanwhile is not done.
import { step, type Step } from './effect.ts'
import type { Season } from './season/index.ts'
import type { PaneState } from './state.ts'
import type { Work } from './work.ts'

export const seasonOf = ({ workbook }: PaneState): Season | null => (workbook.kind === 'season' ? workbook.season : null)

export const begin = (state: PaneState, work: Work): Step<PaneState> =>
  state.work === null ? step({ ...state, work, failure: null, notice: null }, { kind: 'work', work }) : step(state)
