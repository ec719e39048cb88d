// The drawings of a sheet of an .xls: pictures, text boxes, charts and notes that are always shown ([MS-ODRAW] 2.2, [MS-XLS] 2.4.181, 2.5.143). Law: frames and
// lines cover nothing; what is cut off draws nothing.
import type { Merge } from '../../../sheet/grid.ts'
import { coverBetween } from '../../covers.ts'
import type { TextBox } from '../../text-boxes.ts'
import { unlessCutOff } from '../reading.ts'

/** Atoms of a drawing that matter. */
const atom = { shape: 0xf004, kind: 0xf00a, options: 0xf00b, anchor: 0xf010, moreOptions: 0xf122 } as const
const CONTAINER = 0xf

/** Options of a shape: how much its paint covers, whether it is painted, whether it is hidden. */
const option = { opacity: 0x182, painting: 0x1bf, showing: 0x3bf } as const
const OPTION_ID = 0x3fff
const OPTION_BYTES = 6
const IS_PAINTED = { says: 0x100000, value: 0x10 }
const IS_HIDDEN = { says: 0x20000, value: 2 }

/** A line, and the connectors between shapes. */
const isLine = (kind: number): boolean => kind === 20 || (kind >= 32 && kind <= 40)

/** Objects by their kind: those that cover where they are painted, those that do in any case, and notes. */
const PAINTED: ReadonlySet<number> = new Set([0, 2, 3, 6, 9, 0x1e])
const CHART = 5
const PICTURE = 8
const NOTE = 0x19
const NOTE_SHOWN = 2

interface Shape {
  kind: number
  isPainted: boolean
  isHidden: boolean
  range: Merge | null
}

/** Where something is drawn: its first cell, as a text box says it. */
export type Place = Omit<TextBox, 'text'>

export class Drawings {
  /** Tells of each range that something lies over. */
  readonly #cover: (range: Merge) => void
  #shape: Shape | null = null
  /** Where the last shape begins that has a place of its own; the shapes of a group have that of their group. */
  #place: Place | null = null
  /** Notes by their number; whether they are shown, a record of their own says. */
  readonly #notes = new Map<number, Merge>()

  constructor(cover: (range: Merge) => void) {
    this.#cover = cover
  }

  /** Takes a part of the drawing: the begin of some shape, up to what the sheet itself says of it. */
  drawing(body: DataView): void {
    unlessCutOff(() => {
      for (let at = 0; at + 8 <= body.byteLength;) {
        const [version, kind, length] = [body.getUint16(at, true), body.getUint16(at + 2, true), body.getUint32(at + 4, true)]
        if (kind === atom.shape) this.#shape = { kind: 0, isPainted: true, isHidden: false, range: null }
        else if (this.#shape !== null) {
          const own = Math.min(length, body.byteLength - at - 8)
          const part = new DataView(body.buffer, body.byteOffset + at + 8, own)
          take(this.#shape, kind, version >> 4, part)
          if (kind === atom.anchor) this.#place = { row: part.getUint16(6, true) + 1, column: part.getUint16(2, true) }
        }
        at += (version & CONTAINER) === CONTAINER ? 8 : 8 + length
      }
    }, undefined)
  }

  /** Takes what the sheet says of the shape begun last (BIFF8); where words in it would be seen, its place. */
  object(body: DataView): Place | null {
    const shape = this.#shape
    this.#shape = null
    if (shape === null || body.byteLength < 8) return null
    const [kind, number] = [body.getUint16(4, true), body.getUint16(6, true)]
    if (shape.range !== null && kind === NOTE) this.#notes.set(number, shape.range)
    else if (shape.range !== null && !shape.isHidden && covers(kind, shape)) this.#cover(shape.range)
    return PAINTED.has(kind) && !shape.isHidden ? this.#place : null
  }

  /** Takes an object of Excel 5 or 95, which says all of itself. */
  oldObject(body: DataView): void {
    if (body.byteLength < 37) return
    const [kind, pattern] = [body.getUint16(4, true), body.getUint8(36)]
    if (kind === CHART || kind === PICTURE || (PAINTED.has(kind) && kind !== 0 && pattern !== 0)) this.#cover(rangeAt(body, 10))
  }

  /** Takes what is said of a note: its cell, whether it is always shown, and its number. */
  note(body: DataView): void {
    if (body.byteLength < 8 || (body.getUint16(4, true) & NOTE_SHOWN) === 0) return
    const range = this.#notes.get(body.getUint16(6, true))
    if (range !== undefined) this.#cover(range)
  }
}

function take(shape: Shape, kind: number, instance: number, body: DataView): void {
  if (kind === atom.kind) shape.kind = instance
  else if (kind === atom.anchor) shape.range = rangeAt(body, 2)
  else if (kind === atom.options || kind === atom.moreOptions) {
    for (let index = 0; index < instance && (index + 1) * OPTION_BYTES <= body.byteLength; index++) {
      const [id, value] = [body.getUint16(index * OPTION_BYTES, true) & OPTION_ID, body.getUint32(index * OPTION_BYTES + 2, true)]
      if (id === option.opacity && value === 0) shape.isPainted = false
      if (id === option.painting && (value & IS_PAINTED.says) !== 0 && (value & IS_PAINTED.value) === 0) shape.isPainted = false
      if (id === option.showing && (value & IS_HIDDEN.says) !== 0) shape.isHidden = (value & IS_HIDDEN.value) !== 0
    }
  }
}

const covers = (kind: number, shape: Shape): boolean =>
  kind === CHART || kind === PICTURE || (PAINTED.has(kind) && shape.isPainted && !isLine(shape.kind))

/** Columns have 1,024 parts here, rows 256. */
function rangeAt(body: DataView, at: number): Merge {
  const [left, right, top, down] = [0, 2, 4, 6].map((place) => body.getUint16(at + place, true))
  const [lastColumn, lastRight, lastRow, lastDown] = [8, 10, 12, 14].map((place) => body.getUint16(at + place, true))
  return coverBetween(
    { column: left ?? 0, right: (right ?? 0) / 1024, row: top ?? 0, down: (down ?? 0) / 256 },
    { column: lastColumn ?? 0, right: (lastRight ?? 0) / 1024, row: lastRow ?? 0, down: (lastDown ?? 0) / 256 },
  )
}
