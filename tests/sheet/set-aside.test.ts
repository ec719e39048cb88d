// Lines that a sheet itself puts in doubt, and tables that repeat another's sums. Law: what the sheet does not clearly claim is asked about at its row, and
// no money is counted twice.
import { describe, expect, test } from 'vitest'
import { allFindings, asked, errors, dated, euros, HEADER_FI, loud, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const listed = (heading: readonly Value[], ...rows: Value[][]): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...rows]))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const HEADING = ['Tosite', 'Pvm', 'Toimittaja', 'Summa']
const line = (voucher: string, amount: number, ...more: Value[]): Value[] => [voucher, day, 'Malli Oy', amount, ...more]

describe('a line that the sheet does not claim is read, and asked about', () => {
  test.each(['ei haeta', 'Peruttu', 'ei kuulu hankkeelle', 'söks ej', 'annullerad', 'not claimed', 'cancelled'])('%s beside it', (note) => {
    const result = listed([...HEADING, 'Huom.'], line('1', 100), line('2', 50, note), line('3', 25, 'liite 3'))
    expect(gross(result)).toEqual([100, 50, 25])
    expect(asked(result)).toEqual(['line-set-aside@E8'])
  })
  test.each(['Ei tukikelpoiset kustannukset', 'Hankkeelle kuulumattomat kulut', 'Aiemmin haettu', 'Icke stödberättigande kostnader'])(
    '%s above it, until the next heading: 50',
    (heading) => {
      const result = listed(HEADING, line('1', 100), [heading], line('2', 50), ['Tämä kausi'], line('3', 25))
      expect(asked(result)).toEqual(['line-set-aside@A9'])
    },
  )
  test('ei haeta, kuuluu toiseen hankkeeseen beside it, once', () => {
    const result = listed([...HEADING, 'Huom'], line('1', 100), line('2', 50, 'ei haeta, kuuluu toiseen hankkeeseen'))
    expect(asked(result)).toEqual(['line-set-aside@E8'])
  })
  test('a mark of no under a heading that asks what is claimed', () => {
    const result = listed([...HEADING, 'Tukikelpoinen (k/e)'], line('1', 100, 'k'), line('2', 50, 'e'), line('3', 25, 'k'))
    expect(asked(result).some((one) => one.endsWith('@E8'))).toBe(true)
  })
  test.each(['Saatu ennakko', 'Osallistumismaksut', 'Deltagaravgifter', 'Advance received'])(
    '%s of −200 is money that came in',
    (words) => {
      const result = listed(['Tosite', 'Pvm', 'Selite', 'Summa'], ['1', day, 'Sali', 100], ['2', day, words, -200])
      expect(asked(result)).toEqual(['line-set-aside@C8'])
    },
  )
  test('a line through its amount alone, be it net or gross; not one through a name', () => {
    const amounts = ['Tosite', 'Pvm', 'Selite', 'Netto', 'Alv', 'Yhteensä']
    const grid = sheet([...HEADER_FI, amounts, ['1', day, 'Sali', 100, 22, 122]])
    const struck = (column: number) =>
      asked(read({ ...grid, rows: grid.rows.map((row) => (row.row === 7 ? { ...row, struck: [column] } : row)) }))
    expect([struck(5), struck(3), struck(2)]).toEqual([['line-set-aside@A7'], ['line-set-aside@A7'], []])
  })
  test('a line through it', () => {
    const grid = sheet([...HEADER_FI, HEADING, line('1', 100), line('2', 50)])
    const rows = grid.rows.map((row) => (row.row === 8 ? { ...row, struck: [0, 1, 2, 3] } : row))
    expect(asked(read({ ...grid, rows }))).toEqual(['line-set-aside@A8'])
  })
  test.each(['Maksamatta olevat laskut', 'Obetalda fakturor', 'Unpaid invoices', 'Ennuste'])('%s above it, below the total', (heading) => {
    const result = listed(HEADING, line('1', 100), ['Yhteensä', null, null, 100], [heading], line('2', 50))
    expect(asked(result)).toContain('line-set-aside@A10')
  })
  test('an example of how to fill in, down to the empty row', () => {
    const result = listed(HEADING, ['Esimerkki:'], line('0', 5), [], line('1', 100), line('2', 50))
    expect(asked(result)).toEqual(['line-set-aside@A8'])
  })
  test.each(['102,16.9.2009,Oy B,80.00', '102;16.9.2009;Oy B;80,00', '102\t16.9.2009\tOy B\t80,00', '102|16.9.2009|Oy B|80,00'])(
    '%j in one cell is left out as an error, wherever it stands',
    (text) => {
      expect(loud(listed(HEADING, line('1', 100), [text], line('3', 25)))).toContain('row-left-out@A8')
      expect(loud(listed(HEADING, line('1', 100), line('3', 25), [text]))).toContain('row-left-out@A9')
    },
  )
  test('a sentence with commas and numbers heads what stands below it', () => {
    const result = listed(HEADING, line('1', 100), ['Kokoukset, 15.9. ja 16.9., Oulu'], line('3', 25))
    expect(loud(result).filter((one) => one.startsWith('row-left-out'))).toEqual([])
  })
  test('a fee that was paid for taking part, and a supplier called Poistettu Oy, are costs', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa'],
      ['1', day, 'Poistettu Oy', 'Osallistumismaksu, seminaari', 100],
      ['2', day, 'Malli Oy', 'Peruttu tilaisuus, salivuokra', 50],
    )
    expect(asked(result)).toEqual([])
  })
})

describe('a share in per cent', () => {
  test.each(['Kohdennus-%', 'Hankkeen osuus %', 'Andel %', 'Allocation %'])(
    '%s without the amount it makes is asked where it is not all',
    (heading) => {
      const result = listed([...HEADING, heading], line('1', 100, '100 %'), line('2', 50, '50 %'))
      expect(asked(result)).toEqual(['amount-uncertain@E8'])
    },
  )
  test('beside the amount it makes is no question: 50 % of 50 is 25', () => {
    const result = listed([...HEADING, 'Kohdennus-%', 'Hankkeelle'], line('1', 100, '100 %', 100), line('2', 50, '50 %', 25))
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([100, 25])
    expect(asked(result)).toEqual([])
  })
  test('of a wage: 20 % of 3 000 with side costs of 150 claims 750', () => {
    const result = listed(
      ['Nimi', 'Kuukausi', 'Kk-palkka', 'Työaika %', 'Hankkeelle', 'Sivukulut 25 %', 'Yhteensä'],
      ['Maija Mallikas', 'elokuu 2009', 3000, '20 %', 600, 150, 750],
      ['Maija Mallikas', 'syyskuu 2009', 3000, '30 %', 900, 225, 1125],
    )
    expect(only(result).lines.map(({ grossCents, claimedCents }) => [euros(grossCents), claimedCents])).toEqual([
      [750, null],
      [1125, null],
    ])
  })
})

describe('an amount that could be another', () => {
  test('under two headings of one word is asked on every row where they differ', () => {
    const result = listed(['Tosite', 'Pvm', 'Toimittaja', 'Summa', 'Summa'], line('1', 100, 130), line('2', 50, 61), line('3', 7, 7))
    expect(asked(result).filter((one) => one.startsWith('amount-uncertain'))).toHaveLength(2)
  })
  test('is asked where it stands alone under one of the two: the sum of a section beside its lines', () => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Summa', 'Yhteensä']
    const result = listed(heading, ['Vuokrat', null, null, null, 150], line('1', 100), line('2', 50), line('3', 7, 7))
    expect(loud(result)).toEqual(expect.arrayContaining(['amount-uncertain@E7', 'amount-uncertain@D8', 'amount-uncertain@D9']))
  })
  test('in a list of minuses and one plus, as a bank writes it, is asked once, and keeps all of them out', () => {
    const result = listed(HEADING, line('1', -100), line('2', -50), line('3', 5500))
    expect(errors(result)).toEqual(['costs-below-zero@D6'])
  })
  test('of a ledger beside a rate of VAT says nothing of its net: 100 at 22 %', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'ALV-%', 'Debet', 'Kredit'],
      ['1', day, 'Sali', '22', 100, null],
      ['2', day, 'Tila', '22', 50, null],
    )
    expect(only(result).lines[0]).toMatchObject({ netCents: null, vatCents: null, vatRate: null })
    expect(gross(result)).toEqual([100, 50])
    expect(loud(result)).toContain('vat-not-stated@E6')
  })
  test('of a ledger beside a rate of nought is without VAT: 50,00 €', () => {
    const result = listed(
      ['Tosite', 'Pvm', 'Selite', 'ALV-%', 'Debet', 'Kredit'],
      ['1', day, 'Sali', '22', 100, null],
      ['2', day, 'Tila', '0', 50, null],
    )
    expect(only(result).lines.map(({ netCents, vatRate }) => [euros(netCents), vatRate])).toEqual([
      [null, null],
      [50, '0'],
    ])
  })
  test.each([
    ['as `Tili`, `Summa` and `Alv %` say it of a list by accounts', ['Tosite', 'Pvm', 'Selite', 'Alv %', 'Tili', 'Summa'], null],
    ['but is part of a gross amount that is called so', ['Tosite', 'Pvm', 'Selite', 'Alv %', 'Tili', 'Summa sis. alv'], 81.97],
    ['but is part of an invoice beside its supplier', ['Tosite', 'Pvm', 'Toimittaja', 'Alv %', 'Tili', 'Summa'], 81.97],
  ])('nor of an account, %s', (_, headings, net) => {
    const result = listed(headings, ['1', day, 'Sali', '22', '4500', 100], ['2', day, 'Tila', '22', '8450', 50])
    expect(euros(only(result).lines[0]?.netCents)).toBe(net)
    expect(loud(result).includes('vat-not-stated@F6')).toBe(net === null)
  })
})

describe('a table that repeats the sums of a list gives no lines', () => {
  const list = [line('1', 122), line('2', 61), line('3', 108)]
  const codes = (result: ReturnType<typeof read>): string[] => allFindings(result).map(({ code }) => code)
  test('by rate of VAT below it: 22 % 150 + 33 = 183', () => {
    const rows = [['Alv-erittely'], ['Verokanta', 'Veroton', 'Alv', 'Yhteensä'], ['22 %', 150, 33, 183], ['8 %', 100, 8, 108]]
    const result = listed(HEADING, ...list, ['Yhteensä', null, null, 291], [], ...rows)
    expect(gross(result)).toEqual([122, 61, 108])
    expect(codes(result)).toContain('row-left-out')
  })
  test('by rate of VAT with another sum, which is said: 283 for 291', () => {
    const rows = [
      ['Verokanta', 'Veroton', 'Alv', 'Yhteensä'],
      ['22 %', 150, 33, 183],
      ['8 %', 92, 8, 100],
    ]
    const result = listed(HEADING, ...list, ['Yhteensä', null, null, 291], [], ...rows)
    expect(gross(result)).toEqual([122, 61, 108])
    expect(asked(result)).toContain('total-differs@A13')
  })
  test('by supplier on a sheet of its own', () => {
    const own = sheet([...HEADER_FI, HEADING, ...list, ['4', day, 'Koe Oy', 9]])
    const bySupplier = sheet(
      [
        ['Toimittaja', 'Summa'],
        ['Malli Oy', 291],
        ['Koe Oy', 9],
        ['Yhteensä', 300],
      ],
      { name: 'Toimittajittain' },
    )
    expect(gross(read([bySupplier, own]))).toEqual([122, 61, 108, 9])
  })
  test('but a list of its own without vouchers is costs', () => {
    const own = sheet([...HEADER_FI, HEADING, ...list])
    const others = sheet([...HEADER_FI, ['Nimi', 'Summa'], ['Maija Mallikas', 40], ['Pekka Näyte', 60]], { name: 'Palkkiot' })
    expect(only(read([own, others])).lines).toHaveLength(5)
  })
})

test('a list of vouchers with a column for each month keeps its vouchers and days', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Kustannuslaji', 'elokuu', 'syyskuu', 'lokakuu', 'Yhteensä']
  const result = listed(
    heading,
    ['1', dated('2009-08-10'), 'Malli Oy', 'Vuokrat', 100, null, null, 100],
    ['2', dated('2009-09-15'), 'Koe Oy', 'Matkakulut', null, 50, null, 50],
    ['Yhteensä', null, null, null, 100, 50, null, 150],
  )
  expect(only(result).lines).toMatchObject([
    { voucher: '1', incurredOn: '2009-08-10', category: 'rents', grossCents: only(result).lines[0]?.grossCents },
    { voucher: '2', incurredOn: '2009-09-15', category: 'travel' },
  ])
  expect(gross(result)).toEqual([100, 50])
})

test('two columns of months are enough for that: 100 in August and 50 in September', () => {
  const result = listed(
    ['Tosite', 'Pvm', 'Toimittaja', 'elokuu', 'syyskuu'],
    ['1', dated('2009-08-10'), 'Malli Oy', 100, null],
    ['2', dated('2009-09-15'), 'Koe Oy', null, 50],
  )
  expect(gross(result)).toEqual([100, 50])
  expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['1', '2'])
})

describe('two lists side by side', () => {
  const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Summa', null, 'Tositenro', 'Päiväys', 'Saaja', 'Summa']
  const rows: Value[][] = [
    ['Palvelujen ostot', null, null, null, null, 'Matkakustannukset'],
    heading,
    [...line('1', 100), null, ...line('11', 30)],
    [...line('2', 50), null, ...line('12', 20)],
    ['Yhteensä', null, null, 150, null, null, null, null, 50],
  ]
  test('are both read, each with its own title: 150 of services, 50 of travel', () => {
    const result = read(sheet([...HEADER_FI, ...rows]))
    expect(only(result).lines.map(({ at, voucher, category, grossCents }) => [at, voucher, category, euros(grossCents)])).toEqual([
      ['Taul1!A8', '1', 'services', 100],
      ['Taul1!A9', '2', 'services', 50],
      ['Taul1!F8', '11', 'travel', 30],
      ['Taul1!F9', '12', 'travel', 20],
    ])
    expect(asked(result)).toEqual([])
  })
})

test('what was claimed earlier and what is claimed now make the invoice that stands before them: 100, 60, 40', () => {
  const columns = ['Tosite', 'Pvm', 'Selite', 'Laskun summa', 'Aiemmin haettu', 'Haetaan nyt']
  const result = listed(columns, ['1', day, 'Sali', 100, 60, 40], ['2', day, 'Tila', 50, 20, 30])
  expect(only(result).lines.map(({ grossCents, claimedCents }) => [euros(grossCents), euros(claimedCents)])).toEqual([
    [100, 40],
    [50, 30],
  ])
})

test('a day of posting above a list whose headings are not known is no day of payment', () => {
  const result = listed(['Xx', 'Yy', 'Posting Date', 'Zz', 'Amt'], ['a', day, day, 'Sali', 100], ['b', day, day, 'Tila', 50])
  expect(only(result).lines.map(({ paidOn }) => paidOn)).toEqual([null, null])
})

test('a cost that lasts is of the day it ends, under headings of a beginning and an end', () => {
  const result = listed(
    ['Tosite', 'Alkaa', 'Päättyy', 'Selite', 'Summa'],
    ['1', day, dated('2009-09-17'), 'Sali', 100],
    ['2', day, day, 'Tila', 50],
  )
  expect(only(result).lines.map(({ incurredOn }) => incurredOn)).toEqual(['2009-09-17', '2009-09-15'])
})

test.each(['0.00" t€"', '0.0" tuhatta"', '0,0" k€"', '0.00" M€"', '0.0" milj. €"', '0" snt"'])(
  'a number that %s shows as thousands, millions or cents is no amount in euros',
  (format) => {
    const result = listed(HEADING, line('1', 100), ['2', day, 'Malli Oy', { kind: 'number', number: 3.4, format }])
    expect(asked(result)).toEqual(['amount-unreadable@D8'])
  },
)

describe('a section heading', () => {
  const section = (...rows: Value[][]): (string | null)[] =>
    only(listed(...(rows as [Value[], ...Value[][]]))).lines.map(({ category }) => category)
  test('right below the heading of the list is none of its columns: Muut kulut under Viite', () => {
    const rows = [['Muut kulut'], ['77', '1', day, 'Malli Oy', 100], ['Vuokrat'], ['78', '2', day, 'Koe Oy', 50]]
    expect(section(['Viite', 'Tosite', 'Pvm', 'Toimittaja', 'Summa'], ...rows)).toEqual(['other', 'rents'])
  })
  test('counts in a column of amounts, too', () => {
    const rows = [['3 Palvelujen ostot'], [100, '1', day, 'Malli Oy'], ['Vuokrat'], [50, '2', day, 'Koe Oy']]
    expect(section(['Summa', 'Tosite', 'Pvm', 'Toimittaja'], ...rows)).toEqual(['services', 'rents'])
  })
  test('with the sum of its lines below a list without a total is no line: services 100, rents 50', () => {
    const rows = [
      ['Palvelujen ostot', 100],
      ['Vuokrat', 50],
    ]
    const lines = [
      ['1', 100, day, 'Palvelujen ostot'],
      ['2', 20, day, 'Vuokrat'],
      ['3', 30, day, 'Vuokrat'],
    ]
    expect(section(['Tosite', 'Summa', 'Pvm', 'Kustannuslaji'], ...lines, [], ...rows)).toEqual(['services', 'rents', 'rents'])
  })
})

test('Laji over kinds of vouchers is no category beside Kustannuslaji', () => {
  const heading = ['Laji', 'Tosite', 'Pvm', 'Kustannuslaji', 'Summa']
  const result = listed(heading, ...[1, 2, 3].map((number) => ['OL', String(number), day, 'Vuokrat', 10 * number]))
  expect(only(result).lines.map(({ category }) => category)).toEqual(['rents', 'rents', 'rents'])
})
