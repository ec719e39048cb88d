// Which marks come more than once. Law: one that comes twice is always told, none other is; eight bytes a mark while they come, afterwards those alone that
// came again.

const FEWEST = 1 << 10

export class RepeatedMarks {
  /** While they come, all of them; after that those that came again, in order. */
  #marks: Float64Array
  #count = 0
  #isSettled = false

  /** `expected` is about how many marks will come; marks are whole numbers of 53 bits. */
  constructor(expected: number) {
    this.#marks = new Float64Array(Math.max(FEWEST, expected))
  }

  /** All are added before the first question. */
  add(mark: number): void {
    if (this.#count === this.#marks.length) {
      const before = this.#marks
      this.#marks = new Float64Array(before.length * 2)
      this.#marks.set(before)
    }
    this.#marks[this.#count++] = mark
  }

  /** Whether any did. */
  get hasRepeated(): boolean {
    this.#settle()
    return this.#marks.length > 0
  }

  isRepeated(mark: number): boolean {
    this.#settle()
    let [low, high] = [0, this.#marks.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#marks[middle] ?? 0) < mark) low = middle + 1
      else high = middle
    }
    return this.#marks[low] === mark
  }

  #settle(): void {
    if (this.#isSettled) return
    const sorted = this.#marks.subarray(0, this.#count).sort()
    this.#marks = sorted.filter((mark, index) => mark === sorted[index + 1] && mark !== sorted[index - 1])
    this.#isSettled = true
  }
}
