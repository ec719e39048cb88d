// What cannot be read, or should be asked: every fault is said at its cell, and nothing beside it is lost.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, fault, HEADER_FI, HEADING_FI, loud, only, read, sheet, uncalculated, type Value } from './sheets.ts'

const head = HEADING_FI.slice(0, 6)
const words = (voucher: string, date: Value = dated('2009-09-15'), description = 'Selvitys'): Value[] => [
  voucher,
  date,
  dated('2009-09-20'),
  'Malli Oy',
  description,
  'Vuokrat',
]
const single = (...amounts: Value[]) =>
  read(sheet([...HEADER_FI, [...head, 'Summa'], ...amounts.map((amount, index) => [...words(String(101 + index)), amount])]))
const three = (...rows: (readonly Value[])[]) =>
  read(sheet([...HEADER_FI, HEADING_FI, ...rows.map((amounts, index) => [...words(String(101 + index)), ...amounts])]))
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('an amount that is no amount is null and an error at its cell; the line stays', () => {
  test.each<[Value, string]>([
    [fault('#REF!'), 'formula-error'],
    [fault('#VALUE!'), 'formula-error'],
    [fault('#DIV/0!'), 'formula-error'],
    ['#VIITTAUS!', 'formula-error'],
    ['#ARVO!', 'formula-error'],
    ['#JAKO/0!', 'formula-error'],
    ['#REFERENS!', 'formula-error'],
    ['#VÄRDEFEL!', 'formula-error'],
    ['#DIVISION/0!', 'formula-error'],
    ['Err:502', 'formula-error'],
    [uncalculated('A1+B1'), 'formula-without-value'],
    ['n. 50', 'amount-unreadable'],
    ['50 + alv', 'amount-unreadable'],
    ['50?', 'amount-unreadable'],
    ['####', 'amount-unreadable'],
    [12.345, 'amount-fraction-of-cent'],
    ['12,345', 'amount-ambiguous'],
    ['12,3456', 'amount-fraction-of-cent'],
    ['1.250', 'amount-ambiguous'],
    [dated('2009-09-15'), 'amount-unreadable'],
    [bare(0.5, '0%'), 'amount-unreadable'],
    [{ kind: 'boolean', boolean: true }, 'amount-unreadable'],
    ['50 USD 2', 'amount-unreadable'],
    [1e11, 'amount-unreadable'],
  ])('%j: %s', (value, code) => {
    const result = single(100, value, 200)
    expect(gross(result)).toEqual([100, null, 200])
    expect(errors(result)).toEqual([`${code}@G8`])
    expect(only(result).lines[1]).toMatchObject({ voucher: '102', incurredOn: '2009-09-15', supplier: 'Malli Oy' })
  })

  test('a line without an amount is a line, and asked', () => {
    const result = single(100, null, 200)
    expect(gross(result)).toEqual([100, null, 200])
    expect(errors(result)).toEqual(['amount-unreadable@G8'])
  })
})

describe('an ambiguous amount is decided by the values of its column and table', () => {
  test('1.250 beside 850,50 and 2.250,00 is 1 250,00', () => {
    expect(gross(single('1.250', '850,50', '430,25', '2.250,00'))).toEqual([1250, 850.5, 430.25, 2250])
  })
  test('1,250 beside 850.50 is 1 250.00', () => {
    expect(gross(single('1,250', '850.50'))).toEqual([1250, 850.5])
  })
  test('1.250, 2.375 and 3.125 alone are asked, each', () => {
    expect(errors(single('1.250', '2.375', '3.125'))).toEqual(['amount-ambiguous@G7', 'amount-ambiguous@G8', 'amount-ambiguous@G9'])
  })
  test('1.250 beside numbers without a sign is asked', () => {
    expect(errors(single('1.250', '850', 430))).toEqual(['amount-ambiguous@G7'])
  })
  test('1.250 beside 850,50 and 430.25 is asked', () => {
    expect(errors(single('1.250', '850,50', '430.25'))).toEqual(['amount-ambiguous@G7'])
  })
  test('the total of the column is one of its values', () => {
    const result = read(
      sheet([...HEADER_FI, [...head, 'Summa'], [...words('1'), '1.250'], ['Yhteensä', null, null, null, null, null, '1.250,00']]),
    )
    expect([gross(result), errors(result)]).toEqual([[1250], []])
  })
  test('another amount column of the table decides where its own is silent', () => {
    const result = three(['1.250', '275,00', '1.525'])
    expect([gross(result), errors(result)]).toEqual([[1525], []])
  })
})

describe('net, VAT and gross', () => {
  test('that do not add up are an error at the gross amount, and kept as stated', () => {
    const result = three([100, 22, 131], [50, 11, 61])
    expect(errors(result)).toEqual(['amounts-disagree@I7'])
    expect(only(result).lines[0]).toMatchObject({ netCents: 10_000, vatCents: 2200, grossCents: 13_100 })
  })
  test('a cent of rounding is no difference', () => {
    expect(loud(three([100, 22, 122.01], [33.33, 7.33, 40.66], [33.33, 7.33, 40.65]))).toEqual([])
  })
  test.each<[string, readonly Value[], string]>([
    ['a formula that failed', [100, 22, fault('#REF!')], 'formula-error@I7'],
    ['not calculated', [100, 22, uncalculated('G7+H7')], 'formula-without-value@I7'],
    ['unreadable', [100, 22, '??'], 'amount-unreadable@I7'],
    ['ambiguous', [100, 22, '1.220'], 'amount-ambiguous@I7'],
    ['a fraction of a cent', [100, 22, 122.005], 'amount-fraction-of-cent@I7'],
    ['missing', [100, 22, null], 'amount-unreadable@I7'],
  ])('a gross amount that is %s follows from net and VAT, with a warning', (_, amounts, warning) => {
    const result = three(amounts, [50, 11, 61])
    expect(gross(result)).toEqual([122, 61])
    expect([errors(result), loud(result)]).toEqual([[], [warning]])
  })
  test('a net amount that failed follows from the others, as an error', () => {
    const result = three([fault('#REF!'), 22, 122])
    expect(only(result).lines[0]).toMatchObject({ netCents: 10_000, vatCents: 2200, grossCents: 12_200 })
    expect(errors(result)).toEqual(['formula-error@G7'])
  })
  test('VAT that is left out is what gross and net leave', () => {
    expect(only(three([100, null, 100], [50, 11, 61])).lines[0]).toMatchObject({ netCents: 10_000, vatCents: 0, grossCents: 10_000 })
  })
  test('a line with a gross amount only, in a list that states VAT, is pointed out', () => {
    const result = three([100, 22, 122], [null, null, 50])
    expect(only(result).lines[1]).toMatchObject({ netCents: null, vatCents: null, grossCents: 5000 })
    expect(loud(result)).toEqual(['vat-not-stated@I8'])
  })
  test('a net amount only, in a list that has gross amounts, is an error', () => {
    expect(errors(three([100, 22, 122], [50, null, null]))).toEqual(['amount-unreadable@I8'])
  })

  test('a gross amount follows from net and VAT, but not from 22 of net and 122 of VAT, in a row whose cells have moved', () => {
    expect(errors(three([100, 22, null], [50, 11, 61]))).toEqual([])
    expect(errors(three([22, 122, null], [50, 11, 61]))).toEqual(['amount-unreadable@I7'])
    expect(errors(three([22, 122, '?'], [50, 11, 61]))).toEqual(['amount-unreadable@I7'])
    expect(errors(three([-22, 122, null], [50, 11, 61]))).toEqual(['amount-unreadable@I7'])
  })
  test('what is claimed with the opposite sign is an error', () => {
    const result = read(sheet([...HEADER_FI, [...HEADING_FI, 'Haetaan'], [...words('1'), 100, 22, 122, -122]]))
    expect(errors(result)).toEqual(['amounts-disagree@J7'])
  })
  test('what is claimed and left out is an error, not nothing and not everything', () => {
    const result = read(
      sheet([...HEADER_FI, [...HEADING_FI, 'Haetaan'], [...words('1'), 100, 22, 122, 122], [...words('2'), 50, 11, 61, null]]),
    )
    expect(only(result).lines[1]?.claimedCents).toBeNull()
    expect(errors(result)).toEqual(['amount-unreadable@J8'])
  })
  test('a rate nobody can read leaves net and VAT open', () => {
    const result = read(
      sheet([...HEADER_FI, [...head, 'Yhteensä', 'Alv %'], [...words('1'), 122, '22 %'], [...words('2'), 50, 'sekä että']]),
    )
    expect(only(result).lines[1]).toMatchObject({ netCents: null, vatCents: null, vatRate: null, grossCents: 5000 })
    expect(loud(result)).toEqual(['amount-unreadable@H8', 'vat-not-stated@G8'])
  })
  test.each<[Value, string]>([
    ['22 %', '22'],
    ['22%', '22'],
    [bare(22), '22'],
    [bare(0.22, '0%'), '22'],
    [bare(0.22, '0.00'), '22'],
    ['0,22', '22'],
    [bare(0, '0'), '0'],
    ['8 %', '8'],
    [bare(0.08, '0%'), '8'],
  ])('the rate %j', (rate, percentage) => {
    const result = read(sheet([...HEADER_FI, [...head, 'Yhteensä', 'Alv %'], [...words('1'), 81.76, rate], [...words('2'), 244, '22 %']]))
    expect(only(result).lines[0]?.vatRate).toBe(percentage)
    expect(only(result).lines[1]).toMatchObject({ netCents: 20_000, vatCents: 4400 })
    expect(loud(result)).toEqual([])
  })
})

describe('a date that is no date', () => {
  test.each<[Value, string]>([
    ['31.9.2009', 'date-unreadable'],
    ['syksyllä', 'date-unreadable'],
    ['5/10/2009', 'date-ambiguous'],
    [fault('#REF!'), 'formula-error'],
    [uncalculated('TODAY()'), 'formula-without-value'],
    [122.5, 'date-unreadable'],
    ['15.7.', 'date-ambiguous'],
    [bare(12), 'date-unreadable'],
  ])('%j is null and the error %s at its cell; the line stays', (date, code) => {
    const result = read(
      sheet([...HEADER_FI, HEADING_FI, [...words('101', date), 100, 22, 122], [...words('102', '2009-09-16'), 50, 11, 61]]),
    )
    expect(only(result).lines.map(({ incurredOn }) => incurredOn)).toEqual([null, '2009-09-16'])
    expect(errors(result)).toEqual([`${code}@B7`])
  })
  test.each<[Value]>([[null], ['-'], ['–']])('%j is a day nobody stated, which reading does not ask about', (date) => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, [...words('101', date), 100, 22, 122]]))
    expect(only(result).lines[0]?.incurredOn).toBeNull()
    expect(loud(result)).toEqual([])
  })
  test('one column of strokes is decided by its neighbour', () => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, ['1', '26/9/2009', '5/10/2009', 'A', 'x', 'Vuokrat', 100, 22, 122]]))
    expect(only(result).lines).toMatchObject([{ incurredOn: '2009-09-26', paidOn: '2009-10-05' }])
    expect(loud(result)).toEqual([])
  })
  test('a day of payment without a year may be in January', () => {
    const result = read(
      sheet([
        ['Paikkakunta', 'Mallila'],
        ['Maksatuskausi', '1.11.–31.12.2009'],
        [],
        HEADING_FI,
        ['1', '28.12.', '12.1.', 'A', 'x', 'Vuokrat', 100, 22, 122],
      ]),
    )
    expect(only(result).lines).toMatchObject([{ incurredOn: '2009-12-28', paidOn: '2010-01-12' }])
  })
})

describe('credits', () => {
  test.each([
    'Hyvityslasku, fasilitointi',
    'HYVITYS, painatus',
    'Vuokrahyvitys',
    'Kreditering, tryck',
    'Kreditfaktura 12',
    'Kreditnota',
    'Credit note, printing',
    'Refund of tickets',
    'Palautus liian suuresta laskusta',
  ])('%s with a positive amount warns', (description) => {
    const result = read(sheet([...HEADER_FI, HEADING_FI, [...words('1', dated('2009-09-15'), description), 100, 22, 122]]))
    expect(loud(result)).toEqual(['credit-sign-suspicious@G7'])
    expect(gross(result)).toEqual([122])
  })
  test.each(['Hyvityslasku', 'Credit note'])('%s with a negative amount is as it should be', (description) => {
    expect(loud(read(sheet([...HEADER_FI, HEADING_FI, [...words('1', dated('2009-09-15'), description), -100, -22, -122]])))).toEqual([])
  })
  test.each(['Credit card fee', 'Luottokortti', 'Accreditation', 'Kreditkort'])('%s is no credit note', (description) => {
    expect(loud(read(sheet([...HEADER_FI, HEADING_FI, [...words('1', dated('2009-09-15'), description), 100, 22, 122]])))).toEqual([])
  })
})

describe('self-financing among the costs', () => {
  test.each<[string, Value, number]>([
    ['Kunnan omavastuu 500 €', -500, -500],
    ['Omavastuu', 500, 500],
    ['Omarahoitusosuus', '500,00', 500],
    ['Kuntarahoitus', 500, 500],
    ['Kunnan rahoitusosuus', -500, -500],
    ['Paikkakunnan osuus', -500, -500],
    ['Självfinansiering 500 €', -500, -500],
    ['Självfinansieringsandel', 500, 500],
    ['Kommunens andel', -500, -500],
    ['Egen finansiering', 500, 500],
    ['Self-financing', -500, -500],
    ['Self-financing of the municipality', 500, 500],
    ['Own contribution 500 EUR', -500, -500],
    ['Municipal contribution', 500, 500],
  ])('%s is kept out and asked', (text, amount, cents) => {
    const result = read(
      sheet([...HEADER_FI, [...head, 'Summa'], [...words('1'), 100], [null, null, null, null, text, null, amount], [...words('2'), 50]]),
    )
    expect(gross(result)).toEqual([100, 50])
    expect(loud(result)).toEqual(['self-financing-row@E8', 'vat-not-stated@G6'])
    expect(only(result).findings.find(({ code }) => code === 'self-financing-row')?.figures).toEqual({ text, amountCents: cents * 100 })
  })
  test('in the first column, with a voucher column', () => {
    const result = read(
      sheet([...HEADER_FI, [...head, 'Summa'], [...words('1'), 100], ['Omarahoitus', null, null, null, null, null, -500]]),
    )
    expect([gross(result), loud(result)]).toEqual([[100], ['self-financing-row@A8', 'vat-not-stated@G6']])
  })
  test('with a voucher and a day of its own', () => {
    const result = read(
      sheet([...HEADER_FI, [...head, 'Summa'], [...words('1'), 100], [...words('2', dated('2009-09-01'), 'Kunnan omavastuu'), -500]]),
    )
    expect([gross(result), loud(result)]).toEqual([[100], ['self-financing-row@A8', 'vat-not-stated@G6']])
  })
  test('an insurance’s own risk is a cost', () => {
    expect(
      gross(read(sheet([...HEADER_FI, [...head, 'Summa'], [...words('1', dated('2009-09-01'), 'Matkavakuutuksen omavastuu'), 150]]))),
    ).toEqual([150])
  })
})

describe('another currency', () => {
  test.each<[Value, string]>([
    ['100,00 SEK', 'SEK'],
    ['$100.00', '$'],
    [bare(100, '#,##0.00 "kr"'), 'KR'],
    [bare(100, '[$USD] #,##0.00'), 'USD'],
  ])('%j is named on the line and an error', (amount, currency) => {
    const result = single(50, amount)
    expect(only(result).lines[1]).toMatchObject({ currency, grossCents: 10_000 })
    expect(errors(result)).toEqual(['currency-not-euro@G8'])
  })
  test('a column of currencies: EUR is nothing to say, SEK is', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        [...head, 'Valuutta', 'Summa'],
        [...words('1'), 'EUR', 100],
        [...words('2'), 'SEK', 100],
        [...words('3'), '€', 5],
      ]),
    )
    expect(errors(result)).toEqual(['currency-not-euro@G8'])
  })
  test('a heading that names crowns speaks for every line', () => {
    expect(errors(read(sheet([...HEADER_FI, [...head, 'Summa SEK'], [...words('1'), 100], [...words('2'), 50]])))).toEqual([
      'currency-not-euro@G7',
      'currency-not-euro@G8',
    ])
  })
})

describe('vouchers', () => {
  test.each<[Value, string | null]>([
    ['101', '101'],
    [bare(101), '101'],
    [bare(4678, '000000'), '004678'],
    [bare(374, '"V-2009/"0'), 'V-2009/374'],
    ['V-2009/374', 'V-2009/374'],
    [' MU  7 ', 'MU 7'],
    ['004678', '004678'],
    ['=1+1', '=1+1'],
    ['@x', '@x'],
    ['-', null],
    ['–', null],
    ['puuttuu', null],
    ['ei tositetta', null],
    ['saknas', null],
    ['missing', null],
    ['?', null],
    [null, null],
    [bare(20091231), '20091231'],
  ])('%j is the voucher %j', (voucher, expected) => {
    const result = read(
      sheet([
        ...HEADER_FI,
        HEADING_FI,
        [voucher, dated('2009-09-15'), dated('2009-09-15'), 'A', 'x', 'Vuokrat', 100, 22, 122],
        [...words('102'), 50, 11, 61],
      ]),
    )
    expect(only(result).lines[0]?.voucher).toBe(expected)
    expect(loud(result)).toEqual([])
  })
  test('where a voucher number and an invoice number stand, voucher is the voucher number', () => {
    const result = read(
      sheet([...HEADER_FI, ['Tosite', 'Laskun nro', 'Pvm', 'Toimittaja', 'Summa'], ['101', 'F-7', dated('2009-09-15'), 'A', 100]]),
    )
    expect(only(result).lines[0]).toMatchObject({ voucher: '101', invoice: 'F-7' })
  })
  test('an invoice number alone is the voucher', () => {
    const { lines } = only(
      read(sheet([...HEADER_FI, ['Laskun nro', 'Pvm', 'Toimittaja', 'Summa'], ['F-7', dated('2009-09-15'), 'A', 100]])),
    )
    expect(lines[0]).toMatchObject({ voucher: 'F-7' })
    expect(lines[0]).not.toHaveProperty('invoice')
  })
})

test('texts that begin like formulas are texts', () => {
  const texts = [
    '=1+1',
    '+358 9 123 4567 call',
    '-2+3 hours',
    '@SUM(A1:A9)',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.invalid","click")',
    '#NuoriTöihin',
  ]
  const result = read(
    sheet([
      ...HEADER_FI,
      HEADING_FI,
      ...texts.map((text, index) => [...words(String(index + 1), dated('2009-09-15'), text), 100, 22, 122]),
    ]),
  )
  expect(only(result).lines.map(({ description }) => description)).toEqual(texts)
  expect(errors(result)).toEqual([])
})
