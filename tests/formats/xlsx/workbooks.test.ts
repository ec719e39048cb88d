// Workbooks that are odd but legal: other prefixes, other folders, no addresses, nothing in order. Each is read as Excel shows it.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import type { Grid } from '../../../lib/sheet/grid.ts'
import { shown } from '../../support/xlsx/shown.ts'
import {
  MAIN,
  partsOf,
  RELATIONSHIPS,
  relationship,
  relationshipsXml,
  row,
  sheetXml,
  STRICT,
  xlsxOf,
  xlsxOfSheet,
  type WorkbookSource,
} from '../../support/xlsx/workbook.ts'
import { zipOf } from '../../support/xlsx/zip.ts'

const claim = row(1, 'Tosite 101', 7250)
const asClaim = { 'Taul1!A1': 'Tosite 101', 'Taul1!B1': 7250 }

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const { value, findings } = readXlsx(bytes)
  expect(findings).toEqual([])
  return value ?? []
}

const cellsIn = (bytes: Uint8Array): Record<string, unknown> => shown(gridsOf(bytes))

/** The claim's workbook with its parts under other names. */
const renamed = (rename: (name: string) => string, source: WorkbookSource = {}): Uint8Array =>
  zipOf(partsOf({ data: claim, ...source }).map((part) => ({ ...part, name: rename(part.name) })))

describe('the package', () => {
  test.each<[string, () => Uint8Array]>([
    ['names with backslashes', () => renamed((name) => name.replaceAll('/', '\\'))],
    ['names in capitals', () => renamed((name) => name.toUpperCase())],
    ['parts in another order', () => zipOf(partsOf({ data: claim }).reverse())],
    ['a sheet at the root', () => renamed((name) => name.replace('xl/worksheets/', ''), { replace: toSheet('../sheet1.xml') })],
    ['an absolute target', () => xlsxOf({ data: claim, replace: toSheet('/xl/worksheets/sheet1.xml') })],
    ['a target with backslashes', () => xlsxOf({ data: claim, replace: toSheet('worksheets\\sheet1.xml') })],
    ['a target in other letters', () => xlsxOf({ data: claim, replace: toSheet('Worksheets/SHEET1.xml') })],
    ['a target that goes round', () => xlsxOf({ data: claim, replace: toSheet('./theme/../worksheets/./sheet1.xml') })],
    ['an escaped target', () => xlsxOf({ data: claim, replace: toSheet('worksheets/%73heet1.xml') })],
    ['a target as seen from the root', () => xlsxOf({ data: claim, replace: toSheet('xl/worksheets/sheet1.xml') })],
    [
      'a part with a space and a letter of its own',
      () => renamed((name) => name.replace('sheet1', 'täulu 1'), { replace: toSheet('worksheets/t%C3%A4ulu%201.xml') }),
    ],
    [
      'a workbook at the root',
      () =>
        renamed((name) => name.replace('xl/', ''), {
          replace: { '_rels/.rels': relationshipsXml(relationship('r', 'officeDocument', 'workbook.xml')) },
        }),
    ],
    ['no relationships of its own', () => xlsxOf({ data: claim, replace: { '_rels/.rels': null } })],
    ['no list of types', () => xlsxOf({ data: claim, replace: { '[Content_Types].xml': null } })],
    [
      'nothing but a workbook under its usual name',
      () => xlsxOf({ data: claim, replace: { '[Content_Types].xml': null, '_rels/.rels': null } }),
    ],
    ['styles that are not there', () => xlsxOf({ data: claim, styles: '', replace: { 'xl/styles.xml': null } })],
    [
      'shared strings that are not there and that nobody needs',
      () => xlsxOf({ data: claim, strings: '', replace: { 'xl/sharedStrings.xml': null } }),
    ],
    [
      'shared strings that three relationships name',
      () =>
        xlsxOf({
          data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7250</v></c></row>',
          strings: '<si><t>Tosite 101</t></si>',
          replace: {
            'xl/_rels/workbook.xml.rels': relationshipsXml(
              relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
                ['a', 'b', 'c'].map((id) => relationship(id, 'sharedStrings', 'sharedStrings.xml')).join(''),
            ),
          },
        }),
    ],
    [
      'folders as entries',
      () =>
        xlsxOf({
          data: claim,
          more: [
            { name: 'xl/', content: '' },
            { name: 'xl/worksheets/', content: '', stored: true },
          ],
        }),
    ],
    [
      'a template',
      () => xlsxOf({ data: claim, workbookType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml' }),
    ],
  ])('may have %s', (_, bytes) => {
    expect(cellsIn(bytes())).toEqual(asClaim)
  })
})

const toSheet = (target: string): Record<string, string> => ({
  'xl/_rels/workbook.xml.rels': relationshipsXml(relationship('rId1', 'worksheet', target)),
})

describe('the markup', () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')

  test('may have any prefix', () => {
    const parts = partsOf({
      data: '<row r="1"><c r="A1" t="s" s="0"><v>0</v></c></row>',
      strings: '<si><t>Tosite</t></si>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
    })
    const bytes = zipOf(parts.map((part) => ({ ...part, content: prefixed(String(part.content)) })))
    expect(gridsOf(bytes)[0]?.rows[0]?.cells).toEqual([{ kind: 'text', column: 0, text: 'Tosite', format: 'm/d/yyyy' }])
  })

  test('may be strict', () => {
    const parts = partsOf({ data: '<row r="1"><c r="A1" t="d"><v>2009-09-15</v></c></row>' })
    const strict = (xml: string): string =>
      xml.replaceAll(MAIN, STRICT).replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    expect(cellsIn(zipOf(parts.map((part) => ({ ...part, content: strict(String(part.content)) }))))).toEqual({ 'Taul1!A1': '2009-09-15' })
  })

  test('may hold extensions, views, controls and comments wherever they are allowed', () => {
    const before =
      '<sheetPr><tabColor rgb="FF0000"/></sheetPr><dimension ref="A1:Z99"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>'
    const after =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
      '<extLst><ext xmlns:x14="urn:x14" uri="{1}"><x14:sheetData><x14:row r="1"><x14:c r="B1"><x14:v>1</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst>'
    expect(cellsIn(xlsxOf({ data: `<!-- first -->${claim}`, before, after }))).toEqual(asClaim)
  })
})

describe('rows and cells', () => {
  test('without addresses stand one after another', () => {
    const data =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>'
    expect(cellsIn(xlsxOf({ data }))).toEqual({ 'Taul1!A1': 1, 'Taul1!C1': 3, 'Taul1!C5': 4, 'Taul1!D5': 5, 'Taul1!A6': 6 })
  })

  test('out of order are put in order', () => {
    const data =
      '<row r="9"><c r="C9"><v>93</v></c><c r="A9"><v>91</v></c><c r="B9"><v>92</v></c></row><row r="2"><c r="A2"><v>21</v></c></row><row r="9"><c r="D9"><v>94</v></c></row><row r="10"><c r="A10"><v>1</v></c></row>'
    const [grid] = gridsOf(xlsxOf({ data }))
    expect(grid?.rows.map(({ row, cells }) => [row, cells.map((cell) => cell.column)])).toEqual([
      [2, [0]],
      [9, [0, 1, 2, 3]],
      [10, [0]],
    ])
    expect(shown(grid ? [grid] : null)).toMatchObject({ 'Taul1!A9': 91, 'Taul1!C9': 93, 'Taul1!D9': 94 })
  })

  test('that are empty, styled or not, are not in the grid', () => {
    expect(gridsOf(xlsxOf({ data: '<row r="1" s="3" customFormat="1"/><row r="2"><c r="A2" s="1"/></row>' }))[0]?.rows).toEqual([])
  })
})

describe('what nobody sees', () => {
  test('rows hidden or of no height', () => {
    const data = [
      'hidden="1"',
      'hidden="true"',
      'ht="0" customHeight="1"',
      'ht="0.5"',
      'ht="15"',
      'hidden="0"',
      'collapsed="1" outlineLevel="1"',
      '',
    ].map((attributes, index) => `<row r="${index + 1}" ${attributes}><c><v>1</v></c></row>`)
    expect(
      gridsOf(xlsxOf({ data: data.join('') }))[0]
        ?.rows.filter((one) => one.hidden)
        .map((one) => one.row),
    ).toEqual([1, 2, 3, 4])
  })

  test('columns hidden or of no width, the last word counting', () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="0.1"/><col min="3" max="3" width="9"/><col min="16384" max="16384" hidden="1"/></cols>'
    const cells = ['A', 'B', 'C', 'E', 'G', 'XFD'].map((column) => `<c r="${column}1"><v>1</v></c>`).join('')
    const [grid] = gridsOf(xlsxOf({ before, data: `<row r="1">${cells}</row>` }))
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([1, 4, 6, 16_383])
  })

  test('a column without a cell is nothing that anybody misses', () => {
    const before = '<cols><col min="1" max="16384" hidden="1"/></cols>'
    expect(gridsOf(xlsxOf({ before, data: '<row r="1"><c r="C1"><v>1</v></c></row>' }))[0]?.hiddenColumns).toEqual(new Set([2]))
  })

  test('all columns and rows, where their default size is none', () => {
    const [grid] = gridsOf(
      xlsxOf({
        before: '<sheetFormatPr defaultColWidth="0" defaultRowHeight="0"/><cols><col min="1" max="2" width="9"/></cols>',
        data: '<row r="1"><c><v>1</v></c></row><row r="2" ht="15"><c r="B2"><v>2</v></c><c><v>3</v></c></row>',
      }),
    )
    expect(grid?.hiddenColumns).toEqual(new Set([2]))
    expect(grid?.rows.map((one) => one.hidden)).toEqual([true, false])
  })

  test('sheets hidden and very hidden', () => {
    const states = ['', 'state="visible"', 'state="hidden"', 'state="veryHidden"']
    const sheets = states.map((attributes, index) => ({ name: `S${index}`, attributes, xml: sheetXml(claim) }))
    expect(gridsOf(xlsxOf({ sheets })).map((grid) => grid.hidden)).toEqual([false, false, true, true])
  })
})

describe('a sheet', () => {
  test('has its merges, in whatever corners they are named', () => {
    const after =
      '<mergeCells count="9"><mergeCell ref="A1:C1"/><mergeCell ref="D9:B7"/><mergeCell ref="$E$1:$F$2"/><mergeCell ref="A20"/><mergeCell ref="H:I"/><mergeCell ref="30:31"/></mergeCells>'
    expect(gridsOf(xlsxOf({ after }))[0]?.merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 7, left: 1, bottom: 9, right: 3 },
      { top: 1, left: 4, bottom: 2, right: 5 },
      { top: 1, left: 7, bottom: 1_048_576, right: 8 },
      { top: 30, left: 0, bottom: 31, right: 16_383 },
    ])
  })

  test.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['', false],
  ])('of a workbook with %j counts days from 1904: %s', (settings, date1904) => {
    expect(gridsOf(xlsxOf({ data: claim, settings }))[0]?.date1904).toBe(date1904)
  })

  test('keeps its name as written', () => {
    expect(gridsOf(xlsxOf({ sheets: [{ name: "R&D <Äyskäri> 'x'", xml: sheetXml(claim) }] }))[0]?.name).toBe("R&D <Äyskäri> 'x'")
  })

  test('of no cells is an empty grid, since it is one', () => {
    expect(gridsOf(xlsxOfSheet(sheetXml('')))).toMatchObject([{ name: 'Taul1', rows: [] }])
    expect(gridsOf(xlsxOfSheet(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`))).toMatchObject([{ name: 'Taul1', rows: [] }])
  })
})
