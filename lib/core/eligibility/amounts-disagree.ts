// The amounts of one line contradict each other: net + VAT is not gross, or what is claimed has the opposite sign of the invoice.
import { invoiceAmount, type Line } from '../claim.ts'
import { finding } from '../finding.ts'
import { absolute, add, isNegative, isPositive, subtract, toInteger, type Cents } from '../money.ts'
import type { LineRule } from './rule.ts'

export const amountsDisagree: LineRule = {
  code: 'amounts-disagree',
  source: '1083/2006 Art. 78(1)',
  stopsReductions: true,
  check: ({ line }) => {
    if (addUp(line) && !hasOppositeSigns(line.claimedCents, invoiceAmount(line))) return null
    const { netCents, vatCents, grossCents, claimedCents } = line
    return finding('amounts-disagree', { netCents, vatCents, grossCents, claimedCents }, line.at)
  },
}

/** |net + VAT − gross| is at most a cent, where all three are stated. */
export const addUp = ({ netCents, vatCents, grossCents }: Pick<Line, 'netCents' | 'vatCents' | 'grossCents'>): boolean =>
  netCents === null || vatCents === null || grossCents === null || toInteger(absolute(subtract(add(netCents, vatCents), grossCents))) <= 1

export const hasOppositeSigns = (a: Cents | null, b: Cents | null): boolean =>
  a !== null && b !== null && ((isNegative(a) && isPositive(b)) || (isPositive(a) && isNegative(b)))
