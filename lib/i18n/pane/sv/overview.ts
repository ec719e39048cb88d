// Swedish: the overview.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('sv')

export const overview: PaneWords['overview'] = {
  project: 'Hela projektet',
  localities: 'Orter',
  use: 'Använt av maximibeloppet',
  final: 'slutbetalning',
  claim: (number) => `Ansökan ${String(number)}`,
  bar: (used, cap, percentage) => `${used} / ${cap} (${percentage})`,
  left: (amount) => `kvar ${amount}`,
  full: 'maximibeloppet är använt',
  over: (amount) => `${amount} över, ersätts inte`,
  selfFinancing: 'Självfinansiering',
  received: (received, due) => `betalt ${received} / ${due}`,
  outstanding: (amount) => `${amount} saknas`,
  overpaid: (amount) => `${amount} för mycket`,
  paid: (amount) => `betalt ${amount}`,
  borne: (amount) => `genomföraren betalar själv ${amount}`,
  noSelfFinancing: 'ingen självfinansiering',
  claims: 'Ansökningar',
  lines: (lines) => count(lines, 'rad', 'rader'),
  nil: 'inga kostnader',
  missing: 'saknas',
  phases: 'Faser',
  phase: { a: 'samling', b: 'workshop', c: 'beskrivning' },
  late: (day) => `${day}, utanför måltiden`,
  undone: 'pågår',
  errors: (errors) => count(errors, 'fel', 'fel'),
  warnings: (warnings) => count(warnings, 'varning', 'varningar'),
  clear: 'inga öppna anmärkningar',
  toChecks: (locality, open) => `${locality}: ${open}, visa kontrollerna`,
  why: (figure, amount) => `${figure} ${amount}: varifrån kommer beloppet?`,
  chart: 'Finansiering',
  nothing: 'Ingen ansökan har bokförts ännu',
  nothingYet: 'Börja med att välja genomförarnas utbetalningsblanketter.',
}
