// Columns of money that stand beside the amount and are explained by it: a list price and its discount, the amount in another currency, numbers that the
// sheet's own total leaves out. Law: the figures of every row must say so, and all rows be looked at; a word alone explains nothing.
import { areEqual, endsInSum, isPartOf, isPartOfOnly, lastRowOf } from './amount-arithmetic.ts'
import { areMoney, SAMPLED, type Amounts } from './column-values.ts'
import type { Candidate } from './column-candidates.ts'
import type { Settling } from './settling.ts'
import { quantities } from './quantity-words.ts'
import { plain } from '../../plain-text.ts'

/** `Alennus %`, `Rabatt`. */
export const isOfDiscount = ({ text }: Pick<Candidate, 'text'>): boolean =>
  /ale|rabatt|avdrag|discount/i.test(text) && /^(?:ale|alennus|alennukset|rabatt|avdrag|discount)(?![\p{L}])/u.test(plain(text))

/** `Hinta`, `Alennus`, `Summa`: a price less its discount, in euros or per cent, is the sum; so are so many pieces at a price. */
export function settleDiscounts(table: Settling): void {
  const discount = table.columns.find((one) => isOfDiscount(one) && one.values.amounts + one.values.percentages > 0)
  if (discount === undefined) return
  const reductions = table.of(discount)
  if (reductions.size > 0 && [...reductions.values()].every((cents) => cents === 0)) {
    table.give(discount, 'other')
    return
  }
  const looked = table.columns.filter((one) => one !== discount && areNumbers(one) && one.values.cells.length <= SAMPLED)
  const wholes = [...table.with('gross', 'amount', 'net').filter((one) => looked.includes(one)), ...looked.filter(isPaid)]
  const [pieces] = table.with('quantity')
  for (const price of looked) {
    const prices = table.of(price)
    const sum = wholes.find(
      (whole) =>
        whole !== price && areReducedTo(whole, [prices, ...(pieces ? [multiplied(prices, table.of(pieces))] : [])], reductions, table),
    )
    if (sum === undefined) continue
    table.give(price, 'other')
    table.give(discount, 'other')
    for (const again of table.columns.filter((one) => one !== discount && isOfDiscount(one)))
      if (areReducedTo(sum, [prices], table.of(again), table)) table.give(again, 'other')
    if (ofPaid.test(plain(sum.text))) table.prove(sum, 'amount')
    return
  }
}

const areNumbers = ({ values }: Candidate): boolean => values.amounts > values.texts + values.days

/** Whether some prices less their discounts are a sum on every row: on one row with a discount where it has cents, on two where it has none. */
function areReducedTo(sum: Candidate, prices: readonly Amounts[], reductions: Amounts, table: Settling): boolean {
  const least = areMoney(sum.values) ? 1 : 2
  return prices.some((one) => rowsReduced(one, reductions, table.of(sum)) >= least)
}

/** Prices times so many, where both stand. */
const multiplied = (prices: Amounts, pieces: Amounts): Amounts =>
  new Map([...prices].map(([row, price]) => [row, Math.round((price * (pieces.get(row) ?? 100)) / 100)]))

/** `Maksettu` over money, beside a price: it is what the price came to. */
const isPaid = ({ role, text }: Candidate): boolean => role === 'other' && ofPaid.test(plain(text))
const ofPaid = /^(?:maksettu|maksettava|betalt|betalat|paid)(?![\p{L}])/u

/** `Maksettu €` of 95 beside an amount of 100: where not all of it is paid on every row, the rows that differ are asked about. */
export function settlePaid(table: Settling): void {
  const [whole] = [...table.with('gross'), ...table.with('claimed')]
  const paid = whole && table.with('other').find((one) => ofPaid.test(plain(one.text)) && areMoney(one.values))
  if (paid === undefined || !(isPartOf(table.of(paid), table.of(whole)) || isPartOfOnly(table.of(paid), table.of(whole)))) return
  if (table.with('net', 'claimed').some((one) => areEqual(table.of(one), table.of(paid)))) return
  table.prove(paid, 'other')
  table.ask(paid, null, 'error')
}

/** On how many rows a price less its discount, in euros or per cent, is the sum; none where on some row it is not. A row without a discount may only not contradict. */
function rowsReduced(prices: Amounts, reductions: Amounts, sums: Amounts): number {
  let [inEuros, inPercent, tried] = [0, 0, 0]
  for (const [row, sum] of sums) {
    const [price, reduction] = [prices.get(row), reductions.get(row) ?? 0]
    if (price === undefined) continue
    if (reduction === 0) {
      if (price !== sum) return 0
      continue
    }
    tried += 1
    const share = Math.abs(reduction) < 100 ? reduction * 100 : reduction
    if (Math.abs(price - Math.abs(reduction) - sum) <= 1) inEuros += 1
    if (Math.abs(price - (price * share) / 10_000 - sum) <= 1) inPercent += 1
  }
  return inEuros === tried || inPercent === tried ? tried : 0
}

const inEuros = (text: string): boolean => /€|\beuro|\beur/i.test(text)
/** `Valuuttasumma`, `Alkup. summa`, `Original amount`. */
const isOfCurrency = (text: string): boolean => /valuut|valuta|currency|alkup|ursprung|original/.test(plain(text))

/** `Summa valuutassa`, `Valuutta`, `Summa euroina`: the amount in the other currency is what the euros were made of, and the currency is its own. */
export function settleForeign(table: Settling): void {
  const [currency, ...others] = table.with('currency')
  const [euros, ...more] = table.with('amount', 'gross').filter((one) => one.currency === null && inEuros(one.text))
  if (euros === undefined || more.length > 0) return
  const isBeside = ({ column }: Candidate): boolean => currency !== undefined && Math.abs(column - currency.column) === 1
  const foreign = table.columns.find((one) => one !== euros && mayBeForeign(one) && (isOfCurrency(one.text) || isBeside(one)))
  if (foreign === undefined) return
  if (currency === undefined || others.length > 0) {
    if (isOfCurrency(foreign.text)) table.give(foreign, 'other')
    return
  }
  if (!isOfForeign(table, currency, table.of(foreign), table.of(euros))) return
  table.give(foreign, 'other')
  table.give(currency, 'other')
  settleExchange(table, [foreign])
}

/** Money under a heading that may be of an amount, and does not speak of euros. */
const mayBeForeign = ({ role, isNamed, values, text }: Candidate): boolean =>
  (role === null || role === 'amount' || role === 'gross') && isNamed && areMoney(values) && !inEuros(text)

/** `Rate` between `Amount SEK` and `Amount EUR`: a number with which, on every row, the one makes the other. */
export function settleExchange(table: Settling, foreign: readonly Candidate[]): void {
  const euros = table.with('amount', 'gross').find(({ currency }) => currency === null)
  const rate = table.columns.find((one) => (one.role === null || one.role === 'rate') && exchangeWords.test(plain(one.text)))
  if (euros === undefined || rate === undefined) return
  const rates = table.of(rate)
  const makes = (row: number, whole: number): boolean => {
    const [made, by] = [table.of(euros).get(row), rates.get(row)]
    if (made === undefined || by === undefined || by === 0) return true
    // Of the rate two decimals are known here.
    const near = Math.max(1, Math.abs(made) * (0.6 / by))
    return [(whole * 100) / by, (whole * by) / 100].some((cents) => Math.abs(cents - made) <= near)
  }
  if (foreign.some((one) => [...table.of(one)].every(([row, whole]) => makes(row, whole)))) table.give(rate, 'other')
}
/** `Kurssi` over 10,4512 beside amounts that do not say that they are euros, and no other money they may be made of: in which currency they are nobody knows. */
export function askExchange(table: Settling): void {
  const whole = table.with('amount', 'gross', 'net', 'claimed')
  const rate = table.columns.find((one) => one.role === 'other' && one.isNamed && exchangeWords.test(plain(one.text)))
  if (
    rate === undefined ||
    whole.length === 0 ||
    table.has('currency') ||
    whole.some(({ text, currency }) => currency !== null || inEuros(text))
  )
    return
  const mayBeMade = table.columns.some((one) => one !== rate && (one.role === null || one.role === 'other') && areMoney(one.values))
  if (!mayBeMade && rate.values.cells.some(isOfExchange)) table.ask(rate, 'other', 'error')
}
/** A rate has decimals; a course has a number, and the euro's is one. */
const isOfExchange = (cell: Candidate['values']['cells'][number]): boolean =>
  cell.kind === 'number' ? !Number.isInteger(cell.number) : cell.kind === 'text' && /^\s*\d{1,4}[.,](?!0+\s*$)\d{1,6}\s*$/.test(cell.text)

const exchangeWords =
  /^(?:(?:ex|exch|exchange|fx|conv|conversion|ecb|currency)[ .-]*)?rate(?: to eur(?:o|os)?)?$|^(?:valuutta|vaihto|muunto|ekp|ekp n)?[ -]?kurssi$|^(?:valuta|vaxel|omraknings|ecb)?[ -]?kurs(?:en)?$|^fx$/

/** Whether the amounts differ on just the rows that name another currency, and every such row has both. */
function isOfForeign(table: Settling, currency: Candidate, foreign: Amounts, euros: Amounts): boolean {
  const named = table.amounts.textsOf(currency.column)
  const isOther = (row: number): boolean => {
    const text = named.get(row)
    return text !== undefined && !/^(?:€|eur|euroa?)\.?$/i.test(text)
  }
  const others = [...named.keys()].filter(isOther)
  return (
    others.length > 0 &&
    others.every((row) => foreign.has(row)) &&
    foreign.size >= currency.values.cells.length &&
    [...foreign].every(([row, cents]) => euros.has(row) && (cents !== euros.get(row)) === isOther(row))
  )
}

/** A pivot right of the list, behind an empty column: labels and their sums, the last of which is the list's own total. */
export function settlePivot(table: Settling): void {
  const amount = table.columns.at(-1)
  const [gap, label] = [table.columns.at(-3), table.columns.at(-2)]
  if (amount === undefined || label === undefined || gap === undefined || gap.column + 1 >= label.column) return
  const isPair = label.column + 1 === amount.column && label.isNamed && amount.isNamed && label.values.amounts === 0
  if (!isPair || !areMoney(amount.values) || !endsInSum(table.of(amount))) return
  const total = totalIn(table.of(amount))
  const wholes = table.with('net', 'gross', 'amount').filter((one) => one !== amount)
  if (wholes.some((one) => table.of(one).size > 1 && totalIn(table.of(one)) === total)) table.give(amount, 'other')
}

/** What a column's last row says it adds up to, else its sum. */
function totalIn(amounts: Amounts): number {
  const all = [...amounts.values()]
  return endsInSum(amounts) ? (all.at(-1) ?? 0) : all.reduce((sum, cents) => sum + cents, 0)
}

/** The only one of several columns that the list adds up below it, in no line with a voucher or a day, where it leaves the others out: it is the amount. */
export function totalledOf(table: Settling, open: readonly Candidate[]): Candidate | null {
  const [totalled, ...others] = open.filter((one) => endsInSum(table.of(one)) && areMoney(one.values))
  if (totalled === undefined || others.length > 0) return null
  const last = lastRowOf(table.of(totalled))
  if (last !== null && table.with('voucher', 'invoice', 'date').some(({ column }) => table.amounts.hasFigure(column, last))) return null
  return open.every((one) => one === totalled || (last !== null && !table.of(one).has(last))) ? totalled : null
}

/** `Osuus kaikista %`: which part of the list each line is, and no part of the line; a round one, as 50, may be either. */
export function settleDistribution(table: Settling): void {
  const one = table.columns.find((column) => (column.role === null || column.role === 'other') && /%|osuus|andel|share/i.test(column.text))
  const amounts = one && table.of(table.with('gross', 'amount', 'net')[0])
  if (one === undefined || amounts === undefined) return
  const shares = [...table.of(one)].filter(([row]) => amounts.has(row))
  const rows = endsInSum(amounts) ? shares.filter(([row]) => row !== lastRowOf(amounts)) : shares
  const sum = rows.reduce((all, [row]) => all + (amounts.get(row) ?? 0), 0)
  const areParts = rows.every(([row, share]) => Math.abs(share - ((amounts.get(row) ?? 0) * 10_000) / sum) <= 55)
  if (rows.length > 2 && sum > 0 && areParts && rows.some(([, share]) => share % 500 !== 0)) table.prove(one, 'running')
}

/** `Määrä` of nothing but whole numbers, none with cents, beside money with cents on nearly every row, of which they cannot be a part. */
export const areCounts = (table: Settling, one: Candidate): boolean =>
  quantities.has(plain(one.text)) &&
  one.values.cells.every(isBareWhole) &&
  table.with('amount', 'gross', 'net').some((other) => {
    const [counts, amounts] = [table.of(one), table.of(other)]
    return other !== one && areWithCents(other) && !areEqual(amounts, counts) && !mayBePartOf(counts, amounts)
  })

/** Whether numbers may be what is claimed of amounts, in whole euros: none is more than its amount, and together they are a third of them. */
export function mayBePartOf(numbers: Amounts, amounts: Amounts): boolean {
  let [part, whole] = [0, 0]
  for (const [row, number] of numbers) {
    const amount = amounts.get(row)
    if (amount === undefined) continue
    if (number > amount) return false
    part += number
    whole += amount
  }
  return whole > 0 && part * 3 >= whole
}

const isBareWhole = (cell: Candidate['values']['cells'][number]): boolean =>
  cell.kind === 'number'
    ? Number.isInteger(cell.number) && !/[.,]0|€|eur/i.test(cell.format ?? '')
    : cell.kind === 'text' && /^\d{1,4}$/.test(cell.text.trim())

const areWithCents = ({ values: { cells } }: Candidate): boolean =>
  cells.every((cell) =>
    cell.kind === 'number' ? /0[.,]00/.test(cell.format ?? '') : cell.kind === 'text' && /\d[.,]\d\d\D*$/.test(cell.text),
  )

/** `Määrä pv` over whole numbers: how many days; SAP means by it an amount in the currency of the place. */
export function settleDays(table: Settling): void {
  for (const one of table.with('amount'))
    if (plain(one.text) === 'maara pv' && !areMoney(one.values) && table.every(one, (cents) => cents % 100 === 0))
      table.give(one, 'quantity')
}
