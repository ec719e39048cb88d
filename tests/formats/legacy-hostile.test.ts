// The hostile set of the other formats: files whose containers, records and counts lie. Each is refused by name or read with the amount it must show;
// never a throw, never silence.
import { expect, test } from 'vitest'
import {
  columnRecord,
  f64,
  formula,
  label,
  number,
  record,
  rowRecord,
  sharedTable,
  shared,
  streamOf,
  textResult,
  u16,
  u32,
  unicode,
  wide,
} from '../support/legacy/biff.ts'
import { compoundOf } from '../support/legacy/compound.ts'
import { binaryNumber, binaryRecord, binaryRow, binaryShared, xlsbOf } from '../support/legacy/binary-workbook.ts'
import { contentXml, odsOf } from '../support/legacy/open-document.ts'
import { readOf, refusals } from '../support/legacy/shown.ts'

const END = record(0x0a)
type Records = readonly (readonly number[])[]
/** Read as it must be, read with an error at a cell, refused by any error, or by the code or reason named. */
type Expected = 'read' | 'told' | 'error' | (string & {})
type Hostile = readonly [name: string, expected: Expected, bytes: () => Uint8Array | string]

const AMOUNT = 7250
const rest = (count: number): number[] => Array.from({ length: count }, (): number => 0)

/** A workbook of Excel 97 with the amount in A1; longer than what stands in small sectors. */
const stream = (records: Records = [], globals: Records = []): Uint8Array =>
  streamOf({ globals, sheets: [{ name: 'Taul1', records: [number(0, 0, AMOUNT), ...records, record(0x7777, rest(4096))] }] })
const book = (records: Records = [], globals: Records = []): Uint8Array => compoundOf({ Workbook: stream(records, globals) })
/** The same with some of its bytes changed: in the header, or behind the beginning of the entry for its stream. */
const patched = (at: number, bytes: readonly number[], from: 'header' | 'entry' = 'header'): Uint8Array => {
  const file = book()
  const start = from === 'header' ? 0 : Buffer.from(file).indexOf(Buffer.from(wide('Workbook')))
  file.set(bytes, start + at)
  return file
}
/** A record whose length is a lie. */
const lying = (kind: number, length: number, body: readonly number[]): number[] => [...u16(kind), ...u16(length), ...body]
const cellAt = (row: number, column: number): number[] => [...u16(row), ...u16(column), ...u16(0)]

/** A book of two sheets whose second entry became another record. */
function withoutSheet2(kind: number): Uint8Array {
  const sheets = ['Taul1', 'Taul2'].map((name) => ({ name, records: [number(0, 0, AMOUNT), record(0x7777, rest(4096))] }))
  const bytes = streamOf({ sheets })
  const name = Buffer.from(bytes).indexOf(Buffer.from(wide('Taul2')))
  const entry = name - 12
  bytes.set(u16(kind), entry)
  return compoundOf({ Workbook: bytes })
}

const containers: readonly Hostile[] = [
  ['sectors of one byte', 'damaged', () => patched(30, u16(0))],
  ['sectors of two gigabytes', 'damaged', () => patched(30, u16(31))],
  ['a directory beyond the file', 'damaged', () => patched(48, u32(9999))],
  ['a table of sectors that leads on to itself', 'read', () => patched(68, [...u32(1), ...u32(1)])],
  ['4,294,967,295 sectors of the table', 'read', () => patched(44, u32(0xffffffff))],
  ['a stream that begins beyond the file', 'damaged', () => patched(116, u32(5555), 'entry')],
  ['a stream of four gigabytes', 'damaged', () => patched(120, u32(0xffffffff), 'entry')],
  ['a stream of nothing', 'error', () => patched(120, u32(0), 'entry')],
  ['a stream that is a folder', 'error', () => patched(66, [1], 'entry')],
  ['a directory entry that is its own neighbour', 'read', () => patched(68, [...u32(1), ...u32(1)], 'entry')],
]

const records: readonly Hostile[] = [
  ['a number whose record runs over those behind it', 'damaged', () => book([lying(0x203, 60_000, [...cellAt(1, 0), ...f64(1)])])],
  ...(
    [
      ['a row', rowRecord(1, false)],
      ['packed numbers', record(0xbd, u16(1), u16(0), u16(0), u32(6), u16(0))],
      ['a text', label(1, 0, unicode('Kahvit'))],
      ['a formula', formula(1, 0, f64(5))],
      ['an empty cell', record(0x201, cellAt(1, 0))],
      ['the end of a block of rows', record(0xd7, u32(0))],
    ] as const
  ).map(([what, next]): Hostile => [
    `an end in the middle of a sheet, before ${what}`,
    'damaged',
    () => book([END, next, number(2, 0, 5)]),
  ]),
  ['an end in the middle of the book, before its second sheet', 'damaged', () => withoutSheet2(0x0a)],
  ['a second sheet that the book does not name', 'damaged', () => withoutSheet2(0x7777)],
  ['a number that is cut off within its record', 'damaged', () => book([record(0x203, cellAt(1, 0))])],
  ['a number in column 65,535', 'damaged', () => book([record(0x203, cellAt(1, 0xffff), f64(1))])],
  [
    'packed numbers that end before they begin, which are as many as there are',
    'read',
    () => book([record(0xbd, u16(1), u16(250), u16(0), u32(6), u16(3))]),
  ],
  [
    'a formula with 60,000 bytes of tokens that are not there',
    'read',
    () => book([record(0x06, cellAt(1, 0), f64(5), u16(0), u32(0), u16(60_000))]),
  ],
  [
    'a result of 60,000 letters that are not there',
    'damaged',
    () => book([formula(1, 0, textResult), record(0x207, u16(60_000), [0, 49])]),
  ],
  ['a text of 500 letters that are not there', 'damaged', () => book([label(1, 0, [...u16(500), 0, 65])])],
  [
    'a table of texts that says it has four thousand million',
    'read',
    () => book([shared(1, 0, 0)], [record(0xfc, u32(1), u32(0xffffffff), unicode('Sali'))]),
  ],
  [
    'a shared text of 65,000 letters that are not there',
    'damaged',
    () => book([shared(1, 0, 0)], [record(0xfc, u32(1), u32(1), [...u16(65_000), 0, 65])]),
  ],
  [
    'a shared text with a guide of a thousand million bytes',
    'damaged',
    () => book([shared(1, 0, 0)], [record(0xfc, u32(1), u32(1), [...u16(1), 4, ...u32(0x3fffffff), 65])]),
  ],
  ['a text by the number −1', 'damaged', () => book([shared(1, 0, -1)], [sharedTable(unicode('Sali'))])],
  ['hidden columns that end before they begin', 'read', () => book([columnRecord(9, 2, 0, true)])],
  ['a password record that comes late', 'encrypted-file', () => book([], [record(0x2f, u16(0), u16(1), u16(2))])],
]

const rows: Records = [binaryRow(0), binaryNumber(0, AMOUNT)]
const binary = (...more: Records): Uint8Array => xlsbOf({ sheets: [{ name: 'Taul1', cells: [...rows, ...more] }], strings: ['Sali'] })
const lyingBinary = (kind: number, length: readonly number[], body: readonly number[]): number[] => [kind, ...length, ...body]
const binaries: readonly Hostile[] = [
  ['an .xlsb record of 268 million bytes', 'damaged', () => binary(lyingBinary(5, [0xff, 0xff, 0xff, 0x7f], rest(16)))],
  ['an .xlsb record whose length does not end', 'damaged', () => binary(lyingBinary(5, [0x90, 0x80, 0x80, 0x80, 0], rest(16)))],
  ['an .xlsb text of 5,000 letters that are not there', 'damaged', () => binary(binaryRecord(6, u32(1), u32(0), u32(5000), [49, 0]))],
  ['an .xlsb number in column 16,385', 'damaged', () => binary(binaryNumber(16_384, 1))],
  ['an .xlsb row 1,048,577', 'damaged', () => binary(binaryRow(1_048_576), binaryNumber(0, 1))],
  ['an .xlsb shared text that the table does not have', 'damaged', () => binary(binaryShared(1, 9))],
  [
    'an .xlsb formula with four gigabytes of tokens',
    'read',
    () => binary(binaryRecord(9, u32(1), u32(0), f64(5), u16(0), u32(0xffffffff))),
  ],
]

const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet'
const markup = (cells: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="${SPREADSHEET}" xmlns:ss="${SPREADSHEET}"><Worksheet ss:Name="Taul1"><Table><Row><Cell><Data ss:Type="Number">${String(AMOUNT)}</Data></Cell>${cells}</Row></Table></Worksheet></Workbook>`
const data = '<Data ss:Type="Number">1</Data>'
const marked: readonly Hostile[] = [
  ...['-1', '2147483647', 'x', '16385'].map((index): Hostile => [
    `SpreadsheetML with a cell of index ${index}`,
    'damaged',
    () => markup(`<Cell ss:Index="${index}">${data}</Cell>`),
  ]),
  ['SpreadsheetML with two cells in one place', 'told', () => markup(`<Cell ss:Index="1">${data}</Cell>`)],
  ['SpreadsheetML with a cell of two values', 'told', () => markup(`<Cell>${data}${data.replace('>1<', '>2<')}</Cell>`)],
  [
    'SpreadsheetML merged over everything',
    'damaged',
    () => markup(`<Cell ss:MergeAcross="2147483647" ss:MergeDown="2147483647">${data}</Cell>`),
  ],
  [
    'SpreadsheetML with a value within a value, 10 and 99, that were 1,099 together',
    'damaged',
    () => markup('<Cell><Data ss:Type="Number">10<Data ss:Type="Number">99</Data></Data></Cell>'),
  ],
  ['SpreadsheetML with an attribute twice', 'damaged', () => markup(`<Cell ss:Index="2" ss:Index="9">${data}</Cell>`)],
  ['SpreadsheetML with a row 2,147,483,647', 'damaged', () => markup('').replace('<Row>', '<Row ss:Index="2147483647">')],
]

const openTable = (content: string): Uint8Array =>
  odsOf({ content: contentXml(`<table:table table:name="Taul1">${content}</table:table>`) })
const openRow = (attributes = ''): string =>
  `<table:table-row${attributes}><table:table-cell office:value-type="float" office:value="${String(AMOUNT)}"/></table:table-row>`
const open: readonly Hostile[] = [
  ['an .ods row with an amount a million times', 'too-large', () => openTable(openRow(' table:number-rows-repeated="1000000"'))],
  [
    'an .ods cell whose value stands twice by two prefixes, 10 and 99, of which LibreOffice shows the last',
    'damaged',
    () =>
      openTable(
        openRow().replace(
          '</table:table-row>',
          '<table:table-cell xmlns:o2="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:value-type="float" office:value="10" o2:value="99"/></table:table-row>',
        ),
      ),
  ],
  [
    'an .ods cell outside of rows',
    'damaged',
    () => openTable(`${openRow()}<table:table-cell office:value-type="float" office:value="99"/>`),
  ],
  [
    'an .ods cell within a cell',
    'damaged',
    () =>
      openTable(openRow().replace('/></table:table-row>', '><table:table-cell office:value="99"/></table:table-cell></table:table-row>')),
  ],
  [
    'an .ods formula over ten million rows, which LibreOffice leaves out',
    'damaged',
    () =>
      openTable(
        openRow().replace('office:value-type', 'table:formula="of:=7250" table:number-matrix-rows-spanned="9999999" office:value-type'),
      ),
  ],
  ['an .ods row no times', 'damaged', () => openTable(openRow(' table:number-rows-repeated="0"'))],
  [
    'an .ods table of rows in 5,000 groups',
    'error',
    () => openTable(`${'<table:table-row-group>'.repeat(5000)}${openRow()}${'</table:table-row-group>'.repeat(5000)}`),
  ],
]

const page = (cell: string): string => `<html><table><tr><td>${String(AMOUNT)}</td>${cell}</tr></table></html>`
const pages: readonly Hostile[] = [
  ['a page with a cell over a thousand million columns', 'error', () => page('<td colspan="1000000000">1</td>')],
  ['a page with a cell over a thousand million rows', 'read', () => page('<td rowspan="1000000000">1</td>')],
  ['a page of 5,000 tables within each other', 'damaged', () => page(`<td>${'<table><tr><td>'.repeat(5000)}`)],
  ['a page with 200,000 open elements', 'read', () => page(`<td>${'<b>'.repeat(200_000)}1</td>`)],
  ['a page whose field swallows the rest', 'damaged', () => page('<td><textarea>1</td>')],
  ['a page that becomes plain text', 'damaged', () => page('<td><plaintext>1</td>')],
  ['a page of 200,000 frames that nobody ends', 'read', () => page(`<td>${'<iframe>'.repeat(200_000)}1</td>`)],
  [
    'a page with 20,000 rules about attributes',
    'read',
    () => `<style>${'[a]{color:red}'.repeat(20_000)}</style>${page('<td a b>1</td>'.repeat(900))}`,
  ],
  ['a page with 100 braces within each other', 'damaged', () => `<style>${'td{'.repeat(100)}</style>${page('')}`],
  ['a page with 100,000 selectors', 'read', () => `<style>${'td '.repeat(100_000)}{color:white}</style>${page('')}`],
]

const all: readonly Hostile[] = [...containers, ...records, ...binaries, ...marked, ...open, ...pages]

test.each(all)('%s: %s', async (_, expected, bytes) => {
  const read = await readOf(bytes(), 'kulut.xls')
  const [refusal = 'read'] = read.grids === null ? refusals(read) : []
  if (expected === 'read') {
    expect(refusal).toBe('read')
    expect(Object.values(read.values).map(Number)).toContain(AMOUNT)
  } else if (expected === 'told') expect(read.findings).toMatchObject([{ code: 'hidden-content', severity: 'error' }])
  else if (expected === 'error') expect(refusal).not.toBe('read')
  else expect(refusal.split(' ')).toContain(expected)
})
