// Money under the name of who bears it: `Hanke` and `Kunta` beside the total of each line. Law: what stands under the project's name is claimed rather
// than the total, and it is asked.
import { addsUp, endsInSum, holds, isPartOf, lastRowOf, partsMake } from './amount-arithmetic.ts'
import { areMoney, type Amounts } from './column-values.ts'
import type { Candidate } from './column-candidates.ts'
import type { Role } from '../../headings.ts'
import type { Settling } from './settling.ts'
import { plain } from '../../plain-text.ts'
import { isPayer } from './rest-words.ts'
import { namesFunding } from '../headings/funding-heading.ts'

const ofProject = /^(?:eu |esr |esf |tama |taman |detta |this )?(?:hanke|hankk\p{L}*|projekt\p{L}*|project)(?: (?:osuus|andel|share))?$/u

/** Columns that a word takes for something else than money, and their cells for nothing else. */
export const mayBeShare = ({ role, isNamed, values }: Candidate): boolean =>
  isNamed &&
  (role === null || role === 'other' || role === 'locality' || role === 'financing') &&
  values.percentages === 0 &&
  areMoney(values)

/** The project's part of each line is what is claimed, where another part makes the rest of the total; a part with no rest is asked about on every line. */
export function settleProjectShare(table: Settling): void {
  const shares = table.columns.filter(mayBeShare)
  if (shares.length === 0) return
  const whole = wholeOf(table)
  const [claimed] = table.with('claimed')
  if (settleStatedShare(table, whole)) return
  const own = claimed ?? shares.find(({ text }) => ofProject.test(plain(text).replace(/-/g, ' ')))
  if (whole !== undefined && own === undefined) askWhoPays(table, whole, shares)
  if (whole === undefined || own === undefined) return
  const rest = shares.find((one) => one !== own && holds(addsUp(table.of(own), table.of(one), table.of(whole))))
  table.give(rest, 'financing')
  if (claimed) return
  if (rest) table.ask(own, 'claimed')
  else if (isPartOf(table.of(own), table.of(whole))) table.ask(own, null, 'error')
}

/** `ESR- ja valtion rahoitus`, `Kuntien rahoitus`: who pays, where together they pay all of each line, or one the same share of each; else it may be what is claimed. */
export function askFunding(table: Settling): void {
  const whole = wholeOf(table)
  const parts = table.with('financing').filter((one) => areMoney(one.values))
  const named = parts.filter((one) => namesFunding(plain(one.text).replace(/[-()]/g, ' ')))
  const payers = table.has('claimed') || whole === undefined ? [] : parts.filter((one) => paysPartOfAll(table, one, whole))
  if (whole === undefined || named.length + payers.length === 0) return
  const payAll = parts.map((one) => table.of(one))
  if (parts.length > 1 && holds(partsMake(payAll, table.of(whole)))) return
  for (const one of named) if (!isSameShare(table.of(one), table.of(whole))) table.ask(one, null, 'error')
  for (const one of payers) table.ask(one, null, 'error')
}

/** `Kunta` over half of every line: what is left of it may be the project's, as of `Kunnan osuus`. Of a few lines each is asked (`money-of-others.ts`). */
const paysPartOfAll = (table: Settling, one: Candidate, whole: Candidate): boolean =>
  isPayer(one.text) && table.of(one).size >= table.of(whole).size - 1 && isPartOf(table.of(one), table.of(whole))

/** Whether some amounts are one and the same share of others, to the cent, on every row and on two at least. */
function isSameShare(parts: Amounts, whole: Amounts): boolean {
  const pairs = [...parts].map(([row, some]) => ({ some, all: whole.get(row) ?? Number.NaN }))
  const [largest] = [...pairs].sort((one, other) => other.all - one.all)
  return (
    largest !== undefined && pairs.length > 1 && pairs.every(({ some, all }) => Math.abs((all * largest.some) / largest.all - some) <= 1)
  )
}

const wholeOf = (table: Settling): Candidate | undefined => table.with('gross')[0] ?? table.with('amount').at(-1) ?? table.with('net')[0]

/** A column whose heading says which share of the whole it is, and whose every row is that share, is what is claimed; of a list, a wage or a journey. */
export function settleStatedShare(table: Settling, whole = wholeOf(table)): boolean {
  const shares = table.has('claimed') || whole === undefined ? [] : table.columns.filter(mayBeShare)
  const fits = shares.filter((one) => isStatedShare(one, table.of(one), table.of(whole)))
  const stated = fits.find(({ text }) => projectWords.test(plain(text))) ?? fits.find(({ text }) => !otherWords.test(plain(text)))
  if (stated) table.prove(stated, 'claimed')
  return stated !== undefined
}

/** `Palkka`, `Osuus 40 %`, `Palkka hankkeelle`: what its share makes of another amount on nearly every row is what is claimed of it. */
export function settleByShares(table: Settling): void {
  // Beside side costs the part of a wage is told by what they make together.
  if (table.has('claimed') || table.has('sideCosts')) return
  const shares = table.columns.filter(isOfShares)
  if (shares.length === 0) return
  const money = table.columns.filter((one) => one.isNamed && areMoney(one.values) && one.values.percentages === 0 && !isOfShares(one))
  const parts = money.filter(({ role, text }) => (role === null || mayBeProjects.has(role)) && projectWords.test(plain(text)))
  for (const part of parts) {
    for (const share of shares) {
      const whole = money.find((one) => one !== part && areSharesOf(table.of(share), table.of(one), table.of(part)))
      if (whole === undefined) continue
      table.prove(part, 'claimed')
      table.give(share, 'other')
      if (table.isUnknown(whole)) table.give(whole, 'gross')
      return
    }
  }
}
const mayBeProjects: ReadonlySet<Role> = new Set<Role>(['other', 'amount', 'wage'])

/** `Osuus`, `Työajasta hankkeelle` over 40 % and 100 %. */
export const isOfShares = ({ role, text, values }: Candidate): boolean =>
  (role === null || role === 'other' || role === 'amount') &&
  (values.percentages * 2 > values.cells.length || (text.includes('%') && values.amounts > values.texts)) &&
  values.cells.length > 1

/** Whether shares make parts of wholes on nearly every row, and on one at least a part that is not all of it; what has no share below a hundred is all of it. */
function areSharesOf(shares: Amounts, wholes: Amounts, parts: Amounts): boolean {
  let [tried, held, taken] = [0, 0, 0]
  for (const [row, part] of parts) {
    const [share = 10_000, whole] = [shares.get(row), wholes.get(row)]
    if (whole === undefined || whole === 0) continue
    tried += 1
    if (Math.abs((whole * share) / 10_000 - part) > 1) continue
    held += 1
    if (share > 0 && share < 10_000) taken += 1
  }
  return taken > 0 && held > 1 && held >= tried * 0.75
}

const shareInWords = /(?<![\d,.])(\d{1,3})(?:[,.]0+)? ?%|(?:puolet|halften|half)(?!\p{L})/u
const projectWords = /hanke|hankk|projekt|project|haet|soks|claim/
/** `Kunnan osuus 40 %`, `Kommunens andel 50 %`: the share of somebody else, which the project does not pay. */
const otherWords = /kunna|kunta|kaupun|kommun|stad|municip|city|yhdist|seura|forening|assoc|oma |oman|egen|own|muu|ovrig|other/
const shareWords = /osuu|andel|share|hanke|hankk|projekt|project|haet|soks|claim/

/** `Hankkeen osuus 50 %`, `Haetaan 50 %`, `josta puolet hankkeelle` over euros that are so much of the amount on every row. */
function isStatedShare({ text }: Candidate, parts: Amounts, whole: Amounts): boolean {
  const said = shareWords.test(plain(text)) ? shareInWords.exec(plain(text)) : null
  const percent = said === null ? 0 : Number(said[1] ?? 50)
  const total = endsInSum(parts) || isSumBelow(parts, whole) ? lastRowOf(parts) : null
  const isSo = ([row, part]: readonly [number, number]): boolean =>
    row === total || Math.abs(((whole.get(row) ?? Number.NaN) * percent) / 100 - part) <= 1
  const rows = total === null || whole.has(total) ? parts.size : parts.size - 1
  return percent > 0 && percent < 100 && rows > 1 && rows === whole.size && [...parts].every(isSo)
}

/** Whether the last row, where the wholes have none, adds the parts up, which may have lost half a cent each. */
function isSumBelow(parts: Amounts, whole: Amounts): boolean {
  const last = lastRowOf(parts)
  if (last === null || whole.has(last)) return false
  const sum = [...parts.values()].reduce((all, part) => all + part, 0) - 2 * (parts.get(last) ?? 0)
  return Math.abs(sum) <= Math.ceil(parts.size / 2)
}

const ofFund = /^(?:esr|esf|eu)(?: (?:osuus|andel|share|tuki|stod))?$/

/** `Kunta` and `ESR` that make the total of each line are who pays it, or what of it is claimed: it is asked. */
function askWhoPays(table: Settling, whole: Candidate, shares: readonly Candidate[]): void {
  const fund = shares.find(({ text }) => ofFund.test(plain(text).replace(/-/g, ' ')))
  const isSplit = shares.some((one) => one !== fund && holds(addsUp(table.of(fund), table.of(one), table.of(whole))))
  if (isSplit) table.ask(fund, 'financing')
}

/** `Tukikelpoinen kustannus` and `Haettava tuki 80 %`: less is claimed than what may be. */
export const isOtherClaim = (table: Settling, one: Candidate): boolean =>
  one.text.includes('%') &&
  table.with('claimed').some((claimed) => isPartOf(table.of(one), table.of(claimed)) && !makesOf(table.of(one), table, table.of(claimed)))

/** `Projektets andel %` over 33,3: so many per cent of the whole are, on every row, what is claimed. */
function makesOf(shares: Amounts, table: Settling, claimed: Amounts): boolean {
  const whole = table.of(wholeOf(table))
  const isSo = ([row, share]: readonly [number, number]): boolean =>
    Math.abs(((whole.get(row) ?? Number.NaN) * share) / 10_000 - (claimed.get(row) ?? Number.NaN)) <= 1
  return shares.size > 1 && [...shares].every(isSo)
}

/** `Yhteensä`, `Kaupungin osuus`, `Hankkeen osuus`, `Muut`: what is claimed and what nobody names make the whole, so that the rest is of others. */
export const areOthersShares = (table: Settling, unknown: readonly Candidate[], whole: Candidate | undefined): boolean => {
  const claimed = table.with('claimed')
  return (
    claimed.length === 1 &&
    whole !== undefined &&
    holds(
      partsMake(
        [...claimed, ...unknown].map((one) => table.of(one)),
        table.of(whole),
      ),
    )
  )
}
