// What the header and footer of printed pages say, in every kind of workbook. Law: what is against what was read of the sheet is asked once, as a warning; page numbers,
// days, names and what agrees say nothing, and no figure moves.
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../lib/formats/index.ts'
import { pageWords } from '../../lib/formats/page-words.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { label, number, record, streamOf, u16, unicode } from '../support/legacy/biff.ts'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import * as ods from '../support/legacy/open-document.ts'
import { escapeXml, row, xlsxOf } from '../support/xlsx/workbook.ts'
import { allFindings, euros, only, project } from '../sheet/sheets.ts'

const LIST: readonly (readonly (string | number)[])[] = [
  ['Paikkakunta 1, maksatushakemus 1'],
  ['Tosite', 'Pvm', 'Selite', 'Summa'],
  ['101', '15.9.2009', 'Kahvit', 122],
  ['102', '16.9.2009', 'Painatus', 61],
]
const asXlsx = (header: string, footer = ''): Uint8Array =>
  xlsxOf({
    data: LIST.map((values, index) => row(index + 1, ...values)).join(''),
    after: `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
  })
const asXls = (header: string): Uint8Array => {
  const cells = LIST.flatMap((values, line) =>
    values.map((value, column) => (typeof value === 'number' ? number(line, column, value) : label(line, column, unicode(value)))),
  )
  return streamOf({ sheets: [{ name: 'Sheet1', records: [record(0x14, unicode(header)), record(0x15, u16(0), [0]), ...cells] }] })
}
const asXlsb = (header: string): Uint8Array =>
  xlsb.xlsbOf({
    sheets: [
      {
        name: 'Sheet1',
        cells: LIST.flatMap((values, line) => [
          xlsb.binaryRow(line),
          ...values.map((value, column) => (typeof value === 'number' ? xlsb.binaryNumber(column, value) : xlsb.binaryText(column, value))),
        ]),
        after: [xlsb.binaryRecord(479, u16(0), xlsb.wideText(header), ...[0, 1, 2, 3, 4].map(() => [255, 255, 255, 255]))],
      },
    ],
  })
const odsRows = LIST.map((values) =>
  ods.row(values.map((value) => (typeof value === 'number' ? ods.number(value) : ods.text(value))).join('')),
).join('')
const page = (words: string, name: string, display = ''): string =>
  `<style:master-page style:name="${name}"><style:header${display}><text:p><text:sheet-name>???</text:sheet-name></text:p>` +
  `<style:region-right><text:p>${words}<text:s/><text:page-number>1</text:page-number></text:p></style:region-right></style:header></style:master-page>`
const masters = (pages: string): string =>
  ods.contentXml('').replace(/<office:automatic-styles>.*<\/office:body>/s, `<office:master-styles>${pages}</office:master-styles>`)
const asOds = (header: string, display?: string): Uint8Array =>
  ods.odsOf({
    content: ods.contentXml(ods.table(odsRows, 'Sheet1')),
    parts: { 'styles.xml': masters(page(escapeXml(header), 'Default', display)) },
  })
const asSpreadsheetXml = (header: string): Uint8Array => {
  const cells = (values: readonly (string | number)[]): string =>
    values.map((one) => `<Cell><Data ss:Type="${typeof one === 'number' ? 'Number' : 'String'}">${String(one)}</Data></Cell>`).join('')
  return new TextEncoder().encode(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" ' +
      'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>' +
      `${LIST.map((values) => `<Row>${cells(values)}</Row>`).join('')}</Table><x:WorksheetOptions><x:PageSetup>` +
      `<x:Header x:Data="${escapeXml(header)}"/></x:PageSetup></x:WorksheetOptions></Worksheet></Workbook>`,
  )
}

async function told(bytes: Uint8Array, name: string): Promise<string[]> {
  const { value } = await readSheets(bytes, name)
  const result = readClaims(value ?? [], name, project)
  expect(only(result).lines.map(({ grossCents }) => euros(grossCents))).toEqual([122, 61])
  return allFindings(result).flatMap(({ code, severity, figures }) => (code === 'page-words' ? [`${severity} ${figures.text}`] : []))
}

test('codes of fonts, sizes, colours, pages and files are no words; each part is one text', () => {
  expect(pageWords(['&L&"Arial,Bold"&14 Maksatushakemus 2&CHankkeen && kunnan&R&P / &N', '&R&K00FF00Maksatushakemus 2'])).toEqual([
    'Maksatushakemus 2',
    'Hankkeen & kunnan',
  ])
  expect(pageWords(['&C&F &A', '&L&D &T', '', '&P'])).toEqual([])
})

describe('what is against what was read is asked once', () => {
  test.each([
    'Maksatushakemus 2',
    'Maksatuskausi 1.11.–31.12.2009',
    'Paikkakunta 2',
    'Hanke: muu',
    'luvut tuhansia euroja',
    'summat SEK',
    'ei tukikelpoinen',
    'Luonnos',
    'Omarahoitus',
    'Maksetaan 100,00 €',
  ])('%s', async (words) => {
    expect(await told(asXlsx(`&C${words}`), 'kulut.xlsx')).toEqual([`warning ${words}`])
    expect(await told(asXls(`&L&"Arial"&10${words}`), 'kulut.xls')).toEqual([`warning ${words}`])
    expect(await told(asXlsb(`&C${words}`), 'kulut.xlsb')).toEqual([`warning ${words}`])
    expect(await told(asOds(words), 'kulut.ods')).toEqual([`warning ${words}`])
    expect(await told(asSpreadsheetXml(`&R${words}`), 'kulut.xls')).toEqual([`warning ${words}`])
  })
  test('of an .ods, on the pages that its table is printed on', async () => {
    const styles = '<style:style style:name="ta1" style:family="table" style:master-page-name="Oma"/>'
    const own = ods.contentXml(ods.table(odsRows, 'Sheet1', ' table:style-name="ta1"'), styles)
    const pages = page('Luonnos', 'Default') + page('Maksatushakemus 2', 'Oma')
    expect(await told(ods.odsOf({ content: own, parts: { 'styles.xml': masters(pages) } }), 'kulut.ods')).toEqual([
      'warning Maksatushakemus 2',
    ])
  })
  test('of an .ods, not where it is switched off', async () => {
    expect(await told(asOds('Luonnos', ' style:display="false"'), 'kulut.ods')).toEqual([])
  })
  test('header and footer together are one question', async () => {
    expect(await told(asXlsx('&LMaksatushakemus 2&ROy Malli Ab', '&CLuonnos'), 'kulut.xlsx')).toEqual([
      'warning Maksatushakemus 2 · Luonnos',
    ])
  })
})

describe('what agrees, or is of pages and names, says nothing', () => {
  test.each([
    'Maksatushakemus 1',
    'Maksatuskausi 1.8.–31.10.2009',
    'Paikkakunta 1',
    'Mallila',
    'Sivu &P / &N',
    'Tulostettu 15.10.2009 klo 12.30',
    'Oy Esimerkki Ab',
    'Kustannuserittely',
    'Luottamuksellinen',
    'Hankkeen kulut',
    'Euroopan sosiaalirahasto',
    'Hankkeen nimi: Osaaminen',
  ])('%s', async (words) => {
    expect(await told(asXlsx(`&C${words}`), 'kulut.xlsx')).toEqual([])
    expect(await told(asXls(`&C${words}`), 'kulut.xls')).toEqual([])
    expect(await told(asXlsb(`&C${words}`), 'kulut.xlsb')).toEqual([])
    expect(await told(asSpreadsheetXml(`&C${words}`), 'kulut.xls')).toEqual([])
  })
})
