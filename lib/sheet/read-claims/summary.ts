// A summary by category that repeats the costs of a list: on a sheet of its own, or beside the list. Law: its rows are no lines; each is compared with
// the lines, and what differs is a finding.
import type { Line } from '../../core/claim.ts'
import { finding, type Finding } from '../../core/finding.ts'
import { toInteger, type Cents } from '../../core/money.ts'
import { readAmount } from '../amount-reading.ts'
import { addressOf, type Grid, type GridRow } from '../grid.ts'
import type { Role } from '../headings.ts'
import type { CategoryNames } from './category-names.ts'
import { decimalSigns, isAmount, valuesByColumn } from './column-values.ts'
import { labelOf } from './header-labels.ts'
import { oneLine, tokensOf } from './plain-text.ts'
import { isTotalText, wordsOf } from './row-words.ts'
import { shownText } from './shown.ts'
import { differenceOf } from './totals.ts'

export interface SummaryEntry {
  /** Null for a total. */
  readonly category: string | null
  readonly column: number
  readonly cents: number
  readonly at: string
}

export interface Summary {
  readonly entries: readonly SummaryEntry[]
  /** Rows with amounts that are of no category and no total. */
  readonly others: number
}

/** Reads rows of a label and amounts; a sheet of anything else has only others. */
export function summaryOf(grid: Grid, rows: readonly GridRow[], categories: CategoryNames): Summary {
  const signs = decimalSigns([...valuesByColumn(rows).values()].filter(({ amounts, texts }) => amounts > texts))
  const entries: SummaryEntry[] = []
  let others = 0
  for (const row of rows) {
    const amounts = row.cells.filter(isAmount).flatMap((cell) => {
      const reading = readAmount(cell, signs.get(cell.column) ?? null)
      return reading.kind === 'amount'
        ? [{ column: cell.column, cents: toInteger(reading.cents), at: addressOf(grid, row.row, cell.column) }]
        : []
    })
    const label = row.cells
      .filter((cell) => !isAmount(cell))
      .map((cell) => oneLine(shownText(cell, grid.date1904) ?? ''))
      .find((text) => text !== null)
    if (amounts.length === 0 || (label !== undefined && isAside(label))) continue
    const category = label === undefined ? null : categories.named(label)
    if (category !== null || (label !== undefined && isTotalText(label)))
      entries.push(...amounts.map((amount) => ({ ...amount, category })))
    else others += 1
  }
  return { entries, others }
}

/** Self-financing, and the fields of a block of labels. */
const isAside = (label: string): boolean => wordsOf(label).isSelfFinancing || !['total', undefined].includes(labelOf(label)?.kind)

/** Whether it is a summary and nothing else. */
export const isSummary = ({ entries, others }: Summary): boolean => others === 0 && entries.some(({ category }) => category !== null)

const summaryWords = new Set(
  'yhteenveto yhteenvedot kooste koonti koontitaulukko yhteenvetotaulukko sammandrag sammanstallning sammanfattning oversikt summary summaries overview recap totals'.split(
    ' ',
  ),
)

/** Whether a sheet's name or title calls it a summary. */
export const isCalledSummary = (text: string): boolean =>
  tokensOf(text).some((token) => summaryWords.has(token) || token.startsWith('yhteenvet'))

const identifying: readonly Role[] = [
  'voucher',
  'invoice',
  'date',
  'paid',
  'supplier',
  'employee',
  'traveller',
  'debit',
  'credit',
  'wagePeriod',
]

/** Whether a table's columns tell its rows apart by nothing but what they are for. */
export const hasNoVouchers = (roles: ReadonlySet<Role>): boolean => !identifying.some((role) => roles.has(role))

type Measure = (line: Line) => Cents | null
const measures: readonly Measure[] = [
  (line) => line.claimedCents ?? line.grossCents ?? line.netCents,
  (line) => line.grossCents,
  (line) => line.netCents,
  (line) => line.vatCents,
]

export interface Comparison {
  readonly agreeing: number
  readonly findings: readonly Finding[]
}

/** Compares each column of a summary with the lines, by whichever of their amounts it agrees with most. */
export function compareSummary({ entries }: Summary, lines: readonly Line[]): Comparison {
  const columns = [...new Set(entries.map(({ column }) => column))]
  const all = columns.map((column) => {
    const own = entries.filter((entry) => entry.column === column)
    return measures.map((measure) => comparedBy(measure, own, lines)).reduce((best, one) => (one.agreeing > best.agreeing ? one : best))
  })
  return { agreeing: all.reduce((sum, one) => sum + one.agreeing, 0), findings: all.flatMap((one) => one.findings) }
}

function comparedBy(measure: Measure, entries: readonly SummaryEntry[], lines: readonly Line[]): Comparison {
  const findings = entries.flatMap((entry) => {
    const difference = differenceOf(
      entry.cents,
      sumOf(measure, entry.category === null ? lines : lines.filter(({ category }) => category === entry.category)),
    )
    return difference ? [finding(entry.category === null ? 'total-differs' : 'subtotal-differs', difference, entry.at)] : []
  })
  return { agreeing: entries.length - findings.length, findings }
}

/** Null where a line's amount is not known. */
function sumOf(measure: Measure, lines: readonly Line[]): bigint | null {
  let sum = 0n
  for (const line of lines) {
    const amount = measure(line)
    if (amount === null) return null
    sum += BigInt(toInteger(amount))
  }
  return sum
}
