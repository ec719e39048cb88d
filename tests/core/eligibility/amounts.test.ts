// What of an amount is eligible: VAT and its rates, parts of invoices, amounts that contradict each other, other currencies.
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../../lib/core/money.ts'
import { assessed, assessedLines, codes, decided, draft, eligible, line, project, projectWithVat } from '../../support/claims.ts'

describe('VAT of 1 220,00 € at 22 %', () => {
  const invoice = { net: 100_000, vat: 22_000, gross: 122_000, rate: '22' }
  it.each([
    ['deductible', null, 100_000, ['vat-recoverable']],
    ['municipality', null, 100_000, ['vat-recoverable']],
    ['municipality', 'Todistus', 100_000, ['vat-recoverable']],
    ['nonDeductible', null, 100_000, ['vat-recoverable']],
    ['nonDeductible', 'Todistus', 122_000, []],
  ] as const)('is eligible to a %s implementer with proof %s at %i cents', (vat, proof, amount, found) => {
    const one = assessed(invoice, projectWithVat(vat, proof))
    expect(toInteger(one.eligibleCents)).toBe(amount)
    expect(codes(one)).toEqual(found)
  })

  it('takes the VAT part as information from one who deducts, and asks one without proof for it', () => {
    const severity = (vat: string): string | undefined => assessed(invoice, projectWithVat(vat)).findings[0]?.finding.severity
    expect([severity('deductible'), severity('nonDeductible')]).toEqual(['info', 'warning'])
  })

  it('is net of gross and rate: 999,99 € leaves 819,66 €', () => {
    expect(eligible({ gross: 99_999, rate: '22' }, projectWithVat('deductible'))).toBe(81_966)
  })

  it('is gross less VAT where only these are stated, and the net as stated where it is, a cent beside it or alone', () => {
    const of = projectWithVat('deductible')
    expect(eligible({ gross: 122_000, vat: 22_000 }, of)).toBe(100_000)
    expect(eligible({ net: 100_000, vat: 22_000, gross: 122_001 }, of)).toBe(100_000)
    expect(eligible({ net: 100_000 }, of)).toBe(100_000)
  })

  it('says how much VAT came off, and nothing where there was none', () => {
    const of = projectWithVat('deductible')
    expect(assessed({ net: 100_000, vat: 22_000, gross: 122_000 }, of).findings.map(({ finding }) => finding.figures)).toEqual([
      { vatCents: 22_000, treatment: 'deductible' },
    ])
    expect(codes(assessed({ net: 100_000, vat: 0, gross: 100_000 }, of))).toEqual([])
  })
})

describe('an amount with no word of VAT', () => {
  it.each(['deductible', 'municipality', 'nonDeductible'])('waits for a decision at a %s implementer without proof', (vat) => {
    const one = assessed({ gross: 122_000 }, projectWithVat(vat))
    expect(codes(one)).toEqual(['vat-unknown'])
    expect(toInteger(one.eligibleCents)).toBe(0)
  })

  it('is accepted in full by a decision about the row, the sheet or the file', () => {
    for (const at of ['claims/ort1.xlsx Taul1!G9', 'claims/ort1.xlsx Taul1', 'claims/ort1.xlsx']) {
      const of = { ...projectWithVat('deductible'), decisions: project(decided('vat-unknown', true, at)).decisions }
      expect(eligible({ gross: 122_000 }, of)).toBe(122_000)
    }
  })

  it('is eligible where VAT is the implementer’s own cost', () => {
    expect(eligible({ gross: 122_000 }, projectWithVat('nonDeductible', 'Todistus'))).toBe(122_000)
  })
})

describe('an amount charged to the project with no invoice beside it', () => {
  const charged = { net: null, claimed: 10_000 }
  it('is eligible where VAT is the implementer’s own cost, and waits for a decision elsewhere', () => {
    expect(eligible(charged)).toBe(10_000)
    expect(codes(assessed(charged, projectWithVat('deductible')))).toEqual(['vat-unknown'])
    const accepted = { ...projectWithVat('deductible'), decisions: project(decided('vat-unknown', true)).decisions }
    expect(eligible(charged, accepted)).toBe(10_000)
  })

  it('is known again', () => {
    const [, second] = assessedLines([draft([line({ ...charged, voucher: '77' }), line({ ...charged, voucher: '77', row: 10 })])])
    expect(codes(second!)).toEqual(['claimed-twice'])
  })

  it('is nothing where no amount is stated at all, though a person accepted the line', () => {
    const one = assessed({ net: null }, project(decided('voucher-missing', true)))
    expect([one.claimedCents, one.eligibleCents].map(toInteger)).toEqual([0, 0])
  })
})

describe('a part of an invoice of 1 220,00 € (net 1 000,00)', () => {
  const invoice = { net: 100_000, vat: 22_000, gross: 122_000 }
  it.each([
    [61_000, 61_000],
    [122_000, 100_000],
    [0, 0],
  ])('claimed at %i cents is eligible at %i', (claimed, amount) => {
    expect(eligible({ ...invoice, claimed }, projectWithVat('deductible'))).toBe(amount)
  })

  it('claimed at 2 000,00 € is never more than the invoice, however it was decided', () => {
    const of = { ...projectWithVat('deductible'), decisions: project(decided('vat-unknown', true)).decisions }
    expect(eligible({ net: null, gross: 122_000, claimed: 200_000 }, of)).toBe(122_000)
  })

  it('claimed with the opposite sign is a contradiction', () => {
    const one = assessed({ ...invoice, claimed: -61_000 }, projectWithVat('deductible'))
    expect(codes(one)).toContain('amounts-disagree')
    expect(toInteger(one.eligibleCents)).toBe(0)
  })

  it('claimed as a reduction of 610,00 € by decision lowers the costs by 610,00 € and never raises them', () => {
    const of = { ...projectWithVat('deductible'), decisions: project(decided('amounts-disagree', true)).decisions }
    expect(eligible({ ...invoice, claimed: -61_000 }, of)).toBe(-61_000)
    expect(eligible({ net: -100_000, vat: -22_000, gross: -122_000, claimed: 61_000 }, of)).toBe(-100_000)
  })
})

describe('amounts of one line', () => {
  it('of which one is nothing do not contradict each other: 0,00 € claimed of 100,00 €, of −100,00 €, and 100,00 € of 0,00 €', () => {
    for (const [net, claimed] of [
      [10_000, 0],
      [-10_000, 0],
      [0, 10_000],
      [0, -10_000],
    ]) {
      const one = assessed({ net: net!, vat: 0, gross: net!, claimed: claimed! })
      expect([codes(one), toInteger(one.eligibleCents)]).toEqual([[], 0])
    }
  })

  it('may miss each other by a cent, not by two', () => {
    expect(eligible({ net: 100_000, vat: 22_000, gross: 122_001 })).toBe(122_001)
    expect(codes(assessed({ net: 100_000, vat: 22_000, gross: 122_002 }))).toContain('amounts-disagree')
  })

  it('are in euros only', () => {
    expect(codes(assessed({ gross: 10_000, currency: 'SEK' }))).toContain('currency-not-euro')
    expect(eligible({ gross: 10_000, currency: 'SEK' })).toBe(0)
    for (const currency of ['EUR', ' eur ', '€', '']) expect(codes(assessed({ currency }))).toEqual([])
    expect(eligible({ net: -10_000, vat: 0, gross: -10_000, currency: 'SEK' })).toBe(0)
  })
})

describe('a VAT rate', () => {
  it.each([
    ['22', '2009-09-15', true],
    ['17', '2009-09-30', true],
    ['17', '2009-10-01', false],
    ['12', '2009-09-30', false],
    ['12', '2009-10-01', true],
    ['8', '2009-09-15', true],
    ['0', '2009-09-15', true],
    ['24', '2009-09-15', false],
  ])('of %s %% on %s is plausible: %s', (rate, incurredOn, isPlausible) => {
    const found = codes(assessed({ gross: 10_000, rate, incurredOn }))
    expect(found.includes('vat-implausible')).toBe(!isPlausible)
  })

  it('is judged by the amounts where none is stated: 24,00 of 100,00 € was no VAT of 2009', () => {
    const one = assessed({ net: 10_000, vat: 2400, gross: 12_400 })
    expect(codes(one)).toEqual(['vat-implausible'])
    expect(toInteger(one.eligibleCents)).toBe(12_400)
  })

  it.each([
    ['8', 10_000, 2200, true],
    ['0', 10_000, 2200, true],
    ['22', 10_000, 800, true],
    ['22', 10_000, 2202, false],
    ['22', 10_000, 2203, true],
    ['8', 12, 3, false],
  ])('stated as %s %% beside %d and %d cents of VAT is asked about: %s', (rate, net, vat, isAsked) => {
    const one = assessed({ net, vat, gross: net + vat, rate })
    expect(codes(one).includes('vat-implausible')).toBe(isAsked)
  })
})
