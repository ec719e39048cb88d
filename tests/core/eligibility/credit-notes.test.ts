// A credit note reduces what is claimed: only what would make the reduction wrong stops it.
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../../lib/core/money.ts'
import { assessed, codes, decided, eligible, project, projectWithVat, type PlainLine } from '../../support/claims.ts'

describe('a credit note', () => {
  const credit = { net: -10_000, vat: 0, gross: -10_000, description: 'Hyvitys' }
  it.each<[string, PlainLine]>([
    ['outside-project-period', { incurredOn: '2010-01-04' }],
    ['not-paid', { paidOn: '2010-02-01' }],
    ['voucher-missing', { voucher: null }],
    ['category-unknown', { category: 'catering' }],
  ])('still reduces by 100,00 € under %s', (code, plain) => {
    const one = assessed({ ...credit, ...plain })
    expect(codes(one)).toContain(code)
    expect(toInteger(one.eligibleCents)).toBe(-10_000)
  })

  it('still reduces by 100,00 € in a category that was not approved, and where only its day could not be read', () => {
    const of = project({ budget: { categories: [{ id: 'travel', cents: 100_000 }] } })
    expect(eligible(credit, of)).toBe(-10_000)
    const unread = (code: string): number =>
      toInteger(assessed(credit, project(), [{ code, severity: 'error', at: 'Taul1!G9', figures: {}, message: 'lukija' }]).eligibleCents)
    expect(['date-unreadable', 'date-ambiguous', 'amount-ambiguous'].map(unread)).toEqual([-10_000, -10_000, 0])
  })

  it('waits for a decision where its amount is in doubt: no word of VAT, or a sum that does not add up', () => {
    expect(eligible({ gross: -12_200 }, projectWithVat('deductible'))).toBe(0)
    expect(eligible({ net: -10_000, vat: -2200, gross: -12_000 })).toBe(0)
  })

  it('of a thing the ESF does not pay takes nothing back', () => {
    expect(eligible({ ...credit, description: 'Hyvitys, kannettava tietokone' })).toBe(0)
  })

  it('of a cost that is never eligible takes nothing back', () => {
    expect(eligible({ ...credit, description: 'Hyvitys, pysäköintivirhemaksu' })).toBe(0)
  })

  it('rejected by a decision does not count', () => {
    expect(eligible(credit, project(decided('credit-sign-suspicious', false)))).toBe(0)
  })
})
