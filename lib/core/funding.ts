// Who pays the public need: ESF and TE-centre. Law: one allocation per row and level, always of the cumulative amount, so that every row can be
// recomputed by itself; what the rounded rows miss of the project's figure stands in a row of its own (DOMAIN § 4.5).
import type { CappedClaim } from './cap.ts'
import { add, allocate, isNegative, isZero, negate, ONE_CENT, subtract, ZERO, type Cents, type Rounding } from './money.ts'
import type { Project } from './project.ts'
import { applySelfFinancing, type SelfFinancing } from './self-financing.ts'
import { fundingSources, fundingWeights, type FundingSource, type Shares, type Terms } from './terms.ts'

/** Shares are null while nobody has decided the weights. */
export type Split = Shares | null

/** A capped claim with what the locality pays of it, and who pays the rest. */
export interface FundedClaim extends Omit<CappedClaim, 'state'> {
  readonly state: 'funded'
  readonly selfFinancing: SelfFinancing
  readonly publicCents: Cents
  readonly shares: Split
}

const asShares = ([esf = ZERO, teCentre = ZERO]: readonly Cents[]): Shares => ({ esf, teCentre })

/** One row's public need, split between the sources. */
export function split(terms: Terms, need: Cents): Split {
  const weights = fundingWeights(terms)
  return weights === null ? null : asShares(allocate(need, weights, terms.rounding).shares)
}

/** Public need = reimbursable − self-financing applied, split between the sources (DOMAIN § 4.5). */
export function fundClaim(project: Project, claim: CappedClaim): FundedClaim {
  const selfFinancing = applySelfFinancing(project.terms, claim)
  const publicCents = subtract(claim.reimbursableCents, selfFinancing.appliedCents)
  return { ...claim, state: 'funded', selfFinancing, publicCents, shares: split(project.terms, publicCents) }
}

const combine = (a: Split, b: Split, operation: (x: Cents, y: Cents) => Cents): Split =>
  a === null || b === null ? null : { esf: operation(a.esf, b.esf), teCentre: operation(a.teCentre, b.teCentre) }

export const addShares = (a: Split, b: Split): Split => combine(a, b, add)
export const subtractShares = (a: Split, b: Split): Split => combine(a, b, subtract)
/** Nothing for each source; null while nobody has decided the weights. */
export const noShares = (terms: Terms): Split => split(terms, ZERO)

/** A cent that exact proportion left over: at which level, of what amount, by which rule, to whom. */
export interface ResidualCent {
  readonly claim: number
  readonly level: 'locality' | 'unapplied' | 'project' | 'rounding'
  readonly id: string | null
  readonly amountCents: Cents
  readonly rule: Rounding | 'roundingRow'
  readonly to: FundingSource
  readonly cents: Cents
}

/** The cents of one row that rounding gave to somebody; for a negative amount they are negative. */
export function residualCents(terms: Terms, row: Pick<ResidualCent, 'claim' | 'level' | 'id' | 'amountCents'>): ResidualCent[] {
  const weights = fundingWeights(terms)
  if (weights === null) return []
  const cent = isNegative(row.amountCents) ? negate(ONE_CENT) : ONE_CENT
  return allocate(row.amountCents, weights, terms.rounding).residual.map((owner) => ({
    ...row,
    rule: terms.rounding,
    to: fundingSources[owner] ?? 'teCentre',
    cents: cent,
  }))
}

/** What the rounding row carries, source by source. */
export const roundingCents = (claim: number, shares: Split): ResidualCent[] =>
  fundingSources
    .map((to): ResidualCent => ({
      claim,
      level: 'rounding',
      id: null,
      amountCents: ZERO,
      rule: 'roundingRow',
      to,
      cents: shares?.[to] ?? ZERO,
    }))
    .filter((one) => !isZero(one.cents))
