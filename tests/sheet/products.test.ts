// Amounts that the columns beside them make: hours at a price, kilometres at a rate, pieces, a wage and its share. Law: where the other lines say so, a line
// that says otherwise is asked about; where they do not, nothing is.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)

describe.each([
  [['Tunnit', '€/h', 'Yhteensä €'], 7.5, 24.5, 183.75, 283.75],
  [['Km', '€/km', 'Korvaus €'], 280, 0.45, 126, 216],
  [['Kpl', 'à-hinta', 'Yhteensä'], 40, 2.1, 84, 184],
])('%s', (headings, count, price, right, wrong) => {
  const table = (amount: number): Result =>
    listed(
      ['Tosite', 'Pvm', 'Selite', ...headings],
      ['101', day, 'Eka', bare(10), bare(price), 10 * price],
      ['102', day, 'Toka', bare(count), bare(price), amount],
      ['103', day, 'Kolmas', bare(4), bare(price), 4 * price],
    )
  test(`${String(count)} × ${String(price)} is ${String(right)}: nothing is asked`, () => {
    expect(asked(table(right))).toEqual([])
  })
  test(`it is not ${String(wrong)}: that line is asked about, and read as it stands`, () => {
    expect(asked(table(wrong))).toEqual([`amount-uncertain@F${row(3)}`])
    expect(only(table(wrong)).lines.map(({ grossCents }) => euros(grossCents))[1]).toBe(wrong)
  })
})

describe.each([[['Miles', 'Rate', 'Total']], [['Kpl', 'Outo', 'Alennus', 'Yhteensä']]])(
  '%s: a column that no heading tells',
  (headings) => {
    const listOf = (...totals: number[]): Result => {
      const discount = headings.length > 3 ? [null] : []
      const line = (index: number): Value[] => [String(101 + index), day, 'Kyyti', bare(index + 2), '2,25', ...discount, totals[index] ?? 0]
      return listed(['Tosite', 'Pvm', 'Selite', ...headings], ...totals.map((_, index) => line(index)))
    }
    test('is a price where it makes all four amounts, and nothing is asked', () => {
      expect(asked(listOf(4.5, 6.75, 9, 11.25))).toEqual([])
    })
    test('is asked about where it makes three of four, and the fourth line waits: 5 × 2,25 is no 911,25', () => {
      expect(asked(listOf(4.5, 6.75, 9, 911.25))).toEqual([`amount-uncertain@E${row(5)}`, `heading-uncertain@E${row(1)}`])
      const [said] = only(listOf(4.5, 6.75, 9, 911.25)).findings.filter(({ code }) => code === 'amount-uncertain')
      expect(said?.severity).toBe('error')
    })
  },
)

test('50 % of a wage of 2 000 is no 1 500', () => {
  const wage = (voucher: string, share: number): Value[] => ['elokuu 2009', voucher, 'Salo Anna', 2000, bare(50), share]
  const heading = ['Kuukausi', 'Tosite', 'Henkilö', 'Palkka', 'Osuus %', 'Hankkeelle']
  expect(asked(listed(heading, wage('1', 1000), wage('2', 1500), wage('3', 1000)))).toContain(`amount-uncertain@F${row(3)}`)
  expect(asked(listed(heading, wage('1', 1000), wage('2', 1000), wage('3', 1000)))).toEqual([])
})

test('a price shown with two decimals of four, a discount and a list where the product is not the amount ask nothing', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Kpl', 'à-hinta', 'Yhteensä']
  expect(
    asked(
      listed(
        heading,
        ['1', day, 'Kansio', bare(400), '0,13', '50,20'],
        ['2', day, 'Kahvi', bare(40), '2,10', '84,00'],
        ['3', day, 'Pulla', bare(40), '1,90', '76,00'],
      ),
    ),
  ).toEqual([])
  expect(
    asked(
      listed(
        ['Tosite', 'Pvm', 'Selite', 'Kpl', 'à-hinta', 'Alennus', 'Yhteensä'],
        ['1', day, 'Kansio', bare(10), 2, null, 20],
        ['2', day, 'Kahvi', bare(40), 2, null, 80],
        ['3', day, 'Pulla', bare(40), 2, 10, 70],
      ),
    ),
  ).not.toContain(`amount-uncertain@G${row(4)}`)
  const osallistujat = ['Tosite', 'Pvm', 'Selite', 'Osallistujat', 'Summa']
  expect(asked(listed(osallistujat, ['1', day, 'Sali', bare(12), 122], ['2', day, 'Kahvit', bare(30), 61]))).toEqual([])
})

test('hours at a price and kilometres at a rate in one list: each line by what stands on it', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Tunnit', '€/h', 'Km', '€/km', 'Yhteensä €']
  const table = (work: number, drive: number): Result =>
    listed(
      heading,
      ['101', day, 'Työ', bare(10), bare(24.5), null, null, 245],
      ['102', day, 'Työ', bare(7.5), bare(24.5), null, null, work],
      ['103', day, 'Työ', bare(4), bare(24.5), null, null, 98],
      ['104', day, 'Ajo', null, null, bare(280), bare(0.45), 126],
      ['105', day, 'Ajo', null, null, bare(100), bare(0.45), drive],
      ['106', day, 'Ajo', null, null, bare(60), bare(0.45), 27],
    )
  expect(asked(table(183.75, 45))).toEqual([])
  expect(asked(table(183.75, 54))).toEqual([`amount-uncertain@H${row(6)}`])
  expect(asked(table(283.75, 54))).toEqual([`amount-uncertain@H${row(6)}`, `amount-uncertain@H${row(3)}`])
})

test('a wage of hours at a price, and the share of it that is claimed: each is asked about on its own line', () => {
  const heading = ['Tosite', 'Pvm', 'Henkilö', 'Tunnit', '€/h', 'Palkka', 'Osuus %', 'Hankkeelle €']
  const table = (wage: number, claimed: number): Result =>
    listed(
      heading,
      ['101', day, 'Salo', bare(100), bare(20), 2000, bare(60), 1200],
      ['102', day, 'Aho', bare(50), bare(22), wage, bare(40), 440],
      ['103', day, 'Laine', bare(80), bare(21), 1680, bare(50), claimed],
      ['104', day, 'Niemi', bare(40), bare(20), 800, bare(30), 240],
    )
  expect(asked(table(1100, 840))).toEqual([])
  expect(asked(table(1100, 1080))).toContain(`amount-uncertain@H${row(4)}`)
  expect(asked(table(1010, 840))).toContain(`amount-uncertain@F${row(3)}`)
})

describe('net and VAT that have changed places on one line', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Veroton', 'Alv', 'Verollinen']
  test('VAT of 100 on 22: the line waits; on its own row of VAT alone nothing is asked', () => {
    expect(
      asked(listed(heading, ['1', day, 'Paino', 100, 22, 122], ['2', day, 'Sali', 22, 100, 122], ['3', day, 'Bussi', 50, 11, 61])),
    ).toEqual([`amounts-disagree@F${row(3)}`])
    expect(asked(listed(heading, ['1', day, 'Paino', 100, 22, 122], ['2', day, 'Tulli', 0, 30, 30]))).toEqual([])
  })
})
