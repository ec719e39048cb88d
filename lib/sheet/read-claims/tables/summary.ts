// A summary by category that repeats the costs of a list: on a sheet of its own, or beside the list. Law: its rows are no lines; each is compared with
// the lines, and what differs is a finding.
import { groupedBy, type Line } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { readShown } from '../../amount-reading.ts'
import type { DecimalSign } from '../../amount-text.ts'
import { addressOf, type Cell, type Grid, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { decimalSigns, isAmount, valuesByColumn } from '../columns/column-values.ts'
import { labelOf } from '../above/header-labels.ts'
import { oneLine, tokensOf } from '../../plain-text.ts'
import { isTotalText, wordsOf } from '../words/row-words.ts'
import { shownText } from '../words/shown.ts'
import { differenceOf } from '../totals/totals.ts'

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

/** Rows of a summary at most; more of them are a list of something. */
export const LONGEST_SUMMARY = 2_000

/** Reads rows of a label and amounts to its right; a sheet of anything else has only others. */
export function summaryOf(grid: Grid, rows: readonly GridRow[], categories: CategoryNames): Summary {
  if (rows.length === 0) return { entries: [], others: 0 }
  if (rows.length > LONGEST_SUMMARY) return { entries: [], others: rows.some(({ cells }) => cells.some(isAmount)) ? 1 : 0 }
  if (!rows.some(({ cells }) => cells.some(isAmount))) return { entries: [], others: 0 }
  const signs = decimalSigns([...valuesByColumn(rows).values()].filter(({ amounts, texts }) => amounts > texts))
  const entries: SummaryEntry[] = []
  let others = 0
  for (const row of rows) {
    if (!row.cells.some(isAmount)) continue
    const labels = row.cells.filter((cell) => cell.kind === 'text' && !isAmount(cell))
    const amounts = amountsIn(grid, row, labels[0]?.column ?? -1, signs)
    if (amounts.length === 0) continue
    const label = oneLine(labels.map((cell) => shownText(cell, grid.date1904) ?? '').join(' '))
    if (label !== null && isAside(label, labels)) continue
    const category = label === null ? null : categories.named(label)
    if (category === null && label !== null && wordsOf(label).total === null && wordsOf(label).isMoneyNote) continue
    if (category !== null || (label !== null && isTotalText(label))) entries.push(...amounts.map((amount) => ({ ...amount, category })))
    else others += 1
  }
  return { entries, others }
}

function amountsIn(
  grid: Grid,
  row: GridRow,
  after: number,
  signs: ReadonlyMap<number, DecimalSign | null>,
): Omit<SummaryEntry, 'category'>[] {
  return row.cells.flatMap((cell) => {
    const reading = cell.column > after && isAmount(cell) ? readShown(cell, signs.get(cell.column) ?? null) : null
    return reading?.kind === 'amount'
      ? [{ column: cell.column, cents: toInteger(reading.cents), at: addressOf(grid, row.row, cell.column) }]
      : []
  })
}

/** Self-financing, and the fields of a block of labels. */
function isAside(label: string, labels: readonly Cell[]): boolean {
  const [first] = labels
  const kind = first?.kind === 'text' ? labelOf(first.text)?.kind : undefined
  return wordsOf(label).isSelfFinancing || (kind !== undefined && kind !== 'total')
}

/** The entries of the columns that are amounts of the claim. */
export const ofColumns = ({ entries, others }: Summary, isAmountColumn: (column: number) => boolean): Summary => ({
  entries: entries.filter(({ column }) => isAmountColumn(column)),
  others,
})

/** Whether it is a summary and nothing else. */
export const isSummary = ({ entries, others }: Summary): boolean => others === 0 && entries.some(({ category }) => category !== null)

const summaryWords = new Set(
  'yhteenveto yhteenvedot kooste koonti koontitaulukko yhteenvetotaulukko sammandrag sammanstallning sammanfattning oversikt summary summaries overview recap totals pivot'.split(
    ' ',
  ),
)

/** Whether a name or a title says that what stands there is planned: `Kustannusarvio`, `Kostnadskalkyl`. */
export const isCalledBudget = (text: string): boolean =>
  tokensOf(text).some((token) => /^(?:budjet|budget|talousarvio|kustannusarvio|kostnadskalkyl|kostnadsberakning)/.test(token))

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

/** By category, and under null of all; null where a line's amount is not known. */
type CategorySums = Map<string | null, bigint | null>

/** What lines cost by each of their amounts and by category, added up once however many summaries are held against them. */
export class LineSums {
  readonly #byMeasure = measures.map((measure) => ({ measure, sums: new Map([[null, 0n]]) as CategorySums }))
  #waiting: (readonly Line[])[] = []

  add(lines: readonly Line[]): void {
    this.#waiting.push(lines)
  }

  /** Whether any line has a category. */
  get hasCategories(): boolean {
    return this.all.some((sums) => sums.size > 1)
  }

  /** Whether by some of their amounts all lines together cost so much. */
  hasTotal(cents: bigint): boolean {
    return cents !== 0n && this.all.some((sums) => sums.get(null) === cents)
  }

  get all(): readonly CategorySums[] {
    for (const lines of this.#waiting) for (const { measure, sums } of this.#byMeasure) addTo(sums, measure, lines)
    this.#waiting = []
    return this.#byMeasure.map(({ sums }) => sums)
  }
}

function addTo(sums: CategorySums, measure: Measure, lines: readonly Line[]): void {
  for (const line of lines) {
    const amount = measure(line)
    for (const key of line.category === null ? [null] : [null, line.category]) {
      const before = sums.has(key) ? (sums.get(key) ?? null) : 0n
      sums.set(key, before === null || amount === null ? null : before + BigInt(toInteger(amount)))
    }
  }
}

/** Compares each column of a summary with the lines, by whichever of their amounts it agrees with most; beside one that agrees, others are budgets and shares. */
export function compareSummary({ entries }: Summary, lines: LineSums): Comparison {
  const compared = [...groupedBy(entries, ({ column }) => column).values()].map((own) =>
    lines.all.map((sums) => comparedWith(sums, own)).reduce((best, one) => (one.agreeing > best.agreeing ? one : best)),
  )
  const agreeing = compared.filter((one) => one.agreeing > 0)
  const all = agreeing.length > 0 ? agreeing : compared.slice(0, 1)
  return { agreeing: all.reduce((sum, one) => sum + one.agreeing, 0), findings: all.flatMap((one) => one.findings) }
}

function comparedWith(sums: CategorySums, entries: readonly SummaryEntry[]): Comparison {
  const compared = entries.map((entry) => {
    const sum = sums.has(entry.category) ? (sums.get(entry.category) ?? null) : 0n
    return { entry, sum, difference: differenceOf(entry.cents, sum) }
  })
  return {
    agreeing: compared.filter(({ sum, difference }) => sum !== null && difference === null).length,
    findings: compared.flatMap(({ entry, difference }) =>
      difference ? [finding(entry.category === null ? 'total-differs' : 'subtotal-differs', difference, entry.at)] : [],
    ),
  }
}
