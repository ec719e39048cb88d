// The cap: how much of a locality's eligible costs is reimbursed. Law: always of the cumulative costs, so what is over the cap waits in a pool that
// later credit notes consume first (DOMAIN § 4.3).
import type { AssessedClaim } from './assessed-claim.ts'
import { capOf } from './locality.ts'
import { add, compare, orZero, smaller, subtract, ZERO, type Cents } from './money.ts'
import type { Project } from './project.ts'
import type { Terms } from './terms.ts'

/** What the cap makes of a locality's cumulative eligible costs. */
export interface Reimbursement {
  readonly reimbursableCents: Cents
  /** The part of the self-financing that stays with the implementer, in the deductible modes. */
  readonly borneCents: Cents
  readonly overCapCents: Cents
  /** What could still be reimbursed. */
  readonly headroomCents: Cents
}

/** An assessed claim with what the cap leaves of it. */
export interface CappedClaim extends Omit<AssessedClaim, 'state'>, Reimbursement {
  readonly state: 'capped'
  readonly capCents: Cents
}

/** The cumulative eligible amount beyond which nothing more is reimbursed. */
export const limitOf = (terms: Terms, cap: Cents): Cents =>
  terms.selfFinancing.mode === 'deductible' ? add(cap, terms.selfFinancing.cents) : cap

/** The largest possible reimbursement. */
const ceilingOf = (terms: Terms, cap: Cents): Cents =>
  terms.selfFinancing.mode === 'deductibleWithinCap' ? orZero(subtract(cap, terms.selfFinancing.cents)) : cap

/** Always: max(0, eligible) = reimbursable + borne + over the cap. */
export function reimburse(terms: Terms, cap: Cents, eligible: Cents): Reimbursement {
  const costs = orZero(eligible)
  const withinLimit = smaller(costs, limitOf(terms, cap))
  const isDeductible = terms.selfFinancing.mode === 'deductible' || terms.selfFinancing.mode === 'deductibleWithinCap'
  const borneCents = isDeductible ? smaller(withinLimit, terms.selfFinancing.cents) : ZERO
  const reimbursableCents = subtract(withinLimit, borneCents)
  return {
    reimbursableCents,
    borneCents,
    overCapCents: subtract(costs, withinLimit),
    headroomCents: subtract(ceilingOf(terms, cap), reimbursableCents),
  }
}

/** The cap of the claim's own locality, be it the ordinary one or that of a decision. */
export function capClaim(project: Project, claim: AssessedClaim): CappedClaim {
  const capCents = capOf(project.terms, claim.locality)
  return { ...claim, state: 'capped', capCents, ...reimburse(project.terms, capCents, claim.eligibleCents) }
}

/** A line whose cost took the running total from at or below the limit to above it, and how it was split. */
export interface CapCrossing {
  readonly locality: string
  readonly at: string
  readonly eligibleCents: Cents
  readonly withinCents: Cents
  readonly overCents: Cents
}

/** One step of a locality's running total, in line order. */
export interface RunningCost {
  readonly at: string
  readonly cents: Cents
}

/** Every crossing of the limit; after credits there can be several. */
export function crossings(locality: string, limit: Cents, costs: Iterable<RunningCost>): CapCrossing[] {
  const found: CapCrossing[] = []
  let before = ZERO
  for (const { at, cents: eligibleCents } of costs) {
    const after = add(before, eligibleCents)
    if (compare(before, limit) <= 0 && compare(after, limit) > 0)
      found.push({ locality, at, eligibleCents, withinCents: subtract(limit, before), overCents: subtract(after, limit) })
    before = after
  }
  return found
}
