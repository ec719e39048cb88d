// Workbooks that carry macros or point outside: read as they are, nothing run or followed, and told.
import { relationship, relationshipsXml, row, sheetXml, xlsxOf } from '../workbook.ts'
import type { Part } from '../zip.ts'
import type { HostileFile } from './hostile-file.ts'

const claim = row(1, 'Tosite 101', 7250)
const reads = { reads: { 'Taul1!A1': 'Tosite 101', 'Taul1!B1': 7250 } }
const sheet = sheetXml(claim)
const MACRO_SHEET = '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData/></xm:macrosheet>'

const leadsTo = (kind: string, target: string): Part => ({
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  content: relationshipsXml(relationship('rId1', kind, target)),
})

export const outside: readonly HostileFile[] = [
  {
    name: 'macros',
    bytes: () => xlsxOf({ data: claim, more: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
    expected: { ...reads, finds: ['macro-ignored'] },
  },
  {
    name: 'a type that says there are macros',
    bytes: () => xlsxOf({ data: claim, workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
    expected: { ...reads, finds: ['macro-ignored'] },
  },
  {
    name: 'a sheet of old macros',
    bytes: () =>
      xlsxOf({
        sheets: [
          { name: 'Taul1', xml: sheet },
          { name: 'Makro1', xml: MACRO_SHEET, kind: 'xlMacrosheet' },
        ],
        replace: {},
      }),
    expected: { reads: { 'Taul1!B1': 7250 }, finds: ['macro-ignored', 'sheet-left-out'] },
  },
  {
    name: 'macros by another name',
    bytes: () => xlsxOf({ data: claim, more: [leadsTo('vbaProject', 'xl/harmless.dat'), { name: 'xl/harmless.dat', content: 'x' }] }),
    expected: { ...reads, finds: ['macro-ignored'] },
  },
  {
    name: 'an ActiveX control',
    bytes: () =>
      xlsxOf({ data: claim, more: [leadsTo('control', '../activeX/activeX1.xml'), { name: 'xl/activeX/activeX1.bin', content: 'x' }] }),
    expected: { ...reads, finds: ['macro-ignored'] },
  },
  {
    name: 'a link to another workbook',
    bytes: () =>
      xlsxOf({
        data: claim,
        more: [
          { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
          {
            name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
            content: relationshipsXml(relationship('rId1', 'externalLinkPath', 'file:///C:/budget.xlsx', ' TargetMode="External"')),
          },
        ],
      }),
    expected: { ...reads, finds: ['external-link-ignored'] },
  },
  {
    name: 'a DDE link',
    bytes: () =>
      xlsxOf({
        data: claim,
        more: [
          {
            name: 'xl/externalLinks/externalLink1.xml',
            content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
          },
        ],
      }),
    expected: { ...reads, finds: ['external-link-ignored'] },
  },
  {
    name: 'a picture that calls home',
    bytes: () =>
      xlsxOf({
        data: claim,
        more: [
          {
            name: 'xl/drawings/_rels/drawing1.xml.rels',
            content: relationshipsXml(relationship('rId1', 'image', 'http://example.invalid/pixel.png', ' TargetMode="External"')),
          },
        ],
      }),
    expected: { ...reads, finds: ['external-link-ignored'] },
  },
  {
    name: 'a data connection',
    bytes: () =>
      xlsxOf({
        data: claim,
        more: [
          {
            name: 'xl/connections.xml',
            content:
              '<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection name="ledger"/></connections>',
          },
        ],
      }),
    expected: { ...reads, finds: ['external-link-ignored'] },
  },
  {
    name: 'a thousand links to other workbooks',
    bytes: () =>
      xlsxOf({
        data: claim,
        more: [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content: relationshipsXml(
              Array.from({ length: 1000 }, (_, index) =>
                relationship(`rId${index}`, 'oleObject', `file:///C:/${index}.xlsx`, ' TargetMode="External"'),
              ).join(''),
            ),
          },
        ],
      }),
    expected: { ...reads, finds: ['external-link-ignored'] },
  },
]
