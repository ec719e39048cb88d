// From drafts to payment claims: line order, places, and what belongs to nobody.
import { describe, expect, it } from 'vitest'
import { byLineOrder, claimedAmount, claimField, register, splitAt, type PlacedLine } from '../../lib/core/claim.ts'
import { toInteger } from '../../lib/core/money.ts'
import { draft, line, project, projectJson, type PlainLine } from '../support/claims.ts'

const placed = (plain: PlainLine, file = 'a.xlsx', sheet = 'Taul1'): PlacedLine => ({
  line: line(plain),
  place: { file, sheet, row: plain.row ?? 9 },
  stored: [],
})
const order = (...lines: PlacedLine[]): (string | null)[] => [...lines].sort(byLineOrder).map((one) => one.line.voucher)

describe('line order', () => {
  it('is by incurred date first, unknown days last', () => {
    expect(
      order(
        placed({ voucher: 'c', incurredOn: null }),
        placed({ voucher: 'b', incurredOn: '2009-09-16' }),
        placed({ voucher: 'a', incurredOn: '2009-09-15' }),
      ),
    ).toEqual(['a', 'b', 'c'])
  })

  it('is by voucher on one day: numbers as numbers, before texts, missing ones last', () => {
    const vouchers = ['V-2', '101', null, '099', 'V-1', '12345678901234567890123']
    expect(order(...vouchers.map((voucher) => placed({ voucher })))).toEqual(['099', '101', '12345678901234567890123', 'V-1', 'V-2', null])
  })

  it('is by row, file and sheet where the rest is the same', () => {
    const lines = [
      placed({ row: 10 }, 'a', 's1'),
      placed({ row: 9 }, 'b', 's1'),
      placed({ row: 9 }, 'a', 's2'),
      placed({ row: 9 }, 'a', 's1'),
    ].map((one) => ({ ...one, line: { ...one.line, voucher: '1' } }))
    expect(lines.sort(byLineOrder).map(({ place }) => `${String(place.row)}${place.file}${place.sheet}`)).toEqual([
      '9as1',
      '9as2',
      '9bs1',
      '10as1',
    ])
  })

  it('is the same from both sides: of any two lines one comes first, and no line before itself', () => {
    const lines = [
      ...[' 099', '101', '12345678901234567890123', '0a', '12a', 'V-1', 'V-2', null].map((voucher) => placed({ voucher })),
      placed({ voucher: '1', incurredOn: '2009-09-16' }),
      placed({ voucher: '1', incurredOn: '2009-09-16', row: 10 }),
      placed({ voucher: '1', incurredOn: '2009-09-16', row: 10 }, 'b.xlsx'),
      placed({ voucher: '1', incurredOn: '2009-09-16', row: 10 }, 'b.xlsx', 'Taul2'),
      placed({ voucher: '1', incurredOn: null }),
      placed({ voucher: 'V-1', incurredOn: null }),
      placed({ voucher: null, incurredOn: null }),
    ]
    const found = lines.map((one) => lines.map((other) => Math.sign(byLineOrder(one, other))))
    expect(found).toEqual(lines.map((_, one) => lines.map((__, other) => Math.sign(one - other))))
  })
})

describe('the claimed amount', () => {
  it.each<[string, PlainLine, number | null]>([
    ['is the part charged to the project', { net: 100, vat: 22, gross: 122, claimed: 61 }, 61],
    ['else gross', { net: 100, vat: 22, gross: 122 }, 122],
    ['else net and VAT', { net: 100, vat: 22 }, 122],
    ['else net', { net: 100 }, 100],
    ['else what is charged, with no invoice beside it', { net: null, claimed: 61 }, 61],
    ['and VAT alone is none', { net: null, vat: 22 }, null],
    ['or unknown', { net: null }, null],
    ['and zero is an amount', { net: 100, vat: 22, gross: 122, claimed: 0 }, 0],
  ])('%s', (_, plain, amount) => {
    const claimed = claimedAmount(line(plain))
    expect(claimed === null ? null : toInteger(claimed)).toBe(amount)
  })
})

describe('what claims.json may say', () => {
  const isTaken = (changes: object, findings: readonly object[] = []): boolean => {
    const claim = { ...draft([]), lines: [{ at: 'Taul1!A9', row: 9, ...changes }], findings }
    return claimField.safeParse(claim).success
  }

  it.each([
    ['22', true],
    ['25.5', true],
    ['100.1234', true],
    ['22 %', false],
    ['a22', false],
    ['22,5', false],
    ['22.', false],
    ['22.a', false],
    ['', false],
    ['1000', false],
  ])('of a rate of VAT: “%s” is one: %s', (vatRate, isOne) => {
    expect(isTaken({ vatRate })).toBe(isOne)
  })

  it('of a finding: an error, a warning or something to know', () => {
    const severities = ['error', 'warning', 'info', 'fatal', '']
    expect(severities.map((severity) => isTaken({}, [{ code: 'x', severity }]))).toEqual([true, true, true, false, false])
  })
})

describe('an address', () => {
  it.each([
    ['Taul1!A9', { sheet: 'Taul1', row: 9 }],
    ['Kulut 2009!AB1234', { sheet: 'Kulut 2009', row: 1234 }],
    ['Mitä!?!C7', { sheet: 'Mitä!?', row: 7 }],
    ['Taul1!$G$9', { sheet: 'Taul1', row: 9 }],
    ['Taul1!A9:B9', { sheet: 'Taul1', row: 9 }],
    ['Taul1', { sheet: 'Taul1', row: null }],
    ['Taul1!A9x', { sheet: 'Taul1!A9x', row: null }],
    ['kaksi\nriviä!A9', { sheet: 'kaksi\nriviä', row: 9 }],
  ])('%s', (at, place) => {
    expect(splitAt(at)).toEqual(place)
  })
})

describe('registering', () => {
  it('joins the sheets of one locality and claim, in the project’s order', () => {
    const drafts = [
      draft([line()], { file: 'b', locality: 'L2' }),
      draft([line({ row: 10 })], { file: 'c' }),
      draft([line()], { file: 'a' }),
    ]
    const { claims } = register(project(), drafts)
    expect(claims.map((claim) => [claim.locality.id, claim.filing.number, claim.lines.length])).toEqual([
      ['L1', 1, 2],
      ['L2', 1, 1],
    ])
  })

  it('goes by the numbers of the claims, in whatever order they and their sheets are written', () => {
    const [one, two] = projectJson.claims
    const { claims, leftOut } = register(project({ claims: [two, one] }), [draft([line()], { claim: 2 }), draft([line()], { file: 'b' })])
    expect(claims.map((claim) => claim.filing.number)).toEqual([1, 2])
    expect(leftOut).toEqual([])
  })

  it('calls a claim nil where every sheet of it is', () => {
    const nil = (...drafts: ReturnType<typeof draft>[]): boolean[] => register(project(), drafts).claims.map((claim) => claim.nil)
    expect([nil(draft([])), nil(draft([]), draft([line()], { file: 'b' })), nil(draft([line()]))]).toEqual([[true], [false], [false]])
  })

  it('leaves out what has no locality or claim of the project, and says which', () => {
    const strangers = [
      draft([line()], { locality: null }),
      draft([line()], { locality: 'L9' }),
      draft([line()], { claim: null }),
      draft([line()], { claim: 3 }),
    ]
    const { claims, leftOut } = register(project(), strangers)
    expect(claims).toEqual([])
    expect(leftOut).toEqual(strangers)
  })
})
