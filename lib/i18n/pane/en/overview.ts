// English: the overview.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const overview: PaneWords['overview'] = {
  project: 'The whole project',
  localities: 'Localities',
  use: 'Cap used',
  final: 'final claim',
  claim: (number) => `Claim ${String(number)}`,
  bar: (used, cap, percentage) => `${used} / ${cap} (${percentage})`,
  left: (amount) => `${amount} left`,
  full: 'the cap is used up',
  over: (amount) => `${amount} over, not reimbursed`,
  selfFinancing: 'Self-financing',
  received: (received, due) => `${received} of ${due} received`,
  outstanding: (amount) => `${amount} outstanding`,
  overpaid: (amount) => `${amount} too much`,
  paid: (amount) => `paid ${amount}`,
  borne: (amount) => `the implementer bears ${amount}`,
  noSelfFinancing: 'no self-financing',
  claims: 'Claims',
  lines: (lines) => count(lines, 'line', 'lines'),
  nil: 'no costs',
  missing: 'missing',
  phases: 'Phases',
  phase: { a: 'gathering', b: 'workshop', c: 'description' },
  late: (day) => `${day}, outside target time`,
  undone: 'not yet',
  errors: (errors) => count(errors, 'error', 'errors'),
  warnings: (warnings) => count(warnings, 'warning', 'warnings'),
  clear: 'no open findings',
  toChecks: (locality, open) => `${locality}: ${open}, show the checks`,
  why: (figure, amount) => `${figure} ${amount}: why this number?`,
  chart: 'Financing',
  nothing: 'No claim has been posted yet',
  nothingYet: 'Begin by choosing the implementers’ claim sheets.',
}
