// What the programs and habits of other people put beside, above and below their amounts. Law: what a column, a table or a document proves is read without
// a question; what it leaves open is asked, on the lines it concerns.
import { describe, expect, test } from 'vitest'
import { asked, bare, csv, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
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

describe('numbers beside the amount', () => {
  const list = (text: string, ...numbers: Value[]): ReturnType<typeof read> =>
    listed(
      ['Tosite', 'Pvm', 'Selite', text, 'Summa'],
      ...numbers.map((number, index): Value[] => [String(index + 1), day, 'Sali', number, 100.5 + index]),
    )
  test('Määrä 15, 21 and 9 without cents are so many; nothing is asked', () => {
    const result = list('Määrä', bare(15), bare(21), bare(9))
    expect(gross(result)).toEqual([100.5, 101.5, 102.5])
    expect(asked(result)).toEqual([])
  })
  test('Määrä 15,50 is money, and asked about on every line', () => {
    expect(asked(list('Määrä', 15.5, 21, 9)).filter((one) => one.startsWith('amount-uncertain'))).toHaveLength(3)
  })
  test.each(['Osallistujat', 'Liitteet kpl', 'Erä', 'Tulosyksikkö', 'Toim.nro', 'Tilausnro', 'Henkilömäärä'])(
    '%s 12, 4, 7 asks nothing',
    (text) => {
      expect(asked(list(text, bare(12), bare(4), bare(7)))).toEqual([])
    },
  )
  test('Avoinna 0,00 on every line asks nothing, 20,00 on one of them does', () => {
    expect(asked(list('Avoinna', 0, 0, 0))).toEqual([])
    expect(asked(list('Avoinna', 0, 20, 0))).not.toEqual([])
  })
  test('whole euros under a word of money stay a question: Kunnan maksu 50', () => {
    expect(asked(list('Kunnan maksu', bare(50), bare(20), bare(30)))).toEqual(['column-left-out@D6'])
  })
  test('what the list adds up below it is the amount, what it leaves out is not', () => {
    const rows: Value[][] = [
      ['1', day, 'Sali', 88.1, 100.5],
      ['2', day, 'Paino', 12.2, 50.5],
    ]
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Hinta', 'Summa'], ...rows, ['Yhteensä', null, null, null, 151])
    expect(gross(result)).toEqual([100.5, 50.5])
    expect(asked(result)).toEqual([])
    expect(
      asked(listed(['Tosite', 'Pvm', 'Selite', 'Hinta', 'Summa'], ...rows)).filter((one) => one.startsWith('amount-unc')),
    ).toHaveLength(2)
  })
})

describe('a discount beside a price and its sum', () => {
  const list = (text: string, ...rows: [number, Value, number][]): ReturnType<typeof read> =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Ovh', text, 'Maksettu summa'],
      ...rows.map(([price, reduction, sum], index): Value[] => [String(index + 1), day, 'Paperi', price, reduction, sum]),
    )
  test.each([
    ['in euros, 271,59 less 10,00', 'Alennus €', [271.59, 10, 261.59], [118.75, null, 118.75]],
    ['in per cent, 2 285,50 less 20', 'Ale %', [2285.5, bare(20), 1828.4], [118.75, bare(0), 118.75]],
  ] as [string, string, [number, Value, number], [number, Value, number]][])('%s: nothing is asked', (_, text, first, second) => {
    const result = list(text, first, second)
    expect(gross(result)).toEqual([first[2], 118.75])
    expect(asked(result)).toEqual([])
  })
  test('10,00 that is in no sum is asked about on its line', () => {
    expect(asked(list('Alennus €', [271.59, 10, 271.59], [118.75, 5, 118.75]))).toContain('amount-uncertain@E7')
  })
  test('30,00 that is in no sum, where eleven others are, stops the list once', () => {
    const others = Array.from({ length: 11 }, (_, index): [number, Value, number] => [100 + index, 10, 90 + index])
    expect(asked(list('Alennus €', [70, 30, 70], ...others))).toContain('heading-uncertain@E6')
  })
  test('a discount is asked about where a list is too long to look at each line: of 2,001 lines the last is 70,00 less 30,00 and still 70,00', () => {
    const others = Array.from({ length: 2000 }, (_, index): [number, Value, number] => [100 + index, 10, 90 + index])
    expect(asked(list('Alennus €', ...others, [70, 30, 70]))).toContain('heading-uncertain@E6')
  })
})

describe('euros beside an amount in another currency', () => {
  const list = (...rows: [number, string, number][]): ReturnType<typeof read> =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Valuuttasumma', 'Valuutta', 'Euroina'],
      ...rows.map(([foreign, currency, sum], index): Value[] => [String(index + 1), day, 'Hotelli', foreign, currency, sum]),
    )
  test('1 020,00 SEK are 100,00 €, and 50,00 EUR are 50,00 €: nothing is asked', () => {
    const result = list([1020, 'SEK', 100], [50, 'EUR', 50])
    expect(gross(result)).toEqual([100, 50])
    expect(asked(result)).toEqual([])
  })
  test('100,00 SEK beside 100,00 € is asked about', () => {
    expect(asked(list([100, 'SEK', 100], [50, 'EUR', 50]))).toContain('currency-not-euro@E7')
  })
  test('an amount that differs beside EUR is asked about', () => {
    expect(asked(list([1020, 'SEK', 100], [70, 'EUR', 50]))).toContain('currency-not-euro@E7')
  })
})

describe('headings with a price or a rate in figures', () => {
  test.each(['Euroa (0,45 €/km)', 'Korvaus 0,45 €/km', 'Summa (0,45/km)', 'Yhteensä à 0,45'])('%s is the amount, 54,00', (text) => {
    const result = listed(['Pvm', 'Reitti', 'Km', text], [day, 'Mallila–Lahti', bare(120), 54], [day, 'Mallila–Kotka', bare(20), 9])
    expect(gross(result)).toEqual([54, 9])
  })
  test.each(['ALV 22 prosenttia', 'Moms 22 procent', 'VAT @ 22%'])('%s is VAT', (text) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Veroton', text, 'Yhteensä'], ['1', day, 'Sali', 100, 22, 122])
    expect(only(result).lines.map(({ vatCents }) => euros(vatCents))).toEqual([22])
    expect(asked(result)).toEqual([])
  })
  test('Vuokra €/m2 is a price of one, Vuokra € the amount', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Neliöt', 'Vuokra €/m2', 'Vuokra €'],
      ['1', day, bare(25), 12.5, 312.5],
      ['2', day, bare(20), 12.5, 250],
    )
    expect(gross(result)).toEqual([312.5, 250])
    expect(asked(result)).toEqual([])
  })
})

describe('a journey of several days', () => {
  test('Matkalaskunro is its voucher and Paluupvm its day', () => {
    const result = listed(
      ['Matkalaskunro', 'Matkustaja', 'Lähtöpvm', 'Paluupvm', 'Päivärahat', 'Yhteensä'],
      ['ML510', 'Maija Malli', day, dated('2009-09-16'), 72, 72],
    )
    expect(only(result).lines.map(({ voucher, incurredOn }) => `${voucher ?? ''} ${incurredOn ?? ''}`)).toEqual(['ML510 2009-09-16'])
    expect(asked(result)).toEqual([])
  })
})

describe('the part of a wage that is the project’s', () => {
  const heading = ['Nimi', 'Kuukausi', 'Kuukausipalkka', 'Hankkeen osuus %', 'Palkka hankkeelle', 'Sivukulut', 'Yhteensä']
  test('3 000,00 × 40 % + 288,00 of side costs are 1 488,00: nothing is asked', () => {
    const result = listed(
      heading,
      ['Maija', '9/2009', 3000, bare(40), 1200, 288, 1488],
      ['Kalle', '9/2009', 2000, bare(50), 1000, 240, 1240],
    )
    expect(gross(result)).toEqual([1488, 1240])
    expect(asked(result)).toEqual([])
  })
  test('a total of the parts that names them, Palkat yhteensä, is the stated total', () => {
    const result = listed(
      ['Nimi', 'Kuukausi', 'Palkka', 'Sivukulut', 'Yhteensä'],
      ['Maija', '9/2009', 1000, 240, 1240],
      ['Kalle', '9/2009', 500, 120, 620],
      ['Palkat yhteensä', null, 1500, 360, 1860],
    )
    expect(euros(only(result).statedTotalCents)).toBe(1860)
  })
})

describe('lines of one voucher below each other', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Tili', 'Selite', 'Summa']
  const rows: Value[][] = [
    ['211', day, 'Kuusi Oy', '4410', 'Taitto', 100.5],
    [null, null, null, '7230', 'Sali', 50.5],
    ['212', dated('2009-09-16'), 'Aalto Oy', '4410', 'Käännös', 20],
  ]
  const vouchers = (result: ReturnType<typeof read>): string[] =>
    only(result).lines.map(({ voucher, incurredOn }) => `${voucher ?? '–'} ${incurredOn ?? '–'}`)
  test('which only the first of them bears is the voucher of them all, where a total holds them', () => {
    const result = listed(heading, ...rows, ['Yhteensä', null, null, null, null, 171])
    expect(vouchers(result)).toEqual(['211 2009-09-15', '211 2009-09-15', '212 2009-09-16'])
  })
  test('stays unknown where no total holds them, or one lacks its voucher alone', () => {
    expect(vouchers(listed(heading, ...rows))[1]).toBe('– –')
    const result = listed(heading, ...rows, [null, day, 'Virta Oy', '7800', 'Juna', 10], ['Yhteensä', null, null, null, null, 181])
    expect(vouchers(result)[1]).toBe('– –')
  })
})

describe('words of sums, notes and shares', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa', 'Huom']
  test.each(['Osasumma', 'Alasumma'])('%s is a sum of the lines above it, no line', (text) => {
    const result = listed(
      heading,
      ['1', day, 'Sali', 122],
      ['2', day, 'Paino', 61],
      [text, null, null, 183],
      ['3', day, 'Kahvi', 20],
      [text, null, null, 20],
      ['Yhteensä', null, null, 203],
    )
    expect(gross(result)).toEqual([122, 61, 20])
    expect(asked(result)).toEqual([])
  })
  test('lines below Jo korvatut are asked about', () => {
    const result = listed(heading, ['1', day, 'Sali', 122], ['Jo korvatut'], ['2', day, 'Paino', 61])
    expect(asked(result)).toEqual(['line-set-aside@A9'])
  })
  test.each(['ei hankkeen kulu', 'korjattu: 99,00'])('%s beside 122,00 is asked about', (note) => {
    expect(asked(listed(heading, ['1', day, 'Sali', 122, note], ['2', day, 'Paino', 61, null])).map((one) => one.split('@')[1])).toEqual([
      'E7',
    ])
  })
  test.each(['Kohd. %', 'Työpanos', 'Käyttö'])('30 %% and 60 %% under %s are asked about on every line, 100 %% is not', (text) => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', text],
      ['1', day, 'Sali', 122, '30 %'],
      ['2', day, 'Paino', 61, '60 %'],
      ['3', day, 'Kahvi', 20, '100 %'],
    )
    expect(asked(result)).toEqual(['amount-uncertain@E7', 'amount-uncertain@E8'])
  })
  test.each(['Ale', 'Jokin'])('22 %% and 8 %% under %s are none', (text) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', text], ['1', day, 'Sali', 122, '22 %'], ['2', day, 'Paino', 61, '8 %'])
    expect(asked(result)).toEqual([])
  })
})

describe('a title right above a heading', () => {
  test.each(['Maksatushakemus 2', 'Utbetalningsansökan 2', 'Maksatushakemus nro: 2'])(
    '%s is of the claim, not of the first column',
    (title) => {
      const result = read(
        sheet([
          ['Paikkakunta: Mallila'],
          [title],
          ['Tosite', null, 'Toimittaja', 'Kustannus'],
          ['Nro', 'Pvm', null, 'Veroton', 'Alv'],
          ['1', dated('2009-11-15'), 'Aalto Oy', 100, 22],
        ]),
      )
      expect(only(result).claim).toBe(2)
      expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['1'])
    },
  )
})

test('a plan above the list, Talousarvio, is compared with nothing', () => {
  const result = listed(
    ['Talousarvio'],
    ['Kululaji', 'Budjetti', 'Toteutunut', 'Jäljellä'],
    ['Vuokrat', 300, 122, 178],
    ['Matkakulut', 200, 61, 139],
    [],
    ['Tosite', 'Pvm', 'Selite', 'Kululaji', 'Summa'],
    ['1', day, 'Sali', 'Vuokrat', 122],
    ['2', day, 'Juna', 'Matkakulut', 61],
    ['Yhteensä', null, null, null, 183],
  )
  expect(gross(result)).toEqual([122, 61])
  expect(asked(result)).toEqual([])
})

describe('Yhteensä 3 kokousta beside a supplier and a category', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Toimittaja', 'Kululaji', 'Summa']
  const first: Value[] = ['1', day, 'Sali', 'Aalto Oy', 'Vuokrat', 122]
  test('is a line where its day is #VIITTAUS!, and an error says so', () => {
    const result = listed(heading, first, [null, '#VIITTAUS!', 'Yhteensä 3 kokousta', 'Kuusi Oy', 'Muut kulut', 61])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual(['formula-error@B8'])
    expect(only(result).statedTotalCents).toBeNull()
  })
  test('#VIITTAUS! for the voucher and the day are those of a line, also where it has no category', () => {
    const row = ['#VIITTAUS!', '#VIITTAUS!', 'Yhteensä 3 kokousta', 'Kuusi Oy', 61]
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Toimittaja', 'Summa'], ['1', day, 'Sali', 'Malli Oy', 100], row)
    expect(asked(result)).toEqual(['formula-error@A8', 'formula-error@B8'])
  })
  test('is a total that is compared where its day is blank', () => {
    expect(asked(listed(heading, first, [null, null, 'Yhteensä 3 kokousta', 'Kuusi Oy', 'Muut kulut', 61]))).toEqual(['total-differs@F8'])
  })
})

describe('a pivot right of the list', () => {
  const list = (total: number): ReturnType<typeof read> =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Kululaji', 'Summa', null, 'Kululaji', 'Yhteensä'],
      ['1', day, 'Sali', 'Vuokrat', 122, null, 'Vuokrat', 172],
      ['2', day, 'Juna', 'Matkakulut', 61, null, 'Matkakulut', 61],
      ['3', day, 'Sali', 'Vuokrat', 50, null, 'Yhteensä', total],
    )
  test('whose last sum is that of the list, 233,00, is asked nothing', () => {
    expect(gross(list(233))).toEqual([122, 61, 50])
    expect(asked(list(233))).toEqual([])
  })
  test('that adds up to 300,00 is asked about', () => {
    expect(asked(list(300))).not.toEqual([])
  })
})
