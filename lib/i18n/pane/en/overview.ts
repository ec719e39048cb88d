// English: the overview.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('en')

export const overview: PaneWords['overview'] = {
  project: 'The whole project',
  localities: 'Localities',
  use: 'Cap used',
  figure: 'Figure',
  amount: 'Amount',
  final: 'final claim',
  claim: (number) => `Claim ${String(number)}`,
  bar: (used, cap, percentage) => `${used} / ${cap} (${percentage})`,
  left: (amount) => `${amount} left`,
  full: 'the cap is used up',
  over: (amount) => `${amount} over, not reimbursed`,
  waits: 'Paid by self-financing',
  selfFinancing: 'Self-financing',
  received: (received, due) => `${received} of ${due} received`,
  outstanding: (amount) => `${amount} outstanding`,
  overpaid: (amount) => `${amount} too much`,
  paid: 'paid',
  borne: (amount) => `the implementer bears ${amount}`,
  noSelfFinancing: 'no self-financing',
  claims: 'Claims',
  lines: (lines) => count(lines, 'line', 'lines'),
  nil: 'no costs',
  missing: 'missing',
  phases: 'Phases',
  phase: { a: 'Stakeholders together', b: 'Workshop', c: 'Description' },
  done: (day) => `done ${day}`,
  late: (day) => `${day}, outside the target time`,
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
