// Lists of which one is another version of the other: sent again with a few amounts put right, or copied to a sheet of its own and changed there. Law: a list
// is a version only of one whose lines it repeats, half of the shorter one's and three at least; a line of it that is not repeated is held against the lines of
// the other one's that are not repeated either, by voucher, day and supplier.
import { invoiceAmount, type Line } from '../../core/claim.ts'
import { numbersOf } from '../../core/eligibility/claimed-twice.ts'
import type { Cents } from '../../core/money.ts'
import { plain } from './words/plain-text.ts'

const LEAST_REPEATED = 3
/** So many lines of one voucher, day and supplier are held against each other. */
const MOST_ALIKE = 8

/** A line that may have another amount in another version. */
interface Candidate {
  readonly amount: Cents
  readonly keys: readonly string[]
}

export class Versions {
  readonly #numbers = new Map<string, number>()
  /** By list. */
  readonly #sizes: number[] = []
  /** How many lines two lists have in common, by the number of the earlier one and of the other. */
  readonly #shared = new Map<number, Map<number, number>>()
  /** By line. */
  readonly #listOf = new Map<number, number>()
  readonly #candidates = new Map<number, Candidate>()
  readonly #repeated = new Set<number>()
  readonly #alike = new Map<string, number[]>()

  /** A line of a list; its cost is null where it is known to be repeated, so that nothing of it need be kept. */
  add(line: number, list: string, cost: Line | null): void {
    const number = this.#numbers.get(list) ?? this.#sizes.push(0) - 1
    this.#numbers.set(list, number)
    this.#sizes[number] = (this.#sizes[number] ?? 0) + 1
    this.#listOf.set(line, number)
    const amount = cost === null ? null : invoiceAmount(cost)
    if (cost === null || amount === null || cost.incurredOn === null || cost.supplier === null) return
    const day = [cost.incurredOn, plain(cost.supplier)]
    const keys = numbersOf(cost).map((one) => JSON.stringify([one, ...day]))
    this.#candidates.set(line, { amount, keys })
    for (const key of keys) {
      const alike = this.#alike.get(key)
      if (alike === undefined) this.#alike.set(key, [line])
      else if (alike.length < MOST_ALIKE) alike.push(line)
    }
  }

  /** That a line is the same cost as one before it. */
  repeat(line: number, first: number): void {
    this.#repeated.add(line).add(first)
    const [one, other] = this.#listsOf(line, first)
    const shared = this.#shared.get(one) ?? new Map<number, number>()
    this.#shared.set(one, shared.set(other, (shared.get(other) ?? 0) + 1))
  }

  /** The line of another version that has the same voucher, day and supplier as a line, and another amount; null where there is none. Once all have been added. */
  changedAt(line: number): { readonly line: number; readonly amount: Cents } | null {
    const own = this.#isLeft(line) ? this.#candidates.get(line) : undefined
    for (const key of own?.keys ?? [])
      for (const other of this.#alike.get(key) ?? []) {
        const amount = this.#candidates.get(other)?.amount
        if (amount !== undefined && this.#isLeft(other) && this.#areVersions(line, other)) return { line: other, amount }
      }
    return null
  }

  #isLeft(line: number): boolean {
    return !this.#repeated.has(line)
  }

  #areVersions(line: number, other: number): boolean {
    const [one, second] = this.#listsOf(line, other)
    const shared = one === second ? 0 : (this.#shared.get(one)?.get(second) ?? 0)
    return shared >= LEAST_REPEATED && shared * 2 >= Math.min(this.#sizes[one] ?? 0, this.#sizes[second] ?? 0)
  }

  /** The lists of two lines, the earlier one first. */
  #listsOf(line: number, other: number): readonly [number, number] {
    const [one, second] = [this.#listOf.get(line) ?? NaN, this.#listOf.get(other) ?? NaN]
    return [Math.min(one, second), Math.max(one, second)]
  }
}
