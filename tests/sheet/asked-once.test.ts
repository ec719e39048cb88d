// What is said of a whole list is asked once, and what the figures of every row explain is not asked at all.
import { expect, test } from 'vitest'
import { allFindings, dated, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: readonly Value[], ...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const row = (number: number): string => String(HEADER_FI.length + number)
const about = (result: Result, code: string): string[] => loud(result).filter((one) => one.startsWith(code))

test('three words that are no category of the project are asked once, at their heading', () => {
  const result = listed(
    ['Voucher', 'Date', 'Cost category', 'Supplier', 'Amount'],
    ['1', day, 'Zebra A', 'Print', 122],
    ['2', day, 'Zebra B', 'Hall', 61],
    ['3', day, 'Zebra A', 'Bus', 50],
  )
  expect(about(result, 'category-unknown')).toEqual([`category-unknown@C${row(1)}`])
  expect(allFindings(result).find(({ code }) => code === 'category-unknown')?.figures).toEqual({ text: 'Cost category: Zebra A, Zebra B' })
})

test('one unknown word among known ones is asked on its first line', () => {
  const result = listed(
    ['Voucher', 'Date', 'Cost category', 'Supplier', 'Amount'],
    ['1', day, 'Travel', 'Bus', 122],
    ['2', day, 'Zebra', 'Hall', 61],
    ['3', day, 'Zebra', 'Print', 50],
  )
  expect(about(result, 'category-unknown')).toEqual([`category-unknown@C${row(3)}`])
  expect(only(result).lines.map(({ category }) => category)).toEqual(['travel', null, null])
})

test('of the number of an account and its name the name tells the category; the number of a bank account tells none', () => {
  const named = listed(
    ['Pvm', 'Tosite', 'Tili', 'Tilin nimi', 'Selite', 'Summa'],
    [day, '1', '7810', 'Matkakulut', 'Juna', 122],
    [day, '2', '7230', 'Vuokrat', 'Sali', 61],
  )
  expect(only(named).lines.map(({ category }) => category)).toEqual(['travel', 'rents'])
  const paid = listed(
    ['Tosite', 'Pvm', 'Toimittaja', 'Tilinumero', 'Summa'],
    ['1', day, 'Paino', '159030-776', 122],
    ['2', day, 'Sali', 'FI21 1234 5600 0007 85', 61],
  )
  expect(about(paid, 'category-unknown')).toEqual([`category-unknown@A${row(1)}`])
})

test('Maksettu that repeats the gross amount on every row says nothing; where it is less, it is asked', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Brutto', 'Maksettu']
  expect(about(listed(heading, ['1', day, 'Paino', 122, 122], ['2', day, 'Sali', 61, 61]), 'heading')).toEqual([])
  expect(about(listed(heading, ['1', day, 'Paino', 122, 122], ['2', day, 'Sali', 61, 30]), 'heading')).toEqual([
    `heading-uncertain@E${row(1)}`,
  ])
})

test('Revenue under Capital/Revenue is a kind of budget; under Type beside Expense it is money that came in', () => {
  const typed = (heading: string, ...kinds: string[]): string[] =>
    about(
      listed(
        ['Voucher', 'Date', heading, 'Supplier', 'Amount'],
        ...kinds.map((kind, index): Value[] => [String(index + 1), day, kind, 'Hall', 61 + index]),
      ),
      'line-set-aside',
    )
  expect(typed('Capital/Revenue', 'Revenue', 'Revenue', 'Revenue')).toEqual([])
  expect(typed('Expenditure type', 'Revenue', 'Capital', 'Revenue')).toEqual([])
  expect(typed('Kind', 'Expense', 'Expense', 'Revenue')).toEqual([`line-set-aside@C${row(4)}`])
})

test('Tämä hanke beside Muut hankkeet and their total is what is claimed', () => {
  const result = listed(
    ['Pvm', 'Tosite', 'Toimittaja', 'Lasku yhteensä', 'Muut hankkeet', 'Tämä hanke'],
    [day, '1', 'Puhelin', 122, 100, 22],
    [day, '2', 'Sali', 61, 21, 40],
  )
  expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([22, 40])
})

test('side costs whose rate is the share of hours do not say that the share is taken', () => {
  const hours = (side: number): Result =>
    listed(
      ['Kuukausi', 'Tosite', 'Nimi', 'Projektitunnit', 'Kaikki tunnit', 'Palkka', 'Sivukulut', 'Yhteensä'],
      ['elokuu 2009', '1', 'Koski', 40, 160, 2000, side, 2000 + side],
      ['syyskuu 2009', '2', 'Koski', 40, 160, 2000, side, 2000 + side],
    )
  expect(about(hours(500), 'amount-uncertain')).toEqual([`amount-uncertain@D${row(2)}`, `amount-uncertain@D${row(3)}`])
  expect(about(hours(460), 'amount-uncertain')).toEqual([`amount-uncertain@D${row(2)}`, `amount-uncertain@D${row(3)}`])
})

test('a formula that failed among words that are no category is told at its own row', () => {
  const broken: Value = { kind: 'error', text: '#REF!' }
  const rows: Value[][] = [
    ['1', day, 'Zebra A', 'Print', 122],
    ['2', day, broken, 'Hall', 61],
    ['3', day, 'Zebra B', 'Bus', 50],
  ]
  expect(about(listed(['Voucher', 'Date', 'Cost category', 'Supplier', 'Amount'], ...rows), 'formula')).toEqual([
    `formula-error@C${row(3)}`,
  ])
})
