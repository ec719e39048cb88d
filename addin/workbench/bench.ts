// What the two pages of the workbench share: the door to the workbook, and the pane once it runs.
import type { RunningPane } from '../run/start-pane.ts'
import type { WorkbookDoor } from '../workbook/door.ts'

export interface Bench {
  readonly door: WorkbookDoor
  /** The pane tells that it is there. */
  readonly greet: (pane: RunningPane) => void
}

declare global {
  interface Window {
    vipuBench?: Bench
  }
}
