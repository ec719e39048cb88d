// A workbook as the pane would read it: the project's sheets, what is posted, and the reports that were painted. It runs in the page.
import { unposted } from '../../../addin/state/claims/unposted.ts'
import { reportName, type ReportId } from '../../../addin/state/season/report-id.ts'
import { madeReport } from '../../../addin/state/season/reports.ts'
import { workbookReading } from '../../../addin/state/season/index.ts'
import { tellIn } from '../../../lib/i18n/tell.ts'
import type { Snapshot } from '../../../addin/workbook/door.ts'
import type { Language } from '../../../lib/core/locality.ts'
import type { Project } from '../../../lib/core/project.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import { projectWorkbook, type Posting } from '../../../lib/sheet/project-workbook/index.ts'
import { gridsOf } from '../../workbook/grid-of-plan.ts'
import type { NamedRead } from './material.ts'

export interface Painted {
  readonly id: ReportId
  readonly fingerprint?: string
}

export function snapshotOf(project: Project, language: Language, reads: readonly NamedRead[] = []): Snapshot {
  const told = reads.flatMap(({ read }) => unposted(read, tellIn(project, language)))
  const postings = told.map((one, index): Posting => ({ ...one, number: index + 1, state: 'posted' }))
  const sheets = gridsOf(projectWorkbook(project, language, workbookWords, postings))
  return { sheets, postings, findings: [], head: 'start', reports: [] }
}

/** The workbook with reports in it, as they would be painted now. */
export function withReports(snapshot: Snapshot, painted: readonly Painted[]): Snapshot {
  return painted.reduce((all, { id, fingerprint = null }) => {
    const reading = workbookReading(all)
    if (reading.kind !== 'season') throw new Error(`a ${reading.kind} workbook has no reports`)
    const grids = gridsOf(madeReport(reading.season, id).plans)
    const report = { report: reportName(id), sheets: grids.map(({ name }) => name), fingerprint }
    return { ...all, sheets: [...all.sheets, ...grids], reports: [...(all.reports ?? []), report] }
  }, snapshot)
}
