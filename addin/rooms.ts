// The rooms behind the overview: their views, and what is done in them, with all that they alone need. Law: fetched as one, once there are figures to be seen.
import { checksSteps } from './state/checks/steps.ts'
import { claimsSteps } from './state/claims/steps.ts'
import { reportsSteps } from './state/reports/steps.ts'
import { setUpSteps } from './state/set-up/steps.ts'
import type { RoomSteps } from './state/update.ts'
import { whySteps } from './state/why/steps.ts'
import { checksView } from './views/checks/index.ts'
import { claimsView } from './views/claims/index.ts'
import type { RoomViews } from './views/pane.ts'
import { faulty } from './views/project/faulty.ts'
import { projectView } from './views/project/index.ts'
import { setUp } from './views/project/set-up.ts'
import { reportsView } from './views/reports/index.ts'
import { whyView } from './views/why/index.ts'

export interface Rooms {
  readonly steps: RoomSteps
  readonly views: RoomViews
}

export const rooms: Rooms = {
  steps: { ...claimsSteps, ...checksSteps, ...reportsSteps, ...setUpSteps, ...whySteps },
  views: { claims: claimsView, checks: checksView, reports: reportsView, project: projectView, why: whyView, setUp, faulty },
}
