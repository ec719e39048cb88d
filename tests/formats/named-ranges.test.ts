// What names of ranges say of the lines within them, in every kind of workbook. Law: words against lines make them wait, and a name of what is claimed that leaves
// a line out asks of it; names of columns, of other cells and of other things say nothing.
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../lib/formats/index.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { label, latin, number, record, streamOf, u16, u32, unicode, wide } from '../support/legacy/biff.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import * as ods from '../support/legacy/open-document.ts'
import { escapeXml, row, xlsxOf } from '../support/xlsx/workbook.ts'
import { allFindings, euros, only, project } from '../sheet/sheets.ts'

const LIST: readonly (readonly (string | number)[])[] = [
  ['Paikkakunta 1, maksatushakemus 1'],
  ['Tosite', 'Pvm', 'Selite', 'Summa', 'Oma osuus'],
  ['101', '15.9.2009', 'Kahvit', 122, 0],
  ['102', '16.9.2009', 'Painatus', 61, 0],
  ['103', '17.9.2009', 'Bussi', 50, 0],
]
/** A range of the list, rows and columns from 0. */
type Range = readonly [top: number, left: number, bottom: number, right: number]
const text = ([top, left, bottom, right]: Range): string =>
  `Taul1!$${'ABCDE'[left] ?? ''}$${String(top + 1)}:$${'ABCDE'[right] ?? ''}$${String(bottom + 1)}`
const OF_102: Range = [3, 0, 3, 3]

const asXlsx = (name: string, range: Range | string): Uint8Array =>
  xlsxOf({
    data: LIST.map((values, index) => row(index + 1, ...values)).join(''),
    afterSheets: `<definedNames><definedName name="${escapeXml(name)}">${escapeXml(typeof range === 'string' ? range : text(range))}</definedName></definedNames>`,
  })
const asXls = (name: string, [top, left, bottom, right]: Range): Uint8Array => {
  const cells = LIST.flatMap((values, line) =>
    values.map((value, column) => (typeof value === 'number' ? number(line, column, value) : label(line, column, unicode(value)))),
  )
  const tokens = [0x3b, ...[0, top, bottom, left, right].flatMap(u16)]
  const named = record(0x18, u16(0), [0, name.length], u16(tokens.length), u16(0), u16(0), u32(0), [1, ...wide(name)], tokens)
  const globals = [record(0x1ae, u16(1), u16(0x401)), record(0x17, u16(1), [0, 0, 0].flatMap(u16)), named]
  return streamOf({ globals, sheets: [{ name: 'Taul1', records: cells }] })
}
const asOldXls = (name: string, [top, left, bottom, right]: Range): Uint8Array => {
  const cells = LIST.flatMap((values, line) =>
    values.map((value, column) =>
      typeof value === 'number' ? number(line, column, value) : label(line, column, [...u16(value.length), ...latin(value)]),
    ),
  )
  const tokens = [0x3b, ...u16(0xffff), ...u32(0), ...u32(0), ...[0, 0, top, bottom].flatMap(u16), left, right]
  const named = record(0x18, u16(0), [0, name.length], u16(tokens.length), u16(0), u16(0), u32(0), latin(name), tokens)
  return streamOf({ version: 5, globals: [named], sheets: [{ name: 'Taul1', records: cells }] })
}
const asXlsb = (name: string, [top, left, bottom, right]: Range): Uint8Array => {
  const tokens = [0x3b, ...u16(0), ...u32(top), ...u32(bottom), ...u16(left), ...u16(right)]
  return xlsb.xlsbOf({
    settings: [
      xlsb.binaryRecord(357),
      xlsb.binaryRecord(362, u32(1), [0, 0, 0].flatMap(u32)),
      xlsb.binaryRecord(39, u32(0), [0], u32(0xffffffff), xlsb.wideText(name), u32(tokens.length), tokens, u32(0)),
    ],
    sheets: [
      {
        name: 'Taul1',
        cells: LIST.flatMap((values, line) => [
          xlsb.binaryRow(line),
          ...values.map((value, column) => (typeof value === 'number' ? xlsb.binaryNumber(column, value) : xlsb.binaryText(column, value))),
        ]),
      },
    ],
  })
}
const asOds = (name: string, range: Range): Uint8Array => {
  const rows = LIST.map((values) => ods.row(values.map((one) => (typeof one === 'number' ? ods.number(one) : ods.text(one))).join('')))
  const address = `$${text(range).replace('!', '.').replace(':', ':.')}`
  const names = `<table:named-expressions><table:named-range table:name="${name}" table:cell-range-address="${address}"/></table:named-expressions>`
  return ods.odsOf({ content: ods.contentXml(ods.table(rows.join(''), 'Taul1') + names) })
}
const asSpreadsheetXml = (name: string, [top, left, bottom, right]: Range): Uint8Array => {
  const cells = (values: readonly (string | number)[]): string =>
    values.map((one) => `<Cell><Data ss:Type="${typeof one === 'number' ? 'Number' : 'String'}">${String(one)}</Data></Cell>`).join('')
  const [first, last] = [`R${String(top + 1)}C${String(left + 1)}`, `R${String(bottom + 1)}C${String(right + 1)}`]
  return new TextEncoder().encode(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      `<Names><NamedRange ss:Name="${name}" ss:RefersTo="=Taul1!${first}:${last}"/></Names><Worksheet ss:Name="Taul1"><Table>` +
      `${LIST.map((values) => `<Row>${cells(values)}</Row>`).join('')}</Table></Worksheet></Workbook>`,
  )
}

async function told(bytes: Uint8Array, file: string): Promise<string[]> {
  const { value } = await readSheets(bytes, file)
  const result = readClaims(value ?? [], file, project)
  expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61, 50])
  return allFindings(result).flatMap(({ code, severity, at }) => (code === 'line-set-aside' ? [`${severity} ${at ?? ''}`] : []))
}
/** Some programs write no other letters than these into names of .xls. */
const inAll = (name: string, range: Range): (readonly [Uint8Array, string])[] => [
  [asXlsx(name, range), 'kulut.xlsx'],
  [asXls(name, range), 'kulut.xls'],
  [asOldXls(name, range), 'kulut.xls'],
  [asXlsb(name, range), 'kulut.xlsb'],
  [asOds(name, range), 'kulut.ods'],
  [asSpreadsheetXml(name, range), 'kulut.xls'],
]

describe('a name against lines, in .xlsx, .xls of two ages, .xlsb, .ods and SpreadsheetML', () => {
  test.each(['EiHaeta', 'Ei_tukikelpoiset', 'OmaOsuus', 'Not_claimed', 'Maksamatta', 'Obetalda'])(
    '%s over the row of 102: that line waits',
    async (name) => {
      for (const [bytes, file] of inAll(name, OF_102)) expect(await told(bytes, file)).toEqual(['error Taul1!A4'])
    },
  )
  test.each(['Hylätyt', 'Luonnos'])('%s, too', async (name) => {
    expect(await told(asXlsx(name, OF_102), 'kulut.xlsx')).toEqual(['error Taul1!A4'])
  })
  test('over its amount alone, or two places at once', async () => {
    expect(await told(asXlsx('EiHaeta', [3, 3, 3, 3]), 'kulut.xlsx')).toEqual(['error Taul1!A4'])
    expect(await told(asXlsx('EiHaeta', "Taul1!$D$3,'Taul1'!$D$5"), 'kulut.xlsx')).toEqual(['error Taul1!A3', 'error Taul1!A5'])
  })
})

describe('a name of what is claimed', () => {
  test.each(['Haettava', 'Tukikelpoiset', 'Claimed'])('%s that leaves 103 out asks of it', async (name) => {
    for (const [bytes, file] of inAll(name, [2, 3, 3, 3])) expect(await told(bytes, file)).toEqual(['warning Taul1!A5'])
  })
  test('over all lines says nothing', async () => {
    expect(await told(asXlsx('Haettava', [2, 3, 4, 3]), 'kulut.xlsx')).toEqual([])
  })
})

describe('nothing is said', () => {
  test.each<[string, Range | string]>([
    ['Kulut', OF_102],
    ['Summa', [2, 3, 3, 3]],
    ['OmaOsuus', [2, 4, 3, 4]],
    ['EiHaeta', [10, 0, 12, 3]],
    ['EiHaeta', 'Muu!$A$4:$D$4'],
    ['EiHaeta', 'SUM(Taul1!$D$3:$D$4)'],
    ['EiHaeta', 'OFFSET(Taul1!$A$1,3,0,1,4)'],
    ['EiHaeta', '#REF!$A$4'],
    ['EiHaeta', 'Taul1!$D:$D'],
  ])('by %s over %s', async (name, range) => {
    expect(await told(asXlsx(name, range), 'kulut.xlsx')).toEqual([])
  })
  test('by a name that is cut off, and the list is read', async () => {
    const [bytes] = [asXls('EiHaeta', OF_102)]
    const at = bytes.indexOf(0x18)
    expect(at).toBeGreaterThan(0)
    bytes[at + 2 + 2 + 3] = 200
    expect(await told(bytes, 'kulut.xls')).toEqual([])
  })
})
