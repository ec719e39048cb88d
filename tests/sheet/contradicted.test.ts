// A claim sheet whose stored results its formulas contradict: every amount that is used is asked about, none is counted silently.
import { describe, expect, it } from 'vitest'
import { bare, errors, formula, HEADER_FI, HEADING_FI, loud, only, read, sheet, type Value } from './sheets.ts'
import type { Grid } from '../../lib/sheet/grid.ts'

const calculating = (grid: Grid): Grid => ({ ...grid, hasFormulas: true })
const row = (voucher: string, net: Value, vat: Value, gross: Value): readonly Value[] => [
  voucher,
  '15.9.2009',
  '20.9.2009',
  'Kopiopalvelu Oy',
  'Tulosteet',
  'Muut kulut',
  net,
  vat,
  gross,
]
const list = (...rows: readonly (readonly Value[])[]): Grid => calculating(sheet([...HEADER_FI, HEADING_FI, ...rows]))
/** The first line stands in row 7. */
const honest = row('102', 50, formula('G8*0.22', 11), formula('G8+H8', 61))
const differs = (grid: Grid): string[] => errors(read(grid)).filter((one) => one.startsWith('formula-differs'))

describe('an amount that its formula contradicts', () => {
  it('is an error with both figures: 122 stored, 5 000 / 10 gives 500', () => {
    const result = read(list(row('101', 100, 22, formula('5000/10', 122)), honest))
    expect(errors(result)).toEqual(['formula-differs@I7'])
    expect(only(result).findings.find(({ code }) => code === 'formula-differs')?.figures).toEqual({ text: '122', calculated: '500' })
  })

  it('is no line that counts, also where it is the only amount', () => {
    const rows = [['1', '15.9.2009', 'Oy', 'Tulosteet', formula('5000/10', 100)]]
    const result = read(calculating(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Toimittaja', 'Selite', 'Summa'], ...rows])))
    expect(errors(result)).toContain('formula-differs@E7')
    expect(only(result).lines[0]?.grossCents).toBeNull()
  })

  it('takes with it what is calculated of it: VAT, and the gross amount of both', () => {
    expect(differs(list(row('101', 100, formula('G7*0.22', 5000), formula('G7+H7', 5100)), honest))).toEqual([
      'formula-differs@H7',
      'formula-differs@I7',
    ])
  })

  it('takes with it what is calculated of it on another sheet', () => {
    const hours = calculating(sheet([[formula('2*10', 200)]], { name: 'Tunnit' }))
    const result = read([list(row('101', formula('Tunnit!A1*5', 1000), 220, 1220), honest), hours])
    expect(errors(result)).toContain('formula-differs@G7')
  })

  it('is told in a month matrix', () => {
    const months = [
      ['Kululaji', 'elokuu', 'syyskuu', 'lokakuu'],
      ['Matkat', 10, formula('5*4', 200), 30],
      ['Muut kulut', 1, 2, 3],
    ]
    const result = read(calculating(sheet([...HEADER_FI, ...months])))
    expect(errors(result)).toContain('formula-differs@C7')
  })

  it('is told of a rate', () => {
    const heading = ['Tosite', 'Pvm', 'Maksupvm', 'Toimittaja', 'Selite', 'Kustannuslaji', 'Veroton', 'Alv %', 'Yhteensä']
    const rate = { ...bare(0.22, '0 %'), formula: '8%' }
    const result = read(calculating(sheet([...HEADER_FI, heading, row('101', 100, rate, 122), row('102', 50, bare(0.22, '0 %'), 61)])))
    expect(errors(result)).toEqual(['formula-differs@H7'])
  })
})

describe('a total that its formula contradicts', () => {
  const total = (text: string, stored: number): readonly Value[] => [
    'Yhteensä',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    formula(text, stored),
  ]

  it('is a warning: the lines count, and nobody knows whether they are all', () => {
    const result = read(list(row('101', 100, 22, 122), honest, total('SUM(I7:I7)', 183)))
    expect([errors(result), loud(result)]).toEqual([[], ['formula-differs@I9']])
  })

  it('is none where it is the sum of what its cells store, be they filtered, rounded or empty', () => {
    expect(loud(read(list(row('101', 100, 22, 122), honest, total('SUM(I7:I8)', 183))))).toEqual([])
    expect(loud(read(list(row('101', 100, 22, 122), honest, total('ROUND(SUBTOTAL(9,I7:I8),2)', 183))))).toEqual([])
  })
})

describe('what is no amount is not asked about', () => {
  it('a voucher number that is counted on wrongly', () => {
    const counted: Value = { kind: 'number', number: 102, formula: 'A7+7' }
    const second = [counted, ...honest.slice(1)]
    expect(loud(read(list(row('101', 100, 22, 122), second)))).toEqual([])
  })

  it('a day', () => {
    const later: Value = { ...bare(40_080, 'd.m.yyyy'), formula: '40071+1' }
    const first = row('101', 100, 22, 122).map((value, column) => (column === 2 ? later : value))
    expect(loud(read(list(first, honest)))).toEqual([])
  })
})

describe('an amount whose formula nobody can check', () => {
  const unchecked = (grid: Grid): { at: string | null; figures: unknown }[] =>
    read(grid).drafts.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'formula-unchecked').map(({ at, figures }) => ({ at: at ?? null, figures })),
    )

  it('counts as it is stored, and is told once for its column, with the first formula and how many there are', () => {
    const chance = (voucher: string): readonly Value[] => row(voucher, 100, 22, formula('RANDBETWEEN(1,200)', 122))
    const grid = list(chance('101'), chance('102'), chance('103'))
    expect(errors(read(grid))).toEqual([])
    expect(only(read(grid)).lines.map(({ grossCents }) => grossCents)).toEqual([12_200, 12_200, 12_200])
    expect(unchecked(grid)).toEqual([{ at: expect.stringContaining('I7') as string, figures: { formula: 'RANDBETWEEN(1,200)', count: 3 } }])
  })

  it('is told of another file, and of a formula that could not be read', () => {
    expect(unchecked(list(row('101', formula('[1]Taul1!A1', 100), 22, 122)))).toMatchObject([
      { figures: { formula: '[1]Taul1!A1', count: 1 } },
    ])
    expect(unchecked(list(row('101', formula('', 100), 22, 122)))).toMatchObject([{ figures: { formula: '', count: 1 } }])
  })

  it('is not told of a formula that is judged, of nought, and of what is no amount', () => {
    expect(unchecked(list(honest))).toEqual([])
    expect(unchecked(list(row('101', 100, formula('RAND()*0', 0), 100)))).toEqual([])
    expect(unchecked(list([formula('RANDBETWEEN(1,200)', 101), ...honest.slice(1)]))).toEqual([])
  })
})

describe('an empty text whose formula gives a figure', () => {
  const withEmpty = (text: string): Grid => {
    const grid = list(row('101', 100, 22, null), honest)
    return { ...grid, emptyTexts: new Map([[7, [{ column: 8, formula: text }]]]) }
  }

  it('is an error: Excel shows 500', () => {
    const result = read(withEmpty('5000/10'))
    expect(errors(result)).toEqual(['formula-differs@I7'])
    expect(only(result).findings.find(({ code }) => code === 'formula-differs')?.figures).toEqual({ text: '', calculated: '500' })
  })

  it('is none where the formula gives an empty text, or nothing', () => {
    expect(differs(withEmpty('IF(G7>0,"",G7)'))).toEqual([])
    expect(differs(withEmpty('G7-100'))).toEqual([])
  })

  it('is told in a row that has nothing else', () => {
    const grid = list(honest, row('102', 50, 11, 61))
    const rest = new Map([
      [
        9,
        [
          { column: 6, formula: '0-40' },
          { column: 8, formula: '0-50' },
        ],
      ],
    ])
    expect(loud(read({ ...grid, emptyTexts: rest }))).toEqual(['formula-differs@G9', 'formula-differs@I9'])
  })
})
