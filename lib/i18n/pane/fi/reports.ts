// Finnish: reports in the workbook.
import { counted } from '../counted.ts'

const count = counted('fi')

export const reports = {
  /** What stands in brackets behind a sheet's name where another sheet is called so already. */
  kind: { financial: 'Rahoitusraportti', results: 'Tulosraportti' },
  language: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  write: 'Kirjoita raportit',
  kinds: 'Raportit',
  languages: 'Kielet',
  about: 'Raportti kirjoitetaan työkirjaan omille välilehdilleen. Luvut ovat kaavoja, ja muut välilehdet säilyvät.',
  writeCount: (figure: number): string => `Kirjoita ${count(figure, 'raportti', 'raporttia')}`,
  chooseFirst: 'Valitse vähintään yksi raportti ja kieli.',
  frozenStay: 'Jäädytetyt raportit jätetään ennalleen.',
  inWorkbook: 'Raportit työkirjassa',
  none: 'Työkirjassa ei ole vielä raportteja.',
  current: 'ajan tasalla',
  changed: (cells: number): string => `${count(cells, 'solu', 'solua')} muuttunut kirjoittamisen jälkeen`,
  frozen: 'jäädytetty',
  fingerprint: 'Tunniste',
  unknown: 'Vipun toisen version tekemä',
  sheets: (figure: number): string => count(figure, 'välilehti', 'välilehteä'),
  refresh: 'Päivitä',
  refreshAll: 'Päivitä kaikki muuttuneet',
  freeze: 'Jäädytä',
  show: 'Näytä',
  sure: (report: string): string => `Jäädytetäänkö ${report}?`,
  sureAbout: 'Kaavat muutetaan arvoiksi ja välilehdet suojataan. Jäädytettyä raporttia ei enää päivitetä. Tätä ei voi perua.',
  sureChanged: 'Raportti ei ole ajan tasalla; se päivitetään samalla.',
  sureOpen: (open: number): string => `${count(open, 'huomautus', 'huomautusta')} odottaa vielä päätöstä.`,
  sureAssumptions: (terms: number): string =>
    `${count(terms, 'ehto', 'ehtoa')} on vahvistamatta; ${terms === 1 ? 'se luetellaan' : 'ne luetellaan'} raportissa.`,
  sureYes: 'Jäädytä lopullisesti',
  sureNo: 'Älä jäädytä',
}
