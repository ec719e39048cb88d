// 500 € due and not received by the last filing.
import { finding } from '../finding.ts'
import { isPositive, subtract } from '../money.ts'
import type { ProjectRule } from './rule.ts'

export const selfFinancingOutstanding: ProjectRule = {
  code: 'self-financing-outstanding',
  source: 'flyer',
  check: ({ settlement }) =>
    settlement.localities.flatMap(({ id, selfFinancing: { dueCents, receivedCents } }) => {
      const outstandingCents = subtract(dueCents, receivedCents)
      return isPositive(outstandingCents)
        ? [finding('self-financing-outstanding', { locality: id, dueCents, receivedCents, outstandingCents })]
        : []
    }),
}
