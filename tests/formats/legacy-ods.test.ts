// .ods: values as stated, rows wherever they stand, repetitions counted before they are made.
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../lib/formats/xlsx/index.ts'
import { contentXml, number, odsOf, odsOfRows, row, table, text } from '../support/legacy/open-document.ts'
import { amountFormat } from '../../lib/sheet/amount-format.ts'
import { showsCell } from '../../lib/sheet/shown-figure.ts'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const readRows = (rows: string, styles = ''): Promise<Read> => readOf(odsOfRows(rows, styles), 'kulut.ods')
const cell = (attributes: string, shown = ''): string =>
  `<table:table-cell ${attributes}>${shown === '' ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`

describe('a value in an .ods', () => {
  it('is the one stated, not the one shown: 7250.004, shown as 7 250,00', async () => {
    expect((await readRows(row(cell('office:value-type="float" office:value="7250.004"', '7 250,00')))).values).toEqual({
      'Taul1!A1': 7250.004,
    })
  })

  it('is a day without a clock: 2009-09-15T23:30:00-11:00 is 15.9.2009', async () => {
    const cells =
      cell('office:value-type="date" office:date-value="2009-09-15"') +
      cell('office:value-type="date" office:date-value="2009-09-15T23:30:00-11:00"')
    expect((await readRows(row(cells))).values).toEqual({ 'Taul1!A1': '2009-09-15', 'Taul1!B1': '2009-09-15' })
  })

  it('is what LibreOffice goes by where only its own type is stated: 999 beside 122,00', async () => {
    expect((await readRows(row(cell('calcext:value-type="float" office:value="999"', '122,00')))).values).toEqual({ 'Taul1!A1': 999 })
  })

  it.each(['office:value-type="float" office:value=""', 'office:value-type="float"', 'office:value-type="money" office:value="122"'])(
    'that is not stated, or of an unknown kind (%s), is an error beside 122,00, where LibreOffice shows nought or nothing',
    async (attributes) => {
      const { grids } = await readRows(row(cell(attributes, '122,00')))
      expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'error', text: '122,00' })
    },
  )

  it('that its format shows as a truth is not seen', async () => {
    const styles =
      '<number:boolean-style style:name="N"><number:boolean/></number:boolean-style>' +
      '<style:style style:name="c" style:family="table-cell" style:data-style-name="N"/>'
    const { grids } = await readRows(row(cell('table:style-name="c" office:value-type="float" office:value="122"', 'TOSI')), styles)
    expect(showsCell(grids![0]!.rows[0]!.cells[0]!)).toBe(false)
  })

  it('that is no day stays as it is written', async () => {
    const { grids } = await readRows(row(cell('office:value-type="date" office:date-value="2009-09-31"', '31.9.2009')))
    expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'text', text: '2009-09-31' })
  })

  it('is a part of a day for hours: 7 h 30 min is 0,3125, a quarter of an hour less than none is −0,0104…', async () => {
    const cells =
      cell('office:value-type="time" office:time-value="PT07H30M00S"') + cell('office:value-type="time" office:time-value="-PT15M"')
    expect((await readRows(row(cells))).values).toEqual({ 'Taul1!A1': 0.3125, 'Taul1!B1': -15 / 1440 })
  })

  it('is a truth, also one written as 1 or 0, or the text shown where it is neither', async () => {
    const truth = (value: string): string => cell(`office:value-type="boolean" office:boolean-value="${value}"`, value)
    const cells = truth('true') + cell('office:value-type="boolean"', 'kyllä') + truth('1') + truth('0')
    expect((await readRows(row(cells))).values).toEqual({ 'Taul1!A1': true, 'Taul1!B1': 'kyllä', 'Taul1!C1': true, 'Taul1!D1': false })
  })

  it('that is no number is kept as the text shown, not made one', async () => {
    expect((await readRows(row(cell('office:value-type="float" office:value="n. 1,5"', 'n. 1,5 h')))).values).toEqual({
      'Taul1!A1': 'n. 1,5 h',
    })
  })

  it('that only begins as a number is an error: of 10,50 LibreOffice shows 10, whatever the text says', async () => {
    for (const value of ['10,50', '10.5abc', '-1 000']) {
      const { grids } = await readRows(row(cell(`office:value-type="float" office:value="${value}"`, value)))
      expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'error', text: `${value} / ${value}` })
    }
  })

  it('that is no number, beside a text that says another, is an error: NaN or 1e999 beside 122,00', async () => {
    for (const value of ['NaN', '1e999', 'INF', '0x3E7', '999,00']) {
      const { grids } = await readRows(row(cell(`office:value-type="float" office:value="${value}"`, '122,00')))
      expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'error', text: `${value} / 122,00` })
    }
  })

  it('of a kind nobody knows is the text shown, as in LibreOffice: 122,00 beside a stated 999', async () => {
    expect((await readRows(row(cell('office:value-type="zz" office:value="999"', '122,00')))).values).toEqual({ 'Taul1!A1': '122,00' })
  })

  it('that is shown by the thousand is told: 122000 as 122', async () => {
    const scaled = '<number:number number:decimal-places="0" number:min-integer-digits="1" number:display-factor="1000"/>'
    const styles =
      `<number:number-style style:name="N1">${scaled}</number:number-style>` +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'
    const { grids } = await readRows(row(cell('table:style-name="ce1" office:value-type="float" office:value="122000"', '122')), styles)
    expect(grids?.[0]?.rows[0]?.cells.map(showsCell)).toEqual([false])
  })

  it('is without hidden text: 122 with a hidden 9 behind it is 122', async () => {
    const hidden = '122<text:hidden-text text:condition="true" text:string-value="9">9</text:hidden-text>,00'
    const { values, grids } = await readRows(row(cell('office:value-type="string"', hidden)))
    expect(values).toEqual({ 'Taul1!A1': '122,00' })
    expect(grids?.[0]?.rows[0]).toMatchObject({ unseen: [0], notes: [{ column: 0, text: '9' }] })
  })

  it('above nothing is shown by the half of its format that is for such values, so that no minus is seen before 100', async () => {
    const digits = '<number:number number:decimal-places="2" number:grouping="true"/>'
    const styles =
      `<number:number-style style:name="N1P0">${digits}</number:number-style>` +
      `<number:number-style style:name="N1"><number:text>-</number:text>${digits}` +
      '<style:map style:condition="value()&gt;=0" style:apply-style-name="N1P0"/></number:number-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'
    const cells = ['100', '-100'].map((value) => cell(`table:style-name="ce1" office:value-type="float" office:value="${value}"`))
    const { grids } = await readRows(row(cells.join('')), styles)
    expect(grids?.[0]?.rows[0]?.cells.map(({ format }) => amountFormat(format).writesSign)).toEqual([false, false])
  })

  it('is struck through by its style or the one it builds on, unless it says that it is not', async () => {
    const style = (name: string, parent: string, line: string): string =>
      `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">` +
      (line === '' ? '' : `<style:text-properties style:text-line-through-style="${line}"/>`) +
      '</style:style>'
    const styles = style('ce1', 'Default', 'solid') + style('ce2', 'ce1', '') + style('ce3', 'ce1', 'none')
    const cells = ['ce1', 'ce2', 'ce3'].map((name) => cell(`table:style-name="${name}" office:value-type="float" office:value="1"`))
    const { grids } = await readRows(row(cells.join('')), styles)
    expect(grids?.[0]?.rows[0]?.struck).toEqual([0, 1])
  })

  it('shows per cents and foreign money in its format even where no style does', async () => {
    const cells =
      cell('office:value-type="percentage" office:value="0.22"') +
      cell('office:value-type="currency" office:currency="SEK" office:value="100"')
    const { values, formats } = await readRows(row(cells))
    expect(values).toEqual({ 'Taul1!A1': 0.22, 'Taul1!B1': 100 })
    expect(formats).toEqual({ 'Taul1!A1': '0.00%', 'Taul1!B1': '#,##0.00 [$SEK]' })
  })
})

describe('a text in an .ods', () => {
  it('has its lines, its spaces and its links, and no comment', async () => {
    const content =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>huomautus</text:p></office:annotation>' +
      '<text:p>rivi\n  1<text:note><text:p>alaviite</text:p></text:note><text:s text:c="2"/>x <text:a>linkki</text:a><text:line-break/>b</text:p><text:p>rivi 2</text:p></table:table-cell>'
    expect((await readRows(row(content))).values).toEqual({ 'Taul1!A1': 'rivi 1  x linkki\nb\nrivi 2' })
  })

  it('has its comment beside it, in lines, without who wrote it and when', async () => {
    const comment =
      '<office:annotation><dc:creator>Maija</dc:creator><text:p>oikea summa</text:p><text:p>145,20</text:p></office:annotation>'
    const commented = `<table:table-cell office:value-type="float" office:value="80.1">${comment}<text:p>80,10</text:p></table:table-cell>`
    const { grids, values } = await readRows(row(text('Tosite') + commented) + row(text('Muu')))
    expect(values).toEqual({ 'Taul1!A1': 'Tosite', 'Taul1!B1': 80.1, 'Taul1!A2': 'Muu' })
    expect(grids?.[0]?.rows.map(({ notes }) => notes)).toEqual([[{ column: 1, text: 'oikea summa\n145,20' }], undefined])
  })

  it('may name the same things by other prefixes', async () => {
    const usual = contentXml(table(row(text('Tosite') + number(1))))
    const content = usual
      .replace(/([<\s/])table:/g, '$1t:')
      .replace('xmlns:table=', 'xmlns:t=')
      .replace(/([<\s/])text:/g, '$1p:')
      .replace('xmlns:text=', 'xmlns:p=')
    expect(content).toContain('<t:table-row><t:table-cell')
    expect((await readOf(odsOf({ content }))).values).toEqual({ 'Taul1!A1': 'Tosite', 'Taul1!B1': 1 })
  })

  it('of another namespace is no cell of ours', async () => {
    const content = contentXml(
      table(row('<x:table-cell xmlns:x="urn:other" office:value-type="string"><text:p>ei</text:p></x:table-cell>' + number(1))),
    )
    expect((await readOf(odsOf({ content }))).values).toEqual({ 'Taul1!A1': 1 })
  })
})

describe('a formula in an .ods', () => {
  it.each([
    ["[$'Muu sivu'.A1:.B9]", "'Muu sivu'!A1:B9"],
    ["[$'Oma ''lista'''.$A$1]", "'Oma ''lista'''!$A$1"],
    ["['file:///x.ods'#$Muu.A1]", "['file:///x.ods'#$Muu.A1]"],
    ['[.A1:$Muu.B9]', '[.A1:$Muu.B9]'],
    ['[.#REF!]', '[.#REF!]'],
  ])('refers to %s as %s', async (written, formula) => {
    const { grids } = await readRows(row(number(1220, ` table:formula="of:=${written}"`)))
    expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ formula })
  })

  it('is kept as it is written, its own references as everywhere', async () => {
    const { grids } = await readRows(row(number(1220, ' table:formula="of:=SUM([.A1:.B9])+[$Muut.C1]"')))
    expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'number', number: 1220, formula: 'SUM(A1:B9)+Muut!C1' })
    expect(grids![0]!.hasFormulas).toBe(true)
  })

  it('without a value is uncalculated; with an empty text it is empty', async () => {
    const cells = cell('table:formula="of:=[.B1]*2"') + '<table:table-cell table:formula="of:=T([.Z1])"><text:p/></table:table-cell>'
    expect((await readRows(row(cells))).values).toEqual({ 'Taul1!A1': '=' })
  })

  it.each(['#REF!', '#VIITTAUS!', 'Err:502', '#JAKO/0!', '#N/A'])(
    'that shows %s is an error, though the file calls it the number 0',
    async (shown) => {
      const { grids } = await readRows(row(cell('table:formula="of:=[.B1]" office:value-type="float" office:value="0"', shown)))
      expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'error', text: shown })
    },
  )

  it('that LibreOffice calls an error is one', async () => {
    const { grids } = await readRows(
      row(cell('table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"', '#DIV/0!')),
    )
    expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ kind: 'error', text: '#DIV/0!' })
  })
})

describe('rows and columns of an .ods', () => {
  it('are found in headings and groups, however deep', async () => {
    const rows =
      `<table:table-header-rows>${row(text('Tosite'))}</table:table-header-rows>` +
      `<table:table-row-group><table:table-row-group>${row(number(101))}</table:table-row-group>${row(number(102))}</table:table-row-group>` +
      `<table:table-rows>${row(number(103))}</table:table-rows>`
    expect((await readRows(rows)).values).toEqual({ 'Taul1!A1': 'Tosite', 'Taul1!A2': 101, 'Taul1!A3': 102, 'Taul1!A4': 103 })
  })

  it('are hidden by themselves, by a filter or by a closed group', async () => {
    const rows =
      row(number(1)) +
      row(number(2), ' table:visibility="collapse"') +
      row(number(3), ' table:visibility="filter"') +
      `<table:table-row-group table:display="false">${row(number(4))}</table:table-row-group>`
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
    const { grids } = await readRows(columns + rows)
    expect(grids![0]!.rows.map((one) => one.hidden)).toEqual([false, true, true, true])
    expect([...grids![0]!.hiddenColumns]).toEqual([2, 3])
  })

  it('keep their numbers over a million empty ones', async () => {
    const rows = row(number(1)) + row(cell(''), ' table:number-rows-repeated="1048574"') + row(number(2))
    expect((await readRows(rows)).values).toEqual({ 'Taul1!A1': 1, 'Taul1!A1048576': 2 })
  })

  it('are put as often as they are repeated', async () => {
    const rows = row(number(5, ' table:number-columns-repeated="2"'), ' table:number-rows-repeated="2"')
    expect((await readRows(rows)).values).toEqual({ 'Taul1!A1': 5, 'Taul1!B1': 5, 'Taul1!A2': 5, 'Taul1!B2': 5 })
  })

  it('cost nothing where they only look like something: 16 384 empty cells in a million rows', async () => {
    const rows = row(cell('table:style-name="ce1" table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"')
    expect((await readRows(rows)).grids![0]!.rows).toEqual([])
  })

  it('beyond the last of a sheet are damage, and too many are too many', async () => {
    const million = number(1, ' table:number-columns-repeated="16384"')
    expect(refusals(await readRows(row(million, ' table:number-rows-repeated="999999999"')))).toEqual(['unreadable-file damaged'])
    expect(refusals(await readRows(row(million, ' table:number-rows-repeated="100000"')))).toEqual(['too-large cells'])
    expect(refusals(await readRows(row(number(1), ' table:number-rows-repeated="1048576"')))).toEqual(['too-large rows'])
    const line = number(1, ' table:number-columns-repeated="8"')
    expect(refusals(await readRows(row(line, ' table:number-rows-repeated="12501"')))).toEqual(['too-large cells'])
    expect(refusals(await readRows(row(line, ' table:number-rows-repeated="12500"')))).toEqual([])
    expect(refusals(await readRows(row(number(1), ' table:number-rows-repeated="60000"').repeat(2)))).toEqual(['too-large rows'])
    expect(refusals(await readRows(row(number(1, ' table:number-columns-repeated="16385"'))))).toEqual(['unreadable-file damaged'])
    expect(refusals(await readRows(row(number(1), ' table:number-rows-repeated="-5"')))).toEqual(['unreadable-file damaged'])
  })

  it('are merged no further than a sheet goes: 999,999,999 of each are one to the last row and column', async () => {
    const spans = ' table:number-rows-spanned="999999999" table:number-columns-spanned="999999999"'
    const { grids } = await readRows(row(text('Selite', spans)))
    expect(grids?.[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1_048_576, right: 16_383 }])
  })

  it('that a merge covers are told where they hold a value', async () => {
    const cells =
      text('otsikko', ' table:number-columns-spanned="2"') + '<table:covered-table-cell office:value-type="float" office:value="99"/>'
    const read = await readRows(row(cells))
    expect(read.grids![0]!.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 1 }])
    expect(read.findings).toMatchObject([{ code: 'hidden-content', at: 'Taul1!B1', figures: { what: 'mergedOver' } }])
  })
})

describe('the formats of an .ods', () => {
  const styles =
    '<number:date-style style:name="D"><number:day/><number:text>.</number:text><number:month/><number:text>.</number:text><number:year number:style="long"/></number:date-style>' +
    '<number:number-style style:name="K"><number:number number:decimal-places="2" number:grouping="true"/><number:text> kr</number:text></number:number-style>' +
    '<number:number-style style:name="G"><number:number number:min-integer-digits="1"/></number:number-style>' +
    '<style:style style:name="base" style:family="table-cell" style:data-style-name="K"/>' +
    '<style:style style:name="child" style:family="table-cell" style:parent-style-name="base"/>' +
    '<style:style style:name="circle" style:family="table-cell" style:parent-style-name="circle"/>' +
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="D"/>' +
    '<style:style style:name="plain" style:family="table-cell" style:data-style-name="G"/>'

  it('come from the cell, the style it builds on, its row or its column', async () => {
    const columns = '<table:table-column table:number-columns-repeated="3"/><table:table-column table:default-cell-style-name="date"/>'
    const cells =
      number(1, ' table:style-name="child"') +
      number(2, ' table:style-name="plain"') +
      number(3, ' table:style-name="circle"') +
      number(40071)
    const rows = row(cells) + row(number(5), ' table:default-cell-style-name="base"')
    expect((await readRows(columns + rows, styles)).formats).toEqual({
      'Taul1!A1': '#,##0.00" kr"',
      'Taul1!D1': 'd.m.yyyy',
      'Taul1!A2': '#,##0.00" kr"',
    })
  })

  it('may stand in styles.xml', async () => {
    const common = contentXml('', '')
      .replace('office:document-content', 'office:document-styles')
      .replace('/office:document-content', '/office:document-styles')
    const parts = {
      'styles.xml': common.replace('<office:automatic-styles>', `<office:styles>${styles}</office:styles><office:automatic-styles>`),
    }
    const content = contentXml(table(row(number(1, ' table:style-name="child"'))))
    expect((await readOf(odsOf({ content, parts }))).formats).toEqual({ 'Taul1!A1': '#,##0.00" kr"' })
  })
})

describe('the tables of an .ods', () => {
  it('are all read; the ones kept of other files are named and left', async () => {
    const tables = table(row(number(1)), 'Kulut') + table(row(number(9)), "'file:///home/muu.ods'#$Taul1") + table(row(number(2)), 'Palkat')
    const read = await readOf(odsOf({ content: contentXml(tables) }))
    expect(read.values).toEqual({ 'Kulut!A1': 1, 'Palkat!A1': 2 })
    expect(read.findings).toEqual([{ code: 'external-link-ignored', severity: 'info', figures: { target: 'file:///home/muu.ods' } }])
  })

  it('are not the deleted cells of a tracked change', async () => {
    const tracked = `<table:tracked-changes><table:deletion>${table(row(number(9)))}</table:deletion></table:tracked-changes>`
    expect((await readOf(odsOf({ content: contentXml(tracked + table(row(number(1)))) }))).values).toEqual({ 'Taul1!A1': 1 })
  })

  it('are read without a mimetype, and from a flat file', async () => {
    const content = contentXml(table(row(number(1))))
    expect((await readOf(odsOf({ content, mimetype: null }))).values).toEqual({ 'Taul1!A1': 1 })
    expect((await readOf(content.replaceAll('office:document-content', 'office:document'), 'kulut.fods')).values).toEqual({ 'Taul1!A1': 1 })
  })

  it('may have a name of 255 letters, which stands at every line; nobody gave them one of 256', async () => {
    const named = (letters: number): Uint8Array => odsOf({ content: contentXml(table(row(number(1)), 'N'.repeat(letters))) })
    expect((await readOf(named(255))).values).toEqual({ [`${'N'.repeat(255)}!A1`]: 1 })
    expect((await readOf(named(256))).codes).toEqual(['unreadable-file'])
  })

  it('are read from a flat file whose writer calls the namespaces otherwise', async () => {
    const content = contentXml(table(row(number(1)))).replaceAll('office:document-content', 'office:document')
    const renamed = content.replace(/(<\/?|\s|\sxmlns:)office(?=[:=])/g, (_, before: string) => `${before}o`)
    expect(renamed).toContain('<o:document ')
    expect((await readOf(renamed, 'kulut.fods')).values).toEqual({ 'Taul1!A1': 1 })
  })

  it('come with macros, which are not run', async () => {
    const parts = { 'Basic/script-lc.xml': '<x/>' }
    expect((await readOf(odsOf({ content: contentXml(table(row(number(1)))), parts }))).codes).toEqual(['macro-ignored'])
    const scripts = (inside: string): string =>
      contentXml(table(row(number(1)))).replace('<office:body>', `<office:scripts>${inside}</office:scripts><office:body>`)
    const listener = '<office:event-listeners><event-listener event-name="dom:load"/></office:event-listeners>'
    expect((await readOf(odsOf({ content: scripts(listener) }))).codes).toEqual(['macro-ignored'])
    expect((await readOf(odsOf({ content: scripts('<office:script/><office:event-listeners/>') }))).codes).toEqual([])
  })

  it('come from other files, which are not asked; what was last seen of them is read', async () => {
    const source =
      '<table:table-source xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://muualla.example/kulut.ods" table:table-name="Taul1"/>'
    const content = contentXml(table(row(number(1))).replace('<table:table-row>', `${source}<table:table-row>`))
    const read = await readOf(odsOf({ content }))
    expect(read.values).toEqual({ 'Taul1!A1': 1 })
    expect(read.findings).toEqual([
      { code: 'external-link-ignored', severity: 'info', figures: { target: 'http://muualla.example/kulut.ods' } },
    ])
  })

  it('come with links to running programs, which are not asked', async () => {
    const links =
      '<table:dde-links><table:dde-link><office:dde-source office:dde-application="cmd" office:dde-topic="/c calc"/>' +
      '<table:table><table:table-row/></table:table></table:dde-link></table:dde-links>'
    const read = await readOf(odsOf({ content: contentXml(table(row(number(1))) + links) }))
    expect(read.values).toEqual({ 'Taul1!A1': 1 })
    expect(read.findings).toEqual([{ code: 'external-link-ignored', severity: 'info', figures: { target: 'cmd /c calc' } }])
  })
})

describe('an .ods is refused', () => {
  const content = contentXml(table(row(number(1))))
  const manifest = (entry: string): Record<string, string> => ({
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entry}</manifest:manifest>`,
  })

  it('where it is encrypted', async () => {
    const parts = manifest('<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>')
    expect(refusals(await readOf(odsOf({ content: '\u0001\u0002', parts })))).toEqual(['encrypted-file'])
    expect(refusals(await readOf(odsOf({ content, parts: { 'encrypted-package': 'x' } })))).toEqual(['encrypted-file'])
  })

  it('where it brings a DOCTYPE', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(refusals(await readOf(odsOf({ content: content.replace('?>', `?>${bomb}`) })))).toEqual(['unsafe-archive doctype'])
  })

  it.each([
    ['breaks off', content.slice(0, -40)],
    ['closes another element', content.replace('</table:table>', '</table:row>')],
    ['has a reference to nothing', content.replace('<text:p>', '<text:p>&nothing;')],
    ['ends early', content.replace('</office:document-content>', '')],
    ['goes on behind its end', `${content}<a/>`],
    ['is no XML', 'Tosite;Summa'],
  ])('where its content %s', async (_, broken) => {
    expect(refusals(await readOf(odsOf({ content: broken })))).toEqual(['unreadable-file damaged'])
  })

  const unknown = (inside: string): string => `<zz:x xmlns:zz="u:z">${inside}</zz:x>`
  it.each([
    ['a row', table(row(number(122)) + unknown(row(number(500.2))))],
    ['a row, of its own namespace', table(row(number(122)) + `<table:zork>${row(number(500.2))}</table:zork>`)],
    ['a cell', table(row(number(122) + unknown(number(500.2))))],
    ['a table', table(row(number(122))) + unknown(table(row(number(500.2)), 'Taul2'))],
    [
      'a text of a cell',
      table(
        row(number(122) + cell('office:value-type="string"') + `<table:table-cell>${unknown('<text:p>Ort 1</text:p>')}</table:table-cell>`),
      ),
    ],
  ])('where an element nobody knows holds %s, which LibreOffice shows', async (_, tables) => {
    expect(refusals(await readOf(odsOf({ content: contentXml(tables) })))).toEqual(['unreadable-file damaged'])
  })

  it('with a table within a cell is refused: its rows would be seen in a word processor, and nowhere else', async () => {
    const inside = table(row(number(500.2)), 'Taul2')
    const rows = row(number(122) + `<table:table-cell>${inside}</table:table-cell>`)
    expect(refusals(await readOf(odsOf({ content: contentXml(table(rows)) })))).toEqual(['unreadable-file damaged'])
  })

  it('but not for what such an element says of itself, nor for a shape with such a part beside the text', async () => {
    const shape = `<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">${unknown('')}</draw:frame>`
    const rows = unknown('<zz:note/>') + row(unknown('') + `<table:table-cell>${shape}<text:p>Ort 1</text:p></table:table-cell>`)
    expect((await readRows(rows)).values).toEqual({ 'Taul1!A1': 'Ort 1' })
  })

  it('where it has no content, or no tables, or is a text document', async () => {
    expect(refusals(await readOf(odsOf({ content: contentXml('') })))).toEqual(['unreadable-file noSheets'])
    expect(refusals(await readOf(odsOf({ content, mimetype: 'application/vnd.oasis.opendocument.text' })))[0]).toMatch(
      /^unreadable-file (notWorkbook|wrongFormat)$/,
    )
  })

  it('where it nests deeper than the limit', async () => {
    const deep = '<table:table-row-group>'.repeat(200) + row(number(1)) + '</table:table-row-group>'.repeat(200)
    expect(refusals(await readRows(deep))).toEqual(['too-large depth'])
  })

  it.each([
    ['sheets', 1],
    ['rows', 2],
    ['cells', 3],
    ['ranges', 1],
    ['textLength', 150],
    ['totalBytes', 3000],
    ['depth', 5],
  ] as const)('where it has more %s than the limit of %d', async (limit, most) => {
    const cells = number(1, ' table:number-columns-spanned="2"') + number(2, ' table:number-rows-spanned="2"') + text('x'.repeat(200))
    const content = contentXml(table(row(cells).repeat(40)) + table('', 'Taul2'))
    const limits = { ...defaultLimits, [limit]: most }
    expect(refusals(await readOf(odsOf({ content }), 'kulut.ods', { limits }))).toEqual([`too-large ${limit}`])
  })
})
