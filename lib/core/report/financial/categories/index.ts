// Cost categories against the approved budget, with deviations (866/2021 § 25, where the term says so).
import { compare, subtract, sumOf, ZERO } from '../../../money.ts'
import type { Chart, Row, Section, Table } from '../../block.ts'
import { here, minus, percentageOf, total } from '../../formula.ts'
import type { Scope } from '../../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../../table.ts'
import { money, percentage, text } from '../../value.ts'
import { LINES } from '../lines.ts'
import { costColumns, verdict, verdictFormula } from './columns.ts'
import { categoryRow, costRows, INCOME, type CostRow } from './rows.ts'

export const CATEGORIES = 'categories'

export function categoriesSection(scope: Scope): Section {
  const table = categoriesTable(scope)
  const blocks = [table, ...(table.rows.length === 0 ? [] : [categoriesChart(scope, table.rows)])]
  return { id: 'categories', title: scope.words.categories.title, sheet: scope.words.sheets.categories, orientation: 'landscape', blocks }
}

function categoriesTable(scope: Scope): Table {
  const { categories: w } = scope.words
  const columns = costColumns(scope)
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
    rows: { first: rows[0]?.key ?? '', last: rows.findLast((one) => one.key !== INCOME)?.key ?? '' },
    categories: 'category',
    series: [
      ...(scope.project.budget.categories.length === 0 ? [] : [{ column: 'approved', title: w.approved, role: 'rest' as const }]),
      { column: 'cumulative', title: w.cumulative, role: 'main' },
    ],
  }
}
