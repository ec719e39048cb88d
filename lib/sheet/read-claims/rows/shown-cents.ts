// Amounts that formulas made with fractions of a cent: 100,00 € is 81,9672… without VAT, of which everybody sees 81,97. Law: the cents that are shown count
// where the row proves how the fractions came about (`cents-proven.ts`), and are told once for each column. Any other fraction of a cent is asked on its line.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { readShown } from '../../amount-reading.ts'
import type { Cell } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { areProven, type Factors, type Figure } from './cents-proven.ts'
import type { PlacedAmount, ReadRow } from './row-reader.ts'

/** So many a spreadsheet keeps; those behind are noise. */
const DIGITS = 15

/** A total is shown half a cent off at most, and a sum of fractions is never exact. */
const HALF = 0.5 + 1e-6

interface ShownColumn {
  readonly text: string
  readonly shownCents: Cents
  readonly at: string
  /** Whether what is claimed of a line hangs on it. */
  readonly isClaimed: boolean
  count: number
  /** What its amounts have above the cents that are shown, in cents, and what they lack. */
  above: number
  below: number
}

const claimed: ReadonlySet<Role | null> = new Set<Role | null>(['claimed', 'gross'])

export class ShownCents {
  readonly #columns = new Map<number, ShownColumn>()

  /** The row of a line, with the amounts as they are shown where that is certain. */
  settled(row: ReadRow): ReadRow {
    const shown = row.amounts.every(isNoFraction) ? null : shownAmounts(row)
    if (shown === null) return row
    for (const [index, amount] of row.amounts.entries()) this.#note(amount, shown[index] ?? amount)
    return { ...row, amounts: shown }
  }

  /** A total that a formula made, or of amounts that count as they are shown, counts so itself. */
  settledTotal(row: ReadRow): ReadRow {
    if (row.amounts.every(isNoFraction)) return row
    const shown = (one: PlacedAmount): PlacedAmount =>
      !isNoFraction(one) && (isMade(one.cell) || this.#columns.has(one.cell.column)) ? (asShown(one) ?? one) : one
    return { ...row, amounts: row.amounts.map(shown) }
  }

  /** Tells whether fractions of a cent explain by how many cents a column's total, shown to the cent, differs from what is shown of all lines, or some. */
  explainerOf(column: number): (cents: number, isOfAll: boolean) => boolean {
    return (cents, isOfAll) => {
      const { above, below } = this.#columns.get(column) ?? { above: 0, below: 0 }
      const all = above - below
      const [least, most] = isOfAll ? [Math.min(all, 0), Math.max(all, 0)] : [-below, above]
      return above + below > 0 && cents >= least - HALF && cents <= most + HALF
    }
  }

  #note({ cell, column, reading: { kind }, at }: PlacedAmount, { reading }: PlacedAmount): void {
    if (kind === 'fault' && reading.kind === 'amount') this.note(cell, reading.cents, at, claimed.has(column.role))
  }

  /** Counts a cell among those of a column, or of a whole table, that are read as they are shown. */
  note(cell: Cell, shownCents: Cents, at: string, isClaimed: boolean, column = cell.column): void {
    if (cell.kind !== 'number') return
    let known = this.#columns.get(column)
    if (known === undefined) {
      known = { text: String(Number(cell.number.toPrecision(DIGITS))), shownCents, at, isClaimed, count: 0, above: 0, below: 0 }
      this.#columns.set(column, known)
    }
    const fraction = cell.number * 100 - toInteger(shownCents)
    known.count++
    known.above += Math.max(fraction, 0)
    known.below += Math.max(-fraction, 0)
  }

  get findings(): readonly Finding[] {
    return [...this.#columns.values()].map(({ text, shownCents, count, isClaimed, at }) =>
      finding('cents-as-shown', { text, shownCents, count }, at, isClaimed ? 'warning' : 'info'),
    )
  }
}

const isNoFraction = ({ reading }: PlacedAmount): boolean => reading.kind === 'amount' || reading.code !== 'amount-fraction-of-cent'

/** The amounts of a row as they are shown; null where that is not certain. */
function shownAmounts(row: ReadRow): readonly PlacedAmount[] | null {
  const [shown, figures]: [PlacedAmount[], Figure[]] = [[], []]
  for (const amount of row.amounts) {
    const { role } = amount.column
    const read = isNoFraction(amount) ? amount : asShown(amount)
    if (role === null || role === 'debit' || role === 'credit' || read?.reading.kind !== 'amount') return null
    const euros = toInteger(read.reading.cents) / 100
    figures.push({ role, exact: amount.cell.kind === 'number' ? amount.cell.number : euros, shown: euros, isMade: isMade(amount.cell) })
    shown.push(read)
  }
  return areProven(figures, factorsIn(row)) ? shown : null
}

/** So many, and the price of one. */
function factorsIn(row: ReadRow): readonly Factors[] {
  const numberOf = (role: Role): number | null => {
    const cell = row.cellOf(role)?.cell
    return cell?.kind === 'number' ? cell.number : null
  }
  const price = numberOf('unitPrice')
  const numbers = [numberOf('quantity'), numberOf('kilometres')].filter((number) => number !== null)
  return price === null ? [] : numbers.map((number) => [number, price])
}

/** An amount as its cell shows it, where nothing beside the cell changes it. */
function asShown(amount: PlacedAmount): PlacedAmount | null {
  const { cell, column } = amount
  const reading = column.centsColumn === null && !column.isScaled ? readShown(cell, null) : null
  return reading?.kind === 'amount' ? { ...amount, reading } : null
}

/** Whether a formula made it of other cells, and one that could be checked. */
export const isMade = (cell: Cell): boolean => cell.isUnchecked !== true && /[A-Z]\$?\d/.test(cell.formula ?? '')
