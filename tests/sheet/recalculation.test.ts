// A stored result that its formula contradicts: what each operator and function gives, and what is left not judged.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Grid } from '../../lib/sheet/grid.ts'
import { withContradictions } from '../../lib/sheet/recalculation/index.ts'
import { bare, fault, formula, sheet, uncalculated, type Value } from './sheets.ts'

/** What the formula of the last cell of the first sheet is found to give; null where it gives what is stored, or is not judged. */
function given(
  text: string,
  stored: number | string,
  cells: readonly (readonly Value[])[] = [],
  others: readonly Grid[] = [],
): string | null {
  const cell: Value = typeof stored === 'number' ? formula(text, stored) : { kind: 'text', text: stored, formula: text }
  const first = sheet([...cells, [null, null, null, null, null, null, cell]], { name: 'Kulut' })
  const [read] = withContradictions([{ ...first, hasFormulas: true }, ...others])
  return read?.rows.at(-1)?.cells.at(-1)?.calculated ?? null
}

const some = [
  [10, 20, 'teksti', 0],
  [1.5, -2, null, 4],
]

describe('what a formula gives is said where something else is stored', () => {
  it.each([
    ['5000/10', 100, '500'],
    ['"sata"', 122, 'sata'],
    ['1+2*3', 9, '7'],
    ['(1+2)*3', 7, '9'],
    ['10-4-3', 9, '3'],
    ['2^3^2', 512, '64'],
    ['-2^2', -4, '4'],
    ['22%*100', 0.22, '22'],
    ['+A1', 1, '10'],
    ['--A1', 1, '10'],
    ['$A$1+B$1', 1, '30'],
    ['a1*b1', 1, '200'],
    ['A1+C2', 1, '10'],
    ['A1*TRUE', 1, '10'],
    [' SUM( A1:B2 ) ', 1, '29.5'],
    ['SUM(A1:D2)', 1, '33.5'],
    ['SUM(B2:A1)', 1, '29.5'],
    ['SUM(A:A)', 1, '11.5'],
    ['SUM(A1;B1;5)', 1, '35'],
    ['AVERAGE(A1:A2)', 1, '5.75'],
    ['AVERAGE(C1:C2)', 1, '#DIV/0!'],
    ['COUNT(A1:D2)', 1, '6'],
    ['MIN(A1:B2)', 1, '-2'],
    ['MAX(0,A1-B1)', 1, '0'],
    ['PRODUCT(A1:B1)', 1, '200'],
    ['SUMPRODUCT(A1:A2,B1:B2)', 1, '197'],
    ['ABS(B2)', 1, '2'],
    ['ROUND(A2*1.1,1)', 1, '1.7'],
    ['ROUND(12.341,2)', 1, '12.34'],
    ['ROUND(-1234,-2)', 1, '-1200'],
    ['ROUNDUP(12.341,2)', 1, '12.35'],
    ['ROUNDDOWN(-12.349,2)', 1, '-12.34'],
    ['TRUNC(12.9)', 1, '12'],
    ['IF(A1>5,A1,VLOOKUP(A1,X1:Y9,2))', 1, '10'],
    ['IF(A1=10,"",5)', 1, ''],
    ['IF(A1<>10,1,2)', 1, '2'],
    ['IF(C1="teksti",7,8)', 1, '7'],
    ['IF(C2="",7,8)', 1, '7'],
    ['IF(AND(A1>=10,NOT(B1<=1)),7,8)', 1, '7'],
    ['IF(OR(A1<1,FALSE),7,8)', 1, '8'],
    ['IFERROR(A1/D1,3)', 1, '3'],
    ['A1/D1', 1, '#DIV/0!'],
    ['SUMIF(A1:A2,">5",B1:B2)', 1, '20'],
    ['SUMIF(A1:D1,10)', 1, '10'],
    ['SUMIF(C1:C2,"teksti",A1:A2)', 1, '10'],
    ['VLOOKUP(1.5,A1:D2,2,FALSE)', 1, '-2'],
    ['VLOOKUP(A1,A1:D2,4,0)', 1, '0'],
    ['VLOOKUP("teksti",C1:D2,2,FALSE)', 1, '0'],
    ['2*VLOOKUP(2,Muu!A1:A2,1,FALSE)', 1, '4'],
    ['HLOOKUP(20,A1:D2,2,FALSE)', 1, '-2'],
    ['MATCH(1.5,A1:A2,0)', 1, '2'],
    ['INDEX(A1:D2,2,4)', 1, '4'],
    ['INDEX(B1:B2,MATCH(1.5,A1:A2,0))', 1, '-2'],
    ['INDEX(A1:D1,2)', 1, '20'],
    ['CHOOSE(2,999,A1)', 999, '10'],
    ['IFS(A1>50,1,A1>5,B1)', 1, '20'],
    ['SUMIFS(B1:B2,A1:A2,">5",D1:D2,0)', 1, '20'],
    ['SUMIFS(B1:B2,A1:A2,">50")', 1, '0'],
    ['COUNTIF(A1:D2,">1")', 1, '4'],
    ['COUNTIFS(A1:A2,">1",B1:B2,"<0")', 7, '1'],
    ['LARGE(A1:D2,2)', 1, '10'],
    ['SMALL(A1:D2,1)', 1, '-2'],
    ['MEDIAN(A1:B2)', 1, '5.75'],
    ['SIGN(B2)*100', 1, '-100'],
    ['INT(-1.5)', 1, '-2'],
    ['MOD(-7,3)', 1, '2'],
    ['MOD(A1,D1)', 1, '#DIV/0!'],
    ['QUOTIENT(-7,3)', 1, '-2'],
    ['POWER(A1,2)', 1, '100'],
    ['SQRT(4)', 1, '2'],
    ['N(A1)+N("teksti")', 1, '10'],
    ['SUBTOTAL(9,A1:A2)', 1, '11.5'],
    ['SUBTOTAL(109,A1:A2)', 1, '11.5'],
    ["SUM(Muu!A1:A2)+'Toinen ''sivu'''!$A$1", 1, '10'],
  ])('=%s with %d stored gives %s', (text, stored, gives) => {
    const others = [sheet([[1], [2]], { name: 'Muu' }), sheet([[7]], { name: "Toinen 'sivu'" })]
    expect(given(text, stored, some, others)).toBe(gives)
  })

  it('nothing where what is stored is what the formula gives', () => {
    expect(given('5000/10', 500)).toBeNull()
    expect(given('SUM(A1:B2)', 29.5, some)).toBeNull()
  })
})

/** A formula beside what it comes to, calculated by nothing of the reader; null where that is a division by nought. */
interface Sample {
  readonly text: string
  readonly value: number | null
}

const two = (one: Sample, other: Sample, text: string, calculate: (a: number, b: number) => number | null): Sample => ({
  text,
  value: one.value === null || other.value === null ? null : calculate(one.value, other.value),
})

/** Cells A1:D2 as above; brackets only where they are needed to say the same. */
const sample: fc.Arbitrary<Sample> = fc.letrec<{ sum: Sample; product: Sample; operand: Sample }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    tie('product'),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-'), tie('product'))
      .map(([a, sign, b]) => two(a, b, `${a.text}${sign}${b.text}`, (x, y) => (sign === '+' ? x + y : x - y))),
  ),
  product: fc.oneof(
    { maxDepth: 4 },
    tie('operand'),
    fc
      .tuple(tie('product'), fc.constantFrom('*', '/'), tie('operand'))
      .map(([a, sign, b]) => two(a, b, `${a.text}${sign}${b.text}`, (x, y) => (sign === '*' ? x * y : y === 0 ? null : x / y))),
  ),
  operand: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 9_999 }).map((cents) => ({ text: String(cents / 100), value: cents / 100 })),
    fc.constantFrom<Sample>({ text: 'A1', value: 10 }, { text: '$B$2', value: -2 }, { text: 'C2', value: 0 }, { text: 'D1', value: 0 }),
    fc.constantFrom<Sample>({ text: 'SUM(A1:D2)', value: 33.5 }, { text: 'MAX(A1:B2,7)', value: 20 }, { text: 'COUNT(A:D)', value: 6 }),
    tie('sum').map(({ text, value }) => ({ text: `(${text})`, value })),
    tie('operand').map(({ text, value }) => ({ text: `-${text}`, value: value === null ? null : -value })),
    tie('operand').map(({ text, value }) => ({ text: `${text}%`, value: value === null ? null : value / 100 })),
    fc.tuple(tie('sum'), tie('sum'), fc.boolean()).map(([a, b, isFirst]) => ({
      text: `IF(1${isFirst ? '<' : '>'}2,${a.text},${b.text})`,
      value: isFirst ? a.value : b.value,
    })),
    fc.tuple(tie('sum'), tie('sum')).map(([a, b]) => ({ text: `IFERROR(${a.text};${b.text})`, value: a.value ?? b.value })),
  ),
})).sum

describe('any formula of numbers, cells, operators and branches', () => {
  const isBounded = ({ text, value }: Sample): boolean => text.length < 900 && (value === null || Math.abs(value) < 1e6)

  it('contradicts what is three cents from what it comes to, and not what it comes to', () => {
    fc.assert(
      fc.property(sample.filter(isBounded), ({ text, value }) => {
        const stored = value ?? 5
        const found = given(text, stored + 0.03, some)
        // Numbers beyond money on the way, and brackets within brackets, are not judged.
        if (found === null) return
        expect(found === '#DIV/0!').toBe(value === null)
        if (value !== null) expect(Math.abs(Number(found) - value)).toBeLessThan(0.001)
        if (value !== null) expect(given(text, stored, some)).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  it('is judged nearly always', () => {
    const all = fc.sample(sample.filter(isBounded), { numRuns: 500, seed: 2009 })
    const isJudged = ({ text, value }: Sample): boolean => given(text, (value ?? 5) + 0.03, some) !== null
    expect(all.filter(isJudged).length).toBeGreaterThan(450)
  })
})

describe('what programs take in different ways is not judged', () => {
  it.each([
    ['C1*2', 'a text is a number to some'],
    ['SUM(A1:A2:B1)', 'a range of ranges'],
    ['A1:A2*2', 'cells in the place of one'],
    ['TODAY()', 'another day'],
    ['STDEV(A1:B2)', 'a function not known here'],
    ['VLOOKUP(A1,A1:B2,2)', 'the nearest of what is sorted'],
    ['VLOOKUP(A1,A1:B2,2,TRUE)', 'the nearest of what is sorted'],
    ['VLOOKUP(A1,A1:B2,3,FALSE)', 'a column beside those'],
    ['MATCH(A1,A1:A2)', 'the nearest of what is sorted'],
    ['INDEX(A1:B2,0,1)', 'a whole column'],
    ['INDEX(A1:B2,3,1)', 'a row below those'],
    ['CHOOSE(1.5,1,2)', 'a half choice'],
    ['COUNTIF(A1:C2,"<>10")', 'whether empty cells are other'],
    ['SUMIFS(A1:A2,C1:C2,"<>kahvi")', 'whether empty cells are other'],
    ['INT(3*1.1-0.3)', 'what noise puts below a whole number'],
    ['MOD(5.5,1.1)', 'rests of fractions'],
    ['LARGE(A1:B2,9)', 'the ninth of four'],
    ['VLOOKUP("te*",C1:D2,2,FALSE)', 'a wildcard'],
    ['VLOOKUP("te.sti",C1:D2,2,FALSE)', 'what may be a pattern'],
    ['VLOOKUP("10",A1:B2,2,FALSE)', 'a number in a text'],
    ['Netto*1.22', 'a name'],
    ['Taulukko1[Summa]', 'a table'],
    ['[1]Muu!A1', 'another file'],
    ["'C:\\[muu.xlsx]Taul1'!A1", 'another file'],
    ['Poissa!A1', 'a sheet that is not there'],
    ['SUM(G1:G9)', 'its own cell'],
    ['A1&B1', 'texts put together'],
    ['{1,2}', 'a list'],
    ['SUM(A1,)', 'nothing between separators'],
    ['A1 B1', 'two values'],
    ['(A1', 'half a bracket'],
    ['1/3=0.3333333333333', 'numbers as near as noise'],
    ['IF(C2=0,1,2)', 'an empty cell that may hold an empty text'],
    ['IF(C1="TEKSTI",1,2)', 'letters of another case'],
    ['SUMIF(C1:C2,"te*",A1:A2)', 'a wildcard'],
    ['1e300*1e300', 'what is beyond money'],
    ['', 'no text of the formula'],
    ['XFE1+A1', 'a column no sheet has'],
    ['A1048577', 'a row no sheet has'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'brackets in brackets in brackets'],
    [`1${'+1'.repeat(600)}`, 'a formula longer than anybody writes'],
  ])('=%s: %s', (text) => {
    expect(given(text, 123_456, some)).toBeNull()
  })

  it.each<[string, Value]>([
    ['an error of one program', fault('#NIMI?')],
    ['a formula without a value', uncalculated('B1')],
    ['a truth', { kind: 'boolean', boolean: true }],
    ['a day', { kind: 'date', date: '2009-09-01' as never }],
  ])('a sum over %s', (_, value) => {
    expect(given('SUM(A1:B1)', 1, [[5, value]])).toBeNull()
  })

  it('a subtotal over hidden rows, which a filter may have hidden', () => {
    const cell: Cell = { kind: 'number', column: 0, number: 1, formula: 'SUBTOTAL(9,A1:A2)' }
    const grid = sheet([[10], [20], [cell]], { hiddenRows: [2] })
    expect(withContradictions([{ ...grid, hasFormulas: true }])[0]?.rows.at(-1)?.cells[0]?.calculated).toBeUndefined()
  })

  it('two sheets of one name', () => {
    expect(given('Muu!A1', 1, [], [sheet([[5]], { name: 'Muu' }), sheet([[6]], { name: 'MUU' })])).toBeNull()
  })

  it('running totals over more cells than anybody has', () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => [1, formula(`SUM(A$1:A${index + 1})`, 7)])
    const [read] = withContradictions([{ ...sheet(rows), hasFormulas: true }])
    const marked = read?.rows.filter(({ cells }) => cells[1]?.calculated !== undefined).length ?? 0
    expect(marked).toBeGreaterThan(2_000)
    expect(marked).toBeLessThan(4_000)
  })
})

describe('roundings are no contradiction', () => {
  it.each([
    ['a third, stored as it is shown', '100/3', 33.33],
    ['a cent', 'ROUND(1.005,2)', 1],
    ['a cent the other way', 'ROUND(1.005,2)', 1.01],
    ['half a cent', '0.005', 0.01],
    ['noise', '0.1+0.2', 0.3],
    ['a multiple of a tenth, rounded up', 'ROUNDUP(2.3*100,0)', 231],
    ['what 0.29 is a hundred times', 'TRUNC(0.29*100)', 28],
  ])('%s', (_, text, stored) => {
    expect(given(text, stored)).toBeNull()
  })

  it('a cent is one', () => {
    expect(given('100/3', 33.34)).toBe('33.3333')
    expect(given('ROUND(1.004,2)', 1.01)).toBe('1')
    expect(given('1234567.89', 1234567.9)).toBe('1234567.89')
  })

  it('what is shown in whole euros is compared in whole euros', () => {
    const stored = (number: number): Value => ({ ...bare(number, '#,##0 "€"'), formula: '100/3' })
    const read = (number: number) =>
      withContradictions([{ ...sheet([[stored(number)]]), hasFormulas: true }])[0]?.rows[0]?.cells[0]?.calculated
    expect(read(33)).toBeUndefined()
    expect(read(34)).toBe('33.3333')
  })

  it('a rate is compared to the hundredth of a per cent', () => {
    const read = (number: number) =>
      withContradictions([{ ...sheet([[{ ...bare(number, '0.0%'), formula: '25.5%' }]]), hasFormulas: true }])[0]?.rows[0]?.cells[0]
        ?.calculated
    expect(read(0.255)).toBeUndefined()
    expect(read(0.24)).toBe('0.255')
  })
})

describe('a text in the place of a result', () => {
  it('that would be read as another amount is a contradiction', () => {
    expect(given('5000/10', '100,00')).toBe('500')
  })

  it('that would be read as the same amount, or as none, is not', () => {
    expect(given('5000/10', '500,00')).toBeNull()
    expect(given('5000/10', '500.00')).toBeNull()
    expect(given('5000/10', 'viisisataa')).toBeNull()
  })
})

describe('what hangs on a contradicted cell', () => {
  it('is compared with what that one gives, whichever stands first', () => {
    const rows = [
      [formula('B1*2', 200), formula('50+50', 100)],
      [formula('B3*2', 200), 1],
      [null, formula('2*25', 100)],
    ]
    const [read] = withContradictions([{ ...sheet(rows), hasFormulas: true }])
    expect(read?.rows.map(({ cells }) => cells.map(({ calculated }) => calculated ?? null))).toEqual([[null, null], ['100', null], ['50']])
  })

  it.each([
    ['above', (row: number) => `A${row - 1}+1`, 0],
    ['below', (row: number) => `A${row + 1}+1`, 99],
  ])('in a chain of a hundred, each hanging on the one %s it', (_, text, wrong) => {
    const rows = Array.from({ length: 100 }, (_, index) => {
      const away = Math.abs(index - wrong)
      return [formula(away === 0 ? '50+50' : text(index + 1), 5 + away)]
    })
    const [read] = withContradictions([{ ...sheet(rows), hasFormulas: true }])
    expect(read?.rows.map(({ cells }) => Number(cells[0]?.calculated))).toEqual(
      Array.from({ length: 100 }, (_, index) => 100 + Math.abs(index - wrong)),
    )
  })

  it('and comes out as stored is none', () => {
    const rows = [[formula('A2+1', 11)], [formula('A3+1', 5)], [9]]
    const [read] = withContradictions([{ ...sheet(rows), hasFormulas: true }])
    expect(read?.rows.map(({ cells }) => cells[0]?.calculated ?? null)).toEqual([null, '10', null])
  })
})

it('sheets without formulas are given back as they are', () => {
  const grids = [sheet([[formula('5000/10', 100)]])]
  expect(withContradictions(grids)).toBe(grids)
})
