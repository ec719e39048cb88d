// Lines of one voucher of which only the first bears its number, day and supplier, as forms with a row for each account have them. Law: such lines take
// the voucher and the day from right above them only where each lacks all of them, none lacks one alone, and a total holds them all.
import type { Line } from '../../../core/claim.ts'
import type { ListedLine } from './table-lines.ts'

const isBare = ({ voucher, incurredOn, paidOn, supplier }: Line): boolean =>
  voucher === null && incurredOn === null && paidOn === null && supplier === null
const isWhole = ({ voucher, incurredOn }: Line): boolean => voucher !== null && incurredOn !== null

/** The lines with what the first of their voucher says; as they are where any of them may be something else. */
export function withVoucherAbove(lines: readonly ListedLine[], areTotalled: boolean): readonly ListedLine[] {
  const bare = lines.filter(({ line }) => isBare(line)).length
  if (!areTotalled || bare === 0 || !lines.every(({ line }) => isBare(line) || isWhole(line))) return lines
  const found: ListedLine[] = []
  for (const one of lines) {
    const above = found.at(-1)?.line
    if (!isBare(one.line)) found.push(one)
    else if (above?.row === one.line.row - 1) {
      const { voucher, invoice, incurredOn, paidOn, supplier } = above
      found.push({ ...one, line: { ...one.line, voucher, ...(invoice === undefined ? {} : { invoice }), incurredOn, paidOn, supplier } })
    } else return lines
  }
  return found
}
