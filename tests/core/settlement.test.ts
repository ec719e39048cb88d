// Corners of the settlement that a random season meets rarely.
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../lib/core/money.ts'
import type { Project } from '../../lib/core/project.ts'
import { draft, line, project, projectJson, settled } from '../support/claims.ts'

const cost = (net: number, row = 9): ReturnType<typeof line> => line({ row, net, vat: 0, gross: net })

describe('self-financing recognised when received', () => {
  const paidOn = (date: string): Project => {
    const of = project({ terms: { selfFinancing: { cents: 50_000, recognise: 'received' } } })
    return {
      ...of,
      localities: project({
        localities: of.localities.map((one) => ({ ...one, selfFinancing: { payer: 'Kunta', received: [{ date, cents: 50_000 }] } })),
      }).localities,
    }
  }

  it.each([
    ['2009-11-20', [50_000, 0]],
    ['2009-11-21', [0, 50_000]],
    ['2010-02-15', [0, 50_000]],
    ['2010-02-16', [0, 0]],
  ])('and dated %s is applied in claims as %j', (date, applied) => {
    const { claims } = settled([draft([cost(300_000)])], paidOn(date))
    expect(claims.map((claim) => toInteger(claim.localities[0]!.appliedCents))).toEqual(applied)
  })
})

describe('self-financing received', () => {
  it.each([
    ['800,00 €, of which 300,00 € are more than is due', 80_000, 50_000],
    ['200,00 €', 20_000, 20_000],
    ['−100,00 €, a refund', -10_000, 0],
  ])('of %s pays of 3 000,00 € of costs what was received, at most 500,00 € and never less than nothing', (_, received, applied) => {
    const of = project({
      terms: { selfFinancing: { cents: 50_000, recognise: 'received' } },
      localities: projectJson.localities.map((one) => ({
        ...one,
        selfFinancing: { payer: 'Kunta', received: [{ date: '2009-09-01', cents: received }] },
      })),
    })
    const { localities } = settled([draft([cost(300_000)])], of)
    expect([localities[0]!.appliedCents, localities[0]!.publicCents].map(toInteger)).toEqual([applied, 300_000 - applied])
  })
})

describe('what is left of the cap of 6 000,00 €', () => {
  it.each([
    ['contribution', 600_000, 500_000, 0],
    ['none', 600_000, 500_000, 0],
    ['deductible', 600_000, 550_000, 0],
    ['deductibleWithinCap', 550_000, 500_000, 0],
  ])('under %s is %i before any cost, %i after 1 000,00 € and %i after 7 000,00 €', (mode, none, some, all) => {
    const of = project({ terms: { selfFinancing: { cents: 50_000, mode } } })
    const left = [0, 100_000, 700_000].map((net) => settled([draft([cost(net)])], of).localities[0]!.headroomCents)
    expect(left.map(toInteger)).toEqual([none, some, all])
  })

  it('is never less than nothing: a cap of 300,00 € less 500,00 € is a cap of nothing', () => {
    const of = project({ terms: { cap: { cents: 30_000 }, selfFinancing: { cents: 50_000, mode: 'deductibleWithinCap' } } })
    const [locality] = settled([draft([cost(100_000)])], of).localities
    expect([locality!.headroomCents, locality!.reimbursableCents].map(toInteger)).toEqual([0, 0])
  })
})

describe('what is left of the 500 €', () => {
  it('waits through the interim claim and lowers public funding in the final one only', () => {
    const { claims, unapplied } = settled([draft([cost(100_000)])])
    expect(claims.map((claim) => toInteger(claim.unapplied.cents))).toEqual([0, 50_000])
    expect(claims.map((claim) => toInteger(claim.project.publicCents))).toEqual([50_000, -50_000])
    expect(toInteger(unapplied.cents)).toBe(50_000)
  })

  it('is negative in its shares: −213,07 and −286,93 €', () => {
    const { unapplied } = settled([draft([cost(200_000)])])
    expect([unapplied.shares?.esf, unapplied.shares?.teCentre].map((one) => toInteger(one!))).toEqual([-21_307, -28_693])
  })
})

describe('a locality without any claim', () => {
  it('stands in every claim with zeros and all of its cap left', () => {
    const { localities, claims } = settled([])
    expect(localities.map((one) => [one.id, toInteger(one.headroomCents)])).toEqual([
      ['L1', 600_000],
      ['L2', 600_000],
    ])
    expect(claims.map((claim) => claim.localities.map((one) => one.id))).toEqual([
      ['L1', 'L2'],
      ['L1', 'L2'],
    ])
  })
})

describe('income', () => {
  it('comes off before the lines of its claim, so that a later line crosses the cap', () => {
    const of = project({ income: [{ locality: 'L1', claim: 1, cents: 20_000 }] })
    const { capCrossings } = settled(
      [draft([cost(600_000), line({ row: 10, incurredOn: '2009-09-16', net: 30_000, vat: 0, gross: 30_000 })])],
      of,
    )
    expect(capCrossings).toMatchObject([{ at: 'claims/ort1.xlsx Taul1!A10', withinCents: 20_000, overCents: 10_000 }])
  })

  it('without costs makes eligible negative, never the reimbursement', () => {
    const { localities } = settled([], project({ income: [{ locality: 'L1', claim: 1, cents: 20_000 }] }))
    expect([localities[0]?.eligibleCents, localities[0]?.reimbursableCents].map((one) => toInteger(one!))).toEqual([-20_000, 0])
  })
})

describe('a limit of 6 000,00 €', () => {
  const after = (...nets: number[]): unknown =>
    settled([
      draft(nets.map((net, index) => line({ row: 9 + index, incurredOn: `2009-09-1${String(index)}`, net, vat: 0, gross: net }))),
    ]).capCrossings.map((one) => [one.at, toInteger(one.withinCents), toInteger(one.overCents)])

  it('is not crossed by the cost that reaches it, but by the cent after it', () => {
    expect(after(600_000)).toEqual([])
    expect(after(600_000, 1)).toEqual([['claims/ort1.xlsx Taul1!A10', 0, 1]])
    expect(after(600_001, 1)).toEqual([['claims/ort1.xlsx Taul1!A9', 600_000, 1]])
  })
})

describe('a limit crossed, left and crossed again', () => {
  it('is named both times', () => {
    const lines = [
      cost(610_000),
      line({ row: 10, incurredOn: '2009-09-16', net: -20_000, vat: 0, gross: -20_000 }),
      line({ row: 11, incurredOn: '2009-09-17', net: 30_000, vat: 0, gross: 30_000 }),
    ]
    expect(settled([draft(lines)]).capCrossings.map((one) => [one.at, toInteger(one.withinCents), toInteger(one.overCents)])).toEqual([
      ['claims/ort1.xlsx Taul1!A9', 600_000, 10_000],
      ['claims/ort1.xlsx Taul1!A11', 10_000, 20_000],
    ])
  })
})
