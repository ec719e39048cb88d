// Swedish: reports in the workbook.
import type { PaneWords } from '../fi/index.ts'
import { counted } from '../counted.ts'

const count = counted('sv')

export const reports: PaneWords['reports'] = {
  kind: { financial: 'Finansiell rapport', results: 'Resultatrapport' },
  language: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  write: 'Skriv rapporter',
  kinds: 'Rapporter',
  languages: 'Språk',
  about: 'Rapporten skrivs på egna blad i arbetsboken. Beloppen är formler, och de andra bladen ändras inte.',
  writeCount: (figure) => `Skriv ${count(figure, 'rapport', 'rapporter')}`,
  chooseFirst: 'Välj minst en rapport och ett språk.',
  frozenStay: 'Låsta rapporter lämnas som de är.',
  inWorkbook: 'Rapporter i arbetsboken',
  none: 'Arbetsboken har inga rapporter ännu.',
  current: 'aktuell',
  changed: (cells) => `${count(cells, 'cell har', 'celler har')} ändrats sedan den skrevs`,
  frozen: 'låst',
  fingerprint: 'Kännetecken',
  unknown: 'gjord av en annan version av Vipu',
  sheets: (figure) => count(figure, 'blad', 'blad'),
  refresh: 'Uppdatera',
  refreshAll: 'Uppdatera alla som ändrats',
  freeze: 'Lås',
  show: 'Visa',
  sure: (report) => `Ska ${report} låsas?`,
  sureAbout: 'Formlerna ersätts med värden och bladen skyddas. En låst rapport uppdateras inte mer. Detta kan inte ångras.',
  sureChanged: 'Rapporten är inte aktuell; den uppdateras samtidigt.',
  sureOpen: (open) => `${count(open, 'anmärkning', 'anmärkningar')} väntar ännu på beslut.`,
  sureAssumptions: (terms) => `${count(terms, 'villkor', 'villkor')} är inte bekräftade; de räknas upp i rapporten.`,
  sureYes: 'Lås slutgiltigt',
  sureNo: 'Lås inte',
}
