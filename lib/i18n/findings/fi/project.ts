// Finnish: findings about the claims, the cap, the money and the results of the project.
import { cut, wordOf } from '../quoting.ts'
import type { StakeholderDomain } from '../../../core/results/index.ts'
import type { PhaseWord } from '../figures.ts'
import type { FindingWords } from '../words.ts'
import { rightField, wrongField } from './expectations.ts'
import { labels } from './labels.ts'
import { NOTHING_TO_DO, quote } from './writing.ts'

const phases: Readonly<Record<PhaseWord, string>> = {
  kickOff: 'avaustilaisuus',
  a: 'vaihe a',
  b: 'vaihe b',
  ab: 'vaiheet a ja b',
  second: 'toinen tapaaminen',
  c: 'vaihe c',
}

const domains: Readonly<Record<StakeholderDomain, string>> = {
  centreOfExpertise: 'osaamiskeskustoiminta',
  internationalisation: 'kansainvälistyminen',
  internationalInvestment: 'kansainvälisten investointien hankinta',
  inwardActivity: 'inward-toiminta',
  regionalDevelopment: 'aluekehitys',
  keyCompanies: 'avainyritykset',
}

const publicity: Readonly<Record<string, string>> = {
  emblem: 'EU:n lippu',
  funder: 'rahoittajan nimi',
  mark: 'ohjelman tunnus',
  authority: 'viranomaisen nimi',
}

const correctPeriods = 'Tarkista maksatuskaudet ja korjaa ne hankkeen tietoihin.'

export const project = {
  'claim-missing': {
    what: ({ locality, claim }) => `${locality}: maksatushakemukseen ${claim} ei ole tullut lomaketta.`,
    todo: 'Pyydä toteuttajalta lomake tai vahvistus siitä, ettei kuluja ole.',
    request: 'Lähetä lomake; jos kuluja ei ole, kirjoita siihen ”ei kustannuksia”.',
  },
  'period-gap': {
    what: ({ claim, from, to }) =>
      `Mikään maksatuskausi ei kata ${from === to ? `päivää ${from}` : `aikaa ${from}–${to}`} (maksatushakemus ${claim}).`,
    todo: correctPeriods,
    request: null,
  },
  'period-overlap': {
    what: ({ claim, from, to }) =>
      `Maksatushakemus ${claim} kattaa ${from === to ? `päivän ${from}` : `ajan ${from}–${to}`}, joka kuuluu jo toiseen hakemukseen tai on ennen hanketta.`,
    todo: correctPeriods,
    request: null,
  },
  'claim-out-of-order': {
    what: ({ claim, filedOn, earlier }) => `Maksatushakemus ${claim} on jätetty ${filedOn}, mutta sitä edeltävä vasta ${earlier}.`,
    todo: 'Tarkista jättöpäivät ja korjaa ne hankkeen tietoihin.',
    request: null,
  },
  'claim-late': {
    what: ({ claim, filedOn, deadline }) =>
      `Viimeinen maksatushakemus (nro ${claim}) on jätetty ${filedOn}, mutta määräpäivä oli ${deadline}.`,
    todo: 'Tarkista määräpäivä rahoituspäätöksestä ja sovi myöhästymisestä rahoittajan kanssa.',
    request: null,
  },
  'category-overrun': {
    what: ({ category, approvedCents, eligibleCents, allowedCents }) => {
      const row = category === null ? 'Hankkeen' : `Kustannuslajin ${quote(category)}`
      const most = approvedCents === allowedCents ? '' : ` ja enintään sallittu ${allowedCents}`
      return `${row} kulut ovat ${eligibleCents}, mutta hyväksytty on ${approvedCents}${most}.`
    },
    todo: 'Hae rahoittajalta muutosta kustannusarvioon.',
    request: null,
  },
  'self-financing-outstanding': {
    what: ({ locality, dueCents, receivedCents, outstandingCents }) =>
      `${locality}: omavastuurahoituksesta ${dueCents} on saatu ${receivedCents} ja puuttuu ${outstandingCents}.`,
    todo: 'Pyydä maksajalta puuttuva osuus ja kirjaa maksupäivä hankkeen tietoihin.',
    request: null,
  },
  'cap-reached': {
    what: ({ locality, capCents }) => `${locality}: enimmäismäärä ${capCents} on käytetty kokonaan.`,
    todo: 'Kerro toteuttajalle, ettei uusia kuluja enää korvata.',
    request: null,
  },
  'over-cap': {
    what: ({ locality, eligibleCents, withinCents, overCents }) =>
      `${locality}: kulusta ${eligibleCents} enimmäismäärään mahtuu ${withinCents} ja yli jää ${overCents}.`,
    todo: NOTHING_TO_DO,
    request: null,
  },
  'cap-override-without-decision': {
    what: ({ locality, overrideCents, capCents }) =>
      `${locality}: poikkeavalla enimmäismäärällä ${overrideCents} ei ole päätöstä, joten voimassa on ${capCents}.`,
    todo: 'Lisää hankkeen tietoihin päätöksen numero ja päivä tai poista poikkeus.',
    request: null,
  },
  'caps-above-maximum': {
    what: ({ capsCents, maximumCents }) =>
      `Paikkakuntien enimmäismäärät ovat yhteensä ${capsCents}, mutta koko hankkeen enimmäismäärä on ${maximumCents}.`,
    todo: 'Pienennä paikkakuntien enimmäismääriä tai hae rahoittajalta uusi päätös.',
    request: null,
  },
  'decision-unmatched': {
    what: ({ place, decided }) =>
      `Kohdassa ”${place}” ei ole huomautusta ${quote(wordOf(labels, decided) ?? decided)}, josta on kirjattu päätös.`,
    todo: 'Tarkista päätöksen kohta ja aihe tai poista päätös.',
    request: null,
  },
  'phase-outside-target': {
    what: ({ locality, phase, date }) => `${locality}: ${phases[phase]} on päivätty ${date}, mutta tavoite oli syys–lokakuu.`,
    todo: 'Kirjaa syy tulosraporttiin.',
    request: null,
  },
  'phase-outside-project': {
    what: ({ locality, phase, date }) => `${locality}: ${phases[phase]} on päivätty ${date}, eikä se ole hankkeen aikana.`,
    todo: 'Tarkista päivä ja korjaa se hankkeen tietoihin.',
    request: null,
  },
  'kick-off-outside-target': {
    what: ({ locality, date }) => `${locality}: avaustilaisuus on päivätty ${date}, mutta tavoite oli elo–syyskuu.`,
    todo: 'Kirjaa syy tulosraporttiin.',
    request: null,
  },
  'domain-not-represented': {
    what: ({ locality, domain }) => `${locality}: vaiheessa a ei ollut ketään sidosryhmästä ${quote(domains[domain])}.`,
    todo: 'Kutsu sidosryhmä seuraavaan tapaamiseen tai kirjaa syy tulosraporttiin.',
    request: null,
  },
  'description-missing': {
    what: ({ locality }) => `${locality}: kuvausta tuloksesta ei ole toimitettu.`,
    todo: 'Pyydä toteuttajalta kuvaus tuloksesta (vaihe c).',
    request: 'Lähetä kuvaus tuloksesta (vaihe c).',
  },
  'publicity-missing': {
    what: ({ element }) => `Raportista puuttuu tai on siinä väärin: ${wordOf(publicity, element) ?? quote(element)}.`,
    todo: 'Tee raportti uudelleen ja tarkista sen tiedotusosio ennen kuin lähetät sen.',
    request: null,
  },
  'posting-edited': {
    what: ({ file, cells, lines, claimedCents }) =>
      `Tiedoston ${quote(file)} kirjattuja rivejä on muutettu käsin${cells === null ? '' : ` kohdassa ${quote(cells)}`}, ja luvuissa ovat rivit niin kuin ne nyt ovat: ${lines} kpl, haettu yhteensä ${claimedCents}.`,
    todo: ({ cells }) =>
      `Hyväksy muutos ja kerro perustelussa, ${cells === null ? 'mikä rivi muuttui ja ' : ''}miksi, tai peru kirjaus ja kirjaa toteuttajan tiedosto uudelleen.`,
    request: null,
  },
  'ledger-broken': {
    what: ({ file, number }) =>
      `Kirjausten ketju katkeaa kirjauksen ${number} (${quote(file)}) kohdalla: sitä ennen on poistettu, lisätty tai muutettu kirjauksia käsin.`,
    todo: 'Palauta työkirja versiohistoriasta tai peru tämä ja sitä myöhemmät kirjaukset ja kirjaa tiedostot uudelleen.',
    request: null,
  },
  'project-field': {
    what: wrongField,
    todo: rightField,
    request: null,
  },
  'unknown-field': {
    what: ({ path }) => `Hankkeen kenttää ”${cut(path, 100)}” ei tunneta, joten sitä ei käytetty.`,
    todo: 'Tarkista kentän nimi tai poista kenttä.',
    request: null,
  },
} satisfies Partial<FindingWords>
