// Net, VAT and gross amounts that formulas made with fractions of a cent: 100,00 € is 81,9672… and 18,0327…, of which everybody sees 81,97 and 18,03. Law:
// the cents that are shown count where one of a row's amounts is whole, the others follow from it by a rate of VAT to the fraction, and what is shown adds
// up as well; they are told once for each column. Any other fraction of a cent is asked on its line.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import type { Cell } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { shownPlaces } from '../../recalculation/shown-places.ts'
import { vatRates } from '../columns/amount-arithmetic.ts'
import type { PlacedAmount, ReadRow } from './row-reader.ts'

/** What one of the three amounts of a row is, in euros: `exact` as it is stored, `shown` to the cent. */
interface Figure {
  readonly exact: number
  readonly shown: number
}

type NumberCell = Extract<Cell, { kind: 'number' }>
type Three = Partial<Record<'net' | 'vat' | 'gross', Figure>>

/** So near to each other two euro amounts are one, calculated in two ways. */
const NOISE = 1e-6
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= NOISE

const CENTS = 2

export class ShownCents {
  readonly #columns = new Map<number, { readonly text: string; readonly shownCents: Cents; readonly at: string; count: number }>()

  /** The row of a line, with the amounts as they are shown where that is certain. */
  settled(row: ReadRow): ReadRow {
    const shown = row.amounts.every(isNoFraction) ? null : shownAmounts(row.amounts)
    if (shown === null) return row
    for (const [index, amount] of row.amounts.entries()) this.#note(amount, shown[index] ?? amount)
    return { ...row, amounts: shown }
  }

  /** A total of amounts that count as they are shown counts so itself. */
  settledTotal(row: ReadRow): ReadRow {
    if (this.#columns.size === 0 || row.amounts.every(isNoFraction)) return row
    const shown = (one: PlacedAmount): PlacedAmount =>
      !isNoFraction(one) && one.cell.kind === 'number' && this.#columns.has(one.cell.column) ? (asShown(one, one.cell) ?? one) : one
    return { ...row, amounts: row.amounts.map(shown) }
  }

  /** By how many cents a column's total and its lines may differ, since each of them is half a cent off at most. */
  slackOf(column: number): number {
    const count = this.#columns.get(column)?.count ?? 0
    return count === 0 ? 0 : (count + 1) / 2
  }

  #note({ cell, reading: { kind }, at }: PlacedAmount, { reading }: PlacedAmount): void {
    if (kind !== 'fault' || reading.kind !== 'amount' || cell.kind !== 'number') return
    const before = this.#columns.get(cell.column)
    if (before === undefined) this.#columns.set(cell.column, { text: String(cell.number), shownCents: reading.cents, at, count: 1 })
    else before.count++
  }

  get findings(): readonly Finding[] {
    return [...this.#columns.values()].map(({ text, shownCents, count, at }) => finding('cents-as-shown', { text, shownCents, count }, at))
  }
}

const isNoFraction = ({ reading }: PlacedAmount): boolean => reading.kind === 'amount' || reading.code !== 'amount-fraction-of-cent'

/** The amounts of a row as they are shown; null where that is not certain. */
function shownAmounts(amounts: readonly PlacedAmount[]): readonly PlacedAmount[] | null {
  const three: Three = {}
  const shown: PlacedAmount[] = []
  for (const amount of amounts) {
    const { cell, column, reading } = amount
    const role = nameOf(column.role)
    if (role === null) {
      if (!isNoFraction(amount)) return null
      shown.push(amount)
      continue
    }
    if (cell.kind !== 'number' || three[role] !== undefined || (reading.kind === 'fault' && isNoFraction(amount))) return null
    const read = isNoFraction(amount) ? amount : asShown(amount, cell)
    if (read?.reading.kind !== 'amount') return null
    three[role] = { exact: cell.number, shown: toInteger(read.reading.cents) / 100 }
    shown.push(read)
  }
  return isProven(three) ? shown : null
}

const nameOf = (role: Role | null): keyof Three | null => (role === 'net' || role === 'vat' || role === 'gross' ? role : null)

/** An amount as its cell shows it, where that is to the cent and nothing beside the cell changes it. */
function asShown(amount: PlacedAmount, cell: NumberCell): PlacedAmount | null {
  const { column } = amount
  if (shownPlaces(cell.format) !== CENTS || column.centsColumn !== null || column.isScaled) return null
  const reading = readAmount({ ...cell, number: toCents(cell.number) }, null)
  return reading.kind === 'amount' ? { ...amount, reading } : null
}

/** As spreadsheets show it: halves of a cent, as fifteen digits show them, away from nought. */
const toCents = (number: number): number => (Math.sign(number) * Math.round(Number((Math.abs(number) * 100).toPrecision(15)))) / 100

/** Whether one amount is whole cents, the others follow from it by a rate of VAT, and what is shown adds up. */
function isProven({ net, vat, gross }: Three): boolean {
  const given = [net, vat, gross].filter((one) => one !== undefined)
  if (given.length < 2 || !given.some(({ exact, shown }) => isSame(exact, shown))) return false
  if (net && vat && gross)
    return isSame(net.exact + vat.exact, gross.exact) && isSame(net.shown + vat.shown, gross.shown) && isAtRate(net.exact, vat.exact)
  if (net && vat) return isAtRate(net.exact, vat.exact)
  if (net && gross) return isAtRate(net.exact, gross.exact - net.exact)
  return vat !== undefined && gross !== undefined && isAtRate(gross.exact - vat.exact, vat.exact)
}

const isAtRate = (net: number, vat: number): boolean => vatRates.some((rate) => isSame((net * rate) / 100, vat))
