// Towns that are somebody's name, home or journey, crosses at what is rejected, and money that came in. Law: a place under such a heading moves no cost, and
// no line that the sheet itself takes back is counted without a question.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, ...rows]))
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const line = (voucher: string, amount: number, ...more: Value[]): Value[] => [voucher, day, 'Sali', amount, ...more]
const localities = (result: ReturnType<typeof read>): (string | null)[] => result.drafts.map(({ locality }) => locality)

describe('a place that is not the claim’s', () => {
  test.each(['Resmål', 'Sukunimi', 'Efternamn', 'Surname', 'Kotipaikka', 'Hemort', 'Domicile'])(
    'Esimerkkilä under %s moves no line of L1',
    (words) => {
      const result = listed([...heading, words], line('1', 100, 'Esimerkkilä'), line('2', 50, 'Mallila'))
      expect(localities(result)).toEqual(['L1'])
      expect(errors(result)).toEqual([])
    },
  )
  test.each(['Resmål', 'Kotikunta', 'Surname'])('%s over Mallila alone does not tell whose the sheet is', (words) => {
    const result = read(
      sheet([['Maksatushakemus nro', bare(1)], [], [...heading, words], line('1', 100, 'Mallila'), line('2', 50, 'Mallila')]),
    )
    expect(localities(result)).toEqual([null])
    expect(errors(result).map((one) => one.split('@')[0])).toEqual(['unknown-locality'])
  })
  test('Kustannuspaikka over names of localities still divides them', () => {
    const result = read(
      sheet([
        ['Maksatushakemus nro', bare(1)],
        [],
        [...heading, 'Kustannuspaikka'],
        line('1', 100, 'Mallila'),
        line('2', 50, 'Esimerkkilä'),
      ]),
    )
    expect(localities(result)).toEqual(['L1', 'L2'])
  })
})

describe('a mark under a heading of what does not count', () => {
  test.each(['Hylätty', 'Peruttu', 'Förkastad', 'Makulerad', 'Rejected', 'Ei haeta', 'Söks inte', 'Not claimed'])(
    '%s over a cross: that line of 50 is asked about, the others are not',
    (words) => {
      const result = listed([...heading, words], line('1', 100), line('2', 50, 'x'), line('3', 25))
      expect(errors(result)).toEqual(['line-set-aside@A8'])
    },
  )
  test('Hylätty over kyllä and ei: the line with kyllä', () => {
    const result = listed([...heading, 'Hylätty'], line('1', 100, 'ei'), line('2', 50, 'kyllä'), line('3', 25, 'ei'))
    expect(errors(result)).toEqual(['line-set-aside@A8'])
  })
  test('Palautettu over days, and Hylätty over nothing but ei, ask nothing', () => {
    expect(errors(listed([...heading, 'Hylätty'], line('1', 100, 'ei'), line('2', 50, 'ei')))).toEqual([])
    expect(errors(listed([...heading, 'Palautettu'], line('1', 100, day), line('2', 50, day)))).toEqual([])
  })
})

describe('a cash book', () => {
  test.each([
    ['Panot', 'Otot', 'Kassa'],
    ['Tuloja', 'Menoja', 'Kassassa'],
    ['Insättningar', 'Uttag', 'Kassabehållning'],
    ['Deposits', 'Withdrawals', 'Cash balance'],
  ])('%s, %s: 45.20 went out, and 300 that came in lower the claim with a question', (received, spent, balance) => {
    const rows: Value[][] = [
      ['1', day, 'Sali', null, 45.2, 454.8],
      ['2', day, 'Hankkeelta', 300, null, 754.8],
    ]
    const result = listed(['Tosite', 'Pvm', 'Selite', received, spent, balance], ...rows)
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([45.2, -300])
    expect(loud(result)).toContain('line-set-aside@A8')
    expect(errors(result)).toEqual([])
  })
  test.each(['Participation fees (income)', 'Ticket revenue', 'Sales', 'Tulot ja menot', 'Sponsorship Malli Ltd'])(
    '%s among the costs is asked about',
    (words) => {
      expect(loud(listed(heading, line('1', 100), ['2', day, words, 50]))).toContain('line-set-aside@C8')
    },
  )
  test.each(['Revenue expenditure', 'Income maximisation expenses', 'Bell Truck Sales Ltd', 'Malli Myynti Oy'])(
    '50 of %s is a cost without a question',
    (words) => {
      expect(loud(listed(heading, line('1', 100), ['2', day, words, 50])).join()).not.toContain('line-set-aside')
    },
  )
})

test('Of which claimed 50 % below the total is asked about, as josta haetaan is', () => {
  const of = (words: string): string[] => loud(listed(heading, line('1', 100), ['Yhteensä', null, null, 100], [words, null, null, 50]))
  for (const words of ['Josta haetaan 50 %', 'Varav söks 50 %', 'Of which claimed 50 %'])
    expect(of(words), words).toContain('row-left-out@A9')
})

test('Ansökan om utbetalning II is the second claim', () => {
  const result = read(sheet([['Ort', 'Mallila'], ['Ansökan om utbetalning II'], [], heading, line('1', 100)]))
  expect(only(result).claim).toBe(2)
})

test('net and VAT in columns by two rates, 100 + 22 and 50 + 4, make the gross amount of 176', () => {
  const rates = ['Tosite', 'Pvm', 'Toimittaja', 'Veroton 22 %', 'Alv 22 %', 'Veroton 8 %', 'Alv 8 %', 'Brutto']
  const result = listed(rates, ['1', day, 'Malli Oy', 100, 22, 50, 4, 176], ['2', day, 'Näyte Oy', 200, 44, 25, 2, 271])
  const amounts = only(result).lines.map(({ netCents, vatCents, grossCents }) => [netCents, vatCents, grossCents].map(euros))
  expect(amounts).toEqual([
    [150, 26, 176],
    [225, 46, 271],
  ])
  expect(errors(result)).toEqual([])
})

test('money under Municipal funding is who pays the line', () => {
  const result = listed([...heading, 'Municipal funding'], line('1', 100, 25), line('2', 50, 12.5))
  expect(errors(result)).toEqual([])
})
