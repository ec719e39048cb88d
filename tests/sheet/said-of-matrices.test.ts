// What is said of all amounts of a month matrix, of a row or of a part of it. Law: as in a list, nothing that is spoken against, or in other money, counts
// without an answer, and an instruction with the same words says nothing.
import { describe, expect, test } from 'vitest'
import { asked, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const months: Value[] = ['Kustannuslaji', 'elokuu', 'syyskuu', 'lokakuu']
const rows: readonly (readonly Value[])[] = [
  ['Vuokrat', 100, 50, 20],
  ['Palvelujen ostot', 10, 20, 30.5],
]
const header = HEADER_FI.map((row) => [...row])
type Read = ReturnType<typeof read>
const matrix = (heading: readonly Value[] = months, body: readonly (readonly Value[])[] = rows, above: Value[][] = []): Read =>
  read(sheet([...header, ...above, heading, ...body]))
const gross = (result: Read): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const codes = (result: Read): string[] => [...new Set(errors(result).map((one) => one.split('@')[0] ?? ''))]
const all = [100, 50, 20, 10, 20, 30.5]

test('without a word six amounts of 230,50 count, as a summary', () => {
  expect(gross(matrix())).toEqual(all)
  expect(errors(matrix())).toEqual([])
})

describe('a title above the months', () => {
  test.each([
    'PERUTTU',
    'Ei haeta hankkeelta',
    'Kunnan omat kulut',
    'Budjetti 2009',
    'Vuosi 2008',
    'Omarahoitus',
    'Luonnos',
    'Rejected costs',
    'Obetalda fakturor',
  ])('%s holds all six amounts', (title) => {
    const result = matrix(months, rows, [[title], []])
    expect(errors(result)).toHaveLength(6)
    expect(codes(result)).toEqual(['line-set-aside'])
  })
  test.each(['Kaikki summat USD', 'Belopp i SEK'])('%s holds all six', (title) => {
    expect(codes(matrix(months, rows, [[title]]))).toEqual(['currency-not-euro'])
  })
  test('Kulut, joista puolet kuuluu hankkeelle holds the matrix', () => {
    expect(errors(matrix(months, rows, [['Kulut, joista puolet kuuluu hankkeelle']]))).toEqual(['heading-uncertain@B7'])
  })
  test.each(['Summat tuhansina euroina', '1 000 €'])('%s holds the matrix', (title) => {
    expect(errors(matrix(months, rows, [[title]]))).toEqual(['heading-uncertain@B7'])
  })
  test.each(['Kustannukset kuukausittain', 'Summat euroina', 'Vuosi 2009', 'Poista tyhjät rivit'])('%s says nothing', (title) => {
    expect(asked(matrix(months, rows, [[title]]))).toEqual(['summary-without-vouchers@A7'])
  })
})

describe('words in the headings, in comments on them and in names', () => {
  const withTotal = (heading: string): Read =>
    matrix(
      [...months, heading],
      [
        [...(rows[0] ?? []), 170],
        [...(rows[1] ?? []), 60.5],
      ],
    )
  test.each(['Yhteensä (PERUTTU)', 'Yhteensä (arvio)'])('%s over the sums holds the six amounts', (heading) => {
    expect(codes(withTotal(heading))).toEqual(['amount-uncertain'])
    expect(errors(withTotal(heading))).toHaveLength(6)
  })
  test.each(['Yhteensä USD', 'Yhteensä (1 000 €)'])('%s over the sums holds the matrix', (heading) => {
    expect(errors(withTotal(heading))).toEqual(['heading-uncertain@E6'])
  })
  test.each(['Yhteensä', 'Yhteensä (euroa)', 'Yhteensä 2009'])('%s says nothing', (heading) => {
    expect(errors(withTotal(heading))).toEqual([])
  })
  test('a comment on the first month, kaikki kruunuina (SEK)', () => {
    const grid = sheet([...header, months, ...rows])
    const commented = grid.rows.map((row) =>
      row.row === 6 ? { ...row, notes: [{ column: 1, text: 'Kaikki summat kruunuina (SEK)' }] } : row,
    )
    expect(errors(read({ ...grid, rows: commented }))).toEqual(['heading-uncertain@B6'])
  })
  test('a sheet called Summat SEK, or Ei haeta', () => {
    expect(errors(read(sheet([...header, months, ...rows], { name: 'Summat SEK' })))).toEqual(['heading-uncertain@Summat SEK!B6'])
    expect(codes(read(sheet([...header, months, ...rows], { name: 'Ei haeta' })))).toEqual(['line-set-aside'])
  })
  test('months with a colon are months: 230,50', () => {
    const result = matrix(['Kustannuslaji:', 'elokuu:', 'syyskuu:', 'lokakuu:'])
    expect(gross(result)).toEqual(all)
    expect(errors(result)).toEqual([])
  })
})

describe('words among the rows', () => {
  test.each(['Ei haeta:', 'Kunnan omat kulut', 'Maksamatta', 'Söks ej'])('%s above the second row holds its 10, 20 and 30,50', (title) => {
    expect(errors(matrix(months, [rows[0] ?? [], [title], rows[1] ?? []]))).toEqual([
      'line-set-aside@B9',
      'line-set-aside@C9',
      'line-set-aside@D9',
    ])
  })
  test('another heading ends it, and the name of a group says nothing', () => {
    const result = matrix(months, [['Ei haeta'], rows[0] ?? [], ['Muut kulut'], rows[1] ?? []])
    expect(errors(result)).toEqual(['line-set-aside@B8', 'line-set-aside@C8', 'line-set-aside@D8'])
  })
  const total: Value[] = ['Yhteensä', 110, 70, 50.5]
  test('below the total: Luonnos holds all six, Kaikki summat USD too', () => {
    expect(errors(matrix(months, [...rows, total, [], ['Luonnos']]))).toHaveLength(6)
    expect(codes(matrix(months, [...rows, total, [], ['Kaikki summat USD']]))).toEqual(['currency-not-euro'])
  })
  test('below the total a share of the costs, and rows that are not claimed, warn', () => {
    const warned = (words: string): string[] =>
      asked(matrix(months, [...rows, total, [], [words]])).filter((one) => !one.startsWith('summary'))
    expect(warned('Hankkeen osuus on 50 %')).toEqual(['amount-uncertain@A11'])
    expect(warned('Punaisella merkityt eivät kuulu hankkeeseen')).toEqual(['amount-uncertain@A11'])
    expect(warned('Mallilassa 15.12.2009')).toEqual([])
  })
  test('a comment on the sum of a row is about its months', () => {
    const grid = sheet([...header, [...months, 'Yhteensä'], [...(rows[0] ?? []), 170], [...(rows[1] ?? []), 60.5]])
    const commented = grid.rows.map((row) => (row.row === 7 ? { ...row, notes: [{ column: 4, text: 'ei haeta' }] } : row))
    expect(errors(read({ ...grid, rows: commented }))).toEqual(['line-set-aside@B7', 'line-set-aside@C7', 'line-set-aside@D7'])
  })
})

describe('a column beside the months', () => {
  const beside = (heading: string, ...values: Value[]): string[] =>
    errors(
      matrix(
        [...months, heading],
        rows.map((row, index) => [...row, values[index] ?? null]),
      ),
    )
  const second = ['amount-uncertain@B8', 'amount-uncertain@C8', 'amount-uncertain@D8']
  test('Hylätty over 30,00 of the second row holds that row', () => {
    expect(beside('Hylätty', null, 30)).toEqual(second)
    expect(beside('Hylätty', 0, 0)).toEqual([])
  })
  test('Haetaan of 30 where the months make 60,50 holds the row; of as much it says nothing', () => {
    expect(beside('Haetaan', 170, 30)).toEqual(second)
    expect(beside('Haetaan', 170, 60.5)).toEqual([])
  })
})

test('categories across and months down: Luonnos above them, and Ei haeta above a month', () => {
  const down = (above: Value[][], between: Value[][]): string[] =>
    errors(
      read(
        sheet([
          ...header,
          ...above,
          ['Kuukausi', 'Vuokrat', 'Palvelujen ostot'],
          ['elokuu', 100, 10],
          ...between,
          ['syyskuu', 50, 20],
          ['lokakuu', 20, 30.5],
        ]),
      ),
    )
  expect(down([], [])).toEqual([])
  expect(down([['Luonnos'], []], [])).toHaveLength(6)
  expect(down([], [['Ei haeta']])).toEqual(['line-set-aside@B10', 'line-set-aside@B9', 'line-set-aside@C10', 'line-set-aside@C9'])
})
