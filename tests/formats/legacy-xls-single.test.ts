// .xls of Excel 2, 3 and 4, from before a file had sheets: the one sheet has the name of its file, and each cell the value its version wrote.
import { describe, expect, it } from 'vitest'
import * as biff from '../support/legacy/biff.ts'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const END = biff.record(0x0a)
const read = (begin: readonly number[], ...records: readonly (readonly number[])[]): Promise<Read> =>
  readOf(Uint8Array.from([...begin, ...records.flat(), ...END]), 'kulut 1992.xls')

describe('a sheet of Excel 2', () => {
  const begin = biff.record(0x09, biff.u16(2), biff.u16(0x10))
  /** A place with the three bytes of its looks: the cell format, and a font (upper two bits) with a number format. */
  const at = (row: number, column: number, cellFormat = 0, look = 0): number[] => [
    ...biff.u16(row),
    ...biff.u16(column),
    cellFormat,
    look,
    0,
  ]
  const short = (text: string): number[] => [text.length, ...biff.latin(text)]
  const format = (code: string): number[] => biff.record(0x1e, short(code))
  const cellFormat = (font: number, numberFormat: number): number[] => biff.record(0x43, [font, 0, 0x40 | numberFormat, 0])
  const amount = (row: number, value: number, looks: number[] = at(row, 1)): number[] => biff.record(0x03, looks, biff.f64(value))

  it('has numbers, whole numbers, texts, truths, errors and results of formulas', async () => {
    const { values } = await read(
      begin,
      biff.codePage(32_769),
      biff.record(0x04, at(0, 0), [4, 0x54, 0x79, 0xf6, 0x31]),
      amount(0, 1234.56),
      biff.record(0x02, at(1, 1), biff.u16(65_535)),
      biff.record(0x05, at(2, 1), [1, 0]),
      biff.record(0x05, at(3, 1), [0x2a, 1]),
      biff.record(0x06, at(4, 1), biff.f64(2.5), [0, 0]),
      biff.record(0x06, at(5, 1), biff.textResult, [0, 0]),
      biff.record(0x07, short('valmis')),
    )
    expect(values).toEqual({
      'kulut 1992!A1': 'Työ1',
      'kulut 1992!B1': 1234.56,
      'kulut 1992!B2': 65_535,
      'kulut 1992!B3': true,
      'kulut 1992!B4': '#N/A',
      'kulut 1992!B5': 2.5,
      'kulut 1992!B6': 'valmis',
    })
  })

  it('has the number format of its cell format, of one beyond 62 in the record before it', async () => {
    const formats = [format('General'), format('0.00'), format('d.m.yyyy')]
    const cellFormats = [cellFormat(0, 0), cellFormat(0, 1), ...new Array<number[]>(68).fill(cellFormat(0, 0)), cellFormat(0, 2)]
    const { formats: shown } = await read(
      begin,
      ...formats,
      ...cellFormats,
      amount(0, 1, at(0, 0, 1)),
      biff.record(0x44, biff.u16(70)),
      amount(0, 33_000, at(0, 1, 63)),
      amount(0, 3, at(0, 2, 0)),
    )
    expect(shown).toEqual({ 'kulut 1992!A1': '0.00', 'kulut 1992!B1': 'd.m.yyyy' })
  })

  it('has the looks that a cell states itself where there are no cell formats: number format 1, and the second font, struck through', async () => {
    const fonts = [0, 8].map((options) => biff.record(0x31, biff.u16(200), biff.u16(options), short('Helv')))
    const cells = [amount(0, 1, at(0, 0, 0, 1)), amount(1, 2, at(1, 0, 0, 0x40))]
    const { formats, grids } = await read(begin, ...fonts, format('General'), format('d.m.yyyy'), ...cells)
    expect(formats).toEqual({ 'kulut 1992!A1': 'd.m.yyyy' })
    expect(grids![0]!.rows.map(({ struck }) => struck)).toEqual([undefined, [0]])
  })

  it('that is cut off within a record is damaged, and one with a password encrypted', async () => {
    const whole = Uint8Array.from([...begin, ...amount(0, 12.5), ...END])
    expect(refusals(await readOf(whole.subarray(0, whole.length - 7), 'kulut.xls'))).toEqual(['unreadable-file damaged'])
    expect(refusals(await readOf(whole.subarray(0, whole.length - 4), 'kulut.xls'))).toEqual(['unreadable-file damaged'])
    expect(refusals(await read(begin, biff.encryptionRecord))).toEqual(['encrypted-file'])
  })
})

describe('a sheet without a version, as web programs write it to this day', () => {
  const begin = biff.record(0x809, biff.u16(0), biff.u16(0x10), biff.u32(0))
  const cells = [biff.label(0, 0, biff.narrow([0x4d, 0x61, 0x74, 0x6b, 0x61])), biff.number(0, 1, 45.5)]

  it('has its texts and amounts, also those in records of Excel 2', async () => {
    const oldText = biff.record(0x04, biff.u16(1), biff.u16(0), [0, 0, 0], [3, ...biff.latin('ALV')])
    const oldAmount = biff.record(0x03, biff.u16(1), biff.u16(1), [0, 0, 0], biff.f64(24))
    const { values } = await read(begin, ...cells, oldText, oldAmount)
    expect(values).toEqual({ 'kulut 1992!A1': 'Matka', 'kulut 1992!B1': 45.5, 'kulut 1992!A2': 'ALV', 'kulut 1992!B2': 24 })
  })

  it('is refused where it says that it is of Excel 97, whose texts are others', async () => {
    const wrong = biff.record(0x809, biff.u16(0x600), biff.u16(0x10), biff.u32(0))
    expect(refusals(await read(wrong, ...cells))).toEqual(['unreadable-file noSheets'])
  })
})

describe.each([
  ['3', 0x209, 0x206, 0x1e, 0x243],
  ['4', 0x409, 0x406, 0x41e, 0x443],
] as const)('a sheet of Excel %s', (_, beginKind, formulaKind, formatKind, cellFormatKind) => {
  const begin = biff.record(beginKind, biff.u16(0), biff.u16(0x10), biff.u16(0))
  const format = (code: string): number[] =>
    biff.record(formatKind, formatKind === 0x41e ? biff.u16(0) : [], [code.length, ...biff.latin(code)])
  const cellFormat = (numberFormat: number): number[] => biff.record(cellFormatKind, [0, numberFormat], new Array<number>(10).fill(0))

  it('has texts, amounts, dates of 1904 and formulas, hidden rows and columns', async () => {
    const { values, formats, grids } = await read(
      begin,
      biff.codePage(850),
      biff.date1904,
      ...[format('General'), format('d.m.yyyy'), cellFormat(0), cellFormat(1)],
      biff.columnRecord(3, 3, 0, true),
      biff.rowRecord(1, true),
      biff.label(0, 0, biff.narrow([0x6d, 0x84])),
      biff.packed(0, 1, (1050 << 2) | 3),
      biff.number(0, 2, 31_500, 1),
      biff.record(formulaKind, biff.u16(1), biff.u16(1), biff.u16(0), biff.f64(10.5), biff.u16(0), biff.u16(0)),
    )
    expect(values).toEqual({ 'kulut 1992!A1': 'mä', 'kulut 1992!B1': 10.5, 'kulut 1992!C1': 31_500, 'kulut 1992!B2': 10.5 })
    expect(formats).toEqual({ 'kulut 1992!C1': 'd.m.yyyy' })
    expect(grids![0]).toMatchObject({ date1904: true, hiddenColumns: new Set([3]), rows: [{ hidden: false }, { hidden: true }] })
  })
})
