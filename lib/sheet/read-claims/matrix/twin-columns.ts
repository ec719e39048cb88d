// Months that stand over two columns or more, hours beside euros: which of them is the month's money, and what is said of the others. Law: hours are no money,
// and no amounts beside a month go unread without a word.
import { finding, type Finding } from '../../../core/finding.ts'
import { addressOf, type Grid, type GridRow } from '../../grid.ts'
import { isAmount } from '../columns/column-values.ts'
import { measures } from '../columns/quantity-words.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import type { Heading } from '../headings/heading.ts'
import { quoted } from '../words/quoted.ts'
import type { Axis } from './matrix.ts'

export interface TwinColumns {
  readonly columns: ReadonlyMap<number, Axis>
  readonly findings: readonly Finding[]
}

/** A column with amounts that no heading of the matrix stands right over. */
interface Beside {
  readonly column: number
  readonly amounts: number
}

/** The rows below a heading of months that may say what each of its columns holds: `h | €`. */
const MOST_ROWS_OF_WORDS = 2

/** The columns of a matrix with each month over its money; those that say nothing of it stay as they are. */
export function twinColumns(grid: Grid, heading: Heading, known: ReadonlyMap<number, Axis>, body: readonly GridRow[]): TwinColumns {
  const { cells, start, height } = heading
  const first = Math.min(...known.keys())
  const beside = besideAxes(first, known, body)
  if (beside.length === 0) return { columns: known, findings: [] }
  const units = unitsIn([...grid.rows.slice(start + 1, start + height), ...body.slice(0, MOST_ROWS_OF_WORDS)])
  const money = new Map<number, number>()
  for (const one of beside) {
    const group = isMoney(units, one) ? groupOf(one.column, cells)?.column : undefined
    if (group !== undefined && !money.has(group)) money.set(group, one.column)
  }
  const columns = new Map(
    [...known].map(([column, axis]) => [isNoMoney(units.get(column) ?? '') ? (money.get(column) ?? column) : column, axis]),
  )
  const left = besideAxes(first, columns, body)
  const rows = body.filter((row) => row.cells.some((cell) => columns.has(cell.column) && isAmount(cell))).length
  return { columns, findings: left.flatMap((one) => saidOf(grid, one, { cells, units, body, rows, last: Math.max(...columns.keys()) })) }
}

interface Around {
  readonly cells: readonly HeadingCell[]
  readonly units: ReadonlyMap<number, string>
  readonly body: readonly GridRow[]
  readonly rows: number
  readonly last: number
}

/** Hours are told as left out; amounts that nobody names make the matrix wait, where they are no remark beside a few of its rows. */
function saidOf(grid: Grid, { column, amounts }: Beside, { cells, units, body, rows, last }: Around): Finding[] {
  const own = cells.find((one) => one.column === column)
  const group = own ?? groupOf(column, cells)
  const unit = units.get(column) ?? ''
  const text = quoted([group?.text ?? '', unit].filter((one) => one !== '').join(' '))
  const at = own?.at ?? addressOf(grid, body[0]?.row ?? 0, column)
  if (isNoMoney(unit === '' ? (own?.text ?? '') : unit)) return [finding('column-left-out', { text }, at)]
  if (own !== undefined && own.month === null) return [finding('column-left-out', { text }, at, 'warning')]
  return column < last || amounts * 2 > rows
    ? [finding('heading-uncertain', { text, meaning: '' }, at, 'error')]
    : [finding('column-left-out', { text }, at, 'warning')]
}

/** Columns with amounts from the first month on that are of no month and of no total. */
function besideAxes(first: number, axes: ReadonlyMap<number, Axis>, body: readonly GridRow[]): Beside[] {
  const counts = new Map<number, number>()
  for (const { cells } of body)
    for (const cell of cells)
      if (cell.column >= first && !axes.has(cell.column) && isAmount(cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
  return [...counts].map(([column, amounts]) => ({ column, amounts })).sort((one, other) => one.column - other.column)
}

/** The heading that stands over a column, or left of it over a merge. */
const groupOf = (column: number, cells: readonly HeadingCell[]): HeadingCell | undefined => cells.findLast((one) => one.column <= column)

const isMoney = (units: ReadonlyMap<number, string>, { column }: Beside): boolean => {
  const unit = units.get(column)
  return unit !== undefined && !isNoMoney(unit)
}

/** Hours, `€/h`, `%`: what the money of the month is made of. */
const isNoMoney = (unit: string): boolean =>
  measures(unit) || /[/%]|(?<!\p{L})(?:[aà]|per)(?!\p{L})|hinta|taksa|(?<!\p{L})pris|price|rate/iu.test(unit)

/** What rows of words right below the heading say of each column. */
function unitsIn(rows: readonly GridRow[]): Map<number, string> {
  const units = new Map<number, string>()
  for (const { cells } of rows) {
    if (cells.some(isAmount)) break
    for (const cell of cells) if (cell.kind === 'text') units.set(cell.column, cell.text.trim())
  }
  return units
}

/** `Tunnit | Palkka | Tunnit | Palkka` below the months: the same words for each of them, which head no list. */
export function saysSameOfEachMonth({ cells }: Heading, below: GridRow): boolean {
  const months = cells.filter(({ month }) => month !== null)
  const first = Math.min(...months.map(({ column }) => column))
  const under = below.cells.filter(({ column }) => column >= first)
  const words = new Set(under.map((cell) => (cell.kind === 'text' ? cell.text.trim().toLowerCase() : '')))
  return !words.has('') && words.size > 1 && under.length >= months.length * 2 && under.length >= words.size * 2
}
