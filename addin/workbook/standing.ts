// How what was posted into a workbook stands: the postings, the head of their chain and what is wrong with it. Law: it follows from the sheets alone,
// whoever keeps them.
import { workbookNames } from '../../lib/i18n/workbook/names.ts'
import type { Grid } from '../../lib/sheet/grid.ts'
import { readPostings } from '../../lib/sheet/project-workbook/index.ts'
import { headOf, inChain, isForked, linksOf, START } from './chain.ts'
import type { Snapshot } from './door.ts'
import { chainFindings } from './ledger-findings.ts'
import { openLedger } from './ledger.ts'

export type Standing = Required<Pick<Snapshot, 'postings' | 'findings' | 'head' | 'isUnfinished'>>

export async function standingOf(sheets: readonly Grid[]): Promise<Standing> {
  const findings = readPostings(sheets, workbookNames)?.findings ?? []
  const ledger = openLedger(sheets, workbookNames)
  if (ledger === null || 'missing' in ledger) return { postings: [], findings, head: START, isUnfinished: false }
  const { entries, strayLines } = ledger
  return {
    postings: inChain(entries).flatMap(({ posted }) => posted ?? []),
    findings: [...findings, ...chainFindings(ledger, await linksOf(entries))],
    head: headOf(entries),
    isUnfinished: entries.some(({ isPending }) => isPending) || strayLines.length > 0 || isForked(entries),
  }
}
