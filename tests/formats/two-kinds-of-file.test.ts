// Workbooks that hold bytes beside their archive, and so may be files of two kinds at once. Law: they are read, and it is told.
import { describe, expect, it } from 'vitest'
import { partsOf, row, xlsxOf } from '../support/xlsx/workbook.ts'
import { zipOf, type Part } from '../support/xlsx/zip.ts'
import { readOf, type Read } from '../support/legacy/shown.ts'

const workbook = xlsxOf({ data: row(1, 'Tosite 101', 7250) })
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]))
const told = ({ findings }: Read): unknown[] => findings.map(({ code, severity, figures }) => [code, severity, figures])
const foreign = (count: number): unknown[] => [['hidden-content', 'warning', { what: 'foreignBytes', count }]]

describe('a workbook', () => {
  it('behind a script of the shell is read, and the 23 bytes before it are told', async () => {
    const read = await readOf(joined(text('#!/bin/sh\nrm -rf /tmp\n\0'), workbook), 'kulut.xlsx')
    expect([read.values, told(read)]).toEqual([{ 'Taul1!A1': 'Tosite 101', 'Taul1!B1': 7250 }, foreign(23)])
  })

  it('with a page of the web behind it is read, and the page is told', async () => {
    const read = await readOf(joined(workbook, text('<html>7&nbsp;000</html>')), 'kulut.xlsx')
    expect([read.values['Taul1!B1'], told(read)]).toEqual([7250, foreign(23)])
  })

  it('padded with zeros, as disks and mail do, is nothing to tell', async () => {
    expect(told(await readOf(joined(workbook, new Uint8Array(512)), 'kulut.xlsx'))).toEqual([])
  })

  it('behind a page that begins as a .pdf is refused: the content says that it is one', async () => {
    expect(told(await readOf(joined(text('%PDF-1.4\n'), workbook), 'kulut.xlsx'))).toMatchObject([['unreadable-file', 'error', {}]])
  })

  it('with a part that only its local header names is refused: programs that read in order would see it', async () => {
    const orphan = xlsxOf({ data: row(1, 'Tosite 101', 1) }).subarray(0, 300)
    const read = await readOf(joined(orphan, workbook), 'kulut.xlsx')
    expect(told(read)).toMatchObject([['unsafe-archive', 'error', { reason: 'headersDisagree' }]])
  })
})

describe('a workbook with parts of another kind beside its own', () => {
  const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }
  const withParts = (...more: readonly Part[]): Promise<Read> => readOf(xlsxOf({ data: row(1, 'Tosite 101', 7250), more }), 'kulut.xlsx')

  it('is what its own relationships begin with: the 7 250 of the .xlsx, not a binary workbook that nothing leads to', async () => {
    const read = await withParts({ name: 'old/workbook.bin', content: 'x' }, { name: 'content.xml', content: '<a/>' })
    expect([read.values['Taul1!B1'], told(read)]).toEqual([7250, []])
  })

  it('is refused where it says that it is an OpenDocument spreadsheet, too', async () => {
    const read = await withParts(mimetype, { name: 'content.xml', content: '<a/>' })
    expect(told(read)).toMatchObject([['unsafe-archive', 'error', { reason: 'headersDisagree' }]])
  })

  it('behind a list in plain text is the workbook, which is what programs open', async () => {
    const plain = zipOf(
      partsOf({ data: row(1, 'Tosite 101', 7250), more: [{ name: 'a.xml', content: 'x'.repeat(50_000) }] }).map((part) => ({
        ...part,
        stored: true,
      })),
    )
    const list = text('Tosite;Brutto\n101;122,00\n')
    const read = await readOf(joined(list, plain), 'kulut.xlsx')
    expect([read.values['Taul1!B1'], told(read)]).toEqual([7250, foreign(list.length)])
  })
})
