// Columns that stand beside the ones that are read: numbers, weeks, hours, notes, marks nobody sees. Law: they never take the place of an amount or a day,
// and a sheet that is right with them is asked nothing about them.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const [day, next] = [dated('2009-09-15'), dated('2009-09-16')]
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))

describe('a number of things before a wage list', () => {
  const payroll = (many: (number: number) => Value): ReturnType<typeof read> =>
    listed(
      ['Määrä', 'Palkansaaja', 'Kuukausi', 'Palkka', 'TyEL'],
      [many(10), 'Maija Malli', '9/2009', 700, 173.52],
      [many(1), 'Kalle Koe', '9/2009', 500, 123.94],
      [many(2), 'Anna Aine', '9/2009', 500, 123.94],
    )
  test('10, 1 and 2: 700,00 and 173,52 are 873,52', () => {
    expect(gross(payroll((number) => bare(number)))).toEqual([873.52, 623.94, 623.94])
    expect(asked(payroll((number) => bare(number)))).toEqual([])
  })
  test('10,00, 1,00 and 2,00 are asked about on every line', () => {
    const result = payroll((number) => number)
    expect(gross(result)).toEqual([873.52, 623.94, 623.94])
    expect(asked(result)).toEqual(['amount-uncertain@A7', 'amount-uncertain@A8', 'amount-uncertain@A9', 'heading-uncertain@A6'])
  })
})

describe('a wage list whose tax and pension are kept back', () => {
  const heading = ['Nimi', 'Kuukausi', 'Bruttopalkka', 'Ennakonpidätys', 'Nettopalkka', 'TyEL']
  test.each([
    ['as it is', (text: string) => text],
    ['numbered 1.', (text: string, index: number) => `${String(index + 1)}. ${text}`],
    ['lettered a)', (text: string, index: number) => `${'abcdef'[index] ?? ''}) ${text}`],
  ])('%s costs 873,52, not 914,56', (_, numbered) => {
    const result = listed(
      heading.map(numbered),
      ['Maija', '9/2009', 873.52, 200, 632.48, 41.04],
      ['Kalle', '9/2009', 873.52, 200, 632.48, 41.04],
    )
    expect(gross(result)).toEqual([873.52, 873.52])
  })
})

describe('a column beside the day', () => {
  test.each([
    ['Viikko', '38', '38'],
    ['Viikko', bare(38), bare(38)],
    ['Vecka', bare(38), bare(38)],
    ['Päivä', 'ti', 'ke'],
    ['Viikonpäivä', 'tiistai', 'keskiviikko'],
  ])('%s over %j takes no day', (text, first, second) => {
    const result = listed(['Tosite', text, 'Pvm', 'Selite', 'Summa'], ['1', first, day, 'Sali', 122], ['2', second, next, 'Paino', 61])
    expect(only(result).lines.map(({ incurredOn }) => incurredOn)).toEqual(['2009-09-15', '2009-09-16'])
    expect(asked(result)).toEqual([])
  })
  test('Viikko alone is the day: 38 ends on 20 September, 70 is asked about', () => {
    const result = listed(
      ['Tosite', 'Viikko', 'Selite', 'Summa'],
      ['1', '38', 'Sali', 122],
      ['2', '39', 'Paino', 61],
      ['3', '70', 'Kahvi', 5],
    )
    expect(result.drafts.flatMap(({ lines }) => lines.map(({ incurredOn }) => incurredOn))).toEqual(['2009-09-20', '2009-09-27', null])
    expect(asked(result)).toContain('date-unreadable@B9')
  })
})

describe('a column of numbers or marks', () => {
  test.each([
    ['Mapin sivu', bare(12), bare(13)],
    ['Hlö', bare(1), bare(2)],
    ['Liite nro', bare(1), bare(2)],
    ['Viitenumero', bare(13_245), bare(13_258)],
    ['Alv-koodi', bare(1), bare(2)],
    ['Tarkistettu', 'x', 'x'],
  ])('%s is not asked about', (text, first, second) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', text], ['1', day, 'Sali', 122, first], ['2', next, 'Paino', 61, second])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual([])
  })
  test.each([
    ['Hlö', 12.5, 13.5],
    ['Jokin', bare(12), bare(13)],
    ['Tarkistettu', 100, 50],
  ])('%s over %j is', (text, first, second) => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', text], ['1', day, 'Sali', 122, first], ['2', next, 'Paino', 61, second])
    expect(asked(result).filter((one) => one.endsWith('@E6'))).not.toEqual([])
  })
})

describe('a sheet of hours', () => {
  const list = [...HEADER_FI, ['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 122], ['2', next, 'Paino', 61]]
  const hours = (...more: Value[]): ReturnType<typeof sheet> =>
    sheet(
      [
        ['Pvm', 'Tunnit', 'Työtehtävä', ...more.slice(0, 1)],
        [day, 7.5, 'Suunnittelu', ...more.slice(1, 2)],
        [next, 7.5, 'Työpaja', ...more.slice(2)],
      ],
      {
        name: 'Tunnit',
      },
    )
  test('7,5 and 7,5 hours are no costs of 7,50', () => {
    const result = read([sheet(list), hours()])
    expect(gross(result)).toEqual([122, 61])
    expect(asked(result)).toEqual([])
  })
  test('alone has no costs, which is said', () => {
    expect(asked(read(sheet([...HEADER_FI, ['Pvm', 'Tunnit', 'Työtehtävä'], [day, 7.5, 'Työpaja'], [next, 7.5, 'Raportti']])))).toEqual([
      'no-cost-lines@A6',
    ])
  })
  test('with a price and what it makes below is asked about: 15 hours of 18,50 are 277,50', () => {
    const priced = sheet(
      [
        ['Pvm', 'Tunnit', 'Työtehtävä'],
        [day, 7.5, 'Suunnittelu'],
        [next, 7.5, 'Työpaja'],
        ['Yhteensä', 15],
        ['Tuntipalkka', 18.5],
        ['Yhteensä', 277.5],
      ],
      { name: 'Tunnit' },
    )
    expect(asked(read([sheet(list), priced]))).toEqual(['row-left-out@Tunnit!A5'])
  })
  test('with money under a heading nobody knows is asked about', () => {
    expect(asked(read([sheet(list), hours('Jokin', 150, 160)]))).toContain('heading-uncertain@Tunnit!D1')
  })
})

test('marks that nobody sees, before a day, a voucher, a period and an amount, change nothing', () => {
  const result = read(
    sheet([
      ['Maksatushakemus nro:', '\u200b1'],
      ['Paikkakunta:', '\u200bPaikkakunta 1'],
      ['Maksatuskausi:', '\u200b1.8.–31.10.2009'],
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['\u200b1', '\u200b15.9.2009', 'Sali', '\u200b122,00'],
      ['2', '16.9.\u200e2009\ufeff', 'Paino', '61,00'],
    ]),
  )
  expect(only(result).lines.map(({ voucher, incurredOn }) => `${String(voucher)} ${String(incurredOn)}`)).toEqual([
    '1 2009-09-15',
    '2 2009-09-16',
  ])
  expect(gross(result)).toEqual([122, 61])
  expect(asked(result)).toEqual([])
})

describe('the amount in another currency beside euros', () => {
  const listOf = (...rows: [number, string, number][]): ReturnType<typeof read> =>
    listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa valuutassa', 'Valuutta', 'Summa euroina'],
      ...rows.map(([foreign, currency, own], index): Value[] => [String(index + 1), day, 'Hotelli', foreign, currency, own]),
    )
  test('1 000 SEK that are 98 € are no question', () => {
    const result = listOf([1000, 'SEK', 98], [50, 'EUR', 50], [70, 'EUR', 70])
    expect(gross(result)).toEqual([98, 50, 70])
    expect(asked(result)).toEqual([])
  })
  test('1 000 SEK that are 1 000 € are asked about, though 50 EUR that are 60 € make as many that differ', () => {
    expect(asked(listOf([1000, 'SEK', 1000], [50, 'EUR', 60], [70, 'EUR', 70]))).not.toEqual([])
  })
})

describe('whole numbers beside amounts with cents', () => {
  const rows = (...numbers: number[]): Value[][] =>
    numbers.map((number, index) => [String(index + 1), day, 'Sali', [122.5, 61.2, 244.4][index] ?? 0, bare(number)])
  const beside = (heading: string, ...numbers: number[]): string[] =>
    asked(listed(['Tosite', 'Pvm', 'Selite', 'Summa', heading], ...rows(...numbers)))
  test.each(['Kohdennettu', 'Anhålles', 'To claim', 'Määrä'])(
    '%s over 100, 50 and 200 may be what is claimed of 122,50, 61,20 and 244,40',
    (heading) => {
      expect(beside(heading, 100, 50, 200)).not.toEqual([])
    },
  )
  test.each(['Osallistujat', 'Määrä'])('%s over 10, 5 and 20, or over 500, 50 and 20, is a number of things', (heading) => {
    expect(beside(heading, 10, 5, 20)).toEqual([])
    expect(beside(heading, 500, 50, 20)).toEqual([])
  })
  test('without any headings they are asked about', () => {
    const result = read(sheet(rows(10, 5, 20)))
    expect(asked(result)).toContain('column-left-out@E1')
  })
})

describe('a second day beside the day', () => {
  const listOf = (heading: string, ...days: [Value, Value][]): string[] =>
    asked(
      listed(
        ['Tosite', heading, 'Kirjauspäivä', 'Selite', 'Summa'],
        ...days.map(([own, other], index): Value[] => [String(index + 1), own, other, 'Sali', 122.5]),
      ),
    )
  test('in the same claim period is no question', () => {
    expect(listOf('Arvopäivä', [day, next], [next, next])).toEqual([])
  })
  test('where the first is missing is asked about', () => {
    expect(listOf('Arvopäivä', [day, next], [next, next], [null, dated('2009-12-03')])).toContain('heading-uncertain@B6')
  })
  test('makes amounts below Pvm no less of a question', () => {
    expect(listOf('Pvm', [1200.5, day], [1300.5, next], [1400.5, next])).toContain('heading-uncertain@B6')
  })
})

describe('two columns of which one adds up', () => {
  const listOf = (...last: Value[]): string[] =>
    asked(
      listed(
        ['Tosite', 'Pvm', 'Selite', 'Summa 1', 'Summa 2'],
        ['1', day, 'Sali', 100, 60],
        ['2', next, 'Paino', 50, 50],
        ['3', next, 'Taksi', 70, 70],
        last,
      ),
    )
  test('to the total below the list is the amount', () => {
    expect(listOf('Yhteensä', null, null, null, 180)).not.toContain('amount-uncertain@D7')
  })
  test('to its own last line is asked about', () => {
    expect(listOf('4', next, 'Hotelli', null, 180)).toContain('amount-uncertain@D7')
  })
})
