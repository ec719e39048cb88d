// The same cost again: within a claim, in a later one, in another locality; what is certain, and what only looks like it.
import { describe, expect, it } from 'vitest'
import { costKeys } from '../../../lib/core/eligibility/claimed-twice.ts'
import { toInteger } from '../../../lib/core/money.ts'
import { assessedLines, codes, decided, draft, line, project, type PlainLine } from '../../support/claims.ts'

describe('the same cost again', () => {
  const same = line({ voucher: '77' })
  const found = (drafts: Parameters<typeof assessedLines>[0]): [string, number, string[]][] =>
    assessedLines(drafts).map((one) => [`${one.locality}/${String(one.claim)}`, toInteger(one.eligibleCents), codes(one)])

  it('within a claim counts once and shows the other place', () => {
    const [, second] = assessedLines([draft([same, line({ voucher: '77', row: 10 })])])
    expect(second?.findings[0]?.finding).toMatchObject({
      code: 'claimed-twice',
      figures: { other: 'claims/ort1.xlsx Taul1!A9', occurrence: 2 },
    })
    expect(toInteger(second!.eligibleCents)).toBe(0)
  })

  it('in a later claim counts in the earlier one', () => {
    expect(found([draft([same], { file: 'b', claim: 2 }), draft([same], { file: 'z', claim: 1 })])).toEqual([
      ['L1/1', 10_000, []],
      ['L1/2', 0, ['claimed-twice']],
    ])
  })

  it('in another locality counts in the project’s first, by the same supplier', () => {
    expect(found([draft([same], { file: 'a', locality: 'L2' }), draft([same], { file: 'b' })])).toEqual([
      ['L1/1', 10_000, []],
      ['L2/1', 0, ['claimed-twice']],
    ])
    expect(
      found([draft([same], { locality: 'L2' }), draft([line({ voucher: '77', supplier: 'Toinen Oy' })])]).map(([, amount]) => amount),
    ).toEqual([10_000, 10_000])
  })

  it('by invoice number is the same invoice under two vouchers', () => {
    const [one, two] = [line({ voucher: 'A1', invoice: 'L-9' }), line({ voucher: 'B7', invoice: 'L-9', row: 10 })]
    expect(found([draft([one], { locality: 'L1' }), draft([two], { file: 'b', locality: 'L2' })]).map(([, amount]) => amount)).toEqual([
      10_000, 0,
    ])
  })

  it('unpaid the first time is no repeat when it is paid', () => {
    const unpaid = line({ voucher: '55', incurredOn: '2009-10-20', paidOn: '2009-12-01' })
    expect(found([draft([unpaid]), draft([unpaid], { file: 'b', claim: 2 })])).toEqual([
      ['L1/1', 0, ['not-paid']],
      ['L1/2', 10_000, []],
    ])
  })

  it('that was kept out by itself is not called a repeat as well', () => {
    expect(found([draft([same, line({ voucher: '77', row: 10, category: 'catering' })])])[1]).toEqual(['L1/1', 0, ['category-unknown']])
  })

  it('first kept for separate reporting only, which nobody reimbursed, is no repeat', () => {
    const memo = line({ voucher: '77', category: 'separate' })
    expect(found([draft([memo, line({ voucher: '77', row: 10 })])])).toEqual([
      ['L1/1', 0, []],
      ['L1/1', 10_000, []],
    ])
  })

  it('on another day or without one only looks like it: a warning, and it counts', () => {
    expect(found([draft([same, line({ voucher: '77', row: 10, incurredOn: '2009-09-16' })])])[1]).toEqual([
      'L1/1',
      10_000,
      ['claimed-twice-likely'],
    ])
  })

  it('written in other letters, widths and blanks is the same cost', () => {
    const other = line({ voucher: ' a  77 ', supplier: '  TYÖPAJA   tmi\u00a0' })
    expect(found([draft([line({ voucher: 'A 77' })]), draft([other], { file: 'b', locality: 'L2' })])[1]).toEqual([
      'L2/1',
      0,
      ['claimed-twice'],
    ])
    const apart = line({ voucher: 'A77' })
    expect(found([draft([line({ voucher: 'A 77' })]), draft([apart], { file: 'b', locality: 'L2' })])[1]).toEqual(['L2/1', 10_000, []])
  })

  it('in one locality is known by voucher, day and amount, whoever the supplier is said to be', () => {
    expect(found([draft([same, line({ voucher: '77', row: 10, supplier: 'Toinen Oy' })])])[1]).toEqual(['L1/1', 0, ['claimed-twice']])
  })

  it.each<[string, PlainLine]>([
    ['a cent more', { net: 10_001, vat: 0, gross: 10_001 }],
    ['another voucher', { voucher: '78' }],
    ['another supplier and another day', { supplier: 'Toinen Oy', incurredOn: '2009-09-16' }],
  ])('with %s is another cost', (_, plain) => {
    expect(found([draft([same, line({ voucher: '77', row: 10, ...plain })])])[1]?.[2]).toEqual([])
  })

  it('without a day, a supplier or a voucher number is known by what is left, and no blank is like another blank', () => {
    const credit = { net: -10_000, vat: 0, gross: -10_000 }
    const second = (plain: PlainLine): [number, string[]] => {
      const [, amount, all] = found([draft([line({ ...credit, ...plain }), line({ ...credit, ...plain, row: 10 })])])[1]!
      return [amount, all.filter((code) => code.startsWith('claimed'))]
    }
    expect(second({ voucher: '77', incurredOn: null })).toEqual([-10_000, ['claimed-twice-likely']])
    expect(second({ voucher: '77', incurredOn: null, supplier: null })).toEqual([-10_000, []])
    expect(second({ voucher: '77', supplier: null })).toEqual([0, ['claimed-twice']])
    expect(second({ voucher: '  ' })).toEqual([-10_000, []])
    expect(second({ voucher: null })).toEqual([-10_000, []])
  })

  it('is not known by a supplier who is called as a locality is', () => {
    expect(new Set(costKeys(line({ voucher: '77', supplier: 'Kuopio' }), 'kuopio')).size).toBe(2)
  })

  it('a third time says that it is the third', () => {
    const lines = assessedLines(
      [draft([same, line({ voucher: '77', row: 10 }), line({ voucher: '77', row: 11 })])],
      project(decided('claimed-twice', true, 'claims/ort1.xlsx Taul1!A10')),
    )
    expect(lines.map((one) => toInteger(one.eligibleCents))).toEqual([10_000, 10_000, 0])
    expect(lines[2]?.findings[0]?.finding).toMatchObject({ figures: { occurrence: 3 } })
  })
})
