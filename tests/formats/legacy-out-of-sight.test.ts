// What a person sees otherwise than it is read, in the formats beside .xlsx, as LibreOffice shows it; and hostile files that cost no time.
import { describe, expect, it } from 'vitest'
import * as biff from '../support/legacy/biff.ts'
import { compoundOf } from '../support/legacy/compound.ts'
import { contentXml, number, odsOf, odsOfRows, row, table } from '../support/legacy/open-document.ts'
import { readOf, refusals, toldOf, type Read } from '../support/legacy/shown.ts'
import { xlsxOf } from '../support/xlsx/workbook.ts'

describe('an .ods', () => {
  const flat = (rows: string, styles = '', after = '', name = 'Taul1', attributes = ''): Promise<Read> =>
    readOf(
      contentXml(table(rows + after, name, attributes), styles)
        .replaceAll('office:document-content', 'office:document')
        .replace('xmlns:office=', 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:office='),
      'kulut.fods',
    )
  const cellStyle = (name: string, properties: string, format = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell"${format === '' ? '' : ` style:data-style-name="${format}"`}>${properties}</style:style>`
  const white = cellStyle('white', '<style:text-properties fo:color="#ffffff"/>')
  const nothing = `<number:number-style style:name="N9"><number:text/></number:number-style>${cellStyle('nothing', '', 'N9')}`
  const amounts = row(number(5) + number(50) + number(0))
  const under = (value: string, style = 'white', at = 'Taul1.A1:Taul1.C1'): string =>
    `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="${at}">` +
    `<calcext:condition calcext:apply-style-name="${style}" calcext:value="${value}" calcext:base-cell-address="Taul1.A1"/></calcext:conditional-format></calcext:conditional-formats>`

  it.each([
    ['&gt;10', ['letters Taul1!B1']],
    ['between(1,9)', ['letters Taul1!A1']],
    ['not-between(1,9)', ['letters Taul1!B1']],
    ['formula-is([.A1]&gt;[.$F$1])', ['letters Taul1!A1']],
    ['formula-is(ISERROR([.A1]))', []],
    ['is-error', []],
    ['=0', []],
  ])('whose letters are white where %s tells those of 5, 50 and 0 that this may be true of', async (value, told) => {
    expect(toldOf(await flat(amounts, white, under(value)))).toEqual(told)
  })

  it('tells conditions on a sheet with spaces in its name, and those that show nothing of a figure or bars in its place', async () => {
    const spaced = under('&gt;10', 'white', '&apos;Kulut 1&apos;.A1:&apos;Kulut 1&apos;.C1')
    expect(toldOf(await flat(amounts, white, spaced, 'Kulut 1'))).toEqual(['letters Kulut 1!B1'])
    expect(toldOf(await flat(amounts, nothing, under('&gt;10', 'nothing')))).toEqual(['letters Taul1!B1'])
    const bars = under('').replace(/<calcext:condition .*?\/>/, '<calcext:data-bar calcext:show-value="false"/>')
    expect(toldOf(await flat(amounts, '', bars))).toEqual(['letters Taul1!A1'])
  })

  it('leaves white letters alone that stand on the dark ground of their own cells', async () => {
    const dark = cellStyle('dark', '<style:table-cell-properties fo:background-color="#1f3864"/>')
    expect(toldOf(await flat(row(number(5, ' table:style-name="dark"')), white + dark, under('&gt;1')))).toEqual([])
  })

  it('has the look that all cells have, and the number format of cells that name no style', async () => {
    const base = '<style:default-style style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:default-style>'
    expect(toldOf(await flat(row(number(5)), base))).toEqual(['letters Taul1!A1'])
    const share =
      '<number:percentage-style style:name="N1"><number:number number:decimal-places="0"/><number:text>%</number:text></number:percentage-style>'
    expect((await flat(row(number(0.22)), share + cellStyle('Default', '', 'N1'))).formats).toEqual({ 'Taul1!A1': '0%' })
  })

  it('tells cells that a protected sheet conceals', async () => {
    const concealed = cellStyle('c', '<style:table-cell-properties style:cell-protect="hidden-and-protected"/>')
    const rows = row(number(5, ' table:style-name="c"') + number(6))
    expect(toldOf(await flat(rows, concealed, '', 'Taul1', ' table:protected="true"'))).toEqual(['letters Taul1!A1'])
    expect(toldOf(await flat(rows, concealed))).toEqual([])
  })

  it.each([
    ['', 'nothing'],
    [
      '<number:number number:decimal-places="2"><number:embedded-text number:position="1">9</number:embedded-text></number:number>',
      '192,00',
    ],
    [
      '<number:number number:decimal-places="2"/><style:map style:condition="value()&lt;1000" style:apply-style-name="N9"/>',
      'nothing below 1 000',
    ],
  ])('tells that the number format %s shows %s', async (format) => {
    const styles = `<number:number-style style:name="N1">${format}</number:number-style>${nothing}${cellStyle('c', '', 'N1')}`
    expect(toldOf(await flat(row(number(12, ' table:style-name="c"')), styles))).toEqual(['figure Taul1!A1'])
  })

  it('tells a cell that is one thing to LibreOffice and another to the rest: 5 or 77', async () => {
    const cell =
      '<table:table-cell office:value-type="float" office:value="5" calcext:value-type="string"><text:p>77</text:p></table:table-cell>'
    expect(toldOf(await flat(row(cell)))).toEqual(['cellTwice Taul1!A1'])
  })

  it('with styles upon styles without end is damaged', async () => {
    const styles = Array.from(
      { length: 200 },
      (_, index) => `<style:style style:name="s${index}" style:family="table-cell" style:parent-style-name="s${index + 1}"/>`,
    )
    expect(refusals(await flat(row(number(5, ' table:style-name="s0"')), styles.join('')))).toEqual(['unreadable-file damaged'])
  })
})

describe('SpreadsheetML 2003', () => {
  const book = (cells: string, styles = ''): Promise<Read> =>
    readOf(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        `<Styles>${styles}</Styles><Worksheet ss:Name="Taul1"><Table><Row>${cells}</Row></Table></Worksheet></Workbook>`,
      'kulut.xls',
    )
  const formula = (result: string, type = 'Number'): string => `<Cell ss:Formula="=RC[-1]"><Data ss:Type="${type}">${result}</Data></Cell>`

  it('has formulas that nobody calculated: with an empty number, or with zeros alone; an empty text is a result', async () => {
    expect((await book(formula('') + formula('5'))).values).toEqual({ 'Taul1!A1': '=', 'Taul1!B1': 5 })
    expect((await book(formula('0') + formula('0'))).values).toEqual({ 'Taul1!A1': '=', 'Taul1!B1': '=' })
    expect((await book(formula('0') + formula('5') + formula('', 'String'))).values).toEqual({ 'Taul1!A1': 0, 'Taul1!B1': 5 })
  })

  it('with styles upon styles without end is damaged', async () => {
    const styles = Array.from({ length: 200 }, (_, index) => `<Style ss:ID="s${index}" ss:Parent="s${index + 1}"/>`)
    expect(refusals(await book('<Cell ss:StyleID="s0"><Data ss:Type="Number">5</Data></Cell>', styles.join('')))).toEqual([
      'unreadable-file damaged',
    ])
  })
})

describe('an .xls', () => {
  it('whose sheets are parts of each other is damaged, before they are read a thousand times', async () => {
    const begin = biff.record(0x809, biff.u16(0x600), biff.u16(0x10), biff.u32(0), biff.u32(0), biff.u32(0))
    const end = biff.record(0x0a)
    const globals = (base: number): number[] => [
      ...biff.record(0x809, biff.u16(0x600), biff.u16(5), biff.u32(0), biff.u32(0), biff.u32(0)),
      ...Array.from({ length: 200 }, (_, index) =>
        biff.record(
          0x85,
          biff.u32(base + index * begin.length),
          biff.u16(0),
          biff.u8(2),
          biff.u8(0),
          biff.latin(String(index + 10).slice(-2)),
        ),
      ).flat(),
      ...end,
    ]
    const sheets = [
      ...Array.from({ length: 200 }, () => begin).flat(),
      ...biff.number(0, 0, 5),
      ...new Array<number>(400_000).fill(0),
      ...Array.from({ length: 200 }, () => end).flat(),
    ]
    const stream = Uint8Array.from([...globals(globals(0).length), ...sheets])
    expect(refusals(await readOf(stream, 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })

  it('with two streams of one name is damaged', async () => {
    const stream = biff.streamOf({ sheets: [{ name: 'Taul1', records: [biff.number(0, 0, 5)] }] })
    expect((await readOf(compoundOf({ Workbook: stream, Other: stream }), 'kulut.xls')).values).toEqual({ 'Taul1!A1': 5 })
    expect(refusals(await readOf(compoundOf({ Workbook: stream, WORKBOOK: stream }), 'kulut.xls'))).toEqual(['unreadable-file damaged'])
  })
})

describe('a figure that fills its cell, so that 5 may be seen as 555,', () => {
  const told = ['figure Taul1!A1']

  it('is told of .xlsx; a dash that does so, and a 5 that does not, are none', async () => {
    const styles = '<cellXfs><xf/><xf><alignment horizontal="fill"/></xf></cellXfs>'
    const filled = (cell: string): Promise<Read> => readOf(xlsxOf({ styles, data: `<row r="1">${cell}</row>` }), 'kulut.xlsx')
    expect(toldOf(await filled('<c s="1"><v>5</v></c>'))).toEqual(told)
    expect(toldOf(await filled('<c s="1" t="str"><v>7,00</v></c>'))).toEqual(told)
    expect(toldOf(await filled('<c s="1" t="str"><v>-</v></c><c><v>5</v></c>'))).toEqual([])
  })

  it('is told of .xls, .ods and SpreadsheetML', async () => {
    const style = biff.record(0xe0, biff.u16(0), biff.u16(0), biff.u16(1), biff.u8(0x24), new Array<number>(13).fill(0))
    const stream = biff.streamOf({ globals: [style], sheets: [{ name: 'Taul1', records: [biff.number(0, 0, 5)] }] })
    expect(toldOf(await readOf(stream, 'kulut.xls'))).toEqual(told)
    const styles =
      '<style:style style:name="f" style:family="table-cell"><style:table-cell-properties style:repeat-content="true"/></style:style>'
    expect(toldOf(await readOf(odsOfRows(row(number(5, ' table:style-name="f"')), styles), 'kulut.ods'))).toEqual(told)
    const turned = (angle: string): string => styles.replace('style:repeat-content="true"', `style:rotation-angle="${angle}"`)
    const toldTurned = async (angle: string): Promise<string[]> =>
      toldOf(await readOf(odsOfRows(row(number(66, ' table:style-name="f"')), turned(angle)), 'kulut.ods'))
    expect([await toldTurned('180'), await toldTurned('190deg')]).toEqual([told, told])
    expect([await toldTurned('90'), await toldTurned('0'), await toldTurned('270')]).toEqual([[], [], []])
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      '<Styles><Style ss:ID="f"><Alignment ss:Horizontal="Fill"/></Style></Styles><Worksheet ss:Name="Taul1"><Table><Row>' +
      '<Cell ss:StyleID="f"><Data ss:Type="Number">5</Data></Cell></Row></Table></Worksheet></Workbook>'
    expect(toldOf(await readOf(xml, 'kulut.xls'))).toEqual(told)
  })
})

describe('what other programs made within a file', () => {
  const stream = biff.streamOf({ sheets: [{ name: 'Taul1', records: [biff.number(0, 0, 5)] }] })

  it('is told of .xls and .ods; a chart is not', async () => {
    expect(toldOf(await readOf(compoundOf({ Workbook: stream, MBD0018D4CE: stream }), 'kulut.xls'))).toEqual(['embedded'])
    const entry = (path: string, type: string): string =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="application/vnd.${type}"/>`
    const file = (...entries: string[]): Uint8Array =>
      odsOf({
        content: contentXml(table(row(number(5)))),
        parts: {
          'META-INF/manifest.xml': `<manifest:manifest>${entry('/', 'oasis.opendocument.spreadsheet')}${entries.join('')}</manifest:manifest>`,
        },
      })
    const [sheet, ole] = [entry('Object 2/', 'oasis.opendocument.spreadsheet'), entry('Object 3', 'sun.star.oleobject')]
    expect(toldOf(await readOf(file(entry('Object 1/', 'oasis.opendocument.chart')), 'kulut.ods'))).toEqual([])
    expect(toldOf(await readOf(file(sheet, ole), 'kulut.ods'))).toEqual(['embedded'])
  })
})

describe('the conditional formats of an .xls', () => {
  const { record, u8, u16, u32 } = biff
  const white = [
    ...new Array<number>(64).fill(0),
    ...u32(-1),
    ...new Array<number>(12).fill(0),
    ...u32(9),
    ...new Array<number>(34).fill(0),
  ]
  const range = record(0x1b0, u16(1), u16(0), u32(0), u32(0), u16(1), u16(0), u16(0), u16(0), u16(2))
  const rule = (type: number, operator: number, formula: number[], second: number[] = []): number[] =>
    record(0x1b1, u8(type), u8(operator), u16(formula.length), u16(second.length), u32(1 << 26), u16(0), white, formula, second)
  const whole = (value: number): number[] => [0x1e, ...u16(value)]
  const told = async (...rules: number[][]): Promise<string[]> => {
    const records = [biff.number(0, 0, 5), biff.number(0, 1, 50), biff.number(0, 2, 0), range, ...rules]
    return toldOf(await readOf(biff.streamOf({ sheets: [{ name: 'Taul1', records }] }), 'kulut.xls'))
  }
  const ownCell = [0x4c, 0, 0, 0, 0xc0]

  it.each([
    ['above 10', rule(1, 5, whole(10)), ['letters Taul1!B1']],
    ['between 1 and 9', rule(1, 1, whole(1), whole(9)), ['letters Taul1!A1']],
    ['above what another cell says', rule(1, 5, ownCell), ['letters Taul1!A1']],
    ['where a formula says so', rule(2, 0, [0x44, 0, 0, 0, 0]), ['letters Taul1!A1']],
    ['in errors', rule(2, 0, [...ownCell, 0x41, 3, 0]), []],
    ['in zeros', rule(2, 0, [...ownCell, ...whole(0), 0x0b]), []],
  ])('whose letters are white %s tell those of 5, 50 and 0 that this may be true of', async (_, one, places) => {
    expect(await told(one)).toEqual(places)
  })

  it('that are broken off do not make a sheet unread', async () => {
    expect(await told(record(0x1b1, u8(1), u8(5), u16(0), u16(0), u32(0), u16(0)))).toEqual([])
  })
})

describe('the parts of a text in an .xls', () => {
  const font = (colour: number, flags: number): number[] =>
    biff.record(0x31, biff.u16(200), biff.u16(flags), biff.u16(colour), new Array<number>(8).fill(0))
  const rich = (text: string, fontNumber: number): number[] => [
    ...[...biff.u16(text.length), 8, ...biff.u16(1)],
    ...[...biff.latin(text), ...biff.u16(1), ...biff.u16(fontNumber)],
  ]

  it('are told where they are white, and have lines through them where their font has', async () => {
    const globals = [font(0x7fff, 0), font(9, 0), font(0x7fff, 8), biff.cellFormat(0)]
    const texts = biff.sharedTable(rich('122,00', 1), rich('122,00', 2), rich('1 ', 1), rich('122,00', 0))
    const records = [0, 1, 2, 3].map((index) => biff.shared(0, index, index))
    const { grids } = await readOf(biff.streamOf({ globals: [...globals, texts], sheets: [{ name: 'Taul1', records }] }), 'kulut.xls')
    expect(grids?.[0]?.rows[0]).toMatchObject({ unseen: [0], struck: [1] })
  })
})
