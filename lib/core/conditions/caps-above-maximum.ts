// All caps together stay within the decided maximum of the whole project: by default localities × cap.
import { finding } from '../finding.ts'
import { capOf } from '../locality.ts'
import { compare, sumOf } from '../money.ts'
import type { ProjectRule } from './rule.ts'

export const capsAboveMaximum: ProjectRule = {
  code: 'caps-above-maximum',
  source: 'flyer',
  check: ({ project: { localities, terms } }) => {
    const capsCents = sumOf(localities, (one) => capOf(terms, one))
    const maximumCents = terms.maximum?.cents ?? sumOf(localities, () => terms.cap.cents)
    return compare(capsCents, maximumCents) > 0 ? [finding('caps-above-maximum', { capsCents, maximumCents })] : []
  },
}
