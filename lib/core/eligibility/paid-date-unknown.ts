// Many sheets have no column for the day of payment: an unknown day warns and is asked before filing.
import { finding } from '../finding.ts'
import { notPaid } from './not-paid.ts'
import type { LineRule } from './rule.ts'

export const paidDateUnknown: LineRule = {
  code: 'paid-date-unknown',
  source: notPaid.source,
  stopsReductions: false,
  check: ({ line }) => (line.paidOn === null ? finding('paid-date-unknown', {}, line.at) : null),
}
