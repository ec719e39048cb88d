// The streamed table workbook, read back by another program.
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { TableWorkbook, type TableValue } from '../../lib/batch/join/table-workbook/index.ts'
import { textElement, textStyle } from '../../lib/batch/join/table-workbook/parts.ts'
import { cents } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import { run, seasonDisk } from './support/season.ts'

const frame = {
  name: 'Kulurivit',
  title: 'Rivit <1> & "muut"',
  language: 'fi',
  footer: 'Vain näytöllä: Tiedosto & Alv %',
  columns: [
    { heading: 'Tiedosto', width: 20, holds: 'text', isPrinted: false },
    { heading: 'Rivi', width: 8, holds: 'figures', isPrinted: true },
    { heading: 'Päivä', width: 12, holds: 'figures', isPrinted: true },
    { heading: 'Brutto', width: 12, holds: 'figures', isPrinted: true },
    { heading: 'Alv %', width: 8, holds: 'figures', isPrinted: false },
  ],
} as const

const text = (value: string): TableValue => ({ kind: 'text', text: value })

async function bytesOf(rows: readonly (readonly TableValue[])[], ...fullest: readonly (number | undefined)[]): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const workbook = new TableWorkbook((bytes) => chunks.push(bytes), frame, ...fullest)
  await workbook.add(rows)
  await workbook.finish()
  return Buffer.concat(chunks)
}

async function readBack(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

describe('the table workbook', () => {
  it('holds texts, counts, days and exact euros as what they are', async () => {
    const row: TableValue[] = [
      text('ort1.xlsx'),
      { kind: 'count', count: 9 },
      { kind: 'date', date: day('2009-09-15') },
      { kind: 'money', cents: cents(-1005) },
      { kind: 'decimal', text: '25.5' },
    ]
    const sheet = (await readBack(await bytesOf([row]))).getWorksheet('Kulurivit')
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Tiedosto', 'Rivi', 'Päivä', 'Brutto', 'Alv %'])
    expect(sheet?.getCell('A2').value).toBe('ort1.xlsx')
    expect(sheet?.getCell('B2').value).toBe(9)
    expect(sheet?.getCell('C2').value).toEqual(new Date(Date.UTC(2009, 8, 15)))
    expect(sheet?.getCell('D2').value).toBe(-10.05)
    expect(sheet?.getCell('E2').value).toBe(25.5)
    expect(sheet?.getTables()).toHaveLength(1)
  })

  it('shows euros with their sign as the language does', async () => {
    const sheet = (await readBack(await bytesOf([[null, null, null, { kind: 'money', cents: cents(123_450) }]]))).getWorksheet('Kulurivit')
    expect(sheet?.getCell('D2').numFmt).toBe('[$-40B]#,##0.00 "€";[$-40B]"−"#,##0.00 "€"')
  })

  it('prints the columns it is told to, their texts in as many lines as they need, the headings on each page and what is left out below', async () => {
    const rows = Array.from({ length: 7 }, (_, index): TableValue[] => [
      text('pitkä tiedoston nimi'),
      text(`rivi ${String(index + 1)} kahdella`),
    ])
    const workbook = await readBack(await bytesOf(rows, 4))
    expect(workbook.worksheets.map(({ pageSetup }) => [pageSetup.printArea, pageSetup.printTitlesRow])).toEqual([
      ['B1:D5', '1:1'],
      ['B1:D4', '1:1'],
    ])
    const [sheet] = workbook.worksheets
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
    expect(sheet?.headerFooter.oddFooter).toBe('&LVain näytöllä: Tiedosto && Alv %&R&P / &N')
    expect([sheet?.getCell('A2').alignment.wrapText, sheet?.getCell('B2').alignment.wrapText, sheet?.getRow(2).height]).toEqual([
      undefined,
      true,
      30,
    ])
  })

  it('leaves what is unknown blank', async () => {
    const sheet = (await readBack(await bytesOf([[null, null, null, null, null], [text('a')]]))).getWorksheet('Kulurivit')
    expect(sheet?.getCell('A2').value).toBeNull()
    expect(sheet?.getCell('A3').value).toBe('a')
  })

  it.each(['=1+1', '+358 40', '-5', '@SUM(A1)', '=cmd|calc!A1', '\t=1', '＝1+1', '=HYPERLINK("http://x","y")'])(
    'keeps %j a text that stays one when somebody edits it',
    async (formula) => {
      const bytes = await bytesOf([[text(formula)]])
      const cell = (await readBack(bytes)).getWorksheet('Kulurivit')?.getCell('A2')
      expect(cell?.type).toBe(ExcelJS.ValueType.String)
      expect(cell?.value).toBe(formula)
      expect(await sheetXml(bytes)).toMatch(/<c r="A2" s="3" t="inlineStr">/)
    },
  )

  it('survives every character XML can not hold', async () => {
    const cruel = 'a\u0000b\u0008c\u001fd\ufffee\uffff<&>"\' _x0041_ \ud83d\ude00 ä'
    const sheet = (await readBack(await bytesOf([[text(cruel)]]))).getWorksheet('Kulurivit')
    expect(sheet?.getCell('A2').text).toContain('<&>"')
    expect(sheet?.getCell('A2').text).toContain('\ud83d\ude00 ä')
    expect(await sheetXml(await bytesOf([[text('_x0041_ \u0001')]]))).toContain('_x005F_x0041_ _x0001_')
  })

  it('writes plain texts by a short way as the long one would', async () => {
    const letters = 'aZ09 .,:;/()äÖé€–<&"\'_=+-@#\u007f\u00a0\u0085\u07ff\u0800\u3000\ud83d\u0001\t\n'
    const marks = [...letters.split(''), 'x0041_', '  ', 'y'.repeat(254)]
    const texts = [...marks, ...marks.flatMap((one) => marks.map((other) => one + other)), ...marks.map((one) => `a${one}b ${one}`)]
    const xml = await sheetXml(await bytesOf(texts.map((one) => [text(one), text(one)])))
    const cells = texts.map((one, index) => {
      const row = String(index + 2)
      const cell = (column: string, isWrapped: boolean): string =>
        `<c r="${column}${row}" s="${textStyle(one, isWrapped)}" t="inlineStr"><is>${textElement(one)}</is></c>`
      return Buffer.from(`${cell('A', false)}${cell('B', true)}</row>`).toString()
    })
    expect(xml.match(/<c r="A\d.*?<\/row>/gs)?.slice(1)).toEqual(cells)
  })

  it('goes on on a second sheet where the first is full', async () => {
    const rows = Array.from({ length: 7 }, (_, index): TableValue[] => [text(`rivi ${String(index + 1)}`)])
    const workbook = await readBack(await bytesOf(rows, 3))
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Kulurivit', 'Kulurivit 2', 'Kulurivit 3'])
    expect(workbook.worksheets.map((sheet) => sheet.getCell('A2').value)).toEqual(['rivi 1', 'rivi 4', 'rivi 7'])
  })

  it('goes on on a second sheet where the texts of the first come to more than an archive can hold', async () => {
    const rows = Array.from({ length: 3 }, (_, index): TableValue[] => [text(`${String(index)} ${'x'.repeat(30_000)}`)])
    const long = Array.from({ length: 3 }, () => rows).flat()
    const workbook = await readBack(await bytesOf(long, undefined, 100_000))
    expect(workbook.worksheets.map((sheet) => sheet.actualRowCount)).toEqual([1 + 6, 1 + 3])
  })

  it('has its headings though there is no row', async () => {
    const sheet = (await readBack(await bytesOf([]))).getWorksheet('Kulurivit')
    expect(sheet?.getCell('A1').value).toBe('Tiedosto')
    expect(sheet?.actualRowCount).toBe(1)
  })

  it('is the same bytes each time', async () => {
    const rows = Array.from({ length: 3000 }, (_, index): TableValue[] => [text(`rivi ${String(index)}`), { kind: 'count', count: index }])
    expect((await bytesOf(rows)).equals(await bytesOf(rows))).toBe(true)
  })
})

async function sheetXml(bytes: Buffer): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate')
  const part = unzipSync(bytes)['xl/worksheets/sheet1.xml']
  return part ? strFromU8(part) : ''
}

describe('claims.xlsx', () => {
  it('has each line of the season in the columns of its headings, and beside the two of voucher 101 that it is claimed twice', async () => {
    const disk = seasonDisk()
    await run(disk)
    const [sheet] = (await readBack(Buffer.from(disk.read('/out/claims.xlsx')))).worksheets
    const rows = (sheet?.getRows(1, 6) ?? []).map(({ values }) => (Array.isArray(values) ? values.slice(1) : []))
    const heads = [
      'Tiedosto Taulukko Rivi Paikkakunta Hakemus Tosite Lasku Päivä Maksettu Toimittaja Selite Kustannuslaji Vaihe'.split(' '),
      ['Netto', 'Alv %', 'Alv', 'Brutto', 'Hankkeelle', 'Huomautukset'],
    ]
    expect(rows[0]).toEqual(heads.flat())
    const [incurred, paid] = [new Date(Date.UTC(2009, 8, 15)), new Date(Date.UTC(2009, 8, 30))]
    const line = (file: string, row: number, locality: number, voucher: string, ...amounts: number[]): unknown[] => [
      ...[file, file.replace(/.*\/|\.csv/g, ''), row, `Paikkakunta ${String(locality)}`, 1, voucher, undefined, incurred, paid],
      ...['Näyte Oy', 'Työpaja', 'Palvelujen ostot', undefined, amounts[0], 22, amounts[1], amounts[2]],
    ]
    expect(rows.slice(1).map((row) => row.slice(0, 17))).toEqual([
      line('ort1.csv', 4, 1, '101', 100, 22, 122),
      line('ort1.csv', 5, 1, '102', 250, 55, 305),
      line('ort2/ort2.csv', 4, 2, '7', 80, 17.6, 97.6),
      line('ort2/ort2.csv', 5, 2, '101', 100, 22, 122),
      [],
    ])
    expect(rows.slice(1, 5).map((row) => typeof row[18])).toEqual(['string', 'undefined', 'undefined', 'string'])
  })
})
