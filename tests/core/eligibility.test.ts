// Every eligibility rule, with figures: what it stops, what it only asks, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import { costKeys } from '../../lib/core/eligibility/claimed-twice.ts'
import { lineRules, type AssessedLine } from '../../lib/core/eligibility/index.ts'
import { toInteger } from '../../lib/core/money.ts'
import { assessed, assessedLines, codes, draft, line, project, projectWithVat, type PlainLine } from '../support/claims.ts'

const eligible = (plain: PlainLine, of = project()): number => toInteger(assessed(plain, of).eligibleCents)
const decided = (code: string, accept: boolean, at = 'claims/ort1.xlsx Taul1!A9'): object => ({
  decisions: [{ at, code, accept, reason: 'tarkistettu', by: 'EE', on: '2009-11-02' }],
})

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

describe('the category', () => {
  it.each(['catering', null])('%s is not one of the decision', (category) => {
    const one = assessed({ category })
    expect(codes(one)).toContain('category-unknown')
    expect(toInteger(one.eligibleCents)).toBe(0)
  })

  it('missing from the approved budget stops the line, an empty budget does not', () => {
    const of = project({ budget: { categories: [{ id: 'travel', cents: 100_000 }] } })
    expect(codes(assessed({ category: 'services' }, of))).toContain('category-not-approved')
    expect(eligible({ category: 'travel' }, of)).toBe(10_000)
  })

  it('for separate reporting is claimed, never reimbursed, and needs no finding', () => {
    const one = assessed({ category: 'separate' })
    expect([toInteger(one.claimedCents), toInteger(one.eligibleCents), codes(one)]).toEqual([10_000, 0, []])
  })
})

describe('what a line says it was for', () => {
  it.each([
    'Pysäköintivirhemaksu',
    'Viivästyskorko 12,90',
    'Pankin palvelumaksu',
    'Kurssitappio',
    'Oikeudenkäyntikulut',
    'Varainsiirtovero',
    'Luontoisetu, puhelin',
    'Dröjsmålsränta',
    'Parkeringsböter',
    'Bankavgifter',
    'Rättegångskostnader',
    'Naturaförmån',
    'Parking fine',
    'Late payment interest',
    'Bank charges',
    'Court costs',
    'Benefit in kind',
  ])('“%s” is never eligible', (description) => {
    const one = assessed({ description })
    expect(codes(one)).toEqual(['cost-not-eligible'])
    expect(toInteger(one.eligibleCents)).toBe(0)
  })

  it.each([
    'Kannettava tietokone',
    'Videotykki',
    'Toimistokalusteet',
    'Dator',
    'Kontorsmöbler',
    'Laptop',
    'Office furniture',
    'Henkilöauto',
    'Lainan korko',
  ])('“%s” is equipment the ESF does not pay', (description) => {
    expect(codes(assessed({ description }))).toEqual(['equipment-not-eligible'])
  })

  it.each([
    'Työpajan fasilitointi',
    'Kokoustilan vuokra',
    'Tietokoneen vuokra',
    'Hyra av dator',
    'Laptop rental',
    'Tietokoneohjelma',
    'Kahvitarjoilu, infotilaisuus',
    'Kurssimateriaali',
    'Hotell för sakkunnig',
    'Fine dining lunch',
    'Rahastokirja',
    'Botnia-tilaisuus',
    'Tryckning av broschyrer',
    'Sidosryhmähaastattelut',
    'Desk research',
    'Printing of leaflets',
  ])('“%s” is an ordinary cost', (description) => {
    expect(codes(assessed({ description }))).toEqual([])
  })

  it.each<[string, string, string]>([
    ['Pysäköintivirhemaksu 3.9.', 'cost-not-eligible', 'pysäköintivirhe'],
    ['Kannettava tietokone', 'equipment-not-eligible', 'tietokone'],
    ['Matka, saatu vakuutuskorvaus', 'double-funding', 'vakuutuskorvau'],
  ])('“%s” is shown as it was written, with the word that told', (description, code, word) => {
    expect(assessed({ description }).findings.map(({ finding }) => [finding.code, finding.figures])).toEqual([
      [code, { text: description, word }],
    ])
  })

  it('says nothing where nothing is written', () => {
    expect(codes(assessed({ description: null }))).toEqual([])
  })

  it('hints at money from elsewhere: it asks and counts', () => {
    const one = assessed({ description: 'Matka, saatu vakuutuskorvaus' })
    expect(codes(one)).toEqual(['double-funding'])
    expect(toInteger(one.eligibleCents)).toBe(10_000)
  })
})

describe('travel and staff', () => {
  it('100 km at 45,00 € is within the rate of 2009, 45,01 € is above it', () => {
    expect(codes(assessed({ category: 'travel', kilometres: '100', kilometreCents: 4500 }))).toEqual([])
    expect(codes(assessed({ category: 'travel', kilometres: '100', kilometreCents: 4501 }))).toEqual(['travel-above-rate'])
    expect(codes(assessed({ category: 'travel', kilometres: '68.5', kilometreCents: 3083 }))).toEqual([])
  })

  it.each([
    ['2008-12-31', false],
    ['2009-01-01', true],
    ['2010-12-31', true],
    ['2011-01-01', false],
    [null, false],
  ])('on %s a euro a kilometre is known to be above the rate: %s', (incurredOn, isKnown) => {
    const found = codes(assessed({ category: 'travel', kilometres: '100', kilometreCents: 10_000, incurredOn }))
    expect(found.includes('travel-above-rate')).toBe(isKnown)
  })

  it.each([
    ['68.55', 3085, []],
    ['68.55', 3086, ['travel-above-rate']],
    ['100 km', 10_000, []],
    ['n. 100', 10_000, []],
  ])('%s kilometres at %i cents: %j', (kilometres, kilometreCents, found) => {
    expect(codes(assessed({ category: 'travel', kilometres, kilometreCents }))).toEqual(found)
  })

  it('staff costs ask for the working time record, once decided for the sheet no more blocks', () => {
    const one = assessed({ category: 'personnel' })
    expect(codes(one)).toEqual(['working-time-record-missing'])
    expect(toInteger(one.eligibleCents)).toBe(10_000)
  })
})

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

describe('what reading found on the row', () => {
  const stored = (code: string, severity: 'error' | 'warning', at = 'Taul1!G9'): Parameters<typeof assessed>[2] => [
    { code, severity, at, figures: {}, message: 'lukija' },
  ]

  it('stops the line when it is an error, until it is decided', () => {
    expect(toInteger(assessed({}, project(), stored('amount-ambiguous', 'error')).eligibleCents)).toBe(0)
    expect(toInteger(assessed({}, project(decided('amount-ambiguous', true)), stored('amount-ambiguous', 'error')).eligibleCents)).toBe(
      10_000,
    )
  })

  it('asks when it is a warning', () => {
    const one = assessed({}, project(), stored('vat-not-stated', 'warning'))
    expect([codes(one), toInteger(one.eligibleCents)]).toEqual([['vat-not-stated'], 10_000])
  })

  it('is said once where the rules find the same, and of repeats nothing: they are judged among all claims', () => {
    expect(codes(assessed({ paidOn: null }, project(), stored('paid-date-unknown', 'warning')))).toEqual(['paid-date-unknown'])
    expect(codes(assessed({}, project(), stored('claimed-twice', 'warning')))).toEqual([])
  })

  it('belongs to its own row and sheet', () => {
    expect(toInteger(assessed({}, project(), stored('amount-ambiguous', 'error', 'Taul1!G10')).eligibleCents)).toBe(10_000)
    expect(toInteger(assessed({}, project(), stored('amount-ambiguous', 'error', 'Taul2!G9')).eligibleCents)).toBe(10_000)
  })
})

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

describe('a decision', () => {
  it('made on a Mac, where ä in a name of a file is two characters, holds elsewhere', () => {
    const of = project(decided('not-paid', true, 'syksy\u00e4.xlsx Taul1!A9'.normalize('NFD')))
    const [one] = assessedLines([draft([line({ paidOn: '2010-03-01' })], { file: 'syksy\u00e4.xlsx' })], of)
    expect(toInteger(one!.eligibleCents)).toBe(10_000)
  })

  it('to reject stops a line that has no error', () => {
    const one = assessed({ paidOn: null }, project(decided('paid-date-unknown', false)))
    expect([codes(one), toInteger(one.eligibleCents)]).toEqual([['paid-date-unknown', 'rejected-by-decision'], 0])
  })

  it('to reject a repeat leaves the finding beside it, so that one other decision brings the line back', () => {
    const at = 'claims/ort1.xlsx Taul1!A10'
    const twice = [draft([line({ voucher: '77' }), line({ voucher: '77', row: 10 })])]
    const second = (...all: readonly object[]): AssessedLine => assessedLines(twice, project({ decisions: all }))[1]!
    const reject = { at, code: 'claimed-twice', accept: false }
    const one = second(reject)
    expect([codes(one), toInteger(one.eligibleCents)]).toEqual([['rejected-by-decision', 'claimed-twice'], 0])
    const undone = second(reject, { ...reject, accept: true })
    expect([codes(undone), toInteger(undone.eligibleCents)]).toEqual([['claimed-twice'], 10_000])
  })

  const late = line({ paidOn: '2010-03-01' })
  it.each<[string, string, string, number]>([
    ['its row', 'claims/ort1.xlsx Taul1!A9', 'not-paid', 10_000],
    ['another code', 'claims/ort1.xlsx Taul1!A9', 'outside-project-period', 0],
    ['another row', 'claims/ort1.xlsx Taul1!A10', 'not-paid', 0],
    ['another sheet', 'claims/ort1.xlsx Taul2!A9', 'not-paid', 0],
    ['another file', 'claims/ort2.xlsx Taul1!A9', 'not-paid', 0],
    ['a file nobody sent', 'claims/ort3.xlsx Taul1!A9', 'not-paid', 0],
    ['the whole sheet, which this finding does not allow', 'claims/ort1.xlsx Taul1', 'not-paid', 0],
  ])('about %s (%s) makes a cost of 100,00 € that was paid late count or not', (_, at, code, amount) => {
    const [one] = assessedLines([draft([late]), draft([], { file: 'claims/ort2.xlsx' })], project(decided(code, true, at)))
    expect(toInteger(one!.eligibleCents)).toBe(amount)
  })

  it('names the longest file it can: “a 2.xlsx Taul1!A9” is no row of the file “a”', () => {
    const drafts = [draft([late], { file: 'a' }), draft([{ ...late, voucher: '500' }], { file: 'a 2.xlsx' })]
    const of = project(decided('not-paid', true, 'a 2.xlsx Taul1!A9'))
    expect(assessedLines(drafts, of).map((one) => toInteger(one.eligibleCents))).toEqual([0, 10_000])
  })

  it.each(['paid-date-unknown', 'working-time-record-missing'])('about %s may cover a sheet or a file', (code) => {
    const plain: PlainLine = { paidOn: null, category: 'personnel' }
    for (const at of ['claims/ort1.xlsx Taul1', 'claims/ort1.xlsx'])
      expect(
        assessed(plain, project(decided(code, true, at))).findings.flatMap((one) => (one.decision === null ? [] : [one.finding.code])),
      ).toEqual([code])
  })

  it('to reject for a whole sheet keeps no row out, and of two that reject a row both reasons are shown', () => {
    const at = 'claims/ort1.xlsx Taul1'
    const reject = { at, code: 'paid-date-unknown', accept: false, reason: 'ei kuulu hankkeeseen' }
    const unpaid = { paidOn: null }
    expect(eligible(unpaid, project({ decisions: [reject] }))).toBe(10_000)
    const one = assessed(
      unpaid,
      project({
        decisions: [
          { ...reject, at: `${at}!A9` },
          { ...reject, at: `${at}!A9`, code: 'cost-not-eligible', reason: 'sakko' },
        ],
      }),
    )
    const reasons = one.findings.flatMap(({ finding }) => ('reason' in finding.figures ? [finding.figures.reason] : []))
    expect([toInteger(one.eligibleCents), reasons]).toEqual([0, ['ei kuulu hankkeeseen', 'sakko']])
  })

  it('taken later replaces an earlier one', () => {
    const both = project({
      decisions: [
        { at: 'claims/ort1.xlsx Taul1!A9', code: 'outside-project-period', accept: false },
        { at: 'claims/ort1.xlsx Taul1!A9', code: 'outside-project-period', accept: true },
      ],
    })
    expect(eligible({ incurredOn: '2010-02-12', paidOn: '2009-11-01' }, both)).toBe(10_000)
  })

  it('finds files and sheets with spaces and exclamation marks in their names', () => {
    const at = 'syksy 2009/Ort 1!.xlsx Blad 1!!A9'
    const of = project(decided('outside-project-period', true, at))
    const odd = { ...line({ incurredOn: '2010-02-12', paidOn: '2009-11-01' }), at: 'Blad 1!!A9' }
    expect(assessedLines([draft([odd], { file: 'syksy 2009/Ort 1!.xlsx' })], of).map((one) => toInteger(one.eligibleCents))).toEqual([
      10_000,
    ])
  })
})

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
