// Costs of a category beyond its approved budget. It asks for an approved change and lowers no figure by itself: which line would give way is nowhere laid down.
import type { AssessedLine } from '../eligibility/index.ts'
import { CATEGORY_SOURCE } from '../eligibility/category-unknown.ts'
import { finding, type Finding } from '../finding.ts'
import { add, cents, compare, larger, percentageOf, sumOf, ZERO, type Cents } from '../money.ts'
import type { Terms } from '../terms.ts'
import type { ProjectRule } from './rule.ts'

export const categoryOverrun: ProjectRule = {
  code: 'category-overrun',
  source: CATEGORY_SOURCE,
  check: ({ project, assessment }) => {
    const approved = project.budget.categories
    if (approved.length === 0) return []
    const rows = approved.map((one) => ({ category: one.id, approvedCents: one.cents, allowedCents: allowed(project.terms, one.cents) }))
    const all = sumOf(approved, (one) => one.cents)
    const total = { category: 'total', approvedCents: all, allowedCents: all }
    return [
      ...rows.flatMap((row) => overrun(row, eligibleIn(assessment.lines, row.category))),
      ...overrun(
        total,
        sumOf(assessment.lines, (line) => line.eligibleCents),
      ),
    ]
  },
}

interface BudgetRow {
  readonly category: string
  readonly approvedCents: Cents
  readonly allowedCents: Cents
}

const overrun = (row: BudgetRow, eligibleCents: Cents): Finding[] =>
  compare(eligibleCents, row.allowedCents) > 0 ? [finding('category-overrun', { ...row, eligibleCents })] : []

/** `fi-2021`: 20 % of the category or 10 000 €, whichever is more; the total is never exceeded. */
export const allowed = (terms: Terms, approved: Cents): Cents =>
  terms.categoryDeviation === 'strict' ? approved : add(approved, larger(percentageOf(approved, '20'), cents(1_000_000)))

const eligibleIn = (lines: readonly AssessedLine[], category: string): Cents =>
  sumOf(lines, (line) => (line.line.category === category ? line.eligibleCents : ZERO))
