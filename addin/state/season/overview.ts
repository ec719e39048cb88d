// Where every locality stands: its cap, its self-financing, its claims and its phases, at a glance. Law: the figures are the settlement's own.
import type { Locality } from '../../../lib/core/locality.ts'
import type { IsoDate } from '../../../lib/core/period.ts'
import { filings, type Filing } from '../../../lib/core/project.ts'
import { isOutside, phasesDone, phaseTarget } from '../../../lib/core/results/rule.ts'
import type { LocalityAmounts } from '../../../lib/core/settlement.ts'
import type { Season } from './index.ts'

/** What a locality has sent for a claim: cost lines, word that there are none, or nothing so far. */
export type ClaimState = 'posted' | 'nil' | 'missing'

export interface LocalityClaim {
  readonly filing: Filing
  readonly state: ClaimState
  readonly lines: number
}

export interface PhaseState {
  readonly phase: 'a' | 'b' | 'c'
  readonly doneOn: IsoDate | null
  readonly isLate: boolean
}

export interface LocalityStanding {
  readonly locality: Locality
  readonly amounts: LocalityAmounts
  readonly claims: readonly LocalityClaim[]
  readonly phases: readonly PhaseState[]
  /** Findings that wait for a decision. */
  readonly open: { readonly errors: number; readonly warnings: number }
}

export function localityStandings(season: Season): LocalityStanding[] {
  const { project, material } = season
  return project.localities.flatMap((locality, index) => {
    const amounts = material.settlement.localities[index]
    if (amounts === undefined) return []
    return [
      { locality, amounts, claims: claimsOf(season, locality), phases: phasesOf(season, locality), open: openOf(season, locality.id) },
    ]
  })
}

const claimsOf = ({ project, material }: Season, { id }: Locality): LocalityClaim[] =>
  filings(project).map((filing) => {
    const claim = material.claims.find((one) => one.locality.id === id && one.filing.number === filing.number)
    return { filing, state: claim === undefined ? 'missing' : claim.nil ? 'nil' : 'posted', lines: claim?.lines.length ?? 0 }
  })

/** A combined gathering is phase a and b in one. */
const gatheringsOf = { a: ['a', 'ab'], b: ['b', 'ab'], c: ['c'] } as const

function phasesOf({ project }: Season, { id }: Locality): PhaseState[] {
  const done = phasesDone(project).filter((one) => one.locality === id)
  return (['a', 'b', 'c'] as const).map((phase) => {
    const kinds: readonly string[] = gatheringsOf[phase]
    const dates = done.filter((one) => kinds.includes(one.phase)).map((one) => one.date)
    const doneOn = dates.sort()[0] ?? null
    return { phase, doneOn, isLate: doneOn !== null && isOutside(doneOn, phaseTarget(project)) }
  })
}

function openOf({ checks }: Season, locality: string): LocalityStanding['open'] {
  const open = checks.filter((one) => one.locality === locality && one.decision === null)
  const count = (severity: 'error' | 'warning'): number => open.filter(({ finding }) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning') }
}
