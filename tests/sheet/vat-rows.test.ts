// The VAT of an invoice in a row of its own below it. Law: it is joined to the invoice whose rate it is, and any other is asked about: tax alone is no cost.
import { describe, expect, test } from 'vitest'
import { asked, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
type Result = ReturnType<typeof read>
const listed = (...rows: Value[][]): Result => read(sheet([...HEADER_FI, heading, ...rows]))
const amounts = (result: Result): (number | null)[][] =>
  only(result).lines.map(({ netCents, vatCents, grossCents }) => [euros(netCents), euros(vatCents), euros(grossCents)])
const row = (number: number): string => String(HEADER_FI.length + 1 + number)

describe('right below its invoice', () => {
  test.each(['ALV 22 %', 'ALV', 'alv 22%', 'Arvonlisävero', 'ALV-osuus', '+ ALV 22 %', '22 % ALV', 'Moms 22 %', 'VAT 22%'])(
    '%s of 22 € makes one line of 100, 22 and 122 €, whatever else of the row is repeated',
    (words) => {
      const rows: Value[][] = [
        ['101', day, 'Kahvila', words, 22],
        ['101', null, null, words, 22],
        [null, day, 'Kahvila', words, 22],
        [null, null, null, words, 22],
        [words, null, null, null, 22],
      ]
      for (const tax of rows) {
        const result = listed(['101', day, 'Kahvila', 'Kokous', 100], tax, ['102', day, 'Taksi', 'Matka', 50])
        expect(amounts(result)).toEqual([
          [100, 22, 122],
          [null, null, 50],
        ])
        expect(errors(result)).toEqual([])
      }
    },
  )
  test('of each line of two rates, and of a credit note', () => {
    const result = listed(
      ['101', day, 'Kahvila', 'Kokous', 100],
      ['101', day, 'Kahvila', 'ALV 22 %', 22],
      ['101', day, 'Kahvila', 'Juna', 50],
      ['101', day, 'Kahvila', 'ALV 8 %', 4],
      ['102', day, 'Kahvila', 'Hyvitys', -10],
      ['102', day, 'Kahvila', 'ALV 22 %', -2.2],
      ['Yhteensä', null, null, null, 163.8],
    )
    expect(amounts(result)).toEqual([
      [100, 22, 122],
      [50, 4, 54],
      [-10, -2.2, -12.2],
    ])
    expect(asked(result)).toEqual([])
  })
})

describe('what is no VAT of the line above', () => {
  test.each([
    ['is included in it already: 122 and 22 €', [['101', day, 'Kahvila', 'Kokous', 122]], ['101', day, 'Kahvila', 'ALV 22 %', 22]],
    [
      'is of two lines at once: 100 and 50, 33 €',
      [
        ['101', day, 'Kahvila', 'Kokous', 100],
        ['101', day, 'Kahvila', 'Kahvit', 50],
      ],
      ['101', day, 'Kahvila', 'ALV 22 %', 33],
    ],
    ['is of another voucher', [['101', day, 'Kahvila', 'Kokous', 100]], ['102', day, 'Kahvila', 'ALV 22 %', 22]],
    ['is of another rate than it says', [['101', day, 'Kahvila', 'Kokous', 100]], ['101', day, 'Kahvila', 'ALV 8 %', 22]],
  ] as [string, Value[][], Value[]][])('it %s: it waits, the others count', (_what, lines, tax) => {
    const result = listed(...lines, tax)
    expect(errors(result)).toEqual([`amount-uncertain@A${row(lines.length + 1)}`])
    expect(amounts(result).slice(0, -1)).toEqual(lines.map((line) => [null, null, line[4]]))
  })
  test('ALV Consulting Oy and Moms-koulutus are costs as any other', () => {
    const result = listed(
      ['101', day, 'Kahvila', 'Kokous', 100],
      ['102', day, 'ALV Consulting Oy', 'Neuvonta', 22],
      ['103', day, 'Oy A', 'Moms-koulutus', 22],
    )
    expect(errors(result)).toEqual([])
    expect(amounts(result).map(([, , gross]) => gross)).toEqual([100, 22, 22])
  })
})

test('Alv of a voucher of its own, and of no rate of the line above, is a description as any other', () => {
  expect(errors(listed(['1', day, 'Kahvila', 'Kokous', 60], ['2', day, 'Oy A', 'Alv', 100.5]))).toEqual([])
})
