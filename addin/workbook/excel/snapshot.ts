// The workbook as the pane sees it: its sheets, what was posted, and how the chain of postings stands.
import type { Snapshot } from '../door.ts'
import { standingOf } from '../standing.ts'
import { isUnderChange } from './ledger/under-change.ts'
import type { Reading } from './reading/read-sheets.ts'
import { isBeingSetUp } from './reading/survey.ts'
import { paintedReports } from './reports/marks.ts'

export async function snapshotOf({ grids, survey }: Reading): Promise<Snapshot> {
  const sheets = [...grids]
  const standing = await standingOf(sheets)
  return {
    sheets,
    reports: paintedReports(survey),
    ...standing,
    isUnfinished: standing.isUnfinished || isUnderChange(survey),
    isBeingSetUp: isBeingSetUp(survey),
  }
}
