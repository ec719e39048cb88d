// What the header and footer of printed pages say, of .xlsx and .xls. Law: what is against what was read of the sheet is asked once, as a warning; page numbers,
// days, names and what agrees say nothing, and no figure moves.
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../lib/formats/index.ts'
import { pageWords } from '../../lib/formats/page-words.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { label, number, record, streamOf, u16, unicode } from '../support/legacy/biff.ts'
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
  })
})
