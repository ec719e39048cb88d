// Money of a row that has none in its amount columns. Law: what lowers, corrects or adds to the lines is told, whatever column it stands in; sums, budgets,
// balances and numbers of sections are not.
import { describe, expect, test } from 'vitest'
import { bare, dated, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const routine = ['vat-not-stated', 'paid-date-unknown', 'category-unknown']
const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
const lines = [
  ['101', day, 'Malli Oy', 'Sali', 122],
  ['102', day, 'Näyte Oy', 'Paino', 244],
]
const total = ['Yhteensä', null, null, null, 366]
const asked = (...rows: Value[][]): string[] => {
  const result = read(sheet([...HEADER_FI, heading, ...rows]))
  expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 244])
  return loud(result).filter((one) => !routine.includes(one.split('@')[0] ?? ''))
}
const between = (...row: Value[]): string[] => asked(lines[0] ?? [], row, lines[1] ?? [], total)
const below = (...row: Value[]): string[] => asked(...lines, total, row)

describe('among the lines', () => {
  test.each<[string, Value[], string?]>([
    ['Oikaisu | −100,50 under the days', ['Oikaisu', '-100,50']],
    ['the same as a number', ['Oikaisu', bare(-100.5)]],
    ['Oikaisu | 1 220,00 € under the suppliers', ['Oikaisu', null, '1 220,00 €']],
    ['999,00 alone under the vouchers', ['999,00']],
    ['999.00 alone under the days', [null, '999.00']],
    ['Matkat | 88,00 in the place of words for the line above', [null, null, 'Matkat', '88,00'], 'C'],
  ])('%s is told', (_, row, column = row[0] === null ? 'B' : 'A') => {
    expect(between(...row)).toEqual([`row-left-out@${column}8`])
  })
  test.each<[string, Value[]]>([
    ['a section with its number', ['1.10 Matkakulut']],
    ['an account and its name', ['4460', 'Ulkopuoliset palvelut']],
    ['a sum of the lines above', ['Välisumma', null, '122,00']],
    ['a day', [null, '15.10']],
    ['the rest of a text, an amount', [null, null, null, '220,00 €']],
  ])('%s is not', (_, row) => {
    expect(between(...row)).toEqual([])
  })
})

describe('below the total', () => {
  test.each<[string, Value[]]>([
    ['Oikaisu | −100,00', ['Oikaisu', '-100,00']],
    ['Hyvityslasku | 100,00', ['Hyvityslasku', '100,00']],
    ['Lisäksi matkat | 50,25', ['Lisäksi matkat', null, '50,25']],
    ['106 | 99,00 under the days, a line that slipped', ['106', '99,00']],
    ['106 | 99,00 under the descriptions', ['106', null, null, '99,00']],
    ['T-106 as a number, 99,50', ['T-106', null, 99.5]],
  ])('%s is told', (_, row) => {
    expect(below(...row)).toEqual(['row-left-out@A10'])
  })
  test.each<[string, Value[]]>([
    ['Budjetti | 10 000,00', ['Budjetti', '10 000,00']],
    ['Tilin saldo | 1 234,56', ['Tilin saldo', '1 234,56']],
    ['Maksettava | 366,00', ['Maksettava', '366,00']],
    ['a telephone number', ['Puhelin', '09 123 4567']],
    ['103 | Loppusaldo | 1 234,56', ['103', 'Loppusaldo', '1 234,56']],
    ['a number of lines', ['2', 'kpl']],
  ])('%s is not', (_, row) => {
    expect(below(...row)).toEqual([])
  })
})

describe('above the headings', () => {
  const above = (...row: Value[]): string[] => {
    const result = read(sheet([...HEADER_FI, row, ['Tosite', 'Pvm', 'Toimittaja', 'Kululaji', 'Summa'], ...lines]))
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 244])
    return loud(result).filter((one) => one.startsWith('row-left-out'))
  }
  test.each<[string, Value[]]>([
    ['a whole line with its category', ['103', day, 'Malli Oy', 'Ostopalvelut', 126.88]],
    ['one in whole euros', ['103', day, 'Malli Oy', 'Ostopalvelut', bare(126)]],
    ['one whose words are those of a claim', ['103', day, 'Maksatushakemus 1', 'Ostopalvelut', 126.88]],
    ['one with a day and no words', ['103', day, null, null, 126.88]],
    ['one without a day, in a category', ['T-103', null, 'Malli Oy', 'Ostopalvelut', 126.88]],
    ['a credit note, without which more is claimed', ['103', day, 'Malli Oy', 'Ostopalvelut', -100]],
  ])('%s is told', (_, row) => {
    expect(above(...row)).toEqual(['row-left-out@E6'])
  })
  test.each<[string, Value[]]>([
    ['a sum of a category, without a day', ['Ostopalvelut', null, null, null, 366]],
    ['what was applied for, and when', ['Hakemuksen päiväys', day, null, 'Haettu yhteensä', 366]],
    ['a claim and its sum', ['Hakemus 1', null, 'Paikkakunta 1', 'Haettava', 366]],
    ['how many vouchers there are, and their sum', [bare(5), null, 'tositetta', 'yhteensä', 366]],
    ['the year of a project', ['Hanke', null, 'S11049', 'Vuosi', bare(2009)]],
    ['a budget by category over the columns', ['Ostopalvelut', 1000, 500, 1500, 366]],
    ['a day without an amount', ['Tulostettu', day, null, 'Ostopalvelut']],
  ])('%s is not', (_, row) => {
    expect(above(...row)).toEqual([])
  })
})
