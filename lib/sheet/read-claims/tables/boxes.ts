// A small list right of an empty column that divides the same money otherwise: VAT by its rates, who pays how much. Law: it is left out, and told once, only where its own
// figures add up to those of the list, beside some of whose lines it stands: then none of them is of a line.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readShown } from '../../amount-reading.ts'
import { cellAt, type GridRow } from '../../grid.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import { wordsOf } from '../words/row-words.ts'
import { quoted } from '../words/quoted.ts'
import type { Table } from './tables.ts'

interface Unboxed {
  readonly table: Table
  readonly left: readonly Finding[]
}

/** A box is no longer, and its list at least a line longer; a list of thousands is no sheet with a box beside it. */
const MOST_ROWS = 30
const MOST_LINES = 2_000
/** A list beside which it stands has a voucher, a day or a name, and an amount. */
const FEWEST_COLUMNS = 3
/** Amounts of the list that stand below the box: a line and the total, or two lines. */
const FEWEST_BELOW = 2

export function withoutBox(table: Table): Unboxed {
  const whole = { table, left: [] }
  const { heading, body } = table
  const start = table.isHeadless || heading.kind === 'months' || body.length > MOST_LINES ? null : boxStart(heading.cells)
  if (start === null) return whole
  const box = heading.cells.filter(({ column }) => column >= start)
  const before = heading.cells.filter(({ column }) => column < start)
  const inBox = body.filter((row) => (row.cells.at(-1)?.column ?? 0) >= start)
  if (!isBox(inBox, body, box, before)) return whole
  const below = body.slice(inBox.length)
  const goesOn = before.filter(({ column }) => below.filter((row) => centsIn(row, column) !== null).length >= FEWEST_BELOW)
  const totals = new Set(goesOn.flatMap(({ column }) => totalOf(body, column)))
  const own = box.flatMap(({ column }) => totalOf(inBox, column))
  const isSame = own.some((total, index) => totals.has(total) || totals.has(total + (own[index + 1] ?? Number.NaN)))
  if (!isSame) return whole
  const cut = (row: GridRow): GridRow[] => {
    const cells = row.cells.filter(({ column }) => column < start)
    return cells.length === 0 ? [] : [{ ...row, cells }]
  }
  const text = quoted(box.map((one) => one.text).join(', '))
  return {
    table: { ...table, heading: { ...heading, cells: before }, body: body.flatMap(cut) },
    left: [finding('column-left-out', { text }, box[0]?.at)],
  }
}

/** The first column behind the last gap in the headings. */
function boxStart(cells: readonly HeadingCell[]): number | null {
  const hasGap = cells.some(({ column }, index) => {
    const before = cells[index - 1]
    return before !== undefined && column > before.column + Math.max(before.span, 1)
  })
  if (!hasGap) return null
  const columns = cells.flatMap(({ column, span }) => Array.from({ length: Math.max(span, 1) }, (_, index) => column + index))
  const start = cells.findLast(({ column }) => column > 0 && !columns.includes(column - 1) && columns.some((one) => one < column))
  return start?.column ?? null
}

/** Whether rows beside the first lines, and no others, have cells of the box; nothing stands between, and no word of it is against a line. */
function isBox(inBox: readonly GridRow[], body: readonly GridRow[], box: readonly HeadingCell[], before: readonly HeadingCell[]): boolean {
  const [first] = inBox
  const start = box[0]?.column ?? 0
  const gap = Math.max(...before.map(({ column }) => column)) + 1
  if (first === undefined || box.length < 2 || before.length < FEWEST_COLUMNS || inBox.length < 2 || inBox.length > MOST_ROWS) return false
  if (first !== body[0] || inBox.some(({ row }, index) => row !== first.row + index) || inBox.length >= body.length) return false
  if (body.some((row) => row.cells.some(({ column }) => column >= gap && column < start))) return false
  const known = new Set(box.map(({ column }) => column))
  return inBox.every((row) =>
    row.cells.every((cell) => cell.column < start || (known.has(cell.column) && (cell.kind !== 'text' || saysNothingAgainst(cell.text)))),
  )
}

function saysNothingAgainst(text: string): boolean {
  const { isSetAside, isNotYet, isSelfFinancing, isUnsure } = wordsOf(text)
  return !isSetAside && !isNotYet && !isSelfFinancing && !isUnsure
}

/** What a column of money comes to: its last figure where that is the sum of those above. */
function totalOf(rows: readonly GridRow[], column: number): number[] {
  const figures = rows.flatMap((row) => centsIn(row, column) ?? [])
  const sum = figures.reduce((all, one) => all + one, 0)
  const last = figures.at(-1) ?? 0
  return figures.length < 2 || sum <= 0 ? [] : [figures.length > 2 && sum === last * 2 ? last : sum]
}

function centsIn(row: GridRow, column: number): number | null {
  const cell = cellAt(row, column)
  const reading = cell === undefined ? null : readShown(cell, null)
  return reading?.kind === 'amount' && reading.currency === null ? toInteger(reading.cents) : null
}
