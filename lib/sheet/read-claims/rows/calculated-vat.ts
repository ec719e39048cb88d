// VAT and gross amounts that no cell states, calculated from net amounts and a rate. Law: what comes to whole cents follows exactly (CONTRACT); where it was
// rounded, an invoice that rounds each of its rows may be a cent apart, and that is said once for the list, with its first line.
import { finding, type Finding } from '../../../core/finding.ts'
import { isExactPercentage, type Cents, type Percentage } from '../../../core/money.ts'
import type { LineAmounts } from './line-amounts.ts'
import type { ReadRow } from './row-reader.ts'

interface FirstCalculated {
  readonly netCents: Cents
  readonly vatCents: Cents
  readonly rate: Percentage
  readonly at: string
}

export class CalculatedVat {
  #first: FirstCalculated | null = null
  #count = 0
  #isClaimed = false

  /** Takes a line whose VAT may have been calculated. */
  take(row: ReadRow, { isVatCalculated, netCents, vatCents, vatRate: rate, claimedCents }: LineAmounts): void {
    if (!isVatCalculated || netCents === null || vatCents === null || rate === null || isExactPercentage(netCents, rate)) return
    this.#first ??= { netCents, vatCents, rate, at: row.cellOf('rate')?.at ?? row.at }
    this.#count++
    this.#isClaimed ||= claimedCents === null
  }

  /** A warning where what is claimed of a line hangs on it. */
  get findings(): readonly Finding[] {
    if (this.#first === null) return []
    const { at, ...figures } = this.#first
    return [finding('vat-calculated', { ...figures, count: this.#count }, at, this.#isClaimed ? 'warning' : 'info')]
  }
}
