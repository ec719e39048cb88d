// The words of reports in Finnish.
import type { ReportWords } from '../../../core/report/words.ts'
import { decisionIn, sharedWords } from '../figures.ts'
import { details } from './details.ts'
import { overview } from './overview.ts'
import { results } from './results.ts'
import { formatCount } from '../../format.ts'

const sources: Readonly<Record<string, string>> = { flyer: 'hankkeen esite', sample: 'esimerkki', vipu: 'Vipun laskentasääntö' }

export const fi: ReportWords = {
  ...sharedWords('fi'),
  ...overview,
  ...details,
  results,
  page: 'Sivu',
  captions: { table: 'Taulukko', picture: 'Kuva', contents: 'Sisällys' },
  manyRows: (rows, sheet) =>
    `Rivejä on ${formatCount(rows, 'fi')}, enemmän kuin sivuille mahtuu. Ne ovat kaikki saman raportin Excel-tiedostossa taulukossa ”${sheet}”.`,
  total: 'Yhteensä',
  rounding: 'Pyöristys',
  nothing: 'Ei rivejä.',
  sharesNotDecided: 'Rahoitusosuuksien jaosta ei ole päätöstä, joten jakoa lähteittäin ei esitetä.',
  signatures: {
    title: 'Allekirjoitukset',
    placeAndDate: 'Paikka ja päivämäärä',
    signature: 'Allekirjoitus',
    name: 'Nimenselvennys',
    beneficiary: 'Tuensaajan nimenkirjoittaja',
    financeOfficer: 'Talousvastaava',
    authority: 'Viranomaisen hyväksyntä',
    financial: 'Vakuutamme, että raportin tiedot ovat oikeat, kustannukset ovat hankkeen kustannuksia ja tositteet ovat tarkastettavissa.',
    results: 'Vakuutamme, että raportin tiedot hankkeen toteutuksesta ja tuloksista ovat oikeat.',
  },
  publicity: { title: 'Hankkeen rahoittajat' },
  sourceName: (source) => (source === null ? '–' : (sources[source] ?? source)),
  decision: decisionIn('fi', 'Hyväksytty', 'Hylätty'),
}
