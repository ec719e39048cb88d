// What each column of a table means. Law: a heading says it, the cells below confirm it, arithmetic settles what words leave open, and where they
// contradict each other the question is asked; every column with cells has a meaning or a finding.
import { finding, type Finding } from '../../../core/finding.ts'
import type { DecimalSign } from '../../amount-text.ts'
import { cellAt, type Grid } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { settleAmounts } from './amount-columns.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { withoutMoneyAsPurpose } from './cost-parts.ts'
import { withBill } from './own-bills.ts'
import { isOfPay } from './part-columns.ts'
import { centsColumns } from './cents-columns.ts'
import { categoryColumns, withBestAccount, withCategoryWords } from './category-columns.ts'
import { isOfDiscount } from './explained-columns.ts'
import { headingAgainst } from './heading-against.ts'
import { figuresEnd } from './listed-cells.ts'
import { leftOut } from './left-out-columns.ts'
import { candidatesOf, type Candidate } from './column-candidates.ts'
import { withNames } from './column-names.ts'
import { areMoney, decimalSigns, SampledAmounts, valuesByColumn, type ColumnValues } from './column-values.ts'
import { plain } from '../../plain-text.ts'
import { legendAround } from '../tables/legends.ts'
import { explainsMinus } from '../words/legend-words.ts'
import { isOfShares, mayBeShare } from './share-columns.ts'
import { withTaxNote } from './tax-note.ts'
import { isOfNoClaim } from './place-column.ts'
import { signColumn } from './sign-column.ts'
import { isTotalText } from '../words/row-words.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import type { Table } from '../tables/tables.ts'

/** What a table is a list of; it decides what its total, names and periods are. */
export type TableKind = 'list' | 'ledger' | 'wages' | 'travel'

/** A column with a heading or with cells; `role` is null where nobody knows what it means. */
export interface Column {
  readonly column: number
  /** The heading as it stands. */
  readonly text: string
  readonly at: string
  readonly role: Role | null
  readonly decimalSign: DecimalSign | null
  readonly currency: string | null
  /** Amounts in cents or thousands: not read. */
  readonly isScaled: boolean
  /** The category of every amount in it, where a list has a column for each. */
  readonly category: string | null
  /** The column to its right that has the cents of its whole euros, as old forms have. */
  readonly centsColumn: number | null
}

/** What a table's columns mean, by their number (0 is A). */
export interface Columns {
  readonly kind: TableKind
  /** The column that says which way the amounts go, where there is one. */
  readonly signColumn: number | null
  readonly byColumn: ReadonlyMap<number, Column>
  readonly values: ReadonlyMap<number, ColumnValues>
  readonly findings: readonly Finding[]
}

/**
 * The meaning of each column of a table: what its heading says, what its cells confirm, and what the amounts of a row make of each other. A doubt is a
 * finding at its heading; one that arithmetic settles is taken back. `elsewhere` is what sheets without a list say of the units of all amounts.
 */
export function columnsOf(
  grid: Grid,
  table: Table,
  categories: CategoryNames,
  names: LocalityNames,
  elsewhere: readonly string[] = [],
): Columns {
  const values = valuesByColumn(table.body, figuresEnd(table.body))
  const doubts: Finding[] = []
  const found = withoutMoneyAsPurpose(withBill(candidatesOf(grid, table, values, doubts)))
  const cents = centsColumns(found, doubts)
  const sign = signColumn(found, doubts, () => explainsMinus(legendAround(table.above, table.body)))
  const candidates = cents.size === 0 && sign === null ? found : withoutAside(found, new Set([...cents.values(), sign]))
  const ofCategories = categoryColumns(candidates, categories)
  const named = withLocalityWords(withBestAccount(withCategoryWords(candidates, categories, doubts), categories), table.body, names)
  const parts = new Set([...ofCategories.keys(), ...monthColumns(table, candidates), ...phaseColumns(candidates)])
  const isInParts = parts.size > 0
  const believed = isInParts ? named.map((one) => (parts.has(one.column) ? { ...one, role: 'part' as const } : one)) : named
  const kind = isInParts ? 'list' : kindOf(believed)
  const signs = decimalSigns(believed.filter(isMoney).map((one) => one.values))
  const mayReckon = (column: number): boolean => signs.has(column) || believed.some((one) => one.column === column && mayMeasure(one))
  const all = withNames(kind === 'list' && !isInParts ? believed.map(withoutOthers) : believed, kind, doubts)
  const amounts = new SampledAmounts(table.body, mayReckon, signs)
  const reckoned = settleAmounts(isInParts ? 'travel' : kind, all, amounts)
  const settled = kind === 'list' && !isInParts ? withTaxNote(reckoned, all, table, amounts) : reckoned
  const byColumn = new Map(
    settled.columns.map((one) => [
      one.column,
      columnOf(one, signs.get(one.column) ?? null, ofCategories.get(one.column) ?? null, cents.get(one.column) ?? null),
    ]),
  )
  const doubted = [...doubts.filter(({ at }) => at === undefined || !settled.proven.has(at)), ...settled.findings]
  const against = table.isHeadless ? [] : headingAgainst(settled.columns, grid, table, elsewhere)
  const others = [...(table.isHeadless ? settled.columns.flatMap(asked) : []), ...leftOut(settled.columns, amounts)]
  return {
    kind,
    signColumn: sign,
    byColumn,
    values,
    findings: [
      ...doubted.filter((one) => !against.some(({ at }) => at === one.at)),
      ...against,
      ...others.filter((one) => !doubted.some(({ at }) => at === one.at)),
    ],
  }
}

const columnOf = (
  { column, text, at, role, currency, isScaled }: Candidate,
  decimalSign: DecimalSign | null,
  category: string | null,
  centsColumn: number | null,
): Column => ({ column, text, at, role, decimalSign, currency, isScaled, category, centsColumn })

/** Columns that may say how amounts are written: amounts of the line, running totals, and unknown ones that look like them. */
const isMoney = ({ role, values }: Candidate): boolean =>
  role === null ? values.amounts > values.texts : amountRoles.has(role) || role === 'running' || role === 'financing'

/** Columns of cents or signs belong to the amounts beside them. */
const withoutAside = (all: readonly Candidate[], aside: ReadonlySet<number | null>): Candidate[] =>
  all.map((one) => (aside.has(one.column) ? { ...one, role: 'other', isScaled: false } : one))

/** Numbers that amounts are made with. */
const measures: ReadonlySet<Role> = new Set<Role>(['rate', 'quantity', 'unitPrice'])
const mayMeasure = (one: Candidate): boolean =>
  (one.role !== null && (measures.has(one.role) || isOfPay(one.text))) ||
  mayBeShare(one) ||
  isOfShares(one) ||
  one.text.includes('%') ||
  isOfDiscount(one)

/** `Kustannuspaikka` over `110 Mallila`, `140 Koeniemi`: a column of nothing but names of localities, in rows of a line's width, says whose the lines are. */
function withLocalityWords(all: readonly Candidate[], body: Table['body'], names: LocalityNames): readonly Candidate[] {
  if (all.some(({ role }) => role === 'locality')) return all
  const open = all.filter(
    ({ role, isNamed, isByHead, text }) => isNamed && (role === null || role === 'other' || isByHead) && !isOfNoClaim(text),
  )
  if (open.length === 0) return all
  const width = all.filter(({ isNamed }) => isNamed).length
  const found = open.find(({ column }) => {
    let hasOne = false
    for (const row of body) {
      const cell = row.cells.length * 2 > width ? cellAt(row, column) : undefined
      if (cell?.kind !== 'text' || isTotalText(cell.text) || /^(?:\d{1,2}|\p{L})$/u.test(cell.text.trim())) continue
      hasOne = names.named(cell.text).length === 1 || names.implementedBy(cell.text).length === 1
      if (!hasOne) return false
    }
    return hasOne
  })
  return found ? all.map((one) => (one === found ? { ...one, role: 'locality' } : one)) : all
}

/** In a list of vouchers with a column for each month: the months' columns, of which a line has one. */
function monthColumns({ heading }: Table, all: readonly Candidate[]): ReadonlySet<number> {
  if (heading.cells.every(({ month }) => month === null)) return NO_MONTHS
  const months = new Set(heading.cells.flatMap(({ month, column }) => (month === null ? [] : [column])))
  const found = months.size > 1 ? all.filter(({ column, values }) => months.has(column) && values.amounts > values.texts) : []
  return new Set(found.length > 1 ? found.map(({ column }) => column) : [])
}

const NO_MONTHS: ReadonlySet<number> = new Set<number>()

/** `Vaihe a`, `Vaihe b`, `Vaihe c` over amounts: the phases' columns, of which a line has one. */
function phaseColumns(all: readonly Candidate[]): readonly number[] {
  const found = all.filter(({ text, values }) => ofPhase.test(plain(text)) && areMoney(values))
  return found.length > 1 ? found.map(({ column }) => column) : []
}

const ofPhase = /^(?:vaihe|fas|skede|phase) ?(?:[a-e]|[1-5])(?![\p{L}\d])/u

function kindOf(all: readonly Candidate[]): TableKind {
  const roles = new Set(all.map(({ role }) => role))
  const has = (...some: Role[]): boolean => some.some((role) => roles.has(role))
  if (has('wage', 'sideCosts') || (has('employee') && has('wagePeriod')) || withholdsTax(all, has)) return 'wages'
  if (has('traveller', 'kilometres', 'kilometreCompensation') || all.some(({ role, text }) => role === 'part' && !namesTheOthers(text)))
    return 'travel'
  return has('debit', 'credit') ? 'ledger' : 'list'
}

/** `Muut`, `Övriga`, `Other`: all others of whatever the columns beside it are of. */
const namesTheOthers = (text: string): boolean => /^(?:muu|muut|ovrigt|ovriga|other|others)$/.test(plain(text))

/** In a list, where nothing is in parts, the figures must tell what the others are. */
const withoutOthers = (one: Candidate): Candidate => (one.role === 'part' ? { ...one, role: null } : one)

/** `Brutto`, `Skatt`, `Netto` by months, without a voucher or a rate: the tax of a wage is no VAT. */
const withholdsTax = (all: readonly Candidate[], has: (...roles: Role[]) => boolean): boolean =>
  has('wagePeriod') &&
  !has('voucher', 'invoice', 'rate') &&
  all.some(({ role, text }) => role === 'vat' && /^(?:vero|verot|skatt|skatter|tax|taxes)$/.test(plain(text)))

/** In a table without a heading every meaning is a question. */
const asked = ({ text, role, at }: Candidate): Finding[] =>
  role === null ? [] : [finding('heading-uncertain', { text, meaning: role }, at)]
