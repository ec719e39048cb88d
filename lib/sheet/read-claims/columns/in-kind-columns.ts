// Work and things given for nothing, beside the money: `Rahakulut`, `Talkootyö`, `Yhteensä`. Law: only money that is called so, or that with them makes the total of
// the line, is known to be without them; else they are asked about as any other money is.
import { plain } from '../../plain-text.ts'
import { addsUp, holds } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import type { Settling } from './settling.ts'

const inKind =
  /^(?:talkoo|talko(?:arbete|varde|insats)|luontois|luontais|vastikkeet|naturain|naturaprest|in ?-?kind|volunteer|voluntary work|frivilligarbete)/
const inMoney = /^(?:raha|penning|kontant|cash)/

/** The money counts, and neither what was given nor what both come to. */
export function settleInKind(table: Settling): void {
  const given = table.columns.filter(
    ({ role, text }) => (role === null || role === 'other' || role === 'amount') && inKind.test(plain(text)),
  )
  if (given.length === 0) return
  const amounts = table.with('amount', 'gross').filter((one) => !given.includes(one))
  const both = (cash: Candidate): Candidate | undefined =>
    amounts.find((total) => total !== cash && given.some((one) => holds(addsUp(table.of(cash), table.of(one), table.of(total)))))
  const cash = amounts.find((one) => both(one) !== undefined) ?? amounts.find(({ text }) => inMoney.test(plain(text)))
  if (cash === undefined) return
  table.give(both(cash), 'running')
  for (const one of given) table.give(one, 'other')
}
