// What a person sees otherwise than it is read in an .xlsb: conditional formats, parts of texts, drawings, panes and windows.
import { describe, expect, it } from 'vitest'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import { f64, u16, u32, u8, wide } from '../support/legacy/biff.ts'
import { readOf, refusals, toldOf, type Read } from '../support/legacy/shown.ts'

const { binaryRecord: record } = xlsb
const read = (book: xlsb.BinaryBook): Promise<Read> => readOf(xlsb.xlsbOf(book), 'kulut.xlsb')
const colour = (kind: number, number: number, value = 0): number[] => [...u8((kind << 1) | 1), ...u8(number), ...u16(0), ...u32(value)]
const WHITE = colour(2, 0, 0xffffff)
const amounts = [xlsb.binaryRow(0), xlsb.binaryNumber(0, 5), xlsb.binaryNumber(1, 50), xlsb.binaryNumber(2, 0)]

describe('the conditional formats of an .xlsb', () => {
  const property = (kind: number, value: number[]): number[] => [...u16(kind), ...u16(value.length + 4), ...value]
  const difference = (...properties: number[][]): number[] => record(507, u16(0x8000), u16(0), u16(properties.length), properties.flat())
  const white = difference(property(5, WHITE))
  const ranges = record(461, u32(1), u32(0), u32(1), u32(0), u32(0), u32(0), u32(2))
  const rule = (type: number, template: number, parameter: number, formulas: number[][] = [], text: string | null = null): number[] =>
    record(
      463,
      ...[type, template, type < 3 ? 0 : -1, 1, parameter, 0, 0].map(u32),
      u16(0),
      ...[0, 1, 2].map((index) => u32(formulas[index]?.length ?? 0)),
      text === null ? u32(-1) : xlsb.wideText(text),
      ...formulas.map((tokens) => [...u32(tokens.length), ...tokens, ...u32(0)]),
    )
  const whole = (value: number): number[] => [0x1e, ...u16(value)]
  const ownCell = [0x4c, ...u32(0), ...u16(0xc000)]
  const otherCell = [0x4c, ...u32(7), ...u16(0xc000)]
  const told = async (records: number[][], difference = white): Promise<string[]> => {
    const painting = { records: [difference], styles: [[0, 0]] as const }
    return toldOf(
      await read({ sheets: [{ name: 'Taul1', cells: amounts, after: [ranges, ...records, record(464), record(462)] }], painting }),
    )
  }

  it.each([
    ['above 10', rule(1, 0, 5, [whole(10)]), ['letters Taul1!B1']],
    ['between 1 and 9', rule(1, 0, 1, [whole(1), whole(9)]), ['letters Taul1!A1']],
    ['above what another cell says', rule(1, 0, 5, [otherCell]), ['letters Taul1!A1']],
    ['where a formula says so', rule(2, 0, 0, [otherCell]), ['letters Taul1!A1']],
    ['where another cell is blank', rule(2, 0, 0, [[...otherCell, 0x41, 129, 0]]), ['letters Taul1!A1']],
    ['in texts that hold 122, of which there is none among figures', rule(2, 8, 0, [ownCell], '122'), ['letters Taul1!A1']],
    ['in errors', rule(2, 0, 0, [[...ownCell, 0x41, 3, 0]]), []],
    ['in zeros', rule(2, 0, 0, [[...ownCell, ...whole(0), 0x0b]]), []],
    ['in blanks, as Excel offers it', rule(2, 9, 0, [ownCell]), []],
  ])('whose letters are white %s tell those of 5, 50 and 0 that this may be true of', async (_, one, places) => {
    expect(await told([one])).toEqual(places)
  })

  it('that paint letters red, fill cells yellow or set figures in bold are nothing to tell', async () => {
    const always = rule(1, 0, 5, [whole(1)])
    expect(await told([always], difference(property(5, colour(2, 0, 0x0000ff)), property(0x19, u16(700))))).toEqual([])
    expect(await told([always], difference(property(0, u8(1)), property(2, colour(2, 0, 0x00ffff))))).toEqual([])
  })

  it('are told where they fill cells black, show nothing of a figure, or make letters of one point', async () => {
    const always = rule(1, 0, 5, [whole(10)])
    const nothing = property(38, [...u16(164), ...u16(3), ...wide(';;;')])
    const all = [property(2, colour(2, 0, 0)), nothing, property(36, u32(20))]
    for (const one of all) expect(await told([always], difference(one))).toEqual(['letters Taul1!B1'])
  })

  it('show bars or icons in place of figures, or beside them', async () => {
    const [bar, icons] = [rule(4, 3, 0), rule(6, 4, 0)]
    expect(await told([bar, record(467, u8(10), u8(90), u8(0))])).toEqual(['letters Taul1!A1'])
    expect(await told([bar, record(467, u8(10), u8(90), u8(1))])).toEqual([])
    expect(await told([icons, record(465, u32(0), u16(2))])).toEqual(['letters Taul1!A1'])
    expect(await told([icons, record(465, u32(0), u16(4))])).toEqual([])
  })

  it('of Excel 2010 do so too', async () => {
    const newer = [
      record(1046, u32(2), u32(1), u32(0), u32(1), u32(0), u32(0), u32(0), u32(2), u32(1), u32(0)),
      record(1048, u32(0), ...[6, 4, -1, 1, 0].map(u32), new Array<number>(40).fill(0)),
    ]
    expect(await told([...newer, record(1052, u32(0), u32(0), u16(2)), record(1049)])).toEqual(['letters Taul1!A1'])
    expect(await told([...newer, record(1052, u32(0), u32(0), u16(0)), record(1049)])).toEqual([])
  })

  it('hide letters by the scale of colours behind them', async () => {
    const scale = (...values: number[]): number[][] => [rule(3, 2, 0), record(469), ...values.map((one) => record(564, colour(2, 0, one)))]
    expect(await told(scale(0, 0x101010))).toEqual(['letters Taul1!A1'])
    expect(await told(scale(0x00ff00, 0x0000ff))).toEqual([])
  })

  it('that are broken off do not make a sheet unread', async () => {
    expect(await told([record(463, u32(1), u32(0), u32(0))])).toEqual([])
    expect(await told([rule(1, 0, 5, [whole(10)])], record(507, u16(0), u16(0), u16(9), u16(5), u16(4)))).toEqual([])
  })

  it('are counted: ten thousand rules over ten thousand cells are too many questions', async () => {
    const cells = [xlsb.binaryRow(0), ...Array.from({ length: 10_000 }, (_, index) => xlsb.binaryNumber(index, 5))]
    const after = [ranges, ...Array.from({ length: 10_000 }, () => [rule(1, 0, 5, [whole(10)]), record(464)]).flat()]
    const painting = { records: [white], styles: [[0, 0]] as const }
    expect(refusals(await read({ sheets: [{ name: 'Taul1', cells, after }], painting }))).toEqual(['too-large ranges'])
  })
})

describe('the parts of a text in an .xlsb', () => {
  const font = (flags: number, of: number[]): number[] => record(43, u16(220), u16(flags), new Array<number>(8).fill(0), of)
  const painting = { records: [font(0, colour(0, 0)), font(0, WHITE), font(8, colour(0, 0))], styles: [[0, 0]] as const }
  const rich = (text: string, of: number): number[] => [...u8(1), ...xlsb.wideText(text), ...u32(1), ...u16(1), ...u16(of)]

  it('are told where they are white, in shared texts and those of the cell, and have lines through them where their font has', async () => {
    const cells = [
      xlsb.binaryRow(0),
      ...[0, 1, 2].map((index) => xlsb.binaryShared(index, index)),
      record(62, u32(3), u32(0), rich('122,00', 1)),
      record(62, u32(4), u32(0), rich('122,00', 0)),
    ]
    const strings = [rich('122,00', 1), rich('122,00', 2), rich('1 ', 1)]
    const { grids } = await read({ sheets: [{ name: 'Taul1', cells }], strings, painting })
    expect(grids?.[0]?.rows[0]).toMatchObject({ unseen: [0, 3], struck: [1] })
  })
})

describe('what lies over the cells of an .xlsb', () => {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  const box = (row: number, fill = ''): string =>
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<xdr:twoCellAnchor>${corner('from', 1, row)}${corner('to', 2, row + 1)}<xdr:sp><xdr:spPr>${fill}</xdr:spPr></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`
  const told = async (drawing: string): Promise<string[]> => {
    const parts = {
      'xl/worksheets/_rels/sheet1.bin.rels': xlsb.toParts(['drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': drawing,
    }
    return toldOf(await read({ sheets: [{ name: 'Taul1', cells: amounts }], parts }))
  }

  it('is told; a box below the list, or a mere frame, is not', async () => {
    expect(await told(box(0))).toEqual(['covered Taul1!B1'])
    expect(await told(box(5))).toEqual([])
    expect(await told(box(0, '<a:noFill/>'))).toEqual([])
  })
})

describe('rows, columns and sheets of an .xlsb', () => {
  const view = (row: number, column: number): number[] => record(137, u16(0x39c), u32(0), u32(row), u32(column), u32(64), u32(100))
  const pane = (flags: number): number[] => record(151, f64(1), f64(1), u32(9), u32(9), u32(0), u8(flags))
  const cells = [0, 1, 2].flatMap((row) => [xlsb.binaryRow(row), xlsb.binaryNumber(0, 5), xlsb.binaryNumber(1, 6)])
  const told = async (...before: number[][]): Promise<string[]> => toldOf(await read({ sheets: [{ name: 'Taul1', before, cells }] }))

  it('above frozen panes that are scrolled cannot be seen; above the others they can', async () => {
    expect(await told(view(2, 1), pane(1))).toEqual(['row Taul1!A1', 'column Taul1!A1'])
    expect(await told(view(0, 0), pane(1))).toEqual([])
    expect(await told(view(2, 1), pane(0))).toEqual([])
    expect(await told(view(2, 1))).toEqual([])
  })

  it('of a fifth of a character cannot be seen', async () => {
    const narrow = (width: number): number[] => record(60, u32(1), u32(1), u32(width), u32(0), u16(0))
    expect(await told(narrow(40))).toEqual(['column Taul1!B1'])
    expect(await told(narrow(200))).toEqual([])
  })

  it('that no tab leads to are hidden', async () => {
    const window = (flags: number): number[] => record(158, ...[0, 0, 9000, 9000, 600, 0, 1].map(u32), u8(flags))
    const sheets = ['Menot', 'Muut'].map((name) => ({ name, cells: amounts }))
    const hidden = async (flags: number): Promise<unknown> =>
      (await read({ sheets, settings: [window(flags)] })).grids?.map((one) => one.hidden)
    expect(await hidden(0x18)).toEqual([true, false])
    expect(await hidden(0x78)).toEqual([false, false])
    expect(await hidden(0x79)).toEqual([true, true])
  })
})

describe('white letters on the dark head of a table in an .xlsb', () => {
  it('can be seen; those below its head cannot', async () => {
    const font = (of: number[]): number[] => record(43, u16(220), u16(0), new Array<number>(8).fill(0), of)
    const painting = { records: [font(WHITE)], styles: [[0, 0]] as const }
    const cells = [0, 1].flatMap((row) => [xlsb.binaryRow(row), xlsb.binaryNumber(0, 5)])
    const table = [
      record(343, u32(0), u32(5), u32(0), u32(2), u32(0), u32(1), u32(1), u32(0)),
      record(513, u16(4), xlsb.wideText('TableStyleMedium9')),
    ]
    const parts = { 'xl/worksheets/_rels/sheet1.bin.rels': xlsb.toParts(['table', '../tables/table1.bin']), 'xl/tables/table1.bin': table }
    expect(toldOf(await read({ sheets: [{ name: 'Taul1', cells }], painting, parts }))).toEqual(['letters Taul1!A2'])
  })
})
