// Random projects for the workbook: every field, every choice, texts that spreadsheets like to change.
import fc from 'fast-check'
import { isError } from '../../lib/core/finding.ts'
import { LARGEST_AMOUNT } from '../../lib/core/money.ts'
import { day, daysLater } from '../../lib/core/period.ts'
import { profileIds } from '../../lib/core/profile/index.ts'
import { parseProject, type Project } from '../../lib/core/project.ts'
import { gatheringKinds } from '../../lib/core/results/index.ts'
import { selfFinancingModes } from '../../lib/core/terms.ts'
import { isLost, repaired } from '../../lib/formats/csv/mojibake.ts'

/** How many runs each property gets; more by the environment. */
export const RUNS = Number(process.env['WORKBOOK_RUNS'] ?? 150)

const awkward = [
  '',
  ' ',
  ' Oulu',
  'Oulu\n',
  '\ttab',
  'a\r\nb',
  'a;b',
  '; ',
  '"Näyte"',
  '\\"',
  '\\""',
  '\\',
  '=1+1',
  '=HYPERLINK("x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  '00123',
  '1.250',
  '6000,00',
  '2009-09-15',
  '15.9.2009',
  '40 %',
  'TRUE',
  'kyllä',
  'ja',
  'services',
  'Vuokrat',
  'Hyror',
  'L1',
  'flyer',
  'hankkeen esite',
  'sample',
  '_x0041_',
  '_X005f_',
  '\u0000\u0007',
  '\u00a0x',
  '\ufeffx',
  '\ud800',
  '\uffff',
  '😀',
  '#REF!',
  '#VIITTAUS!',
  '__proto__',
  'constructor',
  '\u2028',
  'é',
  'e\u0301',
  '*',
  'Tunnus *',
  'x',
  '–',
  '-',
]

/** A text that lost its letters on the way (U+FFFD) or was misread (`Ã¤`) is rightly asked about, so that no project has it. */
const isAsMeant = (text: string): boolean => repaired(text) === text && !isLost(text)

const someText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Oulu', 'Åbo', 'Esimerkki Oy', 'Näyte ry', 'Työpaja ja sen tulos') },
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }).filter(isAsMeant) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).filter(isAsMeant) },
)
const text = someText
const nullableText = fc.option(text, { nil: null })
const anyDay = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -400, max: 4000 }).map((days) => daysLater(day('2009-08-01'), days)) },
  { weight: 1, arbitrary: fc.constantFrom('1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01', '2000-02-29', '2199-12-31') },
)
const nullableDay = fc.option(anyDay, { nil: null })
const amount = fc.oneof(fc.integer({ min: 0, max: LARGEST_AMOUNT }), fc.constantFrom(0, 1, 600_000, 50_000, LARGEST_AMOUNT))
const signed = fc.oneof(amount, fc.integer({ min: -LARGEST_AMOUNT, max: -1 }))
/** No count or weight of a project is larger. */
const LARGEST_COUNT = 1_000_000_000_000
const count = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, LARGEST_COUNT))
const localised = fc
  .record({ fi: text, sv: text, en: text }, { requiredKeys: [] })
  .map((name) => (Object.keys(name).length === 0 ? { fi: 'x' } : name))
const texts = fc.array(text, { maxLength: 4 })
const sourced = { source: fc.option(fc.oneof(text, fc.constantFrom('flyer', 'sample')), { nil: null }), confirmed: fc.boolean() }

const terms = fc.record({
  cap: fc.record({ cents: amount, ...sourced }),
  selfFinancing: fc.record({
    cents: amount,
    mode: fc.constantFrom(...selfFinancingModes),
    recognise: fc.constantFrom('due', 'received'),
    ...sourced,
  }),
  funding: fc.option(fc.record({ esf: weight(), teCentre: weight(), ...sourced }), { nil: null }),
  rounding: fc.constantFrom('largestRemainder', 'fundRoundsDown'),
  lineOrder: fc.constant('incurredDateVoucherRow'),
  categoryDeviation: fc.constantFrom('strict', 'fi-2021'),
  finalClaimDeadline: fc.option(fc.record({ date: anyDay, ...sourced }), { nil: null }),
  maximum: fc.option(fc.record({ cents: amount, ...sourced }), { nil: null }),
})

function weight(): fc.Arbitrary<number> {
  return fc.oneof(
    amount,
    fc.constantFrom(0, 1, 4000, 6000),
    fc.maxSafeNat().map((one) => one % (LARGEST_COUNT + 1)),
  )
}

const locality = (id: string): fc.Arbitrary<object> =>
  fc.record({
    id: fc.constant(id),
    name: localised,
    aliases: texts,
    language: fc.constantFrom('fi', 'sv', 'en'),
    implementer: fc.record({
      name: text,
      businessId: nullableText,
      vat: fc.constantFrom('deductible', 'nonDeductible', 'municipality'),
      vatProof: nullableText,
    }),
    selfFinancing: fc.record({
      payer: text,
      payerType: fc.constantFrom('municipal', 'otherPublic', 'private'),
      received: fc.array(fc.record({ date: anyDay, cents: signed }), { maxLength: 3 }),
    }),
    capOverride: fc.option(fc.record({ cents: amount, decisionRef: nullableText, date: nullableDay }), { nil: null }),
  })

const period = fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a }))
const categories = fc.oneof(fc.constantFrom('materials', 'personnel', 'services', 'travel', 'rents', 'other', 'separate', 'indirect'), text)

const results = (ids: fc.Arbitrary<string>): fc.Arbitrary<object> =>
  fc.record({
    gatherings: fc.array(
      fc.record({
        locality: ids,
        kind: fc.constantFrom(...gatheringKinds),
        date: anyDay,
        place: nullableText,
        attendance: fc.record({
          centreOfExpertise: count,
          internationalisation: count,
          internationalInvestment: count,
          inwardActivity: count,
          regionalDevelopment: count,
          keyCompanies: count,
        }),
        women: fc.option(count, { nil: null }),
        men: fc.option(count, { nil: null }),
      }),
      { maxLength: 3 },
    ),
    strengths: fc.array(fc.record({ locality: ids, name: text, evidence: text, field: text, audiences: texts, attraction: text }), {
      maxLength: 3,
    }),
    descriptions: fc.array(
      fc.record({ locality: ids, status: fc.constantFrom('draft', 'delivered', 'handled'), deliveredOn: nullableDay, deliveredTo: texts }),
      { maxLength: 3 },
    ),
    indicators: fc.array(fc.record({ name: localised, planned: count, realised: count }), { maxLength: 3 }),
    publicity: fc.array(fc.record({ date: anyDay, what: text, where: text }), { maxLength: 3 }),
    lessons: fc.option(localised, { nil: null }),
    continuation: fc.option(localised, { nil: null }),
  })

/** A budget has one line for each id; ids of nothing are only asked about. */
const budgetOf = (ids: fc.Arbitrary<string>): fc.Arbitrary<object[]> =>
  fc.uniqueArray(fc.record({ id: ids, cents: amount }), { maxLength: 4, selector: (one) => one.id })

function content(localityIds: readonly string[], numbers: readonly number[]): fc.Arbitrary<object> {
  const ids = fc.constantFrom(...localityIds)
  return fc.record({
    schema: fc.constant('vipu/project@1'),
    code: text,
    name: localised,
    beneficiary: fc.record({ name: text, businessId: nullableText }),
    authority: localised,
    profile: fc.constantFrom(...profileIds),
    period,
    terms,
    budget: fc.record({
      categories: budgetOf(categories),
      localities: budgetOf(fc.oneof(ids, text)),
    }),
    localities: fc.tuple(...localityIds.map(locality)),
    claims: fc.tuple(
      ...numbers.map((number) => fc.record({ number: fc.constant(number), period, filedOn: nullableDay, final: fc.boolean() })),
    ),
    decisions: fc.array(
      fc.record({
        at: text,
        code: fc.oneof(text, fc.constantFrom('claimed-twice', 'vat-unknown', 'cost-not-eligible')),
        accept: fc.boolean(),
        reason: text,
        by: text,
        on: nullableDay,
      }),
      { maxLength: 3 },
    ),
    income: fc.array(
      fc.record({ locality: ids, claim: fc.constantFrom(...numbers), date: nullableDay, description: text, cents: signed }),
      { maxLength: 3 },
    ),
    advances: fc.array(fc.record({ date: anyDay, cents: amount }), { maxLength: 3 }),
    results: results(ids),
  })
}

/** Any project without an error: ids and claim numbers are each used once, and every reference leads somewhere. */
export const anyProject: fc.Arbitrary<Project> = fc
  .tuple(
    fc.uniqueArray(
      text.filter((id) => id !== ''),
      { minLength: 1, maxLength: 4 },
    ),
    fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Number.MAX_SAFE_INTEGER)), { minLength: 1, maxLength: 4 }),
  )
  .chain(([ids, numbers]) => content(ids, numbers))
  .map((parts) => {
    const { value, findings } = parseProject(parts)
    if (value === null || findings.some(isError)) throw new Error(JSON.stringify(findings))
    return value
  })
