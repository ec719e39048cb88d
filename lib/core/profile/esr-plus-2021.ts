// Today's programme (2021–2027): the same project under a flat rate of 40 % or 7 %, or a lump sum. The Vipuvoimaa mark must not be used here.
import { day } from '../period.ts'
import { categories2007 } from './esr-2007-2013.ts'
import type { CostCategory, Profile, VatRate } from './index.ts'

/** Overheads, which the seven per cent stand for. */
const indirect: CostCategory = {
  id: 'indirect',
  number: null,
  name: { fi: 'Välilliset kustannukset', sv: 'Indirekta kostnader', en: 'Indirect costs' },
  words: [
    'välilliset',
    'yleiskulut',
    'yleiskustannukset',
    'hallintokulut',
    'indirekta',
    'allmänna omkostnader',
    'förvaltningskostnader',
    'indirect',
    'overheads',
    'overhead',
    'administration',
  ],
  memo: false,
  source: '2021/1060 Art. 54',
}

const VAT_ACT = 'Arvonlisäverolaki 84, 85 ja 85 a §'

const vatRates: readonly VatRate[] = [
  { percentage: '24', from: day('2013-01-01'), to: day('2024-08-31'), source: VAT_ACT },
  { percentage: '25.5', from: day('2024-09-01'), to: null, source: VAT_ACT },
  { percentage: '14', from: day('2013-01-01'), to: null, source: VAT_ACT },
  { percentage: '13.5', from: day('2026-01-01'), to: null, source: VAT_ACT },
  { percentage: '10', from: day('2013-01-01'), to: null, source: VAT_ACT },
  { percentage: '0', from: null, to: null, source: VAT_ACT },
]

const common = {
  categories: categories2007,
  vatRates,
  travelRates: [],
  publicity: {
    emblem: { fi: 'Euroopan unionin lippu', sv: 'Europeiska unionens flagga', en: 'Flag of the European Union' },
    funder: {
      fi: ['Euroopan unionin osarahoittama'],
      sv: ['Medfinansieras av Europeiska unionen'],
      en: ['Co-funded by the European Union'],
    },
    mark: null,
    source: '2021/1060 Art. 47, 50',
  },
  publicFunding: { fi: 'EU:n ja valtion rahoitus', sv: 'EU:s och statens stöd', en: 'EU and State funding' },
  sourceNames: {
    fi: { esf: 'ESR+', teCentre: 'Valtio' },
    sv: { esf: 'ESF+', teCentre: 'Staten' },
    en: { esf: 'ESF+', teCentre: 'State' },
  },
} as const

const staff = ['personnel']
const direct = categories2007.filter((one) => !one.memo).map((one) => one.id)

export const esrPlus2021At40: Profile = {
  ...common,
  id: 'esr-plus-2021-40',
  name: {
    fi: 'Euroopan sosiaalirahasto plus 2021–2027, muut kustannukset 40 % henkilöstökustannuksista',
    sv: 'Europeiska socialfonden plus 2021–2027, övriga kostnader 40 % av personalkostnaderna',
    en: 'European Social Fund Plus 2021–2027, other costs at 40 % of staff costs',
  },
  simplifiedCost: {
    kind: 'flatRate',
    percentage: '40',
    base: staff,
    covered: direct.filter((id) => !staff.includes(id)),
    source: '2021/1060 Art. 56',
  },
}

export const esrPlus2021At7: Profile = {
  ...common,
  id: 'esr-plus-2021-7',
  categories: [...categories2007.filter((one) => !one.memo), indirect, ...categories2007.filter((one) => one.memo)],
  name: {
    fi: 'Euroopan sosiaalirahasto plus 2021–2027, välilliset kustannukset 7 % välittömistä',
    sv: 'Europeiska socialfonden plus 2021–2027, indirekta kostnader 7 % av de direkta',
    en: 'European Social Fund Plus 2021–2027, indirect costs at 7 % of direct costs',
  },
  simplifiedCost: { kind: 'flatRate', percentage: '7', base: direct, covered: [indirect.id], source: '2021/1060 Art. 54' },
}

export const lumpSum2021: Profile = {
  ...common,
  id: 'lump-sum',
  name: {
    fi: 'Euroopan sosiaalirahasto plus 2021–2027, kertakorvaus',
    sv: 'Europeiska socialfonden plus 2021–2027, enhetsbelopp',
    en: 'European Social Fund Plus 2021–2027, lump sum',
  },
  simplifiedCost: { kind: 'lumpSum', source: '2021/1060 Art. 53(1)(c)' },
}
