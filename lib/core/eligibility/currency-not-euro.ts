// Expenditure is declared in euro only.
import { finding } from '../finding.ts'
import type { LineRule } from './rule.ts'

export const currencyNotEuro: LineRule = {
  code: 'currency-not-euro',
  source: '1083/2006 Art. 81',
  stopsReductions: true,
  check: ({ line: { currency, at } }) =>
    typeof currency !== 'string' || isEuro(currency) ? null : finding('currency-not-euro', { text: currency }, at),
}

/** Claims written by another program may name the euro, too. */
const isEuro = (currency: string): boolean => ['', 'eur', '€'].includes(currency.trim().toLowerCase())
