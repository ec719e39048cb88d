// Finnish: the financial report.
import type { FinancialWords } from '../../../core/report/financial/words.ts'
import { formatMoney, formatPeriod } from '../../format.ts'
import { details } from './details.ts'

const money = (amount: Parameters<typeof formatMoney>[0]): string => formatMoney(amount, 'fi')

/** From the cover to the claims; the rest is in details. */
type Overview = Omit<FinancialWords, keyof typeof details>

const overview: Overview = {
  financial: {
    title: 'Rahoitusraportti',
    subtitle: (code, claim, period) => `${code}, maksatushakemus ${String(claim)}, ${formatPeriod(period, 'fi')}`,
  },
  sheets: {
    summary: 'Yhteenveto',
    localities: 'Paikkakunnat',
    categories: 'Kustannuslajit',
    claims: 'Maksatushakemukset',
    payments: 'Maksut',
    deductions: 'Vähennykset',
    forecast: 'Ennuste',
    findings: 'Huomautukset',
    assumptions: 'Ehdot ja oletukset',
    signatures: 'Allekirjoitukset',
    lines: 'Tositteet',
    proof: 'Lähteet',
    cents: 'Senttikirja',
  },
  summary: {
    title: 'Yhteenveto',
    code: 'Hankekoodi',
    name: 'Hankkeen nimi',
    beneficiary: 'Tuensaaja',
    authority: 'Rahoittava viranomainen',
    projectPeriod: 'Toteutusaika',
    claim: 'Maksatushakemus',
    claimPeriod: 'Maksatuskausi',
    filedOn: 'Jätetty',
    notFiled: 'ei vielä jätetty',
    programme: 'Ohjelma',
    rules: 'Laskentasääntöjen versio',
    figures: 'Avainluvut',
    figure: 'Luku',
    amount: 'Määrä',
    from: 'Solu työkirjassa',
    localities: 'Paikkakuntia',
    shares: 'Rahoitusosuuksien jako',
    interimClaim: (number) => `Maksatushakemus ${String(number)}`,
    finalClaim: (number) => `Maksatushakemus ${String(number)} (loppumaksatus)`,
    payable: (claim) => `Maksetaan hakemuksesta ${String(claim)}`,
  },
  localities: {
    title: 'Paikkakunnat',
    table: 'Paikkakunnat ja enimmäismäärät',
    number: 'Nro',
    locality: 'Paikkakunta',
    implementer: 'Toteuttaja',
    payer: 'Omavastuun maksaja',
    approved: 'Kustannusarvio',
    claimed: 'Haettu',
    ineligible: 'Vähennetty',
    income: 'Tulot',
    eligible: 'Tukikelpoinen',
    cap: 'Enimmäismäärä',
    reimbursable: 'Korvattava',
    overCap: 'Yli enimmäismäärän',
    headroom: 'Käyttämättä',
    use: 'Käyttöaste',
    received: 'Omavastuuta saatu',
    recognised: 'Omavastuuta huomioitu',
    applied: 'Omavastuu käytetty',
    unapplied: 'Omavastuuta kohdistamatta',
    chart: 'Paikkakunnat enimmäismäärään verrattuna',
    picture: (localities, reimbursable, over) =>
      `Palkkikaavio ${String(localities)} paikkakunnasta: korvattava määrä, käyttämättä oleva osa ja enimmäismäärän ylitys. Korvattavaa yhteensä ${money(reimbursable)}. ` +
      (over.length === 0 ? 'Yksikään paikkakunta ei ylitä enimmäismäärää.' : `Enimmäismäärän ylittävät: ${over.join(', ')}.`),
  },
  selfFinancing: {
    title: 'Omavastuurahoitus paikkakunnittain',
    payerType: 'Maksajan laji',
    due: 'Maksettava',
    received: 'Saatu',
    applied: 'Kohdistettu',
    unapplied: 'Kohdistamatta',
    outstanding: 'Puuttuu',
    overpaid: 'Liikaa maksettu',
    notes: {
      contribution:
        'Omavastuu on paikkakunnan omaa rahoitusta: se kohdistetaan ensimmäisenä korvattaviin kustannuksiin. Liikaa maksettua ei käytetä.',
      deductible: 'Omavastuun verran kustannuksia jää toteuttajan maksettavaksi ennen enimmäismäärää. Paikkakunnilta ei peritä rahoitusta.',
      deductibleWithinCap: 'Omavastuu vähennetään enimmäismäärän sisällä. Paikkakunnilta ei peritä rahoitusta.',
      none: 'Hankkeessa ei ole omavastuuta.',
    },
    payerTypes: { municipal: 'Kunta', otherPublic: 'Muu julkinen', private: 'Yksityinen' },
  },
  funding: {
    title: 'Rahoitus lähteittäin',
    note: 'Rahoituksen summa on sama kuin korvattavien kustannusten summa.',
    source: 'Rahoituslähde',
    approved: 'Hyväksytty enintään',
    earlier: 'Aiemmat hakemukset',
    added: 'Tämä hakemus',
    cumulative: 'Kertynyt yhteensä',
    use: 'Käytetty',
    remaining: 'Jäljellä',
    overpaid: 'Lisäksi liikaa maksettua omavastuuta, jota ei käytetä',
    chart: 'Rahoitus lähteittäin',
    ofWhich: (source) => `josta ${source}`,
    payers: { municipal: 'Kuntien rahoitus', otherPublic: 'Muu julkinen rahoitus', private: 'Yksityinen rahoitus' },
    picture: (publicFunding, shares, selfFinancing, unapplied) =>
      `Rengaskaavio rahoituksesta: EU:n ja valtion rahoitus ${money(publicFunding)}${shares.length === 0 ? '' : ` (${shares.join(', ')})`}, omavastuurahoitus ${money(selfFinancing)}, josta loppumaksatuksessa käytetty kohdistamaton osa ${money(unapplied)}.`,
  },
  categories: {
    title: 'Kustannuslajit',
    table: 'Kustannuslajit ja kustannusarvio',
    noBudget: 'Hankkeelle ei ole annettu kustannuslajeittaista kustannusarviota.',
    notes: {
      strict: 'Kustannuslajin ylitys vaatii rahoittajan muutospäätöksen.',
      'fi-2021': 'Kustannuslaji saa ylittyä enintään 20 % tai 10 000 €, jos hankkeen kokonaiskustannukset eivät ylity (866/2021 § 25).',
    },
    category: 'Kustannuslaji',
    unknown: 'Kustannuslaji ei tiedossa',
    approved: 'Kustannusarvio',
    claimed: 'Haettu',
    earlier: 'Tukikelpoista aiemmin',
    added: 'Tukikelpoista nyt',
    cumulative: 'Tukikelpoista yhteensä',
    use: 'Käytetty',
    deviation: 'Jäljellä (− ylitys)',
    allowed: 'Sallittu enintään',
    verdict: 'Arvio',
    within: 'sallituissa rajoissa',
    exceeded: 'ylittyy, vaatii muutoksen',
    income: 'Tulot (vähennetään kustannuksista)',
    total: 'Tukikelpoinen yhteensä',
    chart: 'Kustannukset lajeittain',
    picture: (costs) =>
      `Palkkikaavio tukikelpoisista kustannuksista lajeittain: ${costs.length === 0 ? 'ei kustannuksia' : costs.join('; ')}.`,
  },
}

export const financial: FinancialWords = { ...overview, ...details }
