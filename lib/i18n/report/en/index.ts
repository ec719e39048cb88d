// The words of reports in English.
import type { ReportWords } from '../../../core/report/words.ts'
import { decisionIn, sharedWords } from '../figures.ts'
import { details } from './details.ts'
import { overview } from './overview.ts'
import { results } from './results.ts'
import { formatCount } from '../../format.ts'

const sources: Readonly<Record<string, string>> = { flyer: 'the project’s flyer', sample: 'sample', vipu: 'Vipu’s calculation rule' }

export const en: ReportWords = {
  ...sharedWords('en'),
  ...overview,
  ...details,
  results,
  page: 'Page',
  captions: { table: 'Table', picture: 'Figure', contents: 'Contents' },
  manyRows: (rows, sheet) =>
    `There are ${formatCount(rows, 'en')} rows, more than pages can hold. All of them are in the Excel file of the same report, on the sheet “${sheet}”.`,
  total: 'Total',
  rounding: 'Rounding',
  nothing: 'No rows.',
  sharesNotDecided: 'Nobody has decided the funding shares, so no split by source is shown.',
  signatures: {
    title: 'Signatures',
    placeAndDate: 'Place and date',
    signature: 'Signature',
    name: 'Name in print',
    beneficiary: 'Signatory of the beneficiary',
    financeOfficer: 'Finance officer',
    authority: 'Approval of the authority',
    financial:
      'We declare that the figures of this report are right, that the costs are costs of the project and that the vouchers can be inspected.',
    results: 'We declare that what this report says of the project’s work and results is right.',
  },
  publicity: { title: 'Funders of the project' },
  sourceName: (source) => (source === null ? '–' : (sources[source] ?? source)),
  decision: decisionIn('en', 'Accepted', 'Rejected'),
}
