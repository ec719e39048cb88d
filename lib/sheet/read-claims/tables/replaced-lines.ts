// A line that says of itself that it stands in the place of another one: `Korjattu lasku, korvaa tositteen 105`. Law: the other one waits, unless a credit
// takes it back.
import type { Line } from '../../../core/claim.ts'
import { finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { plain } from '../../plain-text.ts'
import { quotedCell } from '../words/quoted.ts'
import { vouchersIn } from './footnotes.ts'
import type { ListedLine } from './table-lines.ts'

/** The lines, with an error at those that another one replaces. */
export function withReplaced(lines: readonly ListedLine[]): readonly ListedLine[] {
  const replacing = lines.filter(({ line }) => replaces.test(line.description ?? ''))
  if (replacing.length === 0) return lines
  const by = new Map(
    replacing.flatMap(({ line }) => vouchersIn(line.description ?? '').map((voucher) => [voucher, line.description ?? ''] as const)),
  )
  const amounts = new Set(lines.map(({ line }) => amountOf(line)))
  return lines.map((one) => {
    const { voucher, at } = one.line
    const text = voucher === null ? undefined : by.get(plain(voucher))
    const isOpen = text !== undefined && text !== one.line.description && !amounts.has(-amountOf(one.line))
    return isOpen ? { ...one, findings: [...one.findings, finding('amount-uncertain', { text: quotedCell(text) }, at)] } : one
  })
}

const replaces =
  /(?<!\p{L})(?:korvaa|korvaava|tilalle|ersätter|ersättande|i stället för|replaces|replacing|supersedes|instead of)(?!\p{L})/iu

const amountOf = ({ claimedCents, grossCents, netCents }: Line): number => {
  const amount = claimedCents ?? grossCents ?? netCents
  return amount === null ? Number.NaN : toInteger(amount)
}
