// The columns of the category table: approved, eligible by claims, and how far that is from the budget.
import { allowed } from '../../../conditions/category-overrun.ts'
import { cents, compare, subtract, ZERO, type Cents } from '../../../money.ts'
import { amount, here, largest, minus, percentageOf, plus, type Formula } from '../../formula.ts'
import type { Scope } from '../../scope.ts'
import { amountColumnsOf, type ColumnOf } from '../../table.ts'
import { BLANK, percentage, text } from '../../value.ts'
import type { CostRow } from './rows.ts'

type CostColumn = ColumnOf<CostRow>

const column = amountColumnsOf<CostRow>(15)

export function costColumns(scope: Scope): CostColumn[] {
  const { categories: w } = scope.words
  const { previous, last } = scope
  const hasBudget = scope.project.budget.categories.length > 0
  return [
    { id: 'category', title: w.category, kind: 'wrapped', width: 34, value: (one) => text(one.label) },
    ...(hasBudget
      ? [
          column(
            'approved',
            w.approved,
            (one) => one.approved,
            () => null,
          ),
        ]
      : []),
    column(
      'earlier',
      w.earlier,
      (one) => one.earlier,
      (one) => (previous === null ? amount(ZERO) : one.formulaBy(previous.number)),
    ),
    column(
      'added',
      w.added,
      (one) => subtract(one.cumulative, one.earlier),
      () => minus(here('cumulative'), here('earlier')),
    ),
    column(
      'cumulative',
      w.cumulative,
      (one) => one.cumulative,
      (one) => one.formulaBy(last.number),
    ),
    ...(hasBudget ? budgetColumns(scope) : []),
    column(
      'claimed',
      w.claimed,
      (one) => one.claimed,
      (one) => one.claimedFormula,
      'sheet',
    ),
  ]
}

const ifApproved = <T>(one: CostRow, then: (approved: Cents) => T): T | null => (one.approved === null ? null : then(one.approved))

/** How the costs stand against the approved budget. */
function budgetColumns(scope: Scope): CostColumn[] {
  const { categories: w } = scope.words
  const { terms } = scope.project
  return [
    {
      id: 'use',
      title: w.use,
      kind: 'percentage',
      width: 11,
      value: (one) => ifApproved(one, (approved) => percentage(one.cumulative, approved)) ?? BLANK,
      formulaOf: (one) => ifApproved(one, () => percentageOf(here('cumulative'), here('approved'))),
    },
    column(
      'deviation',
      w.deviation,
      (one) => ifApproved(one, (approved) => subtract(approved, one.cumulative)),
      (one) => ifApproved(one, () => minus(here('approved'), here('cumulative'))),
    ),
    column(
      'allowed',
      w.allowed,
      (one) => ifApproved(one, (approved) => allowed(terms, approved)),
      (one) => ifApproved(one, () => allowedFormula(scope)),
    ),
    {
      id: 'verdict',
      title: w.verdict,
      kind: 'wrapped',
      width: 24,
      value: (one) => text(ifApproved(one, (approved) => verdict(scope, one.cumulative, allowed(terms, approved)))),
      formulaOf: (one) => ifApproved(one, () => verdictFormula(scope, here('cumulative'), here('allowed'))),
    },
  ]
}

/** 20 % of the category or 10 000 €, whichever is more, in the programme that allows it. */
const allowedFormula = ({ project }: Scope): Formula =>
  project.terms.categoryDeviation === 'strict'
    ? here('approved')
    : plus(
        here('approved'),
        largest({ kind: 'fraction', amount: here('approved'), numerator: 20, denominator: 100 }, amount(cents(1_000_000))),
      )

export const verdict = ({ words: { categories: w } }: Scope, eligible: Cents, limit: Cents): string =>
  compare(eligible, limit) > 0 ? w.exceeded : w.within

export const verdictFormula = ({ words: { categories: w } }: Scope, eligible: Formula, limit: Formula): Formula => ({
  kind: 'whether',
  amount: eligible,
  exceeds: limit,
  then: { kind: 'text', text: w.exceeded },
  otherwise: { kind: 'text', text: w.within },
})
