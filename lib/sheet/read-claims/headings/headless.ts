// A list without any heading: its columns are known by their cells alone. Law: a guess is a question; every column so understood is asked about.
import { addressOf, cellAt, columnName, type Cell, type Grid, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { labelOf } from '../above/header-labels.ts'
import { isTotalText } from '../words/row-words.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { isAmount, isDay } from '../columns/column-values.ts'
import { measures } from '../columns/quantity-words.ts'
import type { HeadingCell } from './heading-cells.ts'
import { meaningOf } from './heading-role.ts'
import { isSummary, LONGEST_SUMMARY, summaryOf } from '../tables/summary.ts'
import type { Table } from '../tables/tables.ts'

const LOOKED_AT = 300

/** The table that rows of days and amounts make, from the first of them on; null where there are fewer than two. */
export function headlessTable(grid: Grid): Table | null {
  const rows = grid.rows.slice(0, LOOKED_AT).filter(isListed)
  const [first] = rows
  if (first === undefined || rows.length < 2) return null
  const columns = [...new Set(rows.flatMap((row) => row.cells.map(({ column }) => column)))].sort((a, b) => a - b)
  const kinds = columns.map((column) => ({ column, kind: kindOf(rows, column) }))
  const above = grid.rows.slice(0, grid.rows.indexOf(first)).slice(-2)
  const cellsAbove = (column: number): readonly Cell[] => above.flatMap((row) => row.cells.filter((cell) => cell.column === column))
  const roles = rolesOf(kinds, cellsAbove, (column) => numbersRows(rows, column))
  if (![...roles.values()].includes('amount') && columns.some((column) => cellsAbove(column).some(isOfMeasure))) return null
  const cells: HeadingCell[] = kinds.map(({ column }) => {
    const role = roles.get(column) ?? null
    const meaning = role === null ? null : { role, currency: null, isScaled: false }
    return { column, text: columnName(column), at: addressOf(grid, first.row, column), meaning, span: 1, month: null, isFirstDay: false }
  })
  const start = firstLine(grid.rows, grid.rows.indexOf(first), shapeOf(rows, kinds, roles))
  return {
    heading: { kind: 'list', start, height: 0, cells },
    above: grid.rows.slice(0, start),
    body: grid.rows.slice(start),
    pageStarts: new Set(),
    isHeadless: true,
  }
}

/** What a line of the list has filled, beside its day. */
interface Shape {
  readonly amounts: readonly number[]
  readonly days: readonly number[]
  readonly others: readonly number[]
}

function shapeOf(
  rows: readonly GridRow[],
  kinds: readonly { readonly column: number; readonly kind: Kind | null }[],
  roles: ReadonlyMap<number, Role>,
): Shape {
  const isFilled = (column: number): boolean => rows.filter((row) => cellAt(row, column) !== undefined).length * 5 >= rows.length * 4
  const amounts = kinds.map(({ column }) => column).filter((column) => roles.get(column) === 'amount')
  const days = kinds.filter(({ kind }) => kind === 'day').map(({ column }) => column)
  const others = kinds
    .map(({ column }) => column)
    .filter((column) => !amounts.includes(column) && !days.includes(column) && isFilled(column))
  return { amounts, days, others }
}

/** The list begins with its first lines, not with the first that has a day: what stands right above that and is filled like it belongs to it. */
function firstLine(rows: readonly GridRow[], dated: number, { amounts, days, others }: Shape): number {
  const isLine = (row: GridRow): boolean =>
    others.length > 1 &&
    others.every((column) => cellAt(row, column) !== undefined) &&
    amounts.some((column) => isAmountAt(row, column)) &&
    !days.some((column) => isHeading(cellAt(row, column))) &&
    !row.cells.some(isOfNoLine)
  let start = dated
  for (let above = rows[start - 1]; above !== undefined && isLine(above); above = rows[start - 1]) start -= 1
  return start
}

function isAmountAt(row: GridRow, column: number): boolean {
  const cell = cellAt(row, column)
  return cell !== undefined && isAmount(cell)
}

const isHeading = (cell: Cell | undefined): boolean => cell?.kind === 'text' && meaningOf(cell.text) !== null

/** A word of totals, or of the head of a claim. */
const isOfNoLine = (cell: Cell): boolean => cell.kind === 'text' && (isTotalText(cell.text) || labelOf(cell.text) !== null)

/** Amounts are looked for first: whether words are a day costs more to tell. */
const isListed = (row: GridRow): boolean => row.cells.some((cell) => isAmount(cell) && !isDay(cell)) && row.cells.some(isDay)

type Kind = 'day' | 'amount' | 'number' | 'text'

/** What nearly all of a column's cells are; whole numbers without decimals are numbers, which may be vouchers. */
function kindOf(rows: readonly GridRow[], column: number): Kind | null {
  const cells = rows.map((row) => row.cells.find((cell) => cell.column === column)).filter((cell) => cell !== undefined)
  const most = (count: number): boolean => count * 5 >= cells.length * 4
  if (most(cells.filter(isDay).length)) return 'day'
  const amounts = cells.filter((cell) => isAmount(cell) && !isDay(cell))
  const hasDecimals = amounts.some((cell) =>
    cell.kind === 'number'
      ? !Number.isInteger(cell.number) || /0[.,]0/.test(cell.format ?? '')
      : cell.kind === 'text' && /[.,]\d{1,2}\D*$/.test(cell.text),
  )
  if (most(amounts.length)) return hasDecimals ? 'amount' : 'number'
  return cells.some((cell) => cell.kind === 'text') ? 'text' : null
}

/** Days are incurred, then paid, unless words above the second say otherwise; amounts are for arithmetic to tell; a number or short text before the first day is the voucher; a text is a description. */
function rolesOf(
  kinds: readonly { readonly column: number; readonly kind: Kind | null }[],
  above: (column: number) => readonly Cell[],
  isNumbering: (column: number) => boolean,
): Map<number, Role> {
  const of = (kind: Kind): number[] => kinds.filter((one) => one.kind === kind).map(({ column }) => column)
  const [incurred, second] = of('day')
  const paid = second !== undefined && above(second).every(mayBePayment) ? second : undefined
  const ofMoney = (kind: Kind): number[] => of(kind).filter((column) => !above(column).some(isOfMeasure))
  const money = ofMoney('amount')
  const amounts =
    of('amount').length > 0
      ? money
      : ofMoney('number')
          .filter((column) => !isNumbering(column))
          .slice(-1)
  const voucher = kinds.find(
    ({ column, kind }) => (kind === 'number' || kind === 'text') && incurred !== undefined && column < incurred,
  )?.column
  const [supplier, description] = of('text').filter((column) => column !== voucher)
  return new Map<number, Role>([
    ...(incurred === undefined ? [] : [[incurred, 'date'] as const]),
    ...(paid === undefined ? [] : [[paid, 'paid'] as const]),
    ...(voucher === undefined || amounts.includes(voucher) ? [] : [[voucher, 'voucher'] as const]),
    ...amounts.map((column) => [column, 'amount'] as const),
    ...(supplier === undefined || description === undefined ? [] : [[supplier, 'supplier'] as const]),
    ...(description === undefined && supplier === undefined ? [] : [[description ?? supplier ?? 0, 'description'] as const]),
  ])
}

/** Whole numbers, each one more than that above it: they count the rows. */
function numbersRows(rows: readonly GridRow[], column: number): boolean {
  const numbers = rows
    .map((row) => row.cells.find((cell) => cell.column === column))
    .map((cell) => (cell?.kind === 'number' ? cell.number : Number(cell?.kind === 'text' ? cell.text : Number.NaN)))
  return numbers.length > 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
}

/** `Hanke h`, `Kaikki tunnit`, `Km`: a time sheet has no euros, whatever else nobody knows of its headings. */
const isOfMeasure = (cell: Cell): boolean => cell.kind === 'text' && (meaningOf(cell.text)?.role === 'quantity' || measures(cell.text))

const mayBePayment = (cell: Cell): boolean => cell.kind !== 'text' || meaningOf(cell.text)?.role === 'paid'

/** The table that labels of categories with amounts beside them make; null where anything else has an amount. */
export function headlessSummary(grid: Grid, categories: CategoryNames): Table | null {
  if (grid.rows.length > LONGEST_SUMMARY) return null
  const summary = summaryOf(grid, grid.rows, categories)
  const [first] = summary.entries
  if (first === undefined || !isSummary(summary)) return null
  const start = grid.rows.findIndex((row) => addressOf(grid, row.row, first.column) === first.at)
  const row = grid.rows[start]
  const label = row?.cells.find((cell) => !isAmount(cell))?.column ?? 0
  const columns = [...new Set(summary.entries.map(({ column }) => column))]
  const cellOf = (column: number, role: Role): HeadingCell => ({
    column,
    text: columnName(column),
    at: addressOf(grid, row?.row ?? 1, column),
    meaning: { role, currency: null, isScaled: false },
    span: 1,
    month: null,
    isFirstDay: false,
  })
  const cells = [cellOf(label, 'category'), ...columns.map((column) => cellOf(column, 'amount'))]
  return {
    heading: { kind: 'list', start, height: 0, cells },
    above: grid.rows.slice(0, start),
    body: grid.rows.slice(start),
    pageStarts: new Set(),
    isHeadless: true,
  }
}
