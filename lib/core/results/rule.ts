// What a rule about results is: one rule, one file, one code; all of them come from the project's flyer.
import type { Finding, FindingCode } from '../finding.ts'
import { isoDate, isWithin, yearOf, type IsoDate, type Period } from '../period.ts'
import type { Project } from '../project.ts'

export interface ResultsRule {
  readonly code: FindingCode
  readonly source: string
  readonly check: (project: Project) => Finding[]
}

/** Some months of the project's first year. */
function monthsOf(project: Project, first: number, end: IsoDate | null): Period | null {
  const start = isoDate(yearOf(project.period.start), first, 1)
  return start === null || end === null ? null : { start, end }
}

/** Phases are to be done in September–October. */
export const phaseTarget = (project: Project): Period | null => monthsOf(project, 9, isoDate(yearOf(project.period.start), 10, 31))
/** Kick-off events are held in August–September. */
export const kickOffTarget = (project: Project): Period | null => monthsOf(project, 8, isoDate(yearOf(project.period.start), 9, 30))

export const isOutside = (date: IsoDate, period: Period | null): boolean => period !== null && !isWithin(date, period)

export interface PhaseDone {
  readonly locality: string
  readonly phase: string
  readonly date: IsoDate
}

/** When phases were done: gatherings a, b, a+b and second, and c by the delivery of the description. */
export function phasesDone({ results }: Project): PhaseDone[] {
  const gathered = results.gatherings.flatMap(({ locality, kind, date }) => (kind === 'kickOff' ? [] : [{ locality, phase: kind, date }]))
  const described = results.descriptions.flatMap(({ locality, deliveredOn }) =>
    deliveredOn === null ? [] : [{ locality, phase: 'c', date: deliveredOn }],
  )
  return [...gathered, ...described]
}
