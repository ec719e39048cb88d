// What the programs and habits of other people put beside, above and below their amounts. Law: what a column, a table or a document proves is read without
// a question; what it leaves open is asked, on the lines it concerns.
import { describe, expect, test } from 'vitest'
import { csv, dated, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const routine = ['vat-not-stated', 'paid-date-unknown', 'category-unknown']
const asked = (result: ReturnType<typeof read>): string[] => loud(result).filter((one) => !routine.includes(one.split('@')[0] ?? ''))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))

describe('Sis. alv € beside Summa', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa', 'Sis. alv €']
  test('22,00 beside 122,00 is the VAT in it: 122,00 are claimed, not 22,00', () => {
    const result = listed(heading, ['1', day, 'Sali', 122, 22], ['2', day, 'Paino', 61, 11], ['3', day, 'Vuokra', 50, 0])
    expect(gross(result)).toEqual([122, 61, 50])
    expect(only(result).lines.map(({ vatCents }) => euros(vatCents))).toEqual([22, 11, 0])
    expect(asked(result)).toEqual(['heading-uncertain@E6'])
  })
  test('30,00 beside 122,00 is no VAT of it, and is asked about on every line', () => {
    const result = listed(heading, ['1', day, 'Sali', 122, 30], ['2', day, 'Paino', 61, 40])
    expect(asked(result).filter((one) => one.startsWith('amount-uncertain'))).toEqual(['amount-uncertain@D7', 'amount-uncertain@D8'])
  })
})

describe("an account's balance below its only line", () => {
  test.each(['Loppusaldo', 'Tilin saldo', 'Saldo lopussa', 'Kontosaldo'])('%s is no second cost of 279,54', (text) => {
    const result = listed(
      ['Pvm', 'Tosite', 'Selite', 'Debet', 'Kredit', 'Saldo'],
      ['4410 Ulkopuoliset palvelut'],
      [day, '432', 'Käännöstyö', 279.54, null, 279.54],
      [null, null, text, 279.54, 0, 279.54],
    )
    expect(gross(result)).toEqual([279.54])
  })
})

describe('an amount of a text file with one decimal', () => {
  const list = (...amounts: string[]): ReturnType<typeof read> =>
    read(
      csv(
        `Paikkakunta;Mallila\nMaksatushakemus;1\nTosite;Pvm;Selite;Summa\n${amounts.map((amount, index) => `${String(index + 1)};15.9.2009;Sali;${amount}`).join('\n')}`,
      ),
    )
  test('163,9 among five amounts that keep their noughts is asked about', () => {
    expect(asked(list('88,25', '1310,00', '163,9', '42,17', '19,99', '61,03'))).toEqual(['amount-uncertain@D6'])
  })
  test.each([
    ['no other keeps a nought', ['88,25', '1310,12', '163,9', '42,17', '19,99', '61,03']],
    ['two of six have one', ['88,25', '1310,00', '163,9', '42,1', '19,99', '61,03']],
  ])('nothing is asked where %s', (_, amounts) => {
    expect(asked(list(...amounts))).toEqual([])
  })
})

describe('a note beside a line', () => {
  test.each(['maksaja kunta', 'laskusta vähennetty 50 e', 'maksettiin vain 100 €', 'betalades bara 100 €'])('%s is asked about', (note) => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Huom'],
      ['1', day, 'Sali', 122, null],
      ['2', day, 'Paino', 161, note],
      ['3', day, 'Kahvi', 20, null],
    )
    expect(asked(result).map((one) => one.split('@')[1])).toEqual(['E8'])
  })
  test.each(['alv vähennetty', 'maksettu 122,00 e', '25 e/hlö sovittu'])('%s beside 122,00 is none', (note) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', 'Huom'], ['1', day, 'Sali', 122, note], ['2', day, 'Paino', 161, null])
    expect(asked(result)).toEqual([])
  })
})
