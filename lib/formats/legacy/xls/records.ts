// The records of a BIFF stream, one after the other ([MS-XLS] 2.1.4). Law: nothing is read beyond a record, nothing beyond the stream.
import { damaged } from '../../xlsx/refusal.ts'

/** The records this reader knows; all others are stepped over. */
export const kinds = {
  end: 0x0a,
  codePage: 0x42,
  continued: 0x3c,
  calculation: 0x1c1,
  date1904: 0x22,
  encryption: 0x2f,
  font: 0x31,
  columns: 0x7d,
  palette: 0x92,
  sheet: 0x85,
  packedNumbers: 0xbd,
  richLabel: 0xd6,
  cellFormat: 0xe0,
  conditions: 0x1b0,
  condition: 0x1b1,
  header: 0x14,
  footer: 0x15,
  note: 0x1c,
  window: 0x3d,
  pane: 0x41,
  object: 0x5d,
  drawing: 0xec,
  textBox: 0x1b6,
  sheetWindow: 0x23e,
  newerConditions: 0x879,
  newerCondition: 0x87a,
  addedCondition: 0x87b,
  merges: 0xe5,
  strings: 0xfc,
  sharedLabel: 0xfd,
  externalBook: 0x1ae,
  externalSheets: 0x17,
  name: 0x18,
  sharedFormula: 0x4bc,
  number: 0x203,
  label: 0x204,
  booleanOrError: 0x205,
  string: 0x207,
  row: 0x208,
  defaultRow: 0x225,
  packedNumber: 0x27e,
  numberFormat: 0x41e,
  begin: 0x809,
} as const

/** Cells without a value, one and several; where a block of rows begins. */
const [BLANK, BLANKS, BLOCK] = [0x201, 0xbe, 0xd7]

/** FORMULA as Excel 5 and later write it, and as the versions 3 and 4 numbered it. */
export const isFormula = (kind: number): boolean => kind === 0x06 || kind === 0x206 || kind === 0x406

/** BOF, with which a book and each sheet begins, as Excel 2, 3, 4 and all later versions number it. */
export const isBegin = (kind: number): boolean => kind === kinds.begin || kind === 0x09 || kind === 0x209 || kind === 0x409

export interface BiffRecord {
  readonly kind: number
  readonly body: DataView
}

export interface RecordSource {
  readonly next: () => BiffRecord | null
  /** A record's body and those of the records that go on with it. */
  readonly continued: (first: BiffRecord) => DataView[]
}

/** The bodies of a record and those that go on with it, as one. */
export function joined(bodies: readonly DataView[]): DataView {
  const [only] = bodies
  if (only !== undefined && bodies.length === 1) return only
  const all = new Uint8Array(bodies.reduce((sum, body) => sum + body.byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of bodies) {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return new DataView(all.buffer)
}

/** Cells that have a record each. */
const isCell = (kind: number): boolean =>
  kind === kinds.number ||
  kind === kinds.packedNumber ||
  kind === kinds.sharedLabel ||
  kind === kinds.label ||
  kind === kinds.richLabel ||
  kind === kinds.booleanOrError ||
  isFormula(kind)

/** What a sheet's cells, and rows of them, are told by, and what a book says of all sheets; where a part went on behind its end one of them would come next. */
const ofParts: ReadonlySet<number> = new Set([
  ...[kinds.number, kinds.packedNumber, kinds.packedNumbers, kinds.sharedLabel, kinds.label, kinds.richLabel, kinds.booleanOrError],
  ...[kinds.row, kinds.string, kinds.sharedFormula, kinds.merges, kinds.sheetWindow, kinds.conditions, kinds.continued],
  ...[0x06, BLANK, BLANKS, BLOCK],
  // And of the book.
  ...[kinds.sheet, kinds.strings, kinds.cellFormat, kinds.font, kinds.numberFormat],
])
/** How many cells the records from some offset on have; of a stream that is cut off, those before. */
export function cellsAhead(stream: Uint8Array, offset: number): number {
  let cells = 0
  for (let at = offset; at + 4 <= stream.length;) {
    const kind = u16(stream, at)
    const length = u16(stream, at + 2)
    if (isCell(kind)) cells += 1
    else if (kind === kinds.packedNumbers) cells += Math.max(0, Math.floor((length - PLACES) / PACKED))
    at += 4 + length
  }
  return cells
}

/** The bytes of a record of packed numbers that say where they stand, and of each number with its style. */
const [PLACES, PACKED] = [6, 6]

export const u16 = (stream: Uint8Array, at: number): number => (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8)

/** Steps through a stream from some offset; stops at its end. A record that is cut off makes the file damaged. */
export class Records implements RecordSource {
  readonly #stream: Uint8Array
  #at: number

  constructor(stream: Uint8Array, offset: number) {
    this.#stream = stream
    this.#at = offset
  }

  /** Where the next record begins. */
  get at(): number {
    return this.#at
  }

  /** Whether what a sheet or a book consists of stands next, rather than the begin of another part or nothing. */
  get goesOn(): boolean {
    return this.#at + 4 <= this.#stream.length && ofParts.has(this.#u16(this.#at))
  }

  next(): BiffRecord | null {
    if (this.#at + 4 > this.#stream.length) return null
    const kind = this.#u16(this.#at)
    const begin = this.#at + 4
    const end = begin + this.#u16(this.#at + 2)
    if (end > this.#stream.length) return damaged()
    this.#at = end
    return { kind, body: new DataView(this.#stream.buffer, this.#stream.byteOffset + begin, end - begin) }
  }

  continued(first: BiffRecord): DataView[] {
    const bodies = [first.body]
    while (this.#at + 4 <= this.#stream.length && this.#u16(this.#at) === kinds.continued) {
      const more = this.next()
      if (more !== null) bodies.push(more.body)
    }
    return bodies
  }

  #u16(at: number): number {
    return u16(this.#stream, at)
  }
}
