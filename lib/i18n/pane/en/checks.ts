// English: findings, and what is decided about them.
import type { PaneWords } from '../fi/index.ts'
import { formatCount } from '../../format.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const checks: PaneWords['checks'] = {
  filters: 'Filters',
  standingFilter: 'Show',
  standing: { open: 'Open', parked: 'Parked', decided: 'Decided', told: 'For information', all: 'All' },
  severityFilter: 'Severity',
  anySeverity: 'All severities',
  localityFilter: 'Locality',
  anyLocality: 'All localities',
  ofProject: 'Project and workbook',
  found: (figure) => count(figure, 'finding', 'findings'),
  list: 'Findings. Arrow keys move, Enter shows the cell.',
  inWorkbook: 'this workbook',
  wholeProject: 'the whole project',
  claim: (number) => `claim ${String(number)}`,
  todo: 'What to do',
  mend: 'Correct the value in this cell.',
  source: 'Source',
  sourceIsSheet: 'the sheet itself',
  blocks: 'The line is not in the figures until it is decided.',
  copyRequest: 'Copy a request to the implementer',
  park: 'Park for later',
  unpark: 'Back to open',
  parked: 'parked',
  decision: 'Decision',
  reason: 'Reason',
  reasonMissing: 'Write a reason: a decision must say why.',
  by: 'Decided by',
  reach: 'The decision covers',
  reaches: {
    row: 'this line',
    alike: (figure) => `all of the same kind in the file (${String(figure)})`,
    sheet: 'the whole sheet',
    file: 'the whole file',
  },
  accept: 'Accept',
  reject: 'Reject',
  accepted: 'accepted',
  rejected: 'rejected',
  decided: (verdict, by, day) => [verdict, by, day].filter((one) => one !== '').join(', '),
  noDecision: 'Nothing is decided about this: mend the place, and the finding goes away.',
  noneOpen: 'No open findings',
  noneOpenAbout: 'Everything has been checked or decided.',
  noneShown: 'No finding matches the filters',
  shownOf: (shown, all) => `Showing ${formatCount(shown, 'en')} of ${formatCount(all, 'en')}.`,
  more: 'Show more',
  showAll: 'Show all',
}
