// What the authority pays for each claim: an advance is cleared against payments, and the final claim clears all of it (DOMAIN § 4.8).
import { orZero, smaller, subtract, sumOf, ZERO, type Cents } from '../money.ts'
import { filings, type Filing, type Project } from '../project.ts'
import type { Settlement } from '../settlement.ts'

/** The payment of one claim. */
export interface Payment {
  readonly filing: Filing
  /** Public funding that the claim adds. */
  readonly publicCents: Cents
  /** Advances paid by the day of filing, since the project began. */
  readonly advancesCents: Cents
  /** Advances not cleared by earlier claims. */
  readonly openCents: Cents
  readonly clearedCents: Cents
  /** What is paid; negative in a recovery. */
  readonly payableCents: Cents
  readonly leftCents: Cents
}

/**
 * Payments in order of claims. An interim claim uses all it adds to clear the advance; the final one clears what is left, also where that turns the
 * payment into a recovery. Which part an authority clears earlier is its decision, not known to us [D].
 */
export function payments(project: Project, settlement: Settlement): Payment[] {
  const filed = filings(project)
  const all: Payment[] = []
  for (const filing of filed) all.push(paymentOf(project, settlement, filing, all, filing === filed.at(-1)))
  return all
}

function paymentOf(project: Project, settlement: Settlement, filing: Filing, before: readonly Payment[], isLast: boolean): Payment {
  const publicCents = settlement.claims.find((one) => one.number === filing.number)?.project.publicCents ?? ZERO
  const isFinal = isLast && filing.final
  const advancesCents = advancesBy(project, isFinal ? null : filing)
  const cleared = sumOf(before, (one) => one.clearedCents)
  const openCents = subtract(advancesCents, cleared)
  const clearedCents = isFinal ? openCents : smaller(orZero(openCents), orZero(publicCents))
  return {
    filing,
    publicCents,
    advancesCents,
    openCents,
    clearedCents,
    payableCents: subtract(publicCents, clearedCents),
    leftCents: subtract(openCents, clearedCents),
  }
}

/** Advances paid by the filing; all of them for the final claim and for one not filed yet. */
function advancesBy({ advances }: Project, filing: Filing | null): Cents {
  const filedOn = filing?.filedOn ?? null
  return sumOf(
    advances.filter((one) => filedOn === null || one.date <= filedOn),
    (one) => one.cents,
  )
}
