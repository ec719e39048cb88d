// What a reading tells beside its cells, and where: every place at which a person could see other figures than were read.
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../lib/core/finding.ts'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { MAIN, relationship, relationshipsXml, row, sheetXml, xlsxOf, type WorkbookSource } from '../../support/xlsx/workbook.ts'

const claim = row(1, 'Tosite 101', 7250)
const tellingsOf = (source: WorkbookSource): readonly Finding[] => readXlsx(xlsxOf(source)).findings
const EXTERNAL = ' TargetMode="External"'

describe('an address written more than once', () => {
  const twice = (first: string, second: string): readonly Finding[] =>
    tellingsOf({ data: `<row r="7"><c r="C7"${first}</c><c r="C7"${second}</c></row>` })

  test('is an error where the values differ, at that cell', () => {
    expect(twice('><v>100</v>', '><v>7250</v>')).toEqual([
      { code: 'hidden-content', severity: 'error', at: 'Taul1!C7', figures: { what: 'cellTwice', count: 2 } },
    ])
    expect(twice('><v>100</v>', ' t="str"><v>100</v>')).toMatchObject([{ severity: 'error' }])
    expect(twice('><v>100</v>', '>')).toMatchObject([{ severity: 'error' }])
  })

  test('is a warning where they are the same, with or without a formula', () => {
    expect(twice('><v>100</v>', '><f>A1</f><v>100</v>')).toEqual([
      { code: 'hidden-content', severity: 'warning', at: 'Taul1!C7', figures: { what: 'cellTwice', count: 2 } },
    ])
  })

  test('is told once, with how often it stands there', () => {
    const cells = '<c r="A1"><v>1</v></c>'
    expect(tellingsOf({ data: `<row r="1">${cells.repeat(3)}</row><row r="1">${cells}</row>` })).toMatchObject([
      { at: 'Taul1!A1', figures: { count: 4 } },
    ])
  })

  test('is nothing where all of them are empty', () => {
    expect(twice(' s="1">', ' s="2">')).toEqual([])
  })
})

describe('a value under merged cells', () => {
  const covered = (data: string, ...merges: readonly string[]): (string | undefined)[] => {
    const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    const findings = tellingsOf({ data, after })
    for (const one of findings)
      expect(one).toMatchObject({ code: 'hidden-content', severity: 'warning', figures: { what: 'mergedOver', count: 1 } })
    return findings.map((one) => one.at)
  }

  test('is told at its cell; the top left one is seen', () => {
    expect(covered(row(1, 1, 2, 3) + row(2, 4, 5, 6), 'A1:B2')).toEqual(['Taul1!B1', 'Taul1!A2', 'Taul1!B2'])
    expect(covered(row(1, 1) + row(2, 'x', 2) + row(3, 'x', 3), 'A1:A1', 'B2:B3')).toEqual(['Taul1!B3'])
  })

  test('is told once where merges overlap, and a corner under another merge is not seen', () => {
    expect(covered(row(1, 1, 2) + row(2, 3, 4), 'A1:B1', 'B1:B2', 'B1:C2')).toEqual(['Taul1!B1', 'Taul1!B2'])
    expect(covered(row(1, 1) + row(5, 5), 'A1:A3', 'A5:B5')).toEqual([])
  })

  test('is counted beyond the thousandth', () => {
    const data = Array.from({ length: 1200 }, (_, index) => row(index + 1, 'x', index)).join('')
    const findings = tellingsOf({ data, after: '<mergeCells><mergeCell ref="A1:B1200"/></mergeCells>' })
    expect(findings).toHaveLength(1001)
    expect(findings.at(-1)).toEqual({
      code: 'hidden-content',
      severity: 'warning',
      at: 'Taul1',
      figures: { what: 'mergedOver', count: 1399 },
    })
  })
})

describe('sheets', () => {
  const sheet = sheetXml(claim)

  test('of one name but for case are told once', () => {
    const sheets = ['Menot', 'MENOT', 'menot', 'Tulot'].map((name) => ({ name, xml: sheet }))
    expect(tellingsOf({ sheets })).toEqual([
      { code: 'hidden-content', severity: 'warning', at: 'Menot', figures: { what: 'sheetTwice', count: 3 } },
    ])
  })

  test('that hold no cells by their kind are named; one that should be there and is not is an error', () => {
    const sheets = [
      { name: 'Menot', xml: sheet },
      { name: 'Kaavio', xml: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>', kind: 'chartsheet' },
      { name: 'Ikkuna', xml: '<dialogsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>', kind: 'dialogsheet' },
      { name: 'Poissa', xml: sheet },
    ]
    expect(tellingsOf({ sheets, replace: { 'xl/worksheets/sheet4.xml': null } })).toEqual([
      { code: 'sheet-left-out', severity: 'info', at: 'Kaavio', figures: { sheet: 'Kaavio' } },
      { code: 'sheet-left-out', severity: 'info', at: 'Ikkuna', figures: { sheet: 'Ikkuna' } },
      { code: 'sheet-left-out', severity: 'error', at: 'Poissa', figures: { sheet: 'Poissa' } },
    ])
  })

  test.each(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'unknown'])(
    'that the workbook calls %s and have cells are hidden: some show none of them',
    (kind) => {
      const sheets = [
        { name: 'Menot', xml: sheet },
        { name: 'Muut', xml: sheet, kind },
      ]
      expect(readXlsx(xlsxOf({ sheets })).value?.map(({ name, hidden }) => [name, hidden])).toEqual([
        ['Menot', false],
        ['Muut', true],
      ])
    },
  )

  test('of a workbook in which none holds cells are named beside the refusal', () => {
    const sheets = [{ name: 'Kaavio', xml: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' }]
    const { value, findings } = readXlsx(xlsxOf({ sheets }))
    expect(value).toBeNull()
    expect(findings.map((one) => one.code)).toEqual(['unreadable-file', 'sheet-left-out'])
  })

  test('that are modules of macros of old have no part and no relationship, and are no error', () => {
    const sheets = [{ name: 'Menot', xml: sheet }]
    const workbook = (xml: string): string => xml.replace('</sheets>', '<sheet name="Module1" sheetId="9" r:id=""/></sheets>')
    const original =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Menot" sheetId="1" r:id="rId1"/></sheets></workbook>'
    expect(tellingsOf({ sheets, replace: { 'xl/workbook.xml': workbook(original) } })).toMatchObject([
      { code: 'sheet-left-out', severity: 'info', at: 'Module1' },
    ])
  })
})

describe('what is neither run nor followed', () => {
  test('macros are told once', () => {
    const source = {
      data: claim,
      workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      more: [{ name: 'xl/vbaProject.bin', content: 'x' }],
    }
    expect(tellingsOf(source)).toEqual([{ code: 'macro-ignored', severity: 'info', figures: {} }])
  })

  test.each([
    ['macros by another name', relationship('rId9', 'vbaProject', 'harmless.dat')],
    ['sheets of macros by another name', relationship('rId9', 'xlMacrosheet', 'harmless.xml')],
    ['controls that run', relationship('rId9', 'control', '../activeX/activeX1.xml')],
  ])('%s are told by the relationship that leads to them', (_, link) => {
    const more = [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationshipsXml(link) }]
    expect(tellingsOf({ data: claim, more }).map(({ code }) => code)).toEqual(['macro-ignored'])
  })

  test('embedded files are counted, and told as what was not read', () => {
    const links = [
      relationship('rId1', 'oleObject', '../embeddings/oleObject1.bin'),
      relationship('rId2', 'package', '../embeddings/kuitit.docx'),
      relationship('rId3', 'image', '../media/logo.png'),
    ]
    const more = [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationshipsXml(links.join('')) }]
    expect(tellingsOf({ data: claim, more })).toEqual([
      { code: 'hidden-content', severity: 'warning', figures: { what: 'embedded', count: 2 } },
    ])
  })

  test('every target outside is told once, web links apart', () => {
    const links = [
      relationship('rId1', 'externalLinkPath', 'file:///C:/budget 2009.xlsx', EXTERNAL),
      relationship('rId2', 'hyperlink', 'http://example.invalid/', EXTERNAL),
      relationship('rId3', 'image', 'http://example.invalid/a.png?b=1&c=2', EXTERNAL),
      relationship('rId4', 'image', 'http://example.invalid/a.png?b=1&c=2', EXTERNAL),
    ]
    const more = [
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationshipsXml(links.join('')) },
      {
        name: 'xl/connections.xml',
        content:
          '<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection id="1" name="Kirjanpito"/></connections>',
      },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="x"/></externalLink>' },
    ]
    const findings = tellingsOf({ data: claim, more })
    expect(findings.map((one) => one.figures)).toEqual([
      { target: 'file:///C:/budget 2009.xlsx' },
      { target: 'http://example.invalid/a.png?b=1&c=2' },
      { target: 'Kirjanpito' },
      { target: 'xl/externalLinks/externalLink1.xml' },
    ])
    expect(new Set(findings.map((one) => `${one.code} ${one.severity}`))).toEqual(new Set(['external-link-ignored info']))
  })

  test('links to other files and data connections are told by their kind, whatever their parts are called', () => {
    const relationships = relationship('rIdL', 'externalLink', 'a.xml') + relationship('rIdC', 'connections', 'b.xml')
    const more = [
      { name: 'xl/a.xml', content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="x"/></externalLink>' },
      { name: 'xl/b.xml', content: `<connections xmlns="${MAIN}"><connection id="1" name="Kirjanpito"/></connections>` },
    ]
    expect(tellingsOf({ data: claim, relationships, more }).map((one) => one.figures)).toEqual([
      { target: 'Kirjanpito' },
      { target: 'xl/a.xml' },
    ])
  })

  test('beyond fifty targets their number is told', () => {
    const links = Array.from({ length: 120 }, (_, index) => relationship(`rId${index}`, 'oleObject', `file:///${index}`, EXTERNAL))
    const findings = tellingsOf({
      data: claim,
      more: [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relationshipsXml(links.join('')) }],
    })
    expect(findings).toHaveLength(51)
    expect(findings.at(-1)?.figures).toEqual({ target: '+ 70' })
  })
})
