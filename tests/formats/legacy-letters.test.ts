// Letters that nobody can see, and lines through the text, in the formats beside .xlsx: a white figure, one on a dark fill, one struck through.
import { describe, expect, it } from 'vitest'
import * as xlsb from '../support/legacy/binary-workbook.ts'
import * as biff from '../support/legacy/biff.ts'
import { contentXml } from '../support/legacy/open-document.ts'
import { readOf } from '../support/legacy/shown.ts'

interface Marks {
  readonly unseen: readonly number[]
  readonly struck: readonly number[]
  readonly hiddenRows: readonly number[]
}

/** What is marked in the first row, and which rows are hidden. */
async function marksIn(bytes: string | Uint8Array, name: string): Promise<Marks> {
  const rows = (await readOf(bytes, name)).grids?.[0]?.rows ?? []
  const [first] = rows
  return { unseen: first?.unseen ?? [], struck: first?.struck ?? [], hiddenRows: rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])) }
}

describe('a web page', () => {
  const cells = (...all: string[]): string => `<table><tr>${all.map((one) => `<td${one}</td>`).join('')}</tr></table>`
  const unseen = async (...all: string[]): Promise<readonly number[]> => (await marksIn(cells(...all), 'a.xls')).unseen

  it.each([
    ' style="color:white">122,00',
    ' style="color:#fff;background:#FDFDFD">122,00',
    '><font color="#FFFFFF">122,00</font>',
    '><span style="display:none">1</span>22,00',
    '><span style="visibility:hidden">122,00</span>',
    ' style="font-size:0">122,00',
    ' style="font-size:1px">122,00',
    ' style="color:transparent">122,00',
    ' style="color:rgba(0,0,0,0)">122,00',
    ' style="opacity:0">122,00',
    ' style="mso-hide:all">122,00',
    ' style="display:none">122,00',
    ' style="text-indent:-9999px">122,00',
    ' bgcolor="#000000">122,00',
    ` style='mso-number-format:"\\;\\;\\;"'>122,00`,
    ` style="mso-number-format:';;;'">122,00`,
    ' style="d\\69splay:none">122,00',
    ' style="display:n\\6f ne">122,00',
    ` style='mso-number-format:"\\00221\\00220\\.00"'>122,00`,
  ])('hides <td%s', async (cell) => {
    expect(await unseen('>101', cell)).toEqual([1])
  })

  it.each([
    ' bgcolor="#1F3864"><font color="white">122,00</font>',
    ' style="background:navy;color:white">122,00',
    ' style="color:red">-122,00',
    ' style="font-size:8pt">122,00',
    '><span style="display:none"> </span>122,00',
    ` style='mso-number-format:"\\#\\,\\#\\#0\\.00";color:red'>122,00`,
    ` style='mso-number-format:"h\\:mm"'>7:30`,
    ' style="mso-number-format:Fixed">122,00',
    ` style="content:'display:none; '">122,00`,
  ])('shows <td%s', async (cell) => {
    expect(await unseen('>101', cell)).toEqual([])
  })

  it('hides by the rules of its style sheets, and by rows and columns of no size', async () => {
    const style = '<style><!-- .xl1 {color:white;} td.xl2, #x {visibility:hidden} .xl3{display:none} --></style>'
    const table =
      '<table><col><col style="width:0"><tr><td class=xl1>1<td class="a xl2">2<td id=x>3<td>4<tr class=xl3><td>5<tr style="height:0"><td>6</table>'
    const { grids } = await readOf(style + table, 'a.xls')
    expect(await marksIn(style + table, 'a.xls')).toEqual({ unseen: [0, 1, 2], struck: [], hiddenRows: [2, 3] })
    expect(grids?.[0]?.hiddenColumns).toEqual(new Set([1]))
  })

  it('strikes through', async () => {
    const marks = await marksIn(
      cells('><s>1</s>', '><strike>2</strike>', '><del>3</del>', ' style="text-decoration:line-through">4', '>5'),
      'a.xls',
    )
    expect(marks.struck).toEqual([0, 1, 2, 3])
  })
})

describe('SpreadsheetML 2003', () => {
  const book = (styles: string, cells: string, rows = ''): string =>
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
    `<Styles>${styles}</Styles><Worksheet ss:Name="Taul1"><Table><Row>${cells}</Row>${rows}</Table></Worksheet></Workbook>`
  const cell = (style: string): string => `<Cell ss:StyleID="${style}"><Data ss:Type="Number">122</Data></Cell>`

  it('tells letters of the colour behind them, of one point and struck through, and rows of no height', async () => {
    const styles =
      '<Style ss:ID="Default"><Font ss:Size="11"/></Style><Style ss:ID="white"><Font ss:Color="#FFFFFF"/></Style>' +
      '<Style ss:ID="head" ss:Parent="white"><Interior ss:Color="#1F3864" ss:Pattern="Solid"/></Style>' +
      '<Style ss:ID="tiny"><Font ss:Size="1"/></Style><Style ss:ID="struck"><Font ss:StrikeThrough="1"/></Style>'
    const low = `<Row ss:Height="1.5"><Cell><Data ss:Type="Number">1</Data></Cell></Row>`
    const source = book(styles, ['white', 'head', 'tiny', 'struck', 'Default'].map(cell).join(''), low)
    expect(await marksIn(source, 'a.xls')).toEqual({ unseen: [0, 2], struck: [3], hiddenRows: [2] })
  })
})

describe('an .xls', () => {
  it('tells letters of the colour behind them, by its palette, of one point and struck through', async () => {
    const font = (twips: number, flags: number, colour: number): number[] =>
      biff.record(0x31, biff.u16(twips), biff.u16(flags), biff.u16(colour), new Array<number>(10).fill(0))
    const style = (number: number, pattern: number, front: number): number[] =>
      biff.record(0xe0, biff.u16(number), biff.u16(0), new Array<number>(13).fill(0), biff.u8(pattern << 2), biff.u16(front | (65 << 7)))
    const palette = biff.record(0x92, biff.u16(3), biff.u32(0), biff.u32(0xffffff), biff.u32(0xfcfcfc))
    const fonts = [font(200, 0, 0x7fff), font(200, 0, 9), font(20, 0, 0x7fff), font(200, 8, 0x7fff), font(200, 0, 10)]
    const styles = [style(0, 0, 64), style(1, 0, 64), style(1, 1, 62), style(2, 0, 64), style(3, 0, 64), style(5, 0, 64)]
    const cells = styles.map((_, index) => biff.number(0, index, 122, index))
    const stream = biff.streamOf({ globals: [...fonts, palette, ...styles], sheets: [{ name: 'Taul1', records: cells }] })
    expect(await marksIn(stream, 'a.xls')).toEqual({ unseen: [1, 3, 5], struck: [4], hiddenRows: [] })
  })

  it('tells which rows are painted yellow, or written in red', async () => {
    const font = (colour: number): number[] =>
      biff.record(0x31, biff.u16(200), biff.u16(0), biff.u16(colour), new Array<number>(10).fill(0))
    const style = (number: number, pattern: number, front: number): number[] =>
      biff.record(0xe0, biff.u16(number), biff.u16(0), new Array<number>(13).fill(0), biff.u8(pattern << 2), biff.u16(front | (65 << 7)))
    const cells = [biff.number(0, 0, 122, 0), biff.number(1, 0, 61, 1), biff.number(2, 0, 50, 2), biff.number(2, 1, 50, 1)]
    const globals = [font(0x7fff), font(10), style(0, 0, 64), style(0, 1, 13), style(1, 0, 64)]
    const rows = (await readOf(biff.streamOf({ globals, sheets: [{ name: 'Taul1', records: cells }] }), 'a.xls')).grids?.[0]?.rows
    expect(rows?.map(({ hues }) => hues)).toEqual([undefined, 'yellow', 'red yellow'])
  })
})

describe('an .xlsb', () => {
  it('tells letters of the colour behind them, by value, number and theme, of one point and struck through', async () => {
    const colour = (kind: number, number: number, value = 0): number[] => [
      ...biff.u8(kind << 1),
      ...biff.u8(number),
      ...biff.u16(0),
      ...biff.u32(value),
    ]
    const font = (twips: number, flags: number, of: number[]): number[] =>
      xlsb.binaryRecord(43, biff.u16(twips), biff.u16(flags), new Array<number>(8).fill(0), of)
    const fill = (pattern: number, of: number[]): number[] => xlsb.binaryRecord(45, biff.u32(pattern), of, colour(1, 65))
    const records = [
      ...[font(220, 0, colour(0, 0)), font(220, 0, colour(2, 0, 0xffffff)), font(220, 0, colour(3, 0)), font(20, 0, colour(0, 0))],
      ...[font(220, 8, colour(1, 64)), fill(0, colour(1, 64)), fill(1, colour(3, 3)), fill(1, colour(2, 0, 0))],
    ]
    const styles = [
      [0, 0],
      [1, 0],
      [2, 0],
      [1, 1],
      [3, 0],
      [4, 0],
      [0, 2],
    ] as const
    const cells = [xlsb.binaryRow(0), ...styles.map((_, index) => xlsb.binaryNumber(index, 122, index))]
    const book = xlsb.xlsbOf({ sheets: [{ name: 'Taul1', cells }], formats: styles.map(() => 0), painting: { records, styles } })
    expect(await marksIn(book, 'a.xlsb')).toEqual({ unseen: [1, 2, 4, 6], struck: [5], hiddenRows: [] })
  })
})

describe('an .ods', () => {
  const style = (name: string, properties: string, family = 'table-cell'): string =>
    `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`
  const text = (attributes: string): string => `<style:text-properties ${attributes}/>`
  const behind = (colour: string): string => `<style:table-cell-properties fo:background-color="${colour}"/>`
  const cell = (name: string, content = '122'): string =>
    `<table:table-cell table:style-name="${name}" office:value-type="string"><text:p>${content}</text:p></table:table-cell>`
  const file = (styles: string, row: string, after = ''): string =>
    contentXml(`<table:table table:name="Taul1"><table:table-row>${row}</table:table-row>${after}</table:table>`, styles).replace(
      'xmlns:office=',
      'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:office=',
    )
  const flat = (content: string): string => content.replaceAll('office:document-content', 'office:document')
  const white = style('white', text('fo:color="#ffffff"'))

  it('tells letters of the colour behind them, of one point and of parts of a text', async () => {
    const styles =
      white +
      style('dark', text('fo:color="#ffffff"') + behind('#1f3864')) +
      style('tiny', text('fo:font-size="1pt"')) +
      style('T1', text('fo:color="#ffffff"'), 'text') +
      style('T2', text('text:display="none"'), 'text')
    const part = (name: string): string => cell('plain', `<text:span text:style-name="${name}">1</text:span>22`)
    const row = cell('white') + cell('dark') + cell('tiny') + part('T1') + part('T2') + cell('plain')
    expect((await marksIn(flat(file(styles, row)), 'a.fods')).unseen).toEqual([0, 2, 3, 4])
  })

  it('tells which rows are painted yellow, or written in red, and nothing where conditions paint', async () => {
    const styles = white + style('yellow', behind('#ffff00')) + style('red', text('fo:color="#ff0000"'))
    const row = cell('plain') + cell('red') + cell('yellow')
    const hues = async (after = ''): Promise<unknown> => (await readOf(flat(file(styles, row, after)), 'a.fods')).grids?.[0]?.rows[0]?.hues
    expect(await hues()).toBe('red yellow')
    const condition = '<calcext:condition calcext:apply-style-name="yellow" calcext:value="formula-is(1)"/>'
    const range = 'calcext:target-range-address="Taul1.B1:Taul1.B9"'
    const format = `<calcext:conditional-format ${range}>${condition}</calcext:conditional-format>`
    expect(await hues(`<calcext:conditional-formats>${format}</calcext:conditional-formats>`)).toBeUndefined()
  })

  it('tells what conditions hide, unless they are for zeros and blanks', async () => {
    const given = (condition: string): string =>
      style('given', `<style:map style:condition="${condition}" style:apply-style-name="white"/>`)
    expect((await marksIn(flat(file(white + given('cell-content()&gt;0'), cell('given'))), 'a.fods')).unseen).toEqual([0])
    expect((await marksIn(flat(file(white + given('cell-content()=0'), cell('given'))), 'a.fods')).unseen).toEqual([])
    const native = (value: string): string =>
      `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Taul1.B1:Taul1.B9"><calcext:condition calcext:apply-style-name="white" calcext:value="${value}"/></calcext:conditional-format></calcext:conditional-formats>`
    expect((await marksIn(flat(file(white, cell('a') + cell('a'), native('formula-is(1)'))), 'a.fods')).unseen).toEqual([1])
    expect((await marksIn(flat(file(white, cell('a') + cell('a'), native('=0'))), 'a.fods')).unseen).toEqual([])
  })
})
