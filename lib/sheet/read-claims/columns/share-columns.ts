// Money under the name of who bears it: `Hanke` and `Kunta` beside the total of each line. Law: what stands under the project's name is claimed rather
// than the total, and it is asked.
import { addsUp, holds, isPartOf } from './amount-arithmetic.ts'
import { areMoney } from './column-values.ts'
import type { Candidate } from './column-candidates.ts'
import type { Settling } from './settling.ts'
import { plain } from '../words/plain-text.ts'

const ofProject = /^(?:eu |esr |esf )?(?:hanke|hankk\p{L}*|projekt\p{L}*|project)(?: (?:osuus|andel|share))?$/u

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
  const whole = table.with('gross')[0] ?? table.with('amount').at(-1) ?? table.with('net')[0]
  const [claimed] = table.with('claimed')
  const own = claimed ?? shares.find(({ text }) => ofProject.test(plain(text).replace(/-/g, ' ')))
  if (whole !== undefined && own === undefined) askWhoPays(table, whole, shares)
  if (whole === undefined || own === undefined) return
  const rest = shares.find((one) => one !== own && holds(addsUp(table.of(own), table.of(one), table.of(whole))))
  table.give(rest, 'financing')
  if (claimed) return
  if (rest) table.ask(own, 'claimed')
  else if (isPartOf(table.of(own), table.of(whole))) table.ask(own, null, 'error')
}

const ofFund = /^(?:esr|esf|eu)(?: (?:osuus|andel|share|tuki|stod))?$/

/** `Kunta` and `ESR` that make the total of each line are who pays it, or what of it is claimed: it is asked. */
function askWhoPays(table: Settling, whole: Candidate, shares: readonly Candidate[]): void {
  const fund = shares.find(({ text }) => ofFund.test(plain(text).replace(/-/g, ' ')))
  const isSplit = shares.some((one) => one !== fund && holds(addsUp(table.of(fund), table.of(one), table.of(whole))))
  if (isSplit) table.ask(fund, 'financing')
}
