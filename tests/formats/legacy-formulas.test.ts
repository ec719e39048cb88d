// The formulas of .xls and .xlsb, which are tokens there: what each would be as typed, and what it gives where something else is stored.
import { describe, expect, it } from 'vitest'
import { unicodeForm } from '../../lib/formats/legacy/formulas/forms.ts'
import { FormulaWriter } from '../../lib/formats/legacy/formulas/index.ts'
import { addressOf, type Cell } from '../../lib/sheet/grid.ts'
import { withContradictions } from '../../lib/sheet/recalculation/index.ts'
import * as biff from '../support/legacy/biff.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import { readOf, type Read } from '../support/legacy/shown.ts'

const { f64, latin, record, u8, u16, u32, wide } = biff

const cellsIn = ({ grids }: Read): (readonly [string, Cell])[] =>
  withContradictions(grids ?? []).flatMap((grid) =>
    grid.rows.flatMap(({ row, cells }) => cells.map((cell) => [addressOf(grid, row, cell.column), cell] as const)),
  )
/** The formulas of all cells that have one, as typed. */
const typedIn = (read: Read): Record<string, string> =>
  Object.fromEntries(cellsIn(read).flatMap(([at, { formula }]) => (formula === undefined ? [] : [[at, formula]])))
/** What formulas give where something else is stored. */
const givenIn = (read: Read): Record<string, string> =>
  Object.fromEntries(cellsIn(read).flatMap(([at, { calculated }]) => (calculated === undefined ? [] : [[at, calculated]])))

const [PLUS, MINUS, TIMES, OVER, POWER, BELOW, EQUAL] = [3, 4, 5, 6, 7, 9, 11]
const [UNARY_PLUS, UNARY_MINUS, PERCENT, BRACKETS] = [0x12, 0x13, 0x14, 0x15]
const whole = (value: number): number[] => [0x1e, ...u16(value)]
const decimal = (value: number): number[] => [0x1f, ...f64(value)]
const called = (number: number, operands: number): number[] => [0x42, operands, ...u16(number)]
const fixed = (number: number): number[] => [0x41, ...u16(number)]
const attribute = (kind: number): number[] => [0x19, kind, 0, 0]
const [SUM, IF, ABS, ROUND, SUMIF] = [4, 1, 24, 27, 345]

/** References of .xls; what is not absolute moves along, as the upper bits say. */
const MOVES = 0xc000
const ref = (row: number, column: number, bits = MOVES): number[] => [0x44, ...u16(row), ...u16(column | bits)]
const area = (top: number, left: number, bottom: number, right: number, token = 0x25): number[] => [
  token,
  ...[top, bottom, left | MOVES, right | MOVES].flatMap(u16),
]

describe('a formula of an .xls', () => {
  const inputs = [0, 1, 2].flatMap((row) => [biff.number(row, 0, 10 * (row + 1)), biff.number(row, 1, 0.5)])
  const read = (tokens: readonly number[], stored = 1, globals: readonly number[][] = []): Promise<Read> =>
    readOf(
      biff.streamOf({
        globals,
        sheets: [
          { name: 'Kulut', records: [...inputs, biff.formula(5, 4, f64(stored), 0, tokens)] },
          { name: "Muu sivu's", records: [biff.number(0, 0, 7)] },
          { name: 'Tunnit', records: [biff.number(0, 0, 8)] },
        ],
      }),
      'kulut.xls',
    )

  it.each<[string, string, readonly number[]]>([
    ['1+2*3', '7', [...whole(1), ...whole(2), ...whole(3), TIMES, PLUS]],
    ['(1+2)*3', '9', [...whole(1), ...whole(2), PLUS, BRACKETS, ...whole(3), TIMES]],
    ['5000/10', '500', [...whole(5000), ...whole(10), OVER]],
    ['A1*0.22', '2.2', [...ref(0, 0), ...decimal(0.22), TIMES]],
    ['$A$1-A$2', '-10', [...ref(0, 0, 0), ...ref(1, 0, 0x4000), MINUS]],
    ['SUM(A1:A3)', '60', [...area(0, 0, 2, 0), ...attribute(0x10)]],
    ['SUM(A1:A3,5)', '65', [...area(0, 0, 2, 0), ...whole(5), ...called(SUM, 2)]],
    ['ROUND(A1/3,2)', '3.33', [...ref(0, 0), ...whole(3), OVER, ...whole(2), ...fixed(ROUND)]],
    ['ABS(-A1)', '10', [...ref(0, 0), UNARY_MINUS, ...fixed(ABS)]],
    ['22%*A1', '2.2', [...whole(22), PERCENT, ...ref(0, 0), TIMES]],
    ['-2^2', '4', [...whole(2), UNARY_MINUS, ...whole(2), POWER]],
    ['+A1', '10', [...ref(0, 0), UNARY_PLUS]],
    [
      'IF(A1<5,1,A2)',
      '20',
      [...ref(0, 0), ...whole(5), BELOW, ...attribute(2), ...whole(1), ...attribute(8), ...ref(1, 0), ...called(IF, 3)],
    ],
    ['SUMIF(A1:A3,">15",B1:B3)', '1', [...area(0, 0, 2, 0), 0x17, 3, 0, ...latin('>15'), ...area(0, 1, 2, 1), ...called(SUMIF, 3)]],
    ['IF("x"="k""ä",1,2)', '2', [0x17, 1, 0, ...latin('x'), 0x17, 3, 1, ...wide('k"ä'), EQUAL, ...whole(1), ...whole(2), ...called(IF, 3)]],
    ['VLOOKUP(A2,A1:B3,2,FALSE)', '0.5', [...ref(1, 0), ...area(0, 0, 2, 1), ...whole(2), 0x1d, 0, ...called(102, 4)]],
    ['VALUE(LEFT("1999",2)&A1)', '1910', [0x17, 4, 0, ...latin('1999'), ...whole(2), ...called(115, 2), ...ref(0, 0), 0x08, ...fixed(33)]],
    ['VALUE("1"&(2&3))', '123', [0x17, 1, 0, ...latin('1'), ...whole(2), ...whole(3), 0x08, 0x08, ...fixed(33)]],
    ['VALUE("1"&2+3)', '15', [0x17, 1, 0, ...latin('1'), ...whole(2), ...whole(3), PLUS, 0x08, ...fixed(33)]],
    ['YEAR(DATE(2009,8,1))', '2009', [...whole(2009), ...whole(8), ...whole(1), ...fixed(65), ...fixed(69)]],
    ['WEEKDAY(40000,2)', '1', [...whole(40_000), ...whole(2), ...called(70, 2)]],
    ['IF(TRUE,3,4)', '3', [0x1d, 1, ...whole(3), ...whole(4), ...called(IF, 3)]],
  ])('is %s, which gives %s', async (text, given, tokens) => {
    const found = await read(tokens, 999)
    expect(typedIn(found)).toEqual({ 'Kulut!E6': text })
    expect(givenIn(found)).toEqual({ 'Kulut!E6': given })
    expect(givenIn(await read(tokens, Number(given)))).toEqual({})
  })

  it.each<[string, string, readonly number[]]>([
    ['(1+2)*3', '9', [...whole(1), ...whole(2), PLUS, ...whole(3), TIMES]],
    ['10-(4+2)', '4', [...whole(10), ...whole(4), ...whole(2), PLUS, MINUS]],
    ['8/(4/2)', '4', [...whole(8), ...whole(4), ...whole(2), OVER, OVER]],
    ['2^(3^2)', '512', [...whole(2), ...whole(3), ...whole(2), POWER, POWER]],
    ['-(1+2)', '-3', [...whole(1), ...whole(2), PLUS, UNARY_MINUS]],
    ['(1+1)%', '0.02', [...whole(1), ...whole(1), PLUS, PERCENT]],
    ['-(2^2)', '-4', [...whole(2), ...whole(2), POWER, UNARY_MINUS]],
    ['-2^2', '4', [...decimal(-2), ...whole(2), POWER]],
  ])('means what its tokens do, whatever brackets it is shown with: %s gives %s', async (text, given, tokens) => {
    const found = await read(tokens, 999)
    expect(typedIn(found)).toEqual({ 'Kulut!E6': text })
    expect(givenIn(found)).toEqual({ 'Kulut!E6': given })
  })

  it('refers to other sheets of its workbook by number, to none of another and not to several', async () => {
    const books = [record(0x1ae, u16(2), biff.unicode('toinen.xls')), record(0x1ae, u16(3), u16(0x401))]
    const sheets = record(0x17, u16(4), [1, 1, 1, 1, 2, 2, 1, 1, 2, 0, 1, 1].flatMap(u16))
    const onSheet = (number: number): number[] => [0x5a, ...u16(number), ...u16(0), ...u16(MOVES)]
    const formulas = await Promise.all(
      [0, 1, 2, 3, 9].map((number) => read([...onSheet(number), ...whole(2), TIMES], 1, [...books, sheets])),
    )
    expect(formulas.map((one) => typedIn(one)['Kulut!E6'])).toEqual(["'Muu sivu''s'!A1*2", 'Tunnit!A1*2', '', '', ''])
    expect(formulas.map((one) => givenIn(one)['Kulut!E6'])).toEqual(['14', '16', undefined, undefined, undefined])
    const column = [0x3b, ...u16(0), ...u16(0), ...u16(65_535), ...u16(0), ...u16(0)]
    expect(typedIn(await read([...column, ...called(SUM, 1)], 7, [...books, sheets]))['Kulut!E6']).toBe("SUM('Muu sivu''s'!$A$1:$A$65536)")
  })

  it.each<[string, readonly number[]]>([
    ['has a name', [0x43, ...u16(1), ...u16(0)]],
    ['calls what is not judged', [...whole(1), ...called(99, 1)]],
    ['chooses', [...whole(1), ...attribute(4)]],
    ['takes one cell of many', [...area(0, 0, 2, 0, 0x45), ...called(SUM, 1)]],
    ['has operands too few', [...whole(1), PLUS]],
    ['has operands too many', [...whole(1), ...whole(2)]],
    ['calls with more operands than there are', [...whole(1), ...called(SUM, 9)]],
    ['is infinite', decimal(Infinity)],
    ['is cut off within a token', [0x1f, 1, 2]],
    ['is cut off within a text', [0x17, 200, 0, 65]],
    ['refers beyond the sheet', [0x44, ...u16(0), ...u16(256 | MOVES)]],
    [
      'is longer than anybody types',
      [...whole(1), ...Array.from({ length: 990 }, () => UNARY_MINUS), ...Array.from({ length: 12 }, () => PERCENT)],
    ],
    ['has a hundred operands', Array.from({ length: 100 }, () => whole(1)).flat()],
    ['is meant for many cells, with no word of it', [0x01, ...u16(5), ...u16(4)]],
  ])('that %s is not judged, and its result is read', async (_, tokens) => {
    const found = await read(tokens, 42)
    expect(typedIn(found)).toEqual({ 'Kulut!E6': '' })
    expect(found.values['Kulut!E6']).toBe(42)
    expect(cellsIn(found).flatMap(([at, { isUnchecked }]) => (isUnchecked === true ? [at] : []))).toEqual(['Kulut!E6'])
  })

  it('that several cells share is that of each of them: C1 told, C2 and C3 as they should be', async () => {
    const shared = [0x4c, ...u16(0), ...u16(MOVES | 0xfe), 0x4c, ...u16(0), ...u16(MOVES | 0xff), TIMES]
    const cell = (row: number, stored: number): number[] => biff.formula(row, 2, f64(stored), 0, [0x01, ...u16(0), ...u16(2)])
    const records = [
      ...inputs,
      cell(0, 99),
      record(0x4bc, u16(0), u16(2), u8(2), u8(2), u8(0), u8(3), u16(shared.length), shared),
      cell(1, 10),
      cell(2, 15),
    ]
    const found = await readOf(biff.streamOf({ sheets: [{ name: 'Kulut', records }] }), 'kulut.xls')
    expect(typedIn(found)).toEqual({ 'Kulut!C1': 'A1*B1', 'Kulut!C2': 'A2*B2', 'Kulut!C3': 'A3*B3' })
    expect(givenIn(found)).toEqual({ 'Kulut!C1': '5' })
  })

  it('that several cells share may name one that stays as any other does, and none that moves so', async () => {
    const of = async (bits: number): Promise<Record<string, string>> => {
      const shared = [0x4c, ...u16(0), ...u16(MOVES | 0xfe), ...ref(0, 1, bits), TIMES]
      const cell = (row: number, stored: number): number[] => biff.formula(row, 2, f64(stored), 0, [0x01, ...u16(0), ...u16(2)])
      const group = record(0x4bc, u16(0), u16(1), u8(2), u8(2), u8(0), u8(2), u16(shared.length), shared)
      return typedIn(
        await readOf(biff.streamOf({ sheets: [{ name: 'Kulut', records: [...inputs, cell(0, 5), group, cell(1, 10)] }] }), 'a.xls'),
      )
    }
    expect(await of(0)).toEqual({ 'Kulut!C1': 'A1*$B$1', 'Kulut!C2': 'A2*$B$1' })
    expect(await of(0x8000)).toEqual({ 'Kulut!C1': '', 'Kulut!C2': '' })
  })

  it('with a text as its result waits for both: what it shares, and the text', async () => {
    const tokens = [0x4c, ...u16(0), ...u16(MOVES | 0xff)]
    const records = [
      biff.label(0, 0, biff.unicode('kahvi')),
      biff.formula(0, 1, biff.textResult, 0, [0x01, ...u16(0), ...u16(1)]),
      record(0x4bc, u16(0), u16(0), u8(1), u8(1), u8(0), u8(1), u16(tokens.length), tokens),
      biff.stringRecord('kahvi'),
      biff.number(1, 0, 5),
    ]
    const found = await readOf(biff.streamOf({ sheets: [{ name: 'Kulut', records }] }), 'kulut.xls')
    expect(found.values).toEqual({ 'Kulut!A1': 'kahvi', 'Kulut!B1': 'kahvi', 'Kulut!A2': 5 })
    expect(typedIn(found)).toEqual({ 'Kulut!B1': 'A1' })
  })

  it('that nobody calculated is said as typed', async () => {
    const found = await readOf(
      biff.streamOf({ sheets: [{ name: 'Kulut', records: [biff.formula(0, 0, f64(0), 0, [...whole(1), ...whole(2), PLUS])] }] }),
      'kulut.xls',
    )
    expect(found.grids![0]!.rows[0]!.cells[0]).toEqual({ kind: 'uncalculated', column: 0, formula: '1+2' })
  })

  it('of Excel 95 writes rows, columns and sheets in another way', async () => {
    const old = (row: number, column: number): number[] => [0x44, ...u16(row | MOVES), ...u8(column)]
    const onSheet = (first: number, last: number): number[] => [0x5a, ...[0xffff, 0, 0, 0, 0, first, last, MOVES].flatMap(u16), ...u8(0)]
    const typed = async (tokens: readonly number[]): Promise<Record<string, string>> => {
      const records = [...inputs, biff.formula(5, 4, f64(1), 0, tokens)]
      return typedIn(
        await readOf(
          biff.streamOf({
            version: 5,
            sheets: [
              { name: 'Kulut', records },
              { name: 'Tunnit', records: [] },
            ],
          }),
          'kulut.xls',
        ),
      )
    }
    const oldArea = [0x25, ...u16(MOVES), ...u16(2 | MOVES), ...u8(0), ...u8(1)]
    expect(await typed([...old(0, 0), ...onSheet(1, 1), TIMES])).toEqual({ 'Kulut!E6': 'A1*Tunnit!A1' })
    expect(await typed([...oldArea, ...called(SUM, 1)])).toEqual({ 'Kulut!E6': 'SUM(A1:B3)' })
    expect(await typed([...old(0, 0), 0x17, 1, ...latin('x'), EQUAL])).toEqual({ 'Kulut!E6': 'A1="x"' })
    expect(await typed(onSheet(0, 1))).toEqual({ 'Kulut!E6': '' })
  })
})

describe('a formula of an .xlsb', () => {
  const { binaryFormula, binaryNumber, binaryRecord, binaryRow } = xlsb
  const cell = (row: number, column: number): number[] => [0x44, ...u32(row), ...u16(column | MOVES)]
  const columns = [0x25, ...u32(0), ...u32(1_048_575), ...u16(0), ...u16(0)]

  it('is read as typed, and judged', async () => {
    const cells = [
      binaryRow(0),
      binaryNumber(0, 10),
      binaryFormula(1, 11, [...cell(0, 0), ...whole(2), TIMES]),
      binaryFormula(2, 0.3, [...cell(0, 0), ...whole(0), OVER, ...decimal(0.3), ...called(480, 2)]),
      binaryRecord(8, u32(3), u32(0), xlsb.wideText('x'), u16(0), u32(4), [0x17, ...u16(1), ...wide('x')].slice(0, 5), u32(0)),
      binaryRow(1),
      binaryFormula(2, 10, [...columns, ...called(SUM, 1)]),
      binaryFormula(3, 10, [0x18, 0x19, 0, 0]),
    ]
    const found = await readOf(xlsb.xlsbOf({ sheets: [{ name: 'Kulut', cells }] }), 'kulut.xlsb')
    expect(typedIn(found)).toEqual({
      'Kulut!B1': 'A1*2',
      'Kulut!C1': 'IFERROR(A1/0,0.3)',
      'Kulut!D1': '',
      'Kulut!C2': 'SUM($A$1:$A$1048576)',
      'Kulut!D2': '',
    })
    expect(givenIn(found)).toEqual({ 'Kulut!B1': '20' })
  })

  it('that several cells share is that of each of them, and cells behind it stay in their columns', async () => {
    const shared = [0x4c, ...u32(0), ...u16(MOVES | 0x3fff), ...whole(2), TIMES]
    const own = (column: number, stored: number): number[] => binaryFormula(column, stored, [0x01, ...u32(0)], u32(1))
    const cells = [
      binaryRow(0),
      binaryNumber(0, 10),
      own(1, 20),
      binaryRecord(427, u32(0), u32(1), u32(1), u32(1), u32(shared.length), shared, u32(0)),
      xlsb.shortNumber(77),
      binaryRow(1),
      binaryNumber(0, 6),
      own(1, 13),
    ]
    const found = await readOf(xlsb.xlsbOf({ sheets: [{ name: 'Kulut', cells }] }), 'kulut.xlsb')
    expect(found.values).toMatchObject({ 'Kulut!B1': 20, 'Kulut!C1': 77, 'Kulut!B2': 13 })
    expect(typedIn(found)).toEqual({ 'Kulut!B1': 'A1*2', 'Kulut!B2': 'A2*2' })
    expect(givenIn(found)).toEqual({ 'Kulut!B2': '12' })
  })

  it('refers to other sheets by number', async () => {
    const settings = [
      binaryRecord(355, xlsb.wideText('rId9')),
      binaryRecord(357),
      binaryRecord(362, u32(3), [1, 1, 1, 0, 1, 1, 1, 0xffffffff, 0xffffffff].flatMap(u32)),
    ]
    const onSheet = (number: number): number[] => [0x5a, ...u16(number), ...u32(0), ...u16(MOVES)]
    const cells = [binaryRow(0), ...[0, 1, 2].map((number) => binaryFormula(number, 1, onSheet(number)))]
    const sheets = [
      { name: 'Kulut', cells },
      { name: 'Tunnit 1', cells: [binaryRow(0), binaryNumber(0, 8)] },
    ]
    const found = await readOf(xlsb.xlsbOf({ sheets, settings }), 'kulut.xlsb')
    expect(typedIn(found)).toEqual({ 'Kulut!A1': "'Tunnit 1'!A1", 'Kulut!B1': '', 'Kulut!C1': '' })
    expect(givenIn(found)).toEqual({ 'Kulut!A1': '8' })
  })
})

describe('what is gone through of formulas', () => {
  it('ends after eight million bytes of a workbook: the next formula has no text, however short', () => {
    const writer = new FormulaWriter(unicodeForm([]))
    const view = (tokens: readonly number[]): DataView => new DataView(Uint8Array.from(tokens).buffer)
    const spaces = view([...Array.from({ length: 990 }, () => attribute(0x40)).flat(), ...whole(1)])
    const rounds = Math.floor((8 * 1024 * 1024) / spaces.byteLength)
    for (let round = 0; round < rounds; round++) expect(writer.write(spaces, null)).toBe('1')
    expect(writer.write(spaces, null)).toBe('1')
    expect(writer.write(view(whole(1)), null)).toBe('')
  })
})
