// Days told in parts: weeks, days below a month's title, a column each for year, month and day, a period in two cells. Law: plain parts make a day; a part that is
// missing, or that two times have, is asked about as before.
import { describe, expect, test } from 'vitest'
import { bare, csv, dated, errors, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
const rows = (heading: readonly Value[], ...body: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...body]))
const line = (number: number, day: Value): Value[] => [String(100 + number), day, 'Malli Oy', 'Painatus', 10 * number]
const days = (result: ReturnType<typeof read>): (string | null)[] => only(result).lines.map(({ incurredOn }) => incurredOn)
const ofDays = (...said: Value[]): ReturnType<typeof read> => rows(HEADING, ...said.map((one, index) => line(index + 1, one)))

describe('weeks', () => {
  test.each(['vko 36', 'v. 36', 'v 36', 'vecka 36', 'Week 36', 'wk 36', 'viikko 36', 'vko 36/2009', 'vko 35–36', 'v. 35-36'])(
    '%s of a claim from August to October is the week that ends on 6.9.2009',
    (text) => {
      expect(days(ofDays(text, dated('2009-09-20')))).toEqual(['2009-09-06', '2009-09-20'])
      expect(errors(ofDays(text))).toEqual([])
    },
  )
  test.each(['Viikko', 'Vko', 'Vecka', 'Week'])('%s over 36 and 40, as numbers and as texts', (text) => {
    const heading = ['Tosite', text, 'Toimittaja', 'Selite', 'Summa']
    for (const [first, second] of [
      [bare(36), bare(40)],
      ['36', '40/2009'],
    ])
      expect(days(rows(heading, line(1, first ?? null), line(2, second ?? null)))).toEqual(['2009-09-06', '2009-10-04'])
  })
  test('beside days weeks say nothing', () => {
    const heading = ['Tosite', 'Pvm', 'Viikko', 'Toimittaja', 'Summa']
    expect(days(rows(heading, ['101', dated('2009-09-15'), bare(12), 'Malli Oy', 10]))).toEqual(['2009-09-15'])
  })
  test.each(['vko 53', 'vko 31', 'vko 12', 'v. 09', 'vko 60', 'vko 37–36', 'vko'])(
    '%s – a week that no time holds whole, a year, or none – is asked about',
    (text) => {
      expect(errors(ofDays(text))).toContain('date-unreadable@B7')
    },
  )
})

describe('days below the title of a month', () => {
  const below = (...body: (string | [Value])[]): ReturnType<typeof read> =>
    rows(HEADING, ...body.map((one, index) => (typeof one === 'string' ? [one] : line(index + 1, one[0]))))
  test.each([
    ['Elokuu', 'Syyskuu'],
    ['Augusti 2009', 'September 2009'],
    ['August:', 'September:'],
  ])('%s: 3., 15.; %s: 2.', (first, second) => {
    expect(days(below(first, ['3.'], ['15.'], second, ['2.']))).toEqual(['2009-08-03', '2009-08-15', '2009-09-02'])
    expect(errors(below(first, [bare(3)], [bare(15)], second, [bare(2)]))).toEqual([])
  })
  test('of one month above the list, and in a text file', () => {
    const text =
      'Paikkakunta;Paikkakunta 1\nMaksatushakemus;1\nSyyskuu 2009\n\nTosite;Päivä;Selite;Summa\n101;3;Sali;10,00\n102;15.;Sali;20,00\n'
    expect(days(read(csv(text)))).toEqual(['2009-09-03', '2009-09-15'])
  })
  test('31 September, days below another title, and without a title are asked about', () => {
    expect(errors(below('Syyskuu', ['3.'], ['31.']))).toEqual(['date-unreadable@B9'])
    expect(errors(below('Syyskuu', ['3.'], 'Tilavuokrat', ['15.']))).toContain('date-unreadable@B10')
    expect(errors(below(['3.'], ['15.']))).toContain('date-unreadable@B7')
  })
  test('numbers that go up and down may be how many days', () => {
    expect(errors(below('Syyskuu', [bare(2)], [bare(1)], [bare(2)]))).toContain('date-unreadable@B8')
  })
})

describe('a column each for year, month and day', () => {
  const parted = (heading: readonly string[], ...body: Value[][]): ReturnType<typeof read> =>
    rows(['Tosite', ...heading, 'Toimittaja', 'Summa'], ...body.map((one, index) => [String(101 + index), ...one, 'Malli Oy', 10]))
  test.each([
    ['Vuosi', 'Kk', 'Pv'],
    ['År', 'Mån', 'Dag'],
    ['Year', 'Month', 'Day'],
  ])('%s, %s, %s in either order, and without one of them', (year, month, day) => {
    expect(days(parted([year, month, day], [bare(2009), bare(9), bare(3)], ['2009', '9', '28']))).toEqual(['2009-09-03', '2009-09-28'])
    expect(days(parted([day, month, year], [bare(3), bare(9), bare(2009)]))).toEqual(['2009-09-03'])
    expect(days(parted([day, month], [bare(3), bare(9)]))).toEqual(['2009-09-03'])
    expect(days(parted([year, month], [bare(2009), bare(9)]))).toEqual(['2009-09-30'])
    expect(errors(parted([year, month, day], [bare(2009), bare(9), bare(3)]))).toEqual([])
  })
  test('a day that is missing, 31 September and a month 13 are asked about', () => {
    const good = [3, 4, 5].map((one) => [bare(2009), bare(9), bare(one)])
    const list = parted(['Vuosi', 'Kk', 'Pv'], ...good, [bare(2009), bare(9), null], [bare(2009), bare(9), bare(31)])
    expect(days(list)).toEqual(['2009-09-03', '2009-09-04', '2009-09-05', null, null])
    expect(errors(list)).toEqual(['date-unreadable@C10', 'date-unreadable@C11'])
    expect(errors(parted(['Vuosi', 'Kk', 'Pv'], [bare(2009), bare(13), bare(3)]))).toContain('date-unreadable@C7')
  })
  test('beside a day of its own the parts say nothing', () => {
    expect(days(parted(['Pvm', 'Vuosi', 'Kk'], [dated('2009-09-15'), bare(2009), bare(8)]))).toEqual(['2009-09-15'])
  })
})

describe('a period in two cells', () => {
  const period = (...block: Value[][]): ReturnType<typeof read> =>
    read(sheet([['Paikkakunta:', 'Paikkakunta 1'], ...block, [], HEADING, line(1, dated('2009-11-15'))]))
  test.each(['Kausi:', 'Ajalta', 'Period:', 'För tiden', 'For the period'])('%s 1.11.2009 and 31.12.2009 are claim 2', (label) => {
    expect(only(period([label, '1.11.2009', '31.12.2009'])).claim).toBe(2)
    expect(only(period([label, '1.11.', '31.12.2009'])).claim).toBe(2)
  })
  test.each([
    ['Alkaa', 'Päättyy'],
    ['Börjar', 'Slutar'],
  ])('%s and %s in two rows, too', (start, end) => {
    expect(only(period([start, dated('2009-11-01')], [end, dated('2009-12-31')])).claim).toBe(2)
  })
  test('days that are of no claim are asked about', () => {
    expect(errors(period(['Kausi:', '1.11.2009', '30.11.2009']))).toContain('unknown-claim-period@B2')
  })
})
