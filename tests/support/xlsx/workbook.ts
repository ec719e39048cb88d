// A builder of small workbooks for tests, as XML and as archives: every part can be replaced, left out or added.
import { zipOf, type ArchiveShape, type Part } from './zip.ts'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook as its XML; what is not given is as small as it may be. */
export interface WorkbookSource {
  /** What stands in `sheetData` of the only sheet, where `sheets` is not given. */
  readonly data?: string
  /** What stands before and after `sheetData` of that sheet. */
  readonly before?: string
  readonly after?: string
  readonly sheets?: readonly SheetSource[]
  /** What stands in `sst`; without it there is no such part. */
  readonly strings?: string
  /** What stands in `styleSheet`; without it there is no such part. */
  readonly styles?: string
  /** What stands in `workbook` before its sheets, and after them. */
  readonly settings?: string
  readonly afterSheets?: string
  readonly workbookType?: string
  /** Parts by name: another content, or null to leave one out. */
  readonly replace?: Readonly<Record<string, string | Uint8Array | null>>
  /** More parts at the end. */
  readonly more?: readonly Part[]
  /** More relationships of the workbook. */
  readonly relationships?: string
}

export interface SheetSource {
  readonly name: string
  /** The whole part. */
  readonly xml: string
  /** More attributes of its `sheet` element. */
  readonly attributes?: string
  /** The last word of its relationship's type. */
  readonly kind?: string
}

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[character] ?? '')

/** A worksheet part around the content of its `sheetData`. */
export const sheetXml = (data: string, before = '', after = '', namespace = MAIN): string =>
  `${DECLARATION}<worksheet xmlns="${namespace}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`

/** A relationship to a part inside, or to somewhere outside. */
export const relationship = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${escapeXml(target)}"${mode}/>`

export const relationshipsXml = (content: string): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${content}</Relationships>`

/** The parts of a workbook, in the order Excel writes them. */
export function partsOf(source: WorkbookSource): Part[] {
  const sheets = source.sheets ?? [{ name: 'Taul1', xml: sheetXml(source.data ?? '', source.before, source.after) }]
  const contents: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(source),
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookXml(source, sheets),
    'xl/_rels/workbook.xml.rels': workbookRelationships(source, sheets),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet.xml])),
    ...(source.styles === undefined ? {} : { 'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${source.styles}</styleSheet>` }),
    ...(source.strings === undefined ? {} : { 'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${source.strings}</sst>` }),
    ...source.replace,
  }
  const parts = Object.entries(contents).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]))
  return [...parts, ...(source.more ?? [])]
}

/** The bytes of a workbook. */
export const xlsxOf = (source: WorkbookSource, shape?: ArchiveShape): Uint8Array => zipOf(partsOf(source), shape)

/** The bytes of a workbook with a single worksheet part as given. */
export const xlsxOfSheet = (xml: string): Uint8Array => xlsxOf({ sheets: [{ name: 'Taul1', xml }] })

function contentTypes(source: WorkbookSource): string {
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${source.workbookType ?? WORKBOOK_TYPE}"/></Types>`
  )
}

function workbookXml(source: WorkbookSource, sheets: readonly SheetSource[]): string {
  const entries = sheets.map(
    ({ name, attributes }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" ${attributes ?? ''} r:id="rId${index + 1}"/>`,
  )
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `${source.settings ?? ''}<sheets>${entries.join('')}</sheets>${source.afterSheets ?? ''}</workbook>`
  )
}

function workbookRelationships(source: WorkbookSource, sheets: readonly SheetSource[]): string {
  const toSheets = sheets.map((sheet, index) =>
    relationship(`rId${index + 1}`, sheet.kind ?? 'worksheet', `worksheets/sheet${index + 1}.xml`),
  )
  const toStyles = source.styles === undefined ? '' : relationship('rIdStyles', 'styles', 'styles.xml')
  const toStrings = source.strings === undefined ? '' : relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml')
  return relationshipsXml(toSheets.join('') + toStyles + toStrings + (source.relationships ?? ''))
}

/** A row of inline texts, numbers and formulas (`=…` with its value after `→`, or none). */
export function row(number: number, ...values: readonly (string | number)[]): string {
  const cells = values.map((value, column) => cell(`${String.fromCharCode(65 + column)}${number}`, value))
  return `<row r="${number}">${cells.join('')}</row>`
}

export function cell(address: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
  if (!value.startsWith('=')) return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
  const [formula = '', cached] = value.slice(1).split('→')
  return `<c r="${address}"><f>${escapeXml(formula)}</f>${cached === undefined ? '' : `<v>${cached}</v>`}</c>`
}
