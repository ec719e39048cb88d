// Rows that a form or a program numbers one after another, totals and titles too. Law: a number that every row has makes none of them a line; a line keeps it.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, euros, HEADER_FI, only, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const numbered = (from: number, ...rows: Value[][]): Value[][] => rows.map((row, index) => [bare(from + index), ...row])
const gross = (result: ReturnType<typeof read>): (number | null)[] => only(result).lines.map(({ grossCents }) => euros(grossCents))
const list = (heading: readonly Value[], rows: Value[][]): ReturnType<typeof read> =>
  read(sheet([...HEADER_FI, ['Nro', ...heading], ...rows]))
const heading = ['Tosite', 'Pvm', 'Selite', 'Summa']
const lines: Value[][] = [
  ['101', day, 'Sali', 122],
  ['102', day, 'Paino', 61],
  ['103', day, 'Juna', 30],
]

describe('Nro 1, 2, 3 before every row of a list', () => {
  test.each([0, 1])('from %i on: a total of 213 is one, and none of the lines', (from) => {
    const result = list(heading, numbered(from, ...lines, ['Yhteensä', null, null, 213]))
    expect(gross(result)).toEqual([122, 61, 30])
    expect(asked(result)).toEqual([])
  })
  test.each(['Vaihe yhteensä', 'Palvelujen ostot yhteensä', 'Summa kulut'])('%s under Tosite is a sum of 183', (words) => {
    const result = list(heading, numbered(1, ...lines.slice(0, 2), [words, null, null, 183], ...lines.slice(2)))
    expect(gross(result)).toEqual([122, 61, 30])
  })
  test('as texts of a .csv, and the total differs: 200 over 213', () => {
    const rows = [...lines, ['Yhteensä', null, null, 200]].map((row, index): Value[] => [String(index + 1), ...row])
    const result = list(heading, rows)
    expect(gross(result)).toEqual([122, 61, 30])
    expect(asked(result)).toEqual(['total-differs@E10'])
  })
  test.each(['Ei mukana (kuitti kadonnut):', 'Tiedoksi: seuraavaan hakemukseen tulossa', 'Kunnan omat kulut (ei haeta)'])(
    '%s: the line below it waits, as it does without the numbers',
    (title) => {
      const rows = [...lines.slice(0, 2), [title], ...lines.slice(2)]
      const result = list(heading, numbered(1, ...rows))
      expect(gross(result)).toEqual([122, 61, 30])
      expect(asked(result)).toEqual(['line-set-aside@A10'])
      expect(asked(read(sheet([...HEADER_FI, heading, ...rows])))).toEqual(['line-set-aside@A10'])
    },
  )
  test('a list without other numbers: subtotals of names, and 3 of all', () => {
    const rows: Value[][] = [
      ['Maija Mallikas', '10/2009', 'Palkka', 2000],
      ['Maija Mallikas', '10/2009', 'Lomaraha', 500],
      [null, null, 'Maija Mallikas yht.', 2500],
      ['Kaikki yhteensä', null, null, 2500],
    ]
    expect(gross(list(['Nimi', 'Kausi', 'Laji', '€'], numbered(1, ...rows)))).toEqual([2000, 500])
  })
})

describe('what keeps its number', () => {
  test('a line that was not paid yet, by the word of a total: 50 count, and are asked about as such lines are', () => {
    const rows: Value[][] = [
      [day, day, 'Sali', 122],
      [day, day, 'Paino', 61],
      [day, null, 'Kahvit ja pullat yhteensä', 50],
    ]
    const result = list(['Pvm', 'Maksupvm', 'Selite', 'Summa'], numbered(1, ...rows))
    expect(gross(result)).toEqual([122, 61, 50])
  })
  test('lines, whose only voucher it may be', () => {
    const result = list(
      ['Pvm', 'Selite', 'Summa'],
      numbered(1, ...lines.map(([, ...others]) => others), [day, 'Loppusiivous, kaikki huoneet yhteensä', 50]),
    )
    expect(gross(result)).toEqual([122, 61, 30, 50])
    expect(only(result).lines.map(({ voucher }) => voucher)).toEqual(['1', '2', '3', '4'])
  })
  test('a cost by the word of a total, where no column tells lines from totals', () => {
    const rows = [...lines.map(([, , ...others]) => others), ['Kahvit yhteensä', 50]]
    expect(gross(list(['Selite', 'Summa'], numbered(1, ...rows)))).toEqual([122, 61, 30, 50])
    expect(gross(list(['Selite', 'Summa'], numbered(1, ...rows.slice(0, 3), ['Yhteensä', 213])))).toEqual([122, 61, 30])
  })
  test('Yhteensä 213 behind numbers with a gap, or one twice, waits: nobody knows whether 4 is its number', () => {
    const rows = (...numbers: number[]): Value[][] =>
      [...lines.map(([, , ...others]) => others), ['Yhteensä', 213]].map((row, index) => [bare(numbers[index] ?? 0), ...row])
    for (const numbers of [
      [1, 2, 4, 5],
      [1, 2, 2, 3],
    ])
      expect(errors(list(['Selite', 'Summa'], rows(...numbers)))).toEqual(['line-set-aside@B10'])
    expect(errors(list(['Selite', 'Summa'], [...rows(1, 2, 4).slice(0, 3), [bare(5), 'Kahvit yhteensä', 50]]))).toEqual([])
  })
})

describe('1, 2, 3 before every row of the sheet, titles and heading too, as a print numbers them', () => {
  const body: Value[][] = [...HEADER_FI.map((row) => [...row]), heading, ...lines, ['Yhteensä', null, null, 213]]
  const printed = (rows: readonly Value[][], from = 1): ReturnType<typeof read> => read(sheet(numbered(from, ...rows)))
  test('the list is read as without them, and the numbers are told once', () => {
    const result = printed(body)
    expect(gross(result)).toEqual([122, 61, 30])
    expect(asked(result)).toEqual([])
    expect(result.findings.map(({ code, severity, at }) => `${severity} ${code}@${at ?? ''}`)).toEqual(['info column-left-out@Taul1!A1'])
  })
  test.each([
    ['as texts', body.map((row, index): Value[] => [`${String(index + 1)}.`, ...row])],
    ['from 0 on', numbered(0, ...body)],
    ['blank rows numbered, too', numbered(1, [], ...body.slice(0, 5), [], ...body.slice(5))],
    ['none at the signature', [...numbered(1, ...body), [], ['Mallilassa 15.12.2009']]],
  ])('%s', (_, rows) => {
    const result = read(sheet(rows))
    expect(gross(result)).toEqual([122, 61, 30])
    expect(errors(result)).toEqual([])
  })
  test.each<[string, Value[], Value[][]]>([
    ['Selite and Summa alone', ['Selite', 'Summa'], lines.map(([, , what, euro]): Value[] => [what ?? '', euro ?? 0])],
    ['a column of a discount', [...heading, 'Ale'], lines.map((row): Value[] => [...row, '10 %'])],
  ])('%s head a list', (_, words, rows) => {
    expect(gross(printed([...HEADER_FI.map((row) => [...row]), words, ...rows]))).toEqual([122, 61, 30])
  })
  test('a heading of months', () => {
    const rows: Value[][] = [
      ['Vuokrat', 100, 50],
      ['Palvelujen ostot', 0, 20],
    ]
    const result = printed([...HEADER_FI.map((row) => [...row]), ['Kustannuslaji', 'elokuu', 'syyskuu'], ...rows])
    expect(only(result).lines.reduce((sum, { grossCents }) => sum + (euros(grossCents) ?? 0), 0)).toBe(170)
  })
  test('Haettu aiemmin at the right of the first row holds all, as it does without the numbers', () => {
    const [first = [], ...others] = body
    const titled = [[...first, null, null, null, null, 'Haettu aiemmin'], ...others]
    const holds = (result: ReturnType<typeof read>): string[] => errors(result).map((one) => one.split('@')[0] ?? '')
    expect(holds(printed(titled))).toEqual(['line-set-aside', 'line-set-aside', 'line-set-aside'])
    expect(holds(printed(titled))).toEqual(holds(read(sheet(titled))))
  })
  test('what stands under the numbers below the list is heard: Kaikki summat USD', () => {
    const result = read(sheet([...numbered(1, ...body), [], ['Kaikki summat USD']]))
    expect(errors(result).map((one) => one.split('@')[0])).toEqual(['currency-not-euro', 'currency-not-euro', 'currency-not-euro'])
  })
  test('numbers with a gap are vouchers or nobody knows what, and stay', () => {
    const result = read(sheet([...numbered(1, ...body.slice(0, 6)), ...numbered(9, ...body.slice(6))]))
    expect(result.findings.filter(({ at }) => at === 'Taul1!A1')).toEqual([])
  })
  test('a list whose vouchers count 1, 2, 3 from the first row on has no numbered heading, and keeps them', () => {
    const result = read(
      sheet([['Tosite', 'Pvm', 'Selite', 'Summa'], ...numbered(1, ...lines.map(([, ...others]) => others))]),
      '1 Mallila.xlsx',
    )
    expect(result.drafts.flatMap((draft) => draft.lines).map(({ voucher }) => voucher)).toEqual(['1', '2', '3'])
  })
})
