// Web pages and SpreadsheetML that finance systems save as .xls.
import { describe, expect, it } from 'vitest'
import { readOf, refusals, type Read } from '../support/legacy/shown.ts'

const page = (body: string): Promise<Read> => readOf(`<html><head><title>x</title></head><body>${body}</body></html>`, 'raportti.xls')

describe('a web page saved as .xls', () => {
  it('is read row by row, with the lines around its table', async () => {
    const { values } = await page(
      '<h1>Kustannuserittely</h1><p>Paikkakunta:&nbsp;3<br>Kausi 1.8.–31.10.2009</p>' +
        '<table><tr><th>Tosite</th><th>Yhteens&auml;</th></tr><tr><td>101</td><td>1&nbsp;220,00 &euro;</td></tr></table>Allekirjoitus',
    )
    expect(values).toEqual({
      'raportti!A1': 'Kustannuserittely',
      'raportti!A2': 'Paikkakunta:\u00a03',
      'raportti!A3': 'Kausi 1.8.–31.10.2009',
      'raportti!A4': 'Tosite',
      'raportti!B4': 'Yhteensä',
      'raportti!A5': '101',
      'raportti!B5': '1\u00a0220,00 €',
      'raportti!A6': 'Allekirjoitus',
    })
  })

  it.each([
    ['of one text', 'x'.repeat(200_000)],
    ['of signs that begin no tag', '<'.repeat(200_000)],
    ['in a cell', `<table><tr><td>${'x <b>y</b>'.repeat(60_000)}</td></tr></table>`],
  ])('with a text longer than a text may be is refused: %s', async (_, body) => {
    expect(refusals(await page(body))).toEqual(['too-large textLength'])
  })

  it('says so where Excel would show another amount than the page', async () => {
    const told = async (cells: string): Promise<string[]> =>
      (await page(`<table><tr>${cells}</tr></table>`)).findings.map(({ code, severity, at }) => `${code} ${severity} ${at ?? ''}`)
    expect(await told('<td x:num="999">366,00<td x:num="366.4">365')).toEqual([
      'hidden-content error raportti!A1',
      'hidden-content error raportti!B1',
    ])
    expect(
      await told(
        '<td x:num>366,00<td x:num="1220.004">1&nbsp;220,00<td x:num="40071">15.9.2009<td x:num="0.22">22 %<td x:num="-5">-5,00<td x:num="101">00101',
      ),
    ).toEqual([])
  })

  it('says so where Excel shows another text than the page, or LibreOffice another number', async () => {
    const { codes } = await page('<table><tr><td x:str="999,00">122,00<td sdval="999" sdnum="1033;">122</table>')
    expect(codes).toEqual(['hidden-content', 'hidden-content'])
    expect((await page('<table><tr><td x:str="Oy  Ab ">Oy Ab<td x:str>101<td sdval="122">122,00</table>')).codes).toEqual([])
  })

  it('keeps its cells behind a quote too many, as browsers do', async () => {
    const { values } = await page('<table><tr><td width="10"">101<td>100,00<tr><td width=10">102<td class="x">200,00</table>')
    expect(values).toEqual({ 'raportti!A1': '101', 'raportti!B1': '100,00', 'raportti!A2': '102', 'raportti!B2': '200,00' })
  })

  it('keeps the minus that is written as a dash of Windows', async () => {
    expect((await page('<table><tr><td>&#150;150,00<td>&#x80;5</table>')).values).toEqual({ 'raportti!A1': '–150,00', 'raportti!B1': '€5' })
  })

  it.each([
    ['of endless rules', `<style>${'}'.repeat(3_000_000)}</style><table><tr><td>1</table>`, 'too-large textLength'],
    ['of endless declarations', `<table><tr><td style="${';'.repeat(200_000)}">1</table>`, 'unreadable-file damaged'],
    ['of endless lines in a cell', `<table><tr><td>1${'<br>'.repeat(200_000)}</table>`, 'too-large textLength'],
    ['of an attribute of a million letters', `<table><tr><td title="${'x'.repeat(1_000_000)}">1</table>`, 'too-large textLength'],
    ['of 50,001 tables', '<table><tr><td>1</table>'.repeat(50_001), 'too-large tables'],
    [
      'of ten million letters of declarations, no two alike',
      `<table>${Array.from({ length: 150 }, (_, row) => `<tr><td style="order:${String(row)};${'a:b;'.repeat(17_000)}">1`).join('')}</table>`,
      'too-large textLength',
    ],
  ])('%s is refused', async (_, body, refusal) => {
    expect(refusals(await page(body))).toEqual([refusal])
  })

  it('may hold a picture of any size', async () => {
    const { values } = await page(`<table><tr><td><img src="data:image/png;base64,${'A'.repeat(2_000_000)}">1,00</td></tr></table>`)
    expect(values).toEqual({ 'raportti!A1': '1,00' })
  })

  it('is read in time that grows with it: style elements never ended, selectors, comments, lines, ends of what never began', async () => {
    const bodies = [
      '<style'.repeat(300_000) + '>',
      `<style>${'a'.repeat(300_000)}>{color:red}${'/*'.repeat(300_000)}</style>`,
      `${'<b>'.repeat(499)}<table><tr><td>${'</x>'.repeat(300_000)}</table>`,
      `<table><tr>${`<td>${'x<br>'.repeat(40_000)}`.repeat(3)}</table>`,
    ]
    const read = await Promise.all(bodies.map((body) => page(`${body}<table><tr><td>1</table>`)))
    expect(read.map(({ grids }) => grids?.[0]?.rows.at(-1)?.cells.length)).toEqual([undefined, 1, 1, 1])
  })

  it('may have any length of space and of script', async () => {
    const space = ' \n'.repeat(100_000)
    const { values } = await page(`${space}<script>${'x'.repeat(200_000)}</script><table>${space}<tr><td>1,00</td></tr></table>`)
    expect(values).toEqual({ 'raportti!A1': '1,00' })
  })

  it('keeps its columns under headings over two rows and two columns', async () => {
    const { values, grids } = await page(
      '<table><tr><td rowspan=2>Tosite<td colspan=2>Summa<tr><td>Veroton<td>Alv<tr><td>101<td>1000<td>220</table>',
    )
    expect(values).toEqual({
      'raportti!A1': 'Tosite',
      'raportti!B1': 'Summa',
      'raportti!B2': 'Veroton',
      'raportti!C2': 'Alv',
      'raportti!A3': '101',
      'raportti!B3': '1000',
      'raportti!C3': '220',
    })
    expect(grids![0]!.merges).toEqual([{ top: 1, bottom: 1, left: 1, right: 2 }])
  })

  it('shows what it hides: row 2', async () => {
    const { grids } = await page('<table><tr><td>1</td></tr><tr style="DISPLAY: none"><td>2</td></tr><tr><td>3</td></tr></table>')
    expect(grids![0]!.rows.map((row) => row.hidden)).toEqual([false, true, false])
  })

  it('has no text of scripts, styles and comments, and runs none', async () => {
    const { values } = await page(
      '<script>if (a<b) x()</script><style>td{}</style><!-- <td>9</td> --><table><tr><td>5 < 7 &amp; 8<td>&nbsp;</table>',
    )
    expect(values).toEqual({ 'raportti!A1': '5 < 7 & 8' })
  })

  it('shows the row behind a comment of nothing, as browsers and LibreOffice do; where they end a comment at different places it is refused', async () => {
    const rows = (comment: string): string =>
      `<table><tr><td>1</td></tr>${comment}<tr><td>900,50</td></tr><!-- --><tr><td>2</td></tr></table>`
    for (const comment of ['<!-->', '<!--->', '<!---->', '<!-- > -->'])
      expect(Object.values((await page(rows(comment))).values)).toEqual(['1', '900,50', '2'])
    expect(refusals(await page(rows('<!-- x --!>')))).toEqual(['unreadable-file damaged'])
  })

  it.each(['template', 'noscript'])('tells of figures in a <%s>, which browsers and LibreOffice do not both show', async (name) => {
    const told = async (content: string): Promise<string[]> =>
      (await page(`<table><tr><td>1</td></tr><${name}>${content}</${name}></table>`)).findings.map(({ figures }) => JSON.stringify(figures))
    expect(await told('<tr><td>900,50</td></tr>')).toEqual([JSON.stringify({ what: 'embedded', count: 1 })])
    expect(await told('<p>Ei komentosarjoja</p><img height="1">')).toEqual([])
  })

  it('has the cells that stand behind the end of their table, as LibreOffice shows them: 99,00 was run together with all before it', async () => {
    const table = '<table><tr><td>101</td><td>5,00</td></tr></table>'
    const { values } = await readOf(`<html>${table}<tr><td>106</td><td>99,00</td></tr><p>Allekirjoitus</p></html>`, 'Kulut.xls')
    expect(values).toMatchObject({ 'Kulut!A2': '106', 'Kulut!B2': '99,00' })
    expect((await readOf(`<html>${table}<td>106</td><td>99,00</html>`, 'Kulut.xls')).values).toMatchObject({ 'Kulut!B2': '99,00' })
  })

  it.each(['iframe', 'noembed', 'noframes', 'xmp'])(
    'has no rows of what stands in an %s, and says that there is something',
    async (name) => {
      const row = '<tr><td>106</td><td>99,00</td></tr>'
      const read = await readOf(
        `<html><table><tr><td>101</td><td>5,00</td></tr></table><${name}><table>${row}</table></${name}></html>`,
        'Kulut.xls',
      )
      expect(read.values).toEqual({ 'Kulut!A1': '101', 'Kulut!B1': '5,00' })
      expect(read.findings).toMatchObject([{ code: 'hidden-content', figures: { what: 'embedded', count: 1 } }])
    },
  )

  it('keeps what it does not know as it is written', async () => {
    expect((await page('<table><tr><td>&foo; &#228; &#xE4; &#0;</table>')).values).toEqual({ 'raportti!A1': '&foo; ä ä &#0;' })
    const many = await page(`<table><tr><td>x${'&auml;&ouml'.repeat(1_500)};x</table>`)
    expect(many.values).toEqual({ 'raportti!A1': `x${'ä&ouml'.repeat(1_499)}äöx` })
  })

  it('has the rows of a table within a table', async () => {
    const { values } = await page('<table><tr><td><table><tr><td>101<td>5</table></td></tr></table>')
    expect(values).toEqual({ 'raportti!A2': '101', 'raportti!B2': '5' })
  })

  it.each([
    ['breaks off within its table', '<html><table><tr><td>101</td></tr>', 'unreadable-file damaged'],
    ['breaks off within a tag', '<html><table><tr><td>101</td></tr></table><a href="', 'unreadable-file damaged'],
    ['asks to log in', '<html><body><h1>Kirjaudu sisään</h1></body></html>', 'unreadable-file notWorkbook'],
    [
      'is the frame around pages in a folder',
      '<html><head></head><frameset><frame src="a_files/sheet001.htm"></frameset></html>',
      'unreadable-file wrongFormat',
    ],
    ['has empty tables', '<html><table><tr><td>&nbsp;</td></tr></table></html>', 'no-cost-lines'],
  ])('is refused where it %s', async (_, html, refusal) => {
    expect(refusals(await readOf(html, 'raportti.xls'))).toEqual([refusal])
  })
})

const spreadsheetXml = (table: string, more = '', styles = ''): string =>
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">' +
  `<Styles>${styles}</Styles><Worksheet ss:Name="Kulut"><Table>${table}</Table>${more}</Worksheet></Workbook>`

const xml = (table: string, more?: string, styles?: string): Promise<Read> => readOf(spreadsheetXml(table, more, styles), 'kulut.xls')
const data = (type: string, value: string, attributes = ''): string => `<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`

describe('a form on a page', () => {
  const cellsOf = async (...cells: string[]): Promise<unknown[]> =>
    Object.values((await page(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`)).values)

  it('is read as it is filled in: a field, a longer one, what is chosen of a list', async () => {
    expect(
      await cellsOf(
        '<input type="text" value="1 220,00 &euro;">',
        '<input value=80,50 readonly> €',
        '<textarea>Kahvi ja pulla</textarea>',
        '<select><option>Matkat<option selected="selected">Muut kulut<option>Palkat</select>!',
        '<select><option>Matkat</option><option>Muut kulut</option></select>',
        '<select size="2"><option>a</option><option>b</option></select>',
      ),
    ).toEqual(['1 220,00 €', '80,50  €', 'Kahvi ja pulla', 'Muut kulut !', 'Matkat', 'a b'])
  })

  it('has no text of what nobody sees as one: hidden fields, marks, buttons, proposals', async () => {
    const unseen = ['hidden', 'checkbox', 'radio', 'password', 'submit', 'FILE'].map((type) => `<input type=${type} value="99,00">`)
    const proposals = '<datalist id=x><option value="5">5</option></datalist>'
    expect(await cellsOf(`${unseen.join('')}5<input>${proposals}<select></select>`)).toEqual(['5'])
  })

  it('does not swallow the cells behind a list that nobody ended', async () => {
    expect(await cellsOf('<select><option>Matkat', '122,00')).toEqual(['Matkat', '122,00'])
    const { values } = await page('<table><tr><td><select><option>Matkat<tr><td>122,00</table>')
    expect(Object.values(values)).toEqual(['Matkat', '122,00'])
  })

  it('is told of a field that cannot be seen', async () => {
    const { grids } = await page('<table><tr><td><input value="99,00" style="visibility:hidden"></td></tr></table>')
    expect(grids![0]!.rows[0]!.unseen).toEqual([0])
  })
})

describe('SpreadsheetML saved as .xls', () => {
  it('has numbers, days, hours, truths, errors and texts', async () => {
    const cells =
      data('Number', '1234.56') +
      data('DateTime', '2009-09-15T00:00:00.000') +
      data('DateTime', '1899-12-31T07:30:00.000') +
      data('DateTime', '1900-01-01T12:30:00.000') +
      data('Boolean', '1') +
      data('Error', '#REF!') +
      data('String', 'Koe &amp; <html:B>Poika</html:B> Ky')
    expect((await xml(`<Row>${cells}</Row>`)).values).toEqual({
      'Kulut!A1': 1234.56,
      'Kulut!B1': '2009-09-15',
      'Kulut!C1': 0.3125,
      'Kulut!D1': 1 + 12.5 / 24,
      'Kulut!E1': true,
      'Kulut!F1': '#REF!',
      'Kulut!G1': 'Koe & Poika Ky',
    })
  })

  it('has its cells where their indexes say, and behind merged ones', async () => {
    const { values, grids } = await xml(
      `<Row ss:Index="3">${data('Number', '1', 'ss:Index="2" ss:MergeAcross="1"')}${data('Number', '2')}</Row><Row>${data('Number', '3')}</Row>`,
    )
    expect(values).toEqual({ 'Kulut!B3': 1, 'Kulut!D3': 2, 'Kulut!A4': 3 })
    expect(grids![0]!.merges).toEqual([{ top: 3, bottom: 3, left: 1, right: 2 }])
  })

  it('is refused with two tables on one sheet: LibreOffice shows the rows of both', async () => {
    expect(refusals(await xml(`<Row>${data('Number', '1')}</Row></Table><Table><Row>${data('Number', '999')}</Row>`))).toEqual([
      'unreadable-file damaged',
    ])
  })

  it('shows a row hidden that says so by true', async () => {
    expect((await xml(`<Row ss:Hidden="true">${data('Number', '2')}</Row>`)).grids![0]!.rows.map((row) => row.hidden)).toEqual([true])
  })

  it('shows what is hidden: row 2, columns B and C, the sheet', async () => {
    const { grids } = await xml(
      `<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Row>${data('Number', '1')}</Row><Row ss:Hidden="1">${data('Number', '2')}</Row>`,
      '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>',
    )
    expect(grids![0]!.hidden).toBe(true)
    expect([...grids![0]!.hiddenColumns]).toEqual([1, 2])
    expect(grids![0]!.rows.map((row) => row.hidden)).toEqual([false, true])
  })

  it('has formulas: with a value, without one, failed', async () => {
    const cells =
      data('Number', '5', 'ss:Formula="=R[1]C+2"') + '<Cell ss:Formula="=1+1"/>' + data('String', 'Err:502', 'ss:Formula="=x()"')
    const { grids } = await xml(`<Row>${cells}</Row>`)
    expect(grids![0]!.rows[0]!.cells).toMatchObject([
      { kind: 'number', number: 5, formula: 'A2+2' },
      { kind: 'uncalculated', formula: '1+1' },
      { kind: 'error', text: 'Err:502' },
    ])
  })

  it.each([
    ['RC[-1]*1.22', 'B3*1.22'],
    ['SUM(R[-2]C:R[-1]C)', 'SUM(C1:C2)'],
    ['R1C1+R2C[1]+R[1]C4', '$A$1+D$2+$D4'],
    ["Muu!RC+'R1C1 ''x'!R1C1", "Muu!C3+'R1C1 ''x'!$A$1"],
    ['IF(RC[1]="RC[1]",RCX,XRC)', 'IF(D3="RC[1]",RCX,XRC)'],
    ['R[-9]C+RC[-9]', '#REF!+#REF!'],
    ['R2+C2', 'R2+C2'],
  ])('has the formula =%s as C3 has it everywhere: =%s', async (written, formula) => {
    const cells = `<Cell ss:Index="3" ss:Formula="=${written.replaceAll('"', '&quot;')}"><Data ss:Type="Number">5</Data></Cell>`
    const { grids } = await xml(`<Row ss:Index="3">${cells}</Row>`)
    expect(grids![0]!.rows[0]!.cells[0]).toMatchObject({ number: 5, formula })
    expect(grids![0]!.hasFormulas).toBe(true)
  })

  it('has no text of comments', async () => {
    const cell = '<Cell><Comment><ss:Data>huomautus</ss:Data></Comment><Data ss:Type="Number">5</Data></Cell>'
    expect((await xml(`<Row>${cell}</Row>`)).values).toEqual({ 'Kulut!A1': 5 })
  })

  it('has number formats by style, by name and by what a style builds on', async () => {
    const styles =
      '<Style ss:ID="Default"/><Style ss:ID="e"><NumberFormat ss:Format="#,##0.00\\ &quot;kr&quot;"/></Style><Style ss:ID="child" ss:Parent="e"/>' +
      '<Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="g"><NumberFormat ss:Format="General Number"/></Style>'
    const cells =
      data('Number', '1', 'ss:StyleID="child"') + data('Number', '0.22', 'ss:StyleID="p"') + data('Number', '3', 'ss:StyleID="g"')
    expect((await xml(`<Row>${cells}</Row>`, '', styles)).formats).toEqual({ 'Kulut!A1': '#,##0.00\\ "kr"', 'Kulut!B1': '0.00%' })
  })

  it('with a number that is none has an error there', async () => {
    expect((await xml(`<Row>${data('Number', '1 000,00')}</Row>`)).grids![0]!.rows[0]!.cells[0]).toMatchObject({
      kind: 'error',
      text: '1 000,00',
    })
  })

  it.each([
    ['breaks off', spreadsheetXml('<Row>').slice(0, -30), 'unreadable-file damaged'],
    [
      'has an index beyond the last column',
      spreadsheetXml(`<Row>${data('Number', '1', 'ss:Index="16385"')}</Row>`),
      'unreadable-file damaged',
    ],
    [
      'merges a cell beyond the last column',
      spreadsheetXml(`<Row>${data('Number', '1', 'ss:Index="16384" ss:MergeAcross="1"')}</Row>`),
      'unreadable-file damaged',
    ],
    ['has a cell before the first column', spreadsheetXml(`<Row>${data('Number', '1', 'ss:Index="0"')}</Row>`), 'unreadable-file damaged'],
    [
      'has 1,001 places twice',
      spreadsheetXml(`<Row>${data('Number', '1')}${data('Number', '2', 'ss:Index="1"')}</Row>`.repeat(1001)),
      'unreadable-file damaged',
    ],
    [
      'has a row within a row, which no program shows',
      spreadsheetXml(`<Row>${data('Number', '1')}<Row>${data('Number', '2')}</Row></Row>`),
      'unreadable-file damaged',
    ],
    ['has a cell beside its rows', spreadsheetXml(`<Row/>${data('Number', '2')}`), 'unreadable-file damaged'],
    [
      'has a sheet within an element nobody knows',
      spreadsheetXml('').replace('</Workbook>', '<x:Old><Worksheet/></x:Old></Workbook>'),
      'unreadable-file damaged',
    ],
    ['brings a DOCTYPE', spreadsheetXml('').replace('<Workbook', '<!DOCTYPE x><Workbook'), 'unsafe-archive doctype'],
  ])('is refused where it %s', async (_, text, refusal) => {
    expect(refusals(await readOf(text, 'kulut.xls'))).toEqual([refusal])
  })
})
