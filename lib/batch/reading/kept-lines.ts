// The lines of a claim as they are kept in a part, each a text of its own. Law: they are read one by one each time somebody asks; none is held.
import type { Line } from '../../core/claim.ts'
import type { Cents } from '../../core/money.ts'

/** Ends each line. */
const TAB = 9

interface Counted {
  readonly length: number
  /** What the lines claim together. */
  readonly claimedCents: Cents
}

const COMMA = 0x2c
/** Room for as many bytes as are handed over at once. */
const PIECE = Buffer.allocUnsafeSlow(1 << 16)

export class KeptLines implements Counted, Iterable<Line> {
  readonly length: number
  readonly claimedCents: Cents
  readonly #bytes: Buffer
  readonly #first: number
  readonly #end: number

  /** `first` is where the first of them stands, `end` is behind the last. */
  constructor(bytes: Uint8Array, first: number, end: number, { length, claimedCents }: Counted) {
    this.length = length
    this.claimedCents = claimedCents
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#first = first
    this.#end = end
  }

  *[Symbol.iterator](): Generator<Line> {
    for (let count = 0, start = this.#first; count < this.length; count++) {
      const end = this.#bytes.indexOf(TAB, start)
      yield JSON.parse(this.#bytes.toString('utf8', start, end)) as Line
      start = end + 1
    }
  }

  /** The lines as JSON as they stand in claims.json, with commas between them, piece by piece; a piece stays until another is asked for. */
  *json(): Generator<Uint8Array> {
    const end = this.#end - 1
    for (let start = this.#first; start < end; start += PIECE.length) {
      const piece = PIECE.subarray(0, this.#bytes.copy(PIECE, 0, start, Math.min(start + PIECE.length, end)))
      for (let tab = piece.indexOf(TAB); tab !== -1; tab = piece.indexOf(TAB, tab + 1)) piece[tab] = COMMA
      yield piece
    }
  }
}

/** Where a number of lines end that begin at `first`. */
export function afterLines(bytes: Uint8Array, first: number, count: number): number {
  let start = first
  for (let passed = 0; passed < count; passed++) start = bytes.indexOf(TAB, start) + 1
  return start
}
