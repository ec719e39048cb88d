// Formulas that calculate with lists: what is done to each of their values. Law: a row or a column of one goes along the other lists; whatever does not
// fit is not judged.
import { notJudged } from './not-judged.ts'
import type { StoredCells } from './stored-cells.ts'
import { columnsOf, isArea, isList, rowsOf, type Area, type FormulaPlace, type List, type Operand, type Value } from './values.ts'

/** What is calculated of one value each of some operands. */
export type OfValues = (values: readonly Value[]) => Value

/** An operand as a list; whole columns are none. */
export function listOf(operand: Operand, cells: StoredCells): List {
  if (isList(operand)) return operand
  if (!isArea(operand)) return { rows: 1, columns: 1, values: [operand] }
  const [rows, columns] = [rowsOf(operand), columnsOf(operand)]
  cells.look(rows * columns)
  const values = new Array<Value>(rows * columns).fill(null)
  if (!Number.isFinite(rows)) return notJudged()
  cells.each(operand, (value, { column }, row) => {
    values[(row - operand.top) * columns + column - operand.left] = value
  })
  for (const [row, empty] of operand.sheet.emptyTexts ?? [])
    for (const { column } of empty)
      if (row >= operand.top && row <= operand.bottom && column >= operand.left && column <= operand.right)
        values[(row - operand.top) * columns + column - operand.left] ??= ''
  return { rows, columns, values }
}

/** The value of a list at a place, where a single row or column goes on and on. */
export function valueIn({ rows, columns, values }: List, row: number, column: number): Value {
  const [down, across] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column]
  return down < rows && across < columns ? (values[down * columns + across] ?? null) : notJudged()
}

/** Calculates for each place of the largest list. */
export function eachOf(operands: readonly Operand[], calculate: OfValues, cells: StoredCells): List {
  const lists = operands.map((one) => listOf(one, cells))
  const rows = Math.max(...lists.map((one) => one.rows))
  const columns = Math.max(...lists.map((one) => one.columns))
  cells.look(rows * columns)
  const values: Value[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) values.push(calculate(lists.map((one) => valueIn(one, row, column))))
  return { rows, columns, values }
}

/** Of several cells where one value is wanted: the one in the row or the column of the formula. */
export function crossing(area: Area, { row, column }: FormulaPlace): Area {
  if (area.left === area.right && row >= area.top && row <= area.bottom) return { ...area, top: row, bottom: row }
  if (area.top === area.bottom && column >= area.left && column <= area.right) return { ...area, left: column, right: column }
  return notJudged()
}
