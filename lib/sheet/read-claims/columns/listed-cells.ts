// Where the cells of columns end that stand beside the lines of a list. Law: what a column is, and what it says of its lines, neither a signature nor the word
// of a total below them changes.
import { amountRoles } from '../../headings.ts'
import type { Cell, GridRow } from '../../grid.ts'
import { isTotalText } from '../words/row-words.ts'
import { isAmount, isDay } from './column-values.ts'
import type { Columns } from './columns.ts'

/** The position in the body behind its last row with a figure or a day; behind all rows where none has one. */
export function figuresEnd(body: readonly GridRow[]): number {
  const last = body.findLastIndex(({ cells }) => cells.some(isFigure))
  return last < 0 ? body.length : last + 1
}

const isFigure = (cell: Cell): boolean => (cell.kind === 'text' ? /\d/.test(cell.text) && (isAmount(cell) || isDay(cell)) : true)

/** Gives the cells of a column down to the last row that may be a line: one with an amount which no word calls a total. */
export function listedCells({ byColumn, values }: Columns, body: readonly GridRow[]): (column: number) => readonly Cell[] {
  const isOfMoney = (cell: Cell): boolean => {
    const role = byColumn.get(cell.column)?.role ?? null
    return role !== null && amountRoles.has(role) && isAmount(cell)
  }
  const below = new Map<number, number>()
  for (let position = figuresEnd(body) - 1; position >= 0; position -= 1) {
    const { cells } = body[position] ?? { cells: [] }
    if (cells.some(isOfMoney) && !cells.some(isTotal)) break
    for (const { column } of cells) below.set(column, (below.get(column) ?? 0) + 1)
  }
  return (column) => {
    const { cells = [] } = values.get(column) ?? {}
    return below.has(column) ? cells.slice(0, cells.length - (below.get(column) ?? 0)) : cells
  }
}

const isTotal = (cell: Cell): boolean => cell.kind === 'text' && isTotalText(cell.text)
