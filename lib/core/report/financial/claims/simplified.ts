// Costs that a flat rate or a lump sum stands for: their base and amount, cumulative, as columns of a claim's table.
import { fractionOf, isZero, sumOf, ZERO, type Cents } from '../../../money.ts'
import { amount, here, is, largest, minus, plus, total, type Formula } from '../../formula.ts'
import { count } from '../../value.ts'
import { LINES } from '../lines.ts'
import { amountColumn, previously, type ClaimColumn, type ClaimScope, type Standing } from './standing.ts'

export function simplifiedColumns(scope: ClaimScope): ClaimColumn[] {
  const cost = scope.profile.simplifiedCost
  const w = scope.words.claims
  if (cost.kind === 'none') return []
  if (cost.kind === 'lumpSum') {
    const isDelivered = ({ now }: Standing): number => (isZero(now.simplifiedCents) ? 0 : 1)
    const paid: Formula = { kind: 'times', amount: here('cap'), count: here('delivered') }
    return [
      { id: 'delivered', title: w.delivered, kind: 'count', width: 10, shown: 'sheet', value: (one) => count(isDelivered(one)) },
      amountColumn(
        'simplified',
        w.simplified,
        ({ now }) => now.simplifiedCents,
        () => paid,
        'sheet',
      ),
    ]
  }
  const { numerator, denominator } = fractionOf(cost.percentage)
  const base = largest(amount(ZERO), here('base'))
  const rate: Formula = { kind: 'fraction', amount: base, numerator: Number(numerator), denominator: Number(denominator) }
  return [
    {
      ...amountColumn(
        'base',
        w.base,
        (one) => baseOf(scope, one, cost.base),
        (one) => baseFormula(scope, one),
        'sheet',
      ),
    },
    amountColumn(
      'simplified',
      w.simplified,
      ({ now }) => now.simplifiedCents,
      () => rate,
      'sheet',
    ),
  ]
}

/** What the claim adds by them: nothing to add in a programme without. */
export const simplifiedAdded = (scope: ClaimScope, { number }: Standing): Formula[] =>
  scope.profile.simplifiedCost.kind === 'none' ? [] : [minus(here('simplified'), ...previously(scope, String(number), 'simplified'))]

const baseFormula = (scope: ClaimScope, { number }: Standing): Formula =>
  plus(...previously(scope, String(number), 'base'), total(LINES, 'base', is('claim', scope.filing.number), is('localityNumber', number)))

const baseOf = ({ lines, filing }: ClaimScope, { locality }: Standing, base: readonly string[]): Cents =>
  sumOf(
    lines.filter(({ line }) => line.locality === locality.id && line.claim <= filing.number && base.includes(line.line.category ?? '')),
    ({ line }) => line.eligibleCents,
  )
