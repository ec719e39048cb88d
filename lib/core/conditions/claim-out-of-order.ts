// Claims are filed in the order of their numbers.
import { finding } from '../finding.ts'
import { filings } from '../project.ts'
import { CLAIM_CHAIN } from './period-gap.ts'
import type { ProjectRule } from './rule.ts'

export const claimOutOfOrder: ProjectRule = {
  code: 'claim-out-of-order',
  source: CLAIM_CHAIN,
  check: ({ project }) => {
    const filed = filings(project)
    return filed.flatMap(({ number, filedOn }, index) => {
      const later = filed.slice(0, index).findLast((one) => one.filedOn !== null && filedOn !== null && one.filedOn > filedOn)
      return filedOn === null || !later?.filedOn ? [] : [finding('claim-out-of-order', { claim: number, filedOn, earlier: later.filedOn })]
    })
  },
}
