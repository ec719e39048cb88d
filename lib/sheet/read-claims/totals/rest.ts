// What self-financing and an advance leave of the costs: `Omavastuu −500`, `Haetaan 1 234,00`. Law: it repeats what is known, and is neither a line nor the
// list's total.
import type { Sums } from './sums.ts'
import type { StatedAmount } from './totals.ts'

export class Rest {
  readonly #sums: Sums
  readonly #off = new Map<number, number>()

  constructor(sums: Sums) {
    this.#sums = sums
  }

  /** A plus is taken off as a minus is: a form has the one, a sum the other. */
  takeOff(amounts: readonly StatedAmount[]): void {
    for (const { column, cents } of amounts) this.#off.set(column, (this.#off.get(column) ?? 0) + Math.abs(cents))
  }

  /** Whether amounts are what all lines make without what was taken off. */
  isOf(amounts: readonly StatedAmount[]): boolean {
    return amounts.length > 0 && amounts.every((one) => this.#isLeft(one))
  }

  #isLeft({ column, cents }: StatedAmount): boolean {
    const off = this.#off.get(column)
    return off !== undefined && this.#sums.lines('all') > 0 && this.#sums.of(column, 'all') === BigInt(cents + off)
  }
}
