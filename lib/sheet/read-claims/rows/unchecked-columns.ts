// Amounts that count and rest on formulas nobody here can check: a function not known, chance, another file. Law: said once for each column, with its
// first cell; what is stored is taken as it stands.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { ReadRow } from './row-reader.ts'

interface Unchecked {
  readonly formula: string
  readonly at: string
  count: number
}

/** A formula is shown by its beginning. */
const MOST_LETTERS = 80

export class UncheckedColumns {
  readonly #columns = new Map<number, Unchecked>()

  /** Takes the amounts of a line. */
  take({ amounts }: ReadRow): void {
    for (const { cell, column, reading, at } of amounts) {
      if (cell.isUnchecked !== true || column.role === null || reading.kind !== 'amount' || toInteger(reading.cents) === 0) continue
      const before = this.#columns.get(cell.column)
      if (before !== undefined) before.count++
      else this.#columns.set(cell.column, { formula: (cell.formula ?? '').slice(0, MOST_LETTERS), at, count: 1 })
    }
  }

  get findings(): readonly Finding[] {
    return [...this.#columns.values()].map(({ formula, count, at }) => finding('formula-unchecked', { formula, count }, at))
  }
}
