// That a cost is of the project at all: its day, its payment and its voucher, with figures.
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../../lib/core/money.ts'
import { assessed, codes, decided, eligible, project, type PlainLine } from '../../support/claims.ts'

describe('a cost in order', () => {
  it('of 100,00 € is eligible in full and has nothing to say but its missing nothing', () => {
    const one = assessed({})
    expect([toInteger(one.claimedCents), toInteger(one.eligibleCents), toInteger(one.ineligibleCents)]).toEqual([10_000, 10_000, 0])
    expect(codes(one)).toEqual([])
  })
})

describe('the project period', () => {
  it.each([
    ['2009-07-31', 0],
    ['2009-08-01', 10_000],
    ['2009-12-31', 10_000],
    ['2010-01-01', 0],
  ])('counts a cost of %s at %i cents', (incurredOn, amount) => {
    expect(eligible({ incurredOn })).toBe(amount)
  })

  it('is named beside the day that is not within it', () => {
    expect(assessed({ incurredOn: '2010-01-01' }).findings.map(({ finding }) => finding.figures)).toEqual([
      { date: '2010-01-01', start: '2009-08-01', end: '2009-12-31' },
    ])
  })

  it('lets a required audit of February through by decision', () => {
    expect(eligible({ incurredOn: '2010-02-12', paidOn: '2009-11-01' }, project(decided('outside-project-period', true)))).toBe(10_000)
  })
})

describe('payment', () => {
  it('on the day of filing is in time, a day later is not', () => {
    expect(eligible({ paidOn: '2009-11-20' })).toBe(10_000)
    expect(eligible({ paidOn: '2009-11-21' })).toBe(0)
  })

  it('on an unknown day warns and counts', () => {
    const one = assessed({ paidOn: null })
    expect(codes(one)).toEqual(['paid-date-unknown'])
    expect(toInteger(one.eligibleCents)).toBe(10_000)
  })

  it('cannot be late for a claim that is not filed yet', () => {
    const unfiled = project({ claims: [{ number: 1, period: { start: '2009-08-01', end: '2009-12-31' } }] })
    expect(eligible({ paidOn: '2010-03-01' }, unfiled)).toBe(10_000)
  })
})

describe('the voucher', () => {
  it.each<[string, PlainLine]>([
    ['voucher', { voucher: null }],
    ['voucher', { voucher: '  ' }],
    ['supplier', { supplier: null }],
    ['date', { incurredOn: null }],
    ['amount', { net: null }],
  ])('is incomplete without its %s', (part, plain) => {
    const one = assessed(plain)
    expect(one.findings.map((each) => each.finding)).toMatchObject([{ code: 'voucher-missing', figures: { missing: [part] } }])
    expect(toInteger(one.eligibleCents)).toBe(0)
  })

  it('may be an invoice number', () => {
    expect(eligible({ voucher: null, invoice: 'L-77' })).toBe(10_000)
  })
})
