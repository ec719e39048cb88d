// Which marks come more than once: answered in memory of a fixed size for any number of marks. Law: one that comes twice is always told; now and then one
// that does not is told too, so whoever asks looks again.

/** Bits for each mark, so that few different marks fall on the same one. */
const BITS_A_MARK = 64
const FEWEST_BITS = 1 << 16
const MOST_BITS = 2 ** 28

export class RepeatedMarks {
  readonly #seen: Uint32Array
  readonly #again: Uint32Array
  readonly #last: number

  /** `expected` is about how many marks will come; marks are whole numbers of 32 bits. */
  constructor(expected: number) {
    let bits = FEWEST_BITS
    while (bits < expected * BITS_A_MARK && bits < MOST_BITS) bits *= 2
    this.#seen = new Uint32Array(bits / 32)
    this.#again = new Uint32Array(bits / 32)
    this.#last = bits - 1
  }

  add(mark: number): void {
    const bits = this.#isIn(this.#seen, mark) ? this.#again : this.#seen
    for (const bit of [mark & this.#last, spread(mark) & this.#last]) bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  mayRepeat(mark: number): boolean {
    return this.#isIn(this.#again, mark)
  }

  #isIn(bits: Uint32Array, mark: number): boolean {
    return has(bits, mark & this.#last) && has(bits, spread(mark) & this.#last)
  }
}

const has = (bits: Uint32Array, bit: number): boolean => ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0

/** A second place for each mark: marks that share the first one do not share it. */
function spread(mark: number): number {
  const mixed = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
