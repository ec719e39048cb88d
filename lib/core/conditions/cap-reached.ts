// A locality that has used its cap to the last cent: nothing more is reimbursed.
import { finding } from '../finding.ts'
import { isPositive, isZero } from '../money.ts'
import type { ProjectRule } from './rule.ts'

export const capReached: ProjectRule = {
  code: 'cap-reached',
  source: 'flyer',
  check: ({ settlement }) =>
    settlement.localities.flatMap(({ id, headroomCents, reimbursableCents, capCents }) =>
      isZero(headroomCents) && isPositive(reimbursableCents) ? [finding('cap-reached', { locality: id, capCents })] : [],
    ),
}
