// The cells of a sheet that have something in them, sparsely. Law: a cell is there only while it has a value or a formula.
import { bottomOf, rightOf, type Area } from './area.ts'

/** `#N/A` and its kin. */
export class CellError {
  readonly code: string

  constructor(code: string) {
    this.code = code
  }
}

export type CellValue = string | number | boolean | CellError

export interface Cell {
  /** With `=`, as it was entered; null where the cell has a plain value. */
  formula: string | null
  value: CellValue
  /** The state of the workbook `value` was calculated at; only of interest where there is a formula. */
  calculatedAt: number
}

export const plainCell = (value: CellValue): Cell => ({ formula: null, value, calculatedAt: 0 })

export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

export class Cells {
  private rows = new Map<number, Map<number, Cell>>()

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column)
  }

  put(row: number, column: number, cell: Cell): void {
    const columns = this.rows.get(row) ?? new Map<number, Cell>()
    columns.set(column, cell)
    this.rows.set(row, columns)
  }

  remove(row: number, column: number): void {
    const columns = this.rows.get(row)
    columns?.delete(column)
    if (columns?.size === 0) this.rows.delete(row)
  }

  /** The cells of an area, top to bottom and left to right. */
  *within(area: Area): Generator<PlacedCell> {
    for (const row of this.rowNumbers(area)) {
      const columns = this.rows.get(row) ?? new Map<number, Cell>()
      for (const column of columnNumbers(columns, area)) {
        const cell = columns.get(column)
        if (cell !== undefined) yield { row, column, cell }
      }
    }
  }

  /** Takes the cells of an area away and gives them back at another place; cells that would stand there are overwritten. */
  move(area: Area, downward: number, rightward: number): void {
    const moved = [...this.within(area)]
    for (const { row, column } of moved) this.remove(row, column)
    for (const { row, column, cell } of moved) this.put(row + downward, column + rightward, cell)
  }

  clear(area: Area): void {
    for (const { row, column } of [...this.within(area)]) this.remove(row, column)
  }

  private rowNumbers(area: Area): number[] {
    if (area.rows < this.rows.size)
      return Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) => this.rows.has(row))
    const inside = [...this.rows.keys()].filter((row) => row >= area.row && row <= bottomOf(area))
    return inside.sort((one, other) => one - other)
  }
}

/** The columns of an area that a row may have, in order: whichever list is shorter to go through. */
function columnNumbers(columns: ReadonlyMap<number, Cell>, area: Area): number[] {
  if (area.columns <= columns.size) return Array.from({ length: area.columns }, (_, index) => area.column + index)
  const inside = [...columns.keys()].filter((column) => column >= area.column && column <= rightOf(area))
  return inside.sort((one, other) => one - other)
}
