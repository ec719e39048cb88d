// What people wrote about cells, beside them, in the older formats: read with its cell, and told where it cannot be read.
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import { addressOf } from '../../lib/sheet/grid.ts'
import * as biff from '../support/legacy/biff.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import * as ods from '../support/legacy/open-document.ts'
import { readOf, refusals, toldOf, type Read } from '../support/legacy/shown.ts'

const { record, u8, u16, u32, wide } = biff

/** Every comment by the address of its cell. */
const commentsIn = ({ grids }: Read): Record<string, string> =>
  Object.fromEntries(
    (grids ?? []).flatMap((grid) =>
      grid.rows.flatMap(({ row, notes = [] }) => notes.map(({ column, text }) => [addressOf(grid, row, column), text])),
    ),
  )

describe('a comment on a cell of an .xls', () => {
  const cells = [biff.number(0, 0, 101), biff.number(0, 1, 80.1), biff.number(1, 0, 102)]
  const object = (kind: number, number: number): number[] =>
    record(0x5d, u16(0x15), u16(18), u16(kind), u16(number), new Array<number>(14).fill(0))
  const box = (length: number, ...pieces: readonly number[][]): number[][] => [
    record(0x1b6, new Array<number>(10).fill(0), u16(length), u16(16), u32(0)),
    ...pieces.map((piece) => record(0x3c, piece)),
  ]
  const RUNS = new Array<number>(16).fill(0)
  const words = (number: number, text: string): number[][] => [object(0x19, number), ...box(text.length, [1, ...wide(text)], RUNS)]
  const note = (row: number, column: number, number: number, author = ''): number[] =>
    record(0x1c, u16(row), u16(column), u16(0), u16(number), biff.unicode(author), u8(0))
  const read = (records: readonly number[][], version: 5 | 8 = 8): Promise<Read> =>
    readOf(biff.streamOf({ version, sheets: [{ name: 'Taul1', records: [...cells, ...records] }] }), 'kulut.xls')

  it('is read with its cell, without the name of who wrote it', async () => {
    const found = await read([...words(1, 'Maija:\noikea summa 145,20'), ...words(7, 'ei haeta'), note(0, 1, 1, 'Maija'), note(1, 0, 7)])
    expect(commentsIn(found)).toEqual({ 'Taul1!B1': '\noikea summa 145,20', 'Taul1!A2': 'ei haeta' })
    expect(toldOf(found)).toEqual([])
  })

  it('may stand in several records, in letters of one byte and of two', async () => {
    const pieces = box(12, [0, ...biff.latin('oikea ')], [1, ...wide('145,20')], RUNS)
    expect(commentsIn(await read([object(0x19, 1), ...pieces, note(0, 1, 1)]))).toEqual({ 'Taul1!B1': 'oikea 145,20' })
  })

  it('is none where it is the text of a box, has no words, or is on an empty row', async () => {
    const records = [
      object(6, 1),
      ...box(2, [0, ...biff.latin('ei')], RUNS),
      ...words(2, ''),
      ...words(3, 'x'),
      note(0, 1, 2),
      note(9, 0, 3),
    ]
    const found = await read(records)
    expect(commentsIn(found)).toEqual({})
    expect(toldOf(found)).toEqual([])
  })

  it.each([
    ['its text breaks off', [object(0x19, 1), ...box(20, [0, 65, 66]), note(0, 1, 1)]],
    ['its box is not there', [note(0, 1, 1)]],
    ['its box has no text', [object(0x19, 1), note(0, 1, 1)]],
  ])('is told where %s, and the cells are read', async (_, records) => {
    const found = await read(records)
    expect(found.values['Taul1!B1']).toBe(80.1)
    expect(toldOf(found)).toEqual(['comments Taul1'])
  })

  it('of Excel 95 stands in the record itself, and goes on in others', async () => {
    const old = (row: number, column: number, text: string): number[] =>
      record(0x1c, u16(row), u16(column), u16(text.length), biff.latin(text))
    const found = await read([old(0, 1, 'oikea summa '), old(0xffff, 0, '145,20 \u00e4'), old(1, 0, 'ei haeta')], 5)
    expect(commentsIn(found)).toEqual({ 'Taul1!B1': 'oikea summa 145,20 ä', 'Taul1!A2': 'ei haeta' })
  })

  it('is one of no more than a list may have', async () => {
    const bytes = biff.streamOf({ sheets: [{ name: 'Taul1', records: [...cells, ...Array.from({ length: 11 }, () => note(0, 1, 1))] }] })
    const within = (listLength: number): Promise<Read> => readOf(bytes, 'kulut.xls', { limits: { ...defaultLimits, listLength } })
    expect(refusals(await within(11))).toEqual([])
    expect(refusals(await within(10))).toEqual(['too-large listLength'])
  })
})

describe('a comment on a cell of an .xlsb', () => {
  const { binaryRecord, wideText } = xlsb
  const cells = [xlsb.binaryRow(0), xlsb.binaryNumber(0, 101), xlsb.binaryNumber(1, 80.1)]
  const comment = (row: number, column: number, text: string): number[][] => [
    binaryRecord(635, u32(0), u32(row), u32(row), u32(column), u32(column), new Array<number>(16).fill(0)),
    binaryRecord(637, u8(0), wideText(text)),
    binaryRecord(636),
  ]
  const part = (list: readonly number[][]): number[][] => [
    ...[binaryRecord(628), binaryRecord(630), binaryRecord(632, wideText('Maija')), binaryRecord(631), binaryRecord(633)],
    ...list,
  ]
  const END = [binaryRecord(634), binaryRecord(629)]
  const read = (comments: readonly number[][], thread: string | null = null): Promise<Read> => {
    const toThread: [string, string][] = thread === null ? [] : [['threadedComment', '../threadedComments/threadedComment1.xml']]
    const parts = {
      'xl/worksheets/_rels/sheet1.bin.rels': xlsb.toParts(['comments', '../comments1.bin'], ...toThread),
      'xl/comments1.bin': comments,
      ...(thread === null ? {} : { 'xl/threadedComments/threadedComment1.xml': thread }),
    }
    return readOf(xlsb.xlsbOf({ sheets: [{ name: 'Taul1', cells }], parts }), 'kulut.xlsb')
  }

  it('is read with its cell, without the name of who wrote it; a thread, too', async () => {
    const thread = '<ThreadedComments xmlns="x"><threadedComment ref="A1"><text>ei haeta</text></threadedComment></ThreadedComments>'
    const found = await read([...part(comment(0, 1, 'Maija:\noikea summa 145,20')), ...END], thread)
    expect(commentsIn(found)).toEqual({ 'Taul1!B1': '\noikea summa 145,20', 'Taul1!A1': 'ei haeta' })
    expect(toldOf(found)).toEqual([])
  })

  it.each([
    ['breaks off between two records', part(comment(0, 1, 'x'))],
    ['breaks off within one', [...part([]), [...comment(0, 1, 'x')[0]!.slice(0, 9)]]],
    ['has a text that is longer than itself', [...part([comment(0, 1, 'x')[0]!, binaryRecord(637, u8(0), u32(99))]), ...END]],
  ])('is told where its part %s, and the cells are read', async (_, records) => {
    const found = await read(records)
    expect(found.values['Taul1!B1']).toBe(80.1)
    expect(toldOf(found)).toEqual(['comments Taul1'])
  })
})

describe('a comment on a cell of SpreadsheetML', () => {
  const read = (comment: string): Promise<Read> =>
    readOf(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        `<Worksheet ss:Name="Taul1"><Table><Row><Cell><Data ss:Type="Number">80.1</Data>${comment}</Cell><Cell ss:Index="4"/></Row></Table></Worksheet></Workbook>`,
      'kulut.xml',
    )

  it('is read beside its cell, without the name of who wrote it', async () => {
    const found = await read(
      '<Comment ss:Author="Maija"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B><Font html:Size="9" xmlns:html="http://www.w3.org/TR/REC-html40">Maija:</Font></B>&#10;oikea summa <I>145,20</I></ss:Data></Comment>',
    )
    expect(found.values).toEqual({ 'Taul1!A1': 80.1 })
    expect(commentsIn(found)).toEqual({ 'Taul1!A1': '\noikea summa 145,20' })
  })

  it('of no words is none', async () => {
    expect(commentsIn(await read('<Comment><ss:Data> </ss:Data></Comment><Comment/>'))).toEqual({})
  })
})

describe('a comment on an empty cell of an .ods', () => {
  const comment = (text: string): string =>
    `<table:table-cell><office:annotation><text:p>${text}</text:p></office:annotation></table:table-cell>`

  it('is read where its row has cells, and alone is heard as if it were typed there', async () => {
    const found = await readOf(
      ods.odsOfRows(ods.row(ods.number(80.1) + comment('oikea summa 145,20')) + ods.row(comment('x'))),
      'kulut.ods',
    )
    expect(commentsIn(found)).toEqual({ 'Taul1!B1': 'oikea summa 145,20' })
    expect(found.grids![0]!.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(found.values['Taul1!A2']).toBe('x')
  })
})
