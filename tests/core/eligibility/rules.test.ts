// All rules together.
import { describe, expect, it } from 'vitest'
import { lineRules } from '../../../lib/core/eligibility/index.ts'
import { assessed, codes } from '../../support/claims.ts'

describe('the rules', () => {
  it('have one code each and say where they stand in law', () => {
    expect(new Set(lineRules.map((rule) => rule.code)).size).toBe(lineRules.length)
    for (const rule of lineRules) expect(rule.source).not.toBe('')
  })

  it('all speak at once: a line with five faults has five findings', () => {
    const one = assessed({
      incurredOn: '2009-07-31',
      paidOn: '2009-12-01',
      voucher: null,
      category: 'catering',
      description: 'Sakko',
      net: 10_000,
      vat: 2400,
      gross: 12_400,
    })
    expect(codes(one)).toEqual([
      'vat-implausible',
      'outside-project-period',
      'not-paid',
      'voucher-missing',
      'category-unknown',
      'cost-not-eligible',
    ])
  })
})
