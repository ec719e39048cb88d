// The settlement: what every locality and the project get, claim by claim. Law: Σ claims = cumulative; every column adds up in the open; the same
// claims in any order of files give the same settlement.
import { assessedClaims, type AssessedAmounts } from './assessed-claim.ts'
import { capClaim, crossings, limitOf, type CapCrossing, type RunningCost } from './cap.ts'
import { groupedBy, placeText } from './claim.ts'
import type { AssessedLine, Assessment } from './eligibility/index.ts'
import {
  addShares,
  fundClaim,
  noShares,
  residualCents,
  roundingCents,
  split,
  subtractShares,
  type FundedClaim,
  type ResidualCent,
  type Split,
} from './funding.ts'
import { capOf, type Locality } from './locality.ts'
import { add, negate, smaller, subtract, sumOf, ZERO, type Cents } from './money.ts'
import { filings, type Filing, type Project } from './project.ts'
import type { SelfFinancing } from './self-financing.ts'
import { assumptions, type AssumedTerm, type SelfFinancingMode } from './terms.ts'

/** A row of figures: a locality or the project, cumulative or what one claim adds. */
export interface Amounts extends AssessedAmounts {
  readonly reimbursableCents: Cents
  readonly overCapCents: Cents
  /** The part of the self-financing that pays reimbursable cost. */
  readonly appliedCents: Cents
  readonly publicCents: Cents
  readonly shares: Split
}

/** A locality's row; `headroomCents` is what could still be reimbursed to it. */
export interface LocalityAmounts extends Amounts {
  readonly id: string
  readonly capCents: Cents
  readonly headroomCents: Cents
  readonly selfFinancing: SelfFinancing
}

/** The row by which what is left of the 500 € lowers public funding in the final settlement; its shares are negative. */
export interface UnappliedRow {
  readonly cents: Cents
  readonly shares: Split
}

/** What rounded rows miss of the project's figure: public 0, e.g. ESF +0,01 and TE-centre −0,01. */
export interface RoundingRow {
  readonly shares: Split
}

/** Everything after one filing, cumulative. */
export interface Position {
  readonly localities: readonly LocalityAmounts[]
  readonly unapplied: UnappliedRow
  readonly rounding: RoundingRow
  readonly project: Amounts
}

/** What one claim adds; every figure may be negative (a recovery). */
export interface ClaimSettlement {
  readonly number: number
  readonly localities: readonly (Amounts & { readonly id: string })[]
  readonly unapplied: UnappliedRow
  readonly rounding: RoundingRow
  readonly project: Amounts
}

/** What everybody gets, in cents: cumulative up to the last claim of the project, and in `claims` what each of them adds (DOMAIN § 4). */
export interface Settlement extends Position {
  readonly mode: SelfFinancingMode
  readonly final: boolean
  readonly claims: readonly ClaimSettlement[]
  readonly capCrossings: readonly CapCrossing[]
  readonly centLedger: readonly ResidualCent[]
  readonly assumptions: readonly AssumedTerm[]
}

/** The arithmetic of DOMAIN § 4 from assessed lines to shares: for every filing assess → cap → self-financing → fund, always cumulative. */
export function settle(project: Project, assessment: Assessment): Settlement {
  const filed = filings(project)
  const isFinal = filed.at(-1)?.final ?? false
  const positions = assessedClaims(project, assessment.lines).map((claims, index) => {
    const funded = claims.map((claim) => fundClaim(project, capClaim(project, claim)))
    return position(project, funded, isFinal && index === filed.length - 1)
  })
  const last = positions.at(-1)
  if (last === undefined) throw new RangeError('a project has at least one claim')
  const claims = filed.flatMap((filing, index) => claimSettlement(filing, positions[index], positions[index - 1]))
  return {
    ...last,
    mode: project.terms.selfFinancing.mode,
    final: isFinal,
    claims,
    capCrossings: project.localities.flatMap((locality) => crossingsOf(project, locality, assessment.lines, claims)),
    centLedger: filed.flatMap((filing, index) => centLedger(project, filing, positions[index])),
    assumptions: assumptions(project.terms),
  }
}

function position(project: Project, funded: readonly FundedClaim[], isFinal: boolean): Position {
  const { terms } = project
  const localities = funded.map(localityAmounts)
  const totals = localities.map((one): Amounts => one).reduce(addAmounts, noAmounts(noShares(terms)))
  const unappliedAll = sumOf(localities, (one) => one.selfFinancing.unappliedCents)
  const left = isFinal ? smaller(unappliedAll, totals.publicCents) : ZERO
  const unapplied = { cents: left, shares: split(terms, negate(left)) }
  const publicCents = subtract(totals.publicCents, left)
  const shares = split(terms, publicCents)
  const rounding = { shares: subtractShares(shares, addShares(totals.shares, unapplied.shares)) }
  return { localities, unapplied, rounding, project: { ...totals, publicCents, shares } }
}

function localityAmounts(claim: FundedClaim): LocalityAmounts {
  const { claimedCents, ineligibleCents, incomeCents, simplifiedCents, eligibleCents, reimbursableCents, overCapCents } = claim
  const { capCents, headroomCents, selfFinancing, publicCents, shares } = claim
  const assessed = { claimedCents, ineligibleCents, incomeCents, simplifiedCents, eligibleCents }
  const funded = { reimbursableCents, overCapCents, appliedCents: selfFinancing.appliedCents, publicCents, shares }
  return { id: claim.locality.id, ...assessed, ...funded, capCents, headroomCents, selfFinancing }
}

function claimSettlement(filing: Filing, now: Position | undefined, before: Position | undefined): ClaimSettlement[] {
  if (now === undefined) return []
  const localities = now.localities.map((one, index) => ({ id: one.id, ...minus(one, before?.localities[index]) }))
  const unapplied = before
    ? {
        cents: subtract(now.unapplied.cents, before.unapplied.cents),
        shares: subtractShares(now.unapplied.shares, before.unapplied.shares),
      }
    : now.unapplied
  const rounding = before ? { shares: subtractShares(now.rounding.shares, before.rounding.shares) } : now.rounding
  return [{ number: filing.number, localities, unapplied, rounding, project: minus(now.project, before?.project) }]
}

const amountNames = [
  'claimedCents',
  'ineligibleCents',
  'incomeCents',
  'simplifiedCents',
  'eligibleCents',
  'reimbursableCents',
  'overCapCents',
  'appliedCents',
  'publicCents',
] as const satisfies readonly (keyof Amounts)[]

type AmountName = (typeof amountNames)[number]

const amounts = (amountOf: (name: AmountName) => Cents, shares: Split): Amounts =>
  ({ ...Object.fromEntries(amountNames.map((name) => [name, amountOf(name)])), shares }) as Record<AmountName, Cents> & { shares: Split }

const noAmounts = (shares: Split): Amounts => amounts(() => ZERO, shares)
const addAmounts = (a: Amounts, b: Amounts): Amounts => amounts((name) => add(a[name], b[name]), addShares(a.shares, b.shares))
const minus = (a: Amounts, b: Amounts | undefined): Amounts =>
  amounts((name) => (b ? subtract(a[name], b[name]) : a[name]), b ? subtractShares(a.shares, b.shares) : a.shares)

/** A locality's crossings of its limit: in every claim its income comes off first, then come its lines in order, then what a flat rate adds. */
function crossingsOf(
  project: Project,
  locality: Locality,
  lines: readonly AssessedLine[],
  claims: readonly ClaimSettlement[],
): CapCrossing[] {
  const own = lines.filter((line) => line.locality === locality.id)
  return crossings(locality.id, limitOf(project.terms, capOf(project.terms, locality)), runningCosts(locality, own, claims))
}

function* runningCosts(locality: Locality, own: readonly AssessedLine[], claims: readonly ClaimSettlement[]): Generator<RunningCost> {
  const byClaim = groupedBy(own, (line) => line.claim)
  for (const { number, localities } of claims) {
    const added = localities.find((one) => one.id === locality.id)
    yield { at: `income ${String(number)}`, cents: negate(added?.incomeCents ?? ZERO) }
    for (const { place, line, eligibleCents } of byClaim.get(number) ?? [])
      yield { at: placeText(place.file, line.at), cents: eligibleCents }
    yield { at: `simplifiedCost ${String(number)}`, cents: added?.simplifiedCents ?? ZERO }
  }
}

/** Every residual cent of a filing's cumulative rows, and what the rounding row gave back. */
function centLedger(project: Project, filing: Filing, position: Position | undefined): ResidualCent[] {
  if (position === undefined) return []
  const claim = filing.number
  return [
    ...position.localities.flatMap((one) =>
      residualCents(project.terms, { claim, level: 'locality', id: one.id, amountCents: one.publicCents }),
    ),
    ...residualCents(project.terms, { claim, level: 'unapplied', id: null, amountCents: negate(position.unapplied.cents) }),
    ...residualCents(project.terms, { claim, level: 'project', id: null, amountCents: position.project.publicCents }),
    ...roundingCents(claim, position.rounding.shares),
  ]
}
