// The cells of a workbook as formulas refer to them. Law: a value is what the file stores, unless its own formula has been found to give another; what
// programs take in different ways is not judged, and no more cells are looked at than the budget allows.
import type { Cell, EmptyText, FormulaNames, Grid, NamedTable } from '../grid.ts'
import { notJudged } from './not-judged.ts'
import { failures, type Area, type Value } from './values.ts'

/** Cells of ranges that are looked at in one workbook; running totals of 2,000 lines take 2 millions. */
const MOST_CELLS = 4_000_000
/** Characters of formulas that are read in one workbook: those of 200,000 lines with four of 20 each. */
const MOST_CHARACTERS = 16_000_000

export class StoredCells {
  /** Where formulas are not judged for a reason that can be named: a function, a file. */
  unknown: string | null = null
  readonly #grids: readonly Grid[]
  readonly #sheets = new Map<string, Grid | null>()
  readonly #names: FormulaNames | undefined
  /** What formulas give that is not what is stored, by row and column. */
  readonly #given = new Map<Grid, Map<number, Value>>()
  /** Cells whose formulas are not judged, in the same way. */
  readonly #unchecked = new Map<Grid, Set<number>>()
  #looked = 0
  #characters = 0
  /** Where the last row was found: formulas mostly refer to the row they stand in, or the next one. */
  #last = 0

  constructor(grids: readonly Grid[]) {
    this.#grids = grids
    this.#names = grids[0]?.formulaNames
    for (const grid of grids) {
      const name = grid.name.toLowerCase()
      this.#sheets.set(name, this.#sheets.has(name) ? null : grid)
    }
  }

  /** Whether it is known that nothing stands in an empty cell, not even an empty text. */
  get knowsEmpty(): boolean {
    return this.#names !== undefined
  }

  /** Whether letters of another case are the same everywhere, and patterns those of Excel. */
  get isOfExcel(): boolean {
    return this.#names?.isOpenDocument === false
  }

  get countsFrom1904(): boolean {
    return this.#grids.some(({ date1904 }) => date1904)
  }

  /** The sheet of a name, however its letters are written; two of one name are none. */
  sheet(name: string): Grid {
    return this.#sheets.get(name.toLowerCase()) ?? notJudged()
  }

  /** The sheets from one to another, as they stand in the workbook. */
  sheetsBetween(first: string, last: string): readonly Grid[] {
    const [from, to] = [this.#grids.indexOf(this.sheet(first)), this.#grids.indexOf(this.sheet(last))]
    return this.#grids.slice(Math.min(from, to), Math.max(from, to) + 1)
  }

  /** What a name stands for on a sheet. */
  named(name: string, sheet: Grid): string {
    const [small, own] = [name.toLowerCase(), sheet.name.toLowerCase()]
    return this.#names?.names.get(`${own}!${small}`) ?? this.#names?.names.get(small) ?? this.unknownBecauseOf(name)
  }

  table(name: string): NamedTable {
    return this.#names?.tables.get(name.toLowerCase()) ?? notJudged()
  }

  /** The table that a cell stands in. */
  tableAround({ name }: Grid, row: number, column: number): NamedTable {
    for (const table of this.#names?.tables.values() ?? [])
      if (table.sheet === name && table.top <= row && table.bottom >= row && table.left <= column && table.right >= column) return table
    return notJudged()
  }

  /** Ends the judging, for a reason that can be named. */
  unknownBecauseOf(name: string): never {
    this.unknown = name
    return notJudged()
  }

  /** From now on a cell is what its formula gives, or again what is stored; false where that is known already. */
  give(grid: Grid, row: number, column: number, value: Value | undefined): boolean {
    const known = this.#given.get(grid) ?? new Map<number, Value>()
    const place = placeOf(row, column)
    if (known.get(place) === value) return false
    if (value === undefined) known.delete(place)
    else known.set(place, value)
    this.#given.set(grid, known)
    return true
  }

  /** Notes whether the formula of a cell is judged. */
  note(grid: Grid, row: number, column: number, isJudged: boolean): void {
    if (isJudged) this.#unchecked.get(grid)?.delete(placeOf(row, column))
    else {
      const known = this.#unchecked.get(grid) ?? new Set<number>()
      this.#unchecked.set(grid, known.add(placeOf(row, column)))
    }
  }

  /** Whether some formula of a sheet gives another value than is stored, or is not judged. */
  hasNoted(grid: Grid): boolean {
    return (this.#given.get(grid)?.size ?? 0) > 0 || (this.#unchecked.get(grid)?.size ?? 0) > 0
  }

  /** Whether the formula of a cell is not judged. */
  isUnchecked(grid: Grid, row: number, column: number): boolean {
    return this.#unchecked.get(grid)?.has(placeOf(row, column)) === true
  }

  /** What a formula gives in place of what is stored; undefined where that is the same. */
  given(grid: Grid, row: number, column: number): Value | undefined {
    return this.#given.get(grid)?.get(placeOf(row, column))
  }

  /** The value of the one cell of an area. */
  valueAt({ sheet, top, left }: Area): Value {
    const row = this.#rowFrom(sheet, top)
    const found = sheet.rows[row]
    return this.#valueIn(sheet, top, found?.row === top ? cellIn(found.cells, left) : undefined, left)
  }

  /** Shows the cells of an area that are not empty, row by row, with their values; where any of its rows is hidden, programs may pass over it or not. */
  each(
    { sheet, top, left, bottom, right }: Area,
    take: (value: Value, cell: Cell, row: number) => void,
    rows: 'all' | 'shown' | 'none hidden' = 'all',
  ): void {
    for (let at = this.#rowFrom(sheet, top); ; at++) {
      const row = sheet.rows[at]
      if (row === undefined || row.row > bottom) return
      if (row.hidden && rows === 'none hidden') notJudged()
      if (row.hidden && rows === 'shown') continue
      this.look(left === right ? 1 : row.cells.length)
      if (left === right) {
        const cell = cellIn(row.cells, left)
        if (cell !== undefined) take(this.#valueIn(sheet, row.row, cell, left), cell, row.row)
      } else
        for (const cell of row.cells)
          if (cell.column >= left && cell.column <= right) take(this.#valueIn(sheet, row.row, cell, cell.column), cell, row.row)
    }
  }

  /** How many cells of an area hold an empty text, as far as their formulas give nothing else. */
  emptyTexts({ sheet, top, left, bottom, right }: Area): number {
    if (!this.knowsEmpty) return notJudged()
    let count = 0
    this.look(sheet.emptyTexts?.size ?? 0)
    for (const [row, cells] of sheet.emptyTexts ?? [])
      if (row >= top && row <= bottom)
        for (const { column } of cells) if (column >= left && column <= right && this.given(sheet, row, column) === undefined) count++
    return count
  }

  #valueIn(sheet: Grid, row: number, cell: Cell | undefined, column: number): Value {
    const given = this.#given.size === 0 ? undefined : this.given(sheet, row, column)
    if (given !== undefined) return given
    if (cell !== undefined) return storedIn(cell)
    const empty = sheet.emptyTexts?.get(row)
    return empty !== undefined && cellIn(empty, column) !== undefined ? '' : null
  }

  /** Counts a formula that is about to be read. */
  spend(characters: number): void {
    this.#characters += characters
    if (this.#characters > MOST_CHARACTERS) notJudged()
  }

  /** Counts cells that are about to be looked at. */
  look(cells: number): void {
    this.#looked += cells
    if (this.#looked > MOST_CELLS) notJudged()
  }

  /** Where the first row stands that is not above this one. */
  #rowFrom({ rows }: Grid, row: number): number {
    for (const guess of [this.#last, this.#last + 1]) if (rows[guess]?.row === row) return (this.#last = guess)
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((rows[middle]?.row ?? Infinity) < row) low = middle + 1
      else high = middle
    }
    return (this.#last = low)
  }
}

const COLUMNS = 16_384
const placeOf = (row: number, column: number): number => row * COLUMNS + column

/** As `cellAt`, for rows of any width: the column is where it would stand in a row without gaps, or left of that. */
function cellIn<T extends EmptyText>(cells: readonly T[], column: number): T | undefined {
  let [low, high] = [0, Math.min(column, cells.length - 1)]
  if (cells[high]?.column === column) return cells[high]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = cells[middle]
    if (found === undefined || found.column > column) high = middle - 1
    else if (found.column < column) low = middle + 1
    else return found
  }
  return undefined
}

/** A day of its own kind, a word of one program for an error, and a formula without a value are other things in other programs. */
function storedIn(cell: Cell): Value {
  switch (cell.kind) {
    case 'number':
      return cell.number
    case 'text':
      return cell.text
    case 'boolean':
      return cell.boolean
    case 'error':
      return failures.get(cell.text) ?? notJudged()
    case 'date':
    case 'uncalculated':
      return notJudged()
  }
}
