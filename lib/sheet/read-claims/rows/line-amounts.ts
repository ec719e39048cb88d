// The amounts of one cost line: what its row states, what follows exactly from that, and what does not agree. Law: a stated amount is kept as stated;
// one that cannot be read is null with a finding, or derived from the two others with a finding.
import { finding, type Finding } from '../../../core/finding.ts'
import {
  add,
  equal,
  isPositive,
  netOfGross,
  percentageOf,
  subtract,
  sum,
  toInteger,
  ZERO,
  type Cents,
  type Percentage,
} from '../../../core/money.ts'
import { addUp } from '../../../core/eligibility/amounts-disagree.ts'
import { readRate } from '../../amount-rate.ts'
import { faultFinding, isErrorText, isPlaceholder } from '../../amount-reading.ts'
import type { Role } from '../../headings.ts'
import type { TableKind } from '../columns/columns.ts'
import { numberIn } from '../columns/product-columns.ts'
import { partRoles, sideFault, type ProvenParts } from './proven-parts.ts'
import type { PlacedAmount, PlacedCell, PlacedText, ReadRow } from './row-reader.ts'
import { currencyAlone, currencyBehind } from '../words/tail-words.ts'
import { shownText } from '../words/shown.ts'
import { quotedCell } from '../words/quoted.ts'

export interface LineAmounts {
  readonly netCents: Cents | null
  readonly vatCents: Cents | null
  readonly vatRate: Percentage | null
  /** Whether VAT and gross were calculated from net and the rate. */
  readonly isVatCalculated: boolean
  readonly grossCents: Cents | null
  readonly claimedCents: Cents | null
  readonly kilometreCents: Cents | null
  /** The currency it is in where that is not the euro. */
  readonly currency: string | null
  readonly findings: readonly Finding[]
}

/** How a table states its amounts, the same for all of its lines. */
export interface AmountLayout {
  readonly kind: TableKind
  readonly roles: ReadonlySet<Role>
  /** Whether its amounts are postings, which may be without the VAT whose rate stands beside them. */
  readonly arePostings: boolean
  /** The sign of the credit column's amounts: a credit of −100 lowers costs only if the whole column is written so. */
  readonly creditSign: 'positive' | 'negative' | 'both'
  /** What its rows prove about the parts of their totals. */
  readonly proven: ProvenParts
  /** Where a gross amount, or the claimed part, is missing. */
  readonly addressOf: (role: Role, row: ReadRow) => string
}

/** Where VAT is no part of its gross amount nobody knows which of them is wrong. */
const NOTHING: Three = { net: null, vat: null, gross: null }

type Stated = Partial<Record<Role, Cents>>

export function lineAmounts(row: ReadRow, layout: AmountLayout): LineAmounts {
  const stated = statedAmounts(row, layout)
  const placedRate = row.cellOf('rate')
  const rate = placedRate && readRate(placedRate.cell)
  const own = { net: stated.net ?? null, vat: stated.vat ?? null, gross: grossOf(stated, layout) }
  // At nought per cent a posting is the same with VAT and without.
  const follows = layout.arePostings && Number(rate) !== 0 ? null : rate
  const derived = completed(own, follows, layout.kind)
  const currency = currencyOf(row)
  const findings: Finding[] = []
  const tell = (one: Finding | null): void => {
    if (one !== null) findings.push(one)
  }
  for (const amount of row.amounts) tell(faultOf(amount, own))
  tell(missingGross(row, layout, own))
  tell(missingClaimed(row, layout, stated.claimed ?? null))
  if (placedRate !== null && rate === null) tell(rateFault(placedRate))
  tell(partsFault(row, stated, own.gross, layout))
  tell(sideFault(row, layout.proven))
  tell(creditFault(row, layout))
  tell(disagreement(row, own, stated.claimed ?? null))
  if (currency) tell(finding('currency-not-euro', { text: currency.text }, currency.at))
  tell(vatFault(row, derived, follows, layout))
  const isOdd = own.vat !== null && own.gross !== null && !isPartOf(own.vat, own.gross) && own.net === null
  const kept = isOdd ? NOTHING : derived
  return {
    netCents: kept.net,
    vatCents: kept.vat,
    // A rate that tells nothing of the amount would make the settlement take VAT off it.
    vatRate: layout.arePostings && kept.net === null ? null : rate,
    isVatCalculated: kept.vat !== null && own.vat === null && own.gross === null,
    grossCents: kept.gross,
    claimedCents: stated.claimed ?? null,
    kilometreCents: stated.kilometreCompensation ?? null,
    currency: currency?.text ?? null,
    findings,
  }
}

interface Three {
  readonly net: Cents | null
  readonly vat: Cents | null
  readonly gross: Cents | null
}

/** The readable amounts of each role; VAT or parts in several columns are added up. */
function statedAmounts(row: ReadRow, { creditSign }: AmountLayout): Stated {
  const stated: Stated = {}
  for (const { column, reading } of row.amounts) {
    if (reading.kind !== 'amount' || column.role === null) continue
    if (column.role === 'credit' && toInteger(reading.cents) < 0 && creditSign === 'both') continue
    stated[column.role] = add(stated[column.role] ?? ZERO, reading.cents)
  }
  return stated
}

/** The gross amount: stated, debit less credit, or the sum of a wage's or a journey's parts where there is no column for it. */
function grossOf(stated: Stated, { roles, creditSign }: AmountLayout): Cents | null {
  if (stated.gross !== undefined) return stated.gross
  if (stated.debit !== undefined || stated.credit !== undefined) {
    const credit = stated.credit ?? ZERO
    return creditSign === 'negative' ? add(stated.debit ?? ZERO, credit) : subtract(stated.debit ?? ZERO, credit)
  }
  const parts = partRoles.map((role) => stated[role]).filter((part) => part !== undefined)
  return roles.has('gross') || parts.length === 0 ? null : sum(parts)
}

/** What follows from what is stated; VAT by its rate, half-up to the cent (DOMAIN § 4). Wages carry no VAT. */
function completed({ net, vat, gross }: Three, rate: Percentage | null, kind: TableKind): Three {
  if (kind === 'wages' && gross !== null && net === null && vat === null) return { net: gross, vat: ZERO, gross }
  if (net !== null && vat !== null) return { net, vat, gross: gross ?? add(net, vat) }
  if (gross !== null && vat !== null) return { net: isPartOf(vat, gross) ? subtract(gross, vat) : null, vat, gross }
  if (gross !== null && net !== null) return { net, vat: subtract(gross, net), gross }
  if (gross !== null && rate !== null) return { net: netOfGross(gross, rate), vat: subtract(gross, netOfGross(gross, rate)), gross }
  if (net !== null && rate !== null) return { net, vat: percentageOf(net, rate), gross: add(net, percentageOf(net, rate)) }
  return { net, vat, gross }
}

/** VAT is a part of its gross amount; where it is more, or of the other sign, one of them is wrong. */
const isPartOf = (vat: Cents, gross: Cents): boolean => {
  const [part, whole] = [toInteger(vat), toInteger(gross)]
  return part === 0 || (Math.sign(part) === Math.sign(whole) && Math.abs(part) < Math.abs(whole))
}

/** Whether a gross amount follows from the two others; VAT above its net amount (22,00 and 122,00 in a row whose cells have moved) is none. */
const isSumOf = ({ net, vat }: Three): boolean => net !== null && vat !== null && isPartOf(vat, net)

/** What keeps an amount from being read; a gross amount beside net and VAT is derived, so it only warns, unless its own formula gives another one. */
function faultOf({ reading, column, at }: PlacedAmount, own: Three): Finding | null {
  if (reading.kind !== 'fault') return null
  const isDerived = column.role === 'gross' && isSumOf(own)
  const isPart = partRoles.includes(column.role ?? 'other') && own.gross !== null
  return faultFinding(reading, at, (isDerived || isPart) && reading.code !== 'formula-differs' ? 'warning' : 'error')
}

const isThere = (row: ReadRow, role: Role): boolean => row.amounts.some(({ column }) => column.role === role)

/** A gross amount that its column should have and the row has not. */
function missingGross(row: ReadRow, { roles, addressOf }: AmountLayout, own: Three): Finding | null {
  if (own.gross !== null || own.net === null || !roles.has('gross') || isThere(row, 'gross')) return null
  return finding('amount-unreadable', { text: '' }, addressOf('gross', row), isSumOf(own) ? 'warning' : 'error')
}

/** The same of the part that is claimed. */
function missingClaimed(row: ReadRow, { roles, addressOf }: AmountLayout, claimed: Cents | null): Finding | null {
  if (claimed !== null || !roles.has('claimed') || isThere(row, 'claimed')) return null
  return finding('amount-unreadable', { text: '' }, addressOf('claimed', row))
}

/** A rate nobody can read: of a formula that failed an error, else a question. */
function rateFault({ cell, at }: PlacedCell): Finding | null {
  if (cell.calculated !== undefined)
    return finding('formula-differs', { text: shownText(cell, false) ?? '', calculated: cell.calculated }, at)
  if (cell.kind === 'uncalculated') return finding('formula-without-value', { formula: cell.formula }, at)
  const text = quotedCell((cell.kind === 'error' ? cell.text : (shownText(cell, false) ?? '')).trim())
  if (cell.kind === 'error' || isErrorText(text)) return finding('formula-error', { text }, at)
  return isPlaceholder(text) ? null : finding('amount-unreadable', { text }, at, 'warning')
}

/** The parts of a wage or a journey make its total, where all of them could be read. */
function partsFault(row: ReadRow, stated: Stated, gross: Cents | null, { roles, kind, proven }: AmountLayout): Finding | null {
  if (gross === null || !roles.has('gross') || !partRoles.some((role) => roles.has(role))) return null
  const parts = row.amounts.filter(({ column }) => partRoles.includes(column.role ?? 'other'))
  if (parts.length === 0 || parts.some(({ reading }) => reading.kind === 'fault')) return null
  const summed = sum(partRoles.map((role) => stated[role] ?? ZERO))
  const difference = subtract(gross, summed)
  if (Math.abs(toInteger(difference)) <= 1) return null
  const left = kind === 'list' && stated.claimed === undefined ? leftOutOf(gross, parts) : null
  if (left !== null)
    return finding('amount-uncertain', { text: quotedCell(`${left.column.text} ${shownText(left.cell, false) ?? ''}`) }, left.at)
  if (parts.length < 2 && !proven.areMade) return null
  const at = row.amounts.find(({ column }) => column.role === 'gross')?.at ?? row.at
  const figures = { statedCents: gross, summedCents: summed, differenceCents: difference }
  return finding('subtotal-differs', figures, at, proven.areMade ? 'error' : 'warning')
}

/** The part that a total leaves out, in columns of months, categories or phases: the last of those without which the others make it. */
function leftOutOf(gross: Cents, parts: readonly PlacedAmount[]): PlacedAmount | null {
  const whole = sum(parts.map(centsOf))
  return (
    parts.findLast((one) => !equal(centsOf(one), ZERO) && Math.abs(toInteger(subtract(subtract(whole, centsOf(one)), gross))) <= 1) ?? null
  )
}

const centsOf = ({ reading }: PlacedAmount): Cents => (reading.kind === 'amount' ? reading.cents : ZERO)

/** A negative credit: the column's own habit, or a question. */
function creditFault(row: ReadRow, { creditSign, roles }: AmountLayout): Finding | null {
  if (creditSign === 'positive' || !roles.has('credit')) return null
  const credit = row.amounts.find(
    ({ column, reading }) => column.role === 'credit' && reading.kind === 'amount' && toInteger(reading.cents) < 0,
  )
  if (credit?.reading.kind !== 'amount') return null
  const text = shownText(credit.cell, false) ?? ''
  return creditSign === 'both'
    ? finding('amount-ambiguous', { text }, credit.at)
    : finding('credit-sign-suspicious', { text, amountCents: credit.reading.cents }, credit.at)
}

/** Net + VAT is not gross, VAT is more than its net amount, or what is claimed has the opposite sign of the invoice. */
function disagreement(row: ReadRow, { net, vat, gross }: Three, claimed: Cents | null): Finding | null {
  const amounts = { netCents: net, vatCents: vat, grossCents: gross, claimedCents: claimed }
  const invoice = gross ?? net
  const isOpposite =
    claimed !== null && invoice !== null && !equal(claimed, ZERO) && !equal(invoice, ZERO) && isPositive(claimed) !== isPositive(invoice)
  const isOdd = vat !== null && gross !== null && (net === null ? !isPartOf(vat, gross) : isSwapped(net, vat))
  if (addUp(amounts) && !isOpposite && !isOdd) return null
  const at = row.amounts.find(({ column }) => column.role === (isOpposite ? 'claimed' : 'gross'))?.at ?? row.at
  return finding('amounts-disagree', amounts, at)
}

/** VAT of more than its net amount: the two have changed places on this row. A line of VAT alone has none. */
const isSwapped = (net: Cents, vat: Cents): boolean => !equal(net, ZERO) && Math.abs(toInteger(vat)) > Math.abs(toInteger(net))

/** The currency the row names: in a column of its own, in an amount, in a heading, in brackets behind a text. */
function currencyOf(row: ReadRow): { readonly text: string; readonly at: string } | null {
  const own = row.cellOf('currency')
  const named = own?.cell.kind === 'text' ? own.cell.text.trim() : ''
  if (own && named !== '' && !/^(?:€|eur|euro[a-z]?|e|[-–]+)\.?$/i.test(named))
    return { text: named.slice(0, 20).toUpperCase(), at: own.at }
  const foreign = row.amounts.find(({ column, reading }) => reading.kind === 'amount' && (reading.currency ?? column.currency) !== null)
  if (foreign?.reading.kind === 'amount') return { text: foreign.reading.currency ?? foreign.column.currency ?? '', at: foreign.at }
  const bracketed = row.isQuiet
    ? undefined
    : [...row.texts, ...row.notes].find((one) => currencyBehind(one.text) !== null && !isOfOther(row, one))
  const noted = row.notes.find(({ text }) => /^(?:USD|SEK|NOK|DKK|GBP|EEK|RUB|CHF)$/.test(text))
  if (noted) return { text: noted.text, at: noted.at }
  return bracketed ? { text: currencyBehind(bracketed.text) ?? '', at: bracketed.at } : null
}

/** `1 020,00 | SEK` beside what that is in euros: a currency alone beside a number that was not read is that number's. */
const isOfOther = ({ source: { cells }, amounts }: ReadRow, { text, column }: PlacedText): boolean =>
  currencyAlone(text) !== null &&
  cells.some(
    (one) =>
      Math.abs(one.column - column) === 1 && numberIn(one) !== null && !amounts.some((amount) => amount.column.column === one.column),
  )

/** A line without a word of VAT in a table that states it elsewhere. */
function vatFault(row: ReadRow, { net, vat, gross }: Three, rate: Percentage | null, layout: AmountLayout): Finding | null {
  const isSilent = gross !== null && net === null && vat === null && rate === null
  return isSilent && layout.kind !== 'wages' && statesVat(layout) ? finding('vat-not-stated', {}, row.amounts[0]?.at ?? row.at) : null
}

/** Whether a table's columns say what of an amount is VAT. */
export const statesVat = ({ roles, arePostings }: AmountLayout): boolean =>
  roles.has('vat') || (roles.has('rate') && !arePostings) || (roles.has('net') && roles.has('gross'))
