// A cost is paid on or before the day the claim is filed. Paying in January is fine when it was incurred in December.
import { finding } from '../finding.ts'
import type { LineRule } from './rule.ts'

export const notPaid: LineRule = {
  code: 'not-paid',
  source: '866/2021 § 3(4), 501/2011 § 3',
  stopsReductions: false,
  check: ({ line, filing }) =>
    line.paidOn === null || filing.filedOn === null || line.paidOn <= filing.filedOn
      ? null
      : finding('not-paid', { paidOn: line.paidOn, filedOn: filing.filedOn }, line.at),
}
