// The workbook as the pane sees it: its sheets, what was posted, and how the chain of postings stands.
import type { Finding } from '../../../lib/core/finding.ts'
import { workbookWords } from '../../../lib/i18n/workbook/index.ts'
import { readPostings } from '../../../lib/sheet/project-workbook/index.ts'
import { headOf, inChain, isForked, linksOf, START } from '../chain.ts'
import type { Snapshot } from '../door.ts'
import { chainFindings } from '../ledger-findings.ts'
import { openLedger, type Ledger } from '../ledger.ts'
import { isUnderChange } from './ledger/under-change.ts'
import type { Reading } from './reading/read-sheets.ts'
import { paintedReports } from './reports/marks.ts'

export async function snapshotOf({ grids, survey }: Reading): Promise<Snapshot> {
  const sheets = [...grids]
  const reports = paintedReports(survey)
  const findings = [...(readPostings(sheets, workbookWords)?.findings ?? [])]
  const ledger = openLedger(sheets, workbookWords)
  if (ledger === null || 'missing' in ledger) return { sheets, postings: [], findings, head: START, isUnfinished: false, reports }
  const standing = await standingOf(ledger, findings)
  return { sheets, reports, ...standing, isUnfinished: standing.isUnfinished || isUnderChange(survey) }
}

async function standingOf(
  ledger: Ledger,
  findings: readonly Finding[],
): Promise<Pick<Snapshot, 'postings' | 'findings' | 'head'> & { readonly isUnfinished: boolean }> {
  const links = await linksOf(ledger.entries)
  return {
    postings: inChain(ledger.entries).flatMap(({ posted }) => posted ?? []),
    findings: [...findings, ...chainFindings(ledger, links)],
    head: headOf(ledger.entries),
    isUnfinished: ledger.entries.some(({ isPending }) => isPending) || ledger.strayLines.length > 0 || isForked(ledger.entries),
  }
}
