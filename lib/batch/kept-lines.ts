// The lines of a claim as they are kept in a part, each a text of its own. Law: they are read one by one each time somebody asks; none is held.
import type { Line } from '../core/claim.ts'
import type { Cents } from '../core/money.ts'

/** Ends each line. */
const TAB = 9

interface Counted {
  readonly length: number
  /** What the lines claim together. */
  readonly claimedCents: Cents
}

export class KeptLines implements Counted, Iterable<Line> {
  readonly length: number
  readonly claimedCents: Cents
  readonly #bytes: Buffer
  readonly #first: number

  /** `first` is where the first of them stands. */
  constructor(bytes: Uint8Array, first: number, { length, claimedCents }: Counted) {
    this.length = length
    this.claimedCents = claimedCents
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#first = first
  }

  *[Symbol.iterator](): Generator<Line> {
    for (const text of this.texts()) yield JSON.parse(text) as Line
  }

  /** The lines as JSON, each as it stands in claims.json. */
  *texts(): Generator<string> {
    for (let count = 0, start = this.#first; count < this.length; count++) {
      const end = this.#bytes.indexOf(TAB, start)
      yield this.#bytes.toString('utf8', start, end)
      start = end + 1
    }
  }
}

/** Where a number of lines end that begin at `first`. */
export function afterLines(bytes: Uint8Array, first: number, count: number): number {
  let start = first
  for (let passed = 0; passed < count; passed++) start = bytes.indexOf(TAB, start) + 1
  return start
}
