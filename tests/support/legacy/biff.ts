// A builder of .xls streams for tests, record by record: what programs write, and what none should.

/** Bytes of a whole number, the lowest first. */
export const u8 = (value: number): number[] => [value & 0xff]
export const u16 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff]
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)]

export function f64(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value, true)
  return [...new Uint8Array(view.buffer)]
}

const codes = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
export const latin = (text: string): number[] => codes(text)
export const wide = (text: string): number[] => codes(text).flatMap(u16)

/** A text of BIFF8 behind a length of two bytes. */
export const unicode = (text: string): number[] => [...u16(text.length), 1, ...wide(text)]
/** A text of BIFF5: bytes of a code page. */
export const narrow = (text: readonly number[]): number[] => [...u16(text.length), ...text]

export const record = (kind: number, ...body: readonly (readonly number[])[]): number[] => {
  const bytes = body.flat()
  return [...u16(kind), ...u16(bytes.length), ...bytes]
}

/** Cells, in rows and columns counted from 0 and with a cell format. */
const at = (row: number, column: number, format = 0): number[] => [...u16(row), ...u16(column), ...u16(format)]

export const number = (row: number, column: number, value: number, format = 0): number[] =>
  record(0x203, at(row, column, format), f64(value))
export const packed = (row: number, column: number, value: number, format = 0): number[] =>
  record(0x27e, at(row, column, format), u32(value))
export const shared = (row: number, column: number, index: number): number[] => record(0xfd, at(row, column), u32(index))
export const label = (row: number, column: number, text: readonly number[]): number[] => record(0x204, at(row, column), text)

/** A formula with its eight bytes of result, and its tokens. */
export const formula = (row: number, column: number, result: readonly number[], format = 0, tokens: readonly number[] = []): number[] =>
  record(0x06, at(row, column, format), result, u16(0), u32(0), u16(tokens.length), tokens)
export const textResult = [0, 0, 0, 0, 0, 0, 0xff, 0xff]
export const emptyResult = [3, 0, 0, 0, 0, 0, 0xff, 0xff]
export const booleanResult = (value: boolean): number[] => [1, 0, value ? 1 : 0, 0, 0, 0, 0xff, 0xff]
export const errorResult = (code: number): number[] => [2, 0, code, 0, 0, 0, 0xff, 0xff]
export const stringRecord = (text: string): number[] => record(0x207, unicode(text))

export const rowRecord = (row: number, hidden: boolean): number[] =>
  record(0x208, u16(row), u16(0), u16(256), u16(255), u32(0), u16(hidden ? 0x20 : 0), u16(0))
export const columnRecord = (first: number, last: number, width: number, hidden: boolean): number[] =>
  record(0x7d, u16(first), u16(last), u16(width), u16(0), u16(hidden ? 1 : 0), u16(0))
export const mergeRecord = (top: number, bottom: number, left: number, right: number): number[] =>
  record(0xe5, u16(1), u16(top), u16(bottom), u16(left), u16(right))

export const date1904 = record(0x22, u16(1))
export const calculatedMark = record(0x1c1, u32(0x1c1), u32(114_210))
export const encryptionRecord = record(0x2f, u16(1), u16(1), u16(1))
export const codePage = (page: number): number[] => record(0x42, u16(page))
export const cellFormat = (id: number): number[] => record(0xe0, u16(0), u16(id), new Array<number>(16).fill(0))
export const numberFormat = (id: number, code: string): number[] => record(0x41e, u16(id), unicode(code))
export const narrowNumberFormat = (id: number, code: string): number[] => record(0x41e, u16(id), u8(code.length), latin(code))

/** The table of shared texts, each as its bytes in the file. */
export const sharedTable = (...texts: readonly (readonly number[])[]): number[] =>
  record(0xfc, u32(texts.length), u32(texts.length), texts.flat())

export interface BiffSheet {
  readonly name: string
  /** 1 hidden, 2 very hidden. */
  readonly state?: number
  /** 0 worksheet, 1 macro sheet, 2 chart. */
  readonly kind?: number
  readonly records: readonly (readonly number[])[]
}

export interface BiffBook {
  readonly version?: 5 | 8
  readonly globals?: readonly (readonly number[])[]
  readonly sheets: readonly BiffSheet[]
}

const END = record(0x0a)

/** The stream of a workbook. */
export function streamOf({ version = 8, globals = [], sheets }: BiffBook): Uint8Array {
  const begin = (kind: number): number[] =>
    record(0x809, u16(version === 8 ? 0x600 : 0x500), u16(kind), u32(0), ...(version === 8 ? [u32(0), u32(0)] : []))
  const name = (text: string): number[] => (version === 8 ? [text.length, 1, ...wide(text)] : [text.length, ...latin(text)])
  const entry = (sheet: BiffSheet, offset: number): number[] =>
    record(0x85, u32(offset), u8(sheet.state ?? 0), u8(sheet.kind ?? 0), name(sheet.name))
  const bodies = sheets.map((sheet) => [...begin(sheet.kind === 2 ? 0x20 : 0x10), ...sheet.records.flat(), ...END])
  const length = [begin(5), ...globals, ...sheets.map((sheet) => entry(sheet, 0)), END].flat().length
  const offsets = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, body) => sum + body.length, length))
  const entries = sheets.map((sheet, index) => entry(sheet, offsets[index] ?? 0))
  return Uint8Array.from([begin(5), ...globals, ...entries, END, ...bodies].flat())
}
