// What the cells below a heading prove about it: quantities and prices, categories as columns, amounts under a day's heading, costs written as outflows.
import { describe, expect, test } from 'vitest'
import { allFindings, asked, bare, dated, errors, euros, fault, HEADER_FI, loud, only, read, sheet, short, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('amounts by their arithmetic', () => {
  test('Määrä 3, hinta 120 and yhteensä 360: the line costs 360 €', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Määrä', 'Hinta', 'Yhteensä'],
      ['101', day, 'Kansiot', 3, 120, 360],
      ['102', day, 'Kutsut', 40, 2.5, 100],
    )
    expect([gross(result), asked(result)]).toEqual([[360, 100], []])
  })
  test('two sums with a rate between them are net and gross: 100 € at 22 % makes 122 €', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Alv %', 'Yhteensä'],
      ['101', day, 'Sali', 100, '22 %', 122],
      ['102', day, 'Juna', 50, '8 %', 54],
    )
    expect(only(result).lines.map((line) => [line.netCents, line.vatCents, line.grossCents].map(euros))).toEqual([
      [100, 22, 122],
      [50, 4, 54],
    ])
    expect(asked(result)).toEqual([])
  })
  test('two hundred columns called summa are not compared by threes, which would be 780 million questions of a hundred lines: the last repeats the others', () => {
    const wide = (row: number): Value[] => [String(row), day, 'Sali', ...Array.from({ length: 200 }, () => row + 1.5)]
    const began = process.cpuUsage()
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', ...Array.from({ length: 200 }, () => 'Summa')],
      ...Array.from({ length: 100 }, (_, row) => wide(row + 1)),
    )
    const { user } = process.cpuUsage(began)
    expect([gross(result).slice(0, 3), asked(result)]).toEqual([[2.5, 3.5, 4.5], []])
    expect(user).toBeLessThan(10_000_000)
  })
  test('0 % in a column of VAT amounts is no VAT', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä'],
      ['1', day, 'Sali', 100, 22, 122],
      ['2', day, 'Juna', 50, '0 %', 50],
    )
    expect([only(result).lines.map(({ vatCents }) => euros(vatCents)), asked(result)]).toEqual([[22, 0], []])
  })
})

describe('a column for each category', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Palvelujen ostot', 'Matkakustannukset', 'Yhteensä']
  test('gives a line the category of the column its amount stands in', () => {
    const result = listed(
      heading,
      ['1', day, 'Sali', 100, null, 100],
      ['2', day, 'Juna', null, 50, 50],
      [null, null, 'Yhteensä', 100, 50, 150],
    )
    const { lines, statedTotalCents } = only(result)
    expect(lines.map(({ category, grossCents }) => [category, euros(grossCents)])).toEqual([
      ['services', 100],
      ['travel', 50],
    ])
    expect([euros(statedTotalCents), asked(result)]).toEqual([150, []])
  })
  test('a line with amounts in two of them is of neither, and asked', () => {
    const result = listed(heading, ['1', day, 'Sali', 100, 20, 120], ['2', day, 'Juna', null, 50, 50])
    expect(only(result).lines.map(({ category }) => category)).toEqual([null, 'travel'])
    expect(loud(result)).toContain('category-unknown@A7')
  })
})

describe('Maksettu', () => {
  test('over a day, 8 and 1.250 is of days, two of which nobody can read: the day that is one counts', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa', 'Maksettu'],
      ['1', day, 'Sali', 100, '18.11.2009'],
      ['2', day, 'Juna', 50, '8'],
      ['3', day, 'Kahvi', 20, '1.250'],
    )
    expect(only(result).lines.map(({ paidOn }) => paidOn)).toEqual(['2009-11-18', null, null])
    expect(errors(result)).toEqual(['date-unreadable@E8', 'date-unreadable@E9', 'heading-uncertain@E6'])
  })
  test('over 1220, 100 and a day, where nothing else is an amount, is of amounts, and the day waits for one', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Maksettu'],
      ['1', day, 'Sali', 1220],
      ['2', day, 'Juna', 100],
      ['3', day, 'Yö', '30.9.2009'],
    )
    expect([gross(result), errors(result)]).toEqual([[1220, 100, null], ['amount-unreadable@D9']])
  })
  test('over amounts other than the sum beside them is left out with a question, and no day', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', 'Maksettu'], ['1', day, 'Sali', 100, 100], ['2', day, 'Juna', 50.5, 40.5])
    expect([gross(result), only(result).lines.map(({ paidOn }) => paidOn)]).toEqual([
      [100, 50.5],
      [null, null],
    ])
    expect(loud(result)).toContain('heading-uncertain@E6')
  })
  test.each<[string, Value]>([
    ['a failed formula', fault('#REF!')],
    ['a formula nobody calculated', { kind: 'uncalculated', formula: 'A1' }],
  ])('over %s is still a day, and that cell an error', (_, cell) => {
    expect(errors(listed(['Tosite', 'Pvm', 'Selite', 'Summa', 'Maksettu'], ['1', day, 'Sali', 100, cell]))).toHaveLength(1)
  })
})

describe('two days', () => {
  const heading = ['Tosite', 'Kirjauspvm', 'Laskun pvm', 'Selite', 'Summa']
  const named = (result: ReturnType<typeof read>): string[] =>
    allFindings(result).flatMap(({ code, at, severity }) => (code === 'heading-uncertain' ? [`${severity} ${at ?? ''}`] : []))
  test('of one claim period: the invoice’s own day is the day of the cost, the day of booking is left out and named', () => {
    const result = listed(heading, ['1', dated('2009-10-02'), day, 'Sali', 100])
    expect(short(only(result).lines)).toEqual(['1 2009-09-15 100'])
    expect(named(result)).toEqual(['info Taul1!C6'])
  })
  test('of two claim periods, 15.9. and 2.11.: it is asked which counts', () => {
    const result = listed(heading, ['1', dated('2009-10-02'), day, 'Sali', 100], ['2', dated('2009-11-02'), day, 'Juna', 50])
    expect(short(only(result).lines)).toEqual(['1 2009-09-15 100', '2 2009-09-15 50'])
    expect(named(result)).toEqual(['warning Taul1!C6'])
  })
  test('of no claim period, 5.1.2010: it is asked, too', () => {
    expect(named(listed(heading, ['1', dated('2010-01-05'), day, 'Sali', 100]))).toEqual(['warning Taul1!C6'])
  })
})

describe('the sign of a whole list', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  test('nothing but minuses without a word of credit may be costs as a bank writes them: asked', () => {
    expect(errors(listed(heading, ['1', day, 'Sali', -100], ['2', day, 'Juna', -50]))).toEqual(['costs-below-zero@D6'])
  })
  test('one credit that a bank writes as an amount changes nothing of it: of 150 € below zero', () => {
    const result = listed(heading, ['1', day, 'Sali', -100], ['2', day, 'Juna', -50], ['3', day, 'Hyvitys, sali', 20])
    expect(allFindings(result).flatMap(({ code, figures }) => (code === 'costs-below-zero' ? [figures] : []))).toEqual([
      { count: 2, amountCents: -15_000 },
    ])
  })
  test('credit notes that say so are not asked about', () => {
    expect(asked(listed(heading, ['1', day, 'Hyvitys, sali', -100], ['2', day, 'Hyvitys, juna', -50]))).toEqual([])
  })
  test('net, VAT and gross with minuses are credits: nobody writes outflows so', () => {
    const full = ['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä']
    expect(asked(listed(full, ['1', day, 'Sali', -100, -22, -122], ['2', day, 'Juna', -50, -4, -54]))).toEqual([])
  })
  test('a number format that writes a minus before every positive number is ambiguous', () => {
    const result = listed(heading, ['1', day, 'Sali', bare(100, '-#,##0.00')], ['2', day, 'Juna', bare(50, '(#,##0.00)')])
    expect(errors(result)).toEqual(['amount-ambiguous@D7', 'amount-ambiguous@D8'])
  })
})

describe('the block above a list', () => {
  test('a cost written above the headings is an error, not silence', () => {
    const result = read(
      sheet([...HEADER_FI.slice(0, 4), ['99', day, 'Kahvit', 84.5], ['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 100]]),
    )
    expect(errors(result)).toEqual(['row-left-out@D5'])
  })
  test('a summary by category above the list is compared with it, and its rows are no lines', () => {
    const summary = (travel: number): ReturnType<typeof read> =>
      read(
        sheet([
          ...HEADER_FI.slice(0, 4),
          ['Palvelujen ostot', 100],
          ['Matkakustannukset', travel],
          [],
          ['Tosite', 'Pvm', 'Selite', 'Kustannuslaji', 'Summa'],
          ['1', day, 'Sali', 'Palvelujen ostot', 100],
          ['2', day, 'Juna', 'Matkakustannukset', 50],
        ]),
      )
    expect([gross(summary(50)), asked(summary(50))]).toEqual([[100, 50], []])
    expect(asked(summary(60))).toEqual(['subtotal-differs@B6'])
  })
})

describe('where the lines end', () => {
  test('numbered notes below the total are no lines, and a late voucher below a subtotal is one', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
    const result = listed(
      heading,
      ['1', day, 'Sali', 100],
      [null, null, 'Yhteensä', 100],
      ['2', day, 'Juna', 50],
      [null, null, 'Kaikki yhteensä', 150],
    )
    expect([gross(result), euros(only(result).statedTotalCents)]).toEqual([[100, 50], 150])
    expect(allFindings(result).filter(({ code }) => code === 'total-differs')).toEqual([])
  })
})

test('Date of payment over two numbers that are no days and one that is: the day stands, the two are asked for, and none is an amount', () => {
  const heading = ['Voucher', 'Invoice date', 'Date of payment', 'Purpose', 'Amount (EUR)']
  const line = (voucher: string, paid: Value): Value[] => [voucher, dated('2009-09-15'), paid, 'Leaflets', 82.05]
  const result = read(sheet([...HEADER_FI, heading, line('1', bare(12.345)), line('2', bare(40_105)), line('3', bare(40_089_000))]))
  expect(only(result).lines.map(({ paidOn, grossCents }) => [paidOn, euros(grossCents)])).toEqual([
    [null, 82.05],
    ['2009-10-19', 82.05],
    [null, 82.05],
  ])
  expect(errors(result)).toEqual(expect.arrayContaining(['date-unreadable@C7', 'date-unreadable@C9']))
})
