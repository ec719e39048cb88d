// Swedish: the financial report.
import type { FinancialWords } from '../../../core/report/financial/words.ts'
import type { ReportWords } from '../../../core/report/words.ts'
import { formatMoney, formatPeriod } from '../../format.ts'
import type { details } from './details.ts'

const money = (amount: Parameters<typeof formatMoney>[0]): string => formatMoney(amount, 'sv')

/** From the cover to the claims; the rest is in details. */
type Overview = Omit<FinancialWords, keyof typeof details> & Pick<ReportWords, 'unapplied' | 'notDecided'>

export const overview: Overview = {
  unapplied: 'Självfinansiering som inte hänförts',
  notDecided: 'inte beslutat',
  financial: {
    title: 'Finansiell rapport',
    subtitle: (code, claim, period) => `${code}, utbetalningsansökan ${String(claim)}, ${formatPeriod(period, 'sv')}`,
  },
  sheets: {
    summary: 'Sammandrag',
    localities: 'Orter',
    categories: 'Kostnadsslag',
    claims: 'Utbetalningsansökningar',
    payments: 'Betalningar',
    deductions: 'Avdrag',
    forecast: 'Prognos',
    findings: 'Anmärkningar',
    assumptions: 'Villkor och antaganden',
    signatures: 'Underskrifter',
    lines: 'Verifikat',
    proof: 'Källor',
    cents: 'Cent som blev över',
  },
  summary: {
    title: 'Sammandrag',
    code: 'Projektkod',
    name: 'Projektets namn',
    beneficiary: 'Stödmottagare',
    authority: 'Finansierande myndighet',
    projectPeriod: 'Genomförandetid',
    claim: 'Utbetalningsansökan',
    claimPeriod: 'Utbetalningsperiod',
    filedOn: 'Inlämnad',
    notFiled: 'ännu inte inlämnad',
    programme: 'Program',
    rules: 'Räknereglernas version',
    figures: 'Nyckeltal',
    figure: 'Tal',
    amount: 'Belopp',
    from: 'Cell i arbetsboken',
    localities: 'Antal orter',
    shares: 'Finansieringsandelarnas fördelning',
    interimClaim: (number) => `Utbetalningsansökan ${String(number)}`,
    finalClaim: (number) => `Utbetalningsansökan ${String(number)} (slutbetalning)`,
    payable: (claim) => `Betalas för ansökan ${String(claim)}`,
  },
  localities: {
    title: 'Orter',
    table: 'Orterna och maximibeloppen',
    number: 'Nr',
    locality: 'Ort',
    implementer: 'Genomförare',
    payer: 'Självfinansieringens betalare',
    approved: 'Kostnadskalkyl',
    claimed: 'Sökt',
    ineligible: 'Avdraget',
    income: 'Inkomster',
    eligible: 'Stödberättigande',
    cap: 'Maximibelopp',
    reimbursable: 'Ersätts',
    overCap: 'Över maximibeloppet',
    headroom: 'Oanvänt',
    use: 'Använt',
    received: 'Självfinansiering inkommen',
    recognised: 'Självfinansiering beaktad',
    applied: 'Självfinansiering',
    unapplied: 'Självfinansiering inte hänförd',
    chart: 'Orterna jämförda med maximibeloppet',
    picture: (localities, reimbursable, over) =>
      `Stapeldiagram över ${String(localities)} orter: det som ersätts, det som är oanvänt och det som överskrider maximibeloppet. Sammanlagt ersätts ${money(reimbursable)}. ` +
      (over.length === 0 ? 'Ingen ort överskrider maximibeloppet.' : `Maximibeloppet överskrids av: ${over.join(', ')}.`),
  },
  selfFinancing: {
    title: 'Självfinansiering ortsvis',
    payerType: 'Typ av betalare',
    due: 'Ska betalas',
    received: 'Inkommet',
    applied: 'Hänfört',
    unapplied: 'Inte hänfört',
    outstanding: 'Saknas',
    overpaid: 'För mycket betalt',
    notes: {
      contribution:
        'Självfinansieringen är ortens egen finansiering: den hänförs först till de kostnader som ersätts. Det som betalats för mycket används inte.',
      deductible:
        'Av kostnaderna blir en del som motsvarar självfinansieringen kvar hos genomföraren före maximibeloppet. Orterna betalar ingen finansiering.',
      deductibleWithinCap: 'Självfinansieringen dras av inom maximibeloppet. Orterna betalar ingen finansiering.',
      none: 'Projektet har ingen självfinansiering.',
    },
    payerTypes: { municipal: 'Kommun', otherPublic: 'Annan offentlig', private: 'Privat' },
  },
  funding: {
    title: 'Finansiering per källa',
    note: 'Finansieringen är sammanlagt lika stor som de kostnader som ersätts.',
    source: 'Finansieringskälla',
    approved: 'Godkänt högst',
    earlier: 'Tidigare ansökningar',
    added: 'Denna ansökan',
    cumulative: 'Sammanlagt hittills',
    use: 'Använt',
    remaining: 'Återstår',
    overpaid: 'Därtill för mycket betald självfinansiering, som inte används',
    chart: 'Finansiering per källa',
    ofWhich: (source) => `varav ${source}`,
    payers: { municipal: 'Kommunal finansiering', otherPublic: 'Annan offentlig finansiering', private: 'Privat finansiering' },
    picture: (publicFunding, shares, selfFinancing, unapplied) =>
      `Ringdiagram över finansieringen: EU:s och statens stöd ${money(publicFunding)}${shares.length === 0 ? '' : ` (${shares.join(', ')})`}, självfinansiering ${money(selfFinancing)}, varav inte hänförd del som används i slutbetalningen ${money(unapplied)}.`,
  },
  categories: {
    title: 'Kostnadsslag',
    table: 'Kostnadsslag och kostnadskalkyl',
    noBudget: 'Projektet har ingen kostnadskalkyl per kostnadsslag.',
    notes: {
      strict: 'Om ett kostnadsslag överskrids krävs finansiärens ändringsbeslut.',
      'fi-2021':
        'Ett kostnadsslag får överskridas med högst 20 % eller 10 000 €, om projektets totala kostnader inte överskrids (866/2021 § 25).',
    },
    category: 'Kostnadsslag',
    unknown: 'Okänt kostnadsslag',
    approved: 'Kostnadskalkyl',
    claimed: 'Sökt',
    earlier: 'Stödberättigande tidigare',
    added: 'Stödberättigande nu',
    cumulative: 'Stödberättigande sammanlagt',
    use: 'Använt',
    deviation: 'Återstår (överskridning −)',
    allowed: 'Högst tillåtet',
    verdict: 'Bedömning',
    within: 'inom gränserna',
    exceeded: 'överskrids, kräver ändring',
    income: 'Inkomster (dras av från kostnaderna)',
    total: 'Stödberättigande sammanlagt',
    chart: 'Kostnader per kostnadsslag',
    picture: (costs) =>
      `Stapeldiagram över stödberättigande kostnader per kostnadsslag: ${costs.length === 0 ? 'inga kostnader' : costs.join('; ')}.`,
  },
}
