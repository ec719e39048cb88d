// Swedish: findings, and what is decided about them.
import type { PaneWords } from '../fi/index.ts'
import { formatCount } from '../../format.ts'
import { counted } from '../counted.ts'

const count = counted('sv')

export const checks: PaneWords['checks'] = {
  filters: 'Urval',
  standingFilter: 'Visas',
  standing: { open: 'Öppna', parked: 'Uppskjutna', decided: 'Beslutade', told: 'För kännedom', all: 'Alla' },
  severityFilter: 'Allvarlighet',
  anySeverity: 'Alla grader',
  localityFilter: 'Ort',
  anyLocality: 'Alla orter',
  ofProject: 'Projektet och arbetsboken',
  found: (figure) => count(figure, 'anmärkning', 'anmärkningar'),
  list: 'Anmärkningar. Piltangenterna flyttar, Enter visar cellen.',
  inWorkbook: 'den här arbetsboken',
  wholeProject: 'hela projektet',
  claim: (number) => `ansökan ${String(number)}`,
  todo: 'Vad som ska göras',
  mend: 'Rätta värdet i den här cellen.',
  source: 'Grund',
  sourceIsSheet: 'blanketten själv',
  blocks: 'Raden är inte med i beloppen före beslutet.',
  copyRequest: 'Kopiera begäran om rättelse till genomföraren',
  park: 'Skjut upp',
  unpark: 'Flytta tillbaka till öppna',
  parked: 'uppskjuten',
  decision: 'Beslut',
  reason: 'Motivering',
  reasonMissing: 'Skriv en motivering: beslutet ska säga varför.',
  by: 'Beslutsfattare',
  reach: 'Beslutet gäller',
  reaches: {
    row: 'den här raden',
    alike: (figure) => `alla likadana i filen (${String(figure)})`,
    sheet: 'hela bladet',
    file: 'hela filen',
  },
  accept: 'Godkänn',
  reject: 'Avvisa',
  accepted: 'godkänd',
  rejected: 'avvisad',
  decided: (verdict, by, day) => [verdict, by, day].filter((one) => one !== '').join(', '),
  noDecision: 'Om detta fattas inget beslut: rätta stället, så försvinner anmärkningen.',
  noneOpen: 'Inga öppna anmärkningar',
  noneOpenAbout: 'Allt är kontrollerat eller beslutat.',
  noneShown: 'Ingen anmärkning hör till urvalet',
  shownOf: (shown, all) => `Visas ${formatCount(shown, 'sv')} av ${formatCount(all, 'sv')}.`,
  more: 'Visa fler',
  showAll: 'Visa alla',
}
