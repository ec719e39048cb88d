// What a person does not see in a sheet. Law: hidden rows, columns, sheets, figures and letters count like others and are said.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf, isDateFormat, type Cell, type Grid } from '../grid.ts'
import { showsAll, showsCell } from '../shown-figure.ts'

/** One finding each for the sheet, its rows and its columns, with how many of them hold something. */
export function hiddenContent(grid: Grid): Finding[] {
  const found = [...figuresUnshown(grid), ...lettersUnseen(grid), ...textsTurned(grid), ...figuresFarAway(grid)]
  return grid.hidden || grid.hiddenColumns.size > 0 || grid.rows.some(({ hidden }) => hidden) ? [...placesHidden(grid), ...found] : found
}

function placesHidden(grid: Grid): Finding[] {
  const [first] = grid.rows
  const start = first && addressOf(grid, first.row, first.cells[0]?.column ?? 0)
  const rows = grid.rows.filter((row) => row.hidden && row.cells.length > 0)
  const [firstHidden] = rows
  const columns = new Map<number, number>()
  for (const row of grid.hiddenColumns.size > 0 ? grid.rows : []) {
    for (const { column } of row.cells) if (grid.hiddenColumns.has(column) && !columns.has(column)) columns.set(column, row.row)
  }
  const [column] = [...columns].sort(([a], [b]) => a - b)
  return [
    ...(grid.hidden ? [finding('hidden-content', { what: 'sheet', count: grid.rows.length }, start)] : []),
    ...(firstHidden
      ? [
          finding(
            'hidden-content',
            { what: 'row', count: rows.length },
            addressOf(grid, firstHidden.row, firstHidden.cells[0]?.column ?? 0),
          ),
        ]
      : []),
    ...(column ? [finding('hidden-content', { what: 'column', count: columns.size }, addressOf(grid, column[1], column[0]))] : []),
  ]
}

/** Nobody scrolls over so many empty rows or columns. */
const EMPTY_ROWS = 1_000
const EMPTY_COLUMNS = 100

/** Figures below or beside all others, with nothing between that would lead there. */
function figuresFarAway(grid: Grid): Finding[] {
  const [lastRow, lastColumn] = [lastNearRow(grid), lastNearColumn(grid)]
  if (lastRow === null && lastColumn === null) return []
  const isFar = (row: number, column: number): boolean => row > (lastRow ?? Infinity) || column > (lastColumn ?? Infinity)
  const far = grid.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => (isFar(row, cell.column) && isFigure(cell) ? [addressOf(grid, row, cell.column)] : [])),
  )
  return far.length === 0 ? [] : [finding('hidden-content', { what: 'far', count: far.length }, far[0])]
}

/** The last row that is not behind so many empty ones; null where none is. */
function lastNearRow({ rows }: Grid): number | null {
  let before = rows[0]?.row ?? 0
  for (const { row } of rows) {
    if (row - before > EMPTY_ROWS) return before
    before = row
  }
  return null
}

/** The last column that is not behind so many empty ones; null where none is. */
function lastNearColumn({ rows }: Grid): number | null {
  if (rows.every(({ cells }) => (cells.at(-1)?.column ?? 0) <= EMPTY_COLUMNS)) return null
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
  return columns.find((column, index) => (columns[index + 1] ?? column) - column > EMPTY_COLUMNS) ?? null
}

/** Numbers whose format shows nothing of them, or other digits, and figures repeated across their cells. */
function figuresUnshown(grid: Grid): Finding[] {
  let [first, count]: [string | null, number] = [null, 0]
  /** Formats that show whatever stands in a cell, by the cell's place in its row: it is nearly always the same one. */
  const honest: (string | undefined)[] = []
  for (const { row, cells, repeated } of grid.rows) {
    let place = -1
    for (const cell of cells) {
      place += 1
      if (cell.format === honest[place] && repeated === undefined) continue
      if (showsAll(cell.format)) honest[place] = cell.format
      const isShown = showsCell(cell)
      if (isShown && !(repeated?.includes(cell.column) === true && isFigure(cell))) continue
      first ??= addressOf(grid, row, cell.column)
      count += 1
    }
  }
  return count === 0 ? [] : [finding('hidden-content', { what: 'figure', count }, first)]
}

const isFigure = (cell: Cell): boolean =>
  (cell.kind === 'number' && cell.number !== 0 && !isDateFormat(cell.format)) ||
  (cell.kind === 'text' && /^[-\d.,\s€]*\d[\d.,\s€]*$/.test(cell.text.slice(0, 40)))

/** Characters that turn what is behind them from right to left. Those from left to right, which many a copied telephone number has, turn nothing. */
const TURNING = /[\u061c\u200f\u202b\u202e\u2067]/

/** Texts that a person sees in another order: `122,00` behind such a character as `00,221`. */
function textsTurned(grid: Grid): Finding[] {
  let [first, count]: [string | null, number] = [null, 0]
  for (const { row, cells } of grid.rows) {
    for (const cell of cells) {
      if (cell.kind !== 'text' || !TURNING.test(cell.text)) continue
      first ??= addressOf(grid, row, cell.column)
      count += 1
    }
  }
  return count === 0 ? [] : [finding('hidden-content', { what: 'order', count }, first)]
}

/** Cells whose letters nobody sees: one finding for a block of them, rows that follow each other and lack the same columns. */
function lettersUnseen(grid: Grid): Finding[] {
  const blocks: { readonly at: string; readonly key: string; last: number; count: number }[] = []
  let index = -1
  for (const { row, unseen } of grid.rows) {
    index += 1
    if (unseen === undefined) continue
    const [columns, open] = [[...unseen].sort((a, b) => a - b), blocks.at(-1)]
    const key = columns.join(' ')
    if (open?.key === key && open.last === index - 1) Object.assign(open, { last: index, count: open.count + columns.length })
    else blocks.push({ at: addressOf(grid, row, columns[0] ?? 0), key, last: index, count: columns.length })
  }
  return blocks.map(({ at, count }) => finding('hidden-content', { what: 'letters', count }, at))
}
