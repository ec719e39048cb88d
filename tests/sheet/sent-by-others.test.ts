// Claim sheets as towns, villages and their programs send them. Law: what the grammar of a name, the words of a heading or the figures of every row prove is
// read without a question; a sum in a line's place is no line.
import { describe, expect, test } from 'vitest'
import type { Project } from '../../lib/core/project.ts'
import { bare, dated, euros, HEADER_FI, loud, only, project, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const routine = ['vat-not-stated', 'paid-date-unknown', 'category-unknown']
const asked = (result: ReturnType<typeof read>): string[] => loud(result).filter((one) => !routine.includes(one.split('@')[0] ?? ''))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))

describe("a town's name with a case ending", () => {
  const named = (...names: string[]): Project => ({
    ...project,
    localities: project.localities.slice(0, names.length).map((one, index) => ({ ...one, name: { fi: names[index] ?? '' }, aliases: [] })),
  })
  const locality = (title: string, ...names: string[]): string | null =>
    only(
      read(
        sheet([[title], ['Maksatushakemus 1'], [], ['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 122]]),
        'lista.xlsx',
        named(...names),
      ),
    ).locality
  test.each([
    ['Turun kaupunki', 'Turku'],
    ['Lahden kaupunki', 'Lahti'],
    ['Tampereen kaupunki', 'Tampere'],
    ['Lappeenrannan kaupunki', 'Lappeenranta'],
    ['Helsingin kaupunki', 'Helsinki'],
    ['Seinäjoen kaupunki', 'Seinäjoki'],
    ['Varkauden kaupunki', 'Varkaus'],
    ['Kaustisen kunta', 'Kaustinen'],
    ['Kokemäen kaupunki', 'Kokemäki'],
    ['Kulut Lahdessa', 'Lahti'],
    ['Lahden kulut, maksatushakemus 1', 'Lahti'],
    ['Hei! Tässä Turun kulut. Kiitos! t. Liisa', 'Turku'],
  ])('%s is of %s', (title, name) => {
    expect(locality(title, 'Muualla', name)).toBe('L2')
  })
  test.each([
    ['Lahden kaupunki', 'Lahdensivu'],
    ['Salon kaupunki', 'Salonkylä'],
    ['Laati Turun Liisa', 'Turku'],
    ['Turkan kaupunki', 'Turku'],
  ])('%s is not of %s', (title, name) => {
    expect(locality(title, 'Muualla', name)).toBeNull()
  })
  test('Lahden kaupunki of two towns of that ending is asked about', () => {
    expect(locality('Lahden kaupunki', 'Lahti', 'Lahde')).toBeNull()
  })
})

describe('the sum of an account in the place of a voucher', () => {
  const heading = ['Tosite', 'Pvm', 'Summa', 'Selite']
  test.each(['* Tili 452000', 'Tili 452000', 'Projekti S1'])('%s below 122 and 61 is no third cost of 183', (text) => {
    const result = listed(heading, ['190001', day, 122, 'Sali'], ['190002', day, 61, 'Paino'], [text, null, 183])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual([])
  })
  test.each<[string, Value[]]>([
    ['another amount', ['Tili 452000', null, 184]],
    ['a day of its own', ['Lasku 452000', day, 183]],
    ['a number for a voucher', ['190003', null, 183]],
  ])('with %s it is a line', (_, row) => {
    expect(gross(listed(heading, ['190001', day, 122, 'Sali'], ['190002', day, 61, 'Paino'], row))).toHaveLength(3)
  })
})

describe('columns of money that the rows explain', () => {
  test('Hinta 100, Alennus 10, Maksettu 90: 90 are claimed, without a question', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Hinta', 'Alennus', 'Maksettu'],
      ['1', day, 'Sali', 100, 10, 90],
      ['2', day, 'Paino', 61, 0, 61],
    )
    expect(gross(result)).toEqual([90, 61])
    expect(asked(result)).toEqual([])
  })
  test('Maksettu 91 beside 100 and 10 is asked about', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Hinta', 'Alennus', 'Maksettu'],
      ['1', day, 'Sali', 100, 10, 91],
      ['2', day, 'Paino', 61, 1, 61],
    )
    expect(asked(result)).toContain('heading-uncertain@F6')
  })
  test('a town, the project and others pay 200: 100 are claimed', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Kaupungin osuus', 'Hankkeen osuus', 'Muut']
    const result = listed(heading, ['1', day, 'Sali', 200, 50, 100, 50], ['2', day, 'Paino', 61, 15.25, 30.5, 15.25])
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([100, 30.5])
    expect(gross(result)).toEqual([200, 61])
    expect(asked(result)).toEqual([])
  })
  test('shares that do not make the whole are asked about', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Yhteensä', 'Kaupungin osuus', 'Hankkeen osuus', 'Muut']
    const result = listed(heading, ['1', day, 'Sali', 200, 50, 100, 20], ['2', day, 'Paino', 61, 15.25, 30.5, 10])
    expect(asked(result)).not.toEqual([])
  })
  test('Value that repeats Debit says nothing new; one that does not is asked about', () => {
    const ledger = (value: number): ReturnType<typeof read> =>
      listed(
        ['No', 'Date', 'Details', 'Value', 'Debit', 'Credit'],
        ['1', day, 'Sali', 100, 100, null],
        ['2', day, 'Paino', value, 61, null],
        ['Total', null, null, null, 161, null],
      )
    expect(asked(ledger(61))).toEqual([])
    expect(asked(ledger(60))).toEqual(['heading-uncertain@D6'])
  })
  test('Vaihe a, Vaihe b, Vaihe c: a line has its amount in one of them', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Vaihe a', 'Vaihe b', 'Vaihe c'],
      ['1', day, 'Sali', 122, null, null],
      ['2', day, 'Paino', null, null, 61.5],
    )
    expect(gross(result)).toEqual([122, 61.5])
    expect(asked(result)).toEqual([])
  })
})

describe('headings of programs and treasurers', () => {
  test('Tuloja, Menoja, Kassassa below what was left of last year: 122 are spent', () => {
    const result = listed(
      ['Pvm', 'Tos.', 'Selitys', 'Tuloja', 'Menoja', 'Kassassa'],
      [dated('2009-08-01'), null, 'Edellisestä vuodesta', null, null, 800],
      [day, '1', 'Sali', null, 122, 678],
    )
    expect(gross(result)).toEqual([122])
    expect(asked(result)).toEqual([])
  })
  test('Reference numbers the documents where nothing else does', () => {
    const rows: Value[][] = [
      [day, 'INV-101', 'Room', 122],
      [day, 'INV-105', 'Print', 61],
    ]
    expect(only(listed(['Date', 'Reference', 'Description', 'Amount'], ...rows)).lines.map(({ voucher }) => voucher)).toEqual([
      'INV-101',
      'INV-105',
    ])
    const beside = listed(['Date', 'Reference', 'Description', 'Amount', 'Voucher'], ...rows.map((row, index) => [...row, bare(index + 1)]))
    expect(only(beside).lines.map(({ voucher }) => voucher)).toEqual(['1', '2'])
  })
  test('Matkalasku, Matkan alku, Matkan loppu: a journey is of the day it ends', () => {
    const result = listed(
      ['Matkalasku', 'Matkustaja', 'Matkan alku', 'Matkan loppu', 'Yhteensä'],
      ['M1', 'Aho', day, dated('2009-09-17'), 100],
      ['M2', 'Aho', day, dated('2009-09-16'), 50],
    )
    expect(only(result).lines.map(({ voucher, incurredOn }) => `${voucher ?? ''} ${incurredOn ?? ''}`)).toEqual([
      'M1 2009-09-17',
      'M2 2009-09-16',
    ])
  })
  test.each(['Palkka + sivukulut', 'Palkat ja sivukulut', 'Vuokra alv 0 %'])('%s is known as a whole', (heading) => {
    const result = listed(['Kuukausi', 'Tosite', 'Nimi', heading], ['elokuu 2009', '1', 'Aho', 122], ['syyskuu 2009', '2', 'Aho', 61])
    expect(asked(result)).toEqual([])
  })
})
