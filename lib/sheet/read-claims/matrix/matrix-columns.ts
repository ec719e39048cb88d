// What the columns of a matrix are of: months across and categories down, or the other way round.
import { addressOf, type Cell, type Grid, type GridRow } from '../../grid.ts'
import type { CategoryNames } from '../words/category-names.ts'
import { isAmount } from '../columns/column-values.ts'
import { isAgainstItsLines } from '../columns/rest-words.ts'
import type { Heading } from '../headings/heading.ts'
import { firstOfMonth, monthOfCell } from '../headings/heading-month.ts'
import type { MatrixHeading } from './against-matrix.ts'
import type { Axis } from './matrix.ts'
import { isTotalText } from '../words/row-words.ts'

/** The columns under months, and the total's, of a heading of months. */
export function matrixColumns(heading: Heading): Map<number, Axis> {
  const columns = new Map<number, Axis>()
  const firstMonth = Math.min(...heading.cells.filter(({ month }) => month !== null).map(({ column }) => column))
  for (const { column, text, month, meaning } of heading.cells) {
    if (month) columns.set(column, { kind: 'month', month })
    else if (column > firstMonth && isAgainstItsLines(text)) columns.set(column, { kind: 'rest', text })
    else if (column > firstMonth && (isTotalText(text) || totalRoles.has(meaning?.role ?? 'other')))
      columns.set(column, { kind: 'total', claimed: meaning?.role === 'claimed' ? text : null })
  }
  return columns
}

/** The headings of its columns, months first. */
export function headingsOf({ cells }: Heading, columns: ReadonlyMap<number, Axis>): MatrixHeading[] {
  const all = cells.flatMap(({ column, text, at }) => {
    const axis = columns.get(column)
    return axis ? [{ column, text, at, isOfSums: axis.kind === 'total' }] : []
  })
  return [...all.filter(({ isOfSums }) => !isOfSums), ...all.filter(({ isOfSums }) => isOfSums)]
}

const totalRoles: ReadonlySet<string> = new Set(['amount', 'gross', 'claimed', 'running'])

export interface Transposed {
  readonly columns: ReadonlyMap<number, Axis>
  readonly headingAt: string
  readonly headings: readonly MatrixHeading[]
  readonly headingRows: readonly GridRow[]
  readonly above: readonly GridRow[]
  readonly body: readonly GridRow[]
}

/** A matrix with categories across and months down, in a sheet without another table; null where there is none. */
export function transposedMatrix(grid: Grid, rows: readonly GridRow[], categories: CategoryNames): Transposed | null {
  // Few sheets of words have a month at the beginning of a row; in those that have none no word is looked at.
  const months = new Set(rows.slice(0, 125).filter((row) => beginsWithMonth(grid, row)))
  if (months.size === 0) return null
  for (const [index, row] of rows.slice(0, 100).entries()) {
    const below = rows.slice(index + 1, index + 25).filter((one) => months.has(one))
    const columns = below.length === 0 ? NO_COLUMNS : categoryColumns(grid, row, categories)
    if (columns.size >= 2 && below.some((one) => isMonthRow(one, columns))) {
      return {
        columns,
        headingAt: addressOf(grid, row.row, row.cells[0]?.column ?? 0),
        headings: row.cells.flatMap((cell) => headingIn(grid, row, cell, columns)),
        headingRows: [row],
        above: rows.slice(0, index),
        body: rows.slice(index + 1),
      }
    }
  }
  return null
}

function headingIn(grid: Grid, { row }: GridRow, cell: Cell, columns: ReadonlyMap<number, Axis>): MatrixHeading[] {
  const axis = columns.get(cell.column)
  if (cell.kind !== 'text' || axis === undefined) return []
  return [{ column: cell.column, text: cell.text, at: addressOf(grid, row, cell.column), isOfSums: axis.kind === 'total' }]
}

function categoryColumns(grid: Grid, row: GridRow, categories: CategoryNames): Map<number, Axis> {
  const columns = new Map<number, Axis>()
  for (const cell of row.cells) {
    if (cell.kind !== 'text') return new Map()
    const at = addressOf(grid, row.row, cell.column)
    if (categories.named(cell.text) !== null) columns.set(cell.column, { kind: 'label', text: cell.text.trim(), at })
    else if (columns.size > 0)
      columns.set(cell.column, isTotalText(cell.text) ? { kind: 'total', claimed: null } : { kind: 'label', text: cell.text.trim(), at })
  }
  return columns
}

const NO_COLUMNS: ReadonlyMap<number, Axis> = new Map<number, Axis>()

const beginsWithMonth = ({ date1904 }: Grid, { cells: [first] }: GridRow): boolean =>
  first !== undefined && (monthOfCell(first, date1904) ?? firstOfMonth(first, date1904)) !== null

/** Of a row that begins with a month. */
function isMonthRow({ cells }: GridRow, columns: ReadonlyMap<number, Axis>): boolean {
  const [first] = cells
  return first !== undefined && !columns.has(first.column) && cells.some((cell) => columns.has(cell.column) && isAmount(cell))
}
