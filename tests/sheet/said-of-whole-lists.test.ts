// What a few words say against a whole list, or of all its amounts, wherever they stand: in a title, in the heading of the amounts, in a comment on it, over
// nothing, in the sheet's name, on another sheet. Law: nothing of such a list counts without an answer; an instruction with the same words says nothing.
import { describe, expect, test } from 'vitest'
import type { Grid } from '../../lib/sheet/grid.ts'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const rows: readonly (readonly Value[])[] = [
  ['101', day, 'Sali', 122],
  ['102', day, 'Paino', 61],
]
const listed = (
  heading: readonly Value[],
  body: readonly (readonly Value[])[] = rows,
  options: Parameters<typeof sheet>[1] = {},
): ReturnType<typeof read> => read(sheet([...HEADER_FI, heading, ...body], options))
const plain = ['Tosite', 'Pvm', 'Selite', 'Summa']
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))

describe('a title above the list', () => {
  const below = (...titles: Value[][]): ReturnType<typeof read> => read(sheet([...titles, ...HEADER_FI, plain, ...rows]))
  test.each([
    'PERUTTU',
    'Mitätöity',
    'Makulerad',
    'Cancelled',
    'Hylätyt kulut',
    'Ei haeta hankkeelta',
    'Söks ej från projektet',
    'Kunnan omat kulut',
    'Muun hankkeen kulut',
    'Maksamatta olevat laskut',
    'Avoimet ostolaskut',
    'Öppna fakturor',
    'Tilaukset, ei laskuja',
    'Korvattu uudella versiolla',
    'Vanha versio',
    'Esimerkki',
    'Talkootyö',
  ])('%s in the first row, with others below it, holds 122 and 61', (title) => {
    expect(errors(below([title])).map((one) => one.replace(/@.*/, ''))).toEqual(['line-set-aside', 'line-set-aside'])
  })
  test('PERUTTU beside another title is heard; beside a figure it is the name of one', () => {
    expect(errors(below(['Kululuettelo', null, null, 'PERUTTU']))).toHaveLength(2)
    expect(errors(below(['Hylätty', 0]))).toEqual([])
  })
  test('of 1 | hyväksytty, 2 | kesken, 3 | hylätty above a list none is of all of it', () => {
    const legend: Value[][] = [
      [1, 'hyväksytty'],
      [2, 'kesken'],
      [3, 'hylätty'],
    ]
    expect(errors(below(...legend))).toEqual([])
    expect(errors(read(sheet([...HEADER_FI, ...legend, plain, ...rows])))).toEqual([])
  })
  test.each([
    'Kulut',
    'Poista tyhjät rivit',
    'Tilaisuudet ja tilaukset syksyllä hankkeen aikana',
    'Avoimet ovet 2009',
    'Peruutusturva ja matkat',
    'Budjettiseuranta ja toteuma',
    'Merkitse tähän kaikki kulut, joita et hae tästä hankkeesta',
  ])('%s says nothing', (title) => {
    expect(asked(below([title]))).toEqual([])
  })
  test('Budjetti 2009 above vouchers and days warns; above neither it holds the list', () => {
    expect(errors(below(['Budjetti 2009']))).toEqual([])
    expect(asked(below(['Budjetti 2009']))).toEqual(['amount-uncertain@A1'])
    const planned = read(
      sheet([['Budjetti 2009'], ...HEADER_FI, ['Kululaji', 'Selite', 'Summa'], ['Matkat', 'Junat', 100], ['Matkat', 'Taksit', 50]]),
    )
    expect(errors(planned)).toHaveLength(2)
  })
  test('Vuosi 2008 above days of 2009 warns, above lines without a day it holds them; Vuosi 2009 says nothing', () => {
    expect(asked(below(['Vuosi 2008']))).toEqual(['amount-uncertain@A1'])
    expect(asked(below(['Vuosi 2009']))).toEqual([])
    const without = (year: string): string[] =>
      errors(read(sheet([[year], ...HEADER_FI, ['Tosite', 'Selite', 'Summa'], ['101', 'Sali', 122], ['102', 'Paino', 61]])))
    expect([without('Vuosi 2008').length, without('Vuosi 2009').length]).toEqual([2, 0])
  })
})

describe('a title that may be the name of a column, too', () => {
  test.each(['Haettu aiemmin', 'Maksamatta olevat laskut', 'Tidigare sökt'])(
    '%s alone above Nro, or to the left of the table, holds 122 and 61',
    (title) => {
      const numbered = rows.map((row, index): Value[] => [bare(index + 1), ...row])
      const right = (row: readonly Value[]): Value[] => [null, null, ...row]
      const results = [
        read(sheet([...HEADER_FI, [title], ['Nro', ...plain], ...numbered])),
        read(sheet([...HEADER_FI.map(right), [title], right(plain), ...rows.map(right)])),
        read(sheet([...HEADER_FI.map(right), right(['Kulut 1.8.–31.10.2009']), [title], right(plain), ...rows.map(right)])),
      ]
      for (const result of results) expect(errors(result).map((one) => one.split('@')[0])).toEqual(['line-set-aside', 'line-set-aside'])
    },
  )
  test('Haettu over aiemmin in the middle of a heading of two rows is a column', () => {
    const result = read(sheet([...HEADER_FI, [null, null, null, null, 'Haettu'], [...plain, 'aiemmin'], ...rows.map((row) => [...row, 0])]))
    expect(gross(result)).toEqual([122, 61])
    expect(errors(result)).toEqual([])
  })
  test('Tositteen over nro heads the first column of a heading of two rows', () => {
    const result = read(sheet([...HEADER_FI, ['Tositteen'], ['nro', ...plain.slice(1)], ...rows]))
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['101', '102'])
    expect(errors(result)).toEqual([])
  })
})

describe('the heading of the amounts', () => {
  test.each(['Summa (ei haeta)', 'Summa (tilattu)', 'Summa (peruttu)', 'Hylätty summa', 'Belopp (söks ej)', 'Amount (not claimed)'])(
    '%s holds the list',
    (heading) => {
      expect(errors(listed(['Tosite', 'Pvm', 'Selite', heading]))).toEqual(['heading-uncertain@D6'])
    },
  )
  test.each([
    'Hylätty',
    'Ei haeta',
    'Maksamatta',
    'Avoinna',
    'Kunnan osuus',
    'Muu rahoitus',
    'Ennakko',
    'Tulot',
    'Alennus',
    'Palautus',
    'Tilattu',
    'Tarjous',
    'Ennuste',
    'Myönnetty',
    'Obetalt',
    'Egen andel',
    'Forecast',
    'Outstanding',
    'Refund',
  ])('%s over the only money is no cost without an answer', (heading) => {
    expect(errors(listed(['Tosite', 'Pvm', 'Selite', heading]))).toEqual(['heading-uncertain@D6'])
  })
  test.each(['Tuotteen hinta', 'Order total', 'Summa (euroa)', 'Summa, sis. alv', 'Summa (laskun mukaan)', 'Kulun määrä'])(
    '%s says nothing',
    (heading) => {
      expect(errors(listed(['Tosite', 'Pvm', 'Selite', heading]))).toEqual([])
    },
  )
  test('Juttu, which says nothing of the kind, is read with a warning', () => {
    const result = listed(['Tosite', 'Pvm', 'Selite', 'Juttu'])
    expect([gross(result), errors(result)]).toEqual([[122, 61], []])
    expect(asked(result)).toEqual(['heading-uncertain@D6'])
  })
})

describe('a note about all amounts', () => {
  const noted = (text: string, column = 3): ReturnType<typeof read> => {
    const grid = sheet([...HEADER_FI, plain, ...rows])
    const withNote: Grid = { ...grid, rows: grid.rows.map((row) => (row.row === 6 ? { ...row, notes: [{ column, text }] } : row)) }
    return read(withNote)
  }
  test.each(['Summat tuhansina euroina', 'Kaikki summat USD', 'Belopp i SEK', 'tkr', 'ei haeta', 'arvio'])(
    '%s in a comment on the heading of the amounts holds the list',
    (text) => {
      expect(errors(noted(text))).toEqual(['heading-uncertain@D6'])
    },
  )
  test('Täytä summat euroina, and words about another column, say nothing', () => {
    expect(errors(noted('Täytä summat euroina'))).toEqual([])
    expect(errors(noted('ei haeta', 2))).toEqual([])
  })
  test.each(['Kaikki summat USD', 'Peruttu', 'Tila', 'Omarahoitus'])(
    'of headings over nothing only %s of Kaikki summat USD holds the list',
    (text) => {
      expect(errors(listed([...plain, null, text]))).toEqual(text.startsWith('Kaikki') ? ['heading-uncertain@D6'] : [])
    },
  )
  test('a sheet called Summat SEK holds its list; one called Kulut EUR or 1000 does not', () => {
    expect(errors(listed(plain, rows, { name: 'Summat SEK' }))).toEqual(['heading-uncertain@Summat SEK!D6'])
    expect(errors(listed(plain, rows, { name: 'Kulut EUR' }))).toEqual([])
    expect(errors(listed(plain, rows, { name: '1000' }))).toEqual([])
  })
  test('Valuutta: SEK on a sheet of words holds the list beside it; Valuutta: EUR and a rate do not', () => {
    const beside = (text: string): string[] =>
      errors(read([sheet([['Ohje'], [text]], { name: 'Etusivu' }), sheet([...HEADER_FI, plain, ...rows])]))
    expect(beside('Valuutta: SEK')).toEqual(['heading-uncertain@D6'])
    expect(beside('Valuutta: EUR')).toEqual([])
    expect(beside('Summat on muunnettu: 1 EUR = 10,25 SEK')).toEqual([])
  })
  test('luonnos and SEK in the name of the file warn', () => {
    const called = (file: string): string[] => asked(read(sheet([...HEADER_FI, plain, ...rows]), file))
    expect(called('kulut luonnos.xlsx')).toEqual(['amount-uncertain@Taul1'])
    expect(called('kulut_SEK.xlsx')).toEqual(['amount-uncertain@Taul1'])
    expect(called('kulut 2009.xlsx')).toEqual([])
    const two = sheet([...HEADER_FI, plain, ...rows, [], plain, ['103', day, 'Junat', 30], ['104', day, 'Bussit', 20]])
    expect(asked(read(two, 'kulut luonnos.xlsx'))).toEqual(['amount-uncertain@Taul1'])
  })
})

describe('the heading of the first page', () => {
  const pages = (second: Value[], beside: Value): ReturnType<typeof read> =>
    listed([...plain, 'Hylätty'], [...rows.map((row) => [...row]), second, ['103', day, 'Juna', 30, beside], ['104', day, 'Bussi', 20]])
  test('Hylätty that somebody wrote over the column of page 1 alone is of page 2, too: x holds 30', () => {
    expect(errors(pages(plain, 'x'))).toEqual(['line-set-aside@A10'])
    expect(gross(pages(plain, 'x'))).toEqual([122, 61, 30, 20])
  })
  test('a list with another amount is one of its own: what is claimed of page 1 says nothing of page 2', () => {
    const second = [['103', day, 'Juna', 30]]
    const result = listed([...plain, 'Haetaan'], [...rows.map((row) => [...row, 50]), plain, ...second])
    expect(only(result).lines.map(({ claimedCents }) => euros(claimedCents))).toEqual([50, 50, null])
  })
  test('a list of its own begins where another heading stands', () => {
    expect(errors(pages(['Tosite', 'Pvm', 'Selite', 'Palkka'], null))).toEqual([])
  })
})

describe('vouchers whose only money is known to be no cost, above a list of costs', () => {
  const above = (heading: string, words: Value[] = ['Tosite', 'Pvm', 'Selite']): string[] => {
    const result = read(sheet([...HEADER_FI, [...words, heading], ['99', day, 'Esite', 10.5], [], plain, ...rows]))
    expect(gross(result)).toEqual([122, 61])
    return only(result)
      .findings.concat(result.findings)
      .flatMap(({ code, severity, at }) => (code === 'column-left-out' ? [`${severity} ${at ?? ''}`] : []))
  }
  test.each(['Poikkeama', 'Jäljellä', 'Budjetti'])('10,50 under %s is told with a warning', (heading) => {
    expect(above(heading)).toEqual(['warning Taul1!D6'])
  })
  test('where no voucher and day stand beside it, it is told', () => {
    expect(above('Jäljellä', ['Toimittaja', 'Selite', 'Kustannuslaji'])).toEqual(['info Taul1!D6'])
  })
})

describe('a unit among many lines', () => {
  const many = Array.from({ length: 30 }, (_, index): Value[] => [String(101 + index), day, 'Sali', 100 + index])
  const with30 = (row: Value[], at: number): string[] => errors(listed(plain, [...many.slice(0, at), row, ...many.slice(at)]))
  test.each([
    ['right below the heading', 0],
    ['in the middle', 15],
    ['at the end', 30],
  ])('Summat Ruotsin kruunuina (SEK) %s holds all 30', (_, at) => {
    expect(with30(['Summat Ruotsin kruunuina (SEK)'], at).filter((one) => one.startsWith('currency-not-euro'))).toHaveLength(30)
  })
  test('letters whose dots stand apart, as a Mac writes them: Määrät SEK', () => {
    expect(with30(['Määrät (SEK)'.normalize('NFD')], 15).filter((one) => one.startsWith('currency-not-euro'))).toHaveLength(30)
  })
  test.each(['tkr', 't€', '1 000 €'])('%s right below Summa holds the list, whose amounts nobody reads', (unit) => {
    expect(with30([null, null, null, unit], 0)).toEqual(['amount-unreadable@D8', 'heading-uncertain@D6'])
    expect(gross(listed(plain, [[null, null, null, unit], ...many]))).toEqual(many.map(() => null))
  })
  test.each(['Summat tarkistettu', '€', 'Summat euroina', 'Summat muunnettu kruunuista (SEK)'])('%s holds nothing', (words) => {
    expect(with30([words], 0)).toEqual([])
  })
})

describe('a line that is nothing but the name of money that is no cost', () => {
  const among = (text: string, voucher: string | null = '103'): string[] =>
    errors(listed(plain, [rows[0]!, [voucher, voucher === null ? null : day, text, 347.11], rows[1]!])).map((one) =>
      one.replace(/@[A-Z]+/, '@'),
    )
  test.each([
    'Saldo',
    'ESR-tuki',
    'Muu rahoitus',
    'Tuki 75 %',
    'Haettu aiemmin',
    'Maksettava',
    'Hylätään',
    'Erotus',
    'Siirto edelliseltä sivulta',
    'Kaikki yhteensä',
    'Budjetti',
    'Edellinen vuosi',
    'Vuosi 2008',
    'Att betala',
    'Kvar',
    'Carried forward',
    'To pay',
    'Total costs',
    'Talkootyö 10 h',
  ])('%s of 347,11 waits, though it has a voucher and a day', (text) => {
    expect(among(text)).toEqual(['line-set-aside@8'])
  })
  test.each(['Hyväksytään', 'Jäljellä', 'Egen finansiering', 'Difference'])('%s without them waits, or is left out', (text) => {
    expect(
      listed(plain, [rows[0]!, [null, null, text, 347.11], rows[1]!]).drafts[0]?.lines.length === 2 || among(text, null).length === 1,
    ).toBe(true)
  })
  test.each([
    'Saldotulosteet',
    'Maksettava vuokra 9/09',
    'Balance ball',
    'Budjettikokouksen kahvit',
    'Vuosikokous 2008 pöytäkirjat',
    'Tukihenkilön palkkio',
  ])('%s was bought', (text) => {
    expect(among(text)).toEqual([])
  })
  test('Saldo beside who was paid is his ware', () => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
    expect(
      errors(
        listed(heading, [
          ['101', day, 'Puhelin Oy', 'Saldo', 20],
          ['102', day, 'Näytepaino Oy', 'Paino', 61],
        ]),
      ),
    ).toEqual([])
  })
})

describe('a column against its lines', () => {
  const beside = (heading: string, first: Value, second: Value, third: Value = second): string[] =>
    errors(
      listed(
        [...plain, heading],
        [
          ['101', day, 'Sali', 122, first],
          ['102', day, 'Paino', 61, second],
          ['103', day, 'Junat', 30, third],
        ],
      ),
    )
  test.each(['Hylätty', 'Ei haeta', 'Oma osuus', 'Muu rahoitus', 'Yksityinen', 'Puuttuu', 'Avslag', 'Egen andel', 'Rejected'])(
    '122,00 of 122,00 under %s, and nothing beside the others: the first line waits',
    (heading) => {
      expect(beside(heading, 122, null).map((one) => one.replace(/@[A-Z]+/, '@'))).toContain(`line-set-aside@7`)
      expect(beside(heading, 122, null)).toHaveLength(1)
    },
  )
  test.each(['Kesken', 'Oma osuus', 'Vähennys', 'Puuttuu', 'Kuitti puuttuu', 'Palautus', 'Muu rahoitus'])(
    'a cross under %s stops its line',
    (heading) => {
      expect(beside(heading, 'x', null).map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual(['line-set-aside@7'])
    },
  )
  test('61,00 under Kunta of one line is what it pays; Hylätty over all of every line holds all', () => {
    expect(beside('Kunta', 61, null)).toEqual(['line-set-aside@A7'])
    expect(
      errors(
        listed(
          [...plain, 'Hylätty'],
          [
            ['101', day, 'Sali', 122, 122],
            ['102', day, 'Paino', 61, 61],
          ],
        ),
      ),
    ).toContain('amount-uncertain@E7')
  })
  const one = (heading: string, value: Value): string[] => errors(listed([...plain, heading], [['101', day, 'Sali', 122, value]]))
  test.each(['Hylätty', 'Oma osuus', 'Muu rahoitus', 'Kunta', 'Kesken', 'Maksettu', 'Egen andel', 'Rejected'])(
    '61,00 of the only line under %s is asked, as of one among many',
    (heading) => {
      expect(one(heading, 61.5).length).toBeGreaterThan(0)
      expect(one(heading, null)).toEqual([])
    },
  )
  test.each(['Hylätty', 'Oma osuus', 'Muu rahoitus', 'Vähennys', 'Kunta', 'Egen andel', 'Rejected'])(
    'so much taken off of every line under %s stops each',
    (heading) => {
      expect(one(heading, -61)).toEqual(['line-set-aside@A7'])
      expect(beside(heading, -61, -30.5, -15)).toEqual(['line-set-aside@A7', 'line-set-aside@A8', 'line-set-aside@A9'])
    },
  )
  test('who pays what of every line asks nothing where the parts make it', () => {
    const shares = listed(
      [...plain, 'ESR', 'Kunta'],
      [
        ['101', day, 'Sali', 122, 91.5, 30.5],
        ['102', day, 'Paino', 61, 45.75, 15.25],
      ],
    )
    expect(errors(shares)).toEqual([])
    expect(errors(listed([...plain, 'ESR', 'Kunta'], [['101', day, 'Sali', 122, 91.5, 30.5]]))).toEqual([])
  })
  test('Haettu aiemmin 61,00 of 122,00: the line waits; with what both claims make beside it, it does not', () => {
    expect(beside('Haettu aiemmin', 61, null)).toEqual(['line-set-aside@A7'])
    expect(beside('Haettu aiemmin', 122, 61, 30)).toHaveLength(3)
    const led = listed(
      [...plain, 'Haettu aiemmin', 'Yhteensä'],
      [
        ['101', day, 'Sali', 122, 10, 132],
        ['102', day, 'Paino', 61, 5, 66],
      ],
    )
    expect(errors(led)).not.toContain('line-set-aside@A7')
  })
  test('Talkoot h counts hours, and Kuitti with crosses says that there is one', () => {
    expect(beside('Talkoot h', bare(4), null)).toEqual([])
    expect(beside('Kuitti', 'x', 'x')).toEqual([])
  })
  test.each(['Muut kulut', 'Andra kostnader', 'Yksityisauto', 'Privatbil', 'Own car', 'Egen bil'])(
    '%s with 122,00 of 122,00 says what it was for',
    (heading) => {
      expect(beside(heading, 122, null)).toEqual([])
    },
  )
  test('the deductions of some wages and the advances of some journeys are none of these', () => {
    const wages = listed(
      ['Nimi', 'Kausi', 'Bruttopalkka', 'Sivukulut', 'Vähennykset'],
      [
        ['Malli Maija', '9/2009', 1000, 250, 200],
        ['Malli Matti', '9/2009', 1200, 300, null],
        ['Malli Mikko', '9/2009', 1300, 325, null],
      ],
    )
    expect(errors(wages)).toEqual([])
  })
})

test('the sums of all lines, where 6 stands for a VAT of nothing and a claimed amount cannot be read, are no line of 0,37', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä', 'Haetaan']
  const result = listed(heading, [
    ['101', day, 'Sali', 122, 0, 122, 'n. 50'],
    ['102', day, 'Paino', 61, 6, 61, 61],
    [null, null, null, 183, 0, 183, 183],
  ])
  expect(gross(result)).toEqual([122, 61])
})

test('a second row of 122,00, whose VAT agrees with that of one line that nobody could read, is no sum of it', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Veroton', 'Alv', 'Yhteensä']
  const result = listed(heading, [
    ['101', day, 'Sali', 100, 22, 'n. 120'],
    [null, null, 'Sali', 100, 22, 122],
  ])
  expect(only(result).lines).toHaveLength(2)
})

test('50 % beside every line under Haettu is a share of each, which nobody has taken', () => {
  const half = { kind: 'number', number: 0.5, format: '0%' } as const
  const result = listed(
    [...plain, 'Haettu'],
    [
      ['101', day, 'Sali', 122, half],
      ['102', day, 'Paino', 61, half],
    ],
  )
  expect(errors(result).length).toBeGreaterThan(0)
})

test('a total of Summa alone does not tell whether Osuus, half of every line, is what is claimed; it does of the euros beside SEK', () => {
  const beside = (heading: string, part: number): string[] =>
    errors(
      listed(
        [...plain, heading],
        [
          ['101', day, 'Sali', 122, 122 * part],
          ['102', day, 'Paino', 61, 61 * part],
          ['Yhteensä', null, null, 183],
        ],
      ),
    )
  expect(beside('Osuus', 0.5)).toEqual(['amount-uncertain@E7', 'amount-uncertain@E8', 'heading-uncertain@D6', 'heading-uncertain@E6'])
  expect(beside('SEK', 10.4)).toEqual([])
})

test('Paino without an amount, and 61,00 under a heading that may be of it: the row is told, among the lines and at their end', () => {
  const lost: Value[] = [null, null, 'Paino', null, 61]
  for (const at of [1, 2]) {
    const lines: Value[][] = [
      ['101', day, 'Sali', 122, 12],
      ['103', day, 'Juna', 132, 13],
    ]
    lines.splice(at, 0, lost)
    expect(asked(listed([...plain, 'Juttu'], lines))).toContain(`row-left-out@C${String(7 + at)}`)
  }
  expect(asked(listed([...plain, 'Budjetti'], [['101', day, 'Sali', 122, 12], lost])).filter((one) => one.startsWith('row'))).toEqual([])
})

describe('12,00 and 0,00 under Vat', () => {
  const heading = ['Tosite', 'Pvm', 'Selite', 'Veroton', 'Vat', 'Haetaan']
  const two: Value[][] = [
    ['101', day, 'Sali', 201.04, 12, 201.04],
    ['102', day, 'Junat', 3905.3, 0, 3905.3],
  ]
  test('are euros where the total has 12,00, too: 213,04', () => {
    const result = listed(heading, [...two, ['Yhteensä', null, null, 4106.34, 12, 4106.34]])
    expect([gross(result), errors(result)]).toEqual([[213.04, 3905.3], []])
  })
  test('may be per cent as well without a total: it is asked', () => {
    expect(errors(listed(heading, two))).toContain('heading-uncertain@E6')
  })
  test('are per cent where they have no cents, or are many', () => {
    const whole = listed(heading, [
      ['101', day, 'Sali', 150.04, bare(12), 150.04],
      ['102', day, 'Junat', 3905.3, bare(22), 3905.3],
    ])
    expect(errors(whole)).not.toContain('heading-uncertain@E6')
    const many = listed(
      heading,
      [22, 8, 22, 12].map((rate, index) => [String(101 + index), day, 'Sali', 50.1 + index, rate, 50.1 + index]),
    )
    expect(errors(many)).not.toContain('heading-uncertain@E6')
  })
})
