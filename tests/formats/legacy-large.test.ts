// What a small file of an older format may make us work on: each kind took from five seconds to a minute, or hundreds of MiB. Times are processor time.
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import * as biff from '../support/legacy/biff.ts'
import { compoundOf } from '../support/legacy/compound.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import { number, odsOfRows, row } from '../support/legacy/open-document.ts'
import { readOf, refusals, toldOf, type Read } from '../support/legacy/shown.ts'

const { record, u16, u32, streamOf } = biff
const amount = biff.number(0, 0, 7250)
const xls = (records: readonly (readonly number[])[], globals: readonly (readonly number[])[] = [], version: 5 | 8 = 8): Uint8Array =>
  streamOf({ version, globals, sheets: [{ name: 'Taul1', records: [amount, ...records] }] })

/** Reads a file that once took far longer. */
async function readWithin(seconds: number, content: Uint8Array | string, name = 'kulut.xls'): Promise<Read> {
  const began = process.cpuUsage()
  const read = await readOf(content, name)
  expect(process.cpuUsage(began).user).toBeLessThan(seconds * 1_000_000)
  return read
}

describe('an .xls', () => {
  it('whose drawing has 1,000 atoms of eight bytes that say 4,095 options each has none of them', async () => {
    const atom = (kind: number, options: number, length: number): number[] => [...u16((options << 4) | 3), ...u16(kind), ...u32(length)]
    const records = Array.from({ length: 40 }, () =>
      record(0xec, atom(0xf004, 0, 0), ...new Array<number[]>(1_000).fill(atom(0xf00b, 4_095, 0))),
    )
    expect((await readWithin(2, xls(records))).values).toEqual({ 'Taul1!A1': 7250 })
  })

  it('with sixty megabytes of records of nothing behind its last sheet is read in the time that many bytes take: 2.2 s before, 0.8 now', async () => {
    const book = xls([])
    const padded = new Uint8Array(60_000_000)
    padded.set(book)
    expect((await readWithin(2.5, padded)).values).toEqual({ 'Taul1!A1': 7250 })
  })

  it('whose container lists more entries than a list may have is too large: 400,000 of them took 321 MiB, 199 now', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${String(index)}`, new Uint8Array(5000)]))
    const read = (listLength: number): Promise<Read> =>
      readOf(compoundOf({ Workbook: xls([]), ...many }), 'kulut.xls', { limits: { ...defaultLimits, listLength } })
    expect(refusals(await read(20))).toEqual(['too-large listLength'])
    expect((await read(40)).values).toEqual({ 'Taul1!A1': 7250 })
  })

  it('of 100,001 cell formats or fonts is too large: a cell names one of 4,096', async () => {
    const formats = new Array<number[]>(100_001).fill(record(0xe0, u16(0), u16(0)))
    expect(refusals(await readOf(xls([], formats), 'kulut.xls'))).toEqual(['too-large listLength'])
    const fonts = new Array<number[]>(100_001).fill(record(0x31, u16(200), u16(0)))
    expect(refusals(await readOf(xls([], fonts), 'kulut.xls'))).toEqual(['too-large listLength'])
  })

  it('of Excel 5 with a comment that goes on over 100,001 letters is too large', async () => {
    const letters = new Array<number>(5_000).fill(97)
    const begin = record(0x1c, u16(0), u16(0), u16(0), letters)
    const more = new Array<number[]>(20).fill(record(0x1c, u16(0xffff), u16(0), u16(0), letters))
    expect(refusals(await readOf(xls([begin, ...more], [], 5), 'kulut.xls'))).toEqual(['too-large textLength'])
    expect((await readOf(xls([begin, ...more.slice(2)], [], 5), 'kulut.xls')).grids?.[0]?.rows[0]?.notes?.[0]?.text).toHaveLength(95_000)
  })

  it('of more records than a sheet has cells and four times as many that say nothing is too large', async () => {
    const limits = { ...defaultLimits, cells: 100 }
    const empty = (count: number): number[][] => new Array<number[]>(count).fill(record(0x7777))
    expect(refusals(await readOf(xls(empty(500)), 'kulut.xls', { limits }))).toEqual(['too-large cells'])
    expect((await readOf(xls(empty(300)), 'kulut.xls', { limits })).values).toEqual({ 'Taul1!A1': 7250 })
  })

  it('that refers to 60 workbooks names 50 of them, and how many there are more', async () => {
    const target = (index: number): number[] => biff.wide(`\u0001m${String(index)}.xls`)
    const books = Array.from({ length: 60 }, (_, index) => record(0x1ae, u16(1), u16(target(index).length / 2), [1], target(index)))
    const { findings } = await readOf(xls([], books), 'kulut.xls')
    expect(findings.map(({ figures }) => ('target' in figures ? figures.target : ''))).toHaveLength(51)
    expect(findings.at(-1)).toMatchObject({ code: 'external-link-ignored', figures: { target: '+ 10' } })
  })
})

describe('an .xlsb', () => {
  const cells = [xlsb.binaryRow(0), xlsb.binaryNumber(0, 7250)]

  it('of more records than a workbook has cells and four times as many that say nothing is too large, be they in its styles', async () => {
    const empty = (count: number): number[][] => new Array<number[]>(count).fill(xlsb.binaryRecord(40))
    const read = (sheet: number, styles: number): Promise<Read> =>
      readOf(
        xlsb.xlsbOf({ sheets: [{ name: 'Taul1', cells, before: empty(sheet) }], painting: { records: empty(styles), styles: [[0, 0]] } }),
        'kulut.xlsb',
        { limits: { ...defaultLimits, cells: 100 } },
      )
    expect(refusals(await read(500, 0))).toEqual(['too-large cells'])
    expect(refusals(await read(200, 300))).toEqual(['too-large cells'])
    expect((await read(150, 150)).values).toEqual({ 'Taul1!A1': 7250 })
  })

  it('with 900 tables of dark heads over 25,000 white cells asks too many questions', async () => {
    const font = xlsb.binaryRecord(43, u16(220), u16(0), new Array<number>(8).fill(0), [5, 0, 0, 0, 255, 255, 255, 255])
    const table = [
      xlsb.binaryRecord(343, u32(0), u32(0), u32(0), u32(2), u32(0), u32(1), u32(1), u32(0)),
      xlsb.binaryRecord(513, u16(4), xlsb.wideText('TableStyleMedium9')),
    ]
    const names = Array.from({ length: 900 }, (_, index) => `tables/table${String(index)}.bin`)
    const white = Array.from({ length: 2_500 }, (_, index) => [
      ...xlsb.binaryRow(index + 1),
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((column) => xlsb.binaryNumber(column, 5)),
    ])
    const book = xlsb.xlsbOf({
      sheets: [{ name: 'Taul1', cells: [...cells, ...white] }],
      painting: { records: [font], styles: [[0, 0]] },
      parts: {
        'xl/worksheets/_rels/sheet1.bin.rels': xlsb.toParts(...names.map((name): [string, string] => ['table', `../${name}`])),
        ...Object.fromEntries(names.map((name) => [`xl/${name}`, table])),
      },
    })
    expect(refusals(await readOf(book, 'kulut.xlsb'))).toEqual(['too-large ranges'])
  })

  it('whose 1,000 cell formats share a number format of 20,000 sections works it out once', async () => {
    const book = xlsb.xlsbOf({
      sheets: [{ name: 'Taul1', cells }],
      formats: new Array<number>(1_000).fill(200),
      codes: { 200: `[red]${'0;'.repeat(20_000)}` },
    })
    expect((await readWithin(2.5, book)).values).toEqual({ 'Taul1!A1': 7250 })
  })
})

describe('an .ods', () => {
  it('of 60,000 styles that build on 98 others each takes little more than one whose styles build on none', async () => {
    const file = (parent: (index: number) => string): Uint8Array => {
      const styles = Array.from(
        { length: 60_000 },
        (_, index) => `<style:style style:name="c${String(index)}" style:family="table-cell"${parent(index)}/>`,
      )
      const rows = Array.from({ length: 60_000 }, (_, index) => row(number(7250, ` table:style-name="c${String(index)}"`)))
      return odsOfRows(rows.join(''), styles.join(''))
    }
    const upon = (index: number): string => ` style:parent-style-name="c${String(index - (index % 99 === 0 ? 0 : 1))}"`
    const [chained, plain] = [file(upon), file(() => '')]
    await readOf(plain)
    const began = process.cpuUsage()
    await readOf(plain)
    const least = process.cpuUsage(began).user / 1_000_000
    expect(Object.keys((await readWithin(least * 1.7 + 0.3, chained)).values)).toHaveLength(60_000)
  })
})

describe('SpreadsheetML', () => {
  const book = (columns: string): string =>
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
    `<Worksheet ss:Name="Taul1"><Table>${columns}<Row><Cell><Data ss:Type="Number">7250</Data></Cell></Row></Table></Worksheet></Workbook>`

  it('that speaks of all its columns twice is damaged; once it may', async () => {
    expect((await readOf(book('<Column ss:Span="16383"/>'))).values).toEqual({ 'Taul1!A1': 7250 })
    const twice = book('<Column ss:Span="16383"/><Column ss:Index="1" ss:Span="16383"/>')
    expect(refusals(await readOf(twice))).toEqual(['unreadable-file damaged'])
  })
})

describe('a web page', () => {
  const page = (cell: string, css = ''): string => `<html><style>${css}</style><table><tr><td>Kulut</td>${cell}</tr></table></html>`

  it('with a selector of 200,000 classes, the last of which no pattern knows, is looked at once', async () => {
    await readWithin(2, page('<td class="é">7250</td>', `td${'.a'.repeat(200_000)}.é{color:red}`))
    expect(toldOf(await readOf(page('<td class="summa é">7250</td>', 'td.summa.é{color:white}')))).toHaveLength(1)
  })

  it('scaled by a hundred thousand spaces, or with a hundred thousand quotes beside a comment, is looked at once', async () => {
    const spaces = `scale(${' '.repeat(99_000)}x)`
    await readWithin(2, page(`<td style="transform:${spaces}">7250</td>`))
    expect(toldOf(await readOf(page('<td style="transform:scale( 0 )">7250</td>')))).toHaveLength(1)
    await readWithin(2, page(`<td style='/**/content:${'"\\'.repeat(49_000)}'>7250</td>`))
  })

  it('may have a comment behind a quote that closes nowhere: it is none, wherever it ends', async () => {
    expect(toldOf(await readOf(page(`<td style='color:/**/white'>7250</td>`)))).toHaveLength(1)
    expect(toldOf(await readOf(page(`<td style='content:"/*"; color:white'>7250</td>`)))).toHaveLength(1)
    expect(toldOf(await readOf(page(`<td style='content:"; display:/**/none'>7250</td>`)))).toHaveLength(1)
  })

  it('of cells with lists of classes that are a million letters together is too large', async () => {
    const classes = ` class="${'a '.repeat(10_000)}"`
    expect(refusals(await readOf(page(`<td${classes}>7250</td>`.repeat(60), '.a{color:red}')))).toEqual(['too-large textLength'])
  })
})

describe('a sheet of too many cells is refused before any is held, with how many it has', () => {
  const limits = { ...defaultLimits, cells: 3 }
  const told = async (bytes: Uint8Array, name: string): Promise<unknown> => (await readOf(bytes, name, { limits })).findings

  it('in an .xls, where a record may hold several', async () => {
    const packed = record(0xbd, u16(9), u16(0), u16(15), u32(22), u16(15), u32(22), u16(1))
    const cells = [biff.number(0, 0, 1), biff.number(1, 0, 2), packed, packed]
    const stream = biff.streamOf({
      sheets: [
        { name: 'Taul1', records: cells },
        { name: 'Taul2', records: [biff.number(0, 0, 3)] },
      ],
    })
    expect(await told(stream, 'kulut.xls')).toMatchObject([{ code: 'too-large', figures: { limit: 'cells', allowed: 3, found: 7 } }])
  })

  it('in an .xlsb, whose empty ones are none', async () => {
    const cells = [0, 1, 2].flatMap((row) => [
      xlsb.binaryRow(row),
      xlsb.binaryNumber(0, row),
      xlsb.binaryNumber(1, row),
      xlsb.binaryRecord(1, u32(2), u32(0)),
    ])
    const bytes = xlsb.xlsbOf({ sheets: [{ name: 'Taul1', cells }] })
    expect(await told(bytes, 'kulut.xlsb')).toMatchObject([{ code: 'too-large', figures: { limit: 'cells', allowed: 3, found: 6 } }])
  })
})
