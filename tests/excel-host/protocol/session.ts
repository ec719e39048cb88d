// One add-in talking to one workbook: what it keeps and what it listens to. Law: two sessions share the workbook and nothing else.
import type { Workbook } from '../model/workbook.ts'
import { References } from './references.ts'
import { Subscriptions } from './subscriptions.ts'

/** What the shared runtime is told about the add-in: whether it starts with the workbook, and whether its pane is shown. */
export interface AddinStates {
  atStart: string
  now: string
}

export class Session {
  readonly workbook: Workbook
  readonly references = new References()
  readonly subscriptions = new Subscriptions()
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true
  readonly addin: AddinStates = { atStart: 'Inactive', now: 'Visible' }
  /** What it asked Excel to hold back, in order: `screen`, `calculation`. */
  readonly suspensions: string[] = []

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }
}
