// A decision about nothing: a wrong place or code would otherwise be taken for a decision that holds.
import { finding } from '../finding.ts'
import type { ProjectRule } from './rule.ts'

export const decisionUnmatched: ProjectRule = {
  code: 'decision-unmatched',
  source: 'vipu',
  check: ({ assessment }) => assessment.undecided.map((one) => finding('decision-unmatched', { place: one.at, decided: one.code })),
}
