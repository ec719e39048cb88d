// Where the columns or rows of a sheet stand, by their sizes one after the other. Law: nothing is walked through for each question.

/** A place: the column or row, from 0, and how far into it, as a share of its size. */
export interface Place {
  readonly index: number
  readonly share: number
}

export class Sizes {
  readonly #usual: number
  /** The runs of one size each: their first column or row, where it begins, and its size. */
  readonly #firsts: number[] = []
  readonly #begins: number[] = []
  readonly #sizes: number[] = []
  #next = 0
  #end = 0

  /** In points, as all others; what is not added has the usual size. */
  constructor(usual: number) {
    this.#usual = usual
  }

  /** Adds so many of one size behind those there are; null is the usual size. */
  add(count: number, size: number | null): void {
    if (this.#sizes.at(-1) !== (size ?? this.#usual)) {
      this.#firsts.push(this.#next)
      this.#begins.push(this.#end)
      this.#sizes.push(size ?? this.#usual)
    }
    this.#next += count
    this.#end += count * (size ?? this.#usual)
  }

  /** Where a column or row begins. */
  begin(index: number): number {
    if (index >= this.#next) return this.#end + (index - this.#next) * this.#usual
    const run = lastUpTo(this.#firsts, index)
    return (this.#begins[run] ?? 0) + (index - (this.#firsts[run] ?? 0)) * (this.#sizes[run] ?? this.#usual)
  }

  size(index: number): number {
    return index >= this.#next ? this.#usual : (this.#sizes[lastUpTo(this.#firsts, index)] ?? this.#usual)
  }

  /** What stands so far from the begin of the sheet. */
  at(points: number): Place {
    if (points >= this.#end) return placed(this.#next, points - this.#end, this.#usual)
    const run = lastUpTo(this.#begins, points)
    return placed(this.#firsts[run] ?? 0, points - (this.#begins[run] ?? 0), this.#sizes[run] ?? this.#usual)
  }
}

function placed(first: number, beyond: number, size: number): Place {
  const count = size > 0 ? Math.max(0, beyond) / size : 0
  return { index: first + Math.floor(count), share: count - Math.floor(count) }
}

/** The last of ascending numbers that is not above another; 0 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle - 1
  }
  return low
}
