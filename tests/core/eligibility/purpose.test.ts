// What a cost was for: its category, what its line says, travel and staff; what each stops and what it only asks.
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../../lib/core/money.ts'
import { assessed, codes, eligible, project } from '../../support/claims.ts'

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
