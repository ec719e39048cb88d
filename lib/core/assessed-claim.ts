// A claim after assessment: the amounts of one locality, cumulative up to one filing. Law: claimed − ineligible − income = eligible, to the cent.
import type { AssessedLine } from './eligibility/index.ts'
import { groupedBy } from './claim.ts'
import { capOf, type Locality } from './locality.ts'
import { add, orZero, percentageOf, subtract, sumOf, ZERO, type Cents } from './money.ts'
import { profileOf } from './profile/index.ts'
import { filings, type Filing, type Project } from './project.ts'

/** What assessment makes of costs, in cents; the eligible ones may be below zero until costs catch up with credits and income. */
export interface AssessedAmounts {
  readonly claimedCents: Cents
  readonly ineligibleCents: Cents
  readonly incomeCents: Cents
  /** What a flat rate or a lump sum adds, in today's programmes; it counts as claimed. */
  readonly simplifiedCents: Cents
  readonly eligibleCents: Cents
}

/** A locality after one filing: what it has claimed until then, and what of it is eligible. */
export interface AssessedClaim extends AssessedAmounts {
  readonly state: 'assessed'
  readonly locality: Locality
  readonly filing: Filing
}

/** Every locality's position after every filing, in order of filings and of the project's localities; localities without costs are there too. */
export function assessedClaims(project: Project, lines: readonly AssessedLine[]): AssessedClaim[][] {
  const byLocality = groupedBy(lines, (line) => line.locality)
  return filings(project).map((filing) =>
    project.localities.map((locality) => {
      const upToNow = (byLocality.get(locality.id) ?? []).filter((line) => line.claim <= filing.number)
      return { state: 'assessed', locality, filing, ...amountsOf(project, locality, filing, upToNow) }
    }),
  )
}

function amountsOf(project: Project, locality: Locality, filing: Filing, lines: readonly AssessedLine[]): AssessedAmounts {
  const income = project.income.filter((one) => one.locality === locality.id && one.claim <= filing.number)
  const simplifiedCents = simplifiedCost(project, locality, filing, lines)
  const claimedCents = add(
    sumOf(lines, (line) => line.claimedCents),
    simplifiedCents,
  )
  const ineligibleCents = sumOf(lines, (line) => line.ineligibleCents)
  const incomeCents = sumOf(income, (one) => one.cents)
  return {
    claimedCents,
    ineligibleCents,
    incomeCents,
    simplifiedCents,
    eligibleCents: subtract(subtract(claimedCents, ineligibleCents), incomeCents),
  }
}

/** Flat rate: percentage × eligible cumulative base, half-up to the cent. Lump sum: the locality's cap once its description is delivered. */
function simplifiedCost(project: Project, locality: Locality, filing: Filing, lines: readonly AssessedLine[]): Cents {
  const { simplifiedCost: cost } = profileOf(project.profile)
  if (cost.kind === 'none') return ZERO
  if (cost.kind === 'lumpSum') return isDelivered(project, locality, filing) ? capOf(project.terms, locality) : ZERO
  const base = sumOf(lines, (line) => (line.line.category !== null && cost.base.includes(line.line.category) ? line.eligibleCents : ZERO))
  return percentageOf(orZero(base), cost.percentage)
}

const isDelivered = (project: Project, locality: Locality, filing: Filing): boolean =>
  project.results.descriptions.some(
    ({ locality: id, status, deliveredOn }) =>
      id === locality.id && status !== 'draft' && (deliveredOn === null || filing.filedOn === null || deliveredOn <= filing.filedOn),
  )
