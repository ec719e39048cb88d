// What is decided of a line, and what reading found on its row.
import { describe, expect, it } from 'vitest'
import type { AssessedLine } from '../../../lib/core/eligibility/index.ts'
import { toInteger } from '../../../lib/core/money.ts'
import { assessed, assessedLines, codes, decided, draft, eligible, line, project, type PlainLine } from '../../support/claims.ts'

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

describe('an error about a column', () => {
  const above = { code: 'heading-uncertain', severity: 'error', at: 'Taul1!F4', figures: {}, message: 'Sarake on epävarma.' } as const
  const lines = (of = project(), at: string = above.at): AssessedLine[] => [
    ...assessedLines(
      [draft([line({ row: 9 }), line({ row: 10, net: -2_500, gross: -2_500 }), line({ row: 3 })], { findings: [{ ...above, at }] })],
      of,
    ),
  ]
  const figures = (all: readonly AssessedLine[]): [number, number][] =>
    all.map(({ line: { row }, eligibleCents }): [number, number] => [row, toInteger(eligibleCents)]).sort(([a], [b]) => a - b)

  it('at F4 keeps out the 100 € of each line of its sheet, and the −25 €', () => {
    expect(figures(lines()).map(([, cents]) => cents)).toEqual([0, 0, 0])
    expect(codes(lines()[0]!)).toEqual(['heading-uncertain'])
  })

  it('of another sheet keeps nothing out', () => {
    expect(figures(lines(project(), 'Taul2!F4')).map(([, cents]) => cents)).toEqual([10_000, 10_000, -2_500])
  })

  it('accepted at its own cell lets them count; accepted at a line, or rejected, it does not', () => {
    const heading = 'claims/ort1.xlsx Taul1!F4'
    const counted = (of: Parameters<typeof lines>[0]): number[] => figures(lines(of)).map(([, cents]) => cents)
    expect(counted(project(decided('heading-uncertain', true, heading)))).toEqual([10_000, 10_000, -2_500])
    expect(counted(project(decided('heading-uncertain', true)))).toEqual([0, 0, 0])
    expect(counted(project(decided('heading-uncertain', false, heading)))).toEqual([0, 0, 0])
  })

  it('that only warns asks nothing of the lines', () => {
    const [one] = assessedLines([draft([line()], { findings: [{ ...above, severity: 'warning' }] })])
    expect(toInteger(one!.eligibleCents)).toBe(10_000)
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
