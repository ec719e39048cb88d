// The parts of the table's workbook around its rows: styles, head and tail of a sheet, the table itself, and what ties them together.
import { columnName } from '../../sheet/grid.ts'
import type { TableFrame } from './index.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const sheetPath = (number: number): string => `xl/worksheets/sheet${String(number)}.xml`

/** Indexes of the cell formats below. */
export const styles = { heading: '1', text: '2', quoted: '3', date: '4', money: '5', count: '6', decimal: '7', long: '0' } as const

/** Excel shows no text format beyond this length. */
const LONGEST_SHOWN_AS_TEXT = 255

/** A text stays a text when somebody edits the cell; one that could be taken for a formula keeps its quote mark too. */
export function textStyle(text: string): string {
  if (/^\s*[=+\-@＝＋－＠]/u.test(text)) return styles.quoted
  return text.length > LONGEST_SHOWN_AS_TEXT ? styles.long : styles.text
}

const LONGEST_TEXT = 32_767

/** A text as XML: no mark-up, nothing XML forbids, nothing that looks like Excel's own escape, and no longer than a cell may be. Half a character
 * (a lone surrogate) becomes U+FFFD when the bytes are made. */
export function escaped(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text
  return special.test(short) ? short.replace(everySpecial, escapeOf) : short
}

const special = /[&<>"\0-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9a-fA-F]{4}_/
const everySpecial = /[&<>"\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', _: '_x005F_' }

const escapeOf = (mark: string): string => marks[mark] ?? `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Everything before the first row of values. */
export function sheetHead({ columns }: TableFrame, isFirst: boolean): string {
  const widths = columns.map(({ width }, index) => {
    const number = String(index + 1)
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`
  })
  const headings = columns.map(({ heading }, index) => {
    const at = `${columnName(index)}1`
    return `<c r="${at}" s="${styles.heading}" t="inlineStr"><is><t xml:space="preserve">${escaped(heading)}</t></is></c>`
  })
  return [
    `${DECLARATION}<worksheet ${MAIN} xmlns:r="${RELATIONSHIPS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${headings.join('')}</row>`,
  ].join('')
}

/** Everything after the last row. */
export const sheetTail = (): string =>
  [
    '</sheetData><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ].join('')

/** The parts of the workbook as a whole, by name; one number of rows a sheet. */
export function wholeParts(frame: TableFrame, rowsOfSheets: readonly number[]): Map<string, string> {
  const numbers = rowsOfSheets.map((_, index) => index + 1)
  return new Map([
    ...rowsOfSheets.map((rows, index): [string, string] => [`xl/tables/table${String(index + 1)}.xml`, table(frame, index + 1, rows)]),
    ...numbers.map((number): [string, string] => [`xl/worksheets/_rels/sheet${String(number)}.xml.rels`, sheetRelationships(number)]),
    ['xl/styles.xml', stylesPart],
    ['xl/workbook.xml', workbook(frame, numbers)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(numbers)],
    ['docProps/core.xml', properties(frame)],
    ['_rels/.rels', packageRelationships],
    ['[Content_Types].xml', contentTypes(numbers)],
  ])
}

/** A table has a row below its headings, be it a blank one. */
function table({ columns }: TableFrame, number: number, rows: number): string {
  const area = `A1:${columnName(columns.length - 1)}${String(Math.max(rows, 1) + 1)}`
  const name = number === 1 ? 'Lines' : `Lines${String(number)}`
  const fields = columns.map(({ heading }, index) => `<tableColumn id="${String(index + 1)}" name="${escaped(heading)}"/>`)
  return [
    `${DECLARATION}<table ${MAIN} id="${String(number)}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">`,
    `<autoFilter ref="${area}"/><tableColumns count="${String(columns.length)}">${fields.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ].join('')
}

const relationship = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
const relationships = (all: readonly string[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

const sheetRelationships = (number: number): string =>
  relationships([relationship('rId1', `${RELATIONSHIPS}/table`, `../tables/table${String(number)}.xml`)])

const workbookRelationships = (numbers: readonly number[]): string =>
  relationships([
    ...numbers.map((number) => relationship(`rId${String(number)}`, `${RELATIONSHIPS}/worksheet`, `worksheets/sheet${String(number)}.xml`)),
    relationship('rIdStyles', `${RELATIONSHIPS}/styles`, 'styles.xml'),
  ])

const packageRelationships = relationships([
  relationship('rId1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'),
  relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
])

const sheetName = ({ name }: TableFrame, number: number): string => (number === 1 ? name : `${name} ${String(number)}`)

function workbook(frame: TableFrame, numbers: readonly number[]): string {
  const sheets = numbers.map(
    (number) => `<sheet name="${escaped(sheetName(frame, number))}" sheetId="${String(number)}" r:id="rId${String(number)}"/>`,
  )
  const titles = numbers.map(
    (number, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">'${escaped(sheetName(frame, number))}'!$1:$1</definedName>`,
  )
  return [
    `${DECLARATION}<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  ].join('')
}

const properties = ({ title, language }: TableFrame): string =>
  [
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Vipu</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join('')

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`
  const sheets = numbers.flatMap((number) => [
    override(sheetPath(number), `${SPREADSHEET}.worksheet+xml`),
    override(`xl/tables/table${String(number)}.xml`, `${SPREADSHEET}.table+xml`),
  ])
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets,
    '</Types>',
  ].join('')
}

/** Formats in the order of `styles`. */
const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
]

const stylesPart = [
  `${DECLARATION}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${String(formats.length)}">${formats.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
