// What a person sees otherwise than it is read in an .ods: drawings, comments that are always shown, frozen panes, tabs, objects within the file.
import { describe, expect, it } from 'vitest'
import { contentXml, number, odsOf, row, table } from '../support/legacy/open-document.ts'
import { readOf, refusals, toldOf, type Read } from '../support/legacy/shown.ts'

const NAMESPACES =
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" ' +
  'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:office='
const named = (content: string): string => content.replace('xmlns:office=', NAMESPACES)
const flat = (content: string, styles = '', settings = ''): Promise<Read> =>
  readOf(
    named(contentXml(content, styles))
      .replaceAll('office:document-content', 'office:document')
      .replace('<office:automatic-styles>', `<office:settings>${settings}</office:settings><office:automatic-styles>`),
    'kulut.fods',
  )

describe('what lies over the cells of an .ods', () => {
  const size =
    '<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:row-height="20pt"/></style:style>' +
    '<style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="100pt"/></style:style>'
  const graphic = (name: string, properties: string, parent = ''): string =>
    `<style:style style:name="${name}" style:family="graphic"${parent}><style:graphic-properties ${properties}/></style:style>`
  const styles = size + graphic('gr1', 'draw:fill="solid"') + graphic('gr2', 'draw:fill="none"') + graphic('clear', 'draw:opacity="0%"')
  const place = (x: number, y: number, width: number, height: number): string =>
    ` svg:x="${String(x)}pt" svg:y="${String(y)}pt" svg:width="${String(width)}pt" svg:height="${String(height)}pt"`
  const box = (where: string, style = 'gr1', kind = 'custom-shape'): string => `<draw:${kind} draw:style-name="${style}"${where}/>`
  const cells = [0, 1, 2].map((index) => number(index + 5)).join('')
  const rows = (shapes: string, first = cells): string =>
    `<table:shapes>${shapes}</table:shapes><table:table-column table:style-name="co" table:number-columns-repeated="3"/>` +
    `${row(first, ' table:style-name="ro"')}${row(cells, ' table:style-name="ro"')}`
  const told = async (shapes: string, first?: string): Promise<string[]> => toldOf(await flat(table(rows(shapes, first)), styles))
  const overB2 = place(100, 20, 100, 20)

  it('is told by the sizes of columns and rows', async () => {
    expect(await told(box(overB2))).toEqual(['covered Taul1!B2'])
    expect(await told(box(overB2, 'gr1', 'rect'))).toEqual(['covered Taul1!B2'])
    expect(await told(`<draw:frame draw:style-name="gr2"${overB2}><draw:image/></draw:frame>`)).toEqual(['covered Taul1!B2'])
    expect(await told(`<draw:frame draw:style-name="gr1"${overB2}><draw:text-box/></draw:frame>`)).toEqual(['covered Taul1!B2'])
    expect(await told(`<draw:a><draw:g>${box(overB2)}</draw:g></draw:a>`)).toEqual(['covered Taul1!B2'])
  })

  it.each([
    ['below the list', box(place(0, 40, 300, 60))],
    ['beside it', box(place(300, 0, 100, 60))],
    ['a frame that is not painted', box(overB2, 'gr2')],
    ['a box one can see through', box(overB2, 'clear')],
    ['an empty text box without a ground', `<draw:frame draw:style-name="gr2"${overB2}><draw:text-box/></draw:frame>`],
    ['a line', box(overB2, 'gr1', 'line')],
    ['a third of a cell', box(place(100, 20, 33, 20))],
    ['a picture that is only printed', `<draw:frame draw:display="printer"${overB2}><draw:image/></draw:frame>`],
  ])('is nothing to tell where it is %s', async (_, shapes) => {
    expect(await told(shapes)).toEqual([])
  })

  it('is told of shapes that belong to a cell, by the last cell they state or by their size', async () => {
    const inFirst = (shape: string): string => number(5).replace('<text:p>', `${shape}<text:p>`) + number(6) + number(7)
    const stated = ' table:end-cell-address="Taul1.B2" table:end-x="100pt" table:end-y="20pt" svg:x="0pt" svg:y="0pt"'
    expect(await told('', inFirst(box(stated)))).toEqual(['covered Taul1!A1'])
    expect(await told('', inFirst(box(place(100, 0, 100, 20))))).toEqual(['covered Taul1!B1'])
    expect((await flat(table(rows('', inFirst(box(stated)))), styles)).values).toMatchObject({ 'Taul1!A1': 5 })
  })

  it('is heard where it is words: beside the row of figures it begins on, below the list, in a shape, a frame or a group; not where nobody sees it', async () => {
    const said = (text: string, where: string, more = ''): string =>
      `<draw:frame draw:style-name="gr2"${more}${where}><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`
    const heard = async (shapes: string): Promise<unknown[]> =>
      ((await flat(table(rows(shapes)), styles)).grids?.[0]?.rows ?? []).flatMap(({ row: at, cells: all, notes }) => [
        ...(notes ?? []).map(({ column, text }) => [at, column, text]),
        ...all.flatMap((cell) => (cell.kind === 'text' ? [[at, cell.column, cell.text]] : [])),
      ])
    expect(await heard(said('ei haeta', place(300, 20, 100, 20)))).toEqual([[2, 3, 'ei haeta']])
    const custom = `<draw:g><draw:custom-shape draw:style-name="gr2"${place(0, 80, 100, 20)}><text:p>Keltaiset</text:p><text:p>maksaa kunta</text:p></draw:custom-shape></draw:g>`
    expect((await heard(custom)).map((one) => (Array.isArray(one) ? (one as unknown[]).slice(1) : one))).toEqual([
      [0, 'Keltaiset maksaa kunta'],
    ])
    expect(await heard(said('ei haeta', place(300, 20, 100, 20), ' draw:display="none"'))).toEqual([])
    expect(await heard(said(' ', place(300, 20, 100, 20)))).toEqual([])
  })

  it('is told of comments that are always shown, not of those that come and go', async () => {
    const comment = (display: string): string =>
      number(5).replace(
        '<text:p>',
        `<office:annotation${display}${place(100, 0, 100, 20)}><text:p>9</text:p></office:annotation><text:p>`,
      ) + number(6)
    expect(await told('', comment(' office:display="true"'))).toEqual(['covered Taul1!B1'])
    expect(await told('', comment(''))).toEqual([])
  })

  it('is counted: ten thousand boxes over three thousand cells are too many questions', async () => {
    const many = Array.from({ length: 1_100 }, () => row(cells)).join('')
    expect(refusals(await flat(table(`<table:shapes>${box(overB2).repeat(10_000)}</table:shapes>${many}`), styles))).toEqual([
      'too-large ranges',
    ])
  })
})

describe('objects within a flat .ods', () => {
  const told = async (object: string): Promise<string[]> =>
    toldOf(await flat(table(`<table:shapes><draw:frame svg:y="900pt">${object}</draw:frame></table:shapes>${row(number(5))}`)))
  const inline = (kind: string): string =>
    `<draw:object><office:document office:mimetype="application/vnd.oasis.opendocument.${kind}"/></draw:object>`

  it('are told; charts and pictures are not', async () => {
    expect(await told(inline('spreadsheet'))).toEqual(['embedded'])
    expect(await told('<draw:object-ole><office:binary-data>AAAA</office:binary-data></draw:object-ole>')).toEqual(['embedded'])
    expect(await told('<draw:floating-frame/>')).toEqual(['embedded'])
    expect(await told(inline('chart'))).toEqual([])
    expect(await told('<draw:image><office:binary-data>AAAA</office:binary-data></draw:image>')).toEqual([])
  })
})

describe('rows, columns and tables of an .ods', () => {
  const item = (name: string, value: string | number): string =>
    `<config:config-item config:name="${name}">${String(value)}</config:config-item>`
  const settings = (tables: string, all = ''): string =>
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
    `<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="Taul1">${tables}</config:config-item-map-entry>` +
    `</config:config-item-map-named>${all}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>`
  const content = table([0, 1, 2].map(() => row(number(5) + number(6))).join(''))
  const frozen = (mode: number, row: number, column: number): string =>
    item('VerticalSplitMode', mode) + item('HorizontalSplitMode', mode) + item('PositionTop', row) + item('PositionLeft', column)

  it('above frozen panes that are scrolled cannot be seen, in a flat file and in an archive; above the others they can', async () => {
    const hidden = ['row Taul1!A1', 'column Taul1!A1']
    expect(toldOf(await flat(content, '', settings(frozen(2, 2, 1))))).toEqual(hidden)
    expect(toldOf(await flat(content, '', settings(frozen(2, 0, 0))))).toEqual([])
    expect(toldOf(await flat(content, '', settings(frozen(1, 2, 1))))).toEqual([])
    const part = named(
      `<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:settings>${settings(frozen(2, 2, 1))}</office:settings></office:document-settings>`,
    )
    expect(toldOf(await readOf(odsOf({ content: contentXml(content), parts: { 'settings.xml': part } }), 'kulut.ods'))).toEqual(hidden)
  })

  it('that no tab leads to are hidden', async () => {
    const tables = table(row(number(5))) + table(row(number(6)), 'Muut')
    const hidden = async (all: string): Promise<unknown> => (await flat(tables, '', settings('', all))).grids?.map((one) => one.hidden)
    expect(await hidden(item('ActiveTable', 'Muut') + item('HasSheetTabs', 'false'))).toEqual([true, false])
    expect(await hidden(item('ActiveTable', 'Muut') + item('HasSheetTabs', 'true'))).toEqual([false, false])
  })
})

describe('a number format of an .ods with signs among its digits', () => {
  const told = async (position: number, sign: string, value: number): Promise<string[]> => {
    const format = `<number:number-style style:name="N1"><number:number number:decimal-places="0"><number:embedded-text number:position="${String(position)}">${sign}</number:embedded-text></number:number></number:number-style>`
    const style = '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'
    return toldOf(await flat(table(row(number(value, ' table:style-name="ce1"'))), format + style))
  }

  it('that part its cents shows 12345 as 123,45 and is told; a hyphen within a number is not', async () => {
    expect(await told(2, ',', 12_345)).toEqual(['figure Taul1!A1'])
    expect(await told(4, '-', 12_345)).toEqual([])
    expect(await told(3, ' ', 12_345)).toEqual([])
  })
})

describe('a figure below zero that is shown in red alone', () => {
  it('is shown as it is in an .ods, too', async () => {
    const format = (paint: string): string =>
      `<number:number-style style:name="N1">${paint}<number:number number:decimal-places="0"/><style:map style:condition="value()&gt;=0" style:apply-style-name="N0"/></number:number-style>`
    const usual = '<number:number-style style:name="N0"><number:number number:decimal-places="0"/></number:number-style>'
    const told = async (paint: string): Promise<string[]> =>
      toldOf(
        await flat(
          table(row(number(-5, ' table:style-name="ce1"'))),
          `${usual}${format(paint)}<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>`,
        ),
      )
    expect(
      await told('<style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:color="#ff0000"/>'),
    ).toEqual([])
    expect(await told('')).toEqual(['figure Taul1!A1'])
  })
})
