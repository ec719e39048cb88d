// Claim periods are an unbroken chain from the project's start: not a day missing.
import { finding } from '../finding.ts'
import { daysLater, type IsoDate } from '../period.ts'
import { dayAfter, filings, type Project } from '../project.ts'
import type { ProjectRule } from './rule.ts'

export const CLAIM_CHAIN = 'EURA2007-järjestelmän maksatushakemusohje'

export const periodGap: ProjectRule = {
  code: 'period-gap',
  source: CLAIM_CHAIN,
  check: ({ project }) => {
    const starts = expectedStarts(project)
    const between = filings(project).flatMap(({ number, period }, index) => {
      const expected = starts[index]
      return expected === undefined || period.start <= expected
        ? []
        : [finding('period-gap', { claim: number, from: expected, to: daysLater(period.start, -1) })]
    })
    return [...between, ...atTheEnd(project, starts.at(-1))]
  },
}

/** Where each claim should begin: at the project's start, then the day after the latest end so far; and last, where one more would. */
export function expectedStarts(project: Project): IsoDate[] {
  const starts = [project.period.start]
  let next = project.period.start
  for (const { period } of filings(project)) {
    if (dayAfter(period) > next) next = dayAfter(period)
    starts.push(next)
  }
  return starts
}

/** Days after the final claim that no claim covers. */
function atTheEnd(project: Project, next: IsoDate | undefined): ReturnType<typeof finding>[] {
  const last = filings(project).at(-1)
  if (!last?.final || next === undefined || next > project.period.end) return []
  return [finding('period-gap', { claim: last.number, from: next, to: project.period.end })]
}
