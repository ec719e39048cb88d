// A forecast: what is likely to stay unspent, and what would follow if unused cap were moved. Law: a proposal for people to decide, never a right; it
// changes no figure of the settlement.
import type { Assessment } from './eligibility/index.ts'
import { capOf } from './locality.ts'
import { add, allocate, isPositive, orZero, proportion, smaller, subtract, sumOf, toInteger, ZERO, type Cents } from './money.ts'
import { daysBetween, type IsoDate } from './period.ts'
import { filings, type Project } from './project.ts'
import { settle, type LocalityAmounts, type Settlement } from './settlement.ts'

export interface Forecast {
  /** The last day that is known: the end of the last claim's period. */
  readonly asOf: IsoDate
  /** Days of the project up to then, and in all. */
  readonly elapsedDays: number
  readonly totalDays: number
  readonly localities: readonly LocalityForecast[]
}

export interface LocalityForecast {
  readonly id: string
  readonly eligibleCents: Cents
  /** At the end of the project, if costs go on at the pace they have had. */
  readonly expectedCents: Cents
  /** The largest possible reimbursement less what is expected of it. */
  readonly unusedCents: Cents
  /** Eligible costs that no cap covers, already now. */
  readonly overCapCents: Cents
}

/** Continues every locality's eligible costs at their pace so far to the last day of the project; after the final claim nothing more is expected. */
export function forecast(project: Project, settlement: Settlement): Forecast {
  const last = filings(project).at(-1)
  const asOf = last === undefined || last.period.end > project.period.end ? project.period.end : last.period.end
  const totalDays = daysBetween(project.period.start, project.period.end) + 1
  const elapsedDays = Math.max(1, daysBetween(project.period.start, asOf) + 1)
  const localities = settlement.localities.map((one) => localityForecast(one, settlement.final ? null : { elapsedDays, totalDays }))
  return { asOf, elapsedDays, totalDays, localities }
}

function localityForecast(
  { id, eligibleCents, reimbursableCents, headroomCents, overCapCents, selfFinancing }: LocalityAmounts,
  pace: { readonly elapsedDays: number; readonly totalDays: number } | null,
): LocalityForecast {
  const soFar = orZero(eligibleCents)
  const expectedCents = pace === null ? soFar : proportion(soFar, BigInt(pace.totalDays), BigInt(pace.elapsedDays))
  const ceiling = add(reimbursableCents, headroomCents)
  const reimbursed = subtract(expectedCents, selfFinancing.borneCents)
  return { id, eligibleCents, expectedCents, unusedCents: orZero(subtract(ceiling, reimbursed)), overCapCents }
}

/** A part of one locality's cap given to another. */
export interface CapMove {
  readonly from: string
  readonly to: string
  readonly cents: Cents
}

/**
 * Proposes moves from localities that are expected to leave cap unused to those that are over theirs: what can be given is shared in proportion to what
 * is over the cap, and taken from the givers in the project's order.
 */
export function proposeMoves({ localities }: Forecast): CapMove[] {
  const givers = localities.filter((one) => !isPositive(one.overCapCents))
  const given = smaller(
    sumOf(localities, (one) => one.overCapCents),
    sumOf(givers, (one) => one.unusedCents),
  )
  if (!isPositive(given)) return []
  const weights = localities.map((one) => toInteger(one.overCapCents))
  const { shares } = allocate(given, weights, 'largestRemainder')
  return handedOut(
    givers,
    localities.map((one, index) => ({ id: one.id, cents: shares[index] ?? ZERO })),
  )
}

function handedOut(givers: readonly LocalityForecast[], wishes: readonly { readonly id: string; readonly cents: Cents }[]): CapMove[] {
  const left = new Map<string, Cents>()
  return wishes.flatMap(({ id: to, cents: wish }) => {
    let open = wish
    return givers.flatMap(({ id: from, unusedCents }): CapMove[] => {
      const available = left.get(from) ?? unusedCents
      const moved = smaller(open, available)
      if (!isPositive(moved)) return []
      open = subtract(open, moved)
      left.set(from, subtract(available, moved))
      return [{ from, to, cents: moved }]
    })
  })
}

/** The settlement as it would be with some cap moved: each cap changes as by a decision, everything else stays. */
export function settleMoved(project: Project, assessment: Assessment, moves: readonly CapMove[]): Settlement {
  const localities = project.localities.map((locality) => {
    const given = sumOf(
      moves.filter((one) => one.from === locality.id),
      (one) => one.cents,
    )
    const taken = sumOf(
      moves.filter((one) => one.to === locality.id),
      (one) => one.cents,
    )
    const cents = subtract(add(capOf(project.terms, locality), taken), given)
    return { ...locality, capOverride: { cents, decisionRef: 'proposal', date: null } }
  })
  return settle({ ...project, localities }, assessment)
}
