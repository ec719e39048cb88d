// English: the project and its terms, and setting up a workbook.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const project: PaneWords['project'] = {
  terms: 'Terms',
  termsAbout: 'Terms are changed in the workbook. Unconfirmed ones are listed in every report.',
  term: 'Term and source',
  value: 'Value',
  confirmedAll: 'All terms are confirmed.',
  unconfirmed: (figure) => count(figure, 'unconfirmed term', 'unconfirmed terms'),
  changeTerm: (term) => `Change in the workbook: ${term}`,
  funding: 'Funding shares',
  fundingPart: (source, percentage) => `${source} ${percentage}`,
  fundingNone: 'Funding shares are not decided, so funding is not divided between the sources.',
  setFunding: 'Give the funding shares in the workbook',
  localities: 'Localities',
  locality: 'Locality',
  vat: 'VAT',
  vats: { deductible: 'deducts VAT', nonDeductible: 'does not deduct VAT', municipality: 'municipality' },
  noProof: 'no proof',
  cap: 'Cap',
  overridden: (decision) => `exception, decision ${decision}`,
  noDecision: 'the exception has no decision',
  showLocality: (locality) => `Show in the workbook: ${locality}`,
  claims: 'Claim periods',
  claim: 'Claim',
  period: 'Period',
  filedOn: 'Filed',
  notFiled: 'not yet',
  final: 'final claim',
  setUp: 'Set up this workbook',
  setUpAbout:
    'The project’s sheets are added to this workbook: facts, terms, localities and postings. Sheets that are here stay as they are.',
  steps: ['Set up this workbook.', 'Fill in the project, its terms and its localities.', 'Choose the implementers’ claim sheets.'],
  present: (sheets) => `The workbook has these sheets now: ${sheets}.`,
  language: 'Language of the workbook',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  file: 'The project from a file (optional)',
  fileAbout: 'project.json. Without a file the workbook begins empty.',
  chooseFile: 'Choose project.json',
  forgetFile: 'Remove the file',
  fileWrong: 'No project could be read from the file. Mend these places and choose it again.',
  fileRemarks: 'About the file:',
  from: (name, code, localities) => `${name}: ${code}, ${count(localities, 'locality', 'localities')}`,
}
