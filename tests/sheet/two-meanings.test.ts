// Words that say one thing in one sheet and another in the next. Law: what they could mean otherwise is asked, and nothing is counted by a guess.
import { describe, expect, test } from 'vitest'
import type { Project } from '../../lib/core/project.ts'
import { asked, bare, dated, euros, HEADER_FI, only, project, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const named = (...names: string[]): Project => ({
  ...project,
  localities: project.localities.slice(0, names.length).map((one, index) => ({ ...one, name: { fi: names[index] ?? '' }, aliases: [] })),
})
const LIST: Value[][] = [
  ['Tosite', 'Pvm', 'Selite', 'Summa'],
  ['1', day, 'Sali', 122],
]

describe('Hyvitys', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  test.each(['Hyvitys', 'Hyvitykset'])('%s of 10 and 6 beside 100 and 60 of the same lines is asked about, and no cost of −10', (text) => {
    const result = listed([...heading, text], ['1', day, 'Sali', 100.5, 10.5], ['2', day, 'Paino', 60.5, 6.5])
    expect(gross(result)).toEqual([100.5, 60.5])
    expect(asked(result).sort()).toEqual(['amount-uncertain@E7', 'amount-uncertain@E8', 'heading-uncertain@E6'])
  })
  test('in one row of three beside the amount of that row it is asked about', () => {
    const result = listed(
      [...heading, 'Hyvitys'],
      ['1', day, 'Sali', 100.5, null],
      ['2', day, 'Tila', 60.5, null],
      ['3', day, 'Ovi', 80.5, 8.5],
    )
    expect(gross(result)).toEqual([100.5, 60.5, 80.5])
    expect(asked(result).sort()).toEqual(['amount-uncertain@E9', 'heading-uncertain@E6'])
  })
  test('below the credits and the amounts stand their sums: two costs and a credit', () => {
    const rows: Value[][] = [
      ['1', day, 'Sali', 100.5, null],
      ['2', day, 'Tila', 60.5, null],
      ['3', day, 'Sali', null, 8.5],
      ['4', day, 'Sali', null, 1.5],
      ['Yhteensä', null, null, 161, 10],
    ]
    expect(gross(listed([...heading, 'Hyvitys'], ...rows))).toEqual([100.5, 60.5, -8.5, -1.5])
  })
  test.each([['Hyvitys'], ['Km-hyvitys']])('%s alone is what is paid for a journey: 45,50 and no −45,50', (text) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', text], ['1', day, 'Ajo', 45.5], ['2', day, 'Ajo', 27.5])
    expect(gross(result)).toEqual([45.5, 27.5])
  })
})

describe('Määrä pv', () => {
  test('over 3 and 2 beside Päiväraha says how many days: 100 and 60 are claimed, not 3 and 2', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Määrä pv', 'Päiväraha']
    expect(gross(listed(heading, ['1', day, 'Matka', bare(3), 100], ['2', day, 'Matka', bare(2), 60]))).toEqual([100, 60])
  })
  test('over 122,50 and 61,25 it is the amount, as SAP means it', () => {
    expect(gross(listed(['Tosite', 'Pvm', 'Selite', 'Määrä PV'], ['1', day, 'Sali', 122.5], ['2', day, 'Tila', 61.25]))).toEqual([
      122.5, 61.25,
    ])
  })
})

test.each(['Maksettavaa', 'Att betala'])('%s 90 beside Brutto 100 leaves open which of them is claimed', (text) => {
  const result = listed(['Tosite', 'Pvm', 'Selite', 'Brutto', text], ['1', day, 'Sali', 100.5, 90.5], ['2', day, 'Tila', 60.5, 60.5])
  expect(asked(result).sort()).toEqual(['amount-uncertain@E7', 'heading-uncertain@E6'])
})

describe('a word that says less than the one beside it', () => {
  test.each([
    ['Matkalasku', 'Tosite'],
    ['Trans no', 'Voucher'],
    ['RefDocNo', 'Tosite'],
  ])('%s gives way to %s', (weak, strong) => {
    const [line] = only(
      listed([weak, strong, 'Pvm', 'Selite', 'Summa'], ['9001', '1', day, 'Sali', 100], ['9002', '2', day, 'Tila', 60]),
    ).lines
    expect(line?.voucher).toBe('1')
  })
  test('Teksti gives way to Selite', () => {
    const [line] = only(
      listed(['Tosite', 'Pvm', 'Teksti', 'Selite', 'Summa'], ['1', day, 'x1', 'Sali', 100], ['2', day, 'x2', 'Tila', 60]),
    ).lines
    expect(line?.description).toBe('Sali')
  })
})

test.each(['1.9-12', '25.8-10'])('%s may be days of a month as well as a year, and is asked about', (text) => {
  const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', text, 'Sali', 100], ['2', day, 'Tila', 60])
  expect(asked(result)).toContain('date-unreadable@B7')
})

describe('the number of a claim', () => {
  const claim = (title: string): number | null => only(read(sheet([['Paikkakunta', 'Mallila'], [title], [], ...LIST]))).claim
  test.each([
    'Maksatushakemus I–II',
    'Maksatushakemus I ja II',
    'Liite 1a Maksatushakemus',
    'Liite 1 Maksatushakemus',
    'Bilaga 2a ansökan',
    'Liite II maksatushakemus',
    'Ensimmäinen maksatus saatu 1.9.2009',
    'Second payment received 1.9.2009',
    'Ohje: ensimmäinen hakemus täytetään ennen kuin toinen hakemus jätetään',
    'HAKEMUS V. 2009',
    'Payment claim V.2',
  ])('is not said by %s', (title) => {
    expect(claim(title)).toBeNull()
  })
  test.each([
    ['Maksatushakemus II – kulut', 2],
    ['Maksatushakemus II, I osa', 2],
    ['1:a utbetalningsansökan', 1],
    ['Toinen maksatushakemus', 2],
    ['Liite 1 Maksatushakemus 2', 2],
  ])('%s is of claim %s', (title, number) => {
    expect(claim(title)).toBe(number)
  })
})

describe('where somebody went, or signed', () => {
  const locality = (...titles: string[]): string | null =>
    only(read(sheet([...titles.map((title) => [title]), ['Maksatushakemus 1'], [], ...LIST]), 'lista.xlsx', named('Turku', 'Lahti')))
      .locality
  test.each(['Matkat Lahteen', 'Matkat Turkuun', 'Lahdesta', 'Lahdessa 15.1.2010'])('%s is no locality of a claim', (title) => {
    expect(locality(title)).toBeNull()
  })
  test('Turun kaupunki, signed in Lahti, is Turku', () => {
    expect(locality('Turun kaupunki', 'Lahdessa 15.1.2010')).toBe('L1')
  })
  test('Lahteen alone between two lines of Turku takes no line to Lahti', () => {
    const rows: Value[][] = [['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Juna', 50], ['Lahteen'], ['2', day, 'Sali', 122]]
    const { locality: ofAll, lines } = only(
      read(sheet([['Turun kaupunki'], ['Maksatushakemus 1'], [], ...rows]), 'lista.xlsx', named('Turku', 'Lahti')),
    )
    expect([ofAll, lines.length]).toEqual(['L1', 2])
  })
})

test('Amount in Sterling, known by Transaction No, is in no euros', () => {
  const heading = ['Date of Payment', 'Supplier', 'Transaction No', 'Amount in Sterling']
  const result = listed(heading, [day, 'Sali Ltd', '8113', 27275.25], [day, 'Tila Ltd', '8114', 57200])
  expect(asked(result).map((one) => one.split('@')[0])).toContain('currency-not-euro')
})

describe('amounts whose heading names another currency', () => {
  const codes = ['EEK', 'LVL', 'LTL', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'ISK', 'NOK', 'RUB', 'UAH', 'CAD', 'JPY']
  test.each(codes)('100 below %s, in brackets, alone or behind Summa, are no 100 euros', (code) => {
    for (const text of [`Summa (${code})`, code, `Summa ${code}`, `Summa, ${code.toLowerCase()}`]) {
      const result = listed(['Tosite', 'Pvm', 'Selite', text], ['1', day, 'Sali', 100], ['2', day, 'Kahvi', 50])
      expect(gross(result)).toEqual([100, 50])
      expect(asked(result)).toEqual(['currency-not-euro@D7', 'currency-not-euro@D8'])
    }
  })
  test.each(['Summa, zł', 'Summa (Kč)', 'Summa (TRY)', 'Summa [ GEL ]', 'Total (MXN)', 'Total (XOF)'])(
    '100 below %s are no 100 euros',
    (text) => {
      const result = listed(['Tosite', 'Pvm', 'Selite', text], ['1', day, 'Sali', 100], ['2', day, 'Kahvi', 50])
      expect(asked(result)).toEqual(['currency-not-euro@D7', 'currency-not-euro@D8'])
    },
  )
  test.each(['Summa (EUR)', 'Summa (try)', 'Summa (VAT 22 %)', 'Summa (Alv)'])('100 below %s are in no other currency', (text) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', text], ['1', day, 'Sali', 100], ['2', day, 'Kahvi', 50])
    expect(asked(result).filter((one) => one.startsWith('currency'))).toEqual([])
  })
  test.each([
    ['#,##0.00\\ "zł"', 'currency-not-euro@D7'],
    ['#,##0.00 "Kč"', 'currency-not-euro@D7'],
    ['#,##0.00 [$\u00a0€-40B]', undefined],
  ])('100 shown by %s are told as %s', (format, told) => {
    const result = listed(LIST[0] ?? [], ['1', day, 'Sali', { kind: 'number', number: 100, format }])
    expect(asked(result).find((one) => one.startsWith('currency'))).toBe(told)
  })
  test('100 below Summa, shown as 100 Kč or 100 LVL by its format, are none, and Hotelli Riika (LVL) 50 is none', () => {
    const shown = (format: string): Value => ({ kind: 'number', number: 100, format })
    const result = listed(
      LIST[0] ?? [],
      ['1', day, 'Sali', shown('#,##0.00 [$Kč-405]')],
      ['2', day, 'Sali', shown('[$LVL] 0.00')],
      ['3', day, 'Hotelli Riika (LVL)', 50],
    )
    expect(asked(result).filter((one) => one.startsWith('currency'))).toEqual([
      'currency-not-euro@C9',
      'currency-not-euro@D7',
      'currency-not-euro@D8',
    ])
  })
})

test('expense_id is a number of the expense: 1, 2 and 3 below it are no amounts', () => {
  const rows: Value[][] = [120.5, 77.5, 12.5].map((amount, index) => [index + 1, day, 'Juna', amount])
  const result = listed(['expense_id', 'expense_date', 'description', 'amount'], ...rows)
  expect([gross(result), asked(result)]).toEqual([[120.5, 77.5, 12.5], []])
})

test('100 below Invoice Line Value (net of VAT) is net', () => {
  const result = listed(['Date', 'Supplier', 'Order', 'Invoice Line Value (net of VAT)', 'Account'], [day, 'Sali Ltd', 'A1', 100, 'Rent'])
  expect(only(result).lines.map(({ netCents }) => euros(netCents))).toEqual([100])
})
