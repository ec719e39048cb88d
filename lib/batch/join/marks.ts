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
    const bit = mark & this.#last
    const index = bit >>> 5
    const flag = 1 << (bit & 31)
    if (((this.#seen[index] ?? 0) & flag) === 0) this.#seen[index] = (this.#seen[index] ?? 0) | flag
    else this.#again[index] = (this.#again[index] ?? 0) | flag
  }

  mayRepeat(mark: number): boolean {
    const bit = mark & this.#last
    return ((this.#again[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }
}
