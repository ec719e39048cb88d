// What lies over the cells of an .xlsx: drawings that say how large they are, and notes that are always shown.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { relationship, relationshipsXml, xlsxOf } from '../../support/xlsx/workbook.ts'

const point = 12_700
const row = (number: number, attributes = ''): string =>
  `<row r="${String(number)}"${attributes}>${['A', 'B', 'C'].map((column) => `<c r="${column}${String(number)}"><v>5</v></c>`).join('')}</row>`
const before = '<cols><col min="1" max="1" width="40"/></cols>'
const data = row(1, ' ht="30"') + row(2) + row(3)

function covered(kind: 'drawing' | 'vmlDrawing', xml: string): (string | null)[] {
  const name = kind === 'drawing' ? 'drawing1.xml' : 'vmlDrawing1.vml'
  const rels = relationshipsXml(relationship('rId9', kind, `../drawings/${name}`))
  const more = [
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: rels },
    { name: `xl/drawings/${name}`, content: xml },
  ]
  return readXlsx(xlsxOf({ data, before, more })).findings.map(({ at, figures }) =>
    'what' in figures ? `${figures.what} ${at ?? ''}` : (at ?? null),
  )
}

describe('a picture that says how large it is', () => {
  const drawing = (anchor: string): string =>
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchor}</xdr:wsDr>`
  const at = (column: number, line: number): string =>
    `<xdr:from><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(line)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`
  const size = (width: number, height: number): string => `<xdr:ext cx="${String(width * point)}" cy="${String(height * point)}"/>`
  const one = (from: string, extent: string): string => `<xdr:oneCellAnchor>${from}${extent}<xdr:pic/></xdr:oneCellAnchor>`

  test('is told where it lies over cells, by the sizes of columns and rows', () => {
    expect(covered('drawing', drawing(one(at(1, 1), size(48, 15))))).toEqual(['covered Taul1!B2'])
    const absolute = `<xdr:absoluteAnchor><xdr:pos x="${String(210 * point)}" y="${String(30 * point)}"/>${size(48, 15)}<xdr:pic/></xdr:absoluteAnchor>`
    expect(covered('drawing', drawing(absolute))).toEqual(['covered Taul1!B2'])
  })

  test('is nothing to tell below the list, beside it, or where it covers a small part of a wide cell', () => {
    expect(covered('drawing', drawing(one(at(0, 5), size(400, 60))))).toEqual([])
    expect(covered('drawing', drawing(one(at(4, 0), size(400, 60))))).toEqual([])
    expect(covered('drawing', drawing(one(at(0, 0), size(96, 30))))).toEqual([])
  })
})

describe('a note', () => {
  const note = (visible: string, attributes = ''): string =>
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<v:shape${attributes}><x:ClientData ObjectType="Note"><x:Anchor>1, 0, 0, 0, 2, 0, 2, 0</x:Anchor>${visible}</x:ClientData></v:shape></xml>`

  test('that is always shown is told where it lies over cells', () => {
    expect(covered('vmlDrawing', note('<x:Visible/>'))).toEqual(['covered Taul1!B1'])
  })

  test('that comes and goes, is not painted, or is the button of a form is not', () => {
    expect(covered('vmlDrawing', note(''))).toEqual([])
    expect(covered('vmlDrawing', note('<x:Visible>False</x:Visible>'))).toEqual([])
    expect(covered('vmlDrawing', note('<x:Visible/>', ' filled="f"'))).toEqual([])
    expect(covered('vmlDrawing', note('<x:Visible/>').replace('"Note"', '"Button"'))).toEqual([])
  })
})
