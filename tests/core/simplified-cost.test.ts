// Today's programmes: a flat rate or a lump sum instead of vouchers.
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../lib/core/money.ts'
import { profileIds, profileOf } from '../../lib/core/profile/index.ts'
import { assessedLines, codes, draft, line, project, settled } from '../support/claims.ts'

const cost = (row: number, category: string, net: number): ReturnType<typeof line> => line({ row, category, net, vat: 0, gross: net })

describe('esr-plus-2021-40', () => {
  const of = project({ profile: 'esr-plus-2021-40' })
  const drafts = [draft([cost(9, 'personnel', 100_001), cost(10, 'services', 30_000)])]

  it('adds 40 % of 1 000,01 € of staff costs, half-up to the cent: 400,00 €', () => {
    const [row] = settled(drafts, of).localities
    expect([row?.claimedCents, row?.ineligibleCents, row?.simplifiedCents, row?.eligibleCents].map((one) => toInteger(one!))).toEqual([
      170_001, 30_000, 40_000, 140_001,
    ])
  })

  it('keeps services for the record: the percentage stands for them', () => {
    const [, services] = assessedLines(drafts, of)
    expect(codes(services!)).toContain('covered-by-simplified-cost')
    expect(toInteger(services!.eligibleCents)).toBe(0)
  })

  it('is always of the cumulative base: three times 0,01 € give 0,00, 0,01 and 0,00 €', () => {
    const each = [1, 2].map((claim) => draft([cost(9 + claim, 'personnel', 1)], { claim, file: String(claim) }))
    expect(settled(each, of).claims.map((claim) => toInteger(claim.localities[0]!.simplifiedCents))).toEqual([0, 1])
  })

  it('is never of less than nothing: a credit of 100,00 € alone takes 100,00 € and no percentage', () => {
    const [row] = settled([draft([cost(9, 'personnel', -10_000)])], of).localities
    expect([row?.simplifiedCents, row?.eligibleCents].map((one) => toInteger(one!))).toEqual([0, -10_000])
  })

  it('gives no percentage of a cost of an unknown category, though a person accepted it', () => {
    const accepted = project({
      profile: 'esr-plus-2021-40',
      decisions: [{ at: 'claims/ort1.xlsx Taul1!A10', code: 'category-unknown', accept: true }],
    })
    const [row] = settled([draft([cost(9, 'personnel', 100_000), cost(10, 'catering', 10_000)])], accepted).localities
    expect([row?.simplifiedCents, row?.eligibleCents].map((one) => toInteger(one!))).toEqual([40_000, 150_000])
  })

  it('can cross the cap by the percentage alone', () => {
    const { capCrossings } = settled([draft([cost(9, 'personnel', 500_000)])], of)
    expect(capCrossings).toMatchObject([
      { locality: 'L1', at: 'simplifiedCost 1', eligibleCents: 200_000, withinCents: 100_000, overCents: 100_000 },
    ])
  })
})

describe('esr-plus-2021-7', () => {
  it('adds 7 % of all direct costs and nothing for overheads themselves', () => {
    const of = project({ profile: 'esr-plus-2021-7' })
    const [row] = settled([draft([cost(9, 'services', 100_000), cost(10, 'indirect', 20_000)])], of).localities
    expect([row?.simplifiedCents, row?.eligibleCents].map((one) => toInteger(one!))).toEqual([7000, 107_000])
  })
})

describe('lump-sum', () => {
  const delivered = (status: string, deliveredOn: string | null): object => ({
    profile: 'lump-sum',
    results: { descriptions: [{ locality: 'L1', status, deliveredOn }] },
  })

  it('pays the cap for a delivered description, whatever the vouchers say', () => {
    const { localities } = settled([draft([cost(9, 'services', 1)])], project(delivered('delivered', '2009-10-30')))
    expect(localities.map((one) => toInteger(one.reimbursableCents))).toEqual([600_000, 0])
    expect(localities.map((one) => toInteger(one.eligibleCents))).toEqual([600_000, 0])
  })

  it('is due in the claim that is filed on the day of delivery, and where no day is known in the first', () => {
    for (const day of ['2009-11-20', null]) {
      const { claims } = settled([], project(delivered('delivered', day)))
      expect(claims.map((claim) => toInteger(claim.project.reimbursableCents))).toEqual([600_000, 0])
    }
  })

  it('is due in a claim that is not filed yet, and waits for nobody else’s description', () => {
    const of = project({
      profile: 'lump-sum',
      claims: [{ number: 1, period: { start: '2009-08-01', end: '2009-12-31' } }],
      results: {
        descriptions: [
          { locality: 'L1', status: 'delivered', deliveredOn: '2010-06-01' },
          { locality: 'L2', status: 'draft', deliveredOn: null },
        ],
      },
    })
    expect(settled([], of).localities.map((one) => toInteger(one.reimbursableCents))).toEqual([600_000, 0])
  })

  it('pays nothing for a draft, and pays in the claim by whose filing it was delivered', () => {
    expect(toInteger(settled([], project(delivered('draft', null))).project.reimbursableCents)).toBe(0)
    const { claims } = settled([], project(delivered('delivered', '2009-11-21')))
    expect(claims.map((claim) => toInteger(claim.project.reimbursableCents))).toEqual([0, 600_000])
  })
})

describe('every profile', () => {
  it.each(profileIds)('%s has a name, categories and publicity in three languages, each with its source', (id) => {
    const profile = profileOf(id)
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect(profile.name[language]).not.toBe('')
      expect(profile.publicity.funder[language].length).toBeGreaterThan(0)
      for (const category of profile.categories) expect(category.name[language]).not.toBe('')
    }
    expect(profile.publicity.source).not.toBe('')
    expect(new Set(profile.categories.map((one) => one.id)).size).toBe(profile.categories.length)
  })

  it('of 2021–2027 does not use the Vipuvoimaa mark, that of 2007–2013 does', () => {
    expect(profileIds.filter((id) => profileOf(id).publicity.mark !== null)).toEqual(['esr-2007-2013'])
  })
})
