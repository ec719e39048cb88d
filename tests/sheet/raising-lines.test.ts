// Lines that only warned, though one of two figures must be wrong: a credit note that raises the claim, a ledger of credits, a product that does not hold, a time among the
// lines that is another claim's. Law: they wait; what only looks like them does not.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, HEADER_FI, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (...rows: (readonly Value[])[]): Result => read(sheet([...HEADER_FI, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)

describe('a credit note with an amount that raises the claim', () => {
  const of = (text: string, amount: number): Result =>
    listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['101', day, 'Kahvit', 122], ['102', day, text, amount], ['103', day, 'Kyyti', 50])

  test.each(['Hyvityslasku', 'Hyvitys: esite', 'Kreditfaktura', 'Kreditnota 12', 'Credit note', 'Refund'])('%s of 30,00 waits', (text) => {
    expect(errors(of(text, 30))).toEqual([`credit-sign-suspicious@D${row(3)}`])
    expect(errors(of(text, -30))).toEqual([])
  })

  test.each(['Alennus', 'Bonus ja hyvitys', 'Credit card fee', 'Palautuspullot'])('%s of 30,00 does not', (text) => {
    expect(errors(of(text, 30))).toEqual([])
  })
})

describe('a ledger with entries on both sides', () => {
  const of = (...sides: readonly (readonly [number | null, number | null])[]): Result =>
    listed(
      ['Pvm', 'Tosite', 'Selite', 'Debet', 'Kredit'],
      ...sides.map(([debit, credit], index): Value[] => [day, String(101 + index), 'Kulu', debit, credit]),
    )
  test('of three credits and one debit is asked; of three debits and one credit it is not', () => {
    expect(errors(of([null, 122], [null, 61], [null, 50], [10, null]))).toEqual([`costs-below-zero@D${row(1)}`])
    expect(errors(of([122, null], [61, null], [50, null], [null, 10]))).toEqual([])
  })
})

describe('so many at a price', () => {
  const of = (...wholes: number[]): Result =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Kpl', 'Hinta', 'Yhteensä'],
      ...wholes.map((whole, index): Value[] => [
        String(101 + index),
        day,
        'Paperi',
        bare([10, 4, 3, 5][index] ?? 0),
        [12.5, 15, 20, 6][index] ?? 0,
        whole,
      ]),
    )
  test('of four lines the one that is none waits, and the list does not', () => {
    expect(errors(of(125, 60, 70, 30))).toEqual([`amount-uncertain@F${row(4)}`])
    expect(errors(of(125, 60, 60, 30))).toEqual([])
  })

  test('10 hours at 1,00, which may be 0,995, and 9,95 only warn', () => {
    const hours = [
      [1, 9.95],
      [110.57, 1105.7],
      [5.85, 58.47],
    ].map(([price, whole], index): Value[] => [String(101 + index), day, 'Työ', bare(10), price ?? 0, whole ?? 0])
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Tunnit', 'Tuntipalkka', 'Yhteensä'], ...hours)
    expect(errors(result)).toEqual([])
    expect(asked(result)).toContain(`amount-uncertain@F${row(2)}`)
  })

  test('where half of them are none, the list is asked', () => {
    expect(errors(of(125, 60, 70, 35))).toContain(`heading-uncertain@F${row(1)}`)
  })
})

describe('another claim’s time among the lines of a first claim', () => {
  const of = (...heading: Value[]): Result =>
    listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['101', day, 'Kahvit', 122], heading, ['102', day, 'Kyyti', 50])
  test.each([['Kausi 1.11.–31.12.2009'], ['Kausi: 1.11.–31.12.2009'], ['Period: 1 Nov – 31 Dec 2009'], ['1.11.–31.12.2009']])(
    'below %s lines wait',
    (text) => {
      expect(asked(of(text))).toEqual([`line-set-aside@A${row(4)}`])
    },
  )

  test('a part of the own time, and the number of another claim, head their lines', () => {
    expect(asked(of('Kausi: syyskuu 2009'))).toEqual([])
    expect(
      read(
        sheet([
          ...HEADER_FI,
          ['Tosite', 'Pvm', 'Selite', 'Summa'],
          ['101', day, 'Kahvit', 122],
          ['Maksatushakemus 2'],
          ['102', day, 'Kyyti', 50],
        ]),
      ).drafts.map(({ claim }) => claim),
    ).toEqual([1, 2])
  })
})
