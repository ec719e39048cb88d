// The locality's own 500 €. Law: it is financing, not income; the first 500 € of reimbursable cost are paid by the locality's own money, and public
// money never pays for a share somebody else owes (DOMAIN § 4.4).
import type { CappedClaim } from './cap.ts'
import type { Locality } from './locality.ts'
import { orZero, smaller, subtract, sumOf, ZERO, type Cents } from './money.ts'
import type { Filing } from './project.ts'
import type { Terms } from './terms.ts'

/** The locality's own money, stage by stage, in cents. */
export interface SelfFinancing {
  readonly dueCents: Cents
  /** What the locality had paid by the day of filing, more than is due included. */
  readonly receivedCents: Cents
  readonly appliedCents: Cents
  readonly unappliedCents: Cents
  readonly borneCents: Cents
}

/** Receipts count for a claim when dated by its filing day; a claim not filed yet counts all of them. */
export const receivedBy = (locality: Locality, filing: Filing): Cents =>
  sumOf(
    locality.selfFinancing.received.filter((receipt) => filing.filedOn === null || receipt.date <= filing.filedOn),
    (receipt) => receipt.cents,
  )

/** S(n) = min(500 € recognised, R(n)); outside `contribution` nothing is due, applied or left. */
export function applySelfFinancing(terms: Terms, claim: CappedClaim): SelfFinancing {
  const receivedCents = receivedBy(claim.locality, claim.filing)
  const { borneCents } = claim
  if (terms.selfFinancing.mode !== 'contribution')
    return { dueCents: ZERO, receivedCents, appliedCents: ZERO, unappliedCents: ZERO, borneCents }
  const dueCents = terms.selfFinancing.cents
  const recognised = terms.selfFinancing.recognise === 'due' ? dueCents : smaller(dueCents, orZero(receivedCents))
  const appliedCents = smaller(recognised, claim.reimbursableCents)
  return { dueCents, receivedCents, appliedCents, unappliedCents: subtract(recognised, appliedCents), borneCents }
}
