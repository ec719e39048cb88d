// One add-in talking to one workbook: what it keeps and what it listens to. Law: two sessions share the workbook and nothing else.
import type { Workbook } from '../model/workbook.ts'
import { References } from './references.ts'
import { Subscriptions } from './subscriptions.ts'

export class Session {
  readonly workbook: Workbook
  readonly references = new References()
  readonly subscriptions = new Subscriptions()
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true
  /** What it asked Excel to hold back, in order: `screen`, `calculation`. */
  readonly suspensions: string[] = []

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }
}
