// What was deducted from the lines, by reason and category. Law: the columns and rows add up to everything that was claimed and is not eligible.
import { sumOf, type Cents } from '../../money.ts'
import type { Table } from '../block.ts'
import { here, is, plus, rows as countRows, total, type Formula } from '../formula.ts'
import type { DeductionReason } from '../deduction.ts'
import { reasonName, type ReportedLine, type Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { count, money, text } from '../value.ts'
import { LINES } from './lines.ts'

export const DEDUCTIONS = 'deductions'

interface Deduction {
  readonly reason: DeductionReason
  readonly number: number
  readonly lines: readonly ReportedLine[]
}

/** A category that something was deducted from; null is the unknown one. */
interface DeductedCategory {
  readonly id: string
  readonly name: string
  readonly number: number
}

export function deductionsTable(scope: Scope): Table {
  const { deductions: w } = scope.words
  const categories = deductedCategories(scope)
  const columns = columnsOf(scope, categories)
  const subjects = scope.reasons.map((reason, index): Deduction => {
    return { reason, number: index + 1, lines: scope.lines.filter((one) => one.reason === reason) }
  })
  const rows = subjects.map((one) => rowOf(String(one.number), one, columns))
  const sums = sumCells(DEDUCTIONS, [...categories.map((one) => one.id), 'total'], columns, rows)
  const lines = { value: count(lineCount(subjects)), formula: total(DEDUCTIONS, 'lines') }
  return tableOf({
    id: DEDUCTIONS,
    title: w.table,
    note: w.note,
    columns,
    rows,
    closing: rows.length === 0 ? [] : [closingRow('total', columns, { reason: { value: text(scope.words.total) }, lines, ...sums })],
    empty: w.none,
  })
}

const lineCount = (subjects: readonly Deduction[]): number => subjects.reduce((all, one) => all + one.lines.length, 0)

function deductedCategories(scope: Scope): DeductedCategory[] {
  const found = new Map<number, DeductedCategory>()
  for (const { line, reason } of scope.lines) {
    const number = scope.categoryNumber(line.line.category)
    if (reason === null || found.has(number)) continue
    found.set(number, { id: `category${String(number)}`, name: scope.categoryName(line.line.category), number })
  }
  return [...found.values()].sort((a, b) => (a.number || Infinity) - (b.number || Infinity))
}

function columnsOf(scope: Scope, categories: readonly DeductedCategory[]): ColumnOf<Deduction>[] {
  const { deductions: w } = scope.words
  const inCategory = ({ lines }: Deduction, { number }: DeductedCategory): Cents =>
    sumOf(
      lines.filter(({ line }) => scope.categoryNumber(line.line.category) === number),
      ({ line }) => line.ineligibleCents,
    )
  return [
    { id: 'reason', title: w.reason, kind: 'wrapped', width: 34, value: ({ reason }) => text(reasonName(scope.words, reason)) },
    {
      id: 'lines',
      title: w.lines,
      kind: 'count',
      width: 10,
      value: ({ lines }) => count(lines.length),
      formulaOf: ({ number }) => countRows(LINES, is('reasonNumber', number)),
    },
    ...categories.map((category): ColumnOf<Deduction> => ({
      id: category.id,
      title: category.name,
      kind: 'money',
      width: 16,
      value: (one) => money(inCategory(one, category)),
      formulaOf: ({ number }) => total(LINES, 'ineligible', is('reasonNumber', number), is('categoryNumber', category.number)),
    })),
    {
      id: 'total',
      title: w.total,
      kind: 'money',
      width: 16,
      value: ({ lines }) => money(sumOf(lines, ({ line }) => line.ineligibleCents)),
      formulaOf: (): Formula => plus(...categories.map(({ id }) => here(id))),
    },
  ]
}
