// The final claim is filed by the deadline of the decision.
import { finding } from '../finding.ts'
import { filings } from '../project.ts'
import { finalClaimDeadline } from '../terms.ts'
import type { ProjectRule } from './rule.ts'

export const claimLate: ProjectRule = {
  code: 'claim-late',
  source: '357/2014 § 21, 757/2021 § 28',
  check: ({ project }) => {
    const deadline = finalClaimDeadline(project.terms, project.period)
    return filings(project).flatMap(({ number, filedOn, final }) =>
      final && filedOn !== null && filedOn > deadline ? [finding('claim-late', { claim: number, filedOn, deadline })] : [],
    )
  },
}
