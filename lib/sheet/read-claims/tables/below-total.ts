// Money below the total: its VAT, its financing, the total again, a correction of what is claimed. Law: what nothing explains is told, as a question unless
// together it makes the total.
import { equal, isNegative, type Cents } from '../../../core/money.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import type { ShownCents } from '../rows/shown-cents.ts'
import { correctsClaim, isOfStatistics } from '../totals/money-words.ts'
import type { TableTotals } from '../totals/table-totals.ts'
import { isOfFinancing } from '../words/share-words.ts'

export type BelowSeverity = 'warning' | 'info'

export class BelowTotal {
  readonly #totals: TableTotals
  readonly #shownCents: ShownCents
  /** What nothing explains yet. */
  readonly #rows: ReadRow[] = []

  constructor(totals: TableTotals, shownCents: ShownCents) {
    this.#totals = totals
    this.#shownCents = shownCents
  }

  /** How a row of it is told as left out; null where only the end of the table shows. */
  take(row: ReadRow): BelowSeverity | null {
    const isCorrection = row.texts.some(({ text, says }) => says.isMoneyNote && correctsClaim(text))
    if (isCorrection && !this.#claimsOther(row)) return 'warning'
    if (this.#isExplained(row)) return 'info'
    this.#rows.push(row)
    if (this.#claimsOther(row)) this.#totals.takeOff(row)
    return null
  }

  /** The rows that nothing explained, at the end of the table. */
  unexplained(): readonly { readonly row: ReadRow; readonly severity: BelowSeverity }[] {
    const severity = this.#totals.makeAll(this.#rows) ? 'info' : 'warning'
    return this.#rows.map((row) => ({ row, severity }))
  }

  /** Whether money below the total is its VAT, its financing, or says how many or how much they are in the middle. */
  #isExplained(asRead: ReadRow): boolean {
    const row = this.#shownCents.settledTotal(asRead)
    return (
      this.#totals.takeVat(row) ||
      this.#totals.saysAgain(row) ||
      this.#totals.isRest(row) ||
      row.texts.some(({ text }) => isOfStatistics(text)) ||
      (row.texts.some(({ says }) => says.isMoneyNote) && !this.#claimsOther(row))
    )
  }

  /** Whether money below the total is another amount of it that is claimed, a share of it, or something taken off it. */
  #claimsOther(row: ReadRow): boolean {
    const amount = amountOf(row)
    const total = this.#totals.grand?.cents ?? null
    if (amount === null || (total !== null && equal(amount, total))) return false
    return isNegative(amount) || row.texts.some(({ text, says }) => says.isOfShare && !isOfFinancing(text))
  }
}

/** The one amount a row is about: claimed, gross, whichever there is first. */
export function amountOf(row: ReadRow): Cents | null {
  const amounts = row.amounts.flatMap(({ column, reading }) =>
    reading.kind === 'amount' ? [{ role: column.role, cents: reading.cents }] : [],
  )
  return (amounts.find(({ role }) => role === 'claimed') ?? amounts.find(({ role }) => role === 'gross') ?? amounts[0])?.cents ?? null
}
