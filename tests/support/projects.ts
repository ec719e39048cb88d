// Random projects and claims for the laws of money: everything a project may decide, and lines with every kind of fault.
import fc from 'fast-check'
import type { ClaimDraft, Line, StoredFinding } from '../../lib/core/claim.ts'
import { cents } from '../../lib/core/money.ts'
import { day, daysLater, type IsoDate } from '../../lib/core/period.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import { selfFinancingModes } from '../../lib/core/terms.ts'

export interface Season {
  readonly project: Project
  readonly drafts: readonly ClaimDraft<StoredFinding>[]
}

/** How many runs each property gets; a thousand unless the environment asks for more. */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 1000)

const START = day('2009-08-01')
const dateBetween = (first: number, last: number): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: first, max: last }).map((days) => daysLater(START, days))

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 400_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -200_000, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 600_000, 600_001, 50_000, 49_999) },
)

const vatRate = fc.constantFrom('22', '17', '12', '8', '0', '25.5')

type Amounts = Pick<Line, 'netCents' | 'vatCents' | 'vatRate' | 'grossCents' | 'claimedCents'>
const nothing: Amounts = { netCents: null, vatCents: null, vatRate: null, grossCents: null, claimedCents: null }

const amounts: fc.Arbitrary<Amounts> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(amount, fc.integer({ min: 0, max: 22 })).map(([net, rate]) => fullAmounts(net, Math.trunc((net * rate) / 100))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(amount, vatRate).map(([gross, rate]): Amounts => ({ ...nothing, grossCents: cents(gross), vatRate: rate })),
  },
  { weight: 1, arbitrary: amount.map((gross): Amounts => ({ ...nothing, grossCents: cents(gross) })) },
  { weight: 1, arbitrary: amount.map((net): Amounts => ({ ...nothing, netCents: cents(net) })) },
  { weight: 1, arbitrary: amount.map((claimed): Amounts => ({ ...nothing, claimedCents: cents(claimed) })) },
  {
    weight: 1,
    arbitrary: fc.tuple(amount, amount).map(([net, claimed]): Amounts => ({ ...fullAmounts(net, 0), claimedCents: cents(claimed) })),
  },
  { weight: 1, arbitrary: fc.constant(nothing) },
)

const fullAmounts = (net: number, vat: number): Amounts => ({
  ...nothing,
  netCents: cents(net),
  vatCents: cents(vat),
  grossCents: cents(net + vat),
})

const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: rare })

/** A line without its place; few vouchers and suppliers, so that repeats happen by themselves. */
const bareLine: fc.Arbitrary<Omit<Line, 'at' | 'row'>> = fc
  .record({
    voucher: mostly(fc.constantFrom<string | null>('1', '2', '3', '77', '101', '099', 'V-1', 'V-2'), fc.constant(null)),
    incurredOn: mostly<IsoDate | null>(dateBetween(-5, 160), fc.constant(null)),
    paidOn: mostly<IsoDate | null>(dateBetween(0, 200), fc.constant(null)),
    supplier: mostly(fc.constantFrom<string | null>('Työpaja Tmi', 'Näyte Oy', 'Provtryck Ab'), fc.constant(null)),
    description: mostly(
      fc.constantFrom<string | null>('Työpaja', 'Hyvitys', 'Pysäköintivirhemaksu', 'Kannettava tietokone'),
      fc.constant(null),
    ),
    category: mostly(
      fc.constantFrom<string | null>('materials', 'personnel', 'services', 'travel', 'rents', 'other'),
      fc.constantFrom<string | null>('separate', 'catering', null),
    ),
    phase: fc.constantFrom('a' as const, 'b' as const, 'c' as const, null),
    amounts,
  })
  .map(({ amounts: stated, ...line }) => ({ ...line, ...stated }))

const locality = (id: number): fc.Arbitrary<object> =>
  fc.record({
    id: fc.constant(`L${String(id)}`),
    name: fc.constant({ fi: `Paikkakunta ${String(id)}`, sv: `Ort ${String(id)}`, en: `Locality ${String(id)}` }),
    implementer: fc.record({
      name: fc.constant(`Esimerkkitoteuttaja ${String(id)} Oy`),
      vat: fc.constantFrom('deductible', 'nonDeductible', 'municipality'),
      vatProof: fc.constantFrom(null, 'Todistus 1/2009'),
    }),
    selfFinancing: fc.record({
      payer: fc.constant('Esimerkkikunta'),
      payerType: fc.constantFrom('municipal', 'otherPublic', 'private'),
      received: fc.array(fc.record({ date: dateBetween(0, 220), cents: fc.constantFrom(50_000, 25_000, 60_000, 1) }), { maxLength: 2 }),
    }),
    capOverride: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.record({
          cents: fc.constantFrom(0, 30_000, 500_000, 700_000),
          decisionRef: fc.constantFrom(null, 'Päätös 12/2009'),
          date: fc.constant('2009-11-30'),
        }),
      },
    ),
  })

/** Claims that follow one another from the project's start to its end. */
function filingsOf(count: number, isFinal: boolean, isFiled: boolean): object[] {
  const length = Math.floor(153 / count)
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1
    const end = isLast ? day('2009-12-31') : daysLater(START, length * (index + 1) - 1)
    const filedOn = isLast && !isFiled ? null : daysLater(end, 40)
    return { number: index + 1, period: { start: daysLater(START, length * index), end }, filedOn, final: isLast && isFinal }
  })
}

const funding = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      esf: fc.integer({ min: 0, max: 3_000_000 }),
      teCentre: fc.integer({ min: 1, max: 3_000_000 }),
      confirmed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ esf: 1, teCentre: 1 }, { esf: 1, teCentre: 2 }, { esf: 40, teCentre: 60 }, { esf: 1, teCentre: 0 }),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, { esf: 0, teCentre: 0 }) },
)

const terms = fc.record({
  cap: fc.record({ cents: fc.constantFrom(600_000, 600_000, 100_000, 1, 0), confirmed: fc.boolean() }),
  selfFinancing: fc.record({
    cents: fc.constantFrom(50_000, 50_000, 1, 0, 700_000),
    mode: fc.constantFrom(...selfFinancingModes),
    recognise: fc.constantFrom('due', 'received'),
  }),
  funding,
  rounding: fc.constantFrom('largestRemainder', 'fundRoundsDown'),
  categoryDeviation: fc.constantFrom('strict', 'fi-2021'),
})

const income = (localities: number, claims: number): fc.Arbitrary<object[]> =>
  fc.array(
    fc.record({
      locality: fc.integer({ min: 1, max: localities }).map((id) => `L${String(id)}`),
      claim: fc.integer({ min: 1, max: claims }),
      cents: fc.constantFrom(20_000, 1, 700_000),
    }),
    { maxLength: 2 },
  )

const drafts = (localities: number, claims: number): fc.Arbitrary<ClaimDraft<StoredFinding>[]> =>
  fc
    .array(
      fc.record({
        locality: fc.integer({ min: 1, max: localities }),
        claim: fc.integer({ min: 1, max: claims }),
        lines: fc.array(bareLine, { maxLength: 7 }),
      }),
      {
        maxLength: 2 * localities,
      },
    )
    .map((all) =>
      all.map((one, index): ClaimDraft<StoredFinding> => ({
        source: { file: `claims/${String(index).padStart(2, '0')}.xlsx`, sheet: 'Taul1' },
        locality: `L${String(one.locality)}`,
        claim: one.claim,
        statedPeriod: null,
        statedTotalCents: null,
        nil: false,
        lines: one.lines.map((line, row): Line => ({ ...line, at: `Taul1!A${String(row + 9)}`, row: row + 9 })),
        findings: [],
      })),
    )

const decisionCodes = [
  'claimed-twice',
  'outside-project-period',
  'vat-unknown',
  'cost-not-eligible',
  'voucher-missing',
  'not-paid',
] as const

/** Decisions about rows that exist. */
const decisions = (all: readonly ClaimDraft<StoredFinding>[]): fc.Arbitrary<object[]> => {
  const places = all.flatMap((draft) => draft.lines.map((line) => `${draft.source.file} ${line.at}`))
  if (places.length === 0) return fc.constant([])
  return fc.array(
    fc.record({
      at: fc.constantFrom(...places),
      code: fc.constantFrom(...decisionCodes),
      accept: fc.boolean(),
      reason: fc.constant('tarkistettu'),
    }),
    {
      maxLength: 4,
    },
  )
}

function projectOf(parts: object): Project {
  const { value, findings } = parseProject(parts)
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
}

/** A whole season: a project, its claim sheets and what the finance officer decided. */
export const season: fc.Arbitrary<Season> = fc
  .record({ localities: fc.integer({ min: 1, max: 4 }), claims: fc.integer({ min: 1, max: 3 }) })
  .chain((size) =>
    fc.record({
      localities: fc.tuple(...Array.from({ length: size.localities }, (_, index) => locality(index + 1))),
      claims: fc.tuple(fc.boolean(), fc.boolean()).map(([isFinal, isFiled]) => filingsOf(size.claims, isFinal, isFiled)),
      terms,
      income: income(size.localities, size.claims),
      drafts: drafts(size.localities, size.claims),
    }),
  )
  .chain((parts) => decisions(parts.drafts).map((decided) => ({ ...parts, decided })))
  .map(({ localities, claims, terms: decidedTerms, income: earned, drafts: sent, decided }) => ({
    project: projectOf({
      schema: 'vipu/project@1',
      code: 'RANDOM',
      name: { fi: 'Satunnainen' },
      beneficiary: { name: 'Esimerkki ry' },
      authority: { fi: 'Esimerkkiviranomainen' },
      period: { start: '2009-08-01', end: '2009-12-31' },
      terms: decidedTerms,
      localities,
      claims,
      income: earned,
      decisions: decided,
    }),
    drafts: sent,
  }))
