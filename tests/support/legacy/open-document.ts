// A builder of .ods files for tests: the content as XML, and whatever else an archive may have.
import { strToU8 } from 'fflate'
import { archiveOf } from '../archive-of.ts'

const NAMESPACES = ['office', 'table', 'text', 'style']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .concat(
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
  )
  .join(' ')

/** `content.xml` around the tables of a spreadsheet. */
export const contentXml = (tables: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`

export const table = (rows: string, name = 'Taul1', attributes = ''): string =>
  `<table:table table:name="${name}"${attributes}>${rows}</table:table>`
export const row = (cells: string, attributes = ''): string => `<table:table-row${attributes}>${cells}</table:table-row>`
export const text = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${value}</text:p></table:table-cell>`
export const number = (value: number | string, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${String(value)}"${attributes}><text:p>${String(value)}</text:p></table:table-cell>`

export interface OpenDocument {
  readonly content: string
  readonly mimetype?: string | null
  /** Parts to add or to replace. */
  readonly parts?: Readonly<Record<string, string>>
}

/** The bytes of an .ods. */
export function odsOf({ content, mimetype = 'application/vnd.oasis.opendocument.spreadsheet', parts = {} }: OpenDocument): Uint8Array {
  const all = { ...(mimetype === null ? {} : { mimetype }), 'content.xml': content, ...parts }
  return archiveOf(Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strToU8(part)])))
}

/** An .ods of one table of rows. */
export const odsOfRows = (rows: string, styles = ''): Uint8Array => odsOf({ content: contentXml(table(rows), styles) })
