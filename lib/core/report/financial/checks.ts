// Checks that a reader can follow: two ways to the same figure, and their difference, which is nothing.
import { add, compare, subtract, sumOf, ZERO, type Cents } from '../../money.ts'
import type { Split } from '../../funding.ts'
import { fundingSources, type FundingSource } from '../../terms.ts'
import type { Table } from '../block.ts'
import { amount, cell, here, largest, minus, plus, total, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { money, text } from '../value.ts'
import { PROJECT, ROUNDING, UNAPPLIED } from './claims/closing.ts'
import { claimTableId } from './claims/standing.ts'
import { DEDUCTIONS } from './deductions.ts'
import { CATEGORIES } from './categories/index.ts'
import { FUNDING } from './funding.ts'
import { LINES } from './lines.ts'
import { LOCALITIES } from './localities.ts'
import { PAYMENTS } from './payments.ts'

const CHECKS = 'checks'

interface Check {
  readonly key: string
  readonly label: string
  readonly first: readonly [Cents, Formula]
  readonly second: readonly [Cents, Formula]
}

export function checksTable(scope: Scope): Table {
  const { checks: w } = scope.words
  const columns: ColumnOf<Check>[] = [
    { id: 'check', title: w.check, kind: 'wrapped', width: 60, value: (one) => text(one.label) },
    { id: 'first', title: w.first, kind: 'money', width: 17, value: (one) => money(one.first[0]), formulaOf: (one) => one.first[1] },
    { id: 'second', title: w.second, kind: 'money', width: 17, value: (one) => money(one.second[0]), formulaOf: (one) => one.second[1] },
    {
      id: 'difference',
      title: w.difference,
      kind: 'money',
      width: 15,
      value: ({ first, second }) => money(subtract(first[0], second[0])),
      formula: minus(here('first'), here('second')),
    },
    {
      id: 'verdict',
      title: w.verdict,
      kind: 'text',
      width: 16,
      value: ({ first, second }) => text(compare(first[0], second[0]) === 0 ? w.agrees : w.differs),
      formula: {
        kind: 'whether',
        amount: largest(here('difference'), minus(amount(ZERO), here('difference'))),
        exceeds: amount(ZERO),
        then: { kind: 'text', text: w.differs },
        otherwise: { kind: 'text', text: w.agrees },
      },
    },
  ]
  const all = [
    linesCheck(scope),
    categoriesCheck(scope),
    deductionsCheck(scope),
    financingCheck(scope),
    paymentsCheck(scope),
    ...shareChecks(scope),
  ]
  return tableOf({ id: CHECKS, title: w.title, columns, rows: all.map((one) => rowOf(one.key, one, columns)), empty: scope.words.nothing })
}

/** Lines with what a flat rate adds are what the localities claim. */
function linesCheck(scope: Scope): Check {
  const { project } = scope.settlement
  const claimed = sumOf(scope.lines, ({ line }) => line.claimedCents)
  return {
    key: 'lines',
    label: scope.words.checks.lines,
    first: [add(claimed, project.simplifiedCents), plus(total(LINES, 'claimed'), ...simplified(scope))],
    second: [sumOf(scope.settlement.localities, (one) => one.claimedCents), total(LOCALITIES, 'claimed')],
  }
}

const latest = ({ last }: Scope, row: string, column: string): Formula => cell(claimTableId(last.number), row, column)
const simplified = (scope: Scope): Formula[] => (scope.profile.simplifiedCost.kind === 'none' ? [] : [latest(scope, PROJECT, 'simplified')])

function categoriesCheck(scope: Scope): Check {
  const { eligibleCents } = scope.settlement.project
  return {
    key: 'categories',
    label: scope.words.checks.categories,
    first: [eligibleCents, total(CATEGORIES, 'cumulative')],
    second: [sumOf(scope.settlement.localities, (one) => one.eligibleCents), total(LOCALITIES, 'eligible')],
  }
}

function deductionsCheck(scope: Scope): Check {
  const ineligible = sumOf(scope.lines, ({ line }) => line.ineligibleCents)
  return {
    key: 'deductions',
    label: scope.words.checks.deductions,
    first: [ineligible, total(DEDUCTIONS, 'total')],
    second: [sumOf(scope.settlement.localities, (one) => one.ineligibleCents), total(LOCALITIES, 'ineligible')],
  }
}

/** Public money and self-financing together pay the reimbursable cost, no less and no more. */
function financingCheck(scope: Scope): Check {
  const { project, localities, unapplied } = scope.settlement
  return {
    key: 'financing',
    label: scope.words.checks.financing,
    first: [add(add(project.publicCents, project.appliedCents), unapplied.cents), cell(FUNDING, 'total', 'cumulative')],
    second: [sumOf(localities, (one) => one.reimbursableCents), total(LOCALITIES, 'reimbursable')],
  }
}

/** What all claims add is what has come together. */
function paymentsCheck(scope: Scope): Check {
  return {
    key: 'payments',
    label: scope.words.checks.payments,
    first: [sumOf(scope.settlement.claims, (one) => one.project.publicCents), total(PAYMENTS, 'public')],
    second: [scope.settlement.project.publicCents, latest(scope, PROJECT, 'public')],
  }
}

/** Localities, unapplied self-financing and rounding add up to the project's share of each source. */
function shareChecks(scope: Scope): Check[] {
  if (!scope.isDecided) return []
  const { settlement } = scope
  const names = scope.profile.sourceNames[scope.language]
  const isSettled = settlement.final && settlement.mode === 'contribution'
  return fundingSources.map((source): Check => {
    const of = (shares: Split): Cents => shares?.[source] ?? ZERO
    const rows = sumOf(settlement.localities, (one) => of(one.shares))
    const rest = add(of(settlement.unapplied.shares), of(settlement.rounding.shares))
    const restCells = [...(isSettled ? [UNAPPLIED] : []), ROUNDING].map((row) => cell(LOCALITIES, row, source satisfies FundingSource))
    return {
      key: source,
      label: scope.words.checks.shares(names[source]),
      first: [add(rows, rest), plus(total(LOCALITIES, source), ...restCells)],
      second: [of(settlement.project.shares), latest(scope, PROJECT, source)],
    }
  })
}
