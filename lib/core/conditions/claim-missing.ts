// A locality that sent nothing for a filed claim. A nil claim is something: it keeps its place.
import { finding } from '../finding.ts'
import { filings } from '../project.ts'
import { CLAIM_CHAIN } from './period-gap.ts'
import type { ProjectRule } from './rule.ts'

export const claimMissing: ProjectRule = {
  code: 'claim-missing',
  source: CLAIM_CHAIN,
  check: ({ project, claims }) => {
    const sent = new Set(claims.map((claim) => `${String(claim.filing.number)} ${claim.locality.id}`))
    return filings(project).flatMap(({ number }) =>
      project.localities
        .filter(({ id }) => !sent.has(`${String(number)} ${id}`))
        .map(({ id }) => finding('claim-missing', { locality: id, claim: number })),
    )
  },
}
