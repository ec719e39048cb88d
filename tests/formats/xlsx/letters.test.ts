// Letters of an .xlsx that nobody can see, because of their colour, their size or their number format; and honest ones, of which nothing is said.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { addressOf } from '../../../lib/sheet/grid.ts'
import { relationship, relationshipsXml, xlsxOf, type WorkbookSource } from '../../support/xlsx/workbook.ts'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** Where letters cannot be seen, by address. */
function unseenIn(source: WorkbookSource): string[] {
  const { value } = readXlsx(xlsxOf(source))
  return (value ?? []).flatMap((grid) =>
    grid.rows.flatMap(({ row, unseen = [] }) => unseen.map((column) => addressOf(grid, row, column).replace('Taul1!', ''))),
  )
}

/** A figure in A1 and a text in B1 in a font and a fill, and a number format. */
const painted = (font: string, fill = '', format = ''): WorkbookSource => ({
  styles:
    (format === '' ? '' : `<numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts>`) +
    `<fonts><font/><font>${font}</font></fonts><fills><fill/><fill/><fill>${fill}</fill></fills>` +
    `<cellXfs><xf/><xf fontId="1" fillId="2" numFmtId="${format === '' ? 0 : 164}"/></cellXfs>`,
  data: '<row r="1"><c s="1"><v>122</v></c><c s="1" t="str"><v>Esimerkki Oy</v></c><c><v>3</v></c></row>',
})
const solid = (colour: string): string => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`
const WHITE = '<color rgb="FFFFFFFF"/>'
const both = ['A1', 'B1']

describe('letters are unseen', () => {
  test.each([
    ['white on nothing', WHITE, ''],
    ['white on a white fill', WHITE, solid('rgb="FFFFFFFF"')],
    ['white by the theme', '<color theme="0"/>', ''],
    ['a shade from white by the theme', '<color theme="0" tint="-0.0499893185216834"/>', ''],
    ['white by number', '<color indexed="9"/>', ''],
    ['the paper of the window', '<color indexed="65"/>', ''],
    ['black on a black fill', '', solid('rgb="FF000000"')],
    ['black on a fill of the text colour', '<color theme="1"/>', solid('theme="1"')],
    ['a blue on the same blue', '<color theme="4"/>', solid('theme="4" tint="0.02"')],
    ['nearly white', '<color rgb="FFFDFDFD"/>', ''],
    [
      'white on a fill from white to white',
      WHITE,
      '<gradientFill><stop><color rgb="FFFFFFFF"/></stop><stop><color theme="0"/></stop></gradientFill>',
    ],
    ['of one point', '<sz val="1"/>', ''],
  ])('%s', (_, font, fill) => {
    expect(unseenIn(painted(font, fill))).toEqual(both)
  })

  test('in a palette or a theme of the workbook in which black is white', () => {
    const palette = painted('<color indexed="8"/>')
    const rgbColors = Array.from({ length: 64 }, () => '<rgbColor rgb="00FFFFFF"/>').join('')
    expect(unseenIn({ ...palette, styles: `${palette.styles ?? ''}<colors><indexedColors>${rgbColors}</indexedColors></colors>` })).toEqual(
      both,
    )
    const theme = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="FFFFFF"/></a:dk1></a:clrScheme></a:themeElements></a:theme>`
    const source = { ...painted('<color theme="1"/>'), relationships: relationship('rIdTheme', 'theme', 'theme/theme1.xml') }
    expect(unseenIn(source)).toEqual([])
    expect(unseenIn({ ...source, more: [{ name: 'xl/theme/theme1.xml', content: theme }] })).toEqual(both)
  })

  test.each([
    ['[White]0.00', ['A1']],
    ['0.00;[White]-0.00', []],
    ['[White]0.00;[Red]-0.00;0;[White]@', both],
    ['[Color2]0.00', ['A1']],
    ['[Red][>1000]0.00;[White]0.00', ['A1']],
  ])('by a number format: %s', (format, places) => {
    expect(unseenIn(painted('', '', format.replace('>', '&gt;')))).toEqual(places)
  })

  test.each(['<a:sysClr val="window" lastClr="000000"/>', '<a:prstClr val="white"/>'])(
    'in a theme whose text is the colour %s',
    (colour) => {
      const theme = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x"><a:dk1>${colour}</a:dk1></a:clrScheme></a:themeElements></a:theme>`
      const more = [{ name: 'xl/theme/theme1.xml', content: theme }]
      const named = { more, relationships: relationship('rIdTheme', 'theme', 'theme/theme1.xml') }
      expect(unseenIn({ ...painted('<color theme="1"/>'), ...named })).toEqual(both)
    },
  )

  test('by the theme of each of four workbooks with the same styles, read one after the other', () => {
    const underDark = (colour: string | null): WorkbookSource => {
      const theme = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="${colour ?? ''}"/></a:dk1></a:clrScheme></a:themeElements></a:theme>`
      const named = relationship('rIdTheme', 'theme', 'theme/theme1.xml')
      return {
        ...painted('<color theme="1"/>'),
        relationships: named,
        ...(colour !== null && { more: [{ name: 'xl/theme/theme1.xml', content: theme }] }),
      }
    }
    expect(['FFFFFF', '000000', null, 'FFFFFF'].map((colour) => unseenIn(underDark(colour)))).toEqual([both, [], [], both])
  })

  test('in a part of a text, where a person would read another: “17 250,00” without its 1', () => {
    const runs = (look: string): string => `<r>${look}<t>1</t></r><r><rPr><b/></rPr><t>7 250,00</t></r>`
    const white = runs('<rPr><color rgb="FFFFFFFF"/></rPr>')
    const data = `<row r="1"><c t="s"><v>0</v></c><c t="inlineStr"><is>${white}</is></c><c t="s"><v>1</v></c></row>`
    expect(unseenIn({ data, strings: `<si>${white}</si><si>${runs('<rPr><color rgb="FFFF0000"/></rPr>')}</si>` })).toEqual(both)
    expect(unseenIn({ data, strings: `<si>${runs('<rPr><sz val="1"/></rPr>')}</si><si>${runs('')}</si>` })).toEqual(both)
  })
})

describe('letters are seen', () => {
  test.each([
    ['white on a dark fill', WHITE, solid('theme="4"')],
    ['white on a fill by number', WHITE, solid('indexed="62"')],
    ['white on a pattern that is partly dark', WHITE, '<patternFill patternType="darkGray"><fgColor rgb="FF000000"/></patternFill>'],
    ['grey on white', '<color rgb="FFA6A6A6"/>', ''],
    ['yellow on white', '<color rgb="FFFFFF00"/>', ''],
    ['red on grey of the same brightness', '<color rgb="FFFF0000"/>', solid('rgb="FF808080"')],
    ['black on a light stripe', '<color theme="1"/>', solid('theme="0" tint="-0.05"')],
    ['of six points', '<sz val="6"/>', ''],
    ['of no colour of their own', '<color auto="1"/>', ''],
  ])('%s', (_, font, fill) => {
    expect(unseenIn(painted(font, fill))).toEqual([])
  })

  test('white, but red by the number format', () => {
    expect(unseenIn(painted(WHITE, '', '[Red]0.00'))).toEqual(['B1'])
  })

  test('and a zero, an error or a blank that is not seen hides nothing', () => {
    const data = '<row r="1"><c s="1"><v>0</v></c><c s="1" t="e"><v>#N/A</v></c><c s="1" t="str"><v> </v></c></row>'
    expect(unseenIn({ ...painted(WHITE), data })).toEqual([])
  })
})

describe('a condition', () => {
  const whitens =
    '<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf><dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="171" formatCode="0.00 &quot;USD&quot;"/></dxf></dxfs>'
  const styles = `<fonts><font/></fonts><fills><fill/><fill/><fill>${solid('rgb="FF1F3864"')}</fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs>${whitens}`
  const data =
    '<row r="2"><c r="A2"><v>122</v></c><c r="B2"><v>-50</v></c><c r="C2" t="str"><v>Oy</v></c><c r="D2"><v>0</v></c><c r="E2" s="1"><v>9</v></c></row>'
  const rule = (type: string, formulas: readonly string[], dxf: number, more = ''): string =>
    `<conditionalFormatting sqref="A2:E9"><cfRule type="${type}" dxfId="${dxf}" priority="1" ${more}>${formulas.map((one) => `<formula>${one}</formula>`).join('')}</cfRule></conditionalFormatting>`
  const unseenBy = (after: string): string[] => unseenIn({ styles, data, after })

  test.each([
    ['whitens whatever it is not known of', rule('expression', ['$Z$1=1'], 0), ['A2', 'B2', 'C2']],
    ['blackens what is behind black letters', rule('expression', ['TRUE'], 1), ['A2', 'B2', 'C2', 'E2']],
    ['has a number format that shows nothing', rule('expression', ['TRUE'], 2), ['A2', 'B2', 'E2']],
    ['shows figures as dollars', rule('expression', ['TRUE'], 4), ['A2', 'B2', 'E2']],
    ['whitens figures above zero', rule('cellIs', ['0'], 0, 'operator="greaterThan"'), ['A2', 'C2']],
    ['whitens figures between two', rule('cellIs', ['-60', '0'], 0, 'operator="between"'), ['B2']],
    ['whitens texts with a word', rule('containsText', ['x'], 0, 'operator="containsText" text="oy"'), ['A2', 'B2', 'C2']],
  ])('%s', (_, after, places) => {
    expect(unseenBy(after)).toEqual(places)
  })

  test('shows icons without their figures', () => {
    const icons =
      '<conditionalFormatting sqref="A2:A9"><cfRule type="iconSet" priority="1"><iconSet showValue="0"/></cfRule></conditionalFormatting>'
    expect([unseenBy(icons), unseenBy(icons.replace(' showValue="0"', ''))]).toEqual([['A2'], []])
  })

  test('of a scale of colours whitens or blackens where all its colours are those of the letters', () => {
    const scale = (...colours: readonly string[]): string =>
      `<conditionalFormatting sqref="A2:E9"><cfRule type="colorScale" priority="1"><colorScale>${colours.map((one) => `<color rgb="FF${one}"/>`).join('')}</colorScale></cfRule></conditionalFormatting>`
    expect([unseenBy(scale('000000', '000000')), unseenBy(scale('000000', 'FFFFFF'))]).toEqual([['A2', 'B2', 'E2'], []])
  })

  test('of a newer kind, which states its ranges and its look itself, does the same', () => {
    const ext =
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Toinen!A1=1</xm:f>' +
      '<x14:dxf><font><color theme="0"/></font></x14:dxf></x14:cfRule><xm:sqref>A2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>'
    expect(unseenBy(ext)).toEqual(['A2', 'B2'])
  })

  test.each([
    ['hides only errors', rule('expression', ['ISERROR(A2)'], 0)],
    ['hides only zeros', rule('cellIs', ['0'], 0, 'operator="equal"')],
    ['hides only blanks', rule('containsBlanks', ['LEN(TRIM(A2))=0'], 0)],
    ['paints red on light red', rule('expression', ['TRUE'], 3)],
  ])('%s, and nothing is said', (_, after) => {
    expect(unseenBy(after)).toEqual([])
  })

  test('of a long formula counts as met, and so does one that looks for a word in a long text', () => {
    expect(unseenBy(rule('expression', [`${'0+'.repeat(200)}0`], 0))).toEqual(['A2', 'B2', 'C2'])
    const long = data.replace('<v>Oy</v>', `<v>${'Oy '.repeat(100)}</v>`)
    const after = rule('containsText', ['x'], 0, 'operator="containsText" text="ab"')
    expect([unseenIn({ styles, data: long, after }), unseenBy(after)]).toEqual([
      ['A2', 'B2', 'C2'],
      ['A2', 'B2'],
    ])
  })

  test('of a rule over a million rows for each of ten thousand is refused before it is worked through', () => {
    const rules = Array.from({ length: 30_000 }, () => rule('expression', ['A9=1'], 0)).join('')
    const rows = Array.from({ length: 1_000 }, (_, index) => `<row r="${index + 2}"><c><v>1</v></c></row>`).join('')
    const { value, findings } = readXlsx(xlsxOf({ styles, data: rows, after: rules.replaceAll('A2:E9', 'A1:XFD1048576') }))
    expect([value, findings]).toMatchObject([null, [{ code: 'too-large', figures: { limit: 'ranges' } }]])
  })
})

describe('white letters in a table', () => {
  const styles = `<fonts><font/><font>${WHITE}</font></fonts><fills><fill/></fills><cellXfs><xf/><xf fontId="1"/></cellXfs>`
  const data = '<row r="1"><c s="1" t="str"><v>Tosite</v></c></row><row r="2"><c s="1"><v>122</v></c></row>'
  const inTable = (style: string): string[] => {
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B9"><tableStyleInfo name="${style}"/></table>`
    const rels = relationshipsXml(relationship('rId1', 'table', '../tables/table1.xml'))
    return unseenIn({
      styles,
      data,
      more: [
        { name: 'xl/tables/table1.xml', content: table },
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: rels },
      ],
    })
  }

  test('are seen in its head where its style fills that, and everywhere in a dark style', () => {
    expect(inTable('TableStyleMedium2')).toEqual(['A2'])
    expect(inTable('TableStyleDark3')).toEqual([])
    expect(inTable('TableStyleLight1')).toEqual(['A1', 'A2'])
  })
})

describe('letters in a table whose style is of the workbook itself', () => {
  const BLACK_FILL = '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>'
  const differences = ['<font><color rgb="FFFFFFFF"/></font>', BLACK_FILL, '<font><b/></font>'].map((one) => `<dxf>${one}</dxf>`).join('')
  const data = [1, 2, 3, 4].map((row) => `<row r="${row}"><c><v>122</v></c><c s="1"><v>305</v></c></row>`).join('')

  /** A table of one row of heads, two of its body and one of totals; figures in A as they come, in B of the font given. */
  function inTable(parts: string, shown = '', font = '<color rgb="FFC00000"/>'): string[] {
    const styles =
      `<fonts><font/><font>${font}</font></fonts><fills><fill/></fills><cellXfs><xf/><xf fontId="1"/></cellXfs><dxfs>${differences}</dxfs>` +
      `<tableStyles count="1"><tableStyle name="Oma" count="1">${parts}</tableStyle></tableStyles>`
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B4" totalsRowCount="1"><tableStyleInfo name="Oma" ${shown}/></table>`
    const rels = relationshipsXml(relationship('rId1', 'table', '../tables/table1.xml'))
    const more = [
      { name: 'xl/tables/table1.xml', content: table },
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: rels },
    ]
    return unseenIn({ styles, data, more })
  }
  const part = (type: string, difference: number): string => `<tableStyleElement type="${type}" dxfId="${difference}"/>`

  test('are unseen where it writes white on nothing or black on black, but not in a colour of their own', () => {
    expect(inTable(part('wholeTable', 0))).toEqual(['A1', 'A2', 'A3', 'A4'])
    expect(inTable(part('wholeTable', 1))).toEqual(['A1', 'A2', 'A3', 'A4'])
    expect(inTable(part('wholeTable', 2))).toEqual([])
    expect(inTable('')).toEqual([])
  })

  test('are seen where it writes white on black, and white letters of their own on its black', () => {
    expect(inTable(part('wholeTable', 1) + part('headerRow', 0))).toEqual(['A2', 'A3', 'A4'])
    expect(inTable(part('headerRow', 1), '', '<color rgb="FFFFFFFF"/>')).toEqual(['A1', 'B2', 'B3', 'B4'])
  })

  test('are unseen in the stripes, the columns and the totals that the table shows', () => {
    expect(inTable(part('firstRowStripe', 0))).toEqual([])
    expect(inTable(part('firstRowStripe', 0), 'showRowStripes="1"')).toEqual(['A2'])
    expect(inTable(part('secondRowStripe', 0), 'showRowStripes="1"')).toEqual(['A3'])
    expect(inTable(part('firstColumnStripe', 0), 'showColumnStripes="1"')).toEqual(['A2', 'A3'])
    expect(inTable(part('firstColumn', 0), 'showFirstColumn="1"')).toEqual(['A1', 'A2', 'A3', 'A4'])
    expect(inTable(part('totalRow', 0))).toEqual(['A4'])
  })
})
