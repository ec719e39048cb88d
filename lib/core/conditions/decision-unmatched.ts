// A decision about nothing: a wrong place or code would otherwise be taken for a decision that holds.
import { finding, type FindingCode } from '../finding.ts'
import type { ProjectRule } from './rule.ts'

/** Told and decided where postings stand, in the workbook: what is counted are the rows as they are. */
const EDITED: FindingCode = 'posting-edited'

export const decisionUnmatched: ProjectRule = {
  code: 'decision-unmatched',
  source: 'vipu',
  check: ({ assessment }) =>
    assessment.undecided
      .filter(({ code }) => code !== EDITED)
      .map((one) => finding('decision-unmatched', { place: one.at, decided: one.code })),
}
