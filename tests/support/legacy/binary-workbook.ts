// A builder of .xlsb files for tests: parts of records, zipped with the relationships that lead to them.
import { strFromU8, strToU8 } from 'fflate'
import { archiveOf } from '../archive-of.ts'
import { f64, u16, u32, u8, wide } from './biff.ts'

const varying = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varying(value >>> 7)])

export const binaryRecord = (kind: number, ...body: readonly (readonly number[])[]): number[] => {
  const bytes = body.flat()
  return [...varying(kind), ...varying(bytes.length), ...bytes]
}

export const wideText = (text: string): number[] => [...u32(text.length), ...wide(text)]

/** What stands before the value of a cell: its column and cell format. */
const at = (column: number, format = 0): number[] => [...u32(column), ...u32(format)]

/** A height that is not the usual one is one that somebody has set. */
export const binaryRow = (row: number, hidden = false, height = 300): number[] =>
  binaryRecord(0, u32(row), u32(0), u16(height), u8(0), u8((hidden ? 0x10 : 0) | (height === 300 ? 0 : 0x20)), u8(0), u32(0))
export const binaryNumber = (column: number, value: number, format = 0): number[] => binaryRecord(5, at(column, format), f64(value))
export const binaryPacked = (column: number, value: number): number[] => binaryRecord(2, at(column), u32(value))
export const binaryText = (column: number, text: string): number[] => binaryRecord(6, at(column), wideText(text))
export const binaryShared = (column: number, index: number): number[] => binaryRecord(7, at(column), u32(index))
export const binaryError = (column: number, code: number): number[] => binaryRecord(3, at(column), u8(code))
/** Tokens, and what stands behind them. */
export const binaryFormula = (column: number, value: number, tokens: readonly number[] = [], extra: readonly number[] = []): number[] =>
  binaryRecord(9, at(column), f64(value), u16(0), u32(tokens.length), tokens, u32(extra.length), extra)
export const binaryRichText = (column: number, text: string): number[] => binaryRecord(62, at(column), u8(0), wideText(text))
/** A cell without a column of its own: it stands behind the one before it. */
export const shortNumber = (value: number): number[] => binaryRecord(16, u32(0), f64(value))
export const binaryMerge = (top: number, bottom: number, left: number, right: number): number[] =>
  binaryRecord(176, u32(top), u32(bottom), u32(left), u32(right))
export const binaryColumns = (first: number, last: number, hidden: boolean): number[] =>
  binaryRecord(60, u32(first), u32(last), u32(2560), u32(0), u16(hidden ? 1 : 0))

export interface BinarySheet {
  readonly name: string
  readonly state?: number
  /** The last word of its relationship's type. */
  readonly kind?: string
  /** Nothing names its part. */
  readonly lost?: boolean
  /** The number of the sheet whose part it shows, in place of its own. */
  readonly shows?: number
  /** The part ends behind the cells, without the record that ends them. */
  readonly cut?: boolean
  /** Records before the cells, the rows with their cells, records behind them. */
  readonly before?: readonly (readonly number[])[]
  readonly cells: readonly (readonly number[])[]
  readonly after?: readonly (readonly number[])[]
}

export interface BinaryBook {
  readonly date1904?: boolean
  readonly sheets: readonly BinarySheet[]
  readonly strings?: readonly (string | readonly number[])[]
  /** Ids of number formats, by cell format, and codes by id. */
  readonly formats?: readonly number[]
  readonly codes?: Readonly<Record<number, string>>
  /** Records of fonts and fills, and which of them each cell format names. */
  /** Records of the workbook before its sheets, and other parts by their names. */
  readonly settings?: readonly (readonly number[])[]
  readonly parts?: Readonly<Record<string, string | readonly (readonly number[])[]>>
  readonly painting?: { readonly records: readonly (readonly number[])[]; readonly styles: readonly (readonly [number, number])[] }
}

/** The relationships of the first sheet. */
export const toParts = (...all: readonly (readonly [string, string])[]): string =>
  strFromU8(relationships(all.map(([kind, target], index) => [`rId${String(index + 1)}`, kind, target])))

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (all: readonly (readonly [string, string, string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  )

const bytes = (...records: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(records.flat())

/** The bytes of an .xlsb. */
export function xlsbOf({
  date1904 = false,
  sheets,
  strings = [],
  formats = [0],
  codes = {},
  settings = [],
  parts: more = {},
  painting,
}: BinaryBook): Uint8Array {
  const entries = sheets.map((sheet, index) =>
    binaryRecord(156, u32(sheet.state ?? 0), u32(index + 1), wideText(`rId${String(index + 1)}`), wideText(sheet.name)),
  )
  const parts = sheets.map((sheet, index): [string, Uint8Array] => [
    `xl/worksheets/sheet${String(index + 1)}.bin`,
    bytes(
      ...(sheet.before ?? []),
      binaryRecord(145),
      ...sheet.cells,
      ...(sheet.cut === true ? [] : [binaryRecord(146)]),
      ...(sheet.after ?? []),
    ),
  ])
  const toSheets = sheets.flatMap((sheet, index): [string, string, string][] => {
    const number = String(index + 1)
    return sheet.lost === true
      ? []
      : [[`rId${number}`, sheet.kind ?? 'worksheet', `worksheets/sheet${String(sheet.shows ?? index + 1)}.bin`]]
  })
  return archiveOf({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
    'xl/workbook.bin': bytes(binaryRecord(153, u32(date1904 ? 1 : 0)), ...settings, ...entries),
    'xl/_rels/workbook.bin.rels': relationships([
      ...toSheets,
      ['rIdT', 'sharedStrings', 'sharedStrings.bin'],
      ['rIdF', 'styles', 'styles.bin'],
    ]),
    'xl/sharedStrings.bin': bytes(
      ...strings.map((text) => (typeof text === 'string' ? binaryRecord(19, u8(0), wideText(text)) : binaryRecord(19, text))),
    ),
    'xl/styles.bin': bytes(
      ...Object.entries(codes).map(([id, code]) => binaryRecord(44, u16(Number(id)), wideText(code))),
      ...(painting?.records ?? []),
      binaryRecord(617),
      ...formats.map((id, index) => binaryRecord(47, u16(0), u16(id), ...(painting?.styles[index] ?? [0, 0]).map(u16))),
      binaryRecord(618),
    ),
    ...Object.fromEntries(parts),
    ...Object.fromEntries(Object.entries(more).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : bytes(...part)])),
  })
}
