// What an account held before its lines, which the totals of a ledger may have in them, too. Law: such a total is none of this claim's costs.
import type { Sums } from './sums.ts'
import { verifyTotal, type StatedAmount, type StatedTotal } from './totals.ts'

export class Opening {
  readonly #sums: Sums
  /** Cents by column: of the last account, and of all whose totals had them. */
  #last: ReadonlyMap<number, number> = new Map()
  readonly #all = new Map<number, number>()
  #isInTotal = false

  constructor(sums: Sums) {
    this.#sums = sums
  }

  /** Whether some total has it in it. */
  get isInTotal(): boolean {
    return this.#isInTotal
  }

  /** What the next account held. */
  open(amounts: readonly StatedAmount[]): void {
    this.#last = new Map(amounts.map(({ column, cents }) => [column, cents]))
  }

  /** Takes a total of what its account held before and its lines together; false for any other. */
  takeTotal(stated: StatedTotal): boolean {
    const found = [this.#last, this.#all].find((opening) => this.#isOf(stated, opening))
    if (found === undefined) return false
    this.#isInTotal = true
    if (found === this.#last) for (const [column, cents] of found) this.#all.set(column, (this.#all.get(column) ?? 0) + cents)
    return true
  }

  #isOf(stated: StatedTotal, opening: ReadonlyMap<number, number>): boolean {
    const amounts = stated.amounts.map((one) => ({ ...one, cents: one.cents - (opening.get(one.column) ?? 0) }))
    return opening.size > 0 && verifyTotal({ ...stated, amounts }, this.#sums).agrees
  }
}
