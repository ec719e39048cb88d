// The door: every file is taken for what stands in it, whatever its name says, and none is silently empty.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../lib/formats/index.ts'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import { strToU8, zipSync } from 'fflate'
import * as biff from '../support/legacy/biff.ts'
import { xlsbOf, binaryNumber, binaryRow } from '../support/legacy/binary-workbook.ts'
import { compoundOf } from '../support/legacy/compound.ts'
import { contentXml, number, odsOf, row, table } from '../support/legacy/open-document.ts'
import { readOf, refusals } from '../support/legacy/shown.ts'

const sheet = [biff.number(0, 0, 725000)]
const xls = compoundOf({ Workbook: biff.streamOf({ sheets: [{ name: 'Taul1', records: sheet }] }) })
const ods = odsOf({ content: contentXml(table(row(number(725000)))) })
const xlsb = xlsbOf({ sheets: [{ name: 'Taul1', cells: [binaryRow(0), binaryNumber(0, 725000)] }] })
const xlsx = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Taul1" sheetId="1" r:id="r1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>725000</v></c></row></sheetData></worksheet>',
  ),
})

describe('a workbook of 725 000', () => {
  const formats = { xlsx, xls, xlsb, ods }
  const endings = ['xlsx', 'xls', 'csv', 'ods', 'txt']

  it.each(Object.entries(formats).flatMap(([format, bytes]) => endings.map((ending) => [format, ending, bytes] as const)))(
    'in .%s is read where it is called .%s',
    async (_, ending, bytes) => {
      expect((await readOf(bytes, `kulut.${ending}`)).values).toEqual({ 'Taul1!A1': 725000 })
    },
  )

  it('in an archive behind a line that a mail program put before it is read', async () => {
    const shifted = Uint8Array.from([...strToU8('\u0000\u0001\u0002 kirje\r\n'), ...xlsx])
    expect((await readOf(shifted, 'kulut.xlsx')).values).toEqual({ 'Taul1!A1': 725000 })
  })
})

describe('a text that calls itself a workbook', () => {
  it.each(['kulut.xlsx', 'kulut.xls', 'kulut.ods'])('is read where it has columns: %s', async (name) => {
    expect((await readOf('Tosite;Summa\n101;1 220,00\n', name)).values).toMatchObject({ 'kulut!A2': '101', 'kulut!B2': '1 220,00' })
  })

  it('is no workbook where it has none: an error message', async () => {
    expect(refusals(await readOf('Virhe: tiedostoa ei löydy\n', 'kulut.xlsx'))).toEqual(['unreadable-file notWorkbook'])
  })

  it('is one column where it is called .csv; whether costs stand in it is asked elsewhere', async () => {
    expect((await readOf('Virhe: tiedostoa ei löydy\n', 'kulut.csv')).values).toEqual({ 'kulut!A1': 'Virhe: tiedostoa ei löydy' })
  })
})

/** A bitmap of 200 × 176 white points: its header, and then nothing but 255. */
const whitePicture = Uint8Array.from({ length: 105_654 }, (_, at) => {
  const header = [0x42, 0x4d, 0xb6, 0x9c, 1, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 200, 0, 0, 0, 176, 0, 0, 0, 1, 0, 24]
  return header[at] ?? (at < 54 ? 0 : 255)
})

describe('what is no claim sheet is refused, with the reason', () => {
  const text = (start: string): Uint8Array => strToU8(start)
  const binary = (...start: number[]): Uint8Array =>
    Uint8Array.from([...start, ...Array.from({ length: 600 }, (_, index) => (index * 7919) & 0xff)])

  it.each([
    ['a PDF', binary(...text('%PDF-1.7\n')), 'unreadable-file notWorkbook'],
    ['a PNG', binary(0x89, 0x50, 0x4e, 0x47), 'unreadable-file notWorkbook'],
    ['a JPEG', binary(0xff, 0xd8, 0xff, 0xe0), 'unreadable-file notWorkbook'],
    ['a white picture', whitePicture, 'unreadable-file notWorkbook'],
    ['a program', binary(0x4d, 0x5a, 0x90, 0), 'unreadable-file notWorkbook'],
    ['a Word document of old', compoundOf({ WordDocument: new Uint8Array(5000) }), 'unreadable-file notWorkbook'],
    ['rich text', text('{\\rtf1\\ansi kirje}'), 'unreadable-file notWorkbook'],
    ['a letter as a mail program keeps it', text('From mats@example.fi\nSubject: kulut\n'), 'unreadable-file notWorkbook'],
    ['JSON', text('{ "a": [1; 2] }'), 'unreadable-file notWorkbook'],
    ['an invoice in XML', text('<?xml version="1.0"?><Finvoice Version="3.0"><a/></Finvoice>'), 'unreadable-file notWorkbook'],
    ['a zip of other things', zipSync({ 'kuitti.txt': text('kuitti') }), 'unreadable-file notWorkbook'],
    [
      'a Word document',
      zipSync({
        '[Content_Types].xml': text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        'word/document.xml': text('<a/>'),
      }),
      'unreadable-file',
    ],
    ['an OpenDocument letter', odsOf({ content: contentXml(''), mimetype: 'application/vnd.oasis.opendocument.text' }), 'unreadable-file'],
    ['a sheet of Apple Numbers', zipSync({ 'Index/Document.iwa': text('x') }), 'unreadable-file wrongFormat'],
    ['SYLK', text('ID;PWXL;N;E\nC;Y1;X1;K101\nE\n'), 'unreadable-file wrongFormat'],
    ['SYLK of a Mac', text('ID;PWXL;N;E\rP;PGeneral\rE\r'), 'unreadable-file wrongFormat'],
    ['DIF', text('TABLE\n0,1\n"EXCEL"\n'), 'unreadable-file wrongFormat'],
    ['Lotus 1-2-3', binary(0, 0, 2, 0, 6, 4, 6, 0), 'unreadable-file wrongFormat'],
    ['a web archive of Excel', text('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'), 'unreadable-file wrongFormat'],
    ['no bytes', new Uint8Array(0), 'no-cost-lines'],
  ])('%s', async (_, bytes, refusal) => {
    for (const name of ['kulut.xlsx', 'kulut.xls', 'kulut.csv']) {
      const read = await readOf(bytes, name)
      expect(read.grids).toBeNull()
      expect(refusals(read)[0]).toContain(refusal)
    }
  })

  it('a file of more bytes than the limit', async () => {
    expect(refusals(await readOf(xls, 'kulut.xls', { limits: { ...defaultLimits, fileBytes: 100 } }))).toEqual(['too-large fileBytes'])
  })

  it('an archive that unpacks to too much, in every format', async () => {
    for (const bytes of [xlsx, xlsb, ods]) {
      expect(refusals(await readOf(bytes, 'kulut.xlsx', { limits: { ...defaultLimits, totalBytes: 200 } }))).toEqual([
        'too-large totalBytes',
      ])
    }
  })
})

describe('the door', () => {
  it('never rejects: an unpacker that fails is a finding', async () => {
    const inflate = (): never => {
      throw new Error('no unpacker')
    }
    await expect(
      readSheets(readFileSync(new URL('../support/legacy/claim.ods', import.meta.url)), 'claim.ods', { inflate }),
    ).resolves.toEqual({
      value: null,
      findings: [{ code: 'unreadable-file', severity: 'error', figures: { reason: 'crashed' } }],
    })
  })

  it('reads bytes that lie within others', async () => {
    const around = new Uint8Array(xls.length + 100).fill(7)
    around.set(xls, 50)
    expect((await readOf(around.subarray(50, 50 + xls.length), 'kulut.xls')).values).toEqual({ 'Taul1!A1': 725000 })
  })
})
