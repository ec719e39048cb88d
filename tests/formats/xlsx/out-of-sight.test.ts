// Rows, columns and sheets of an .xlsx that nobody can get to see though nothing calls them hidden, and rows that only other programs would see.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import type { Grid } from '../../../lib/sheet/grid.ts'
import { relationship, relationshipsXml, row, sheetXml, xlsxOf, type WorkbookSource } from '../../support/xlsx/workbook.ts'

const data = [1, 2, 3, 4].map((number) => row(number, 'T101', 7250, 3)).join('')
const grid = (source: WorkbookSource): Grid | undefined => readXlsx(xlsxOf({ data, ...source })).value?.[0]
const hiddenRows = (source: WorkbookSource): number[] => (grid(source)?.rows ?? []).flatMap((one) => (one.hidden ? [one.row] : []))

describe('rows and columns', () => {
  const view = (corner: string, pane: string): WorkbookSource => ({
    before: `<sheetViews><sheetView topLeftCell="${corner}"><pane ${pane}/></sheetView></sheetViews>`,
  })

  test('above panes that are frozen are hidden: nobody can scroll to them', () => {
    const frozen = view('C3', 'xSplit="1" ySplit="1" topLeftCell="D9" state="frozen"')
    expect([hiddenRows(frozen), grid(frozen)?.hiddenColumns]).toEqual([[1, 2], new Set([0, 1])])
    expect(hiddenRows(view('C3', 'xSplit="1" topLeftCell="D3" state="frozen"'))).toEqual([])
  })

  test('that are only scrolled away, or frozen at the top, are not', () => {
    expect(hiddenRows(view('A3', 'ySplit="300" state="split"'))).toEqual([])
    expect(hiddenRows(view('A1', 'ySplit="1" topLeftCell="A4" state="frozen"'))).toEqual([])
  })

  test('of two points are too low to be seen', () => {
    expect(hiddenRows({ data: data.replace('<row r="2"', '<row r="2" ht="2" customHeight="1"') })).toEqual([2])
  })
})

describe('an amount written as a text', () => {
  const repeated = (text: string, width: number, beside = 1): unknown => {
    const cells = `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>` + (beside === 0 ? '' : `<c r="B1"><v>${beside}</v></c>`)
    const before = `<cols><col min="1" max="1" width="${width}" customWidth="1"/></cols>`
    return grid({ data: `<row r="1">${cells}</row>`, before })?.rows[0]?.repeated
  }

  test('in a column that cuts it is told: 1222222,00 beside a filled cell is seen as 1222', () => {
    expect([repeated('1222222,00', 4), repeated('1 222 222 €', 5)]).toEqual([[0], [0]])
  })

  test('that has room, by its column or an empty cell beside it, is not; long numbers of references are not either', () => {
    expect([repeated('1222222,00', 9), repeated('1222222,00', 4, 0), repeated('20090901234567', 4), repeated('122,00', 5)]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
  })
})

describe('sheets', () => {
  const sheets = ['Menot', 'Muut'].map((name) => ({ name, xml: sheetXml(data) }))
  const hidden = (views: string): (boolean | undefined)[] =>
    (readXlsx(xlsxOf({ sheets, settings: `<bookViews>${views}</bookViews>` })).value ?? []).map((one) => one.hidden)

  test('that no tab leads to are hidden', () => {
    expect(hidden('<workbookView showSheetTabs="0" activeTab="1"/>')).toEqual([true, false])
    expect(hidden('<workbookView tabRatio="0"/>')).toEqual([false, true])
    expect(hidden('<workbookView visibility="hidden"/>')).toEqual([true, true])
  })

  test('that some window shows are not', () => {
    expect(hidden('<workbookView activeTab="1" tabRatio="600"/>')).toEqual([false, false])
    expect(hidden('<workbookView visibility="hidden"/><workbookView/>')).toEqual([false, false])
  })
})

describe('rows and cells that a program sees which knows another namespace', () => {
  const MC =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:y="urn:y" mc:Ignorable="y" mc:ProcessContent="y:more"'
  const more = (content: string): string => `<y:more ${MC}><y:more>${content}</y:more></y:more>`
  const cell = '<c r="D2"><v>9</v></c>'

  test.each([
    ['between rows', data + more(row(5, 'T105', 100))],
    ['within a row', `<row r="2">${more(cell)}</row>`],
    ['within a cell', `<row r="2"><c r="D2">${more('<v>9</v>')}</c></row>`],
    ['in a namespace of their own', data + row(5, 'T105', 100).replace('<row ', '<row xmlns="urn:y" ')],
    ['in none', data + row(5, 'T105', 100).replace('<row ', '<row xmlns="" ')],
    ['with a cell in another namespace', `<row r="2"><y:c r="D2" ${MC}><y:v>9</y:v></y:c></row>`],
  ])('%s make the sheet one that can be taken two ways', (_, twofold) => {
    expect(readXlsx(xlsxOf({ data: twofold }))).toMatchObject({ value: null, findings: [{ code: 'unreadable-file' }] })
  })

  test('so do a second list of rows or merged cells within a choice', () => {
    const choice = (content: string): string =>
      `<mc:AlternateContent ${MC}><mc:Choice Requires="y">${content}</mc:Choice></mc:AlternateContent>`
    expect(readXlsx(xlsxOf({ data, after: choice('<mergeCells><mergeCell ref="A1:A4"/></mergeCells>') })).value).toBeNull()
    expect(readXlsx(xlsxOf({ data, after: choice('<controls><control shapeId="1" r:id="rId9"/></controls>') })).value).toHaveLength(1)
  })

  test('so does a list of 100 € that is whole in a namespace of its own, by itself or within another element: some programs know names alone', () => {
    const list = `<sheetData xmlns="urn:y">${row(5, 'T105', 100)}</sheetData>`
    for (const after of [list, `<y:more xmlns:y="urn:y">${list}</y:more>`])
      expect(readXlsx(xlsxOf({ data, after }))).toMatchObject({ value: null, findings: [{ code: 'unreadable-file' }] })
    expect(readXlsx(xlsxOf({ data, after: '<y:more xmlns:y="urn:y"><y:f>A1</y:f></y:more>' })).value).toHaveLength(1)
  })

  const choice = (content: string): string =>
    `<mc:AlternateContent ${MC}><mc:Choice Requires="y">${content}</mc:Choice></mc:AlternateContent>`
  const asText = (content: string): string => `<row r="2"><c r="B2" t="inlineStr"><is>${content}<t>250</t></is></c></row>`

  test.each<[string, WorkbookSource]>([
    ['columns of a sheet', { data, before: more('<cols><col min="1" max="9" hidden="1"/></cols>') }],
    ['the days of the workbook', { data, settings: choice('<workbookPr date1904="1"/>') }],
    ['the sheets of the workbook', { data, settings: more('<sheets><sheet name="Muu" sheetId="9" r:id="rId1"/></sheets>') }],
    ['cell styles', { data, styles: choice('<cellXfs><xf numFmtId="14"/></cellXfs>') }],
    ['a cell style', { data, styles: `<cellXfs>${more('<xf/>')}<xf/></cellXfs>` }],
    ['a number format', { data, styles: `<numFmts>${more('<numFmt numFmtId="4" formatCode="d.m.yyyy"/>')}</numFmts>` }],
    ['a part of a text', { data: asText(more('<t>7</t>')) }],
    ['a part of a part of a text', { data: asText(`<r>${choice('<t>7</t>')}</r>`) }],
    ['a shared text', { data, strings: more('<si><t>7</t></si>') }],
  ])('and so do %s', (_, twofold) => {
    expect(readXlsx(xlsxOf(twofold))).toMatchObject({ value: null, findings: [{ code: 'unreadable-file' }] })
  })

  test('a path that Excel keeps in a choice of the workbook is nothing', () => {
    expect(readXlsx(xlsxOf({ data, settings: choice('<x15:absPath url="C:/" xmlns:x15="urn:x15"/>') })).findings).toEqual([])
  })

  test('an extension of a cell that holds no value is nothing', () => {
    expect(readXlsx(xlsxOf({ data: '<row r="2"><c r="A2"><v>1</v><extLst><ext uri="x"/></extLst></c></row>' })).findings).toEqual([])
  })
})

describe('cells under a drawing', () => {
  const anchor = (from: readonly number[], to: readonly number[], object: string): string => {
    const corner = (name: string, [col = 0, colOff = 0, row = 0, rowOff = 0]: readonly number[]): string =>
      `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`
    return `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}${object}<xdr:clientData/></xdr:twoCellAnchor>`
  }
  const told = (anchors: string, target = '../drawings/drawing1.xml', again = ''): unknown[] => {
    const drawing = `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a" xmlns:mc="urn:mc">${anchors}</xdr:wsDr>`
    const more = [
      { name: 'xl/drawings/drawing1.xml', content: drawing },
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationshipsXml(relationship('rId1', 'drawing', target) + again),
      },
    ]
    return readXlsx(xlsxOf({ data, more })).findings.map(({ at, figures }) => [at, figures])
  }
  const box = '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="x"/></xdr:nvSpPr><xdr:spPr><a:solidFill/></xdr:spPr></xdr:sp>'
  const picture = '<xdr:pic><xdr:blipFill/><xdr:spPr/></xdr:pic>'

  test('are told at the first of them: a text box over two amounts, a picture over one, also within a choice', () => {
    expect(told(anchor([1, 0, 1, 0], [1, 600_000, 3, 0], box))).toEqual([['Taul1!B2', { what: 'covered', count: 2 }]])
    expect(told(anchor([1, 0, 1, 0], [2, 0, 2, 0], picture))).toEqual([['Taul1!B2', { what: 'covered', count: 1 }]])
    expect(told(anchor([1, 0, 1, 0], [2, 0, 2, 0], picture), './../drawings/./x/../drawing1.xml')).toHaveLength(1)
    const unframed = picture.replace('<xdr:spPr/>', '<xdr:spPr><a:noFill/></xdr:spPr>')
    expect(told(anchor([1, 0, 1, 0], [2, 0, 2, 0], unframed))).toEqual([['Taul1!B2', { what: 'covered', count: 1 }]])
    const choice = `<mc:AlternateContent><mc:Choice Requires="a14">${box}</mc:Choice></mc:AlternateContent>`
    expect(told(anchor([1, 0, 1, 0], [2, 0, 2, 0], choice))).toHaveLength(1)
    const around = `<mc:AlternateContent><mc:Choice Requires="a14">${anchor([1, 0, 1, 0], [2, 0, 2, 0], box)}</mc:Choice></mc:AlternateContent>`
    expect(told(around)).toHaveLength(1)
  })

  test('are told where a box without fill writes a 1 before them, not where it is empty', () => {
    const clear = box.replace('solidFill', 'noFill')
    const written = (text: string): string =>
      clear.replace('</xdr:sp>', `<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)
    expect(['1', ' ', ''].map((text) => told(anchor([1, 0, 1, 0], [2, 0, 2, 0], written(text))).length)).toEqual([1, 0, 0])
  })

  test('are told once of a drawing that its sheet names ten times', () => {
    const one = anchor([1, 0, 1, 0], [2, 0, 2, 0], picture)
    const targets = Array.from({ length: 9 }, (_, index) => relationship(`again${index}`, 'drawing', '../drawings/drawing1.xml')).join('')
    expect(told(one, '../drawings/drawing1.xml', targets)).toHaveLength(1)
  })

  test('are counted beyond a thousand drawings', () => {
    const all = told(anchor([1, 0, 1, 0], [2, 0, 3, 0], picture).repeat(1_005))
    expect([all.length, all.at(-1)]).toEqual([1_001, ['Taul1', { what: 'covered', count: 10 }]])
  })

  test('are not told of a frame without fill, a line, a hidden box, a logo beside them or one that only touches them', () => {
    const over = (object: string): unknown[] => told(anchor([1, 0, 1, 0], [2, 0, 3, 0], object))
    expect(over(box.replace('solidFill', 'noFill'))).toEqual([])
    expect(over('<xdr:cxnSp><xdr:spPr/></xdr:cxnSp>')).toEqual([])
    expect(over(box.replace('name="x"', 'name="x" hidden="1"'))).toEqual([])
    expect(told(anchor([5, 0, 0, 0], [9, 0, 9, 0], picture))).toEqual([])
    expect(told(anchor([0, 400_000, 0, 0], [1, 100_000, 3, 0], picture))).toEqual([])
  })
})
