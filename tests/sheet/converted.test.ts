// Sheets that went through another program before they came: a page made into cells, a form's answers, a bank's print, a sheet opened with another
// order of day and month. Law: what such a program parted is put together where the cells prove it, and asked about where they do not.
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../lib/sheet/read-claims/headings/heading-role.ts'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const days = (result: ReturnType<typeof read>): (string | null)[] => only(result).lines.map(({ incurredOn }) => incurredOn)

describe('a minus parted from its amount', () => {
  const rows = (a: Value[], b: Value[], c: Value[]): Value[][] => [
    ['1', day, 'Sali', ...a],
    ['2', day, 'Hyvitys', ...b],
    ['3', day, 'Bussi', ...c],
  ]
  test('a stroke before 35,25 under no heading makes it −35,25, and the column is asked about', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', null, 'Summa'], ...rows([null, '100,50'], ['-', '35,25'], [null, '80,10']))
    expect(gross(result)).toEqual([100.5, -35.25, 80.1])
    expect(asked(result)).toEqual(['heading-uncertain@D6'])
  })
  test('so does a stroke behind it', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa', null], ...rows(['100,50', null], ['35,25', '–'], ['80,10', null]))
    expect(gross(result)).toEqual([100.5, -35.25, 80.1])
    expect(asked(result)).toEqual(['heading-uncertain@E6'])
  })
  test('a stroke on every row, or under a heading, says that nothing is there', () => {
    const all = listed(['Tosite', 'Pvm', 'Selite', 'Summa', null], ...rows(['100,50', '-'], ['35,25', '-'], ['80,10', '-']))
    expect(gross(all)).toEqual([100.5, 35.25, 80.1])
    const headed = listed(['Tosite', 'Pvm', 'Selite', 'Summa', 'Huom.'], ...rows(['100,50', null], ['35,25', '-'], ['80,10', null]))
    expect(gross(headed)).toEqual([100.5, 35.25, 80.1])
  })
})

describe('cents parted from their euros', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa', null]
  test('366, beside 12 and 1 431, beside 05 are 366,12 and 1 431,05, and the column is asked about', () => {
    const result = listed(heading, ['1', day, 'Sali', '366,', '12'], ['2', day, 'Kahvi', '1 431,', '05'], ['3', day, 'Bussi', '80,', '10'])
    expect(gross(result)).toEqual([366.12, 1431.05, 80.1])
    expect(asked(result)).toEqual(['heading-uncertain@E6'])
  })
  test('numbers 366 | 12 as well', () => {
    const result = listed(
      heading,
      ['1', day, 'Sali', bare(366), bare(12)],
      ['2', day, 'Kahvi', bare(31), bare(5)],
      ['3', day, 'Bussi', bare(80), bare(99)],
    )
    expect(gross(result)).toEqual([366.12, 31.05, 80.99])
    expect(asked(result)).toEqual(['heading-uncertain@E6'])
  })
  test.each([
    ['rates of VAT', 22, 8, 22],
    ['row numbers', 1, 2, 3],
    ['the same all the way', 50, 50, 50],
  ])('%s beside whole euros are no cents', (_, a, b, c) => {
    const result = listed(
      heading,
      ['1', day, 'Sali', bare(366), bare(a)],
      ['2', day, 'Kahvi', bare(31), bare(b)],
      ['3', day, 'Bussi', bare(80), bare(c)],
    )
    expect(gross(result)).toEqual([366, 31, 80])
  })
})

describe('a column Claim', () => {
  test('over 1 and 2 is which claim a line is of: 250 € and 80 € are not claimed as 1 € and 2 €', () => {
    const result = read(
      sheet([
        ['Locality 1'],
        ['Claim', 'Voucher', 'Date', 'Supplier', 'Gross'],
        [bare(1), '101', day, 'A Ltd', 250],
        [bare(2), '102', dated('2009-11-15'), 'B Ltd', 80],
      ]),
    )
    expect(
      result.drafts.map(({ claim, lines }) => [claim, lines.map((line) => [euros(line.claimedCents), euros(line.grossCents)])]),
    ).toEqual([
      [1, [[null, 250]]],
      [2, [[null, 80]]],
    ])
  })
  test('over 200 € and 80,50 € is what is claimed', () => {
    const result = listed(
      ['Voucher', 'Date', 'Supplier', 'Gross', 'Claim'],
      ['101', day, 'A Ltd', 250, 200],
      ['102', day, 'B Ltd', 80.5, 80.5],
    )
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([200, 80.5])
  })
})

describe('pages made into rows', () => {
  const page = (mark: string): Value[] => ['Paikkakunta 1', null, null, mark]
  test.each(['Sivu 2 / 3', 'Sida 2 (3)', 'Page 2 of 3', '2 (3)'])('%s under the amounts is no amount of a line', (mark) => {
    const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
    const result = listed(heading, ['1', day, 'Sali', '100,50'], page(mark), heading, ['2', day, 'Kahvi', '80,10'])
    expect(gross(result)).toEqual([100.5, 80.1])
    expect(asked(result)).toEqual([])
  })
  test('nor is the foot of a page with the time of printing', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['1', day, 'Sali', '100,50'],
      ['Tulostettu 3.11.2009 14:22', null, null, '1(3)'],
      ['2', day, 'Kahvi', '80,10'],
    )
    expect(gross(result)).toEqual([100.5, 80.1])
    expect(asked(result)).toEqual([])
  })
  test.each(['Sidsumma', 'Sivusumma', 'Page total'])('%s 180,60 is the sum of a page, no cost', (word) => {
    const lines = [
      ['1', day, 'Sali', 100.5],
      ['2', day, 'Kahvi', 80.1],
    ]
    const more = [
      ['3', day, 'Bussi', 60.2],
      ['4', day, 'Hotelli', 90.3],
    ]
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ...lines, [null, null, word, 180.6], ...more, [null, null, word, 150.5])
    expect(gross(result)).toEqual([100.5, 80.1, 60.2, 90.3])
    expect(asked(result)).toEqual([])
  })
})

describe('days that another program moved', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  test.each(['2009-09-14T21:00:00.000Z', '2009-11-02T22:00:00Z'])(
    '%s is midnight in Finland of the next day: asked about, not read as its own day',
    (text) => {
      const result = listed(heading, ['1', text, 'Sali', 100.5])
      expect(days(result)).toEqual([null])
      expect(asked(result)).toEqual(['date-ambiguous@B7'])
    },
  )
  test('2009-09-15T00:00:00Z and an evening in local time are that day', () => {
    const result = listed(heading, ['1', '2009-09-15T00:00:00Z', 'Sali', 100.5], ['2', '2009-09-15T21:00:00', 'Kahvi', 80.1])
    expect(days(result)).toEqual(['2009-09-15', '2009-09-15'])
    expect(asked(result)).toEqual([])
  })
  test('days up to the twelfth that became days of May and March, beside 20/8/2009 as a text, are asked about', () => {
    const result = listed(
      heading,
      ['1', dated('2009-05-08'), 'Sali', 100.5],
      ['2', '20/8/2009', 'Kahvi', 80.1],
      ['3', dated('2009-10-09'), 'Bussi', 60.2],
      ['4', '15/9/2009', 'Hotelli', 90.3],
      ['5', dated('2009-09-09'), 'Taksi', 30.4],
      ['6', dated('2009-10-10'), 'Juna', 20.5],
    )
    expect(days(result)).toEqual([null, '2009-08-20', null, '2009-09-15', '2009-09-09', '2009-10-10'])
    expect(asked(result)).toEqual(['date-ambiguous@B7', 'date-ambiguous@B9'])
  })
  test('true days beside texts, all of them in the claim’s time, are what they are', () => {
    const result = listed(
      heading,
      ['1', dated('2009-08-09'), 'Sali', 100.5],
      ['2', '20.8.2009', 'Kahvi', 80.1],
      ['3', dated('2009-10-09'), 'Bussi', 60.2],
      ['4', '15.9.2009', 'Hotelli', 90.3],
    )
    expect(days(result)).toEqual(['2009-08-09', '2009-08-20', '2009-10-09', '2009-09-15'])
    expect(asked(result)).toEqual([])
  })
})

describe('amounts taken apart', () => {
  test('net 100,50, VAT 22,11 and gross 122,61 of one voucher in three rows are asked about, each of them', () => {
    const rows = [
      ['1', day, 'Veroton', 100.5],
      ['1', day, 'Alv', 22.11],
      ['1', day, 'Yhteensä', 122.61],
      ['2', day, 'Veroton', 80.1],
      ['2', day, 'Alv', 17.62],
      ['2', day, 'Yhteensä', 97.72],
    ]
    const found = asked(listed(['Tosite', 'Pvm', 'Attribuutti', 'Arvo'], ...rows))
    for (const row of [7, 8, 10, 11]) expect(found).toContain(`amount-uncertain@C${String(row)}`)
  })
  test('one such word among descriptions is a description, which warns', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['1', day, 'Alv', 100.5],
      ['2', day, 'Kahvi', 80.1],
      ['3', day, 'Sali', 60.2],
    )
    expect(asked(result)).toEqual(['amount-uncertain@A7'])
    expect(errors(result)).toEqual([])
  })
  test('2 beside 879,62 and 1 beside 046,55 may be thousands: both are asked about, 87,10 is not', () => {
    const heading = ['Tosite', 'Pvm', 'Selite', null, 'Summa']
    const result = listed(heading, ['1', day, 'Sali', '2', '879,62'], ['2', day, 'Kahvi', null, '87,10'], ['3', day, 'Työ', '1', '046,55'])
    expect(asked(result).filter((one) => one.startsWith('amount-uncertain'))).toEqual(['amount-uncertain@D7', 'amount-uncertain@D9'])
  })
})

describe('what a pivot table and a database write for nothing', () => {
  test.each(['(tyhjä)', '(tom)', '(blank)', 'NULL'])('%s is no voucher, and no line where the amount is nothing', (word) => {
    const result = listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Summa'],
      ['1', day, 'A Oy', 100.5],
      [word, day, 'B Oy', 80.1],
      [word, null, word, bare(0)],
    )
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['1', null])
    expect(gross(result)).toEqual([100.5, 80.1])
  })
  test('what adding left of nothing, 2,8E-14 in a text, is nothing', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Veroton', 'Alv', 'Yhteensä'],
      ['1', day, '100,50', '2,8E-14', '100,50'],
      ['2', day, '80,10', '17,62', '97,72'],
    )
    expect(only(result).lines.map(({ vatCents }) => euros(vatCents))).toEqual([0, 17.62])
    expect(asked(result)).toEqual([])
  })
})

describe('headings as programs write them', () => {
  test.each([
    ['Summa av Brutto', 'gross'],
    ['Summa / Brutto', 'gross'],
    ['Sum of Gross', 'gross'],
    ['GROSS_AMT', 'gross'],
    ['NET_AMT', 'net'],
    ['VAT_AMT', 'vat'],
  ])('%s is of the %s amount', (heading, role) => {
    expect(meaningOf(heading)?.role).toBe(role)
  })
  test('words broken over the rows of a heading are whole words', () => {
    const above = [
      ['Tosite-', 'Laskun', 'Sum-'],
      ['nume-', 'päi-', 'ma'],
      ['ro', 'väys', null],
    ]
    const result = read(sheet([...HEADER_FI, ...above, ['1', day, 100.5], ['2', day, 80.1]]))
    expect(gross(result)).toEqual([100.5, 80.1])
    expect(days(result)).toEqual(['2009-09-15', '2009-09-15'])
    expect(asked(result)).toEqual([])
  })
  test('days as numbers 20090915 are no contradiction of their heading', () => {
    const result = listed(['Tosite', 'Pvm', 'Summa'], ['1', bare(20_090_915), 100.5], ['2', bare(20_090_916), 80.1])
    expect(days(result)).toEqual(['2009-09-15', '2009-09-16'])
    expect(asked(result)).toEqual([])
  })
})

describe('answers of a form and letters', () => {
  test('the question which claim it is, over 1 and 2, parts the lines by claim', () => {
    const heading = [
      'Timestamp',
      'Mikä on paikkakuntanne?',
      'Monesko maksatushakemus (1 tai 2)?',
      'Tositenumero',
      'Laskun päivämäärä',
      'Summa sis. alv (€)',
    ]
    const result = read(
      sheet([
        heading,
        ['9/20/2009 8:01:02', 'Mallila', bare(1), '101', day, 100.5],
        ['11/20/2009 8:01:02', 'Mallila', bare(2), '102', dated('2009-11-15'), 80.1],
      ]),
    )
    expect(result.drafts.map(({ locality, claim, lines }) => [locality, claim, lines.map(({ grossCents }) => euros(grossCents))])).toEqual([
      ['L1', 1, [100.5]],
      ['L1', 2, [80.1]],
    ])
  })
  test('27;#Mallila is Mallila', () => {
    const result = read(
      sheet([
        ['Maksatushakemus 1'],
        ['Paikkakunta', 'Tosite', 'Pvm', 'Summa'],
        ['27;#Mallila', '101', day, 100.5],
        ['3;#Koeniemi', '102', day, 80.1],
      ]),
    )
    expect(result.drafts.map(({ locality }) => locality)).toEqual(['L1', 'L10'])
  })
  test.each([
    'Hei! Ohessa Mallilan kulut, maksatushakemus 1:',
    'Här är Modellbys kostnader, utbetalningsansökan 1:',
    'Hello, here are the costs of Locality 1, payment claim 1:',
  ])('%s names the locality', (text) => {
    expect(
      read(sheet([[text], [], ['Tosite', 'Pvm', 'Summa'], ['1', day, 100.5]])).drafts.map(({ locality, claim }) => [locality, claim]),
    ).toEqual([['L1', 1]])
  })
  test('a company called by a locality’s name does not', () => {
    expect(
      read(sheet([['Hei! Mallila Oy:n kulut'], [], ['Tosite', 'Pvm', 'Summa'], ['1', day, 100.5]])).drafts.map(({ locality }) => locality),
    ).toEqual([null])
  })
})

describe('a list that goes on from sheet to sheet', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  const first = sheet([...HEADER_FI, heading, ['1', day, 'Sali', 100.5], ['2', day, 'Kahvi', 80.1]], { name: 'Table 1' })
  const second = (total: number) => sheet([heading, ['3', day, 'Bussi', 60.2], ['Yhteensä', null, null, total]], { name: 'Table 2' })
  test('has the total of all, 240,80, below the last of them', () => {
    expect(asked(read([first, second(240.8)]))).toEqual([])
  })
  test('240,90 there is asked about', () => {
    expect(asked(read([first, second(240.9)]))).toEqual(['total-differs@Table 2!D3'])
  })
})

describe('rows pushed to the side, and what stands beside a list', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  test('24 under Summa and 311,10 beyond the last heading: the row is asked about, the others are not', () => {
    const rows = [1, 2, 3, 4].map((number) => [String(number), day, 'Sali', `${String(number)}00,50`])
    const result = listed(heading, ...rows, ['5', day, 'Kahvi', '24', '311,10'])
    expect(asked(result).filter((one) => one.startsWith('amount'))).toEqual(['amount-uncertain@E11'])
  })
  test('1 234,50 of all of them, right of the first row of whole ones, is no such row', () => {
    const rows = [2, 3, 4].map((number) => [String(number), day, 'Sali', '300,50'])
    expect(asked(listed(heading, ['1', day, 'Kahvi', '333,00', '1 234,50'], ...rows)).filter((one) => one.startsWith('amount'))).toEqual([])
  })
  test('a balance on every row under no heading is asked about once, as a column', () => {
    const rows = [1, 2, 3, 4].map((number) => [String(number), day, 'Sali', 100.5, 100.5 * number])
    expect(asked(listed(heading, ...rows))).toEqual(['column-left-out@E6'])
  })
  test('days and money beside it, under no headings, are a list that goes on: an error', () => {
    const rows = [1, 2, 3].map((number) => [
      String(number),
      day,
      'Sali',
      100.5 + number,
      null,
      `1${String(number)}`,
      day,
      'Kahvi',
      80.1 + number,
    ])
    const found = read(sheet([...HEADER_FI, heading, ...rows])).drafts.flatMap(({ findings }) => findings)
    expect(found.filter(({ code, severity }) => code === 'column-left-out' && severity === 'error').map(({ at }) => at)).toEqual([
      'Taul1!I6',
    ])
  })
})

describe('amounts without their comma', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
  const listOf = (...amounts: string[]) =>
    asked(listed(heading, ...amounts.map((amount, index) => [String(index + 1), day, 'Sali', amount])))
  test('000029890 and 000103200, all of one length, may be cents: none is read as 29 890 €', () => {
    const result = listed(heading, ['1', day, 'Sali', '000029890'], ['2', day, 'Kahvi', '000103200'])
    expect(gross(result)).toEqual([null, null])
    expect(asked(result)).toEqual(['amount-unreadable@D7', 'amount-unreadable@D8'])
  })
  test('12350 and 23400, texts of one length without a nought in front, are whole euros', () => {
    const result = listed(heading, ['1', day, 'Kone', '12350'], ['2', day, 'Laite', '23400'])
    expect(gross(result)).toEqual([12350, 23400])
    expect(asked(result)).toEqual([])
  })
  test.each(['Summa sentteinä', 'Summa senteissä', 'Summa, senttiä', 'amount_cents', 'Amount in cents', 'Summa tuhansissa'])(
    '%s: 25255 is not read as euros',
    (name) => {
      const result = listed(['Tosite', 'Pvm', 'Selite', name], ['1', day, 'Sali', bare(25_255)], ['2', day, 'Kahvi', bare(8_010)])
      expect(gross(result)).toEqual([null, null])
      expect(asked(result)).toContain('amount-unreadable@D7')
    },
  )
  test('25255 among 252,55, 80,10, 310,00 and 99,90 is asked about', () => {
    expect(listOf('252,55', '80,10', '310,00', '99,90', '25255')).toEqual(['amount-uncertain@D11'])
  })
  test('1240 among them is not, nor are whole euros among whole euros', () => {
    expect(listOf('252,55', '80,10', '310,00', '99,90', '1240')).toEqual([])
    expect(listOf('250', '80,10', '300', '90', '2525')).toEqual([])
  })
})
