// What a cell of each type reads as: its cached value exactly, its format's code, its formula; and what is no value of its type is told apart.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { isDateFormat, type Cell } from '../../../lib/sheet/grid.ts'
import { xlsxOf, type WorkbookSource } from '../../support/xlsx/workbook.ts'

/** The cells of row 1 made of these elements. */
function cellsOf(elements: string, source: WorkbookSource = {}): readonly Cell[] {
  const { value, findings } = readXlsx(xlsxOf({ data: `<row r="1">${elements}</row>`, ...source }))
  expect(findings).toEqual([])
  return value?.[0]?.rows[0]?.cells ?? []
}

const cellOf = (element: string, source?: WorkbookSource): Cell | undefined => cellsOf(element, source)[0]

describe('a value', () => {
  test.each<[string, Cell | undefined]>([
    ['<c r="A1"><v>7250.5</v></c>', { kind: 'number', column: 0, number: 7250.5 }],
    ['<c r="A1" t="n"><v> 7250 </v></c>', { kind: 'number', column: 0, number: 7250 }],
    ['<c r="A1"><v>-0</v></c>', { kind: 'number', column: 0, number: 0 }],
    ['<c r="A1"><v>&#55;250</v></c>', { kind: 'number', column: 0, number: 7250 }],
    ['<c r="A1"><v>7 250,00</v></c>', { kind: 'error', column: 0, text: '7 250,00' }],
    ['<c r="A1" t="str"><v> kept </v></c>', { kind: 'text', column: 0, text: ' kept ' }],
    ['<c r="A1" t="inlineStr"><is><t>a</t></is></c>', { kind: 'text', column: 0, text: 'a' }],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r></is></c>',
      { kind: 'text', column: 0, text: 'rich text' },
    ],
    ['<c r="A1" t="inlineStr"><is><t>a</t></is><v/></c>', { kind: 'text', column: 0, text: 'a' }],
    // LibreOffice and openpyxl show nothing in these two.
    ['<c r="A1" t="inlineStr"><v>7250</v></c>', { kind: 'error', column: 0, text: '7250' }],
    ['<c r="A1"><is><t>7250</t></is></c>', { kind: 'error', column: 0, text: '7250' }],
    ['<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', column: 0, boolean: true }],
    ['<c r="A1" t="b"><v>false</v></c>', { kind: 'boolean', column: 0, boolean: false }],
    ['<c r="A1" t="b"><v>yes</v></c>', { kind: 'error', column: 0, text: 'yes' }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', column: 0, text: '#REF!' }],
    ['<c r="A1" t="d"><v>2009-09-15</v></c>', { kind: 'date', column: 0, date: '2009-09-15' as never }],
    ['<c r="A1" t="d"><v>2009-09-15T23:59:59.999Z</v></c>', { kind: 'date', column: 0, date: '2009-09-15' as never }],
    ['<c r="A1" t="d"><v>07:30:00</v></c>', { kind: 'number', column: 0, number: 0.3125 }],
    ['<c r="A1" t="d"><v>PT37H30M0.000S</v></c>', { kind: 'number', column: 0, number: 1.5625 }],
    ['<c r="A1" t="d"><v>12:30</v></c>', { kind: 'text', column: 0, text: '12:30' }],
    ['<c r="A1" t="d"><v>2009-02-30</v></c>', { kind: 'text', column: 0, text: '2009-02-30' }],
    ['<c r="A1" t="new"><v>7250</v></c>', { kind: 'error', column: 0, text: '7250' }],
    ['<c r="xfd1"><v>1</v></c>', { kind: 'number', column: 16_383, number: 1 }],
    ['<c r="A1"/>', undefined],
    ['<c r="A1"><v/></c>', undefined],
    ['<c r="A1"><v> </v></c>', undefined],
    ['<c r="A1" t="s"><v/></c>', undefined],
    ['<c r="A1" t="str"><v></v></c>', undefined],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
  ])('%s reads as %j', (element, expected) => {
    expect(cellOf(element)).toEqual(expected)
  })

  test('named by its number is the shared string, without ruby text, its escapes resolved', () => {
    const strings =
      '<si><t xml:space="preserve"> Tosite </t></si><si><r><t>Voi</t></r><r><t>nti</t></r><rPh sb="0" eb="1"><t>RUBY</t></rPh><phoneticPr/></si>' +
      '<si><t>a_x000A_b</t></si><si/>'
    const elements = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('')
    expect(cellsOf(elements, { strings })).toEqual([
      { kind: 'text', column: 0, text: ' Tosite ' },
      { kind: 'text', column: 1, text: 'Vointi' },
      { kind: 'text', column: 2, text: 'a\nb' },
    ])
  })

  test('named by its number is the same whether its text is plain, has Finnish letters, references or spaces, or is asked for twice', () => {
    const texts = ['Tosite', 'Äänekosken työpaja 1', 'A &amp; B', 'Vuokra €', 'snake_case', ' ', 'rivi\r\nvaihto', 'loppu']
    const strings = texts.map((text) => `<si><t>${text}</t></si>`).join('\n')
    const elements = [...texts.keys(), 1, 7].map((index) => `<c t="s"><v>${index}</v></c>`).join('')
    const read = [
      'Tosite',
      'Äänekosken työpaja 1',
      'A & B',
      'Vuokra €',
      'snake_case',
      ' ',
      'rivi\nvaihto',
      'loppu',
      'Äänekosken työpaja 1',
      'loppu',
    ]
    const expected = read.map((text, column) => ({ kind: 'text', column, text }))
    expect(cellsOf(elements, { strings })).toEqual(expected)
    expect(cellsOf(elements, { strings: strings.replaceAll('\n', '') })).toEqual(expected)
  })

  test('of a number or text that comes again in its column is one thing in all rows; with a formula, another sign or look it is its own', () => {
    const rows = [
      '<c><v>122.5</v></c><c t="s"><v>0</v></c>',
      '<c><v>122.5</v></c><c t="s"><v>0</v></c>',
      '<c><f>A1</f><v>122.5</v></c><c><v>-0</v></c>',
    ]
    const data = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')
    const { value } = readXlsx(xlsxOf({ data, strings: '<si><t>Vuokra</t></si>' }))
    const [first, second, third] = (value?.[0]?.rows ?? []).map(({ cells }) => cells)
    expect(second).toEqual(first)
    expect(second?.map((cell, column) => cell === first?.[column])).toEqual([true, true])
    expect(third?.[0]).toEqual({ kind: 'number', column: 0, number: 122.5, formula: 'A1' })
    expect(first?.[0]).not.toHaveProperty('formula')
  })
})

test.each([
  ['<c r="A1" t="inlineStr"><is><t>122</t></is><v>999</v></c>', '122 / 999'],
  ['<c r="A1"><v>122</v><is><t>999</t></is></c>', '122 / 999'],
  ['<c r="A1" t="inlineStr"><is><t>122</t></is><is><t>999</t></is></c>', '122 / 999'],
  ['<c r="A1" t="inlineStr"><v>1.0</v><is><r><t>1.</t></r></is></c>', '1.0 / 1.'],
])('%s has two values, of which programs take one or the other: an error that shows both', (element, text) => {
  expect(cellsOf(element)).toEqual([{ kind: 'error', column: 0, text }])
})

describe('a formula', () => {
  test.each<[string, Cell | undefined]>([
    ['<c r="A1"><f>B1*2</f><v>14500</v></c>', { kind: 'number', column: 0, number: 14500, formula: 'B1*2' }],
    ['<c r="A1"><f>B1*2</f></c>', { kind: 'uncalculated', column: 0, formula: 'B1*2' }],
    ['<c r="A1"><f>B1*2</f><v></v></c>', { kind: 'uncalculated', column: 0, formula: 'B1*2' }],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', undefined],
    ['<c r="A1" t="str"><f>A2</f></c>', { kind: 'uncalculated', column: 0, formula: 'A2' }],
    ['<c r="A1" t="str"><f>A2&amp;"x"</f><v>x</v></c>', { kind: 'text', column: 0, text: 'x', formula: 'A2&"x"' }],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', column: 0, text: '#DIV/0!', formula: '1/0' }],
    ['<c r="A1"><f t="dataTable" ref="A1:A9"/><v>5</v></c>', { kind: 'number', column: 0, number: 5, formula: '' }],
    ['<c r="A1"><v>5</v><f>B1</f></c>', { kind: 'number', column: 0, number: 5, formula: 'B1' }],
  ])('%s reads as %j', (element, expected) => {
    expect(cellOf(element)).toEqual(expected)
  })

  test('of a workbook that asks to be calculated anew counts as uncalculated where its cached value is 0, which may be a placeholder', () => {
    const anew = { afterSheets: '<calcPr calcId="0" fullCalcOnLoad="1"/>' }
    expect(cellOf('<c r="A1"><f>B1*2</f><v>0</v></c>', anew)).toEqual({ kind: 'uncalculated', column: 0, formula: 'B1*2' })
    expect(cellOf('<c r="A1"><f>B1*2</f><v>14500</v></c>', anew)).toMatchObject({ kind: 'number', number: 14500 })
    expect(cellOf('<c r="A1"><v>0</v></c>', anew)).toMatchObject({ kind: 'number', number: 0 })
    expect(cellOf('<c r="A1"><f>B1*2</f><v>0</v></c>')).toMatchObject({ kind: 'number', number: 0 })
  })

  test('that has 0 is 0 where another formula of that workbook has a result, which shows that somebody calculated', () => {
    const anew = { afterSheets: '<calcPr calcId="0" fullCalcOnLoad="1"/>' }
    expect(cellOf('<c r="A1"><f>C1*0</f><v>0</v></c><c r="B1"><f>C1*2</f><v>28</v></c>', anew)).toMatchObject({ kind: 'number', number: 0 })
  })
})

describe('a number format', () => {
  const styles =
    '<numFmts count="9"><numFmt numFmtId="164" formatCode="d.m.yyyy"/><numFmt numFmtId="165" formatCode="General"/>' +
    '<numFmt numFmtId="44" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="0"/><xf numFmtId="165"/><xf numFmtId="44"/><xf numFmtId="14"/><xf/><xf numFmtId="999"/></cellXfs>'

  test.each([
    [undefined, undefined],
    ['0', undefined],
    ['1', 'd.m.yyyy'],
    ['2', undefined],
    ['3', '#,##0.00\\ "€"'],
    ['4', 'm/d/yyyy'],
    ['5', undefined],
    ['6', undefined],
    ['7', undefined],
    ['&#49;', 'd.m.yyyy'],
    [' 3 ', '#,##0.00\\ "€"'],
  ])('of style %s is %s', (style, format) => {
    const attribute = style === undefined ? '' : ` s="${style}"`
    expect(cellOf(`<c r="A1"${attribute}><v>40071</v></c>`, { styles })?.format).toBe(format)
  })

  test('that is built in shows a day where Excel shows one', () => {
    const days = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 77, 81]
    const others = [
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 18, 19, 20, 21, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    ]
    const ids = [...days, ...others]
    const elements = ids.map((_, index) => `<c s="${index}"><v>1</v></c>`).join('')
    const cells = cellsOf(elements, { styles: `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>` })
    expect(ids.filter((_, index) => isDateFormat(cells[index]?.format))).toEqual(days)
  })

  test('may be of a font that is struck through: 7250 in B1, while val="0" strikes nothing', () => {
    const fonts = '<fonts><font/><font><b/><strike/></font><font><strike val="0"/></font></fonts>'
    const cellXfs = '<cellXfs><xf/><xf numFmtId="14" fontId="1"/><xf fontId="2"/></cellXfs>'
    const data = '<row r="1"><c s="0"><v>1</v></c><c s="1"><v>7250</v></c><c s="2"><v>2</v></c></row><row r="2"><c><v>3</v></c></row>'
    const rows = readXlsx(xlsxOf({ data, styles: fonts + cellXfs })).value?.[0]?.rows
    expect(rows?.map(({ struck }) => struck)).toEqual([[1], undefined])
  })

  test('may be painted, or written, in a colour that has a name; conditions of the workbook that paint leave it untold', () => {
    const fonts = '<fonts><font/><font><color rgb="FFFF0000"/></font><font><color rgb="FF333333"/></font></fonts>'
    const fill = (rgb: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`
    const fills = `<fills><fill/>${fill('FFFFFF00')}${fill('FF92D050')}${fill('FFFFFFFF')}</fills>`
    const cellXfs = '<cellXfs><xf/><xf fontId="1"/><xf fillId="1"/><xf fillId="2"/><xf fontId="2" fillId="3"/></cellXfs>'
    const data =
      '<row r="1"><c s="1"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>7250</v></c></row><row r="2"><c s="3"><v>2</v></c></row>' +
      '<row r="3"><c s="4"><v>3</v></c><c s="2"/></row>'
    const huesOf = (styles: string) => readXlsx(xlsxOf({ data, styles })).value?.[0]?.rows.map(({ hues }) => hues)
    expect(huesOf(fonts + fills + cellXfs)).toEqual(['red yellow', 'green', undefined])
    const dxfs = `<dxfs><dxf>${fill('FFFF0000').replace('fgColor', 'bgColor')}</dxf></dxfs>`
    expect(huesOf(fonts + fills + cellXfs + dxfs)).toEqual([undefined, undefined, undefined])
  })

  test('that a whole workbook shares is one string', () => {
    const cells = cellsOf(
      '<c s="1"><v>1</v></c><c s="1" t="str"><v>a</v></c><c s="1"><f>A1</f></c><c s="1" t="b"><v>1</v></c><c s="1" t="e"><v>#N/A</v></c>',
      { styles },
    )
    expect(cells.map((cell) => cell.format)).toEqual(Array(5).fill('d.m.yyyy'))
  })
})
