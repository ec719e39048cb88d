// What is likely to stay unspent, and what moving unused cap would do: in days, euros and cents.
import { describe, expect, it } from 'vitest'
import { assess } from '../../lib/core/eligibility/index.ts'
import { forecast, proposeMoves, settleMoved, type Forecast, type LocalityForecast } from '../../lib/core/forecast.ts'
import { register } from '../../lib/core/claim.ts'
import { cents, toInteger, ZERO } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import type { Project } from '../../lib/core/project.ts'
import { draft, line, project, projectJson, settled } from '../support/claims.ts'

const [first, last] = projectJson.claims
const interim = (changes: object = {}): Project => project({ claims: [first], ...changes })
const costs = (net: number, locality = 'L1'): ReturnType<typeof draft> =>
  draft([line({ net, vat: 0, gross: net, supplier: locality, voucher: locality })], { file: locality, locality })
const figures = ({ expectedCents, unusedCents, overCapCents }: LocalityForecast): number[] =>
  [expectedCents, unusedCents, overCapCents].map(toInteger)
const forecastOf = (of: Project, ...drafts: ReturnType<typeof draft>[]): Forecast => forecast(of, settled(drafts, of))

describe('a forecast', () => {
  it('after 92 of 153 days: 4 600,00 € become 7 650,00 €, 1 840,00 € become 3 060,00 € and leave 2 940,00 € of the cap', () => {
    const { asOf, elapsedDays, totalDays, localities } = forecastOf(interim(), costs(460_000), costs(184_000, 'L2'))
    expect([asOf, elapsedDays, totalDays]).toEqual(['2009-10-31', 92, 153])
    expect(localities.map(figures)).toEqual([
      [765_000, 0, 0],
      [306_000, 294_000, 0],
    ])
  })

  it('expects of 7 250,00 € that are over the cap by 1 250,00 € no cap unused', () => {
    expect(figures(forecastOf(interim(), costs(725_000)).localities[0]!)).toEqual([1_205_707, 0, 125_000])
  })

  it('expects nothing more after the final claim', () => {
    const { asOf, elapsedDays, localities } = forecastOf(project(), costs(460_000))
    expect([asOf, elapsedDays]).toEqual(['2009-12-31', 153])
    expect(localities.map(figures)).toEqual([
      [460_000, 140_000, 0],
      [0, 600_000, 0],
    ])
  })

  it('takes what the implementer bears off what is expected: 3 060,00 € less 500,00 € leave 3 440,00 €', () => {
    const of = interim({ terms: { selfFinancing: { cents: 50_000, mode: 'deductible' } } })
    expect(figures(forecastOf(of, costs(184_000)).localities[0]!)).toEqual([306_000, 344_000, 0])
  })

  it('of credits alone is nothing, and all of the cap stays', () => {
    expect(figures(forecastOf(interim(), costs(-10_000)).localities[0]!)).toEqual([0, 600_000, 0])
  })

  it('counts days of the project only, and at least one', () => {
    const of = interim()
    const ending = (end: string): number[] => {
      const claims = of.claims.map((one) => ({ ...one, period: { ...one.period, end: day(end) } }))
      const { elapsedDays } = forecastOf({ ...of, claims })
      return [elapsedDays]
    }
    expect(['2009-07-30', '2009-07-31', '2009-08-01', '2009-08-02', '2009-12-31', '2010-01-15'].flatMap(ending)).toEqual([
      1, 1, 1, 2, 153, 153,
    ])
  })

  it('goes by the last claim, in whatever order the claims are written', () => {
    expect(forecastOf(project({ claims: [{ ...last, final: false }, first] })).asOf).toBe('2009-12-31')
  })
})

describe('a proposal', () => {
  const locality = (id: string, unused: number, over: number): LocalityForecast => ({
    id,
    eligibleCents: ZERO,
    expectedCents: ZERO,
    unusedCents: cents(unused),
    overCapCents: cents(over),
  })
  const proposed = (...localities: LocalityForecast[]): [string, string, number][] =>
    proposeMoves({ asOf: day('2009-10-31'), elapsedDays: 92, totalDays: 153, localities }).map((one) => [
      one.from,
      one.to,
      toInteger(one.cents),
    ])

  it('gives what is over the cap and no more', () => {
    expect(proposed(locality('L1', 0, 125_000), locality('L2', 294_000, 0))).toEqual([['L2', 'L1', 125_000]])
  })

  it('shares 1 000,00 € by what is over, 3 : 1, and takes it from the first that has it left', () => {
    const all = [locality('L1', 0, 300_000), locality('L2', 60_000, 0), locality('L3', 0, 100_000), locality('L4', 40_000, 0)]
    expect(proposed(...all)).toEqual([
      ['L2', 'L1', 60_000],
      ['L4', 'L1', 15_000],
      ['L4', 'L3', 25_000],
    ])
  })

  it('remembers what a locality has given already', () => {
    const takers = ['L1', 'L2', 'L3'].map((id) => locality(id, 0, 30_000))
    expect(proposed(...takers, locality('L4', 40_000, 0), locality('L5', 50_000, 0))).toEqual([
      ['L4', 'L1', 30_000],
      ['L4', 'L2', 10_000],
      ['L5', 'L2', 20_000],
      ['L5', 'L3', 30_000],
    ])
  })

  it('takes nothing from a locality that is over its own cap, and says nothing where nothing is over or left', () => {
    expect(proposed(locality('L1', 0, 125_000), locality('L2', 100_000, 1))).toEqual([])
    expect(proposed(locality('L1', 0, 0), locality('L2', 294_000, 0))).toEqual([])
    expect(proposed(locality('L1', 0, 125_000), locality('L2', 0, 0))).toEqual([])
  })
})

describe('cap that is moved', () => {
  it('is cap of the other: 1 250,00 € from L2 to L1 reimburse 7 250,00 €, and change no project', () => {
    const of = project()
    const drafts = [costs(725_000), costs(600_000, 'L2')]
    const assessment = assess(of, register(of, drafts).claims)
    const moved = settleMoved(of, assessment, [
      { from: 'L2', to: 'L1', cents: cents(100_000) },
      { from: 'L2', to: 'L1', cents: cents(25_000) },
    ])
    expect(moved.localities.map((one) => [toInteger(one.capCents), toInteger(one.reimbursableCents)])).toEqual([
      [725_000, 725_000],
      [475_000, 475_000],
    ])
    expect(settled(drafts, of).localities.map((one) => toInteger(one.capCents))).toEqual([600_000, 600_000])
  })
})
