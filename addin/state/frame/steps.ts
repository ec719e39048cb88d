// What holds in every view: choosing a view, reading anew, trying again, going to a cell.
import { step, type Step } from '../effect.ts'
import type { FrameEvent } from '../event.ts'
import type { PaneState } from '../state.ts'
import type { Steps } from '../steps.ts'

export const frameSteps: Steps<FrameEvent['kind']> = {
  viewChosen: (state, { view }) =>
    step(
      { ...undoubted(state), view, why: null, notice: null },
      { kind: 'openRooms', then: null },
      ...(view === 'claims' ? [{ kind: 'prepareReading' } as const] : []),
    ),
  readAsked: (state) =>
    step({ ...state, failure: null, workbook: state.workbook.kind === 'unread' ? { kind: 'opening' } : state.workbook }, { kind: 'read' }),
  againAsked: (state) => dismissed(state),
  reopenAsked: (state) => step(state, { kind: 'reopen' }),
  failureDismissed: (state) => dismissed(state),
  noticeDismissed: (state) => step({ ...state, notice: null }, { kind: 'focus', mark: 'view' }),
  cellAsked: (state, { place }) => step(state, { kind: 'select', place }),
  copyAsked: (state, { text }) => step(state, { kind: 'copy', text }),
}

const dismissed = (state: PaneState): Step<PaneState> => step({ ...state, failure: null }, { kind: 'focus', mark: 'view' })

/** A question that is left behind is answered with no. */
const undoubted = (state: PaneState): PaneState => ({
  ...state,
  claims: { ...state.claims, sureAbout: null },
  reports: { ...state.reports, sureAbout: null },
})
