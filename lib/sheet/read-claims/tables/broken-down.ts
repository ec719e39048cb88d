// Rows that break the cost above them down: `josta työtä`, or several that together make it. Law: what a line of its own already has counts once; the rows
// below it are read, and asked about.
import type { Line } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { tokensOf } from '../words/plain-text.ts'

const ofWhich = /^(?:josta|joista|siita|siihen|sis|sisaltaa|sisaltyy|varav|darav|inkl|thereof|incl|including)$/

export function brokenDown(lines: readonly Line[]): Finding[] {
  const found: Line[] = []
  let [whole, below]: [Line | null, Line[]] = [null, []]
  for (const line of [...lines, null]) {
    if (line !== null && !isMarked(line) && whole !== null && line.row === whole.row + below.length + 1) {
      below.push(line)
      continue
    }
    if (whole !== null && below.length > 0) found.push(...partsOf(whole, below))
    ;[whole, below] = [line !== null && isMarked(line) ? line : null, []]
  }
  return found.map((part) => finding('amount-uncertain', { text: (part.description ?? '').slice(0, 60) }, part.at))
}

/** The rows right below a line that are parts of it. */
function partsOf(line: Line, below: readonly Line[]): readonly Line[] {
  const [whole, amounts] = [amountOf(line), below.map(amountOf)]
  const isMade = below.length > 1 && amounts.reduce((sum, amount) => sum + amount, 0) === whole
  if (isMade) return below
  return below.filter((one) => saysPart(one) && amountOf(one) * whole > 0 && Math.abs(amountOf(one)) <= Math.abs(whole))
}

const saysPart = ({ description, supplier }: Line): boolean => {
  const [first, second] = tokensOf(description ?? supplier ?? '')
  return (
    first !== undefined &&
    (ofWhich.test(first) || (first === 'of' && second === 'which') || (first.startsWith('alv') && second === 'osuus'))
  )
}

const isMarked = ({ voucher, incurredOn, paidOn }: Line): boolean => voucher !== null || incurredOn !== null || paidOn !== null

const amountOf = ({ claimedCents, grossCents, netCents }: Line): number => {
  const amount = claimedCents ?? grossCents ?? netCents
  return amount === null ? Number.NaN : toInteger(amount)
}
