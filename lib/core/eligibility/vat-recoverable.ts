// Explains how much VAT was taken off a line. It takes the VAT part, never the line; without proof of irrecoverable VAT it asks for the proof.
import { invoiceAmount } from '../claim.ts'
import { finding } from '../finding.ts'
import { isZero, subtract } from '../money.ts'
import type { LineRule } from './rule.ts'
import { amountAfterVat, bearsVat, VAT_SOURCE } from './vat.ts'

export const vatRecoverable: LineRule = {
  code: 'vat-recoverable',
  source: VAT_SOURCE,
  stopsReductions: false,
  check: ({ line, locality: { implementer } }) => {
    const [all, left] = [invoiceAmount(line), amountAfterVat(line, implementer)]
    if (bearsVat(implementer) || all === null || left === null || isZero(subtract(all, left))) return null
    const severity = implementer.vat === 'nonDeductible' ? 'warning' : 'info'
    return finding('vat-recoverable', { vatCents: subtract(all, left), treatment: implementer.vat }, line.at, severity)
  },
}
