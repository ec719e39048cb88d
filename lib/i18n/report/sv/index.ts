// The words of reports in Swedish, as Finland's administration writes it.
import type { ReportWords } from '../../../core/report/words.ts'
import { decisionIn, sharedWords } from '../figures.ts'
import { details } from './details.ts'
import { overview } from './overview.ts'
import { results } from './results.ts'
import { formatCount } from '../../format.ts'

const sources: Readonly<Record<string, string>> = { flyer: 'projektets broschyr', sample: 'exempel', vipu: 'Vipus räkneregel' }

export const sv: ReportWords = {
  ...sharedWords('sv'),
  ...overview,
  ...details,
  results,
  page: 'Sida',
  captions: { table: 'Tabell', picture: 'Figur', contents: 'Innehåll' },
  manyRows: (rows, sheet) =>
    `Det finns ${formatCount(rows, 'sv')} rader, fler än vad som ryms på sidor. Alla finns i samma rapports Excel-fil på bladet ”${sheet}”.`,
  total: 'Sammanlagt',
  rounding: 'Avrundning',
  nothing: 'Inga rader.',
  sharesNotDecided: 'Det finns inget beslut om finansieringsandelarna, och därför visas ingen fördelning per källa.',
  signatures: {
    title: 'Underskrifter',
    placeAndDate: 'Plats och datum',
    signature: 'Underskrift',
    name: 'Namnförtydligande',
    beneficiary: 'Stödmottagarens namntecknare',
    financeOfficer: 'Ekonomiansvarig',
    authority: 'Myndighetens godkännande',
    financial:
      'Vi försäkrar att uppgifterna i rapporten är riktiga, att kostnaderna är projektets kostnader och att verifikaten kan granskas.',
    results: 'Vi försäkrar att uppgifterna om projektets genomförande och resultat i rapporten är riktiga.',
  },
  publicity: { title: 'Projektets finansiärer' },
  sourceName: (source) => (source === null ? '–' : (sources[source] ?? source)),
  decision: decisionIn('sv', 'Godkänd', 'Avslagen'),
}
