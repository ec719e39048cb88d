// Which columns are rates, shares in per cent or VAT, whatever their headings say. Law: only what all rows of a column show turns its heading's word over.
import type { Role } from '../../headings.ts'
import { addsUp, holds, isRate, MOST_COMPARED, vatOf } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import { areMoney } from './column-values.ts'
import type { Settling } from './settling.ts'

const money: readonly Role[] = ['net', 'gross', 'amount', 'claimed']

/** An `Alv` column of percentages is a rate, an `Alv %` column of amounts is VAT; a share in per cent of anything else is no money. */
export function settleRates(table: Settling): void {
  for (const one of table.with(...money)) if (one.values.percentages * 2 > one.values.cells.length) table.give(one, 'other')
  for (const one of table.with('claimed')) if (mayBeShares(table, one)) table.ask(one, null, 'error')
  const vats = table.with('vat')
  for (const one of vats) {
    if (one.values.percentages * 2 > one.values.cells.length) table.give(one, 'rate')
    else if (vats.length === 1 && areRates(table, one) && !isProvenVat(table, one) && !isTotalled(table, one))
      table.ask(one, 'rate', mayBeEuros(table, one) ? 'error' : 'warning')
  }
  for (const one of table.with('rate')) {
    if (one.values.percentages === 0 && !areRates(table, one) && isProvenVat(table, one)) table.ask(one, 'vat')
  }
}

/** `Veroton` and `Alv` in each other's columns: on every row what stands as net is the tax of what stands as VAT, and on none the other way round. */
export function settleSwappedTax(table: Settling): void {
  const [net, ...nets] = table.with('net')
  const [vat, ...vats] = table.with('vat')
  if (net === undefined || vat === undefined || nets.length + vats.length > 0) return
  const { held, tried } = vatOf(table.of(vat), table.of(net)).asNet
  if (held === 0 || held < tried || vatOf(table.of(net), table.of(vat)).asNet.held > 0) return
  table.ask(net, 'vat')
  table.ask(vat, 'net')
}

/** Whether every number of a column is a VAT rate or nothing, and one is a rate. */
function areRates(table: Settling, one: Candidate): boolean {
  let isSome = false
  const isAll = table.every(one, (cents) => {
    if (cents === 0) return true
    isSome = true
    return isRate(cents)
  })
  return isAll && isSome
}

/** Whether it has a figure where the amounts have their sum: rates have none. */
function isTotalled(table: Settling, vat: Candidate): boolean {
  return table.with(...money).some((one) => {
    const amounts = [...table.of(one)]
    const [row, total] = amounts.at(-1) ?? [undefined, 0]
    let sum = 0
    const isSum = amounts.slice(0, -1).some(([, cents], index) => (sum += cents) === total && index > 0)
    return row !== undefined && isSum && (table.of(vat).get(row) ?? 0) !== 0
  })
}

/** 12,00 and 0,00 of two lines, with cents as their amounts have: euros or per cent, nobody can tell, where it is not the same. */
function mayBeEuros(table: Settling, vat: Candidate): boolean {
  const whole = table.of(table.with(...money)[0])
  const some = [...table.of(vat)].filter(([, cents]) => cents !== 0)
  const differing = some.filter(([row, cents]) => Math.abs(((whole.get(row) ?? 0) * cents) / 10_000 - cents) > 1)
  return areMoney(vat.values) && some.length <= FEW_RATES && differing.length * 2 > some.length
}
const FEW_RATES = 2

/** `Tukikelpoinen osuus` over 50, 100, 25: fives up to a hundred without cents, or parts of one, of larger amounts. */
function mayBeShares(table: Settling, claimed: Candidate): boolean {
  const [whole] = table.with('gross', 'amount', 'net')
  const shares = [...table.of(claimed)]
  const areParts = shares.every(([, share]) => share >= 0 && share <= 100)
  const areFives = !areMoney(claimed.values) && shares.every(([, share]) => share >= 0 && share <= 10_000 && share % 500 === 0)
  const most = areParts ? 200 : 10_000
  const ofMore = shares.filter(([row]) => (table.of(whole).get(row) ?? 0) > most).length
  return shares.length > 1 && (areParts || areFives) && ofMore * 2 > shares.length && shares.some(([, share]) => share > 0)
}

/** Whether a column is the VAT of others by what their rows add up to, or a known rate of one of them. */
function isProvenVat(table: Settling, vat: Candidate): boolean {
  const others = table
    .with('net', 'gross', 'amount')
    .slice(0, MOST_COMPARED)
    .map((one) => table.of(one))
  const sums = others.flatMap((net) => others.filter((gross) => gross !== net).map((gross) => addsUp(net, table.of(vat), gross)))
  const rates = others.flatMap((one) => Object.values(vatOf(one, table.of(vat))))
  return [...sums, ...rates].some(holds)
}
