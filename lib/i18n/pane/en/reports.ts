// English: reports in the workbook.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const reports: PaneWords['reports'] = {
  kind: { financial: 'Financial report', results: 'Results report' },
  language: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  write: 'Write reports',
  kinds: 'Reports',
  languages: 'Languages',
  about: 'A report is written into sheets of its own in this workbook. Its figures are formulas, and other sheets stay as they are.',
  writeCount: (figure) => `Write ${count(figure, 'report', 'reports')}`,
  chooseFirst: 'Choose at least one report and one language.',
  frozenStay: 'Frozen reports are left as they are.',
  inWorkbook: 'Reports in the workbook',
  none: 'The workbook has no reports yet.',
  current: 'up to date',
  changed: (cells) => `${count(cells, 'cell has', 'cells have')} changed since it was written`,
  frozen: 'frozen',
  fingerprint: 'Fingerprint',
  unknown: 'made by another version of Vipu',
  sheets: (figure) => count(figure, 'sheet', 'sheets'),
  refresh: 'Refresh',
  refreshAll: 'Refresh all that changed',
  freeze: 'Freeze',
  show: 'Show',
  sure: (report) => `Freeze ${report}?`,
  sureAbout: 'Formulas become values and the sheets are protected. A frozen report is not refreshed any more. This cannot be undone.',
  sureChanged: 'The report is not up to date; it is refreshed at the same time.',
  sureOpen: (open) => `${count(open, 'finding still awaits', 'findings still await')} a decision.`,
  sureAssumptions: (terms) => `${count(terms, 'term is', 'terms are')} unconfirmed and listed in the report.`,
  sureYes: 'Freeze for good',
  sureNo: 'Don’t freeze',
}
