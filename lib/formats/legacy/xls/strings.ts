// Texts of a BIFF8 stream, which may go on in CONTINUE records ([MS-XLS] 2.5.293, 2.4.265). Law: a text is whole, or the file is damaged.
import { inFonts, type FontRun, type RaisedBy } from '../part-fonts.ts'
import { within } from '../reading.ts'
import { utf16 } from '../utf16.ts'
import { damaged } from '../../xlsx/refusal.ts'

const RICH = 8
const EXTENDED = 4
const WIDE = 1
const NO_RUNS: readonly FontRun[] = []

/** Compressed texts hold the lower byte of each character: Latin-1, not windows-1252. */
const latin1 = (body: DataView, at: number, count: number): string =>
  String.fromCharCode(...new Uint8Array(body.buffer, body.byteOffset + at, count))

/** Reads through the bodies of a record and its continuations as if they were one. */
export class TextReader {
  readonly #bodies: readonly DataView[]
  #body = 0
  #at: number

  constructor(bodies: readonly DataView[], at = 0) {
    this.#bodies = bodies
    this.#at = at
  }

  get atEnd(): boolean {
    return this.#body >= this.#bodies.length - 1 && this.#left() <= 0
  }

  #left(): number {
    return (this.#bodies[this.#body]?.byteLength ?? 0) - this.#at
  }

  /** The body to read on in; moves to the next one where this one is used up. */
  #current(): DataView {
    while (this.#left() <= 0) {
      if (this.#body >= this.#bodies.length - 1) damaged()
      this.#body++
      this.#at = 0
    }
    return this.#bodies[this.#body] ?? damaged()
  }

  u8(): number {
    return this.#current().getUint8(this.#at++)
  }

  u16(): number {
    return this.u8() | (this.u8() << 8)
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0
  }

  skip(length: number): void {
    for (let left = length; left > 0;) {
      this.#current()
      const step = Math.min(left, this.#left())
      this.#at += step
      left -= step
    }
  }

  /** The fonts of parts of the text that was read last. */
  runs: readonly FontRun[] = NO_RUNS

  /** A text of so many characters; where it goes on in another record, that begins with a flag of its own. */
  unicode(length: number): string {
    const flags = this.u8()
    const runs = (flags & RICH) === 0 ? 0 : this.u16()
    const extension = (flags & EXTENDED) === 0 ? 0 : this.u32()
    const text = this.#characters(length, (flags & WIDE) !== 0)
    this.runs = runs === 0 ? NO_RUNS : Array.from({ length: runs }, () => ({ at: this.u16(), font: this.u16() }))
    this.skip(extension)
    return text
  }

  #characters(length: number, wideAtFirst: boolean): string {
    let text = ''
    for (let wide = wideAtFirst; text.length < length;) {
      while (this.#left() < (wide ? 2 : 1)) wide = this.#isWideInNext()
      text += this.#piece(length - text.length, wide)
    }
    return text
  }

  /** A record may end in half a character that is none, and its continuation may hold nothing but the flag. */
  #isWideInNext(): boolean {
    this.#at += this.#left()
    return (this.u8() & WIDE) !== 0
  }

  #piece(wanted: number, wide: boolean): string {
    const count = Math.min(wanted, wide ? this.#left() >> 1 : this.#left())
    const body = this.#bodies[this.#body]
    if (count <= 0 || body === undefined) return damaged()
    const at = this.#at
    this.#at += wide ? count * 2 : count
    return wide ? utf16(body, at, count) : latin1(body, at, count)
  }
}

export interface SharedStrings {
  readonly texts: readonly string[]
  /** By the number of a text, the fonts of parts of it. */
  readonly partFonts: ReadonlyMap<number, readonly number[]>
}

/**
 * The table of shared strings. Its own count may lie (some programs write too little), so it goes on to the end of the table. A number
 * that no text stands behind makes the cell that names it fail, not the table.
 */
export function sharedStrings(bodies: readonly DataView[], most: number, raisedBy: RaisedBy): SharedStrings {
  const from = new TextReader(bodies, 4)
  const promised = from.u32()
  const texts: string[] = []
  const partFonts = new Map<number, readonly number[]>()
  try {
    while (!from.atEnd) {
      const text = from.unicode(from.u16())
      const seen = from.runs.length === 0 ? null : inFonts(text, from.runs, raisedBy)
      texts.push(seen?.text ?? text)
      if (seen !== null && seen.partFonts.length > 0) partFonts.set(texts.length - 1, seen.partFonts)
      within('sharedStrings', texts.length, most)
    }
  } catch (fault) {
    if (texts.length < promised || texts.length > most) throw fault
  }
  return { texts, partFonts }
}
