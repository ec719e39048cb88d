// A cost line made of a row. Law: what the row does not say is null; what it says unreadably is null with a finding at its cell.
import type { Line, Phase } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { compare, ZERO, type Cents } from '../../../core/money.ts'
import type { IsoDate } from '../../../core/period.ts'
import { readDate } from '../../date-reading.ts'
import type { Role } from '../../headings.ts'
import type { CategoryNames } from '../words/category-names.ts'
import type { TableKind } from '../columns/columns.ts'
import type { LineAmounts } from './line-amounts.ts'
import { oneLine, plain } from '../../plain-text.ts'
import { reversesVoucher } from '../words/tail-words.ts'
import type { ReadRow } from './row-reader.ts'
import { wordsOf } from '../words/row-words.ts'
import type { TableDates } from '../tables/table-dates.ts'
import { quoted } from '../words/quoted.ts'

/** What a line takes from the table and the section it stands in. */
export interface Surroundings {
  readonly kind: TableKind
  readonly dates: TableDates
  readonly categories: CategoryNames
  /** Whether the table has a column of categories, so that an unknown one is the row's own fault. */
  readonly hasCategories: boolean
  /** The category and the phase of the section. */
  readonly category: string | null
  readonly phase: Phase | null
}

export interface ReadLine {
  readonly line: Line
  readonly findings: readonly Finding[]
}

/** A line to which more may be said. */
interface LineSoFar extends ReadLine {
  readonly findings: Finding[]
}

export function lineOf(row: ReadRow, amounts: LineAmounts, around: Surroundings): LineSoFar {
  const findings = amounts.findings.slice()
  const text = (role: Role): string | null => textOf(row, role, findings)
  const day = (role: Role): IsoDate | null => dayOf(row, role, around.dates, findings)
  const period = around.kind === 'wages' ? day('wagePeriod') : null
  const supplier = text('supplier') ?? text('employee') ?? text('traveller')
  const invoice = text('invoice')
  const kilometres = text('kilometres')
  const line: Line = {
    at: row.at,
    row: row.source.row,
    voucher: text('voucher'),
    incurredOn: period ?? day('date'),
    paidOn: day('paid'),
    supplier,
    description: text('description') ?? (around.kind === 'wages' ? wageDescription(supplier, text('wagePeriod')) : null),
    category: categoryOf(row, around, findings),
    phase: phaseNamed(text('phase')) ?? around.phase,
    netCents: amounts.netCents,
    vatCents: amounts.vatCents,
    vatRate: amounts.vatRate,
    grossCents: amounts.grossCents,
    claimedCents: amounts.claimedCents,
  }
  const credit = row.isQuiet && around.kind !== 'wages' ? null : suspiciousCredit(row, line)
  if (credit !== null) findings.push(credit)
  const { kilometreCents, currency } = amounts
  const isUsual = invoice === null && kilometres === null && kilometreCents === null && currency === null
  return { line: isUsual ? line : withRarer(line, { invoice, kilometres, kilometreCents, currency }), findings }
}

/** What few lines have, where this one has it. */
interface Rarer {
  readonly invoice: string | null
  readonly kilometres: string | null
  readonly kilometreCents: Cents | null
  readonly currency: string | null
}

function withRarer({ at, row, voucher, ...line }: Line, { invoice, kilometres, kilometreCents, currency }: Rarer): Line {
  return {
    at,
    row,
    voucher,
    ...(invoice === null ? {} : { invoice }),
    ...line,
    ...(kilometres === null ? {} : { kilometres }),
    ...(kilometreCents === null ? {} : { kilometreCents }),
    ...(currency === null ? {} : { currency }),
  }
}

/** A text, or null where the cell is empty, says that nothing is there, or holds an error. */
function textOf(row: ReadRow, role: Role, findings: Finding[]): string | null {
  const placed = row.cellOf(role)
  if (placed === null) return null
  const { cell, at, known } = placed
  if (cell.kind === 'error') findings.push(finding('formula-error', { text: cell.text }, at))
  if (cell.kind === 'uncalculated') findings.push(finding('formula-without-value', { formula: cell.formula }, at))
  if (known.line === null || known.isAbsent) return null
  if (!known.isError) return known.line
  findings.push(finding('formula-error', { text: known.line }, at))
  return null
}

function dayOf(row: ReadRow, role: Role, dates: TableDates, findings: Finding[]): IsoDate | null {
  const placed = row.cellOf(role)
  if (placed === null) return null
  const reading = readDate(placed.cell, dates(role))
  if (role === 'paid' && placed.cell.kind === 'text' && paidWords.test(plain(placed.cell.text))) {
    findings.push(finding('paid-date-unknown', {}, placed.at))
    return null
  }
  if (reading.kind === 'fault') {
    findings.push(
      reading.code === 'formula-without-value'
        ? finding(reading.code, { formula: reading.text.replace(/^=/, '') }, placed.at)
        : finding(reading.code, { text: reading.text }, placed.at),
    )
  }
  return reading.kind === 'day' ? reading.date : null
}

/** `x`, `kyllä`: paid, on a day that nobody says. */
const paidWords = /^(?:x|k|kylla|on|ok|joo|maksettu|ja|j|betald|betalt|yes|y|paid)$/

const wageDescription = (employee: string | null, period: string | null): string | null =>
  oneLine([employee, period].filter((part) => part !== null).join(', '))

/** The row's own category, else its section's; an unknown word is null with a question. */
function categoryOf(row: ReadRow, around: Surroundings, findings: Finding[]): string | null {
  const { categories, hasCategories } = around
  const placed = row.cellOf('category')
  if (row.amounts.some(({ column }) => column.category !== null)) return ofOneColumn(row, findings)
  if (!hasCategories || placed === null) return ofSection(row, around, findings)
  const before = findings.length
  const text = textOf(row, 'category', findings)
  if (findings.length > before) return null
  if (text === null || (/^\d{3,6}$/.test(text) && around.category !== null)) return ofSection(row, around, findings)
  const category = /^\d{1,2}\.?$/.test(text) ? categories.numbered(Number.parseInt(text, 10)) : categories.named(text)
  if (category === null) findings.push(finding('category-unknown', { text: quoted(text) }, placed.at, 'warning'))
  return category
}

/** In a list with a column for each category: the one that has an amount; where several have, they are of no one category. */
function ofOneColumn(row: ReadRow, findings: Finding[]): string | null {
  const categories = new Set(row.amounts.map(({ column }) => column.category).filter((one) => one !== null))
  const [only, ...others] = categories
  if (only !== undefined && others.length === 0) return only
  findings.push(finding('category-unknown', { text: [...categories].join(', ') }, row.at, 'warning'))
  return null
}

function ofSection(row: ReadRow, { hasCategories, category }: Surroundings, findings: Finding[]): string | null {
  if (hasCategories && category === null) findings.push(finding('category-unknown', { text: null }, row.at, 'warning'))
  return category
}

/** `a`, `Vaihe b`, `fas c)`. */
export function phaseNamed(text: string | null): Phase | null {
  const match = text === null ? null : /^(?:vaihe|fas|skede|phase|stage)? ?([abc])[)]?$/.exec(plain(text))
  return match ? (match[1] as Phase) : null
}

/** A credit note's words over an amount that raises the claim. */
function suspiciousCredit(row: ReadRow, line: Line): Finding | null {
  const amount = line.claimedCents ?? line.grossCents ?? line.netCents
  if (amount === null || compare(amount, ZERO) <= 0) return null
  const reversal = [line.description, line.supplier].find((one) => one !== null && reversesVoucher(one)) ?? null
  const text =
    reversal ??
    creditIn(line.description) ??
    creditIn(line.supplier) ??
    [...row.texts, ...row.notes].find(({ says }) => says.isCredit)?.text
  if (text === undefined) return null
  const at = row.amounts.find(({ reading }) => reading.kind === 'amount')?.at ?? row.at
  return finding(
    'credit-sign-suspicious',
    { text: quoted(text), amountCents: amount },
    at,
    reversal !== null || isCreditNote.test(plain(text)) ? 'error' : 'warning',
  )
}

/** `Hyvityslasku`, `Hyvitys: esite`, `Kreditfaktura`: a paper that gives money back; a discount and a refundable ticket may be paid for. */
const isCreditNote =
  /(?<!\p{L})(?:hyvityslask\p{L}*|kreditlask\p{L}*|kredit(?:erings)?(?:fakt|not)\p{L}*|credit ?(?:note|invoice|memo)s?)(?!\p{L})|^(?:hyvitys|palautus|kreditering|aterbetalning|refund|credit)(?!\p{L}|-)(?! (?:card|report|check))/u

const creditIn = (text: string | null): string | null => (text !== null && wordsOf(text).isCredit ? text : null)
