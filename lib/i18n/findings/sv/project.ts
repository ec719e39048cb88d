// Swedish: findings about the claims, the cap, the money and the results of the project.
import type { StakeholderDomain } from '../../../core/results/index.ts'
import type { PhaseWord } from '../figures.ts'
import { cut, wordOf } from '../quoting.ts'
import type { FindingWords } from '../words.ts'
import { rightField, wrongField } from './expectations.ts'
import { labels } from './labels.ts'
import { NOTHING_TO_DO, quote } from './writing.ts'

const phases: Readonly<Record<PhaseWord, string>> = {
  kickOff: 'startmötet',
  a: 'fas a',
  b: 'fas b',
  ab: 'faserna a och b',
  second: 'den andra träffen',
  c: 'fas c',
}

const domains: Readonly<Record<StakeholderDomain, string>> = {
  centreOfExpertise: 'kompetenscentrumverksamhet',
  internationalisation: 'internationalisering',
  internationalInvestment: 'anskaffning av internationella investeringar',
  inwardActivity: 'inward-verksamhet',
  regionalDevelopment: 'regional utveckling',
  keyCompanies: 'nyckelföretag',
}

const publicity: Readonly<Record<string, string>> = {
  emblem: 'EU:s flagga',
  funder: 'finansiärens namn',
  mark: 'programmets märke',
  authority: 'myndighetens namn',
}

const correctPeriods = 'Kontrollera utbetalningsperioderna och rätta dem i projektets uppgifter.'

export const project = {
  'claim-missing': {
    what: ({ locality, claim }) => `${locality}: ingen blankett har kommit in för utbetalningsansökan ${claim}.`,
    todo: 'Be genomföraren om blanketten eller en bekräftelse på att det inte finns några kostnader.',
    request: 'Skicka blanketten; om det inte finns kostnader, skriv ”inga kostnader” på den.',
  },
  'period-gap': {
    what: ({ claim, from, to }) =>
      `Ingen utbetalningsperiod omfattar ${from === to ? `dagen ${from}` : `tiden ${from}–${to}`} (utbetalningsansökan ${claim}).`,
    todo: correctPeriods,
    request: null,
  },
  'period-overlap': {
    what: ({ claim, from, to }) =>
      `Utbetalningsansökan ${claim} omfattar ${from === to ? `dagen ${from}` : `tiden ${from}–${to}`}, som redan hör till en annan ansökan eller infaller före projektet.`,
    todo: correctPeriods,
    request: null,
  },
  'claim-out-of-order': {
    what: ({ claim, filedOn, earlier }) => `Utbetalningsansökan ${claim} lämnades in ${filedOn}, men en tidigare ansökan först ${earlier}.`,
    todo: 'Kontrollera inlämningsdagarna och rätta dem i projektets uppgifter.',
    request: null,
  },
  'claim-late': {
    what: ({ claim, filedOn, deadline }) =>
      `Den sista utbetalningsansökan (nr ${claim}) lämnades in ${filedOn}, men tidsfristen gick ut ${deadline}.`,
    todo: 'Kontrollera tidsfristen i finansieringsbeslutet och kom överens om förseningen med finansiären.',
    request: null,
  },
  'category-overrun': {
    what: ({ category, approvedCents, eligibleCents, allowedCents }) => {
      const row = category === null ? 'Projektets kostnader' : `Kostnaderna i kostnadsslaget ${quote(category)}`
      const most = approvedCents === allowedCents ? '' : ` och högst tillåtet ${allowedCents}`
      return `${row} är ${eligibleCents}, men godkänt är ${approvedCents}${most}.`
    },
    todo: 'Ansök hos finansiären om en ändring av kostnadskalkylen.',
    request: null,
  },
  'self-financing-outstanding': {
    what: ({ locality, dueCents, receivedCents, outstandingCents }) =>
      `${locality}: av självfinansieringen ${dueCents} har ${receivedCents} kommit in och ${outstandingCents} saknas.`,
    todo: 'Be betalaren om den andel som saknas och anteckna betalningsdagen i projektets uppgifter.',
    request: null,
  },
  'cap-reached': {
    what: ({ locality, capCents }) => `${locality}: maximibeloppet ${capCents} har använts helt.`,
    todo: 'Meddela genomföraren att nya kostnader inte längre ersätts.',
    request: null,
  },
  'over-cap': {
    what: ({ locality, eligibleCents, withinCents, overCents }) =>
      `${locality}: av kostnaden ${eligibleCents} ryms ${withinCents} inom maximibeloppet och ${overCents} överskrider det.`,
    todo: NOTHING_TO_DO,
    request: null,
  },
  'cap-override-without-decision': {
    what: ({ locality, overrideCents, capCents }) =>
      `${locality}: det avvikande maximibeloppet ${overrideCents} har inget beslut, så ${capCents} gäller.`,
    todo: 'Lägg till beslutets nummer och datum i projektets uppgifter eller ta bort undantaget.',
    request: null,
  },
  'caps-above-maximum': {
    what: ({ capsCents, maximumCents }) =>
      `Orternas maximibelopp är sammanlagt ${capsCents}, men hela projektets maximibelopp är ${maximumCents}.`,
    todo: 'Sänk orternas maximibelopp eller ansök hos finansiären om ett nytt beslut.',
    request: null,
  },
  'decision-unmatched': {
    what: ({ place, decided }) =>
      `I ”${place}” finns ingen anmärkning ${quote(wordOf(labels, decided) ?? decided)}, fast ett beslut om den har antecknats.`,
    todo: 'Kontrollera beslutets plats och ämne eller ta bort beslutet.',
    request: null,
  },
  'phase-outside-target': {
    what: ({ locality, phase, date }) => `${locality}: datumet för ${phases[phase]} är ${date}, men målet var september–oktober.`,
    todo: 'Anteckna orsaken i resultatrapporten.',
    request: null,
  },
  'phase-outside-project': {
    what: ({ locality, phase, date }) => `${locality}: datumet för ${phases[phase]} är ${date}, som inte infaller under projektet.`,
    todo: 'Kontrollera dagen och rätta den i projektets uppgifter.',
    request: null,
  },
  'kick-off-outside-target': {
    what: ({ locality, date }) => `${locality}: datumet för startmötet är ${date}, men målet var augusti–september.`,
    todo: 'Anteckna orsaken i resultatrapporten.',
    request: null,
  },
  'domain-not-represented': {
    what: ({ locality, domain }) => `${locality}: ingen från intressentgruppen ${quote(domains[domain])} deltog i fas a.`,
    todo: 'Bjud in intressentgruppen till nästa träff eller anteckna orsaken i resultatrapporten.',
    request: null,
  },
  'description-missing': {
    what: ({ locality }) => `${locality}: beskrivningen av resultatet har inte lämnats in.`,
    todo: 'Be genomföraren om beskrivningen av resultatet (fas c).',
    request: 'Skicka beskrivningen av resultatet (fas c).',
  },
  'publicity-missing': {
    what: ({ element }) => `Följande saknas i rapporten eller är fel: ${wordOf(publicity, element) ?? quote(element)}.`,
    todo: 'Gör om rapporten och kontrollera dess informationsdel innan du skickar den.',
    request: null,
  },
  'posting-edited': {
    what: ({ file, cells, lines, claimedCents }) =>
      `De bokförda raderna i filen ${quote(file)} har ändrats för hand${cells === null ? '' : ` i ${quote(cells)}`}, och beloppen räknas av raderna som de nu är: ${lines} st., sökt sammanlagt ${claimedCents}.`,
    todo: ({ cells }) =>
      `Godkänn ändringen och berätta i motiveringen ${cells === null ? 'vilken rad som ändrades och ' : ''}varför, eller ångra bokföringen och bokför genomförarens fil på nytt.`,
    request: null,
  },
  'ledger-broken': {
    what: ({ file, number }) =>
      `Kedjan av bokföringar bryts vid bokföring ${number} (${quote(file)}): före den har bokföringar tagits bort, lagts till eller ändrats för hand.`,
    todo: 'Återställ arbetsboken från versionshistoriken, eller ångra denna och de senare bokföringarna och bokför filerna på nytt.',
    request: null,
  },
  'project-field': {
    what: wrongField,
    todo: rightField,
    request: null,
  },
  'unknown-field': {
    what: ({ path }) => `Projektets fält ”${cut(path, 100)}” är okänt, så det användes inte.`,
    todo: 'Kontrollera fältets namn eller ta bort fältet.',
    request: null,
  },
} satisfies Partial<FindingWords>
