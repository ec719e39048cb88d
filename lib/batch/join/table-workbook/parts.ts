// The parts of the table's workbook around its rows: styles, head and tail of a sheet, the table itself, and what ties them together.
import { numberFormats } from '../../../i18n/number-formats.ts'
import { columnName } from '../../../sheet/grid.ts'
import { lineCount } from '../../../sheet/layout/lines-of-text.ts'
import type { TableFrame } from './index.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const sheetPath = (number: number): string => `xl/worksheets/sheet${String(number)}.xml`

/** Indexes of the cell formats below. */
export const styles = {
  heading: { text: '1', figures: '12' },
  text: '2',
  quoted: '3',
  date: '4',
  money: '5',
  count: '6',
  decimal: '7',
  long: '8',
} as const
/** The same texts in as many lines as they need. */
const wrapped = { text: '9', quoted: '10', long: '11' } as const

/** Excel shows no text format beyond this length. */
const LONGEST_SHOWN_AS_TEXT = 255

const LINE = 15
const HIGHEST = 409

/** The height of a row of several lines: programs that do not measure it themselves show them all. */
export const heightOf = (lines: number): string => ` ht="${String(Math.min(lines * LINE, HIGHEST))}"`

/** A text stays a text when somebody edits the cell; one that could be taken for a formula keeps its quote mark too. */
export function textStyle(text: string, isWrapped: boolean): string {
  const { quoted, long, text: plain } = isWrapped ? wrapped : styles
  if (/^\s*[=+\-@＝＋－＠]/u.test(text)) return quoted
  return text.length > LONGEST_SHOWN_AS_TEXT ? long : plain
}

const LONGEST_TEXT = 32_767

/** A text as XML: no mark-up, nothing XML forbids, nothing that looks like Excel's own escape, and no longer than a cell may be. Half a character
 * (a lone surrogate) becomes U+FFFD when the bytes are made. */
function escaped(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text
  return special.test(short) ? short.replace(everySpecial, escapeOf) : short
}

/** The element of a text; spaces at its ends and line breaks, which XML programs may fold, are kept. */
export const textElement = (text: string): string =>
  `<t${/^\s|\s$|[\t\n]|  /.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t>`

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
  const headings = columns.map(({ heading, holds }, index) => {
    const at = `${columnName(index)}1`
    return `<c r="${at}" s="${styles.heading[holds]}" t="inlineStr"><is>${textElement(heading)}</is></c>`
  })
  const lines = Math.max(...columns.map(({ heading, width }) => lineCount(heading, width - 1)))
  return [
    `${DECLARATION}<worksheet ${MAIN} xmlns:r="${RELATIONSHIPS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="${String(LINE)}"/><cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1"${lines === 1 ? '' : heightOf(lines)}>${headings.join('')}</row>`,
  ].join('')
}

/** Everything after the last row. */
export const sheetTail = ({ footer }: TableFrame): string =>
  [
    '</sheetData><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>&amp;L&amp;A</oddHeader><oddFooter>&amp;L${escaped(footer.replaceAll('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ].join('')

/** The parts of the workbook as a whole, by name; one number of rows a sheet. */
export function wholeParts(frame: TableFrame, rowsOfSheets: readonly number[]): Map<string, string> {
  const numbers = rowsOfSheets.map((_, index) => index + 1)
  return new Map([
    ...rowsOfSheets.map((rows, index): [string, string] => [`xl/tables/table${String(index + 1)}.xml`, table(frame, index + 1, rows)]),
    ...numbers.map((number): [string, string] => [`xl/worksheets/_rels/sheet${String(number)}.xml.rels`, sheetRelationships(number)]),
    ['xl/styles.xml', stylesPart(frame)],
    ['xl/workbook.xml', workbook(frame, rowsOfSheets)],
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

function workbook(frame: TableFrame, rowsOfSheets: readonly number[]): string {
  const names = rowsOfSheets.map((_, index) => escaped(sheetName(frame, index + 1)))
  const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`)
  const defined = (name: string, sheet: number, area: string): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${String(sheet)}">'${names[sheet] ?? ''}'!${area}</definedName>`
  const onPaper = rowsOfSheets.flatMap((rows, sheet) => [
    defined('Print_Area', sheet, printArea(frame, rows)),
    defined('Print_Titles', sheet, '$1:$1'),
  ])
  return [
    `${DECLARATION}<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets><definedNames>${onPaper.join('')}</definedNames></workbook>`,
  ].join('')
}

/** From the first printed column to the last, with all rows: `$D$1:$R$57`. */
function printArea({ columns }: TableFrame, rows: number): string {
  const [first, last] = [columns.findIndex(({ isPrinted }) => isPrinted), columns.findLastIndex(({ isPrinted }) => isPrinted)]
  return `$${columnName(first)}$1:$${columnName(last)}$${String(rows + 1)}`
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

/** Cell formats in the order of `styles`: the number format and what else there is; all at the top, since a row may have several lines. */
const TOP = '<alignment vertical="top"/>'
const WRAPPED = '<alignment vertical="top" wrapText="1"/>'
const CENTRED = '<alignment horizontal="center" vertical="top"/>'
const heading = (alignment: string): string =>
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment ${alignment}vertical="center" wrapText="1"/></xf>`
const format = (numbers: number, rest = '', alignment = TOP): string =>
  `<xf numFmtId="${String(numbers)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${rest}>${alignment}</xf>`
const AS_TEXT = 49
const DATE = 164
const MONEY = 165
const QUOTED = ' quotePrefix="1"'

const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  heading(''),
  format(AS_TEXT),
  format(AS_TEXT, QUOTED),
  format(DATE, '', CENTRED),
  format(MONEY),
  format(1, '', CENTRED),
  format(0, '', CENTRED),
  format(0),
  format(AS_TEXT, '', WRAPPED),
  format(AS_TEXT, QUOTED, WRAPPED),
  format(0, '', WRAPPED),
  heading('horizontal="center" '),
]

function stylesPart({ language }: TableFrame): string {
  const { date, money } = numberFormats[language]
  const numbers = [
    [DATE, date],
    [MONEY, money],
  ] as const
  return [
    `${DECLARATION}<styleSheet ${MAIN}><numFmts count="${String(numbers.length)}">`,
    ...numbers.map(([id, code]) => `<numFmt numFmtId="${String(id)}" formatCode="${escaped(code)}"/>`),
    '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(formats.length)}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('')
}
