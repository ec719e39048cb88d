// .xlsb: what each record says is in the grid, and what no record says is never made up.
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const readBook = (book: xlsb.BinaryBook): Promise<Read> => readOf(xlsb.xlsbOf(book), 'kulut.xlsb')
const readCells = (...cells: number[][]): Promise<Read> =>
  readBook({
    sheets: [{ name: 'Taul1', cells: [xlsb.binaryRow(0), ...cells] }],
    strings: ['eka', 'Päätös 5 €'],
    formats: [0, 164, 9],
    codes: { 164: 'd.m.yyyy' },
  })

describe('a cell of an .xlsb', () => {
  it('is a number, exactly: 1 234,56, −150, 0,07 in hundredths', async () => {
    const { values } = await readCells(
      xlsb.binaryNumber(0, 1234.56),
      xlsb.binaryPacked(1, (-150 << 2) | 2),
      xlsb.binaryPacked(2, (7 << 2) | 3),
    )
    expect(values).toEqual({ 'Taul1!A1': 1234.56, 'Taul1!B1': -150, 'Taul1!C1': 0.07 })
  })

  it('is a text of its own, a shared or a rich one', async () => {
    const { values } = await readCells(xlsb.binaryText(0, 'oma'), xlsb.binaryShared(1, 1), xlsb.binaryRichText(2, 'kirjava'))
    expect(values).toEqual({ 'Taul1!A1': 'oma', 'Taul1!B1': 'Päätös 5 €', 'Taul1!C1': 'kirjava' })
  })

  it('is an error or the result of a formula', async () => {
    const { values, grids } = await readCells(xlsb.binaryError(0, 0x17), xlsb.binaryFormula(1, 1220))
    expect(values).toEqual({ 'Taul1!A1': '#REF!', 'Taul1!B1': 1220 })
    expect(grids![0]!.rows[0]!.cells.map((cell) => cell.formula)).toEqual([undefined, ''])
  })

  it('without a column stands behind the one before it', async () => {
    const { values } = await readCells(xlsb.binaryNumber(3, 1), xlsb.shortNumber(2), xlsb.shortNumber(3))
    expect(values).toEqual({ 'Taul1!D1': 1, 'Taul1!E1': 2, 'Taul1!F1': 3 })
  })

  it('has its number format, own or built-in', async () => {
    const { formats } = await readCells(xlsb.binaryNumber(0, 1, 0), xlsb.binaryNumber(1, 40071, 1), xlsb.binaryNumber(2, 0.22, 2))
    expect(formats).toEqual({ 'Taul1!B1': 'd.m.yyyy', 'Taul1!C1': '0%' })
  })

  it('that stands outside the rows is none', async () => {
    const read = await readBook({
      sheets: [
        {
          name: 'Taul1',
          before: [xlsb.binaryNumber(0, 9)],
          cells: [xlsb.binaryRow(0), xlsb.binaryNumber(0, 1)],
          after: [xlsb.binaryNumber(0, 8)],
        },
      ],
    })
    expect(read.values).toEqual({ 'Taul1!A1': 1 })
  })
})

describe('a sheet of an .xlsb', () => {
  it('hides a row somebody has set to no height', async () => {
    const cells = [xlsb.binaryRow(0), xlsb.binaryNumber(0, 1), xlsb.binaryRow(1, false, 0), xlsb.binaryNumber(0, 2)]
    const { grids } = await readBook({ sheets: [{ name: 'Kulut', cells }] })
    expect(grids![0]!.rows.map(({ hidden }) => hidden)).toEqual([false, true])
  })

  it('shows what is hidden: row 2, columns B to D, the second sheet; and its days count from 1904', async () => {
    const { grids } = await readBook({
      date1904: true,
      sheets: [
        {
          name: 'Kulut',
          before: [xlsb.binaryColumns(1, 3, true), xlsb.binaryColumns(5, 6, false)],
          cells: [xlsb.binaryRow(0), xlsb.binaryNumber(0, 1), xlsb.binaryRow(1, true), xlsb.binaryNumber(0, 2)],
          after: [xlsb.binaryMerge(0, 0, 0, 1)],
        },
        { name: 'Piilossa', state: 1, cells: [] },
      ],
    })
    expect(grids!.map((grid) => [grid.name, grid.hidden, grid.date1904])).toEqual([
      ['Kulut', false, true],
      ['Piilossa', true, true],
    ])
    expect(grids![0]!.rows.map((row) => row.hidden)).toEqual([false, true])
    expect([...grids![0]!.hiddenColumns]).toEqual([1, 2, 3])
    expect(grids![0]!.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 1 }])
  })

  it('of charts is left out, and said', async () => {
    const read = await readBook({
      sheets: [
        { name: 'Kulut', cells: [] },
        { name: 'Kaavio', kind: 'chartsheet', cells: [] },
      ],
    })
    expect(read.grids!.map((grid) => grid.name)).toEqual(['Kulut'])
    expect(read.findings).toMatchObject([{ code: 'sheet-left-out', figures: { sheet: 'Kaavio' } }])
  })
})

describe('an .xlsb is refused', () => {
  it.each([
    ['sheets', 1],
    ['rows', 2],
    ['cells', 3],
    ['ranges', 1],
    ['textLength', 5],
    ['sharedStrings', 1],
  ] as const)('where it has more %s than the limit of %d', async (limit, most) => {
    const cells = [0, 1, 2].flatMap((row) => [xlsb.binaryRow(row), xlsb.binaryNumber(0, row), xlsb.binaryText(1, 'Käännöstyö')])
    const after = [xlsb.binaryMerge(5, 6, 0, 1), xlsb.binaryMerge(7, 8, 0, 1)]
    const sheets = [
      { name: 'Taul1', cells, after },
      { name: 'Taul2', cells: [] },
    ]
    const read = await readOf(xlsb.xlsbOf({ sheets, strings: ['a', 'b'] }), 'kulut.xlsb', { limits: { ...defaultLimits, [limit]: most } })
    expect(refusals(read)).toEqual([`too-large ${limit}`])
  })

  it.each([
    ['names a text that is not there', [xlsb.binaryRow(0), xlsb.binaryShared(0, 99)]],
    ['has a cell before the first row', [xlsb.binaryNumber(0, 1)]],
    ['has a cell beyond the last column', [xlsb.binaryRow(0), xlsb.binaryNumber(16_384, 1)]],
    ['has a row beyond the last', [xlsb.binaryRow(1_048_576), xlsb.binaryNumber(0, 1)]],
    ['ends within a record', [xlsb.binaryRow(0), [5, 200, 1]]],
    ['has a text longer than its record', [xlsb.binaryRow(0), xlsb.binaryRecord(6, [0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0])]],
    ['has a text of 2³¹ letters', [xlsb.binaryRow(0), xlsb.binaryRecord(6, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128])]],
  ])('where a sheet %s', async (_, cells) => {
    expect(refusals(await readBook({ sheets: [{ name: 'Taul1', cells }] }))).toEqual(['unreadable-file damaged'])
  })

  it('where a sheet is cut between two of its rows: the lines behind would be missing without a word', async () => {
    const cells = [xlsb.binaryRow(0), xlsb.binaryNumber(0, 420)]
    expect(refusals(await readBook({ sheets: [{ name: 'Taul1', cells, cut: true }] }))).toEqual(['unreadable-file damaged'])
  })

  it('where two sheets show one part: its costs would count twice', async () => {
    const sheets = [
      { name: 'Taul1', cells: [xlsb.binaryRow(0), xlsb.binaryNumber(0, 420)] },
      { name: 'Taul2', cells: [], shows: 1 },
    ]
    expect(refusals(await readBook({ sheets }))).toEqual(['unsafe-archive duplicatePart'])
  })

  it('where it has no worksheets', async () => {
    expect(refusals(await readBook({ sheets: [] }))).toEqual(['unreadable-file noSheets'])
  })

  it('where nothing leads to a sheet of its list', async () => {
    const sheets = [
      { name: 'Taul1', cells: [] },
      { name: 'Taul2', lost: true, cells: [] },
    ]
    expect(refusals(await readBook({ sheets }))).toEqual(['unreadable-file damaged'])
  })
})
