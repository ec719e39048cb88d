// The cap as formulas: what of the cumulative eligible costs is reimbursed, by the mode of self-financing (DOMAIN § 4.3).
import { ZERO } from '../../../money.ts'
import type { SelfFinancingMode } from '../../../terms.ts'
import { amount, cell, here, largest, minus, smallest, type Formula } from '../../formula.ts'
import { TERMS } from '../terms.ts'

const zero = amount(ZERO)
const costs = largest(zero, here('eligible'))
export const ownShare = cell(TERMS, 'selfFinancing', 'value')

/** From the columns `eligible` and `cap` of the same row. */
export function reimbursable(mode: SelfFinancingMode): Formula {
  switch (mode) {
    case 'deductible':
      return smallest(largest(zero, minus(here('eligible'), ownShare)), here('cap'))
    case 'deductibleWithinCap':
      return largest(zero, minus(smallest(costs, here('cap')), ownShare))
    case 'contribution':
    case 'none':
      return smallest(costs, here('cap'))
  }
}

/** The cumulative eligible amount beyond which nothing more is reimbursed. */
export const limit = (mode: SelfFinancingMode, cap: Formula): readonly Formula[] => (mode === 'deductible' ? [cap, ownShare] : [cap])

export const overCap = (mode: SelfFinancingMode): Formula => largest(zero, minus(here('eligible'), ...limit(mode, here('cap'))))

/** What could still be reimbursed. */
export const headroom = (mode: SelfFinancingMode): Formula =>
  mode === 'deductibleWithinCap'
    ? minus(largest(zero, minus(here('cap'), ownShare)), here('reimbursable'))
    : minus(here('cap'), here('reimbursable'))
