// What each column of a table means. Law: a heading says it, the cells below confirm it, arithmetic settles what words leave open, and where they
// contradict each other the question is asked; every column with cells has a meaning or a finding.
import { finding, type Finding } from '../../../core/finding.ts'
import type { DecimalSign } from '../../amount-text.ts'
import { cellAt, columnName, type Cell, type Grid } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { settleAmounts } from './amount-columns.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { isOfPay } from './part-columns.ts'
import { centsColumns } from './cents-columns.ts'
import { isOfDiscount, mayBePartOf } from './explained-columns.ts'
import { candidatesOf, type Candidate } from './column-candidates.ts'
import { withNames } from './column-names.ts'
import { areMoney, decimalSigns, SampledAmounts, valuesByColumn, type ColumnValues } from './column-values.ts'
import { meaningOf } from '../headings/heading-role.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { mayBeShare } from './share-columns.ts'
import { withTaxNote } from './tax-note.ts'
import { isOfNoClaim } from './place-column.ts'
import { signColumn } from './sign-column.ts'
import { isTotalText } from '../words/row-words.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import type { Table } from '../tables/tables.ts'

/** What a table is a list of; it decides what its total, names and periods are. */
export type TableKind = 'list' | 'ledger' | 'wages' | 'travel'

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

export interface Columns {
  readonly kind: TableKind
  /** The column that says which way the amounts go, where there is one. */
  readonly signColumn: number | null
  readonly byColumn: ReadonlyMap<number, Column>
  readonly values: ReadonlyMap<number, ColumnValues>
  readonly findings: readonly Finding[]
}

export function columnsOf(grid: Grid, table: Table, categories: CategoryNames, names: LocalityNames): Columns {
  const values = valuesByColumn(table.body)
  const doubts: Finding[] = []
  const found = candidatesOf(grid, table, values, doubts)
  const cents = centsColumns(found, doubts)
  const sign = signColumn(found, doubts)
  const candidates = cents.size === 0 && sign === null ? found : withoutAside(found, new Set([...cents.values(), sign]))
  const ofCategories = categoryColumns(candidates, categories)
  const named = withLocalityWords(withBestAccount(withCategoryWords(candidates, categories, doubts), categories), table.body, names)
  const ofTimes = new Set([...monthColumns(table, candidates), ...phaseColumns(candidates)])
  const areParts = ofCategories.size + ofTimes.size > 0
  const believed = areParts
    ? named.map((one) => (ofCategories.has(one.column) || ofTimes.has(one.column) ? { ...one, role: 'part' as const } : one))
    : named
  const kind = areParts ? 'list' : kindOf(believed)
  const signs = decimalSigns(believed.filter(isMoney).map((one) => one.values))
  const mayReckon = (column: number): boolean => signs.has(column) || believed.some((one) => one.column === column && mayMeasure(one))
  const all = withNames(kind === 'list' && !areParts ? believed.map(withoutRest) : believed, kind, doubts)
  const amounts = new SampledAmounts(table.body, mayReckon, signs)
  const reckoned = settleAmounts(areParts ? 'travel' : kind, all, amounts)
  const settled = kind === 'list' && !areParts ? withTaxNote(reckoned, all, table) : reckoned
  const byColumn = new Map(
    settled.columns.map((one) => [
      one.column,
      columnOf(one, signs.get(one.column) ?? null, ofCategories.get(one.column) ?? null, cents.get(one.column) ?? null),
    ]),
  )
  const doubted = [...doubts.filter(({ at }) => at === undefined || !settled.proven.has(at)), ...settled.findings]
  const others = [...(table.isHeadless ? settled.columns.flatMap(asked) : []), ...leftOut(settled.columns, amounts)]
  return {
    kind,
    signColumn: sign,
    byColumn,
    values,
    findings: [...doubted, ...others.filter((one) => !doubted.some(({ at }) => at === one.at))],
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
  (one.role !== null && (measures.has(one.role) || isOfPay(one.text))) || mayBeShare(one) || one.text.includes('%') || isOfDiscount(one)

/** A column of nearly nothing but words of categories is theirs, whatever its heading says. */
function withCategoryWords(all: readonly Candidate[], categories: CategoryNames, doubts: Finding[]): readonly Candidate[] {
  if (all.some(({ role }) => role === 'category')) return withBestCategory(all, categories)
  const found = all.find(({ role, values }) => {
    if (role !== null && role !== 'other') return false
    const texts = values.cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    const known = texts.filter((text) => categories.named(text) !== null).length
    const totals = texts.filter(isTotalText).length
    return known > 1 && known * 5 >= (values.cells.length - totals) * 4
  })
  if (found?.isNamed) doubts.push(finding('heading-uncertain', { text: found.text, meaning: 'category' }, found.at))
  return all.map((one) => (one === found && one.isNamed ? { ...one, role: 'category' } : one))
}

/** `Kustannuspaikka` over `110 Mallila`, `140 Koeniemi`: a column of nothing but names of localities, in rows of a line's width, says whose the lines are. */
function withLocalityWords(all: readonly Candidate[], body: Table['body'], names: LocalityNames): readonly Candidate[] {
  if (all.some(({ role }) => role === 'locality')) return all
  const open = all.filter(
    ({ role, isNamed, isByHead, text }) => isNamed && (role === null || role === 'other' || isByHead) && !isOfNoClaim(text),
  )
  if (open.length === 0) return all
  const width = all.filter(({ isNamed }) => isNamed).length
  const found = open.find(({ column }) => {
    const texts = body.flatMap((row) => {
      const cell = row.cells.length * 2 > width ? cellAt(row, column) : undefined
      return cell?.kind === 'text' && !isTotalText(cell.text) && !/^(?:\d{1,2}|\p{L})$/u.test(cell.text.trim()) ? [cell.text] : []
    })
    return texts.length > 0 && texts.every((text) => names.named(text).length === 1)
  })
  return found ? all.map((one) => (one === found ? { ...one, role: 'locality' } : one)) : all
}

/** Of columns of accounts, `Tili` and `Tilin nimi`, the one that names most categories; numbers of bank accounts are of none. */
function withBestAccount(all: readonly Candidate[], categories: CategoryNames): readonly Candidate[] {
  const accounts = all.filter(({ role }) => role === 'account')
  const own = accounts.filter(({ values }) => !areBankAccounts(values.cells))
  if (accounts.length === own.length && accounts.length < 2) return all
  const best = namingMost(own, categories)
  return all.map((one) => (one.role === 'account' && one !== best ? { ...one, role: 'other' } : one))
}

/** `159030-776`, `FI21 1234 5600 0007 85`. */
const areBankAccounts = (cells: readonly Cell[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => cell.kind === 'text' && /^\s*(?:\d{6}-\d{2,8}|[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8})\s*$/.test(cell.text))

const namedIn = ({ values }: Candidate, categories: CategoryNames): number =>
  values.cells.filter((cell) => cell.kind === 'text' && categories.named(cell.text) !== null).length

const namingMost = (found: readonly Candidate[], categories: CategoryNames): Candidate | undefined =>
  found.reduce<Candidate | undefined>(
    (one, other) => (one && namedIn(one, categories) >= namedIn(other, categories) ? one : other),
    undefined,
  )

/** Of columns that may be of categories, the one that names most; `Laji` over a few words of its own that name none is of kinds of vouchers. */
function withBestCategory(all: readonly Candidate[], categories: CategoryNames): readonly Candidate[] {
  const areKinds = (one: Candidate): boolean => {
    if (!kindWords.test(plain(one.text))) return false
    const words = new Set(one.values.cells.map((cell) => (cell.kind === 'text' ? plain(cell.text) : '')))
    return words.size * 2 < one.values.cells.length && namedIn(one, categories) === 0
  }
  const named = all.filter(({ role }) => role === 'category')
  const found = named.filter((one) => !areKinds(one))
  if (named.length === 1 && found.length === 1) return all
  const best = namingMost(found, categories)
  return all.map((one) => (one.role === 'category' && one !== best ? { ...one, role: 'other' } : one))
}

const kindWords = /^(?:laji|luokka|slag|typ|kategori|type|category)$/

/** In a list with a column of amounts for each category: which is of which. */
function categoryColumns(all: readonly Candidate[], categories: CategoryNames): ReadonlyMap<number, string> {
  if (all.some(({ role }) => role !== null && telling.has(role))) return NO_CATEGORIES
  const named = all.flatMap(({ column, text, isNamed, values }) => {
    const category = isNamed && values.texts <= values.amounts ? categoryOver(text, categories) : null
    return category === null ? [] : [[column, category] as const]
  })
  return new Set(named.map(([, category]) => category)).size >= 2 ? new Map(named) : NO_CATEGORIES
}

/** Columns that say of each line what is only asked of the headings where they are missing. */
const telling: ReadonlySet<Role> = new Set<Role>(['category', 'employee', 'wagePeriod', 'traveller'])
const NO_CATEGORIES: ReadonlyMap<number, string> = new Map<number, string>()

/** The category a heading names, under the heading of them all where that stands over the first of them. */
function categoryOver(text: string, categories: CategoryNames): string | null {
  const [first = '', ...rest] = text.split(' ')
  return categories.named(text) ?? (meaningOf(first)?.role === 'category' ? categories.named(rest.join(' ')) : null)
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
  if (has('traveller', 'kilometres', 'kilometreCompensation') || all.some(({ role, text }) => role === 'part' && !isOfRest(text)))
    return 'travel'
  return has('debit', 'credit') ? 'ledger' : 'list'
}

/** `Muut`, `Övriga`, `Other`: the rest of whatever the columns beside it are. */
const isOfRest = (text: string): boolean => /^(?:muu|muut|ovrigt|ovriga|other|others)$/.test(plain(text))

/** In a list, where nothing is in parts, the figures must tell what the rest is. */
const withoutRest = (one: Candidate): Candidate => (one.role === 'part' ? { ...one, role: null } : one)

/** `Brutto`, `Skatt`, `Netto` by months, without a voucher or a rate: the tax of a wage is no VAT. */
const withholdsTax = (all: readonly Candidate[], has: (...roles: Role[]) => boolean): boolean =>
  has('wagePeriod') &&
  !has('voucher', 'invoice', 'rate') &&
  all.some(({ role, text }) => role === 'vat' && /^(?:vero|verot|skatt|skatter|tax|taxes)$/.test(plain(text)))

/** In a table without a heading every meaning is a question. */
const asked = ({ text, role, at }: Candidate): Finding[] =>
  role === null ? [] : [finding('heading-uncertain', { text, meaning: role }, at)]

/** Columns that are not read: known ones and percentages for information, others with a question where they hold amounts; days and money, both without a heading, are a list that goes on beside. */
function leftOut(all: readonly Candidate[], amounts: SampledAmounts): Finding[] {
  const left = all.filter(({ role, values }) => values.cells.length > 0 && (role === null || unread.has(role)))
  const hasListBeside = left.some(({ role, isNamed, values }) => role === null && !isNamed && values.days * 2 > values.cells.length)
  return left.map((one) => {
    const { text, at, role, values, isNamed } = one
    const isOfNumbers = isNamed
      ? areCodes(values.cells) ||
        areNumbers(text, values.cells) ||
        areNoughts(values.cells) ||
        (areBare(one) && haveCents(all) && !mayBePart(one, all, amounts))
      : arePages(values.cells)
    const isMoneyLike =
      role === null && !isOfNumbers && !text.includes('%') && values.amounts - values.percentages > values.texts + values.days
    const isOfList = hasListBeside && !isNamed && areMoney(values)
    return finding('column-left-out', { text }, at, isMoneyLike ? (isOfList ? 'error' : 'warning') : 'info')
  })
}

/** A whole number as it stands, without cents. */
const wholeIn = (cell: Cell): string =>
  cell.kind === 'number' && !/[.,]0/.test(cell.format ?? '') ? String(cell.number) : cell.kind === 'text' ? cell.text.trim() : ''

/** Whole numbers of one length that come again and again: of accounts, departments, kinds of pay. */
function areCodes(cells: readonly Cell[]): boolean {
  const codes = cells.map(wholeIn)
  const isOfLength = codes.every((code) => /^\d{2,10}$/.test(code) && code.length === codes[0]?.length)
  return codes.length > 2 && isOfLength && new Set(codes).size * 2 <= codes.length
}

/** `Mapin sivu`, `Liite nro`, `Hlö` over whole numbers. */
const areNumbers = (text: string, cells: readonly Cell[]): boolean =>
  tokensOf(text).some((word) => numbering.test(word)) && cells.every((cell) => /^\d{1,9}$/.test(wholeIn(cell)))

const numbering =
  /^(?:\p{L}*(?:numero|nummer|number|tunnus|koodi|kod|code)|nro|nr|no|num|id|sivu|sivun|sida|page|p|liite\p{L}*|bilaga|annex|attachment|viite\p{L}*|ref|hlo\p{L}*|henkilo\p{L}*|personer|persons|people|mappi|mapin|parm|folder)$/u

/** Whether all amounts that are read have cents. */
const haveCents = (all: readonly Candidate[]): boolean => {
  const ofMoney = all.filter(({ role, values }) => role !== null && amountRoles.has(role) && values.cells.length > 0)
  return ofMoney.length > 0 && ofMoney.every(({ values }) => areMoney(values))
}

/** `Avoinna 0,00` beside every line. */
const areNoughts = (cells: readonly Cell[]): boolean =>
  cells.every((cell) =>
    cell.kind === 'number' ? cell.number === 0 : cell.kind === 'text' && /^0(?:[.,]0{1,2})?(?:\s?€)?$/.test(cell.text.trim()),
  )

/** Small whole numbers, none with cents, in a table whose amounts have them: of things, batches, parts; under a heading, and no word of money. */
const areBare = ({ text, column, values: { cells } }: Candidate): boolean =>
  cells.length > 2 && text !== columnName(column) && !moneyWords.test(plain(text)) && cells.every((cell) => /^\d{1,4}$/.test(wholeIn(cell)))

/** Whether numbers may be what is claimed of the amounts beside them. */
const mayBePart = (one: Candidate, all: readonly Candidate[], amounts: SampledAmounts): boolean =>
  all.some(({ role, column }) => role !== null && amountRoles.has(role) && mayBePartOf(amounts.of(one.column), amounts.of(column)))

const moneyWords =
  /€|eur|summa|osuus|hinta|maksu|maksettu|kulu|kustannu|raha|tuki|palkkio|korvau|andel|belopp|pris|avgift|kostnad|stod|share|amount|price|cost|fee|paid|grant|vero|alv|moms|skatt|vat|tax/

/** Numbers of pages, beside the banner that a program prints on each. */
const arePages = (cells: readonly Cell[]): boolean =>
  cells.every((cell, index) => [1, 2].some((first) => wholeIn(cell) === String(first + index)))

const unread: ReadonlySet<Role> = new Set<Role>(['running', 'financing', 'quantity', 'unitPrice', 'index', 'other'])
