// The rows of the category table: categories of the programme and of the budget, what a flat rate adds, income taken off.
import { negate, sumOf, ZERO, type Cents } from '../../../money.ts'
import { amount, atMost, cell, is, minus, total, type Formula } from '../../formula.ts'
import type { Scope } from '../../scope.ts'
import { PROJECT } from '../claims/closing.ts'
import { claimTableId } from '../claims/standing.ts'
import { LINES } from '../lines.ts'

/** A row of cost: a category, what a flat rate adds, or income taken off. */
export interface CostRow {
  readonly key: string
  readonly label: string
  readonly approved: Cents | null
  readonly claimed: Cents | null
  readonly earlier: Cents
  readonly cumulative: Cents
  readonly claimedFormula: Formula | null
  /** Eligible by a claim. */
  readonly formulaBy: (claim: number) => Formula
}

export function costRows(scope: Scope): CostRow[] {
  const approved = new Map(scope.project.budget.categories.map((one) => [one.id, one.cents]))
  const named = scope.profile.categories.map(({ id }) => categoryRow(scope, id, approved.get(id) ?? null))
  const strangers = [...approved.keys()].filter((id) => scope.categoryNumber(id) === 0)
  const hasUnknown = scope.lines.some(({ line }) => scope.categoryNumber(line.line.category) === 0)
  return [
    ...named,
    ...strangers.map((id) => ({ ...categoryRow(scope, null, approved.get(id) ?? null), key: `approved ${id}`, label: id, ...nothingYet })),
    ...(hasUnknown ? [categoryRow(scope, null, null)] : []),
    ...simplifiedRow(scope),
    ...incomeRow(scope),
  ]
}

/** A budget line that no line of this programme can belong to. */
const nothingYet = {
  claimed: ZERO,
  earlier: ZERO,
  cumulative: ZERO,
  claimedFormula: null,
  formulaBy: (): Formula => amount(ZERO),
}

export function categoryRow(scope: Scope, id: string | null, approved: Cents | null): CostRow {
  const number = scope.categoryNumber(id)
  const own = scope.lines.filter(({ line }) => scope.categoryNumber(line.line.category) === number)
  const eligibleBy = (claim: number): Cents =>
    sumOf(
      own.filter(({ line }) => line.claim <= claim),
      ({ line }) => line.eligibleCents,
    )
  return {
    key: id ?? 'unknown',
    label: scope.categoryName(id),
    approved,
    claimed: sumOf(own, ({ line }) => line.claimedCents),
    earlier: scope.previous === null ? ZERO : eligibleBy(scope.previous.number),
    cumulative: eligibleBy(scope.last.number),
    claimedFormula: total(LINES, 'claimed', is('categoryNumber', number)),
    formulaBy: (claim) => total(LINES, 'eligible', is('categoryNumber', number), atMost('claim', claim)),
  }
}

/** What a flat rate or a lump sum adds. */
function simplifiedRow(scope: Scope): CostRow[] {
  if (scope.profile.simplifiedCost.kind === 'none') return []
  const cumulative = scope.settlement.project.simplifiedCents
  return [
    {
      key: 'simplified',
      label: scope.words.claims.simplified,
      approved: null,
      claimed: cumulative,
      earlier: scope.positions.at(-2)?.project.simplifiedCents ?? ZERO,
      cumulative,
      claimedFormula: cell(claimTableId(scope.last.number), PROJECT, 'simplified'),
      formulaBy: (claim) => cell(claimTableId(claim), PROJECT, 'simplified'),
    },
  ]
}

/** The last row: no cost, so no picture of costs shows it. */
export const INCOME = 'income'

function incomeRow(scope: Scope): CostRow[] {
  if (scope.project.income.length === 0) return []
  return [
    {
      key: INCOME,
      label: scope.words.categories.income,
      approved: null,
      claimed: null,
      earlier: negate(scope.positions.at(-2)?.project.incomeCents ?? ZERO),
      cumulative: negate(scope.settlement.project.incomeCents),
      claimedFormula: null,
      formulaBy: (claim) => {
        const claims = scope.filings.filter((one) => one.number <= claim)
        return minus(amount(ZERO), ...claims.map(({ number }) => cell(claimTableId(number), PROJECT, 'incomeAdded')))
      },
    },
  ]
}
