// Where everybody stands after each claim: the settlement says what each claim adds, and a report also shows what has come together.
import { addShares } from '../funding.ts'
import { add } from '../money.ts'
import type { Amounts, ClaimSettlement, RoundingRow, Settlement, UnappliedRow } from '../settlement.ts'

/** The figures of one claim: what it adds, and what stands after it. */
export interface ClaimPosition {
  readonly number: number
  readonly added: ClaimSettlement
  readonly localities: readonly (Amounts & { readonly id: string })[]
  readonly unapplied: UnappliedRow
  readonly rounding: RoundingRow
  readonly project: Amounts
}

/** In order of claims; the last one's figures are the settlement's own. */
export function claimPositions(settlement: Settlement): ClaimPosition[] {
  const positions: ClaimPosition[] = []
  for (const added of settlement.claims) positions.push(after(positions.at(-1), added))
  return positions
}

function after(before: ClaimPosition | undefined, added: ClaimSettlement): ClaimPosition {
  const { number, unapplied, rounding, project } = added
  if (before === undefined) return { number, added, localities: added.localities, unapplied, rounding, project }
  return {
    number,
    added,
    localities: added.localities.map((one, index) => ({ id: one.id, ...together(before.localities[index], one) })),
    unapplied: { cents: add(before.unapplied.cents, unapplied.cents), shares: addShares(before.unapplied.shares, unapplied.shares) },
    rounding: { shares: addShares(before.rounding.shares, rounding.shares) },
    project: together(before.project, project),
  }
}

function together(a: Amounts | undefined, b: Amounts): Amounts {
  if (a === undefined) return b
  return {
    claimedCents: add(a.claimedCents, b.claimedCents),
    ineligibleCents: add(a.ineligibleCents, b.ineligibleCents),
    incomeCents: add(a.incomeCents, b.incomeCents),
    simplifiedCents: add(a.simplifiedCents, b.simplifiedCents),
    eligibleCents: add(a.eligibleCents, b.eligibleCents),
    reimbursableCents: add(a.reimbursableCents, b.reimbursableCents),
    overCapCents: add(a.overCapCents, b.overCapCents),
    appliedCents: add(a.appliedCents, b.appliedCents),
    publicCents: add(a.publicCents, b.publicCents),
    shares: addShares(a.shares, b.shares),
  }
}
