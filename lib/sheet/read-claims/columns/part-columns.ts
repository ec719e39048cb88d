// The parts of a wage or a journey, and the total that they make.
import { areEqual, holds, isPartOf, partsMake, shareOf } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import { quantities } from './quantity-words.ts'
import { isTotalText } from '../words/row-words.ts'
import { areMoney, type Amounts } from './column-values.ts'
import type { Settling } from './settling.ts'
import { plain } from '../../plain-text.ts'
import { settleWagesTogether } from './wages-together.ts'

/** Wages and travel: the total of a line is its gross amount, the others are its parts. */
export function settleParts(table: Settling, kind: 'wages' | 'travel'): void {
  if (kind === 'wages') settleWagesTogether(table)
  if (kind === 'wages') settleWageOfProject(table)
  if (kind === 'wages') settleWageByShare(table)
  if (kind === 'wages') settleWithheld(table)
  const parts = (): Candidate[] => table.with('wage', 'sideCosts', 'part', 'kilometreCompensation')
  if (kind === 'wages' && table.has('sideCosts') && !table.has('wage') && !settleUnknownWage(table))
    table.give(table.with('gross')[0] ?? table.with('amount')[0], 'wage')
  settleUnknownParts(table, parts())
  settleNumbers(table, parts())
  settleDailyRates(table, parts())
  const totals = table.with('amount', 'gross')
  const proven = totals.find((one) =>
    holds(
      partsMake(
        [...parts(), ...totals.filter((other) => other !== one && !isTotalHeading(other))].map((part) => table.of(part)),
        table.of(one),
      ),
    ),
  )
  const total = totals.length <= 1 ? totals[0] : (proven ?? totals.filter(isTotalHeading).at(-1))
  for (const one of totals) {
    if (one === total) table.give(one, 'gross')
    else table.ask(one, proven ? 'part' : null, proven ? 'info' : 'warning')
  }
}

/** `Pv`, `Päiväraha`, `Päivärahat`: the price of one day, without which the other parts make the total on most rows, is no part of it. */
function settleDailyRates(table: Settling, parts: readonly Candidate[]): void {
  const daily = parts.find(({ text }) => ofOneDay.test(plain(text)))
  const rest = parts.filter((one) => one !== daily).map((one) => table.of(one))
  if (daily === undefined || rest.length === 0) return
  const makesMost = (some: readonly Amounts[], whole: Candidate): boolean => {
    const { held, tried } = partsMake(some, table.of(whole))
    return held > 1 && held * 3 >= tried * 2
  }
  const totals = table.with('amount', 'gross')
  if (totals.some((one) => makesMost([...rest, table.of(daily)], one))) return
  if (totals.some((one) => makesMost(rest, one))) table.give(daily, 'unitPrice')
}
const ofOneDay = /^(?:koko|osa)?paivaraha$|^(?:hel|halv)?dagtraktamente$|^(?:daily allowance|per diem)(?: rate)?$/

/** `Määrä` that the parts do not make says how many where it is of whole numbers, and of what nobody knows where it is of money. */
function settleNumbers(table: Settling, parts: readonly Candidate[]): void {
  const known = parts.map((one) => table.of(one))
  for (const one of parts.length === 0 ? [] : table.with('amount')) {
    if (!quantities.has(plain(one.text)) || holds(partsMake(known, table.of(one)))) continue
    if (areMoney(one.values)) table.ask(one, null, 'error')
    else table.give(one, 'quantity')
  }
}

/** What is paid out of a wage, and what is kept back of it for tax. */
export const isOfPay = (text: string): boolean =>
  /^(?:netto ?palkka|netto ?lon|net (?:pay|salary|wage)|(?:ennakon)?pidatys|ennakonpidatys|forskottsinnehallning|preliminarskatt|paye|income tax|withh|tax withheld|maksetaan|utbetalas)/.test(
    plain(text),
  )

/** Pension and insurance that with the pay and its tax make the wage are the employee's own, and no cost beside it. */
function settleWithheld(table: Settling): void {
  const kept = table.columns.filter(({ text, role }) => (role === 'other' || role === null) && isOfPay(text))
  const side = table.with('sideCosts')
  if (kept.length === 0 || side.length === 0) return
  const unknown = table.columns.filter((one) => one.role === null && !kept.includes(one) && one.isNamed && areMoney(one.values))
  // What is withheld has a minus in some prints.
  const make = (...some: Candidate[]): boolean =>
    holds(
      partsMake(
        some.map((one) => (kept.includes(one) ? withoutSigns(table.of(one)) : table.of(one))),
        table.of(table.with('wage')[0]),
      ),
    )
  if (make(...kept, ...side) || make(...kept, ...side, ...unknown)) for (const one of [...side, ...unknown]) table.give(one, 'other')
  else if (kept.length > 1 && !make(...kept)) for (const one of side) table.ask(one, null, 'error')
}

const withoutSigns = (amounts: Amounts): Amounts => new Map([...amounts].map(([row, cents]) => [row, Math.abs(cents)]))

/** Money under headings nobody knows: with the known parts it makes the total, or the known parts make it; else it is asked about on every line. */
function settleUnknownParts(table: Settling, parts: readonly Candidate[]): void {
  const numbers = table.columns.filter(
    ({ role, isNamed, values }) => role === null && isNamed && values.amounts > values.texts + values.days,
  )
  const unknown = numbers.filter((one) => table.isUnknown(one) && areMoney(one.values))
  const [first] = parts
  if (first === undefined || numbers.length === 0) return
  const known = table.with('amount', 'gross')
  const make = (some: readonly Candidate[], whole: Candidate): boolean =>
    holds(
      partsMake(
        some.map((one) => table.of(one)),
        table.of(whole),
      ),
    )
  const whole = known[0] ?? first
  if (known.some((total) => make(parts, total))) {
    askProjects(table, unknown, whole)
    return
  }
  // `Kokopv.raha` over 35 and 70 is money without cents, where only with it the total is made.
  for (const some of unknown.length === numbers.length ? [unknown] : [unknown, numbers]) {
    for (const total of [...known, ...unknown]) {
      const others = some.filter((one) => one !== total && table.isUnknown(one) && one.column < total.column)
      if (!make([...parts, ...others], total)) continue
      for (const one of others) table.ask(one, 'part', 'info')
      if (!known.includes(total)) table.ask(total, 'gross')
      return
    }
  }
  askProjects(table, unknown, whole)
}

/** `Projektets kostnad` beside a whole wage, or what its parts make: on every line it may be what is claimed. */
function askProjects(table: Settling, unknown: readonly Candidate[], whole: Candidate): void {
  for (const one of table.has('claimed') ? [] : unknown)
    if (projectWords.test(plain(one.text)) && isPartOf(table.of(one), table.of(whole))) table.ask(one, null, 'error')
}

const projectWords = /hanke|hankk|projekt|project|osuu|andel|share|kohdist|fordel|alloc/

/** `Hankkeelle` + side costs = total: what is charged to the project is the wage, and the total is what is claimed. */
function settleWageOfProject(table: Settling): void {
  const [claimed, ...others] = table.with('claimed')
  const side = table.with('sideCosts').map((one) => table.of(one))
  const isWage = table
    .with('amount', 'gross')
    .some((total) => side.length > 0 && holds(partsMake([table.of(claimed), ...side], table.of(total))))
  if (claimed !== undefined && others.length === 1) settleWageAndClaim(table, [claimed, ...others], side)
  if (claimed === undefined || others.length > 0 || !isWage) return
  for (const one of table.with('wage')) table.ask(one, null)
  table.ask(claimed, 'wage')
}

/** `Hankkeelle` + side costs = `Haetaan`: of two columns that say what is claimed the one that holds the other is all of it. */
function settleWageAndClaim(table: Settling, claims: readonly Candidate[], side: readonly Amounts[]): void {
  const whole = claims.find((one) =>
    claims.some((own) => own !== one && side.length > 0 && holds(partsMake([table.of(own), ...side], table.of(one)))),
  )
  if (whole === undefined) return
  for (const one of table.with('wage', 'amount', 'gross')) table.ask(one, null)
  for (const one of claims) table.give(one, one === whole ? 'gross' : 'wage')
}

/** `Kk-palkka`, `Palkka hankkeelle` + side costs = total: what with the side costs makes the total on every row is the wage. */
function settleUnknownWage(table: Settling): boolean {
  const side = table.with('sideCosts').map((one) => table.of(one))
  const wage = table.columns.find(
    (one) =>
      table.isUnknown(one) &&
      one.isNamed &&
      areMoney(one.values) &&
      table.with('amount', 'gross').some((total) => holds(partsMake([table.of(one), ...side], table.of(total)))),
  )
  table.give(wage, 'wage')
  return wage !== undefined
}

/** `Kuukausipalkka`, `Työaika %`, `Hankkeen palkka` + side costs = total: the part of the wage that its share makes is the wage. */
function settleWageByShare(table: Settling): void {
  const [wage, ...others] = table.with('wage')
  const side = table.with('sideCosts').map((one) => table.of(one))
  const shares = table.columns.filter(({ text }) => text.includes('%'))
  if (wage === undefined || others.length > 0 || side.length === 0 || shares.length === 0) return
  const makes = (one: Candidate): boolean =>
    table.with('amount', 'gross').some((total) => holds(partsMake([table.of(one), ...side], table.of(total))))
  const part = table.columns.find(
    (one) =>
      one.role === null &&
      one.isNamed &&
      areMoney(one.values) &&
      shares.some((share) => areEqual(shareOf(table.of(wage), table.of(share)), table.of(one))) &&
      makes(one),
  )
  if (part === undefined || makes(wage)) return
  table.give(wage, 'other')
  table.give(part, 'wage')
}

export const isTotalHeading = (one: Candidate): boolean => isTotalText(one.text)
