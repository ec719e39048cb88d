// What must hold for the project as a whole: claims, caps, budget, self-financing, decisions and results. None of it changes a figure.
import { describe, expect, it } from 'vitest'
import { register } from '../../lib/core/claim.ts'
import { checkProject, projectRules } from '../../lib/core/conditions/index.ts'
import { assess } from '../../lib/core/eligibility/index.ts'
import type { Finding } from '../../lib/core/finding.ts'
import type { Project } from '../../lib/core/project.ts'
import { checkResults } from '../../lib/core/results/check.ts'
import { settle } from '../../lib/core/settlement.ts'
import { draft, line, project } from '../support/claims.ts'

type Drafts = Parameters<typeof register>[1]

const everyone = ['L1', 'L2'].flatMap((locality) =>
  [1, 2].map((claim) => draft([], { locality, claim, file: `${locality}-${String(claim)}` })),
)

function check(of: Project, drafts: Drafts = everyone): Finding[] {
  const { claims } = register(of, drafts)
  const assessment = assess(of, claims)
  return checkProject({ project: of, drafts, claims, assessment, settlement: settle(of, assessment) })
}

const found = (code: string, of: Project, drafts?: Drafts): unknown[] =>
  check(of, drafts).flatMap((one) => (one.code === code ? [one.figures] : []))
const filed = (...claims: readonly object[]): Project => project({ claims })
const first = { number: 1, period: { start: '2009-08-01', end: '2009-10-31' }, filedOn: '2009-11-20' }
const second = { number: 2, period: { start: '2009-11-01', end: '2009-12-31' }, filedOn: '2010-02-15', final: true }

describe('the chain of claims', () => {
  it('in order has nothing to say', () => {
    expect(check(project()).map((one) => one.code)).toEqual(['self-financing-outstanding', 'self-financing-outstanding'])
  })

  it('misses 1.–3.11. where claim 2 begins on the 4th', () => {
    const late = { ...second, period: { start: '2009-11-04', end: '2009-12-31' } }
    expect(found('period-gap', filed(first, late))).toEqual([{ claim: 2, from: '2009-11-01', to: '2009-11-03' }])
  })

  it('misses the days before the first claim and after the final one', () => {
    const of = filed(
      { ...first, period: { start: '2009-08-03', end: '2009-10-31' } },
      { ...second, period: { start: '2009-11-01', end: '2009-12-30' } },
    )
    expect(found('period-gap', of)).toEqual([
      { claim: 1, from: '2009-08-01', to: '2009-08-02' },
      { claim: 2, from: '2009-12-31', to: '2009-12-31' },
    ])
  })

  it('counts 31.10. twice where claim 2 begins on it', () => {
    const early = { ...second, period: { start: '2009-10-31', end: '2009-12-31' } }
    expect(found('period-overlap', filed(first, early))).toEqual([{ claim: 2, from: '2009-10-31', to: '2009-10-31' }])
  })

  it('is filed in order: claim 2 before claim 1 is told', () => {
    expect(found('claim-out-of-order', filed(first, { ...second, filedOn: '2009-11-19' }))).toEqual([
      { claim: 2, filedOn: '2009-11-19', earlier: '2009-11-20' },
    ])
  })

  it('ends by 30.4.2010: the 30th is in time, 1 May is late', () => {
    expect(found('claim-late', filed(first, { ...second, filedOn: '2010-04-30' }))).toEqual([])
    expect(found('claim-late', filed(first, { ...second, filedOn: '2010-05-01' }))).toEqual([
      { claim: 2, filedOn: '2010-05-01', deadline: '2010-04-30' },
    ])
  })

  it('has time for an interim claim, and for one that is not filed yet', () => {
    expect(found('claim-late', filed({ ...first, filedOn: '2010-05-01' }, { ...second, filedOn: null }))).toEqual([])
  })

  it('goes on from the latest day that any claim before it covers', () => {
    const within = { number: 2, period: { start: '2009-09-01', end: '2009-09-30' }, filedOn: '2009-11-21' }
    expect(found('period-gap', filed(first, within, { ...second, number: 3 }))).toEqual([])
    const whole = { ...first, period: { start: '2009-08-01', end: '2009-12-31' } }
    expect(found('period-gap', filed(whole, { ...within, filedOn: '2010-02-15', final: true }))).toEqual([])
  })

  it('misses a locality that sent nothing; a nil claim is something', () => {
    const sent = [draft([], { locality: 'L1' }), draft([line()], { locality: 'L2' }), draft([line()], { locality: 'L2', claim: 2 })]
    expect(found('claim-missing', project(), sent)).toEqual([{ locality: 'L1', claim: 2 }])
  })
})

describe('a claim that was read for another project', () => {
  it('of a locality or a claim that this one does not have is named, since it is in no figure', () => {
    const strangers = [draft([line()], { locality: 'L9', file: 'vieras.xlsx' }), draft([line()], { claim: 9, file: 'uusi.xlsx' })]
    const named = check(project(), [...everyone, ...strangers]).filter((one) => one.severity === 'error')
    expect(named).toMatchObject([
      { code: 'unknown-locality', at: 'vieras.xlsx Taul1', figures: { text: 'L9' } },
      { code: 'unknown-claim-period', at: 'uusi.xlsx Taul1', figures: { text: '9' } },
    ])
  })

  it('whose locality or claim nobody could tell has said so when it was read', () => {
    const unknown = [draft([line()], { locality: null }), draft([line()], { claim: null })]
    expect(check(project(), [...everyone, ...unknown]).filter((one) => one.severity === 'error')).toEqual([])
  })
})

describe('caps', () => {
  const override = (decisionRef: string | null, cents = 700_000): Project => {
    const of = project()
    return project({
      localities: of.localities.map((one, index) =>
        index === 0 ? { ...one, capOverride: { cents, decisionRef, date: '2009-11-30' } } : one,
      ),
    })
  }

  it('cannot be raised without a decision', () => {
    expect(found('cap-override-without-decision', override(null))).toEqual([{ locality: 'L1', overrideCents: 700_000, capCents: 600_000 }])
    expect(found('cap-override-without-decision', override('Päätös 12/2009'))).toEqual([])
  })

  it('of 7 000 and 6 000 € are more than the 12 000 € of the whole', () => {
    expect(found('caps-above-maximum', override('Päätös 12/2009'))).toEqual([{ capsCents: 1_300_000, maximumCents: 1_200_000 }])
    expect(found('caps-above-maximum', override('Päätös 12/2009', 600_000))).toEqual([])
    expect(found('caps-above-maximum', override('Päätös 12/2009', 600_001))).toHaveLength(1)
  })

  it('may be as much together as was decided: 12 000,00 € of 12 000,00 €, and no cent more', () => {
    const most = (cents: number): Project => project({ terms: { maximum: { cents } } })
    expect(found('caps-above-maximum', most(1_200_000))).toEqual([])
    expect(found('caps-above-maximum', most(1_199_999))).toEqual([{ capsCents: 1_200_000, maximumCents: 1_199_999 }])
  })

  it('that leave a cent, or are nothing at all, are not called reached', () => {
    const costs = (net: number): Drafts => [draft([line({ net, vat: 0, gross: net })])]
    expect(found('cap-reached', project(), costs(599_999))).toEqual([])
    expect(found('cap-reached', project({ terms: { cap: { cents: 0 } } }), costs(100))).toEqual([])
  })

  it('that are reached are told, with the row that crossed', () => {
    const of = project()
    const drafts = [draft([line({ net: 590_000, vat: 0, gross: 590_000 }), line({ row: 10, net: 25_000, vat: 0, gross: 25_000 })])]
    const over = check(of, drafts).find((one) => one.code === 'over-cap')
    expect(over).toMatchObject({
      at: 'claims/ort1.xlsx Taul1!A10',
      figures: { locality: 'L1', eligibleCents: 25_000, withinCents: 10_000, overCents: 15_000 },
    })
    expect(found('cap-reached', of, drafts)).toEqual([{ locality: 'L1', capCents: 600_000 }])
  })
})

describe('the budget', () => {
  const budget = (categoryDeviation: string): Project =>
    project({
      budget: {
        categories: [
          { id: 'services', cents: 100_000 },
          { id: 'travel', cents: 900_000 },
        ],
      },
      terms: { categoryDeviation },
    })
  const spent = (cents: number): Drafts => [draft([line({ net: cents, vat: 0, gross: cents })])]

  it('overrun by a cent needs an approved change under strict', () => {
    expect(found('category-overrun', budget('strict'), spent(100_000))).toEqual([])
    expect(found('category-overrun', budget('strict'), spent(100_001))).toMatchObject([
      { category: 'services', eligibleCents: 100_001, allowedCents: 100_000 },
    ])
  })

  it('that nobody approved is overrun by nothing, and one of a single category is told for it and for the total', () => {
    expect(found('category-overrun', project(), spent(100_001))).toEqual([])
    const single = project({ budget: { categories: [{ id: 'services', cents: 100_000 }] } })
    expect(found('category-overrun', single, spent(100_001))).toMatchObject([{ category: 'services' }, { category: 'total' }])
  })

  it('gives way by 10 000 € under fi-2021, but the total never', () => {
    expect(found('category-overrun', budget('fi-2021'), spent(500_000))).toEqual([])
    expect(found('category-overrun', budget('fi-2021'), [draft([line({ net: 1_000_001, vat: 0, gross: 1_000_001 })])])).toMatchObject([
      { category: 'total' },
    ])
  })

  it('gives way by 20 % of a large category under fi-2021', () => {
    const large = project({
      budget: {
        categories: [
          { id: 'services', cents: 10_000_000 },
          { id: 'travel', cents: 5_000_000 },
        ],
      },
      terms: { categoryDeviation: 'fi-2021' },
    })
    expect(found('category-overrun', large, spent(12_000_000))).toEqual([])
    expect(found('category-overrun', large, spent(12_000_001))).toMatchObject([{ category: 'services', allowedCents: 12_000_000 }])
  })
})

describe('self-financing', () => {
  it('of 500 € with 200 € received is 300 € outstanding', () => {
    const of = project()
    const paid = project({
      localities: of.localities.map((one) => ({
        ...one,
        selfFinancing: { ...one.selfFinancing, received: [{ date: '2009-09-10', cents: 20_000 }] },
      })),
    })
    expect(found('self-financing-outstanding', paid)).toMatchObject([
      { locality: 'L1', dueCents: 50_000, receivedCents: 20_000, outstandingCents: 30_000 },
      { locality: 'L2', outstandingCents: 30_000 },
    ])
  })
})

describe('self-financing received in full', () => {
  it.each([50_000, 60_000])('%i cents of 50 000 leave nothing outstanding', (cents) => {
    const of = project()
    const paid = of.localities.map((one) => ({
      ...one,
      selfFinancing: { ...one.selfFinancing, received: [{ date: '2009-09-10', cents }] },
    }))
    expect(found('self-financing-outstanding', project({ localities: paid }))).toEqual([])
  })
})

describe('a decision about nothing', () => {
  it('in an edited posting is told where the posting stands', () => {
    const decisions = [{ at: 'claims/ort1.xlsx Taul1!A99', code: 'posting-edited', accept: true }]
    expect(found('decision-unmatched', project({ decisions }))).toEqual([])
  })

  it('is told, a superseded one is not', () => {
    const decisions = [
      { at: 'claims/ort1.xlsx Taul1!A99', code: 'not-paid', accept: true },
      { at: 'claims/ort1.xlsx Taul1!A9', code: 'paid-date-unknown', accept: false },
      { at: 'claims/ort1.xlsx Taul1!A9', code: 'paid-date-unknown', accept: true },
    ]
    expect(found('decision-unmatched', project({ decisions }), [draft([line({ paidOn: null })])])).toEqual([
      { place: 'claims/ort1.xlsx Taul1!A99', decided: 'not-paid' },
    ])
  })
})

describe('results', () => {
  const results = (parts: object, claims = project().claims): unknown[] =>
    checkResults(project({ results: parts, claims })).map((one) => [one.code, one.figures])
  const gathering = (kind: string, date: string, attendance: object = {}): object => ({ locality: 'L1', kind, date, attendance })
  const all = {
    centreOfExpertise: 1,
    internationalisation: 1,
    internationalInvestment: 1,
    inwardActivity: 1,
    regionalDevelopment: 1,
    keyCompanies: 1,
  }
  const described = { descriptions: ['L1', 'L2'].map((locality) => ({ locality, status: 'delivered', deliveredOn: '2009-10-30' })) }

  it('in September and October, with all six domains, have nothing to say', () => {
    expect(results({ gatherings: [gathering('kickOff', '2009-08-01'), gathering('ab', '2009-09-01', all)], ...described })).toEqual([])
  })

  it('in November are late, in January outside the project', () => {
    expect(results({ gatherings: [gathering('b', '2009-11-01')], ...described })).toEqual([
      ['phase-outside-target', { locality: 'L1', phase: 'b', date: '2009-11-01' }],
    ])
    expect(results({ gatherings: [gathering('b', '2010-01-01')], ...described })).toEqual([
      ['phase-outside-project', { locality: 'L1', phase: 'b', date: '2010-01-01' }],
    ])
  })

  it('are judged by the day of a kick-off and of a delivery, too', () => {
    const [one, two] = described.descriptions
    const delivered = (deliveredOn: string): unknown[] => results({ descriptions: [{ ...one, deliveredOn }, two] })
    expect(delivered('2009-11-01')).toEqual([['phase-outside-target', { locality: 'L1', phase: 'c', date: '2009-11-01' }]])
    expect(delivered('2010-01-01')).toEqual([['phase-outside-project', { locality: 'L1', phase: 'c', date: '2010-01-01' }]])
    expect(results({ gatherings: [gathering('kickOff', '2010-01-01')], ...described })).toEqual([
      ['phase-outside-project', { locality: 'L1', phase: 'kickOff', date: '2010-01-01' }],
    ])
  })

  it('of a draft are no delivery, and of another locality no gathering', () => {
    const [one, two] = described.descriptions
    expect(results({ descriptions: [{ ...one, status: 'draft', deliveredOn: null }, two] })).toEqual([
      ['description-missing', { locality: 'L1' }],
    ])
    const elsewhere = { ...gathering('a', '2009-09-01', all), locality: 'L2' }
    const absent = results({ gatherings: [gathering('ab', '2009-09-01'), elsewhere, gathering('b', '2009-09-02', all)], ...described })
    expect(absent).toHaveLength(6)
  })

  it('miss a kick-off held in October', () => {
    expect(results({ gatherings: [gathering('kickOff', '2009-10-01')], ...described })).toEqual([
      ['kick-off-outside-target', { locality: 'L1', date: '2009-10-01' }],
    ])
  })

  it('miss key companies in phase a, but not what a second meeting brought', () => {
    const without = { ...all, keyCompanies: 0 }
    expect(results({ gatherings: [gathering('a', '2009-09-01', without)], ...described })).toEqual([
      ['domain-not-represented', { locality: 'L1', domain: 'keyCompanies' }],
    ])
    expect(results({ gatherings: [gathering('a', '2009-09-01', without), gathering('a', '2009-09-08', all)], ...described })).toEqual([])
  })

  it('miss a description only once the final claim is filed', () => {
    expect(results({})).toEqual([
      ['description-missing', { locality: 'L1' }],
      ['description-missing', { locality: 'L2' }],
    ])
    expect(checkResults(project({ claims: [{ ...first }] }))).toEqual([])
  })
})

describe('the rules', () => {
  it('have one code each and say where they come from', () => {
    expect(new Set(projectRules.map((rule) => rule.code)).size).toBe(projectRules.length)
    for (const rule of projectRules) expect(rule.source).not.toBe('')
  })
})
