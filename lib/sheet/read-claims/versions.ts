// Lists of which one is another version of the other: sent again with a few amounts put right, or copied to a sheet of its own and changed there. Law: a list
// is a version only of one whose lines it repeats, half of the shorter one's and three at least; a line of it that is not repeated is held against the lines of
// the other one's that are not repeated either, by voucher, day and supplier.
import { invoiceAmount, placeText, type Line } from '../../core/claim.ts'
import { numbersOf } from '../../core/eligibility/claimed-twice.ts'
import type { Cents } from '../../core/money.ts'
import { plain } from '../plain-text.ts'

const LEAST_REPEATED = 3
/** So many lines of one voucher, day and supplier are held against each other. */
const MOST_ALIKE = 100

/** A line that may have another amount in another version. */
export interface Candidate {
  readonly list: string
  /** Where it stands. */
  readonly place: string
  readonly amount: Cents
  readonly keys: readonly string[]
}

/** The lines of one sheet of one file. */
export const listOf = (file: string, at: string): string => placeText(file, at.slice(0, Math.max(0, at.lastIndexOf('!'))))

export class Versions {
  /** By list. */
  readonly #sizes = new Map<string, number>()
  readonly #shared = new Map<string, Map<string, number>>()
  readonly #alike = new Map<string, Candidate[]>()

  /** One more line of a list. */
  count(list: string): void {
    this.#sizes.set(list, (this.#sizes.get(list) ?? 0) + 1)
  }

  /** That a line of one list is the same cost as a line of another. */
  repeat(list: string, other: string): void {
    if (list === other) return
    for (const [one, second] of [
      [list, other],
      [other, list],
    ] as const) {
      const shared = this.#shared.get(one) ?? new Map<string, number>()
      this.#shared.set(one, shared.set(second, (shared.get(second) ?? 0) + 1))
    }
  }

  /** Whether a list is a version of any other. Once all have been counted. */
  isVersion(list: string): boolean {
    for (const other of this.#shared.get(list)?.keys() ?? []) if (this.areVersions(list, other)) return true
    return false
  }

  /** Takes a line of a version that is not repeated; null where it can't be held against others. */
  add(file: string, cost: Line): Candidate | null {
    const amount = invoiceAmount(cost)
    if (amount === null || cost.incurredOn === null || cost.supplier === null) return null
    const invoice = [cost.incurredOn, plain(cost.supplier)]
    const keys = numbersOf(cost).map((number) => JSON.stringify([number, ...invoice]))
    const candidate = { list: listOf(file, cost.at), place: placeText(file, cost.at), amount, keys }
    for (const key of keys) {
      const alike = this.#alike.get(key)
      if (alike === undefined) this.#alike.set(key, [candidate])
      else if (alike.length < MOST_ALIKE) alike.push(candidate)
    }
    return candidate
  }

  /** The line of another version that has the same voucher, day and supplier, and another amount. Once all have been taken. */
  changed({ list, keys }: Candidate): Candidate | undefined {
    return keys.flatMap((key) => this.#alike.get(key) ?? []).find((other) => this.areVersions(list, other.list))
  }

  /** Whether two lists are versions of each other. Once all have been counted. */
  areVersions(one: string, other: string): boolean {
    const shared = this.#shared.get(one)?.get(other) ?? 0
    return shared >= LEAST_REPEATED && shared * 2 >= Math.min(this.#sizes.get(one) ?? 0, this.#sizes.get(other) ?? 0)
  }
}
