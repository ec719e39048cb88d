// Totals, subtotals, carry-overs, repeated headings. Law: none is a line, each is verified, and what differs is said at its cell.
import { describe, expect, test } from 'vitest'
import {
  bare,
  csv,
  dated,
  errors,
  euros,
  fault,
  formula,
  HEADER_FI,
  HEADING_FI,
  loud,
  only,
  read,
  sheet,
  uncalculated,
  type Value,
} from './sheets.ts'

const line = (voucher: string, net: number, category: Value = 'Palvelujen ostot'): Value[] => [
  voucher,
  dated('2009-09-15'),
  dated('2009-09-16'),
  'Malli Oy',
  'Selvitys',
  category,
  net,
  net * 0.22,
  net * 1.22,
]
const THREE = [line('101', 100), line('102', 50), line('103', 200)]
const sums = (text: Value, net = 350, vat = 77, gross = 427): Value[] => [text, null, null, null, null, null, net, vat, gross]
const claimOf = (...rows: (readonly Value[])[]) => read(sheet([...HEADER_FI, HEADING_FI, ...rows]))
const total = (result: ReturnType<typeof read>): number | null => euros(only(result).statedTotalCents)

describe('the sum of a category', () => {
  const below = (category: string, ...rows: (readonly Value[])[]) =>
    read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Toimittaja', 'Summa'], [category], ...rows]))
  const cost = (voucher: string, amount: number): Value[] => [voucher, dated('2009-09-15'), 'Malli Oy', amount]
  test('ends it: a line below is of none until the next heading', () => {
    const total = ['Matkakulut yhteensä', null, null, 100]
    const result = below('Matkakulut', cost('101', 100), total, cost('102', 50), ['Palvelujen ostot'], cost('103', 20))
    expect(only(result).lines.map(({ category }) => category)).toEqual(['travel', null, 'services'])
  })
})

describe('a row without a total’s word', () => {
  const LIST = ['Tosite', 'Pvm', 'Toimittaja', 'Summa']
  const costs: Value[][] = [
    ['101', dated('2009-09-15'), 'Malli Oy', 100],
    ['102', dated('2009-09-15'), 'Koe Oy', 50],
  ]
  test.each([0, 26])(
    'whose formula adds up the cells above it is no line, though 160 is not what they make; %i columns further on, too',
    (by) => {
      const further = (row: readonly Value[]): Value[] => [...Array.from({ length: by }, () => null), ...row]
      const [d, row] = [by === 0 ? 'D' : 'AD', HEADER_FI.length]
      const sum = formula(`SUM(${d}${String(row + 2)}:${d}${String(row + 3)})`, 160)
      const result = read(sheet([...HEADER_FI, ...[LIST, ...costs, [null, null, 'Kaikki kulut', sum]].map(further)]))
      expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([100, 50])
      expect(loud(result)).toContain(`total-differs@${d}${String(row + 4)}`)
    },
  )
  test('of the supplier and the amount of the one line above it is a cost of its own where it is for something else', () => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
    const [day, next] = [dated('2009-09-15'), dated('2009-09-16')]
    const below = (what: string) =>
      only(
        read(
          sheet([
            ...HEADER_FI,
            heading,
            ['101', day, 'Malli Oy', 'Sali', 100],
            [null, null, 'Malli Oy', what, 100],
            ['102', next, 'Koe Oy', 'Bussi', 30],
          ]),
        ),
      ).lines.map(({ grossCents }) => euros(grossCents))
    expect(below('Kahvi')).toEqual([100, 100, 30])
    expect(below('Sali')).toEqual([100, 30])
  })
  test('but a category below the vouchers, with 150 as its lines have, is no line; with 151 it is one, and said', () => {
    const claimed = (amount: number) => {
      const last = sums('Matkakulut', amount, amount * 0.22, amount * 1.22)
      const result = claimOf(line('101', 100, 'Matkakulut'), line('102', 50, 'Matkakulut'), line('103', 30), last)
      return [only(result).lines.map(({ netCents }) => euros(netCents)), loud(result)]
    }
    expect(claimed(150)).toEqual([[100, 50, 30], []])
    expect(claimed(151)).toEqual([[100, 50, 30, 151], ['category-unknown@A10']])
  })
  test('but a category, in a list without vouchers, is the sum of the two lines above it, 150, and no line', () => {
    const listed = (amount: number) =>
      only(read(sheet([...HEADER_FI, ['Selite', 'Summa'], ['Juna', 100], ['Bussi', 50], ['Matkakulut', amount], ['Sali', 30]]))).lines.map(
        ({ grossCents }) => euros(grossCents),
      )
    expect(listed(150)).toEqual([100, 50, 30])
    expect(listed(151)).toEqual([100, 50, 151, 30])
  })
  test('but a day is the sum of the two lines of that day, 150, without a question; of one line it is said', () => {
    const ofDay = (...rows: Value[][]) => loud(read(sheet([...HEADER_FI, LIST, ...rows]))).filter((one) => one.startsWith('row-left-out'))
    expect(ofDay(...costs, [null, dated('2009-09-15'), null, 150], ['103', dated('2009-09-16'), 'Koe Oy', 30])).toEqual([])
    expect(ofDay(...costs.slice(0, 1), [null, dated('2009-09-15'), null, 100], ['103', dated('2009-09-16'), 'Koe Oy', 30])).toHaveLength(1)
  })
})

describe('a last row without an amount', () => {
  const listed = (...last: Value[]) => {
    const heading = ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa']
    const first: Value[] = ['101', dated('2009-09-15'), 'Malli Oy', 'Sali', 100]
    return loud(read(sheet([...HEADER_FI, heading, first, last]))).filter((one) => one.startsWith('amount'))
  }
  test('that has voucher, day and supplier is a line of which the amount is missing', () => {
    expect(listed('102', dated('2009-09-16'), 'Koe Oy', 'Taksi')).toEqual(['amount-unreadable@E8'])
    expect(listed('102', null, 'Koe Oy', 'Taksi')).toEqual(['amount-unreadable@E8'])
  })
  test('that has two words only is a note', () => {
    expect(listed('102', null, 'Koe Oy')).toEqual([])
  })
})

describe('a sum of several sums', () => {
  const of = (net: number): Value[] => sums('Välisumma', net, net * 0.22, net * 1.22)
  const grouped = [line('100', 10), of(10), line('101', 100), of(100), line('102', 50), of(50), of(150), line('103', 200)]
  test('may hold the sums below it, 150 of 100 and 50', () => {
    expect(loud(claimOf(...grouped, of(200), of(360)))).toEqual([])
  })
  test('holds no half of a group that is closed: 250 of 50 and 200 differs', () => {
    expect(loud(claimOf(...grouped, of(250), line('104', 5), of(5)))).toEqual([
      'subtotal-differs@G15',
      'subtotal-differs@H15',
      'subtotal-differs@I15',
    ])
  })
})

describe('the grand total', () => {
  test('with a line below it that is in no other total is asked about: 427 is stated, 549 is listed', () => {
    const result = claimOf(...THREE, sums('Yhteensä'), line('104', 100))
    expect(only(result).lines).toHaveLength(4)
    expect([total(result), loud(result)]).toEqual([427, ['total-differs@G10', 'total-differs@H10', 'total-differs@I10']])
  })

  test('that leaves the first part out is asked about, though it is the sum of the other parts: 250 is stated, 350 is listed', () => {
    const [first, ...others] = THREE
    const sumOf = (text: string, net: number): Value[] => sums(text, net, net * 0.22, net * 1.22)
    const parts = [first ?? [], sumOf('Yhteensä', 100), ...others.flatMap((one) => [one, sumOf('Yhteensä', Number(one[6]))])]
    expect(loud(claimOf(...parts, sumOf('Kaikki yhteensä', 250)))).toEqual(['total-differs@G13', 'total-differs@H13', 'total-differs@I13'])
    expect(loud(claimOf(...parts, sumOf('Kaikki yhteensä', 350)))).toEqual([])
  })

  test('of the first part is no question where the parts below have totals of their own, or one total is of all', () => {
    const [first, ...others] = THREE
    const sumOf = (text: string, net: number): Value[] => sums(text, net, net * 0.22, net * 1.22)
    const parts = [first ?? [], sumOf('Yhteensä', 100), ...others]
    expect(loud(claimOf(...parts, sumOf('Yhteensä', 250)))).toEqual([])
    expect(loud(claimOf(...parts, sumOf('Kaikki yhteensä', 350)))).toEqual([])
  })

  test.each([
    'Yhteensä',
    'YHTEENSÄ',
    'Yhteensä:',
    'Yht.',
    'Yhteensä €',
    'Summa',
    'Loppusumma',
    'Kaikki yhteensä',
    'Kustannukset yhteensä',
    'Yhteensä, EUR',
    'Maksatushakemus 1 yhteensä',
    'Tositteet yhteensä',
    'Totalt',
    'Sammanlagt',
    'Totalsumma',
    'Slutsumma',
    'S:a',
    'Summa totalt',
    'Kostnader totalt',
    'Total',
    'TOTAL',
    'Grand total',
    'Total costs',
    'Total EUR',
    'Sum',
    'Totals',
  ])('%s is no line and states 427,00', (word) => {
    const result = claimOf(...THREE, sums(word))
    expect(only(result).lines).toHaveLength(3)
    expect(total(result)).toBe(427)
    expect(loud(result)).toEqual([])
  })

  test.each<[string, readonly Value[]]>([
    ['in the category column', [null, null, null, null, null, 'Yhteensä', 350, 77, 427]],
    ['in the description column', [null, null, null, null, 'Yhteensä', null, 350, 77, 427]],
    ['in an amount column', [null, null, null, null, null, null, 'Yhteensä', null, 427]],
    ['of the gross column only', ['Yhteensä', null, null, null, null, null, null, null, 427]],
    ['without a word', [null, null, null, null, null, null, 350, 77, 427]],
    ['of one column without a word', [null, null, null, null, null, null, null, null, 427]],
    [
      'as a formula',
      ['Yhteensä', null, null, null, null, null, formula('SUM(G7:G9)', 350), formula('SUM(H7:H9)', 77), formula('SUM(I7:I9)', 427)],
    ],
    [
      'as a formula without a word',
      [null, null, null, null, null, null, formula('SUM(G7:G9)', 350), formula('SUM(H7:H9)', 77), formula('SUM(I7:I9)', 427)],
    ],
    ['with words nobody knows', ['Koko potti', null, null, null, null, null, 350, 77, 427]],
    ['with a day beside it', ['Yhteensä', dated('2009-10-31'), null, null, null, null, 350, 77, 427]],
  ])('%s', (_, row) => {
    const result = claimOf(...THREE, row)
    expect(only(result).lines).toHaveLength(3)
    expect(total(result)).toBe(427)
    expect(loud(result)).toEqual([])
  })

  test('in a column of its own below the list', () => {
    const result = claimOf(...THREE, [], ['Yhteensä', 427])
    expect(only(result).lines).toHaveLength(3)
    expect([total(result), loud(result)]).toEqual([427, []])
  })

  test('after blank rows', () => {
    expect(total(claimOf(...THREE, [], [], sums('Yhteensä')))).toBe(427)
  })

  test('that differs by a cent is said in the column where it differs', () => {
    const result = claimOf(...THREE, sums('Yhteensä', 350, 77, 427.01))
    expect(total(result)).toBe(427.01)
    expect(loud(result)).toEqual(['total-differs@I10'])
    expect(only(result).findings.find(({ code }) => code === 'total-differs')?.figures).toEqual({
      statedCents: 42_701,
      summedCents: 42_700,
      differenceCents: 1,
    })
  })

  test('without a word that differs is a total all the same', () => {
    expect(loud(claimOf(...THREE, [null, null, null, null, null, null, null, null, 430]))).toEqual(['total-differs@I10'])
  })

  test('of the claimed column comes before gross', () => {
    const result = read(
      sheet([
        ...HEADER_FI,
        [...HEADING_FI, 'Haetaan'],
        [...line('1', 100), 60],
        [...line('2', 50), 30],
        [...sums('Yhteensä', 150, 33, 183), 90],
      ]),
    )
    expect([total(result), loud(result)]).toEqual([90, []])
  })

  test('of net and VAT is their sum, of net alone the net', () => {
    const head = HEADING_FI.slice(0, 6)
    const two = [line('1', 100), line('2', 50)]
    expect(
      total(
        read(
          sheet([...HEADER_FI, [...head, 'Veroton', 'Alv'], ...two.map((row) => row.slice(0, 8)), sums('Yhteensä', 150, 33).slice(0, 8)]),
        ),
      ),
    ).toBe(183)
    expect(
      total(read(sheet([...HEADER_FI, [...head, 'Veroton'], ...two.map((row) => row.slice(0, 7)), sums('Yhteensä', 150).slice(0, 7)]))),
    ).toBe(150)
  })

  test('in the block above the list is compared, too', () => {
    const above = (text: Value) => read(sheet([...HEADER_FI.slice(0, 4), ['Haettava summa', text], [], HEADING_FI, ...THREE]))
    expect([total(above('427,00 €')), loud(above('427,00 €'))]).toEqual([427, []])
    expect(loud(above('400,00 €'))).toEqual(['total-differs@B5'])
    expect(total(above(350))).toBe(350)
  })

  test('that was not calculated leaves the sum unverified, for information', () => {
    const result = claimOf(...THREE, [
      'Yhteensä',
      null,
      null,
      null,
      null,
      null,
      uncalculated('SUM(G7:G9)'),
      uncalculated('SUM(H7:H9)'),
      uncalculated('SUM(I7:I9)'),
    ])
    expect(only(result).lines).toHaveLength(3)
    expect([total(result), loud(result)]).toEqual([null, []])
  })

  test('over a line that nobody can read is not compared', () => {
    const result = claimOf(
      ...THREE,
      ['104', dated('2009-09-15'), dated('2009-09-16'), 'Malli Oy', 'x', 'Vuokrat', fault('#REF!'), fault('#REF!'), fault('#REF!')],
      sums('Yhteensä', 999, 999, 999),
    )
    expect(errors(result)).toEqual(['formula-error@G10', 'formula-error@H10', 'formula-error@I10'])
    expect([total(result), loud(result).includes('total-differs@I11')]).toEqual([999, false])
  })

  test('with self-financing taken off differs from the costs, and the row is asked', () => {
    const result = claimOf(...THREE, ['', null, null, null, 'Kunnan omavastuu', null, null, null, -100], sums('Yhteensä', 350, 77, 327))
    expect(only(result).lines).toHaveLength(3)
    expect(loud(result)).toEqual(['self-financing-row@E10', 'total-differs@I11'])
  })

  test('of another language than its list', () => {
    expect(loud(claimOf(...THREE, sums('Totalt')))).toEqual([])
  })
})

describe('a line is a line whatever words it has', () => {
  test.each([
    'Yhteensä 3 kokousta',
    'Summa summarum -seminaari',
    'Total station survey',
    'Siirto kokouspaikalle',
    'Transport av material',
    'Sivu 2 -esite',
    'Ei kuluja -kampanja',
  ])('%s', (description) => {
    const result = claimOf(
      ['101', dated('2009-09-15'), dated('2009-09-16'), 'Malli Oy', description, 'Vuokrat', 100, 22, 122],
      sums('Yhteensä', 100, 22, 122),
    )
    expect(only(result).lines).toMatchObject([{ description, grossCents: 12_200 }])
    expect(loud(result)).toEqual([])
  })

  test('a line that equals the sum of the lines above is a line, for it has a voucher', () => {
    const result = claimOf(line('101', 100), line('102', 50), line('103', 150), sums('Yhteensä', 300, 66, 366))
    expect(only(result).lines).toHaveLength(3)
    expect(loud(result)).toEqual([])
  })

  test('a line without voucher and day is a line by its words', () => {
    const result = claimOf(
      line('101', 100),
      [null, null, null, 'Malli Oy', 'Kahvit', 'Vuokrat', 10, 2.2, 12.2],
      sums('Yhteensä', 110, 24.2, 134.2),
    )
    expect(only(result).lines).toHaveLength(2)
    expect(loud(result)).toEqual([])
  })

  test('lines below the total are lines, and the total that is not of them is asked about', () => {
    const result = claimOf(line('101', 100), sums('Yhteensä', 100, 22, 122), line('102', 50))
    expect(only(result).lines).toHaveLength(2)
    expect([total(result), loud(result).includes('total-differs@I8')]).toEqual([122, true])
  })
})

describe('a day that nobody can read', () => {
  const list = (...rows: string[]): ReturnType<typeof read> => read(csv(['Tosite;Pvm;Selite;Summa', ...rows].join('\n')))
  const above = [';3.9.2009;Kahvit;10,00', ';4.9.2009;Taksi;20,00']
  test.each([';32.9.2009;Vuokra;30,00', ';1809-09-05T12:00;15:00;30,00', ';32.9.2009;;30,00'])(
    '%s is a line, though 10,00 and 20,00 above it make 30,00',
    (row) => {
      const result = list(...above, row)
      expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([10, 20, 30])
      expect(errors(result)).toContain('date-unreadable@B4')
      expect(total(result)).toBeNull()
    },
  )
  test('Kaikki 30,00 without one is their total', () => {
    expect(total(list('1;3.9.2009;Kahvit;10,00', '2;4.9.2009;Taksi;20,00', ';;Kaikki;30,00'))).toBe(30)
  })
})

describe('money below the grand total', () => {
  test.each<[string, readonly Value[], readonly string[]]>([
    ['another amount that is applied for', ['Haetaan', null, null, null, null, null, null, null, 300], ['row-left-out@A11']],
    ['the share of the fund', ['ESR-rahoitus 75 %', null, null, null, null, null, null, null, 320.25], []],
    ['self-financing', ['Omarahoitus', null, null, null, null, null, null, null, -500], ['self-financing-row@A11']],
    ['an amount nobody knows', ['Jotain muuta', null, null, null, null, null, null, null, 17.5], ['row-left-out@A11']],
    ['the same total again', ['Haettava yhteensä', null, null, null, null, null, null, null, 427], []],
    ['another total', ['Edelliset mukaan lukien yhteensä', null, null, null, null, null, null, null, 5000], ['total-differs@I11']],
  ])('%s is no line', (_, row, questions) => {
    const result = claimOf(...THREE, sums('Yhteensä'), row)
    expect(only(result).lines).toHaveLength(3)
    expect([total(result), loud(result)]).toEqual([427, questions])
  })
})

describe('subtotals of sections', () => {
  const head = HEADING_FI.filter((one) => one !== 'Kustannuslaji')
  const row = (voucher: string, net: number): Value[] => line(voucher, net).filter((_, index) => index !== 5)
  const sum = (text: string, net: number, gross = net * 1.22): Value[] => [text, null, null, null, null, net, net * 0.22, gross]
  const sections = (...rows: (readonly Value[])[]) => read(sheet([...HEADER_FI, head, ...rows]))

  test.each([
    ['Palvelujen ostot', 'Palvelujen ostot yhteensä', 'Vuokrat', 'Vuokrat yhteensä', 'Kaikki yhteensä'],
    ['3 Palvelujen ostot', '3 Palvelujen ostot yhteensä', 'Vuokrat', 'Vuokrat yhteensä', 'Yhteensä'],
    ['Köp av tjänster', 'Köp av tjänster totalt', 'Hyror', 'Hyror totalt', 'Totalt'],
    ['Köptjänster', 'Delsumma', 'Hyror', 'Delsumma', 'Totalsumma'],
    ['Purchased services', 'Total purchased services', 'Rents', 'Total rents', 'Grand total'],
    ['Purchased services', 'Subtotal', 'Rents', 'Subtotal', 'Total'],
    ['Ostopalvelut', 'Välisumma', 'Tilavuokrat', 'Välisumma', 'Yhteensä'],
    ['Muut kulut', 'Muut kulut yhteensä', 'Matkakulut', 'Matkakulut yhteensä', 'Kulut yhteensä'],
  ])('%s … %s', (first, firstSum, second, secondSum, grand) => {
    const result = sections(
      [first],
      row('1', 100),
      row('2', 50),
      sum(firstSum, 150),
      [second],
      row('3', 10),
      sum(secondSum, 10),
      sum(grand, 160),
    )
    expect(only(result).lines.map(({ category }) => category)).toHaveLength(3)
    expect(only(result).lines.every(({ category }) => category !== null)).toBe(true)
    expect([total(result), loud(result)]).toEqual([euros(only(result).statedTotalCents), []])
    expect(total(result)).toBeCloseTo(195.2)
  })

  test('a section’s total that differs is said, the grand total agrees', () => {
    expect(
      loud(
        sections(
          ['Palvelujen ostot'],
          row('1', 100),
          sum('Palvelujen ostot yhteensä', 100, 120),
          ['Vuokrat'],
          row('3', 10),
          sum('Vuokrat yhteensä', 10),
          sum('Yhteensä', 110),
        ),
      ),
    ).toEqual(['subtotal-differs@H9'])
  })

  test('sections with totals and no grand total state none', () => {
    const result = sections(['Palvelujen ostot'], row('1', 100), sum('Yhteensä', 100), ['Vuokrat'], row('3', 10), sum('Yhteensä', 10))
    expect([total(result), loud(result)]).toEqual([null, []])
  })

  test('totals by category below an unsorted list agree with its categories', () => {
    const result = claimOf(
      line('1', 100, 'Vuokrat'),
      line('2', 50),
      line('3', 10, 'Vuokrat'),
      sums('Vuokrat yhteensä', 110, 24.2, 134.2),
      sums('Palvelujen ostot yhteensä', 50, 11, 61),
      sums('Kaikki yhteensä', 160, 35.2, 195.2),
    )
    expect(only(result).lines).toHaveLength(3)
    expect([total(result), loud(result)]).toEqual([195.2, []])
  })

  test('totals by month agree with their months', () => {
    const day = (date: string, ...rest: Value[]): Value[] => ['1', dated(date), dated(date), 'A', 'x', 'Vuokrat', ...rest]
    const result = claimOf(
      day('2009-08-03', 100, 22, 122),
      day('2009-08-30', 50, 11, 61),
      sums('Elokuu yhteensä', 150, 33, 183),
      day('2009-09-01', 10, 2.2, 12.2),
      sums('Syyskuu yhteensä', 10, 2.2, 12.2),
      sums('Yhteensä', 160, 35.2, 195.2),
    )
    expect(loud(result)).toEqual([])
  })
})

describe('pages', () => {
  const carry = (text: string, net: number): Value[] => sums(text, net, net * 0.22, net * 1.22)
  test.each([
    ['Siirto seuraavalle sivulle', 'Siirto edelliseltä sivulta'],
    ['Siirto', 'Siirto'],
    ['Siirretään', 'Siirretään'],
    ['Transport till nästa sida', 'Transport från föregående sida'],
    ['Transport', 'Transport'],
    ['Carried forward', 'Brought forward'],
    ['C/f', 'B/f'],
  ])('%s and %s are verified and no lines', (next, previous) => {
    const result = claimOf(
      line('1', 100),
      line('2', 50),
      carry(next, 150),
      [],
      ['Sivu 2'],
      HEADING_FI,
      carry(previous, 150),
      line('3', 10),
      sums('Yhteensä', 160, 35.2, 195.2),
    )
    expect(only(result).lines).toHaveLength(3)
    expect([total(result), loud(result)]).toEqual([195.2, []])
  })

  test('page totals are of their page', () => {
    const result = claimOf(
      line('1', 100),
      carry('Sivu 1 yhteensä', 100),
      HEADING_FI,
      line('3', 10),
      carry('Sivu 2 yhteensä', 10),
      sums('Yhteensä', 110, 24.2, 134.2),
    )
    expect([total(result), loud(result)]).toEqual([134.2, []])
  })

  test('a page’s total that differs is compared with its own lines, also those of another category: 70 is stated, 60 is listed', () => {
    const result = claimOf(
      line('1', 100),
      carry('Sivu 1 yhteensä', 100),
      HEADING_FI,
      line('2', 50),
      carry('Välisumma', 50),
      line('3', 10),
      carry('Sivu 2 yhteensä', 70),
      sums('Yhteensä', 160, 35.2, 195.2),
    )
    const [found] = only(result).findings.filter(({ code }) => code === 'subtotal-differs')
    expect(found).toMatchObject({ at: 'Taul1!G13', figures: { statedCents: 7000, summedCents: 6000 } })
    expect(only(result).findings.map(({ code }) => code)).not.toContain('total-differs')
  })

  test('a first page that is missing shows in the carry-over', () => {
    expect(loud(claimOf(carry('Siirto edelliseltä sivulta', 100), line('3', 10), sums('Yhteensä', 110, 24.2, 134.2)))).toEqual([
      'subtotal-differs@G7',
      'subtotal-differs@H7',
      'subtotal-differs@I7',
      'total-differs@G9',
      'total-differs@H9',
      'total-differs@I9',
    ])
  })

  test('a block that says again whose claim it is begins each page', () => {
    const block = HEADER_FI.slice(0, 4)
    const result = read(
      sheet([...block, [], HEADING_FI, line('1', 100), [], ...block, [], HEADING_FI, line('2', 50), sums('Yhteensä', 150, 33, 183)]),
    )
    expect(only(result).lines).toHaveLength(2)
    expect([total(result), loud(result)]).toEqual([183, []])
  })

  test('a CSV print over pages', () => {
    const result = read(
      csv(
        `Paikkakunta;Mallila\nHakemus nro;1\n\nTosite;Pvm;Selite;Summa\n1;1.9.2009;a;1 000,50\n;;Siirto seuraavalle sivulle;1 000,50\n\nTosite;Pvm;Selite;Summa\n;;Siirto edelliseltä sivulta;1 000,50\n2;2.9.2009;b;99,50\nYhteensä;;;1 100,00`,
      ),
    )
    expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([1000.5, 99.5])
    expect([total(result), errors(result)]).toEqual([1100, []])
  })
})

describe('several tables in a sheet', () => {
  test('a total of everything below the last table covers both', () => {
    const result = read(
      sheet([
        ['Paikkakunta', 'Mallila'],
        ['Hakemus', bare(1)],
        [],
        ['Palvelut'],
        ['Tosite', 'Pvm', 'Selite', 'Summa'],
        ['1', dated('2009-08-12'), 'a', 100],
        ['Yhteensä', null, null, 100],
        [],
        ['Matkat'],
        ['Tosite', 'Pvm', 'Matkustaja', 'Selite', 'Yhteensä'],
        ['3', dated('2009-08-14'), 'M', 'z', 10],
        ['Yhteensä', null, null, null, 10],
        ['Kaikki yhteensä', null, null, null, 110],
      ]),
    )
    expect(only(result).lines.map(({ category }) => category)).toEqual(['services', 'travel'])
    expect([total(result), errors(result), loud(result).filter((one) => one.includes('differs'))]).toEqual([110, [], []])
  })
})
