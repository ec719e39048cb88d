// The vocabulary of headings. Law: every word in it means what it stands under, however it is spelt; no other word means anything for sure.
import { describe, expect, test } from 'vitest'
import { headingWords, type Role } from '../../lib/sheet/headings.ts'
import { headRole } from '../../lib/sheet/read-claims/headings/heading-head.ts'
import { meaningOf, nearestRole } from '../../lib/sheet/read-claims/headings/heading-role.ts'
import { bare, dated, errors, euros, loud, only, read, sheet, type Value } from './sheets.ts'

describe('every word of the table', () => {
  test.each(Object.keys(headingWords) as Role[])('under %s means that, also in capitals, with a colon, a unit or a line break', (role) => {
    for (const word of headingWords[role]) {
      expect.soft([word, meaningOf(word)?.role]).toEqual([word, role])
      expect.soft([word, meaningOf(word.toUpperCase())?.role]).toEqual([word, role])
      expect.soft([word, meaningOf(` ${word.replace(' ', '\n')}: `)?.role]).toEqual([word, role])
      expect.soft([word, meaningOf(word.normalize('NFD'))?.role]).toEqual([word, role])
    }
  })
})

describe('headings made of known words', () => {
  test.each<[string, Role | null]>([
    ['Laskun nro', 'invoice'],
    ['Tositteen numero', 'voucher'],
    ['Laskun päivämäärä', 'date'],
    ['Maksun päivä', 'paid'],
    ['Faktura datum', 'date'],
    ['Fakturans nr', 'invoice'],
    ['Invoice date', 'date'],
    ['Invoice number', 'invoice'],
    ['Payment date', 'paid'],
    ['Summa (sis. alv)', 'gross'],
    ['Summa, alv 0 %', 'net'],
    ['Laskun summa, veroton', 'net'],
    ['Yhteensä (EUR)', 'amount'],
    ['Yhteensä, €', 'amount'],
    ['Kustannus sis. alv 22 %', 'gross'],
    ['Alv 22 %', 'vat'],
    ['Alv 0%', 'net'],
    ['ALV-%', 'rate'],
    ['Alv %', 'rate'],
    ['Belopp exkl. moms (€)', 'net'],
    ['Totalt inkl. moms', 'gross'],
    ['Moms 22 %', 'vat'],
    ['Amount excl. VAT', 'net'],
    ['Total incl. VAT (EUR)', 'gross'],
    ['VAT 22%', 'vat'],
    ['Haettava summa (€)', 'claimed'],
    ['Haetaan, alv 0 %', 'claimed'],
    ['Söks, EUR', 'claimed'],
    ['Amount claimed (EUR)', 'claimed'],
    ['Pvm / Datum', 'date'],
    ['Tosite/Verifikat/Voucher', 'voucher'],
    ['Summa/Belopp', 'amount'],
    ['Toimittaja | Leverantör', 'supplier'],
    ['€', 'amount'],
    ['EUR', 'amount'],
    ['Tosite *', 'voucher'],
    ['Tosite (nro)', 'voucher'],
    ['Pvm / Selite', null],
    ['Alv Selite', null],
    ['Summa ruoka', null],
    ['Pankki', null],
    ['Tammikuu', null],
    ['101', null],
    ['15.9.2009', null],
    ['7 250,00', null],
    ['', null],
    ['x'.repeat(200), null],
  ])('%j means %s', (text, role) => {
    expect(meaningOf(text)?.role ?? null).toBe(role)
  })

  test.each<[string, Role | null]>([
    ['kuitin juokseva numero', 'voucher'],
    ['laskun juokseva numero', 'invoice'],
    ['asiakkaan numero', null],
    ['juokseva kuitti', null],
  ])('the head word of %j says %s', (text, role) => {
    expect(headRole(text)).toBe(role)
  })

  test('a heading tells another currency, and amounts in cents or thousands', () => {
    expect(meaningOf('Summa SEK')).toEqual({ role: 'amount', currency: 'SEK', isScaled: false })
    expect(meaningOf('Amount ($)')).toMatchObject({ role: 'amount', currency: '$' })
    expect(meaningOf('Summa, snt')).toMatchObject({ role: 'amount', isScaled: true })
    expect(meaningOf('Summa (1 000 €)')).toMatchObject({ role: 'amount', isScaled: true })
    expect(meaningOf('Belopp (tusen euro)')).toMatchObject({ role: 'amount', isScaled: true })
  })

  test.each<[string, Role | null]>([
    ['Tosiite', 'voucher'],
    ['Toimitaja', 'supplier'],
    ['Yhtensä', 'amount'],
    ['Verton', 'net'],
    ['Kustanuslaji', 'category'],
    ['Leverentör', 'supplier'],
    ['Descripton', 'description'],
    ['Pankki', null],
    ['Alvi', null],
    ['Aaa', null],
  ])('%s is near %s', (text, role) => {
    expect(nearestRole(text)).toBe(role)
  })
})

const BLOCK: readonly (readonly Value[])[] = [['Paikkakunta', 'Mallila'], ['Hakemus nro', '1'], []]
const line = (voucher: string, ...amounts: Value[]): Value[] => [
  voucher,
  dated('2009-09-15'),
  dated('2009-09-16'),
  'Malli Oy',
  'Selvitys',
  'Vuokrat',
  ...amounts,
]
const HEAD = ['Tosite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji'] as const
/** What each line says of net, VAT, gross and claimed, in euros. */
const amounts = (rows: readonly (readonly Value[])[]): (number | null)[][] =>
  only(read(sheet(rows))).lines.map((one) => [euros(one.netCents), euros(one.vatCents), euros(one.grossCents), euros(one.claimedCents)])

describe('which amount is which', () => {
  test.each<[string, readonly Value[], readonly Value[], readonly (number | null)[], readonly string[]]>([
    ['one amount is gross, and VAT is not stated', ['Summa'], [122], [null, null, 122, null], ['vat-not-stated@G4']],
    ['one gross amount', ['Brutto'], [122], [null, null, 122, null], ['vat-not-stated@G4']],
    ['one net amount', ['Veroton'], [100], [100, null, null, null], ['vat-not-stated@G4']],
    ['net and VAT', ['Veroton', 'Alv'], [100, 22], [100, 22, 122, null], []],
    ['net and gross', ['Netto', 'Brutto'], [100, 122], [100, 22, 122, null], []],
    ['gross first', ['Brutto', 'Alv', 'Netto'], [122, 22, 100], [100, 22, 122, null], []],
    ['VAT and gross', ['Alv', 'Verollinen'], [22, 122], [100, 22, 122, null], []],
    ['`summa` that makes the total with VAT is net', ['Summa', 'Alv', 'Yhteensä'], [100, 22, 122], [100, 22, 122, null], []],
    ['`belopp` that makes the total with VAT is net', ['Belopp', 'Moms', 'Totalt'], [100, 22, 122], [100, 22, 122, null], []],
    ['`amount` that makes the total with VAT is net', ['Amount', 'VAT', 'Total'], [100, 22, 122], [100, 22, 122, null], []],
    ['`summa` beside a gross amount that it makes is net', ['Summa', 'Alv', 'Brutto'], [100, 22, 122], [100, 22, 122, null], []],
    ['VAT within `summa` says gross', ['Summa', 'Alv'], [122, 22], [100, 22, 122, null], []],
    ['VAT of `summa` says net, and asks', ['Summa', 'Alv'], [100, 22], [100, 22, 122, null], ['heading-uncertain@G4']],
    ['gross and rate', ['Yhteensä', 'Alv %'], [122, '22 %'], [100, 22, 122, null], []],
    ['net and rate', ['Veroton', 'Alv %'], [100, bare(22)], [100, 22, 122, null], []],
    ['net and rate of 25,6762 €', ['Veroton', 'Alv %'], [116.71, bare(22)], [116.71, 25.68, 142.39, null], ['vat-calculated@H5']],
    ['an `Alv` column of percentages is a rate', ['Yhteensä', 'Alv'], [122, '22 %'], [100, 22, 122, null], []],
    ['a claimed part', ['Yhteensä', 'Haetaan'], [122, 60], [null, null, 122, 60], ['vat-not-stated@G4']],
    ['only a claimed part', ['Haetaan'], [60], [null, null, null, 60], ['vat-not-stated@G4']],
    ['VAT at two rates', ['Veroton', 'Alv 22 %', 'Alv 8 %', 'Yhteensä'], [150, 22, 4, 176], [150, 26, 176, null], []],
    ['the same amount twice', ['Summa', 'Yhteensä'], [122, 122], [null, null, 122, null], ['vat-not-stated@H4']],
    ['a running total is no amount of the line', ['Summa', 'Kertymä'], [122, 500], [null, null, 122, null], ['vat-not-stated@G4']],
    [
      'quantity and unit price are no amounts of the line',
      ['Kpl', 'à-hinta', 'Yhteensä'],
      [bare(2), 61, 122],
      [null, null, 122, null],
      ['vat-not-stated@I4'],
    ],
    [
      'financing is no amount of the line',
      ['Yhteensä', 'ESR', 'Valtio', 'Omarahoitus'],
      [122, 50, 50, 22],
      [null, null, 122, null],
      ['vat-not-stated@G4'],
    ],
  ])('%s', (_, headings, values, expected, questions) => {
    const rows = [...BLOCK, [...HEAD, ...headings], line('1', ...values)]
    expect(amounts(rows)).toEqual([expected])
    expect(loud(read(sheet(rows)))).toEqual(questions)
  })

  test('VAT of `summa` on half of the rows only, 22 of 100 but 3 of 200, is asked about', () => {
    const rows = [...BLOCK, [...HEAD, 'Summa', 'Alv'], line('1', 100, 22), line('2', 50, 11), line('3', 200, 3), line('4', 80, 1)]
    expect(amounts(rows).map(([, , gross]) => gross)).toEqual([100, 50, 200, 80])
    expect(loud(read(sheet(rows)))).toContain('heading-uncertain@G4')
  })

  test('two unlike amounts that nothing tells apart are asked as an error', () => {
    expect(errors(read(sheet([...BLOCK, [...HEAD, 'Summa', 'Kustannus'], line('1', 122, 50), line('2', 100, 70)])))).toEqual([
      'amount-uncertain@H5',
      'amount-uncertain@H6',
      'heading-uncertain@G4',
      'heading-uncertain@H4',
    ])
  })

  test('an `Alv` column of 22 and 8 beside amounts that are no such VAT is a rate, and asks', () => {
    const rows = [...BLOCK, [...HEAD, 'Yhteensä', 'Alv'], line('1', 1000, bare(22)), line('2', 540, bare(8)), line('3', 70, bare(0))]
    expect(only(read(sheet(rows))).lines.map(({ vatRate, netCents }) => [vatRate, euros(netCents)])).toEqual([
      ['22', 819.67],
      ['8', 500],
      ['0', 70],
    ])
    expect(loud(read(sheet(rows)))).toEqual(['heading-uncertain@H4'])
  })
})

describe('headings that are not quite known', () => {
  test('a misspelt heading is read and asked', () => {
    const result = read(
      sheet([...BLOCK, ['Tosiite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Summma'], line('1', 122)]),
    )
    expect(only(result).lines).toMatchObject([{ voucher: '1', grossCents: 12_200 }])
    expect(loud(result)).toEqual(['heading-uncertain@A4', 'heading-uncertain@G4', 'vat-not-stated@G4'])
  })

  test('the only column of amounts under an unknown heading is read and asked', () => {
    const result = read(sheet([...BLOCK, [...HEAD, 'Paljonko meni'], line('1', 122), line('2', 50)]))
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 50])
    expect(loud(result)).toContain('heading-uncertain@G4')
  })

  test('an unknown column of amounts beside a known one is left out with a question', () => {
    const result = read(sheet([...BLOCK, [...HEAD, 'Summa', 'Jokin muu luku'], line('1', 122, 33.5)]))
    expect(loud(result)).toContain('column-left-out@H4')
  })

  test('an unknown column of words is left out for information', () => {
    const result = read(sheet([...BLOCK, [...HEAD, 'Summa', 'Kuka hyväksyi'], line('1', 122, 'MM')]))
    expect(loud(result)).toEqual(['vat-not-stated@G4'])
    expect(only(result).findings).toContainEqual({
      code: 'column-left-out',
      severity: 'info',
      at: 'Taul1!H4',
      figures: { text: 'Kuka hyväksyi' },
    })
  })

  test('a date column full of amounts, and an amount column full of dates, are errors on every line', () => {
    const rows = [
      ...BLOCK,
      ['Tosite', 'Pvm', 'Selite', 'Summa'],
      ['1', 122.5, 'x', dated('2009-09-15')],
      ['2', 50.5, 'y', dated('2009-09-16')],
    ]
    expect(errors(read(sheet(rows)))).toEqual([
      'amount-unreadable@D5',
      'amount-unreadable@D6',
      'date-unreadable@B5',
      'date-unreadable@B6',
      'heading-uncertain@B4',
      'heading-uncertain@D4',
    ])
  })

  test.each(['Koko', 'Hela', 'Full', 'Whole'])('`%s` over 120, the size of a room, is no amount beside what it costs', (size) => {
    const result = read(
      sheet([
        ...BLOCK,
        ['Tosite', 'Pvm', 'Selite', size, 'Summa'],
        ['1', dated('2009-09-15'), 'Sali', 120, 45.5],
        ['2', dated('2009-09-16'), 'Sali', 80, 30],
      ]),
    )
    expect([only(result).lines.map(({ grossCents }) => grossCents), errors(result)]).toEqual([[4550, 3000], []])
  })
  test('`In euros` and `(i euro)` are the amount, `In` of a cash book is none: its 200 € came in', () => {
    const listed = (...rows: Value[][]) => read(sheet([...BLOCK, ...rows]))
    const head = ['Voucher', 'Date', 'Description']
    for (const euros of ['In euros', '(i euro)', 'i €'])
      expect(only(listed([...head, euros], ['1', dated('2009-09-15'), 'Coffee', 45.5])).lines.map(({ grossCents }) => grossCents)).toEqual([
        4550,
      ])
    const book = listed(
      [...head, 'In', 'Out'],
      ['1', dated('2009-09-15'), 'Grant', 200, null],
      ['2', dated('2009-09-15'), 'Coffee', null, 45.5],
    )
    expect([book.drafts, errors(book)]).toEqual([[], ['no-cost-lines@A4']])
  })
  test('`Maksettu` over the only amounts is the amount, and asks', () => {
    const result = read(
      sheet([...BLOCK, ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Maksettu'], ['1', dated('2009-09-15'), 'A', 'x', 122.5]]),
    )
    expect(only(result).lines).toMatchObject([{ grossCents: 12_250, paidOn: null }])
    expect(loud(result)).toContain('heading-uncertain@E4')
  })

  test('amounts in cents or thousands are not read as euros', () => {
    expect(errors(read(sheet([...BLOCK, [...HEAD, 'Summa (snt)'], line('1', bare(12_250))])))).toEqual(['amount-unreadable@G5'])
  })
  test.each([' ', '\n', '\r\n', '\n\n'])(
    'the unit of a heading is heard behind %j: 122 mk, USD, thousands or cents are no euros',
    (between) => {
      const of = (words: string): string[] =>
        errors(read(sheet([...BLOCK, [...HEAD, words.replace(' ', between)], line('1', bare(122)), line('2', bare(61))])))
      expect(of('Summa mk')).toEqual(['currency-not-euro@G5', 'currency-not-euro@G6'])
      expect(of('Summa USD')).toEqual(['currency-not-euro@G5', 'currency-not-euro@G6'])
      expect(of('Belopp SEK')).toEqual(['currency-not-euro@G5', 'currency-not-euro@G6'])
      expect(of('Summa tEUR')).toEqual(['amount-unreadable@G5', 'amount-unreadable@G6'])
      expect(of('Summa snt')).toEqual(['amount-unreadable@G5', 'amount-unreadable@G6'])
      expect(of('Summa €')).toEqual([])
    },
  )
  test.each(['€', '€:', '(€)', '[€]', '(€):'])('%s alone is the amount', (sign) => {
    expect(loud(read(sheet([...BLOCK, [...HEAD, sign], line('1', bare(122.5))]))).filter((one) => one.startsWith('heading'))).toEqual([])
  })
})
