// The rows of a sheet as they come in. Law: they go out in order, each row and column once, and what was written twice is told.
import type { Cell, GridRow, Hue } from '../../../sheet/grid.ts'
import { SameCells } from '../../same-cells.ts'
import { damaged } from '../refusal.ts'

/** An address that several cells claim: the last one counts, as in Excel, but an empty one takes nothing away. */
export interface Repeat {
  readonly row: number
  readonly column: number
  times: number
  /** Whether they show different values. */
  differs: boolean
}

/** A sheet with more repeated addresses than this is nothing anybody made. */
const MOST_REPEATS = 1_000
/** A row of no more keeps less than half of the room that its list took as it grew. */
const FEW_CELLS = 8

interface OpenRow extends GridRow {
  hidden: boolean
  cells: Cell[]
  struck?: number[]
  repeated?: number[]
  unseen?: number[]
  hues?: string
}

export class Rows {
  readonly #repeats = new Map<string, Repeat>()
  readonly #rows: OpenRow[] = []
  readonly #same = new SameCells()
  #current: OpenRow | null = null
  /** The row that was made since one was opened. */
  #made: OpenRow | null = null
  #row = 0
  #isHidden = false
  #lastRow = 0
  #lastColumn = -1
  /** Only once rows have come out of order: the rows by their number. */
  #byNumber: Map<number, OpenRow> | null = null
  /** Where each column stands in those rows whose cells have come out of order. */
  readonly #places = new Map<OpenRow, Map<number, number>>()

  get repeats(): readonly Readonly<Repeat>[] {
    return [...this.#repeats.values()]
  }

  /** Begins a row element. */
  open(row: number, isHidden: boolean): void {
    this.#trim()
    this.#row = row
    this.#isHidden = isHidden
    this.#current = null
    this.#lastColumn = -1
    if (row > this.#lastRow) this.#lastRow = row
    else this.#reopen(row)
  }

  /** Takes the next cell of the current row; null is an empty one. */
  place(column: number, cell: Cell | null): void {
    if (column > this.#lastColumn) {
      this.#lastColumn = column
      if (cell !== null) this.#currentRow().cells.push(this.#same.of(cell))
    } else this.#placeUnordered(column, cell)
  }

  /** The cell placed last, in this column, is struck through. */
  strike(column: number): void {
    const row = this.#currentRow()
    row.struck ??= []
    row.struck.push(column)
  }

  /** The text of the cell placed last, in this column, is repeated across it. */
  repeat(column: number): void {
    const row = this.#currentRow()
    row.repeated ??= []
    row.repeated.push(column)
  }

  /** The letters of the cell placed last, in this column, cannot be seen. */
  unsee(column: number): void {
    const row = this.#currentRow()
    row.unseen ??= []
    row.unseen.push(column)
  }

  /** The cell placed last is painted or written in a colour. */
  paint(hue: Hue): void {
    const row = this.#currentRow()
    if (row.hues === undefined) row.hues = hue
    else if (!row.hues.split(' ').includes(hue)) row.hues += ` ${hue}`
  }

  /** All rows that have cells, in order. */
  finish(): readonly GridRow[] {
    if (this.#byNumber !== null) this.#rows.sort((a, b) => a.row - b.row)
    for (const row of this.#places.keys()) row.cells.sort((a, b) => a.column - b.column)
    return this.#rows
  }

  /** A list that grew keeps room for more, which in rows of few cells is most of their memory; copying longer ones costs more time than it saves room. A row that is opened again has been trimmed. */
  #trim(): void {
    if (this.#made !== null && this.#made.cells.length <= FEW_CELLS) this.#made.cells = this.#made.cells.slice()
    this.#made = null
  }

  #currentRow(): OpenRow {
    if (this.#current === null) {
      this.#current = { row: this.#row, hidden: this.#isHidden, cells: [] }
      this.#rows.push(this.#current)
      this.#made = this.#current
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
    const places = this.#placesIn(row)
    const index = places.get(column)
    const before = index === undefined ? undefined : row.cells[index]
    if (index !== undefined && before !== undefined) {
      this.#repeat(row.row, column, cell === null || !sameValue(before, cell))
      if (cell !== null) row.cells[index] = cell
    } else if (cell !== null) places.set(column, row.cells.push(cell) - 1)
  }

  #placesIn(row: OpenRow): Map<number, number> {
    const places = this.#places.get(row) ?? new Map(row.cells.map((cell, index) => [cell.column, index]))
    this.#places.set(row, places)
    return places
  }

  #repeat(row: number, column: number, differs: boolean): void {
    const key = `${row} ${column}`
    const repeat = this.#repeats.get(key) ?? { row, column, times: 1, differs: false }
    repeat.times++
    repeat.differs ||= differs
    this.#repeats.set(key, repeat)
    if (this.#repeats.size > MOST_REPEATS) damaged()
  }
}

/** Whether a person would see the same in both. */
const sameValue = (a: Cell, b: Cell): boolean => a.kind === b.kind && a.format === b.format && bareValue(a) === bareValue(b)

function bareValue(cell: Cell): string | number | boolean {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text
    case 'number':
      return cell.number
    case 'date':
      return cell.date
    case 'boolean':
      return cell.boolean
    case 'uncalculated':
      return cell.formula
  }
}
