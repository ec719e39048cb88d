// Names the row that crossed the cap and how it was split.
import { finding } from '../finding.ts'
import type { ProjectRule } from './rule.ts'

export const overCap: ProjectRule = {
  code: 'over-cap',
  source: 'flyer',
  check: ({ settlement }) =>
    settlement.capCrossings.map(({ locality, at, eligibleCents, withinCents, overCents }) =>
      finding('over-cap', { locality, eligibleCents, withinCents, overCents }, at),
    ),
}
