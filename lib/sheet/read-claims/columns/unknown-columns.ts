// Money under headings nobody knows, and beside others that leave it open, told by what the figures of every row make of it. Law: what may be all that is
// claimed, or all that is open still, is asked on every line.
import { addsUp, areEqual, holds, isPartOf, multiplies, vatOf } from './amount-arithmetic.ts'
import { claimColumns } from './claim-columns.ts'
import { areMoney, type Amounts } from './column-values.ts'
import type { Candidate } from './column-candidates.ts'
import { corrected } from '../headings/heading-role.ts'
import { isAgainstItsLines, isOfRest } from './rest-words.ts'
import { endsInUnit } from './quantity-words.ts'
import { areOthersShares, isOtherClaim } from './share-columns.ts'
import type { Settling } from './settling.ts'
import { plain } from '../../plain-text.ts'

/** Money under a heading nobody knows: the gross amount of a net one, or the other way round, where every row says so; a part of each line may be what is claimed. */
export function settleUnknown(table: Settling): void {
  const money = table.columns.filter(
    (one) =>
      one.role === null &&
      table.isUnknown(one) &&
      one.isNamed &&
      one.values.percentages === 0 &&
      areMoney(one.values) &&
      !endsInUnit(one.text),
  )
  const unknown = money.filter((one) => !isDifference(table, one, money))
  if (unknown.length === 0) return
  const [claimed] = table.with('claimed')
  const [net, whole] = [table.with('net')[0], table.with('gross')[0] ?? table.with('amount')[0]]
  if (areOthersShares(table, unknown, whole)) {
    for (const one of unknown) table.give(one, 'financing')
    return
  }
  const claims = claimColumns(unknown, ({ column }) => unknown.find((one) => one.column === column)?.values)
  for (const one of unknown) {
    if (claims.has(one.column)) table.give(one, 'other')
    else if (whole && areEqual(table.of(one), table.of(whole)))
      if (!claimed && isAgainstItsLines(one.text)) table.ask(one, null, 'error')
      else table.give(one, 'other')
    else if (claimed && isAccepted(one) && isPartOf(table.of(one), table.of(claimed))) table.ask(one, null, 'error')
    else if (isOtherVersion(table, one, claimed ?? whole)) table.ask(one, null, 'error')
    else if (whole && isPriceOf(table, one, whole)) table.give(one, 'unitPrice')
    else if (isOtherClaim(table, one)) table.ask(one, null, 'error')
    else if (net && !whole && isGrossOf(table, one, net)) table.ask(one, 'gross')
    else if (whole && !net && isGrossOf(table, whole, one)) table.ask(one, 'net')
    else if (!net && !whole) settleAroundVat(table, one)
    else if (whole && isRestOf(table, one, whole)) table.ask(one, null, 'error')
    else if (whole && !table.has('claimed') && mayTakeOff(table.of(one), table.of(whole))) table.ask(one, null, 'error')
  }
}

/** `Summa`, `Kirjanpito`, `Ero`: what on every row lies between the amount and an unknown one is no amount itself. */
function isDifference(table: Settling, one: Candidate, unknown: readonly Candidate[]): boolean {
  const [whole] = [...table.with('claimed'), ...table.with('gross'), ...table.with('amount')]
  const difference = table.of(one)
  const isBetween =
    whole !== undefined &&
    /^(?:ero|erotus|diff|differens|skillnad|difference)$/.test(plain(one.text)) &&
    unknown.some(
      (other) =>
        other !== one &&
        [addsUp(table.of(other), difference, table.of(whole)), addsUp(table.of(whole), difference, table.of(other))].some(
          ({ held, tried }) => held > 0 && held === tried,
        ),
    )
  if (isBetween) table.give(one, 'running')
  return isBetween
}

/** `Hyväksytty €` of less than what is claimed: somebody has looked at the line already. */
const isAccepted = ({ text }: Candidate): boolean => /^(?:hyvaksyt|vahvistet|godkan|faststall|beviljat|approved|accepted)/.test(plain(text))

/** `Haettu`, `Oikea`, `Erotus`: what with the difference makes the amount, or is called the right one, stands in its place. */
function isOtherVersion(table: Settling, one: Candidate, whole: Candidate | undefined): boolean {
  const [own, other] = [table.of(one), table.of(whole)]
  if (whole === undefined || planned.test(plain(one.text)) || planned.test(plain(whole.text)) || areEqual(own, other)) return false
  const isDifferent = table
    .with('running')
    .some(
      (rest) => differs.test(plain(rest.text)) && (holds(addsUp(other, table.of(rest), own)) || holds(addsUp(own, table.of(rest), other))),
    )
  return isDifferent || (corrected.test(plain(one.text)) && !leadsTo(table, one, whole))
}

/** `Kirjanpito`, `Oikaisu`, `Hankkeelle`: a correction that makes the amount of another column is in it already. */
const leadsTo = (table: Settling, difference: Candidate, whole: Candidate): boolean =>
  differs.test(plain(difference.text)) &&
  table.columns.some(
    (one) =>
      one !== difference && one !== whole && areMoney(one.values) && holds(addsUp(table.of(one), table.of(difference), table.of(whole))),
  )
const planned = /budje|budget|arvio|kalkyl|estimat|plan|suunn|aiem|aikais|edelli|tidigar|foregaende|earlier|previous/
/** `Ero`, `Differens`: what of two amounts is more than the other, and of no other time. */
export const differs =
  /^(?:erotus|ero|muutos|korjaus|oikaisu|skillnad|differens|andring|rattelse|korrigering|difference|change|correction|adjustment)/

/** `Nights`, `Price per night`, `Total`: what times so many makes the amount on every row. */
const isPriceOf = (table: Settling, one: Candidate, whole: Candidate): boolean =>
  table.with('quantity', 'kilometres').some((count) => {
    const { held, tried } = multiplies(table.of(one), table.of(count), table.of(whole))
    return held > 0 && held === tried
  })

/** `Exkl. oms`, `Moms`, `Ink. moms`: where the known VAT makes one unknown column of money of the other, they are net and gross. */
function settleAroundVat(table: Settling, net: Candidate): void {
  const [vat, ...others] = table.with('vat')
  const gross = table.columns.find(
    (one) => one.role === null && one.isNamed && areMoney(one.values) && holds(addsUp(table.of(net), table.of(vat), table.of(one))),
  )
  if (vat === undefined || gross === undefined || others.length > 0 || table.has('gross')) return
  table.ask(net, 'net')
  table.ask(gross, 'gross')
}

function isGrossOf(table: Settling, gross: Candidate, net: Candidate): boolean {
  const [vat] = table.with('vat')
  const difference = new Map(
    [...table.of(gross)].map(([row, cents]): [number, number] => [row, cents - (table.of(net).get(row) ?? Number.NaN)]),
  )
  return vat ? holds(addsUp(table.of(net), table.of(vat), table.of(gross))) : holds(vatOf(table.of(net), difference).asNet)
}

/** What may be a part of the amounts, or come off them: `Refund` stands on one row of many. */
const mayTakeOff = (some: Amounts, whole: Amounts): boolean => {
  const [[row, cents] = [], ...others] = [...some]
  const all = row === undefined ? undefined : whole.get(row)
  const isOnOne = others.length === 0 && whole.size > 1 && cents !== undefined && cents !== 0 && all !== undefined
  return isPartOf(some, whole) || (isOnOne && Math.abs(cents) < Math.abs(all))
}

/** `Rest` of 80 among noughts: so much of a line is not paid. */
const isRestOf = (table: Settling, rest: Candidate, whole: Candidate): boolean =>
  isOfRest(rest.text) &&
  [...table.of(rest)].some(([, cents]) => cents !== 0) &&
  [...table.of(rest)].every(([row, cents]) => cents <= (table.of(whole).get(row) ?? 0))

/** `Invoiced` beside `Net cost`: what on no row is more by a rate of VAT, and on some by what no rates make together, is less a credit or a share. */
export function isNoTaxAbove(table: Settling, whole: Candidate): boolean {
  const [net] = table.with('net')
  if (net === undefined || table.has('vat') || table.has('rate') || taxWords.test(plain(net.text))) return false
  const nets = table.of(net)
  const rest = new Map([...nets].map(([row, cents]): [number, number] => [row, (table.of(whole).get(row) ?? cents) - cents]))
  const { asNet } = vatOf(nets, rest)
  return asNet.held === 0 && [...rest].some(([row, cents]) => cents !== 0 && !mayBeTax(cents / (nets.get(row) ?? 0)))
}

/** `Veroton`, `Excl. VAT`: beside it, what is more is VAT. */
const taxWords = /vero|alv|moms|skatt|vat|tax/

/** Between the lowest and the highest rate of a country of the Union, or several of them on one invoice: 15 % is of groceries and a napkin. */
const mayBeTax = (share: number): boolean => share >= 0.05 && share <= 0.27
