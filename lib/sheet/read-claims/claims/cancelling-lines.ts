// A list with both sides of its entries: what a bookkeeping program writes without account numbers, or with one amount for debit and credit. Law: lines that
// come to nothing are no costs by themselves; a person says which of them are.
import { claimedAmount, groupedBy, splitAt, type Line } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'

/** Fewer lines below zero are credit notes. */
const FEWEST_BELOW_ZERO = 2

/** One error for each sheet of a claim whose lines, or those of the claim, come to nothing, or half of whose lines do so voucher by voucher. */
export function cancellingLines(lines: readonly Line[]): Finding[] {
  const isAll = cancel(lines)
  return [...groupedBy(lines, ({ at }) => splitAt(at).sheet).values()].flatMap((ofSheet) => {
    const [first] = ofSheet
    return first && (isAll || cancel(ofSheet)) ? [finding('lines-cancel-out', { lines: ofSheet.length }, first.at)] : []
  })
}

function cancel(lines: readonly Line[]): boolean {
  const below = lines.filter((line) => amountOf(line) < 0)
  return below.length >= FEWEST_BELOW_ZERO && (sumOf(lines) === 0 || countCancelling(lines) * 2 >= lines.length)
}

const amountOf = (line: Line): number => {
  const amount = claimedAmount(line)
  return amount === null ? 0 : toInteger(amount)
}

const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + amountOf(line), 0)

/** How many lines stand with others of their voucher that come to nothing together. */
function countCancelling(lines: readonly Line[]): number {
  const byVoucher = groupedBy(
    lines.filter(({ voucher }) => voucher !== null),
    ({ voucher }) => voucher,
  )
  const cancelling = [...byVoucher.values()].filter((group) => group.some((line) => amountOf(line) !== 0) && sumOf(group) === 0)
  return cancelling.length < FEWEST_BELOW_ZERO ? 0 : cancelling.flat().length
}
