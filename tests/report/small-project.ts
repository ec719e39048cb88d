// A small fixed project for golden reports: three localities, two claims, a cap crossed, a credit note, income, an advance, a decision, results.
import type { ClaimDraft, Line, StoredFinding } from '../../lib/core/claim.ts'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import type { ReportMaterial, ReportSource } from '../../lib/core/report/index.ts'
import { materialOf } from './material.ts'

const locality = (number: number, names: readonly [string, string, string], more: object): object => ({
  id: `L${String(number)}`,
  name: { fi: names[0], sv: names[1], en: names[2] },
  implementer: { name: `Esimerkkitoteuttaja ${String(number)} Oy`, vat: 'nonDeductible', vatProof: 'Verohallinnon todistus 1/2009' },
  selfFinancing: { payer: `Esimerkkikunta ${String(number)}`, payerType: 'municipal', received: [{ date: '2009-09-10', cents: 50_000 }] },
  ...more,
})

const content = {
  schema: 'vipu/project@1',
  code: 'S11049',
  name: {
    fi: 'Osaamiskeskusten kansainvälisyysvalmiuksien kehittäminen ja vetovoimaisuuden hyödyntäminen',
    sv: 'Utveckling av kompetenscentrumens internationella beredskap och utnyttjande av deras dragningskraft',
    en: 'Developing the international readiness of centres of expertise and using their attraction',
  },
  beneficiary: { name: 'TEKEL Oy', businessId: '2296464-4' },
  authority: { fi: 'Uudenmaan TE-keskus', sv: 'Nylands TE-central', en: 'Uusimaa TE-centre' },
  period: { start: '2009-08-01', end: '2009-12-31' },
  terms: {
    funding: { esf: 687_500, teCentre: 962_500, source: 'sample', confirmed: false },
    finalClaimDeadline: { date: '2010-04-30', source: null, confirmed: false },
  },
  budget: {
    categories: [
      { id: 'materials', cents: 100_000 },
      { id: 'services', cents: 1_200_000 },
      { id: 'travel', cents: 300_000 },
      { id: 'rents', cents: 200_000 },
    ],
    localities: [],
  },
  localities: [
    locality(1, ['Paikkakunta 1', 'Ort 1', 'Locality 1'], {}),
    locality(2, ['Paikkakunta 2', 'Ort 2', 'Locality 2'], {
      selfFinancing: {
        payer: 'Esimerkkisäätiö',
        payerType: 'private',
        received: [
          { date: '2009-10-01', cents: 30_000 },
          { date: '2010-01-15', cents: 30_000 },
        ],
      },
    }),
    locality(3, ['Paikkakunta 3', 'Ort 3', 'Locality 3'], {
      implementer: { name: 'Esimerkin kaupunki', vat: 'municipality' },
      selfFinancing: { payer: 'Esimerkin kaupunki', payerType: 'municipal', received: [] },
    }),
  ],
  claims: [
    { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20', final: false },
    { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true },
  ],
  decisions: [
    {
      at: 'claims/ort2.xlsx Taul1!A5',
      code: 'cost-not-eligible',
      accept: false,
      reason: 'pysäköintivirhemaksua ei korvata',
      by: 'Talousvastaava',
      on: '2009-11-10',
    },
  ],
  income: [{ locality: 'L3', claim: 1, date: '2009-10-05', description: 'Seminaarimaksut', cents: 20_000 }],
  advances: [{ date: '2009-09-01', cents: 300_000 }],
  results: {
    gatherings: [
      {
        locality: 'L1',
        kind: 'kickOff',
        date: '2009-08-27',
        place: 'Kaupungintalo',
        attendance: { centreOfExpertise: 4, keyCompanies: 6, regionalDevelopment: 5 },
        women: 8,
        men: 7,
      },
      {
        locality: 'L1',
        kind: 'ab',
        date: '2009-10-02',
        place: 'Tiedepuisto',
        attendance: {
          centreOfExpertise: 3,
          internationalisation: 2,
          internationalInvestment: 1,
          inwardActivity: 1,
          regionalDevelopment: 4,
          keyCompanies: 5,
        },
        women: 7,
        men: 9,
      },
      { locality: 'L2', kind: 'kickOff', date: '2009-10-05', place: 'Kirjasto', attendance: { keyCompanies: 3 } },
      {
        locality: 'L2',
        kind: 'a',
        date: '2009-10-20',
        place: 'Yliopisto',
        attendance: { centreOfExpertise: 2, keyCompanies: 3, regionalDevelopment: 1 },
      },
      { locality: 'L2', kind: 'b', date: '2009-11-12', place: 'Yliopisto', attendance: { centreOfExpertise: 2, keyCompanies: 4 } },
    ],
    strengths: [
      {
        locality: 'L1',
        name: 'Puhdas energia meren rannalla',
        evidence: 'Viisi kansainvälistä toimitusta vuosina 2006–2008',
        field: 'Energiatekniikka',
        audiences: ['valitut kansainväliset yritykset', 'tutkimuslaitokset'],
        attraction: 'Koelaitos, johon yritys voi tulla valmiiseen ympäristöön',
      },
    ],
    descriptions: [
      { locality: 'L1', status: 'handled', deliveredOn: '2009-10-30', deliveredTo: ['TEKEL Oy', 'Uudenmaan TE-keskus'] },
      { locality: 'L2', status: 'draft' },
    ],
    indicators: [
      { name: { fi: 'Aloittavat henkilöt', sv: 'Personer som inleder', en: 'Persons starting' }, planned: 0, realised: 0 },
      { name: { fi: 'Uudet työpaikat', sv: 'Nya arbetsplatser', en: 'New jobs' }, planned: 0, realised: 0 },
    ],
    publicity: [{ date: '2009-08-20', what: 'Kutsu avaustilaisuuksiin, EU:n lippu ja ohjelman tunnus', where: 'TEKELin verkkosivut' }],
    lessons: { fi: 'Yhteinen työpaja kokosi toimijat, jotka eivät olleet aiemmin tavanneet.' },
  },
}

export function smallProject(): Project {
  const { value, findings } = parseProject(content)
  if (value === null || findings.length > 0) throw new Error(JSON.stringify(findings))
  return value
}

type Amounts = readonly [net: number, vat: number, rate: string]

const line = (
  row: number,
  voucher: string | null,
  incurredOn: string,
  supplier: string,
  description: string,
  category: string,
  [net, vat, rate]: Amounts,
): Line => ({
  at: `Taul1!A${String(row)}`,
  row,
  voucher,
  incurredOn: day(incurredOn),
  paidOn: day('2009-11-05'),
  supplier,
  description,
  category,
  phase: null,
  netCents: cents(net),
  vatCents: cents(vat),
  vatRate: rate,
  grossCents: cents(net + vat),
  claimedCents: null,
})

const draft = (file: string, locality_: string, claim: number, lines: readonly Line[]): ClaimDraft<StoredFinding> => ({
  source: { file, sheet: 'Taul1' },
  locality: locality_,
  claim,
  statedPeriod: null,
  statedTotalCents: null,
  nil: lines.length === 0,
  lines,
  findings: [],
})

export const smallDrafts = [
  draft('claims/ort1.xlsx', 'L1', 1, [
    line(9, '101', '2009-09-15', 'Työpaja Tmi', 'Työpajan vetäjä', 'services', [350_000, 77_000, '22']),
    line(10, '102', '2009-09-30', 'Painotalo Oy', 'Kutsut ja esitteet', 'materials', [45_050, 9_911, '22']),
    line(11, '103', '2009-10-02', 'Tiedepuisto Oy', 'Työpajan tilat', 'rents', [98_000, 21_560, '22']),
  ]),
  draft('claims/ort1-2.xlsx', 'L1', 2, [
    line(9, '201', '2009-11-18', 'Konsultti Ab', 'Tulosten kuvaus', 'services', [150_000, 33_000, '22']),
    line(10, '202', '2009-12-01', 'Työpaja Tmi', 'Hyvitys laskusta 101', 'services', [-20_000, -4_400, '22']),
  ]),
  draft('claims/ort2.xlsx', 'L2', 1, [
    line(4, '11', '2009-10-20', 'Yliopiston palvelut', 'Kokouspalvelut', 'services', [123_456, 27_160, '22']),
    line(5, '12', '2009-10-21', 'Pysäköinti Oy', 'Pysäköintivirhemaksu', 'travel', [4_000, 0, '0']),
    line(6, '13', '2009-07-15', 'Juna Oy', 'Matka ennen hanketta', 'travel', [8_200, 656, '8']),
  ]),
  draft('claims/ort2-2.xlsx', 'L2', 2, []),
  draft('claims/ort3.xlsx', 'L3', 1, [
    line(7, null, '2009-09-20', 'Kaupungin tilapalvelu', 'Sali', 'rents', [30_000, 6_600, '22']),
    line(8, '77', '2009-09-21', 'Ravintola Ab', 'Tarjoilu', 'services', [41_111, 9_044, '22']),
  ]),
]

const fingerprint = (digit: string): string => digit.repeat(64)

const sources: ReportSource[] = [
  ...smallDrafts.map(({ source }, index): ReportSource => ({ file: source.file, sha256: fingerprint(String(index + 1)), status: 'ok' })),
  { file: 'claims/salattu.xlsx', sha256: fingerprint('a'), status: 'rejected' },
]

export const smallMaterial = (): ReportMaterial => materialOf(smallProject(), smallDrafts, sources)
