// Part-time staff need a signed record of project hours and all hours. No claim sheet shows one, so every staff cost asks, until it is decided for the sheet.
import { finding } from '../finding.ts'
import type { LineRule } from './rule.ts'

export const workingTimeRecordMissing: LineRule = {
  code: 'working-time-record-missing',
  source: '358/2014 § 16',
  stopsReductions: false,
  check: ({ line }) => (line.category === 'personnel' ? finding('working-time-record-missing', {}, line.at) : null),
}
