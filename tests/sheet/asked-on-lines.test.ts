// A column whose meaning matters to some lines only: they wait, the others count. Law: a line goes free only where its cell leaves the amount as it is, whatever
// the column means; each rule has its twin, where the list must wait still.
import { describe, expect, test } from 'vitest'
import { allFindings, bare, dated, errors, euros, HEADER_FI, loud, read, sheet, type Value } from './sheets.ts'

const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Selite']
const line = (voucher: number, ...more: Value[]): Value[] => [
  String(voucher),
  dated(`2009-09-0${String(voucher % 10)}`),
  'Malli Oy',
  'Painatus',
  ...more,
]
const list = (columns: readonly string[], ...rows: Value[][]): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, [...HEADING, ...columns], ...rows.map((row, index) => line(101 + index, ...row))]))

describe('a column that differs on one of four lines', () => {
  test.each([
    ['Summa', 'Kokonaissumma', 70, 'E8'],
    ['Belopp', 'Totalt', 70, 'E8'],
    ['Amount', 'Total', 70, 'E8'],
    ['Summa', 'Maksettu €', 70, 'F8'],
    ['Haetaan', 'Hyväksytty €', 70, 'F8'],
    ['Summa', 'Kirjanpito', 70, 'F8'],
  ])('%s, %s: 80 and 70 wait for an answer, 100, 60 and 50 count', (one, other, differing, at) => {
    const result = list([one, other], [100, 100], [80, differing], [60, 60], [50, 50])
    expect(errors(result)).toEqual([`amount-uncertain@${at}`])
    expect(loud(result).some((said) => said.startsWith('heading-uncertain@'))).toBe(true)
  })
  test.each(['Palautus', 'Återbetalning', 'Refund', 'Kela-korvaus', 'Avoinna', 'Rest'])(
    '%s of 70 on one line of four: the others are whole',
    (text) => {
      expect(errors(list(['Summa', text], [100, 0], [80, 70], [60, 0], [50, 0]))).toEqual(['amount-uncertain@F8'])
    },
  )
  test('a refund of all of a line waits, too', () => {
    expect(errors(list(['Summa', 'Kela-korvaus'], [100], [80, 80], [60], [50, 40]))).toEqual([
      'amount-uncertain@F10',
      'amount-uncertain@F8',
    ])
  })
  test.each([
    ['a word nobody knows', 'Summa', 'Kela', 100],
    ['an approval that is missing', 'Haetaan', 'Hyväksytty €', null],
    ['a payment that is missing', 'Summa', 'Maksettu €', null],
  ])('%s: the whole list waits', (_, amount, text, first) => {
    expect(errors(list([amount, text], [100, first], [80, 70], [60, 60], [50, 50]))).toContain('heading-uncertain@F6')
  })
  test('money in the column beside no line: the whole list waits', () => {
    const rows = [line(101, 100, 100), line(102, 80, 70), ['Lisäksi', null, null, null, null, 33], line(103, 60, 60)]
    expect(errors(read(sheet([...HEADER_FI, [...HEADING, 'Haetaan', 'Hyväksytty €'], ...rows])))).toContain('heading-uncertain@F6')
  })
})

describe('a column that differs on four lines or more, and most', () => {
  test('Summa 1 and Summa 2 that differ on four of five: the list is asked, once', () => {
    const result = list(['Summa 1', 'Summa 2'], [100, 105], [80, 85], [60, 66], [50, 50], [40, 44])
    expect(errors(result)).toEqual(['heading-uncertain@E6', 'heading-uncertain@F6'])
    expect(result.drafts.flatMap(({ lines }) => lines)).toHaveLength(5)
  })
  test('on both lines of two: each is named, and the list waits as before', () => {
    expect(errors(list(['Haetaan', 'Hyväksytty €'], [100, 90], [80, 70]))).toEqual([
      'amount-uncertain@F7',
      'amount-uncertain@F8',
      'heading-uncertain@F6',
    ])
  })
})

describe('a price that may be of one or of all', () => {
  test.each([
    ['Kpl', 'Hinta'],
    ['Antal', 'Pris'],
    ['Qty', 'Price'],
  ])('%s and %s: three at 80 wait, one at 100 costs 100', (pieces, price) => {
    expect(errors(list([pieces, price], [bare(1), 100], [bare(3), 80], [bare(1), 60]))).toEqual(['amount-uncertain@F8'])
  })
  test('a number of pieces that is missing tells nothing: the line waits', () => {
    expect(errors(list(['Kpl', 'Hinta'], [bare(1), 100], [bare(3), 80], [null, 60]))).toEqual([
      'amount-uncertain@F8',
      'amount-uncertain@F9',
    ])
  })
  test('Invoiced 110 of a net cost of 80 waits, 100 of 100 does not', () => {
    expect(errors(list(['Net cost', 'Invoiced'], [100, 100], [80, 110], [60, 60]))).toEqual(['amount-uncertain@F8'])
  })
})

describe('a list of several localities', () => {
  const rows = (...amounts: number[]): ReturnType<typeof read> =>
    read(
      sheet([
        ['Maksatushakemus nro:', bare(1)],
        [],
        ['Tosite', 'Pvm', 'Toimittaja', 'Paikkakunta', 'Summa'],
        ...amounts.map((amount, index): Value[] => [
          String(101 + index),
          dated('2009-09-15'),
          'Malli Oy',
          index < 2 ? 'Paikkakunta 1' : 'Paikkakunta 2',
          amount,
        ]),
      ]),
    )
  test('costs below zero stop the lines of each: −160 € of the second were taken off without a word', () => {
    const result = rows(-100, -50, -70, -90)
    expect(result.drafts.map(({ locality, findings }) => [locality, findings.some(({ code }) => code === 'costs-below-zero')])).toEqual([
      ['L1', true],
      ['L2', true],
    ])
  })
  test('costs above zero ask neither', () => {
    const result = rows(100, 50, 70, 90)
    expect(result.drafts.map(({ lines }) => lines.map(({ grossCents }) => euros(grossCents)))).toEqual([
      [100, 50],
      [70, 90],
    ])
    expect(allFindings(result).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a fault that every line has', () => {
  const amounts = (heading: string, ...values: Value[]): ReturnType<typeof read> => list([heading], ...values.map((one) => [one]))
  test.each([
    ['Summa (snt)', [bare(12250), bare(8000), bare(450), bare(99)], 'amount-unreadable'],
    ['Belopp tEUR', [1.2, 0.8, 2.5, 0.4], 'amount-unreadable'],
    ['Summa', ['1.250', '2.400', '3.150', '1.100'], 'amount-ambiguous'],
    ['Amount', [bare(12.2512), bare(8.0033), bare(60.2099), bare(31.4567)], 'amount-fraction-of-cent'],
  ] as [string, Value[], string][])('%s: told at the first, and asked once of the list', (heading, values, code) => {
    expect(errors(amounts(heading, ...values))).toEqual([`${code}@E7`, 'heading-uncertain@E6'])
    expect(errors(amounts(heading, ...values.slice(1)))).toEqual([7, 8, 9].map((row) => `${code}@E${String(row)}`))
  })
  test('where one line has an amount, each that has none is told', () => {
    const result = amounts('Amount', bare(12.2512), bare(8.0033), bare(60.2099), bare(31.4567), 50)
    expect(errors(result)).toHaveLength(4)
    expect(result.drafts.flatMap(({ lines }) => lines.map(({ grossCents }) => euros(grossCents)))).toEqual([null, null, null, null, 50])
  })
  test('amounts in another currency, which are read, are told on each line', () => {
    expect(errors(amounts('Summa SEK', 100, 80, 60, 50))).toHaveLength(4)
  })
})
