// No day belongs to two claims, and none lies before the project.
import { finding } from '../finding.ts'
import { daysLater } from '../period.ts'
import { filings } from '../project.ts'
import { CLAIM_CHAIN, expectedStarts } from './period-gap.ts'
import type { ProjectRule } from './rule.ts'

export const periodOverlap: ProjectRule = {
  code: 'period-overlap',
  source: CLAIM_CHAIN,
  check: ({ project }) => {
    const starts = expectedStarts(project)
    return filings(project).flatMap(({ number, period }, index) => {
      const expected = starts[index]
      if (expected === undefined || period.start >= expected) return []
      const last = daysLater(expected, -1)
      return [finding('period-overlap', { claim: number, from: period.start, to: last < period.end ? last : period.end })]
    })
  },
}
