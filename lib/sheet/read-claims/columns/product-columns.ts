// Three columns of which two make the third: hours at a price, kilometres at a rate, so many pieces, a wage and its share. Law: where nearly every row that
// has all three says so, a row that says otherwise is asked about.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { isPercent, readRate } from '../../amount-rate.ts'
import { readAmount } from '../../amount-reading.ts'
import { cellAt, type Cell, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { shownText } from '../words/shown.ts'
import { isOfDiscount } from './explained-columns.ts'
import type { Column, Columns } from './columns.ts'

/** Columns by their numbers; `scale` is a hundredth where one of them is in per cent without its sign. */
export interface Product {
  readonly factors: readonly [number, number]
  readonly whole: number
  readonly scale: 1 | 0.01
}

/** So many rows tell what columns are to each other. */
const LOOKED_AT = 100
/** In no list made for people are so many columns of numbers. */
const MOST_COMPARED = 12

/** The columns that make an amount on nearly every row: of each amount those that make it on most, and those that make it only where these do not stand. */
export function productsOf({ byColumn, values }: Columns, body: readonly GridRow[]): readonly Product[] {
  const named = [...byColumn.values()]
  const isOf = (roles: ReadonlySet<Role | null>) => (one: Column) => roles.has(one.role)
  // What stands in a column is counted only where the list may have such columns: in most there is no measure.
  if (!named.some(isOf(measureRoles)) || !named.some(isOf(wholeRoles)) || named.some(isOfDiscount)) return []
  const all = named.filter(({ column }) => mostlyNumbers(values.get(column)))
  const [measures, wholes] = [all.filter(isOf(measureRoles)), all.filter(isOf(wholeRoles))]
  if (measures.length === 0 || wholes.length === 0 || all.length > MOST_COMPARED) return []
  const rows = body.slice(0, LOOKED_AT)
  const numbers = new Map(all.map(({ column }) => [column, rows.map((row) => numberAt(row, column))]))
  const found = measures.flatMap((one) => all.flatMap((other) => wholes.flatMap((whole) => productsAmong(one, other, whole, numbers))))
  return found.sort((one, other) => other.held - one.held).reduce<readonly Found[]>(withAnother, [])
}

interface Found extends Product {
  readonly held: number
  /** The rows on which all three stand. */
  readonly told: ReadonlySet<number>
}

const withAnother = (kept: readonly Found[], one: Found): readonly Found[] =>
  kept.some(({ whole, told }) => whole === one.whole && [...one.told].some((row) => told.has(row))) ? kept : [...kept, one]

function productsAmong(one: Column, other: Column, whole: Column, numbers: ReadonlyMap<number, readonly (number | null)[]>): Found[] {
  if (one === other || other === whole || noFactors.has(other.role)) return []
  const [firsts = [], seconds = [], amounts = []] = [one, other, whole].map(({ column }) => numbers.get(column))
  return ([1, 0.01] as const).flatMap((scale) => {
    const told = new Set<number>()
    let [held, ones] = [0, 0]
    for (const [index, first] of firsts.entries()) {
      const [second, amount] = [seconds[index] ?? null, amounts[index] ?? null]
      const makes = isMade(first, second, amount, scale)
      if (makes !== null) told.add(index)
      if (makes === true) held += 1
      // One day at its price says so, too, where some line of several does.
      else if (makes === null && scale === 1 && isOfOne(first, second, amount)) ones += 1
    }
    return held > 0 && held + ones > 1 && held + ones >= (told.size - held) * 2
      ? [{ factors: [one.column, other.column], whole: whole.column, scale, held, told }]
      : []
  })
}

/** Asks about a line whose amount is another than its factors make: `7,5 × 24,50 ≠ 283,75`. */
export function productDoubts(row: GridRow, products: readonly Product[], at: (cell: Cell) => string): readonly Finding[] {
  return products.length === 0 ? NO_DOUBTS : products.flatMap((product) => doubtsOf(row, product, at))
}

const NO_DOUBTS: readonly Finding[] = []

function doubtsOf(row: GridRow, product: Product, at: (cell: Cell) => string): readonly Finding[] {
  const { factors, whole, scale } = product
  const cells = [...factors, whole].map((column) => cellAt(row, column))
  const [first, second, made] = cells
  if (first === undefined || second === undefined || made === undefined) return NO_DOUBTS
  const [one, other, amount] = [numberIn(first), numberIn(second), numberIn(made)]
  const isOne = scale === 1 && (one === 1 || other === 1) && amount !== null && amount !== 0 && one !== 0 && other !== 0
  const makes = isOne ? isOfOne(one, other, amount) : isMade(one, other, amount, scale)
  if (makes !== false) return NO_DOUBTS
  const [a, b, c] = [first, second, made].map((cell) => (shownText(cell, false) ?? '').trim().slice(0, 18))
  // A price of 1,00 may be one of 0,995 that was rounded.
  const mayBeRounded = isOne && one !== null && other !== null && isNear(one, other, amount, scale)
  return [finding('amount-uncertain', { text: `${a ?? ''} × ${b ?? ''} ≠ ${c ?? ''}` }, at(made), mayBeRounded ? 'warning' : 'error')]
}

/** Whether two numbers make a third, as far as their decimals tell; null where one is missing or says nothing. */
function isMade(first: number | null, second: number | null, made: number | null, scale: number): boolean | null {
  if (first === null || second === null || made === null || made === 0 || isBlank(first) || isBlank(second)) return null
  return isNear(first, second, made, scale)
}

const isNear = (first: number, second: number, made: number, scale: number): boolean =>
  Math.abs(first * second * scale - made) <= 0.011 + 0.006 * Math.max(Math.abs(first), Math.abs(second)) * scale

const isOfOne = (first: number | null, second: number | null, made: number | null): boolean =>
  made !== null && made !== 0 && first !== null && second !== null && (first === 1 || second === 1) && first * second === made

const isBlank = (factor: number): boolean => factor === 0 || factor === 1

const measureRoles: ReadonlySet<Role | null> = new Set<Role | null>([null, 'quantity', 'unitPrice', 'kilometres', 'other'])
const wholeRoles: ReadonlySet<Role | null> = new Set<Role | null>(['gross', 'net', 'claimed', 'kilometreCompensation', 'part', 'wage'])
/** A rate of VAT makes VAT, and what is said of tax is told by its own rules. */
const noFactors: ReadonlySet<Role | null> = new Set<Role | null>(['rate', 'vat', 'running', 'financing', 'index'])

const mostlyNumbers = (values: { readonly amounts: number; readonly cells: readonly Cell[] } | undefined): boolean =>
  values !== undefined && values.cells.length > 1 && values.amounts * 2 > values.cells.length

const numberAt = (row: GridRow, column: number): number | null => {
  const cell = cellAt(row, column)
  return cell === undefined ? null : numberIn(cell)
}

/** A number as it stands: 0,58 for 58 %. */
export function numberIn(cell: Cell): number | null {
  if (cell.kind === 'number') return cell.number
  const rate = isPercent(cell) ? readRate(cell) : null
  if (rate !== null) return Number(rate) / 100
  const reading = readAmount(cell, null)
  return reading.kind === 'amount' ? toInteger(reading.cents) / 100 : null
}
