// Columns that show that another program took amounts apart: the kinds of a voucher's amounts one below the other, `Veroton`, `Alv`, `Yhteensä`, or the
// thousands of amounts in a cell of their own, or a row pushed to the side, or an amount whose comma or last digit is lost. Law: such a line is read as it stands, and asked about.
import { cellAt, columnName, type Cell, type GridRow } from '../../grid.ts'
import { amountRoles } from '../../headings.ts'
import { kindsOfAmount, mayNameAmount, meaningOf } from '../headings/heading-role.ts'
import { wholeIn } from './cents-columns.ts'
import type { Column, Columns } from './columns.ts'

export interface PartedColumns {
  /** What each row's amount is: net, VAT and gross of one cost are three rows. */
  readonly kinds: Column | null
  /** The thousands of the amounts in the column to its right. */
  readonly thousands: Column | null
  /** Columns right of the last heading that have money on a few rows only: these were pushed to the side. */
  readonly strays: readonly Column[]
  readonly amounts: readonly Column[]
  /** Columns of amounts that all have two decimals, and the amount beyond which one without any has lost its comma. */
  readonly beyond: ReadonlyMap<number, number>
  /** Columns of amounts that all keep their noughts, but for a few with one decimal. */
  readonly short: ReadonlySet<number>
}

export function partedColumns({ byColumn, values }: Columns): PartedColumns {
  const cellsOf = ({ column }: Column): readonly Cell[] => values.get(column)?.cells ?? []
  const all = [...byColumn.values()]
  const amounts = all.filter(({ role }) => role !== null && amountRoles.has(role))
  const areThousands = (one: Column): boolean => {
    const beside = amounts.find(({ column }) => column === one.column + 1)
    return beside !== undefined && isUnheaded(one) && headOthers(cellsOf(one), cellsOf(beside))
  }
  return {
    kinds: all.find((one) => mayTellKinds(one) && areKinds(cellsOf(one))) ?? null,
    thousands: all.find((one) => one.role === null && areThousands(one)) ?? null,
    strays: straysOf(all, cellsOf),
    amounts,
    beyond: new Map(amounts.flatMap((one) => limitOf(cellsOf(one)).map((limit) => [one.column, limit] as const))),
    short: shortColumns(amounts.map((one) => decimalsOf(one.column, cellsOf(one)))),
  }
}

interface Decimals {
  readonly column: number
  /** How many amounts have one decimal, and how many two. */
  readonly ones: number
  readonly twos: number
  /** Whether one of two decimals ends in a nought. */
  readonly keepsNoughts: boolean
  /** Whether a whole one has no decimals: then noughts are not always kept. */
  readonly dropsNoughts: boolean
}

function decimalsOf(column: number, cells: readonly Cell[]): Decimals {
  let [ones, twos, keepsNoughts, dropsNoughts] = [0, 0, false, false]
  for (const cell of cells) {
    if (cell.kind !== 'text') continue
    const text = cell.text
    if (isSign(text, 2)) ones += 1
    else if (isSign(text, 3)) [twos, keepsNoughts] = [twos + 1, keepsNoughts || text.endsWith('0')]
    else dropsNoughts ||= /^-?\d{1,3}$/.test(text)
  }
  return { column, ones, twos, keepsNoughts, dropsNoughts }
}

/** Whether a decimal sign stands so far from the end, and digits behind it; `7250,-` has none. */
const isSign = (text: string, fromEnd: number): boolean => {
  const sign = text.at(-fromEnd)
  return (sign === ',' || sign === '.') && /\d$/.test(text)
}

/** `163,9` among `88,25` and `1 310,00`: where noughts are always kept, and five amounts or more have both digits for each that has not. */
function shortColumns(all: readonly Decimals[]): ReadonlySet<number> {
  const keeps = all.some(({ keepsNoughts }) => keepsNoughts)
  return new Set(
    all.filter(({ ones, twos, dropsNoughts }) => keeps && !dropsNoughts && ones > 0 && twos >= ones * 5).map(({ column }) => column),
  )
}

const isUnheaded = ({ text, column }: Column): boolean => text === columnName(column)

/** Money under no heading, right of every heading, on fewer than a third of the rows. */
function straysOf(all: readonly Column[], cellsOf: (column: Column) => readonly Cell[]): Column[] {
  let [rows, last] = [0, -1]
  for (const one of all) {
    if (isUnheaded(one)) continue
    rows = Math.max(rows, cellsOf(one).length)
    last = Math.max(last, one.column)
  }
  return all.filter((one) => {
    const cells = cellsOf(one)
    const isOutside = one.role === null && isUnheaded(one) && one.column > last
    return isOutside && cells.length * 3 < rows && cells.some(hasCents)
  })
}

/** What stands under the amounts of such a row is of another column. */
const isWholeText = (cell: Cell | undefined): boolean => cell?.kind === 'text' && wholeIn(cell) !== null

const hasCents = (cell: Cell | undefined): boolean => cell?.kind === 'text' && /^-?\d[\d\s.]*[,.]\d\d(?:\s?€)?$/.test(cell.text.trim())

/** `25255` among `252,55`, `1 310,00`: where four or more others have their cents, several times more than any of them. */
function limitOf(cells: readonly Cell[]): number[] {
  const bare: string[] = []
  const whole: string[] = []
  const end = Math.min(cells.length, MOST_LOOKED_AT)
  for (let index = 0; index < end; index += 1) {
    const cell = cells[index]
    if (cell?.kind !== 'text') continue
    const text = cell.text.trim()
    if (/^\d{4,9}$/.test(text)) bare.push(text)
    else whole.push(text)
  }
  if (bare.length === 0 || bare.length * 2 >= whole.length || whole.length < 4) return []
  const values = whole.map((text) => (/^-?\d[\d\s]*,\d\d$/.test(text) ? Number(text.replace(/\s/g, '').replace(',', '.')) : Number.NaN))
  return values.some(Number.isNaN) ? [] : [Math.max(...values) * 4]
}

const mayTellKinds = ({ role }: Column): boolean => role === null || role === 'other' || role === 'category' || role === 'description'

/** Two kinds of amounts or more, each of them on several rows, and hardly another word. */
function areKinds(cells: readonly Cell[]): boolean {
  const looked = cells.slice(0, MOST_LOOKED_AT)
  const kinds = new Set<string>()
  let others = 0
  for (const cell of looked) {
    const role = cell.kind === 'text' && mayNameAmount(cell.text) ? (meaningOf(cell.text)?.role ?? null) : null
    if (role !== null && kindsOfAmount.has(role)) kinds.add(role)
    else if (++others * 5 > looked.length) return false
  }
  return kinds.size > 1 && looked.length - others >= kinds.size * 2
}

const MOST_LOOKED_AT = 200

/** 1 to 999 on some of the rows with amounts, not counting them. */
function headOthers(cells: readonly Cell[], amounts: readonly Cell[]): boolean {
  const numbers = cells.map(wholeIn)
  const isCounted = numbers.length > 1 && numbers.every((one, index) => one === (numbers[0] ?? 0) + index)
  return (
    numbers.length > 0 && numbers.length < amounts.length && !isCounted && numbers.every((one) => one !== null && one >= 1 && one <= 999)
  )
}

/** Whether an amount may be the end of one: `046,55`, `879,62`, or below a thousand as a number. */
const mayEnd = (cell: Cell | undefined): boolean =>
  cell?.kind === 'text'
    ? /^\d{3}(?:[,.]\d{1,2})?$/.test(cell.text.trim())
    : cell?.kind === 'number' && cell.number >= 0 && cell.number < 1000

/** The cells of a row that tell of it. */
export function partedCells(row: GridRow, { kinds, thousands, strays, amounts, beyond, short }: PartedColumns): Cell[] {
  const kind = kinds && cellAt(row, kinds.column)
  const head = thousands && cellAt(row, thousands.column)
  const isPushed = amounts.some(({ column }) => isWholeText(cellAt(row, column)))
  const stray = isPushed ? strays.map(({ column }) => cellAt(row, column)).filter(hasCents) : []
  const commaless = beyond.size === 0 ? [] : row.cells.filter((cell) => isBeyond(cell, beyond.get(cell.column)))
  const shortened =
    short.size === 0 ? [] : row.cells.filter((cell) => short.has(cell.column) && cell.kind === 'text' && isSign(cell.text, 2))
  return [kind, head && mayEnd(cellAt(row, thousands.column + 1)) ? head : null, ...stray, ...commaless, ...shortened].filter(
    (cell): cell is Cell => cell !== null && cell !== undefined,
  )
}

const isBeyond = (cell: Cell, limit: number | undefined): boolean =>
  limit !== undefined && cell.kind === 'text' && /^\d{4,9}$/.test(cell.text.trim()) && Number(cell.text.trim()) > limit
