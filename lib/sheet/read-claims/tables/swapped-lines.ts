// Lines whose voucher and amount stand in each other's columns: `148,97 | 12.9. | Kahvila | Kahvit | 140` among vouchers 137 to 139. Law: such a line waits; a
// list whose vouchers have points says nothing by one more.
import type { Line } from '../../../core/claim.ts'
import { finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { quotedCell } from '../words/quoted.ts'
import type { ListedLine } from './table-lines.ts'

/** The lines, with an error at those whose voucher has cents and whose amount goes on with the vouchers of the others. */
export function withSwapped(lines: readonly ListedLine[]): readonly ListedLine[] {
  const suspects = lines.filter(isSuspect)
  if (suspects.length === 0) return lines
  const vouchers = lines.flatMap(({ line: { voucher } }) => (voucher !== null && whole.test(voucher) ? [Number(voucher)] : []))
  if (vouchers.length < Math.max(FEWEST, suspects.length)) return lines
  const [least, most] = vouchers.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)], [Infinity, -Infinity])
  const swapped = new Set(
    suspects.filter(({ line }) => {
      const number = (amountOf(line) ?? NaN) / 100
      return number >= least - lines.length && number <= most + lines.length
    }),
  )
  return lines.map((one) =>
    swapped.has(one)
      ? { ...one, findings: [...one.findings, finding('amount-uncertain', { text: quotedCell(one.line.voucher ?? '') }, one.line.at)] }
      : one,
  )
}

const FEWEST = 2
const whole = /^\d{1,7}$/
const money = /^\d{1,7}[.,]\d{1,2}$/

const amountOf = ({ grossCents, netCents }: Line): number | null => {
  const amount = grossCents ?? netCents
  return amount === null ? null : toInteger(amount)
}

const isSuspect = ({ line }: ListedLine): boolean =>
  line.voucher !== null && money.test(line.voucher) && (amountOf(line) ?? 0) > 0 && (amountOf(line) ?? 0) % 100 === 0
