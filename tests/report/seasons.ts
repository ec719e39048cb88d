// Random seasons for reports: besides what the laws of money need, every programme, budgets, advances, late receipts, delivered results and odd weights.
import fc from 'fast-check'
import { cents } from '../../lib/core/money.ts'
import { day, daysLater, type IsoDate } from '../../lib/core/period.ts'
import { profileIds } from '../../lib/core/profile/index.ts'
import { gatheringKinds } from '../../lib/core/results/index.ts'
import type { Project } from '../../lib/core/project.ts'
import { season, type Season } from '../support/projects.ts'

const someDay: fc.Arbitrary<IsoDate> = fc.integer({ min: 0, max: 260 }).map((days) => daysLater(day('2009-08-01'), days))
const amount = (most: number): fc.Arbitrary<ReturnType<typeof cents>> => fc.integer({ min: 0, max: most }).map(cents)

const budget = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(fc.record({ id: fc.constantFrom('materials', 'services', 'personnel', 'travel', 'catering'), cents: amount(2_000_000) }), {
    maxLength: 4,
    selector: (one) => one.id,
  }),
)

const weights = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.record({ esf: fc.integer({ min: 0, max: 8_000_000 }), teCentre: fc.integer({ min: 1, max: 8_000_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ esf: 123_456_789, teCentre: 98_765_432 }, { esf: 16_777_215, teCentre: 1 }, { esf: 7, teCentre: 0 }),
  },
)

/** Gatherings of the first localities, some of them with nobody recorded. */
const gatherings = fc.array(
  fc.record({
    locality: fc.constantFrom('L1', 'L2'),
    kind: fc.constantFrom(...gatheringKinds),
    date: someDay,
    place: fc.constantFrom(null, 'Kunnantalo'),
    attendance: fc.record({
      centreOfExpertise: fc.nat(9),
      internationalisation: fc.nat(9),
      internationalInvestment: fc.nat(1),
      inwardActivity: fc.nat(1),
      regionalDevelopment: fc.nat(9),
      keyCompanies: fc.nat(300),
    }),
    isRecorded: fc.boolean(),
    women: fc.option(fc.nat(20)),
    men: fc.option(fc.nat(20)),
  }),
  { maxLength: 6 },
)
const nobody = {
  centreOfExpertise: 0,
  internationalisation: 0,
  internationalInvestment: 0,
  inwardActivity: 0,
  regionalDevelopment: 0,
  keyCompanies: 0,
} as const

const indicators = fc.array(fc.record({ name: fc.constant({ fi: 'Uudet yritykset' }), planned: fc.nat(5), realised: fc.nat(9) }), {
  maxLength: 3,
})

const additions = fc.record({
  gatherings,
  indicators,
  profile: fc.oneof(
    { weight: 3, arbitrary: fc.constant('esr-2007-2013' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...profileIds) },
  ),
  budget,
  localityBudget: fc.boolean(),
  advances: fc.array(fc.record({ date: someDay, cents: amount(1_500_000) }), { maxLength: 3 }),
  maximum: fc.oneof(fc.constant(null), amount(3_000_000)),
  weights,
  delivered: fc.option(someDay),
})

function withAdditions({ project, drafts }: Season, extra: typeof additions extends fc.Arbitrary<infer T> ? T : never): Season {
  const { terms } = project
  const funding = extra.weights === null ? terms.funding : { ...extra.weights, source: 'sample', confirmed: false }
  const maximum = extra.maximum === null ? null : { cents: extra.maximum, source: 'Päätös 1/2009', confirmed: true }
  const enlarged: Project = {
    ...project,
    profile: extra.profile,
    terms: { ...terms, funding, maximum },
    budget: {
      categories: extra.budget,
      localities: extra.localityBudget ? project.localities.map((one) => ({ id: one.id, cents: cents(600_000) })) : [],
    },
    advances: extra.advances,
    results: {
      ...project.results,
      gatherings: extra.gatherings
        .filter((one) => project.localities.some(({ id }) => id === one.locality))
        .map(({ isRecorded, ...one }) => (isRecorded ? one : { ...one, attendance: nobody })),
      indicators: extra.indicators,
      descriptions:
        extra.delivered === null
          ? []
          : project.localities
              .slice(0, 2)
              .map((one) => ({ locality: one.id, status: 'delivered', deliveredOn: extra.delivered, deliveredTo: [] })),
    },
  }
  return { project: enlarged, drafts }
}

/** A season with everything a report may have to show. */
export const reportSeason: fc.Arbitrary<Season> = fc.tuple(season, additions).map(([one, extra]) => withAdditions(one, extra))
