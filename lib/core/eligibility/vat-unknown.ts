// An amount with no word of VAT, from an implementer whose VAT is not eligible, waits for a decision, which may cover the whole sheet.
import { claimedAmount } from '../claim.ts'
import { finding } from '../finding.ts'
import type { LineRule } from './rule.ts'
import { amountAfterVat, VAT_SOURCE } from './vat.ts'

export const vatUnknown: LineRule = {
  code: 'vat-unknown',
  source: VAT_SOURCE,
  stopsReductions: true,
  check: ({ line, locality: { implementer } }) => {
    const amount = claimedAmount(line)
    if (amount === null || amountAfterVat(line, implementer) !== null) return null
    return finding('vat-unknown', { amountCents: amount, treatment: implementer.vat }, line.at)
  },
}
