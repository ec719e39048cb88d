// Expenditure is declared in euro only.
import { finding } from '../finding.ts'
import type { LineRule } from './rule.ts'

export const currencyNotEuro: LineRule = {
  code: 'currency-not-euro',
  source: '1083/2006 Art. 81',
  stopsReductions: true,
  check: ({ line }) => (typeof line.currency === 'string' ? finding('currency-not-euro', { text: line.currency }, line.at) : null),
}
