// The rows of a sheet as they come in. Law: they go out in order, each row and column once, and what was written twice is told.
import type { Cell, GridRow } from '../../../sheet/grid.ts'
import { damaged } from '../refusal.ts'

/** An address that two cells claim: the later one counts, as in Excel, but an empty one takes nothing away. */
export interface Repeat {
  readonly row: number
  readonly column: number
  readonly differs: boolean
}

/** A sheet with more repeats than this is no sheet anybody made. */
const MOST_REPEATS = 10_000

interface OpenRow extends GridRow {
  hidden: boolean
  readonly cells: Cell[]
}

export class Rows {
  readonly #repeats: Repeat[] = []
  readonly #rows: OpenRow[] = []
  #current: OpenRow | null = null
  #row = 0
  #isHidden = false
  #lastRow = 0
  #lastColumn = -1
  /** Only once rows have come out of order: the rows by their number. */
  #byNumber: Map<number, OpenRow> | null = null
  /** Only once the current row's cells have come out of order: where each of its columns stands. */
  #byColumn: Map<number, number> | null = null
  readonly #unordered = new Set<OpenRow>()

  get repeats(): readonly Repeat[] {
    return this.#repeats
  }

  /** Begins a row element. */
  open(row: number, isHidden: boolean): void {
    this.#row = row
    this.#isHidden = isHidden
    this.#current = null
    this.#byColumn = null
    this.#lastColumn = -1
    if (row > this.#lastRow) this.#lastRow = row
    else this.#reopen(row)
  }

  /** Takes the next cell of the current row; null is an empty one. */
  place(column: number, cell: Cell | null): void {
    if (column > this.#lastColumn) {
      this.#lastColumn = column
      if (cell !== null) this.#currentRow().cells.push(cell)
    } else this.#placeUnordered(column, cell)
  }

  /** All rows that have cells, in order. */
  finish(): readonly GridRow[] {
    if (this.#byNumber !== null) this.#rows.sort((a, b) => a.row - b.row)
    for (const row of this.#unordered) row.cells.sort((a, b) => a.column - b.column)
    return this.#rows
  }

  #currentRow(): OpenRow {
    if (this.#current === null) {
      this.#current = { row: this.#row, hidden: this.#isHidden, cells: [] }
      this.#rows.push(this.#current)
      this.#byNumber?.set(this.#row, this.#current)
    }
    return this.#current
  }

  /** A row out of order; if it was there before, what comes now is added to it. */
  #reopen(row: number): void {
    this.#byNumber ??= new Map(this.#rows.map((one) => [one.row, one]))
    const before = this.#byNumber.get(row)
    if (before === undefined) return
    before.hidden ||= this.#isHidden
    this.#current = before
    this.#lastColumn = Infinity
  }

  #placeUnordered(column: number, cell: Cell | null): void {
    this.#lastColumn = Infinity
    const row = this.#current ?? (cell === null ? null : this.#currentRow())
    if (row === null) return
    this.#byColumn ??= new Map(row.cells.map((one, index) => [one.column, index]))
    const index = this.#byColumn.get(column)
    const before = index === undefined ? undefined : row.cells[index]
    if (index !== undefined && before !== undefined) {
      if (this.#repeats.length === MOST_REPEATS) damaged()
      this.#repeats.push({ row: row.row, column, differs: cell === null || !sameValue(before, cell) })
      if (cell !== null) row.cells[index] = cell
    } else if (cell !== null) {
      this.#byColumn.set(column, row.cells.length)
      row.cells.push(cell)
      this.#unordered.add(row)
    }
  }
}

/** Whether a person would see the same in both. */
const sameValue = (a: Cell, b: Cell): boolean => JSON.stringify({ ...a, formula: '' }) === JSON.stringify({ ...b, formula: '' })
