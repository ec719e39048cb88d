// How much of a sheet is drawn. Law: a short sheet is drawn whole, each row as high as planned; of a long one only what can be seen, all rows alike.
import { lastRow, type BookSheet } from '../book/book.ts'

export const ROW_HEIGHT = 22
const WHOLE = 400
const SPARE_ROWS = 15
const LEAST_ROWS = 30
const LEAST_COLUMNS = 12
const SEEN = 60

export interface GridShape {
  readonly rows: number
  readonly columns: number
  /** The first and the last row that are drawn. */
  readonly first: number
  readonly last: number
  readonly isWhole: boolean
}

export function shapeOf(sheet: BookSheet, scrolled: number): GridShape {
  const rows = Math.max(lastRow(sheet) + SPARE_ROWS, LEAST_ROWS)
  const columns = Math.max(LEAST_COLUMNS, sheet.plan.widths.length + 2)
  const isWhole = rows <= WHOLE
  const first = isWhole ? 1 : Math.min(Math.max(1, Math.floor(scrolled / ROW_HEIGHT) - 10), Math.max(1, rows - SEEN))
  return { rows, columns, first, last: isWhole ? rows : Math.min(rows, first + SEEN), isWhole }
}

const POINTS_TO_PIXELS = 4 / 3

export const heightOf = ({ plan }: BookSheet, row: number, isWhole: boolean): number =>
  Math.max(ROW_HEIGHT, isWhole ? (plan.rows[row - 1]?.height ?? 0) * POINTS_TO_PIXELS : 0)
