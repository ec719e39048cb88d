// Another cap for one locality needs the reference of a decision; without it the ordinary cap holds.
import { finding } from '../finding.ts'
import type { ProjectRule } from './rule.ts'

export const capOverrideWithoutDecision: ProjectRule = {
  code: 'cap-override-without-decision',
  source: 'flyer',
  check: ({ project: { localities, terms } }) =>
    localities.flatMap(({ id, capOverride }) =>
      capOverride === null || capOverride.decisionRef
        ? []
        : [finding('cap-override-without-decision', { locality: id, overrideCents: capOverride.cents, capCents: terms.cap.cents })],
    ),
}
