// English: how a figure comes about.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const why: PaneWords['why'] = {
  title: 'Why this number?',
  selected: 'Why the selected number?',
  trail: 'The way here',
  close: 'Close',
  of: (column, row) => (row === '' ? column : `${column}, ${row}`),
  follow: (figure, amount) => `${figure} ${amount}: why this one?`,
  rule: 'Rule',
  rows: 'Row',
  operation: {
    same: 'The same figure as',
    sum: 'The sum of the rows',
    plus: 'Added together',
    minus: 'The first less the others',
    smallest: 'The smallest of these',
    largest: 'The largest of these',
    times: 'Multiplied',
    fraction: 'A fraction of the amount, rounded to the cent',
    share: 'Funding share by weights, the odd cent to the largest remainder',
    fundRoundsDown: 'Funding share by weights, parts of a cent rounded down',
    reduced: 'The weight divided by the common factor',
    percentage: 'The first as a percentage of the second',
    whether: 'If the first is larger than the second, the third; otherwise the fourth',
    rows: 'The number of rows',
  },
  fromTable: (table) => `Table: ${table}`,
  zeroRows: (rows) => `And ${count(rows, 'row', 'rows')} where the figure is zero.`,
  noRows: 'There are no rows.',
  step: 'Step',
  given: 'This was read or decided, not computed.',
  judged: 'Read from the sheet and judged by the rules of eligibility; the reasons are in the row’s findings.',
  line: 'Cost line',
  showReport: 'Show in the report',
  showPosted: 'Show the posted line',
  notInReport: 'The report has not been written into the workbook.',
  gone: 'This figure is gone: the workbook has changed.',
}
