// Sheets without vouchers: matrices of months, summaries by category. Law: a summary that repeats a list is compared with it and gives no lines; one that
// is all there is gives lines marked as a summary.
import { describe, expect, test } from 'vitest'
import { bare, dated, errors, euros, HEADING_FI, loud, only, read, sheet, uncalculated, type Value } from './sheets.ts'

const BLOCK: readonly (readonly Value[])[] = [
  ['Locality:', 'Locality 2'],
  ['Payment claim no.:', bare(1)],
  ['Claim period:', '1 August – 31 October 2009'],
  [],
]
const cells = (rows: readonly (readonly Value[])[], options = {}) => {
  const result = read(sheet(rows, options))
  return {
    result,
    lines: only(result).lines.map(
      ({ at, category, incurredOn, grossCents }) =>
        `${at.replace(/.*!/, '')} ${category ?? '?'} ${incurredOn ?? '?'} ${String(euros(grossCents))}`,
    ),
  }
}
const FOUR = ['B6 services 2009-08-31 100', 'C6 services 2009-09-30 50', 'D7 rents 2009-10-31 20.5', 'B8 travel 2009-08-31 7']
const MONTHS = [
  ['Purchased services', 100, 50, null, 150],
  ['Rents', null, null, 20.5, 20.5],
  ['Travel costs', 7, null, null, 7],
  ['Total', 107, 50, 20.5, 177.5],
]

describe('a matrix of months', () => {
  test.each<[string, readonly Value[]]>([
    ['en', ['Cost category', 'August 2009', 'September 2009', 'October 2009', 'Total']],
    ['en', ['Cost category', 'Aug', 'Sep', 'Oct', 'Total']],
    ['en', ['Category', 'Aug-09', 'Sep-09', 'Oct-09', 'Sum']],
    ['fi', ['Kustannuslaji', 'elokuu', 'syyskuu', 'lokakuu', 'Yhteensä']],
    ['fi', ['Kululaji', 'Elokuu 2009', 'Syyskuu 2009', 'Lokakuu 2009', 'Yht.']],
    ['fi', ['', '8/2009', '9/2009', '10/2009', 'Yhteensä']],
    ['fi', ['Menolaji', '08/09'.replace('/09', '/2009'), '09/2009', '10/2009', 'Summa']],
    ['sv', ['Kostnadsslag', 'Augusti', 'September', 'Oktober', 'Totalt']],
    ['sv', ['Kostnadsslag', 'aug 2009', 'sep 2009', 'okt 2009', 'Summa']],
    [
      'date cells',
      ['Cost category', dated('2009-08-01', 'mmm yyyy'), dated('2009-09-01', 'mmm yyyy'), dated('2009-10-01', 'mmm yyyy'), 'Total'],
    ],
    ['first days', ['Cost category', dated('2009-08-01'), dated('2009-09-01'), dated('2009-10-01'), 'Total']],
    ['ISO months', ['Cost category', '2009-08', '2009-09', '2009-10', 'Total']],
  ])('%s: one line for each filled cell, on the month’s last day, under %j', (_, heading) => {
    const { result, lines } = cells([...BLOCK, heading, ...MONTHS])
    expect(lines).toEqual(FOUR)
    expect(loud(result)).toEqual([`summary-without-vouchers@${heading[0] === '' ? 'B' : 'A'}5`])
    expect([euros(only(result).statedTotalCents), only(result).lines[0]?.voucher]).toEqual([177.5, null])
  })

  test.each([
    ['below its rows of noughts', [['Rents', 0, 0, 0, 0], ['No costs in the period']]],
    ['in its only row', [['No costs', 0, 0, 0, 0]]],
  ])('of nothing, which says so %s, is a nil claim', (_, rows) => {
    const { result, lines } = cells([...BLOCK, ['Cost category', 'August', 'September', 'October', 'Total'], ...rows])
    expect([only(result).nil, lines, loud(result)]).toEqual([true, [], []])
  })
  test('whose words of nothing stand beside costs of 107 is none', () => {
    const { result, lines } = cells([
      ...BLOCK,
      ['Cost category', 'August', 'September', 'October', 'Total'],
      ['Purchased services', 100, null, null, 100],
      ['No costs', 7, null, null, 7],
    ])
    expect([only(result).nil, lines.length]).toEqual([false, 2])
  })
  test('is totalled by a row without a word, too, where each of its sums agrees: 107, 50, 20,50 and 177,50', () => {
    const heading = ['Cost category', 'August', 'September', 'October', 'Total']
    const wordless = (last: number): ReturnType<typeof cells> =>
      cells([...BLOCK, heading, ...MONTHS.slice(0, 3), [null, 107, 50, 20.5, last]])
    expect(wordless(177.5).lines).toEqual(FOUR)
    expect(loud(wordless(177.5).result)).toEqual(['summary-without-vouchers@A5'])
    expect(loud(wordless(170).result)).toEqual(['row-left-out@B9', 'summary-without-vouchers@A5'])
  })
  test('is no longer than its signature, whatever number stands beside that', () => {
    const heading = ['Cost category', 'August', 'September', 'October', 'Total']
    const { result, lines } = cells([...BLOCK, heading, ...MONTHS, ['Signature', null, bare(2009)]])
    expect([lines, loud(result)]).toEqual([FOUR, ['summary-without-vouchers@A5']])
  })
  test('without totals it has none', () => {
    const { result, lines } = cells([
      ...BLOCK,
      ['Cost category', 'August', 'September', 'October'],
      ...MONTHS.slice(0, 3).map((row) => row.slice(0, 4)),
    ])
    expect(lines).toEqual(FOUR)
    expect(only(result).statedTotalCents).toBeNull()
  })

  test('a row’s, a column’s and the grand total that differ are said at their cells', () => {
    const wrong = [
      ['Purchased services', 100, 50, null, 151],
      ['Rents', null, null, 20.5, 20.5],
      ['Total', 101, 50, 20.5, 200],
    ]
    expect(loud(cells([...BLOCK, ['Cost category', 'August', 'September', 'October', 'Total'], ...wrong]).result)).toEqual([
      'subtotal-differs@B8',
      'subtotal-differs@E6',
      'summary-without-vouchers@A5',
      'total-differs@E8',
    ])
  })

  test('a row below the total is no line: 50 is left out, and said', () => {
    const { result, lines } = cells([
      ...BLOCK,
      ['Cost category', 'August', 'September', 'October', 'Total'],
      ...MONTHS,
      ['Rents', 50, null, null, 50],
    ])
    expect(lines).toEqual(FOUR)
    expect(loud(result)).toEqual(['row-left-out@A10', 'summary-without-vouchers@A5'])
  })

  test('a category nobody knows is asked, its amounts are lines', () => {
    const { result, lines } = cells([
      ...BLOCK,
      ['Cost category', 'August', 'September', 'October', 'Total'],
      ['Rents', 1, 2, 3, 6],
      ['Sundries of war', 4, null, null, 4],
    ])
    expect(lines).toContain('B7 ? 2009-08-31 4')
    expect(loud(result)).toContain('category-unknown@A7')
  })

  test('an amount nobody can read is an error at its cell and leaves its sums unverified', () => {
    const { result } = cells([
      ...BLOCK,
      ['Cost category', 'August', 'September', 'Total'],
      ['Rents', 'n. 5', 2, 7],
      ['Travel', uncalculated('B9'), 1, 1],
      ['Total', 5, 3, 8],
    ])
    expect(loud(result)).toEqual(['amount-unreadable@B6', 'formula-without-value@B7', 'summary-without-vouchers@A5'])
  })

  test('self-financing in it is kept out', () => {
    const { result, lines } = cells([
      ...BLOCK,
      ['Cost category', 'August', 'September', 'Total'],
      ['Rents', 10, 20, 30],
      ['Own contribution', null, -500, -500],
    ])
    expect(lines).toHaveLength(2)
    expect(loud(result)).toContain('self-financing-row@A7')
  })

  test('nothing is not a line: 0,00 and a dash', () => {
    expect(cells([...BLOCK, ['Cost category', 'August', 'September'], ['Rents', 0, 20], ['Travel costs', '–', 5]]).lines).toEqual([
      'C6 rents 2009-09-30 20',
      'C7 travel 2009-09-30 5',
    ])
  })

  test('months down and categories across', () => {
    const { result, lines } = cells([
      ...BLOCK,
      ['Kuukausi', 'Palvelujen ostot', 'Vuokrat', 'Yhteensä'],
      ['elokuu 2009', 100, 7, 107],
      ['syyskuu 2009', 50, null, 50],
      ['Yhteensä', 150, 7, 157],
    ])
    expect(lines).toEqual(['B6 services 2009-08-31 100', 'C6 rents 2009-08-31 7', 'B7 services 2009-09-30 50'])
    expect(loud(result)).toEqual(['summary-without-vouchers@A5'])
    expect(euros(only(result).statedTotalCents)).toBe(157)
  })

  test('beside a list whose costs it repeats it gives no lines', () => {
    const list = sheet([
      ...BLOCK,
      ['Voucher', 'Date', 'Paid', 'Supplier', 'Description', 'Cost category', 'Amount'],
      ['1', dated('2009-08-03'), dated('2009-08-03'), 'A Ltd', 'x', 'Rents', 10],
      ['2', dated('2009-09-03'), dated('2009-09-03'), 'A Ltd', 'x', 'Travel costs', 20],
    ])
    const matrix = sheet(
      [
        ['Cost category', 'August', 'September', 'Total'],
        ['Rents', 10, null, 10],
        ['Travel costs', null, 20, 20],
        ['Total', 10, 20, 30],
      ],
      { name: 'Months' },
    )
    const result = read([list, matrix])
    expect(only(result).lines.map(({ at }) => at)).toEqual(['Taul1!A6', 'Taul1!A7'])
    expect(result.findings).toMatchObject([{ code: 'sheet-left-out', severity: 'info' }])
  })
})

const LIST = (options = {}) =>
  sheet(
    [
      ['Paikkakunta:', 'Mallila'],
      ['Maksatushakemus nro:', bare(1)],
      [],
      HEADING_FI,
      ['1', dated('2009-08-03'), dated('2009-08-03'), 'A Oy', 'x', 'Palvelujen ostot', 100, 22, 122],
      ['2', dated('2009-08-04'), dated('2009-08-04'), 'B Oy', 'y', 'Vuokrat', 50, 11, 61],
      ['Yhteensä', null, null, null, null, null, 150, 33, 183],
    ],
    options,
  )

describe('a summary by category', () => {
  test.each<[string, readonly (readonly Value[])[]]>([
    ['gross amounts', [['Yhteenveto'], [], ['Palvelujen ostot', 122], ['Vuokrat', 61], ['Yhteensä', 183]]],
    ['net amounts', [['Yhteenveto'], [], ['Palvelujen ostot', 100], ['Vuokrat', 50], ['Yhteensä', 150]]],
    [
      'net, VAT and gross under headings',
      [
        ['Kustannuslaji', 'Veroton', 'Alv', 'Yhteensä'],
        ['Palvelujen ostot', 100, 22, 122],
        ['Vuokrat', 50, 11, 61],
        ['Yhteensä', 150, 33, 183],
      ],
    ],
    [
      'one column under headings',
      [
        ['Kustannuslaji', 'Summa'],
        ['3 Palvelujen ostot', 122],
        ['Vuokrat', 61],
        ['Yhteensä', 183],
      ],
    ],
    [
      'everyday words',
      [
        ['Ostopalvelut', 122],
        ['Tilavuokrat', 61],
        ['Loppusumma', 183],
      ],
    ],
    [
      'texts',
      [
        ['Palvelujen ostot', '122,00 €'],
        ['Vuokrat', '61,00 €'],
        ['Yhteensä', '183,00 €'],
      ],
    ],
    [
      'its own block above',
      [['Paikkakunta', 'Mallila'], ['Maksatushakemus nro', '1'], [], ['Palvelujen ostot', 122], ['Vuokrat', 61], ['Yhteensä', 183]],
    ],
  ])('in %s before the list repeats it: no lines, no questions', (_, rows) => {
    const result = read([sheet(rows, { name: 'Yhteenveto' }), LIST()])
    expect(only(result).lines).toHaveLength(2)
    expect(euros(only(result).statedTotalCents)).toBe(183)
    expect(loud(result)).toEqual([])
    expect(result.findings).toMatchObject([{ code: 'sheet-left-out', severity: 'info', figures: { sheet: 'Yhteenveto' } }])
  })

  test.each(['Sammandrag', 'Summary', 'Taul2'])('on a sheet called %s behind the list, too', (name) => {
    expect(
      loud(
        read([
          LIST(),
          sheet(
            [
              ['Palvelujen ostot', 122],
              ['Vuokrat', 61],
            ],
            { name },
          ),
        ]),
      ),
    ).toEqual([])
  })

  test('what differs from the list is said at its cell', () => {
    const result = read([
      sheet(
        [
          ['Palvelujen ostot', 122],
          ['Vuokrat', 71],
          ['Yhteensä', 193],
        ],
        { name: 'Yhteenveto' },
      ),
      LIST(),
    ])
    expect(loud(result)).toEqual(['subtotal-differs@Yhteenveto!B2', 'total-differs@Yhteenveto!B3'])
  })

  test('costs of 30 and 20 that have a description each, and make no sum of the list, are lines on a second sheet too', () => {
    const second = sheet(
      [
        ['Selite', 'Summa'],
        ['Bussi', 30],
        ['Kahvi', 20],
      ],
      { name: 'Taul2' },
    )
    expect(only(read([LIST(), second])).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61, 30, 20])
  })

  test('a summary that agrees with nothing is said loudly', () => {
    const result = read([
      LIST(),
      sheet(
        [
          ['Matkakulut', 7000],
          ['Palkat', 71],
          ['Yhteensä', 7071],
        ],
        { name: 'Muut' },
      ),
    ])
    expect(only(result).lines).toHaveLength(2)
    expect(loud(result)).toEqual(['sheet-left-out@Muut', 'subtotal-differs@Muut!B1', 'subtotal-differs@Muut!B2', 'total-differs@Muut!B3'])
  })

  test('below its list, after the total, it is no cost', () => {
    const rows: Value[][] = [
      ['Paikkakunta', 'Mallila'],
      ['Hakemus nro', '1'],
      [],
      [...HEADING_FI],
      ['1', dated('2009-08-03'), dated('2009-08-03'), 'A Oy', 'x', 'Palvelujen ostot', 100, 22, 122],
      ['Yhteensä', null, null, null, null, null, 100, 22, 122],
      [],
      ['Palvelujen ostot', null, null, null, null, null, null, null, 122],
    ]
    const result = read(sheet(rows))
    expect(only(result).lines).toHaveLength(1)
    expect(loud(result)).toEqual([])
  })

  test('that is all there is gives lines, marked, without vouchers', () => {
    const result = read(
      sheet([
        ['Paikkakunta', 'Mallila'],
        ['Hakemus nro', '1'],
        [],
        ['Kustannuslaji', 'Summa'],
        ['Palvelujen ostot', 122],
        ['Vuokrat', 61],
        ['Yhteensä', 183],
      ]),
    )
    expect(only(result).lines.map(({ category, grossCents }) => `${category ?? ''} ${String(euros(grossCents))}`)).toEqual([
      'services 122',
      'rents 61',
    ])
    expect(loud(result)).toContain('summary-without-vouchers@A4')
    expect(euros(only(result).statedTotalCents)).toBe(183)
  })

  test('a sheet called a summary that repeats every voucher of the list is left out', () => {
    const result = read([LIST(), LIST({ name: 'Yhteenveto' })])
    expect(only(result).lines.map(({ at }) => at)).toEqual(['Taul1!A5', 'Taul1!A6'])
  })
})

describe('sheets that come with a form', () => {
  test('a guide with amounts in its sentences is left out for information', () => {
    const result = read([
      sheet([['Ohje'], [], ['Korvaus on enintään 6 000,00 € paikkakuntaa kohti. Omarahoitus 500 € hoidetaan erikseen.']], { name: 'Ohje' }),
      LIST(),
    ])
    expect(only(result).lines).toHaveLength(2)
    expect(loud(result)).toEqual([])
  })
  test('a worked example is no claim where there is one, and is said loudly', () => {
    const result = read([LIST({ name: 'Esimerkki' }), LIST()])
    expect(only(result).lines.map(({ at }) => at)).toEqual(['Taul1!A5', 'Taul1!A6'])
    expect(loud(result)).toEqual(['sheet-left-out@Esimerkki'])
  })
  test('a form that was filled in on the sheet called Malli is the claim', () => {
    expect(only(read(LIST({ name: 'Malli' }))).lines).toHaveLength(2)
  })
  test('an empty page of the form is nothing to ask about', () => {
    const result = read([LIST(), sheet([['Paikkakunta:', 'Mallila'], ['Maksatushakemus nro:', '1'], [], HEADING_FI], { name: 'Matkat' })])
    expect(only(result).lines).toHaveLength(2)
    expect(loud(result)).toEqual([])
  })
  test('amounts that nobody can tell are said loudly', () => {
    const result = read([
      LIST(),
      sheet(
        [
          ['Jotain', 17.5],
          ['Muuta', 'teksti', 22.25],
        ],
        { name: 'Taul2' },
      ),
    ])
    expect(loud(result)).toEqual(['sheet-left-out@Taul2'])
  })
  test('a hidden sheet of list values is nothing to ask about', () => {
    const result = read([LIST(), sheet([['Palvelujen ostot'], ['Vuokrat'], ['Matkakulut']], { name: 'Listat', hidden: true })])
    expect(errors(result)).toEqual([])
    expect(loud(result)).toEqual([])
  })
})
