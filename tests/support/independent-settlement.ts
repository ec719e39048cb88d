// The arithmetic of the domain a second time, naively and in BigInt, from assessed lines to shares. It shares no code with lib/core but its types, so that
// both must agree to the cent.
import type { AssessedLine } from '../../lib/core/eligibility/index.ts'
import { toInteger } from '../../lib/core/money.ts'
import type { Project } from '../../lib/core/project.ts'

interface Figures {
  eligible: bigint
  reimbursable: bigint
  over: bigint
  borne: bigint
  applied: bigint
  unapplied: bigint
  need: bigint
  shares: [bigint, bigint] | null
}

export interface IndependentPosition {
  readonly localities: readonly Figures[]
  readonly unapplied: bigint
  readonly need: bigint
  readonly shares: [bigint, bigint] | null
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const atLeastZero = (a: bigint): bigint => (a > 0n ? a : 0n)

/** Cuts the ESF's share down, then gives it the spare cent when its fraction is at least as large as the other's. */
function shares(need: bigint, project: Project): [bigint, bigint] | null {
  const { funding, rounding } = project.terms
  if (funding === null || funding.esf + funding.teCentre === 0) return null
  const [esf, all] = [BigInt(funding.esf), BigInt(funding.esf + funding.teCentre)]
  const size = need < 0n ? -need : need
  const rest = (size * esf) % all
  const other = (size * (all - esf)) % all
  const takesCent = rounding === 'largestRemainder' && rest > 0n && rest >= other
  const share = (size * esf) / all + (takesCent ? 1n : 0n)
  return need < 0n ? [-share, share - size] : [share, size - share]
}

/** Where everything stands after a claim. */
export function positionAfter(project: Project, lines: readonly AssessedLine[], claim: number, isFinal: boolean): IndependentPosition {
  const filing = project.claims.find((one) => one.number === claim)
  const own = BigInt(toInteger(project.terms.selfFinancing.cents))
  const { mode, recognise } = project.terms.selfFinancing
  const localities = project.localities.map((locality): Figures => {
    const costs = lines
      .filter((line) => line.locality === locality.id && line.claim <= claim)
      .map((line) => BigInt(toInteger(line.eligibleCents)))
    const earned = project.income
      .filter((one) => one.locality === locality.id && one.claim <= claim)
      .map((one) => BigInt(toInteger(one.cents)))
    const eligible = costs.reduce((a, b) => a + b, 0n) - earned.reduce((a, b) => a + b, 0n)
    const cap = BigInt(toInteger(locality.capOverride?.decisionRef ? locality.capOverride.cents : project.terms.cap.cents))
    const cost = atLeastZero(eligible)
    const reimbursable =
      mode === 'deductible'
        ? least(cap, atLeastZero(eligible - own))
        : mode === 'deductibleWithinCap'
          ? atLeastZero(least(cost, cap) - own)
          : least(cost, cap)
    const borne =
      mode === 'deductible' ? least(own, least(cost, cap + own)) : mode === 'deductibleWithinCap' ? least(own, least(cost, cap)) : 0n
    const receipts = locality.selfFinancing.received.filter((one) => !filing?.filedOn || one.date <= filing.filedOn)
    const received = receipts.reduce((a, one) => a + BigInt(toInteger(one.cents)), 0n)
    const recognised = mode !== 'contribution' ? 0n : recognise === 'due' ? own : least(own, received)
    const applied = least(recognised, reimbursable)
    const need = reimbursable - applied
    return {
      eligible,
      reimbursable,
      over: cost - reimbursable - borne,
      borne,
      applied,
      unapplied: recognised - applied,
      need,
      shares: shares(need, project),
    }
  })
  const all = localities.reduce((a, one) => a + one.need, 0n)
  const left = isFinal
    ? least(
        localities.reduce((a, one) => a + one.unapplied, 0n),
        all,
      )
    : 0n
  return { localities, unapplied: left, need: all - left, shares: shares(all - left, project) }
}
