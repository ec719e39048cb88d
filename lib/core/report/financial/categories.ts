// Cost categories against the approved budget, with deviations (866/2021 § 25, where the term says so).
import { allowed } from '../../conditions/category-overrun.ts'
import { compare, negate, subtract, sumOf, ZERO, cents, type Cents } from '../../money.ts'
import type { Chart, Row, Section, Table } from '../block.ts'
import { amount, atMost, cell, here, is, largest, minus, percentageOf, plus, total, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { BLANK, money, percentage, text } from '../value.ts'
import { PROJECT } from './claims/closing.ts'
import { claimTableId } from './claims/standing.ts'
import { LINES } from './lines.ts'

export const CATEGORIES = 'categories'

/** A row of cost: a category, what a flat rate adds, or income taken off. */
interface CostRow {
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

export function categoriesSection(scope: Scope): Section {
  const table = categoriesTable(scope)
  const blocks = [table, ...(table.rows.length === 0 ? [] : [categoriesChart(scope, table.rows)])]
  return { id: 'categories', title: scope.words.categories.title, sheet: scope.words.sheets.categories, orientation: 'landscape', blocks }
}

function categoriesTable(scope: Scope): Table {
  const { categories: w } = scope.words
  const columns = columnsOf(scope)
  const subjects = costRows(scope)
  const rows = subjects.map((one) => rowOf(one.key, one, columns))
  return tableOf({
    id: CATEGORIES,
    title: w.table,
    note: scope.project.budget.categories.length === 0 ? w.noBudget : w.notes[scope.project.terms.categoryDeviation],
    columns,
    rows,
    closing: [totalRow(scope, columns, rows)],
    empty: scope.words.nothing,
  })
}

function columnsOf(scope: Scope): ColumnOf<CostRow>[] {
  const { categories: w } = scope.words
  const { previous, last } = scope
  const column = (
    id: string,
    title: string,
    centsOf: (one: CostRow) => Cents | null,
    formulaOf: (one: CostRow) => Formula | null,
    shown: ColumnOf<CostRow>['shown'] = 'all',
  ): ColumnOf<CostRow> => ({ id, title, kind: 'money', width: 15, shown, value: (one) => money(centsOf(one)), formulaOf })
  const ifApproved = <T>(one: CostRow, then: (approved: Cents) => T): T | null => (one.approved === null ? null : then(one.approved))
  return [
    { id: 'category', title: w.category, kind: 'wrapped', width: 34, value: (one) => text(one.label) },
    {
      ...column(
        'approved',
        w.approved,
        (one) => one.approved,
        () => null,
      ),
    },
    column(
      'claimed',
      w.claimed,
      (one) => one.claimed,
      (one) => one.claimedFormula,
      'sheet',
    ),
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
      (one) => ifApproved(one, (approved) => allowed(scope.project.terms, approved)),
      (one) => ifApproved(one, () => allowedFormula(scope)),
      'sheet',
    ),
    {
      id: 'verdict',
      title: w.verdict,
      kind: 'wrapped',
      width: 22,
      value: (one) => text(ifApproved(one, (approved) => verdict(scope, one.cumulative, allowed(scope.project.terms, approved)))),
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

const verdict = ({ words: { categories: w } }: Scope, eligible: Cents, limit: Cents): string =>
  compare(eligible, limit) > 0 ? w.exceeded : w.within

const verdictFormula = ({ words: { categories: w } }: Scope, eligible: Formula, limit: Formula): Formula => ({
  kind: 'whether',
  amount: eligible,
  exceeds: limit,
  then: { kind: 'text', text: w.exceeded },
  otherwise: { kind: 'text', text: w.within },
})

function costRows(scope: Scope): CostRow[] {
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

function categoryRow(scope: Scope, id: string | null, approved: Cents | null): CostRow {
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

function incomeRow(scope: Scope): CostRow[] {
  if (scope.project.income.length === 0) return []
  return [
    {
      key: 'income',
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

function totalRow(scope: Scope, columns: readonly ColumnOf<CostRow>[], rows: readonly Row[]): Row {
  const { budget } = scope.project
  const sums = sumCells(CATEGORIES, ['claimed', 'earlier', 'added', 'cumulative'], columns, rows)
  const label = { category: { value: text(scope.words.categories.total) } }
  if (budget.categories.length === 0) return closingRow('total', columns, { ...label, ...sums })
  const approved = sumOf(budget.categories, (one) => one.cents)
  const { eligibleCents } = scope.settlement.project
  const eligible = sumOf(scope.lines, ({ line }) => line.eligibleCents)
  return closingRow('total', columns, {
    ...label,
    ...sums,
    approved: { value: money(approved), formula: total(CATEGORIES, 'approved') },
    use: { value: percentage(eligibleCents, approved), formula: percentageOf(here('cumulative'), here('approved')) },
    deviation: { value: money(subtract(approved, eligibleCents)), formula: minus(here('approved'), here('cumulative')) },
    allowed: { value: money(approved), formula: here('approved') },
    verdict: {
      value: text(verdict(scope, eligible, approved)),
      formula: verdictFormula(scope, total(LINES, 'eligible'), here('approved')),
    },
  })
}

function categoriesChart(scope: Scope, rows: readonly Row[]): Chart {
  const { categories: w } = scope.words
  const costs = scope.profile.categories
    .map(({ id }) => categoryRow(scope, id, null))
    .filter((one) => compare(one.cumulative, ZERO) !== 0)
    .map((one) => `${one.label} ${scope.words.money(one.cumulative)}`)
  return {
    kind: 'chart',
    chart: 'bar',
    title: w.chart,
    alternativeText: w.picture(costs),
    table: CATEGORIES,
    rows: { first: rows[0]?.key ?? '', last: rows.at(-1)?.key ?? '' },
    categories: 'category',
    series: [
      ...(scope.project.budget.categories.length === 0 ? [] : [{ column: 'approved', title: w.approved, role: 'rest' as const }]),
      { column: 'cumulative', title: w.cumulative, role: 'main' },
    ],
  }
}
