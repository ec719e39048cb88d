// Every locality delivers a description of its result (phase c); it is missed once the final claim is filed.
import { finding } from '../finding.ts'
import type { ResultsRule } from './rule.ts'

export const descriptionMissing: ResultsRule = {
  code: 'description-missing',
  source: 'flyer',
  check: ({ localities, results, claims }) => {
    if (!claims.some((one) => one.final && one.filedOn !== null)) return []
    const delivered = new Set(results.descriptions.filter((one) => one.status !== 'draft').map((one) => one.locality))
    return localities.filter(({ id }) => !delivered.has(id)).map(({ id }) => finding('description-missing', { locality: id }))
  },
}
