// A small project with something in every table, and ways to edit its workbook as people do.
import { parseProject, type Project } from '../../lib/core/project.ts'
import type { Language } from '../../lib/core/locality.ts'
import { workbookWords } from '../../lib/i18n/workbook/index.ts'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import { projectWorkbook } from '../../lib/sheet/project-workbook/index.ts'
import { gridsOf } from './grid-of-plan.ts'

const attendance = {
  centreOfExpertise: 3,
  internationalisation: 2,
  internationalInvestment: 1,
  inwardActivity: 1,
  regionalDevelopment: 4,
  keyCompanies: 5,
}

const sampleContent = {
  schema: 'vipu/project@1',
  code: 'S11049',
  name: { fi: 'Osaamiskeskusten kansainvälisyysvalmiuksien kehittäminen ja vetovoimaisuuden hyödyntäminen', sv: 'Kompetenscentrum' },
  beneficiary: { name: 'TEKEL Oy', businessId: '2296464-4' },
  authority: { fi: 'Uudenmaan TE-keskus', en: 'Uusimaa TE-centre' },
  profile: 'esr-2007-2013',
  period: { start: '2009-08-01', end: '2009-12-31' },
  terms: {
    cap: { cents: 600_000, source: 'flyer', confirmed: true },
    selfFinancing: { cents: 50_000, mode: 'contribution', recognise: 'due', source: 'flyer', confirmed: true },
    funding: { esf: 1_875_000, teCentre: 2_525_000, source: 'sample', confirmed: false },
    rounding: 'largestRemainder',
    categoryDeviation: 'strict',
    finalClaimDeadline: { date: '2010-04-30', confirmed: false },
  },
  budget: {
    categories: [
      { id: 'materials', cents: 400_000 },
      { id: 'services', cents: 1_400_000 },
    ],
    localities: [
      { id: 'L1', cents: 600_000 },
      { id: 'L2', cents: 600_000 },
      { id: 'L3', cents: 600_000 },
    ],
  },
  localities: [
    {
      id: 'L1',
      name: { fi: 'Paikkakunta 1', sv: 'Ort 1', en: 'Locality 1' },
      aliases: ['paikka1', 'P1'],
      language: 'fi',
      implementer: { name: 'Esimerkkitoteuttaja 1 Oy', businessId: '1234567-1', vat: 'deductible', vatProof: null },
      selfFinancing: { payer: 'Esimerkkikunta 1', payerType: 'municipal', received: [{ date: '2009-09-10', cents: 50_000 }] },
      capOverride: null,
    },
    {
      id: 'L2',
      name: { fi: 'Paikkakunta 2', sv: 'Ort 2' },
      aliases: [],
      language: 'sv',
      implementer: { name: 'Exempelgenomförare Ab', vat: 'nonDeductible', vatProof: 'Skatteförvaltningen 12.8.2009' },
      selfFinancing: {
        payer: 'Exempelkommun 2',
        payerType: 'otherPublic',
        received: [
          { date: '2009-09-15', cents: 25_000 },
          { date: '2009-10-01', cents: 25_000 },
        ],
      },
      capOverride: { cents: 700_000, decisionRef: 'UUD/12/2009', date: '2009-11-30' },
    },
    {
      id: 'L3',
      name: { fi: 'Paikkakunta 3' },
      aliases: [],
      language: 'fi',
      implementer: { name: 'Esimerkkikaupunki', vat: 'municipality' },
      selfFinancing: { payer: 'Esimerkkikaupunki', payerType: 'municipal', received: [] },
      capOverride: null,
    },
  ],
  claims: [
    { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20', final: false },
    { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: null, final: true },
  ],
  decisions: [
    { at: 'claims/ort2.xlsx Blad1!A12', code: 'claimed-twice', accept: false, reason: 'Samma faktura', by: 'M. Malli', on: '2009-11-25' },
    { at: 'claims/ort2.xlsx', code: 'vat-unknown', accept: true },
  ],
  income: [{ locality: 'L1', claim: 1, date: '2009-10-05', description: 'Seminaarimaksut', cents: 20_000 }],
  advances: [{ date: '2009-09-01', cents: 1_000_000 }],
  results: {
    gatherings: [
      { locality: 'L1', kind: 'kickOff', date: '2009-08-27', place: 'Kaupungintalo', attendance, women: 9, men: 7 },
      { locality: 'L1', kind: 'ab', date: '2009-09-24', attendance },
      { locality: 'L2', kind: 'a', date: '2009-09-29', place: 'Rådhuset' },
    ],
    strengths: [
      {
        locality: 'L1',
        name: 'Vesiosaaminen',
        evidence: 'Kaksi tutkimusryhmää ja kolme vientiyritystä',
        field: 'Ympäristöteknologia',
        audiences: ['vesilaitokset', 'tutkimuslaitokset'],
        attraction: 'Koealusta käyttövesiverkossa',
      },
    ],
    descriptions: [
      { locality: 'L1', status: 'delivered', deliveredOn: '2009-10-28', deliveredTo: ['Invest in Finland', 'kaupunginhallitus'] },
      { locality: 'L2', status: 'draft' },
    ],
    indicators: [{ name: { fi: 'Aloittaneet henkilöt', sv: 'Personer som börjat' }, planned: 0, realised: 0 }],
    publicity: [{ date: '2009-08-20', what: 'Tiedote avaustilaisuudesta', where: 'Paikallislehti' }],
    lessons: { fi: 'Yhteinen kieli löytyi nopeasti.\n\nTyöpaja kannattaa pitää heti kokoamisen jälkeen.' },
    continuation: { fi: 'Kuvauksia käytetään markkinoinnissa.', en: 'The descriptions are used in marketing.' },
  },
}

function projectOf(content: unknown): Project {
  const { value, findings } = parseProject(content)
  if (value === null || findings.length > 0) throw new Error(JSON.stringify(findings))
  return value
}

export const sample: Project = projectOf(sampleContent)

export const sampleGrids = (language: Language = 'fi'): Grid[] => gridsOf(projectWorkbook(sample, language, workbookWords))

/** What a person types: a text, a number, or any cell; null empties the cell. */
export type Typed = string | number | Cell | null

/** The workbook after typing into some cells (`'Tulot!E5'`). */
export const edited = (grids: readonly Grid[], edits: Readonly<Record<string, Typed>>): Grid[] =>
  Object.entries(edits).reduce<Grid[]>(
    (all, [at, typed]) => {
      const place = /^(.*)!([A-Z]+)(\d+)$/.exec(at)
      if (!place) throw new Error(`no cell: ${at}`)
      if (!all.some((grid) => grid.name === place[1])) throw new Error(`no sheet: ${at}`)
      return all.map((grid) => (grid.name === place[1] ? withCell(grid, Number(place[3]), columnOf(place[2] ?? ''), typed) : grid))
    },
    [...grids],
  )

const columnOf = (name: string): number => Array.from(name).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

function withCell(grid: Grid, row: number, column: number, typed: Typed): Grid {
  const before = grid.rows.find((one) => one.row === row) ?? { row, hidden: false, cells: [] }
  const others = before.cells.filter((cell) => cell.column !== column)
  const cells = typed === null ? others : [...others, cellOf(typed, column)].sort((a, b) => a.column - b.column)
  const rows = [...grid.rows.filter((one) => one.row !== row), { ...before, cells }].filter((one) => one.cells.length > 0)
  return { ...grid, rows: rows.sort((a, b) => a.row - b.row) }
}

function cellOf(typed: string | number | Cell, column: number): Cell {
  if (typeof typed === 'string') return { kind: 'text', column, text: typed }
  return typeof typed === 'number' ? { kind: 'number', column, number: typed } : { ...typed, column }
}
