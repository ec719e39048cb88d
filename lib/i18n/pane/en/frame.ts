// English: what holds in every view of the pane, and what is said once something is done.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const frame: PaneWords['frame'] = {
  views: { overview: 'Overview', claims: 'Claims', checks: 'Checks', reports: 'Reports', project: 'Project' },
  viewsLabel: 'Views',
  waiting: (open) => `${count(open, 'finding awaits', 'findings await')} a decision`,
  opening: 'Reading the workbook…',
  fetching: 'Fetching the view…',
  behind: 'The workbook changed, figures are being updated…',
  unread: 'The workbook could not be read',
  failed: 'That did not work',
  left: {
    done: 'What you asked for was done, but the workbook could not be read afterwards: the figures are still the old ones.',
    nothing: 'Nothing was left half done in the workbook.',
    posting: 'The posting was left half done. Its rows do not count until it is finished.',
    sheets: 'Some sheets may be half written; another attempt writes them whole.',
    unknown: 'It is not known yet whether anything reached the workbook. What is half done does not count, and nothing is posted twice.',
  },
  again: 'Try again',
  readAgain: 'Read the workbook again',
  reopen: 'Load the pane again',
  dismiss: 'Close',
  copyDiagnosis: 'Copy details for support',
  showCell: 'Show the cell',
  toClaims: 'Go to claims',
  working: {
    post: 'Posting claims…',
    putBack: 'Taking the claim back…',
    recover: 'Settling the interrupted posting…',
    decide: 'Saving the decision…',
    write: 'Writing reports…',
    freeze: 'Freezing the report…',
    setUp: 'Setting up the project workbook…',
  },
  faulty: {
    title: 'Something in the workbook needs mending',
    about: 'Figures are computed once these cells are mended. Go to the cell and correct its value; the overview updates by itself.',
  },
  foreign: {
    title: 'This is not a project workbook yet',
    about: 'Set it up as one, and Vipu can read the claim sheets, check them and make the reports.',
  },
  notice: {
    posted: (posted, already) =>
      posted === 0
        ? 'Everything had been posted already. Nothing was added.'
        : `${count(posted, 'posting', 'postings')} made.${already === 0 ? '' : ` Posted already: ${String(already)}.`}`,
    putBack: (file) => `The claim of ${file} was taken back.`,
    finished: 'The interrupted posting was finished.',
    removed: 'The interrupted posting was removed.',
    decided: (accept, rows) => `${accept ? 'Accepted' : 'Rejected'}: ${count(rows, 'place', 'places')}.`,
    written: (reports) => `${count(reports, 'report', 'reports')} written into the workbook.`,
    frozen: 'The report is frozen.',
    setUp: 'The project workbook is ready. Next, fill in the project and its terms.',
    copied: 'Copied to the clipboard.',
    notCopied: 'Copying did not work: the browser does not allow it.',
    nowhere: 'This workbook has no such place.',
  },
}
