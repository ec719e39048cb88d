// Letters of an .xlsx that nobody can see, because of their colour, their size or their number format; and honest ones, of which nothing is said.
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../lib/formats/xlsx/index.ts'
import { addressOf } from '../../../lib/sheet/grid.ts'
import { relationship, xlsxOf, type WorkbookSource } from '../../support/xlsx/workbook.ts'

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
