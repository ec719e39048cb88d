// Totals whose word came damaged, or that are of the last part only. Law: what is nearly a total is one where it makes a sum, and asked about where it does
// not; lines that no total holds are asked about.
import { describe, expect, test } from 'vitest'
import { errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const routine = ['vat-not-stated', 'paid-date-unknown', 'category-unknown', 'summary-without-vouchers']
const asked = (result: ReturnType<typeof read>): string[] => loud(result).filter((one) => !routine.includes(one.split('@')[0] ?? ''))
const listed = (heading: readonly Value[], ...rows: (readonly Value[])[]): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, heading, ...rows]))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const LIST = ['Tosite', 'Pvm', 'Selite', 'Summa']
const line = (voucher: string, amount: number): Value[] => [voucher, '15.9.2009', 'Kahvi', amount]
const THREE = [line('1', 100), line('2', 50), line('3', 200)]

const DAMAGED = [
  'Yhteensa',
  'Yhteens„',
  'YHTEENSÂ',
  'Yhtcensä',
  'Yhtcensä EUR',
  'Yhteens\ufffd',
  'Y h t e e n s ä',
  'Surnma',
  'Sum:a',
  'Totalf',
  'Tota1t',
  'Sammanlaqt',
  'Totai',
]

describe('a total whose word is damaged', () => {
  test.each(DAMAGED)('%s 350 of 100, 50 and 200 is their total, wherever its word stands and whatever vouchers look like', (word) => {
    const results = [
      listed(LIST, ...THREE, [word, null, null, 350]),
      listed(LIST, ...THREE, [null, null, word, 350]),
      listed(LIST, line('A', 100), line('B', 50), line('C', 200), [word, null, null, 350]),
      listed(['Selite', 'Summa'], ['Kahvi', 100], ['Sali', 50], ['Juna', 200], [word, 350]),
    ]
    for (const result of results) expect([gross(result), only(result).statedTotalCents, asked(result)]).toEqual([[100, 50, 200], 35000, []])
    expect(gross(listed(LIST, line('1', 100), [null, null, word, 100]))).toEqual([100])
  })
  test.each(DAMAGED.slice(1))('%s 360, which they do not make, is no line without a question', (word) => {
    const result = listed(LIST, ...THREE, [null, null, word, 360])
    if (word === 'YHTEENSÂ') expect(asked(result)).toEqual(['total-differs@D10'])
    else expect(errors(result)).toEqual(['line-set-aside@C10'])
  })
  test.each(['Yhteistyö', 'Samma', 'Hotelli', 'Summeri', 'Totem'])('%s is none', (word) => {
    expect(asked(listed(LIST, line('1', 100), ['2', '16.9.2009', word, 50], [null, null, word, 30]))).toEqual([])
  })
  test('a line with a voucher and a day is one, whatever its words', () => {
    expect(gross(listed(LIST, line('1', 100), ['2', '16.9.2009', 'Yhtcensä', 100]))).toEqual([100, 100])
  })
})

describe('a last line that is the sum of all above it, in a list without vouchers and days', () => {
  const costs = (...rows: Value[][]): ReturnType<typeof read> => listed(['Selite', 'Summa'], ['Kahvi', 100], ['Sali', 50], ...rows)
  test.each(['Kaikki kulut', 'Koko lista', 'Allting', 'All of it'])('%s 150 of 100 and 50 may be their total', (word) => {
    const result = costs([word, 150])
    expect([gross(result).slice(0, 2), errors(result).length]).toEqual([[100, 50], 1])
  })
  test('150,50 is another cost, and so is 150 of a category or a supplier of its own', () => {
    expect([gross(costs(['Juna', 150.5])), asked(costs(['Juna', 150.5]))]).toEqual([[100, 50, 150.5], []])
    expect(errors(listed(['Toimittaja', 'Summa'], ['Malli Oy', 100], ['Koe Oy', 50], ['Juna Oy', 150]))).toEqual([])
  })
})

describe('a total of the last part only', () => {
  const part = (title: string, ...amounts: number[]): Value[][] => [
    [title],
    ...amounts.map((amount, index): Value[] => [String(index + 1) + title.slice(0, 1), '15.9.2009', 'Kahvi', amount]),
  ]
  test.each(['Yhteensä', 'Totalt', 'Total'])('%s 250 below 100 that no total holds is asked about: 350 is listed', (word) => {
    const result = listed(LIST, ...part('Palvelut', 100), ...part('Matkat', 50, 200), [word, null, null, 250])
    expect([gross(result), asked(result)]).toEqual([[100, 50, 200], ['total-differs@D12']])
  })
  test.each(['Yhteensä', 'Loppusumma', 'Totalsumma', 'Grand total'])('%s 100 and 250, each of its part, leave no line out', (word) => {
    const result = listed(LIST, ...part('Palvelut', 100), [word, null, null, 100], ...part('Matkat', 50, 200), [word, null, null, 250])
    expect([gross(result), asked(result)]).toEqual([[100, 50, 200], []])
  })
  test('a total of everything below answers the question; one that only repeats the last part does not', () => {
    const parts = [...part('Palvelut', 100), ...part('Matkat', 50, 200), ['Yhteensä', null, null, 250] as Value[]]
    expect(asked(listed(LIST, ...parts, ['Kaikki yhteensä', null, null, 350]))).toEqual([])
    expect(asked(listed(LIST, ...parts, ['Kaikki yhteensä', null, null, 250]))).toEqual(['total-differs@D13'])
  })
})

describe('a supplier whose name holds the word of a total, in a list without vouchers and days', () => {
  const NAMED = ['Toimittaja', 'Selite', 'Summa, sis. alv 22 %']
  test('Hotel Exemple SA 244 is a line like the others, and no sum of the 122 above it', () => {
    const rows: Value[][] = [
      ['Näytepaino Oy', 'Esitteet', 122],
      ['Hotel Exemple SA', 'Majoitus', 244],
      ['Näyte Oy', 'Kokous', 61],
    ]
    const result = listed(NAMED, ...rows, ['S:a', null, 427])
    expect([gross(result), only(result).statedTotalCents, asked(result)]).toEqual([[122, 244, 61], 42700, []])
  })
  test('SA in a column of countries ends no list of 122, 244 and 61', () => {
    const rows: Value[][] = [
      ['Näytepaino Oy', 'FI', 122],
      ['Hotel Exemple', 'SA', 244],
      ['Näyte Oy', 'FI', 61],
    ]
    expect(gross(listed(['Toimittaja', 'Maa', 'Summa, sis. alv 22 %'], ...rows))).toEqual([122, 244, 61])
  })
  test.each(['SA', 'SA.', 'SA KOSTNADER'])('%s 183 alone below 122 and 61 is their sum, and no third line', (word) => {
    const result = listed(NAMED, ['Näytepaino Oy', 'Esitteet', 122], ['Näyte Oy', 'Kokous', 61], [word, null, 183])
    expect([gross(result), only(result).statedTotalCents, asked(result)]).toEqual([[122, 61], 18300, []])
  })
  test('Tilat yhteensä 61 and Majoitus yhteensä 30, each of one line and with its kind beside it, are sums', () => {
    const rooms: Value[][] = [
      ['Näyte Oy', 'Kokous', 61],
      ['Tilat yhteensä', 'Vuokrat', 61],
    ]
    const hotel: Value[][] = [
      ['Hotelli Näyte', 'Yö', 30],
      ['Majoitus yhteensä', 'Matkat', 30],
    ]
    const result = listed(NAMED, ...rooms, ...hotel, ['Kaikki yhteensä', null, 91])
    expect([gross(result), only(result).statedTotalCents, asked(result)]).toEqual([[61, 30], 9100, []])
  })
  test.each(['Total Siivous Oy', 'Summa Palvelut Oy'])('%s 33 is a line that waits for an answer, and 12,50 below it counts', (name) => {
    const result = listed(NAMED, ['Näyte Oy', 'Kokous', 61], [name, 'Siivous', 33], ['Näyte Oy', 'Kahvi', 12.5])
    expect(gross(result)).toEqual([61, 33, 12.5])
    expect(asked(result)).toEqual(['line-set-aside@A8'])
    const last = listed(NAMED, ['Näyte Oy', 'Kokous', 61], ['Näyte Oy', 'Kahvi', 12.5], [name, 'Siivous', 33])
    expect([gross(last), asked(last)]).toEqual([[61, 12.5, 33], ['line-set-aside@A9']])
  })
  test('Näyte Oy yhteensä 73,50 of 61 and 12,50 is their total, with words beside it or not', () => {
    for (const words of [null, 'Kokoukset']) {
      const result = listed(NAMED, ['Näyte Oy', 'Kokous', 61], ['Näyte Oy', 'Kahvi', 12.5], ['Näyte Oy yhteensä', words, 73.5])
      expect([gross(result), asked(result)]).toEqual([[61, 12.5], []])
    }
  })
})
