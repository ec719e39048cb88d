// A receipted invoice or equal proof must be there: voucher number, supplier, date and amount.
import { claimedAmount, type Line } from '../claim.ts'
import { finding, type VoucherPart } from '../finding.ts'
import type { LineRule } from './rule.ts'

export const voucherMissing: LineRule = {
  code: 'voucher-missing',
  source: '1083/2006 Art. 78(1)',
  stopsReductions: false,
  check: ({ line }) => {
    const missing = missingParts(line)
    return missing.length === 0 ? null : finding('voucher-missing', { missing }, line.at)
  },
}

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === ''

function missingParts(line: Line): VoucherPart[] {
  const isMissing: Record<VoucherPart, boolean> = {
    voucher: isBlank(line.voucher) && isBlank(line.invoice),
    supplier: isBlank(line.supplier),
    date: line.incurredOn === null,
    amount: claimedAmount(line) === null,
  }
  return (Object.keys(isMissing) as VoucherPart[]).filter((part) => isMissing[part])
}
