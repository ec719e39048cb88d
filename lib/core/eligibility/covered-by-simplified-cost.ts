// Costs that a flat rate or lump sum stands for are not eligible by themselves as well.
import { finding } from '../finding.ts'
import type { Profile } from '../profile/index.ts'
import type { LineRule } from './rule.ts'

export const coveredBySimplifiedCost: LineRule = {
  code: 'covered-by-simplified-cost',
  source: '2021/1060 Art. 53–56',
  stopsReductions: true,
  check: ({ line, profile }) =>
    isCovered(profile, line.category) ? finding('covered-by-simplified-cost', { category: line.category }, line.at) : null,
}

/** Whether the programme pays this category by a percentage or a sum instead of vouchers. */
export function isCovered({ simplifiedCost }: Profile, category: string | null): boolean {
  if (simplifiedCost.kind === 'lumpSum') return true
  return simplifiedCost.kind === 'flatRate' && category !== null && simplifiedCost.covered.includes(category)
}
