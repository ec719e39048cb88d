// Which of a table's amount columns is net, VAT, gross, claimed or a part. Law: `summa` and `total` mean what the arithmetic of their rows says they
// mean, the gross amount where nothing is said, and nobody chooses between two.
import type { Role } from '../../headings.ts'
import {
  addsUp,
  areEqual,
  isSumSoFar,
  endsInSum,
  holds,
  isPartOf,
  isRepeatedIn,
  MOST_COMPARED,
  mostlyHolds,
  multiplies,
  neverMeet,
  shareOf,
  vatOf,
} from './amount-arithmetic.ts'
import type { SampledAmounts } from './column-values.ts'
import type { Candidate } from './column-candidates.ts'
import type { TableKind } from './columns.ts'
import { plain } from '../../plain-text.ts'
import { settleClaimedBefore } from './claim-columns.ts'
import { settleCostParts } from './cost-parts.ts'
import { settleBill, settleOurShare } from './own-bills.ts'
import { settleInKind } from './in-kind-columns.ts'
import { quantities } from './quantity-words.ts'
import { isTotalHeading, settleParts } from './part-columns.ts'
import { Settling, type Settled } from './settling.ts'
import { settleRates, settleSwappedTax } from './rate-columns.ts'
import { settleDoubles } from './double-columns.ts'
import { differs, isNoTaxAbove, settleUnknown } from './unknown-columns.ts'
import {
  areCounts,
  askExchange,
  settleDays,
  settleDiscounts,
  settleDistribution,
  settleExchange,
  settleForeign,
  settlePaid,
  settlePivot,
  totalledOf,
  isOfDiscount,
} from './explained-columns.ts'
import { askFunding, settleByShares, settleProjectShare, settleStatedShare } from './share-columns.ts'

export function settleAmounts(kind: TableKind, columns: readonly Candidate[], amounts: SampledAmounts): Settled {
  const table = new Settling(columns, amounts)
  settleRates(table)
  settleDays(table)
  settleSwappedTax(table)
  if (kind !== 'ledger') settleByShares(table)
  if (kind === 'travel' && table.has('unitPrice')) settleQuantities(table)
  if (kind === 'wages' || kind === 'travel') {
    settleStatedShare(table)
    settleParts(table, kind)
  } else if (kind === 'ledger') settleLedger(table)
  else settleList(table)
  settleDoubles(table)
  if (kind === 'list') settlePaid(table)
  return table.settled()
}

/** A ledger's amounts are in its debit and credit, or in an amount beside its credits; what only repeats them is left out, anything else is asked. */
function settleLedger(table: Settling): void {
  const [debits, credits] = [table.with('debit'), table.with('credit')]
  if (debits.length === 0) {
    settleCredits(table, credits)
    return
  }
  for (const one of table.with('amount')) {
    if (debits.some((debit) => isRepeatedIn(table.of(one), table.of(debit)))) table.give(one, 'other')
    else table.ask(one, null)
  }
}

/** Credits without debits: a line has its amount or a credit, never both. `Hyvitys` beside the amount of a line may be a part of it, alone what is paid. */
function settleCredits(table: Settling, credits: readonly Candidate[]): void {
  const others = table.with(...money)
  const areCredits = credits.every((credit) => others.every((one) => neverMeet(table.of(credit), table.of(one))))
  const isOfPay = others.length === 0 && credits.every(({ text }) => /^(?:\p{L}+-?)?hyvitys$/u.test(plain(text)))
  if (areCredits && !isOfPay) {
    for (const one of table.with('amount')) table.give(one, 'debit')
    return
  }
  for (const one of credits) {
    if (isOfPay) table.ask(one, 'amount')
    else if (table.of(one).size > 0) table.ask(one, null, 'error')
    else table.give(one, 'other')
  }
  settleList(table)
}

const money: readonly Role[] = ['net', 'gross', 'amount', 'claimed']

/** A list: what `summa`, `yhteensä`, `total` stand for, by what stands beside them. */
function settleList(table: Settling): void {
  if (table.columns.length > MOST_COMPARED && table.columns.filter(({ values }) => values.amounts > 0).length > MOST_COMPARED) {
    askWhich(table, table.with('amount'))
    return
  }
  settleOurShare(table)
  settleBill(table)
  settleInKind(table)
  settleQuantities(table)
  settleCurrencies(table)
  settleForeign(table)
  settlePivot(table)
  settleDiscounts(table)
  settleClaimedBefore(table)
  settleCumulative(table)
  settleRunning(table)
  settleDistribution(table)
  settleProjectShare(table)
  askFunding(table)
  askExchange(table)
  settleCostParts(table)
  settleUnknown(table)
  const open = table.with('amount')
  const [one, ...others] = open
  if (one === undefined) return
  if (others.length > 0) settleSeveral(table, open)
  else if (table.has('gross')) settleBesideGross(table, one)
  else if (table.has('vat') && !table.has('net')) settleBesideVat(table, one)
  else if (mayBeOfOne(table, one) || isNoTaxAbove(table, one)) table.ask(one, 'gross', 'error')
  else table.give(one, 'gross')
}

/** `Kpl` and `Hinta`: whether the price is of one or of them all, which a total below it would tell. */
function mayBeOfOne(table: Settling, price: Candidate): boolean {
  const numbers = table.with('quantity').map((one) => table.of(one))
  if (numbers.length === 0) return false
  const amounts = table.of(price)
  const areSeveral = numbers.some((one) => [...one].some(([row, number]) => number !== 100 && amounts.has(row)))
  return (
    areSeveral &&
    /(?:^| )(?:\p{L}*hinta|pris|price|\p{L}*veloitus|taksa)$/u.test(plain(price.text)) &&
    !isWholePrice(price) &&
    !endsInSum(amounts)
  )
}

const isWholePrice = ({ text }: Candidate): boolean => /kokonais|yht|total|summa/.test(plain(text))

/** `Määrä` beside a price or a unit of one says how many, where another column says what they cost, or where all are whole numbers. */
function settleQuantities(table: Settling): void {
  const open = table.with('amount')
  if (open.length === 0) return
  const hasUnits = table.has('unitPrice') || table.columns.some(({ text }) => unitHeadings.has(plain(text)))
  const hasMoney = table.with(...money).length > 1
  for (const one of hasUnits ? open : []) {
    const areWhole = [...table.of(one).values()].every((number) => number % 100 === 0)
    if (quantities.has(plain(one.text)) && (hasMoney || (areWhole && !table.has('quantity')))) table.give(one, 'quantity')
  }
  for (const one of table.with('amount')) if (areCounts(table, one)) table.give(one, 'quantity')
}

/** `Summa SEK` beside `Summa EUR`: the amount in the other currency is what the euros were made of. */
function settleCurrencies(table: Settling): void {
  const whole = table.with('amount', 'gross')
  const foreign = whole.filter(({ currency }) => currency !== null)
  if (foreign.length === 0 || !whole.some(({ currency, text }) => currency === null && /€|\beur/i.test(text))) return
  for (const one of foreign) table.give(one, 'other')
  settleExchange(table, foreign)
}

/** Beside a price of one, so many of them. */
const unitHeadings: ReadonlySet<string> = new Set(['yksikko', 'yks', 'enhet', 'unit'])

/** Claimed earlier + this period = total: the total is of more than this claim; where it stands first, it is the invoice that both are of. A difference is of no claim. */
function settleCumulative(table: Settling): void {
  const before = table.with('running').filter(({ text }) => !differs.test(plain(text)))
  if (before.length === 0) return
  const unknown = table.columns.filter(({ role, isNamed, values }) => role === null && isNamed && values.amounts > values.texts)
  for (const earlier of before) {
    for (const now of [...table.with('amount', 'claimed'), ...unknown]) {
      const total = table
        .with('amount', 'gross', 'claimed')
        .find((one) => one !== now && holds(addsUp(table.of(earlier), table.of(now), table.of(one))))
      if (!total) continue
      if (now.role === 'claimed' && total.column < earlier.column && !table.has('gross')) {
        table.give(total, 'gross')
        continue
      }
      table.give(total, 'running')
      if (now.role === null) table.ask(now, 'amount')
      else table.give(now, table.has('gross') ? now.role : 'gross')
    }
  }
}

/** `Summa` and `Yhteensä`, which on every row is what the sums came to so far: it is of more than the line. */
function settleRunning(table: Settling): void {
  const [first, ...others] = table.with('amount')
  if (first === undefined || others.length === 0 || table.has('gross')) return
  const running = [first, ...others].find((one) =>
    [first, ...others].some((other) => other !== one && isSumSoFar(table.of(one), table.of(other))),
  )
  if (running) table.prove(running, 'running')
}

/** `Summa` beside a gross amount: the net one where it and VAT make the gross; a repetition is left out, else it is asked, on every line where it is more. */
function settleBesideGross(table: Settling, one: Candidate): void {
  const [gross, vat] = [table.with('gross')[0], table.with('vat')[0]]
  if (!table.has('net') && holds(addsUp(table.of(one), table.of(vat), table.of(gross)))) table.give(one, 'net')
  else if (gross && !vat && !table.has('net') && holds(vatOf(table.of(one), table.of(gross)).asGross)) {
    // `Summa` and `Sis. alv €`: so much VAT is in it.
    table.ask(gross, 'vat')
    table.give(one, 'gross')
  } else if (table.with('gross', 'net', 'claimed').some((other) => areEqual(table.of(one), table.of(other)))) table.give(one, 'other')
  else table.ask(one, null, isPartOf(table.of(gross), table.of(one)) || isPaidPart(table, one, gross) ? 'error' : 'warning')
}

/** `Maksettavaa` 90 of 100 may be all that is claimed, `Maksettu €` 90 all that was paid; noughts say that nothing is open any more. */
const isPaidPart = (table: Settling, one: Candidate, whole: Candidate | undefined): boolean =>
  /betal|maksett|paid|due|payable/.test(plain(one.text)) &&
  isPartOf(table.of(one), table.of(whole)) &&
  [...table.of(one).values()].every((cents) => cents !== 0)

/** `Summa` and `Alv`: VAT at a known rate of the sum says net; a known rate's part of it says gross. */
function settleBesideVat(table: Settling, one: Candidate): void {
  const { asNet, asGross } = vatOf(table.of(one), table.of(table.with('vat')[0]))
  if (holds(asNet) && asNet.held > asGross.held) table.ask(one, 'net')
  else if (asNet.held > 0 && !holds(asGross)) table.ask(one, 'gross')
  else table.give(one, 'gross')
}

/** Two or three undecided amounts: a quantity and a price, a + VAT = b, a + b = c, or a repetition; else all are asked, and the last total is read. */
function settleSeveral(table: Settling, all: readonly Candidate[]): void {
  const open = withoutFactors(table, all)
  const [only, ...more] = open
  if (only && more.length === 0) table.give(only, 'gross')
  else if (!settleNetAndGross(table, open) && !settleTriple(table, open)) askWhich(table, open)
}

/** `Määrä`, `hinta` and `yhteensä`: what multiplied makes another column is no amount of the line. */
function withoutFactors(table: Settling, open: readonly Candidate[]): readonly Candidate[] {
  if (open.length > MOST_IN_ARITHMETIC) return open
  const others = table.with('quantity', 'unitPrice')
  // Where lines are not asked of their products, nearly all have to hold.
  const areProduct = table.columns.length > MOST_OF_PRODUCTS || table.columns.some(isOfDiscount) ? holds : mostlyHolds
  const pairs = open.flatMap((one) => [...open, ...others].map((other) => [one, other] as const)).filter(([one, other]) => one !== other)
  const factors = pairs.find(([one, other]) =>
    open.some((whole) => whole !== one && whole !== other && areProduct(multiplies(table.of(one), table.of(other), table.of(whole)))),
  )
  if (!factors) return open
  for (const one of factors) table.give(one, 'other')
  return open.filter((one) => !factors.includes(one))
}

/** A list with more undecided amounts is none of prices, and each three of them would be multiplied. */
const MOST_IN_ARITHMETIC = 40
const MOST_OF_PRODUCTS = 12

/** Net and gross by VAT or rate between them. */
function settleNetAndGross(table: Settling, open: readonly Candidate[]): boolean {
  if (table.has('net') || table.has('gross')) return false
  const [vat, rate] = [table.with('vat')[0], table.with('rate')[0]]
  for (const net of open) {
    const tax = vat ? table.of(vat) : rate ? shareOf(table.of(net), table.of(rate)) : new Map<number, number>()
    const gross = open.find((other) => other !== net && holds(addsUp(table.of(net), tax, table.of(other))))
    if (!gross) continue
    table.give(net, 'net')
    table.give(gross, 'gross')
    for (const rest of open) if (rest !== net && rest !== gross) table.ask(rest, null)
    return true
  }
  return false
}

function settleTriple(table: Settling, open: readonly Candidate[]): boolean {
  const triple = table.has('vat') || table.has('gross') ? null : tripleOf(table, open)
  for (const [role, one] of triple ?? []) table.ask(one, role)
  return triple !== null
}

function askWhich(table: Settling, open: readonly Candidate[]): void {
  const totalled = table.has('gross') ? null : totalledOf(table, open)
  if (totalled && !open.some((one) => one !== totalled && isShareOf(table, one, totalled))) {
    for (const one of open) table.ask(one, one === totalled ? 'gross' : 'other', 'info')
    return
  }
  const last = open.filter(isTotalHeading).at(-1) ?? open.at(-1)
  const isRepetition = open.every((one) => areEqual(table.of(one), table.of(last)))
  for (const one of open) {
    if (isRepetition) table.give(one, one === last && !table.has('gross') ? 'gross' : 'other')
    else table.ask(one, one === last && !table.has('gross') ? 'gross' : null, 'error')
  }
}

/** `Osuus` of 61,00 beside every 122,00: which of them is claimed no total of one says. */
const isShareOf = (table: Settling, one: Candidate, whole: Candidate): boolean =>
  /^(?:\p{L}+ )?(?:osuus|andel|share)$/u.test(plain(one.text)) && isPartOf(table.of(one), table.of(whole))

function tripleOf(table: Settling, open: readonly Candidate[]): (readonly [Role, Candidate])[] | null {
  for (const net of open) {
    for (const vat of open) {
      const gross = open.find((one) => one !== net && one !== vat && holds(addsUp(table.of(net), table.of(vat), table.of(one))))
      if (net !== vat && gross && vatOf(table.of(net), table.of(vat)).asNet.held > 0) {
        return [
          ['net', net],
          ['vat', vat],
          ['gross', gross],
        ]
      }
    }
  }
  return null
}
