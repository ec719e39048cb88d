// A cost is incurred within the project's first and last day; the only exception, an audit the funder requires, is a decision.
import { finding } from '../finding.ts'
import { isWithin } from '../period.ts'
import type { LineRule } from './rule.ts'

export const outsideProjectPeriod: LineRule = {
  code: 'outside-project-period',
  source: '501/2011 § 3, 358/2014 § 3',
  stopsReductions: false,
  check: ({ line, project }) =>
    line.incurredOn === null || isWithin(line.incurredOn, project.period)
      ? null
      : finding('outside-project-period', { date: line.incurredOn, ...project.period }, line.at),
}
