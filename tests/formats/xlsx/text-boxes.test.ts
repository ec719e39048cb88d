// What text boxes say, in a sheet of rows 1 to 3 and 5. Law: it is heard where the box begins: beside a row of figures, else in the next empty row; boxes that
// nobody sees say nothing, and no figure moves.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { readClaims } from '../../../lib/sheet/read-claims/index.ts'
import { relationship, relationshipsXml, row, xlsxOf } from '../../support/xlsx/workbook.ts'
import { allFindings, project } from '../../sheet/sheets.ts'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
const at = (line: number, column = 7): string =>
  `<xdr:from><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(line)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`
const shape = (paragraphs: readonly string[], properties = ''): string =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Teksti 1"${properties}/></xdr:nvSpPr><xdr:txBody>` +
  `${paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp>`
const anchor = (from: string, ...shapes: string[]): string => `<xdr:twoCellAnchor>${from}${shapes.join('')}</xdr:twoCellAnchor>`
const drawing = (...anchors: string[]): string =>
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`

function workbook(data: string, xml: string): Uint8Array {
  const rels = relationshipsXml(relationship('rId9', 'drawing', '../drawings/drawing1.xml'))
  const more = [
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: rels },
    { name: 'xl/drawings/drawing1.xml', content: xml },
  ]
  return xlsxOf({ data, more })
}

const DATA = row(1, 'Tosite', 'Summa') + row(2, '101', 72.5) + row(3, '102', 80) + row(5, 'Yhteensä', 152.5)
const rowsOf = (xml: string): unknown[] | undefined =>
  readXlsx(workbook(DATA, xml)).value?.[0]?.rows.map(({ row: number, cells, notes }) => [
    number,
    cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.number : null)),
    ...(notes === undefined ? [] : [notes]),
  ])
const BARE = [
  [1, ['Tosite', 'Summa']],
  [2, ['101', 72.5]],
  [3, ['102', 80]],
  [5, ['Yhteensä', 152.5]],
]

describe('a text box', () => {
  test('that begins on a row of figures is a note beside it', () => {
    expect(rowsOf(drawing(anchor(at(1), shape(['ei haeta']))))?.[1]).toEqual([2, ['101', 72.5], [{ column: 7, text: 'ei haeta' }]])
  })

  test('beside the headings, between the lines and the total, or below all is words in the next empty row', () => {
    const boxes = [anchor(at(0), shape(['yksi'])), anchor(at(3), shape(['kaksi'])), anchor(at(8), shape(['kolme']))]
    expect(rowsOf(drawing(...boxes))?.slice(3)).toEqual([
      [4, ['yksi']],
      [5, ['Yhteensä', 152.5]],
      [6, ['kaksi']],
      [9, ['kolme']],
    ])
  })

  test('of several paragraphs, in a group or a choice, is one text; what a choice says to older programs is not said twice', () => {
    const group = `<xdr:grpSp>${shape(['Keltaiset rivit', 'maksaa kunta'])}</xdr:grpSp>`
    expect(rowsOf(drawing(anchor(at(6), group)))?.at(-1)).toEqual([7, ['Keltaiset rivit maksaa kunta']])
    const choice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${anchor(at(6), shape(['uusi']))}</mc:Choice><mc:Fallback>${anchor(at(6), shape(['vanha']))}</mc:Fallback></mc:AlternateContent>`
    expect(rowsOf(drawing(choice))?.slice(4)).toEqual([[7, ['uusi']]])
  })

  test.each([
    ['is hidden', drawing(anchor(at(1), shape(['ei haeta'], ' hidden="1"')))],
    [
      'is in a group that is hidden',
      drawing(
        anchor(
          at(1),
          `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="3" name="Ryhmä" hidden="1"/></xdr:nvGrpSpPr>${shape(['ei haeta'])}</xdr:grpSp>`,
        ),
      ),
    ],
    ['is empty', drawing(anchor(at(1), shape([' '])))],
    ['is in a part that breaks off', drawing(anchor(at(1), shape(['ei haeta']))).slice(0, -40)],
  ])('that %s says nothing', (_, xml) => {
    expect(rowsOf(xml)).toEqual(BARE)
  })

  test('is one of 10,000 in the same place: each has a row of its own, one below the other; one more is too large', () => {
    const many = (count: number): string =>
      drawing(...Array.from({ length: count }, (_, index) => anchor(at(0), shape([`n${String(index)}`]))))
    const rows = rowsOf(many(10_000))
    expect(rows?.length).toBe(10_004)
    expect([rows?.[3], rows?.at(-1)]).toEqual([
      [4, ['n0']],
      [10_004, ['n9999']],
    ])
    expect(readXlsx(workbook(DATA, many(10_001))).findings.map(({ code, figures }) => [code, figures])).toEqual([
      ['too-large', { limit: 'listLength', allowed: 10_000, found: null }],
    ])
  })

  test.each(['-3', '9007199254740993', 'x'])('that begins on row %s is within the sheet, and the figures stay', (line) => {
    const xml = drawing(anchor(at(1).replace('<xdr:row>1<', `<xdr:row>${line}<`), shape(['ei haeta'])))
    expect(rowsOf(xml)?.filter((one) => Array.isArray(one) && BARE.some(([number]) => number === one[0]))).toEqual(BARE)
  })
})

test('a box beside a line that says ei haeta puts that line aside; one below the list about the yellow rows asks', () => {
  const list =
    row(1, 'Paikkakunta', 'Mallila') +
    row(2, 'Hakemus nro', '1') +
    row(4, 'Tosite', 'Toimittaja', 'Summa') +
    row(5, '101', 'Näyte Oy', 72.5) +
    row(6, '102', 'Näyte Oy', 80)
  const read = (xml: string): string[] => {
    const { value } = readXlsx(workbook(list, xml))
    return allFindings(readClaims(value ?? [], 'lista.xlsx', project)).flatMap(({ code, severity, at: place }) =>
      code === 'line-set-aside' || code === 'amount-uncertain' ? [`${severity} ${code} ${place ?? ''}`] : [],
    )
  }
  expect(read(drawing(anchor(at(4), shape(['ei haeta']))))).toEqual(['error line-set-aside Taul1!H5'])
  expect(read(drawing(anchor(at(9), shape(['Keltaiset rivit maksaa kunta']))))).toEqual(['warning amount-uncertain Taul1!H10'])
  expect(read(drawing(anchor(at(9), shape(['Vipuvoimaa EU:lta']))))).toEqual([])
})
