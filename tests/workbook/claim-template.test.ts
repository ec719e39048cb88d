// The claim template: what a partner fills in is read back to the cent, without a question.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type Language, type Locality } from '../../lib/core/locality.ts'
import { add, cents, percentageOf, sum, toInteger, type Cents } from '../../lib/core/money.ts'
import { day, daysBetween, daysLater, type IsoDate } from '../../lib/core/period.ts'
import { profileOf } from '../../lib/core/profile/index.ts'
import type { Project } from '../../lib/core/project.ts'
import { formatAmount, formatDate } from '../../lib/i18n/index.ts'
import { claimTemplateWords } from '../../lib/i18n/workbook/index.ts'
import { claimTemplate } from '../../lib/sheet/claim-template/index.ts'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import { readClaims, type ReadClaims } from '../../lib/sheet/read-claims/index.ts'
import type { SheetPlan } from '../../lib/sheet/plan.ts'
import { gridsOf } from './grid-of-plan.ts'
import { RUNS } from './projects.ts'
import { edited, sample, type Typed } from './sample.ts'

const FIRST_LINE = 12
const LAST_LINE = 91
const TOTAL = LAST_LINE + 1

const templateOf = (project: Project | null, locality: Locality | null, language: Language): SheetPlan[] =>
  claimTemplate(project, locality, language, claimTemplateWords)
const sheetName = (language: Language): string => claimTemplateWords[language].sheetName

interface Cost {
  readonly voucher: number
  readonly incurredOn: IsoDate
  readonly paidOn: IsoDate
  readonly supplier: string
  readonly description: string
  readonly category: string
  readonly phase: 'a' | 'b' | 'c' | null
  readonly net: Cents
  readonly rate: string
  readonly asText: boolean
}

const cost: fc.Arbitrary<Cost> = fc.record({
  voucher: fc.integer({ min: 1, max: 99_999 }),
  incurredOn: fc.integer({ min: 0, max: 90 }).map((days) => daysLater(day('2009-08-01'), days)),
  paidOn: fc.integer({ min: 91, max: 110 }).map((days) => daysLater(day('2009-08-01'), days)),
  supplier: fc.constantFrom('Näyte Oy', 'Provtryck Ab', 'Matti Malli', '=cmd|x'),
  description: fc.constantFrom('kutsukortit', 'workshop facilitator', 'lokalhyra för workshopen', 'juna Oulu–Helsinki'),
  category: fc.constantFrom('materials', 'personnel', 'services', 'travel', 'rents', 'other'),
  phase: fc.constantFrom('a' as const, 'b' as const, 'c' as const, null),
  net: fc.oneof(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: -50_000, max: -1 })).map(cents),
  rate: fc.constantFrom('22', '17', '12', '8', '0'),
  asText: fc.boolean(),
})

const vatOf = ({ net, rate }: Cost): Cents => percentageOf(net, rate)
const grossOf = (one: Cost): Cents => add(one.net, vatOf(one))

const dateCell = (on: IsoDate): Cell => ({
  kind: 'number',
  column: 0,
  number: 40_026 + daysBetween(day('2009-08-01'), on),
  format: '[$-40B]d\\.m\\.yyyy',
})

/** What a partner types into one row: figures as figures, or as text where the sheet came from elsewhere. */
function typedRow(one: Cost, row: number, language: Language): Readonly<Record<string, Typed>> {
  const money = (amount: Cents): Typed => (one.asText ? formatAmount(amount, language === 'en' ? 'fi' : language) : toInteger(amount) / 100)
  const date = (on: IsoDate): Typed => (one.asText ? formatDate(on, language) : dateCell(on))
  const category = profileOf('esr-2007-2013').categories.find(({ id }) => id === one.category)
  const cells: readonly (Typed | null)[] = [
    one.voucher,
    date(one.incurredOn),
    date(one.paidOn),
    one.supplier,
    one.description,
    category?.name[language] ?? '',
    one.phase,
    money(one.net),
    Number(one.rate),
    money(vatOf(one)),
    money(grossOf(one)),
  ]
  return Object.fromEntries(cells.map((typed, column) => [`${sheetName(language)}!${'ABCDEFGHIJK'.charAt(column)}${String(row)}`, typed]))
}

/** The totals as Excel computes them again. */
const totals = (costs: readonly Cost[], language: Language): Readonly<Record<string, Typed>> => {
  const total = (column: string, amounts: readonly Cents[]): readonly [string, Cell] => [
    `${sheetName(language)}!${column}${String(TOTAL)}`,
    {
      kind: 'number',
      column: 0,
      number: toInteger(sum(amounts)) / 100,
      formula: `SUM(${column}${String(FIRST_LINE)}:${column}${String(LAST_LINE)})`,
    },
  ]
  return Object.fromEntries([
    total(
      'H',
      costs.map(({ net }) => net),
    ),
    total('J', costs.map(vatOf)),
    total('K', costs.map(grossOf)),
  ])
}

function filled(costs: readonly Cost[], locality: Locality, language: Language): Grid[] {
  const rows = costs.map((one, index) => typedRow(one, FIRST_LINE + index, language))
  return edited(
    gridsOf(templateOf(sample, locality, language)),
    Object.assign({}, ...rows, totals(costs, language)) as Record<string, Typed>,
  )
}

const read = (grids: readonly Grid[]): ReadClaims => readClaims(grids, 'lomake.xlsx', sample)
const questions = ({ drafts, findings }: ReadClaims): string[] =>
  [...findings, ...drafts.flatMap((draft) => draft.findings)]
    .filter((one) => one.severity !== 'info')
    .map((one) => `${one.at ?? ''} ${one.code}`)

/** The sheets that reading says it left out. */
const setAside = (grids: readonly Grid[]): string[] =>
  read(grids).findings.flatMap((one) => (one.code === 'sheet-left-out' ? [one.figures.sheet] : []))

describe.each(languages)('a claim template in %s', (language) => {
  it('that was filled in is read back to the cent, every cell, without a question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sample.localities), fc.array(cost, { minLength: 1, maxLength: 80 }), (locality, costs) => {
        const result = read(filled(costs, locality, language))
        expect(questions(result)).toEqual([])
        expect(result.drafts).toHaveLength(1)
        expect(result.drafts[0]).toMatchObject({
          locality: locality.id,
          claim: 2,
          statedPeriod: { start: '2009-11-01', end: '2009-12-31' },
          statedTotalCents: sum(costs.map(grossOf)),
          nil: false,
        })
        expect(result.drafts[0]?.lines).toEqual(
          costs.map((one, index) => ({
            at: `${sheetName(language)}!A${String(FIRST_LINE + index)}`,
            row: FIRST_LINE + index,
            voucher: String(one.voucher),
            incurredOn: one.incurredOn,
            paidOn: one.paidOn,
            supplier: one.supplier,
            description: one.description,
            category: one.category,
            phase: one.phase,
            netCents: one.net,
            vatCents: vatOf(one),
            vatRate: one.rate,
            grossCents: grossOf(one),
            claimedCents: null,
          })),
        )
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    )
  })

  it('that is still empty has no cost lines: neither its example nor its lists are taken for any', () => {
    for (const locality of [null, ...sample.localities]) {
      const { drafts, findings } = read(gridsOf(templateOf(sample, locality, language)))
      expect(drafts).toEqual([])
      expect(findings.filter((one) => one.severity === 'error').map((one) => one.code)).toEqual(['no-cost-lines'])
    }
  })

  it('is a nil claim where the partner says so', () => {
    const words = { fi: 'ei kustannuksia', sv: 'inga kostnader', en: 'no costs' }
    const typed = { [`${sheetName(language)}!E${String(FIRST_LINE)}`]: words[language] }
    const result = read(edited(gridsOf(templateOf(sample, sample.localities[1] ?? null, language)), typed))
    expect(result.drafts.map(({ locality, claim, nil, lines }) => ({ locality, claim, nil, lines }))).toEqual([
      { locality: 'L2', claim: 2, nil: true, lines: [] },
    ])
    expect(questions(result)).toEqual([])
  })

  it('comes back with a guide and a mark that nobody has touched: nothing is said of them', () => {
    for (const [project, locality] of [[sample, sample.localities[0] ?? null] as const, [null, null] as const]) {
      expect(setAside(gridsOf(templateOf(project, locality, language)))).toEqual([])
    }
  })

  it('hides nothing behind its guide or its mark: what is written there is told, or read', () => {
    const { guideName } = claimTemplateWords[language]
    const written = (typed: Readonly<Record<string, Typed>>): Grid[] => edited(gridsOf(templateOf(sample, null, language)), typed)
    expect(setAside(written({ [`${guideName}!D3`]: 'Näyte Oy 500,00 €' }))).toEqual([guideName])
    expect(setAside(written({ [`${guideName}!C9`]: 500 }))).toEqual([guideName])
    expect(setAside(written({ 'vipu!F1': 'Näyte Oy 500,00 €' }))).toEqual([guideName, 'vipu'])
    expect(setAside(written({ 'vipu!A2': 500 }))).toEqual([guideName, 'vipu'])
    expect(setAside(written({ 'vipu!E1': '00000000' }))).toEqual([guideName])
    const costs = edited(gridsOf(templateOf(sample, sample.localities[0] ?? null, language)), {
      'vipu!A2': 'Tosite',
      'vipu!B2': 'Päivä',
      'vipu!C2': 'Toimittaja',
      'vipu!D2': 'Brutto',
      'vipu!A3': '17',
      'vipu!B3': '15.11.2009',
      'vipu!C3': 'Näyte Oy',
      'vipu!D3': 500,
    })
    expect(read(costs).drafts.flatMap(({ lines }) => lines.map(({ at, grossCents }) => [at, grossCents]))).toEqual([['vipu!A3', 50_000]])
  })

  it('without a project is filled in by hand, and read by the project it comes to', () => {
    const [one] = fc.sample(cost, { numRuns: 1, seed: 7 })
    const typed = {
      [`${sheetName(language)}!D5`]: 'Paikkakunta 3',
      [`${sheetName(language)}!D6`]: 'Esimerkkikaupunki',
      [`${sheetName(language)}!D7`]: 1,
      [`${sheetName(language)}!D8`]: '1.8.–31.10.2009',
      ...typedRow(one!, FIRST_LINE + 3, language),
      ...totals([one!], language),
    }
    const result = read(edited(gridsOf(templateOf(null, null, language)), typed))
    expect(questions(result)).toEqual([])
    expect(result.drafts).toMatchObject([{ locality: 'L3', claim: 1, lines: [{ row: 15, grossCents: grossOf(one!) }] }])
  })

  it('has limits and lists that Excel can hold, and words that fit its messages', () => {
    const all = templateOf(sample, null, language).flatMap(({ validations }) => validations)
    expect(all.length).toBeGreaterThan(3)
    for (const { rule, title, message } of all) {
      if (rule.kind === 'list') expect(rule.values.join(',').length).toBeLessThanOrEqual(255)
      expect(title.length).toBeLessThanOrEqual(32)
      expect(message.length).toBeLessThanOrEqual(225)
    }
  })
})

describe('the block above the list', () => {
  const cellAt = (plans: readonly SheetPlan[], row: number, column: number): unknown => plans[0]?.rows[row - 1]?.cells[column]

  it('shows what is left of the cap as a formula: cap − reimbursed earlier − this claim', () => {
    const plans = templateOf(sample, sample.localities[0] ?? null, 'fi')
    expect(cellAt(plans, 4, 7)).toEqual({ value: { kind: 'money', cents: 600_000 }, style: 'money' })
    expect(cellAt(plans, 5, 7)).toEqual({ value: { kind: 'blank' }, style: 'inputMoney' })
    expect(cellAt(plans, 7, 7)).toEqual({
      value: { kind: 'money', cents: 600_000 },
      style: 'totalMoney',
      formula: 'IF($H$4="","",ROUND($H$4-$H$5-$H$6,2))',
    })
  })

  it('counts net amounts against the cap of an implementer whose VAT is not eligible, gross amounts where it is', () => {
    const formulaOf = (locality: Locality | undefined): string => JSON.stringify(cellAt(templateOf(sample, locality ?? null, 'fi'), 6, 7))
    const [deducts, pays, municipality] = sample.localities
    expect(formulaOf(deducts)).toContain('SUM(H12:H91)')
    expect(formulaOf(municipality)).toContain('SUM(H12:H91)')
    expect(formulaOf(pays)).toContain('SUM(K12:K91)')
    expect(formulaOf(pays && { ...pays, implementer: { ...pays.implementer, vatProof: null } })).toContain('SUM(H12:H91)')
  })

  it('has the cap of the locality where a decision has changed it', () => {
    expect(cellAt(templateOf(sample, sample.localities[1] ?? null, 'sv'), 4, 7)).toEqual({
      value: { kind: 'money', cents: 700_000 },
      style: 'money',
    })
  })

  it('offers the claims of the project, and is set to the next one', () => {
    const [sheet] = templateOf(sample, sample.localities[0] ?? null, 'fi')
    expect(cellAt(sheet ? [sheet] : [], 7, 3)).toMatchObject({ value: { kind: 'number', number: 2 } })
    expect(cellAt(sheet ? [sheet] : [], 8, 3)).toMatchObject({ value: { kind: 'text', text: '1.11.–31.12.2009' } })
    const lists = sheet?.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.values] : []))
    expect(lists).toEqual([
      ['1', '2'],
      ['1.8.–31.10.2009', '1.11.–31.12.2009'],
    ])
  })
})
