// settlement.json: the settlement in the contract's words and order of keys. Law: no timestamps, nothing but the figures; the same input gives the same bytes.
import { byText } from './claim.ts'
import type { Amounts, LocalityAmounts, Settlement } from './settlement.ts'

/** A file that lines came from, and its fingerprint. */
export interface SourceMark {
  readonly file: string
  readonly sha256: string
}

export const SETTLEMENT_SCHEMA = 'vipu/settlement@1'

/** The text of settlement.json. A report that is frozen in the workbook is sealed by its fingerprint, so all who make it make the same bytes. */
export const settlementText = (settlement: Settlement, sources: readonly SourceMark[]): string =>
  `${JSON.stringify(settlementFile(settlement, sources), null, 1)}\n`

/** The content of settlement.json (CONTRACT), its keys in their fixed order, ready for JSON.stringify. */
export function settlementFile(settlement: Settlement, sources: readonly SourceMark[]): object {
  const { mode, final, unapplied, rounding, capCrossings, centLedger, assumptions } = settlement
  return {
    schema: SETTLEMENT_SCHEMA,
    mode,
    final,
    localities: settlement.localities.map(localityRow),
    unapplied,
    rounding,
    project: amountsRow(settlement.project),
    claims: settlement.claims.map((claim) => ({
      number: claim.number,
      localities: claim.localities.map((one) => ({ id: one.id, ...amountsRow(one) })),
      unapplied: claim.unapplied,
      rounding: claim.rounding,
      project: amountsRow(claim.project),
    })),
    capCrossings,
    centLedger,
    assumptions,
    sources: sources.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => byText(a.file, b.file)),
  }
}

const amountsRow = (row: Amounts): object => ({
  claimedCents: row.claimedCents,
  ineligibleCents: row.ineligibleCents,
  incomeCents: row.incomeCents,
  simplifiedCents: row.simplifiedCents,
  eligibleCents: row.eligibleCents,
  reimbursableCents: row.reimbursableCents,
  overCapCents: row.overCapCents,
  appliedCents: row.appliedCents,
  publicCents: row.publicCents,
  shares: row.shares,
})

const localityRow = (row: LocalityAmounts): object => ({
  id: row.id,
  claimedCents: row.claimedCents,
  ineligibleCents: row.ineligibleCents,
  incomeCents: row.incomeCents,
  simplifiedCents: row.simplifiedCents,
  eligibleCents: row.eligibleCents,
  capCents: row.capCents,
  reimbursableCents: row.reimbursableCents,
  overCapCents: row.overCapCents,
  headroomCents: row.headroomCents,
  selfFinancing: row.selfFinancing,
  publicCents: row.publicCents,
  shares: row.shares,
})
