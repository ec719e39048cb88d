// The records of Excel 2 as Excel 3 would have written them: only the form of its cells was its own. Sheets of both mix them, and Excel reads both.
// Law: no cell is left out or moved.
import { kinds, type BiffRecord, type RecordSource } from './records.ts'

/** The records of cells as Excel 2 numbers them, by what they are later. */
const later: ReadonlyMap<number, number> = new Map([
  [0x02, kinds.number],
  [0x03, kinds.number],
  [0x04, kinds.label],
  [0x05, kinds.booleanOrError],
  [0x06, 0x206],
])
const WHOLE_NUMBER = 0x02
const STRING = 0x07
const ROW = 0x08
const COLUMN_WIDTH = 0x24
const HIDDEN_ROW = 0x20
const CELL_FORMAT = 0x44
/** The number of a cell format that stands in a record of its own before the cell. */
const STATED_BEFORE = 63

export class Excel2Records implements RecordSource {
  readonly #records: RecordSource
  readonly #hasCellFormats: boolean
  #cellFormat = 0

  /** Without cell formats, each cell says itself which font and number format it has: both in one byte, which then stands for a format. */
  constructor(records: RecordSource, hasCellFormats: boolean) {
    this.#records = records
    this.#hasCellFormats = hasCellFormats
  }

  next(): BiffRecord | null {
    const record = this.#records.next()
    if (record === null) return null
    const { kind, body } = record
    if (kind === CELL_FORMAT) this.#cellFormat = body.getUint16(0, true)
    if (kind === STRING) return { kind: kinds.string, body: joined([...u16(body.getUint8(0)), ...bytesOf(body, 1)]) }
    if (kind === ROW) return { kind: kinds.row, body: rowOf(body) }
    if (kind === COLUMN_WIDTH) return { kind: kinds.columns, body: columnsOf(body) }
    const newer = later.get(kind)
    return newer === undefined ? record : { kind: newer, body: joined([...this.#place(body), ...valueOf(record)]) }
  }

  continued(first: BiffRecord): DataView[] {
    return [first.body]
  }

  /** Row, column and cell format: three bytes of looks become the number of a format. */
  #place(body: DataView): number[] {
    const stated = body.getUint8(4) & STATED_BEFORE
    const own = stated === STATED_BEFORE ? this.#cellFormat : stated
    return [...bytesOf(body, 0, 4), ...u16(this.#hasCellFormats ? own : body.getUint8(5))]
  }
}

function valueOf({ kind, body }: BiffRecord): number[] {
  if (kind === 0x04) return [...u16(body.getUint8(7)), ...bytesOf(body, 8)]
  if (kind !== WHOLE_NUMBER) return bytesOf(body, 7)
  const number = new DataView(new ArrayBuffer(8))
  number.setFloat64(0, body.getUint16(7, true), true)
  return bytesOf(number, 0)
}

/** A row without a height is a hidden one; the upper bit says that the height is the usual. */
function rowOf(body: DataView): DataView {
  const height = body.getUint16(6, true) & 0x7fff
  return joined([...bytesOf(body, 0, 6), ...u16(height), ...u16(0), ...u16(0), ...u16(height === 0 ? HIDDEN_ROW : 0), ...u16(0)])
}

/** First and last column, a byte each, and their width. */
const columnsOf = (body: DataView): DataView =>
  joined([...u16(body.getUint8(0)), ...u16(body.getUint8(1)), ...bytesOf(body, 2, 4), ...new Array<number>(6).fill(0)])

const u16 = (value: number): number[] => [value & 0xff, value >> 8]

const bytesOf = (body: DataView, from: number, to = body.byteLength): number[] => [
  ...new Uint8Array(body.buffer, body.byteOffset, body.byteLength).subarray(from, to),
]

const joined = (bytes: readonly number[]): DataView => new DataView(Uint8Array.from(bytes).buffer)
