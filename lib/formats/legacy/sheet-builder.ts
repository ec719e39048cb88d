// One sheet being put together from cells in whatever order a file has them. Law: a value nobody sees, or that another overwrites, is told.
import { finding, type Checked, type Finding } from '../../core/finding.ts'
import { addressOf, type Cell, type Grid, type GridRow, type Merge } from '../../sheet/grid.ts'
import type { Limits } from '../xlsx/limits.ts'
import { coveredCells } from '../xlsx/sheet/merges.ts'
import { within } from './reading.ts'

/** Counts what all sheets of a workbook have together, and refuses the file where it is too much. */
export class Budget {
  readonly limits: Limits
  #cells = 0
  #rows = 0
  #ranges = 0

  constructor(limits: Limits) {
    this.limits = limits
  }

  cell(cell: Cell): void {
    within('cells', ++this.#cells, this.limits.cells)
    if (cell.kind === 'text') within('textLength', cell.text.length, this.limits.textLength)
  }

  row(): void {
    within('rows', ++this.#rows, this.limits.rows)
  }

  range(): void {
    within('ranges', ++this.#ranges, this.limits.ranges)
  }
}

export class SheetBuilder {
  readonly #name: string
  readonly #hidden: boolean
  readonly #date1904: boolean
  readonly #budget: Budget
  readonly #rows = new Map<number, Cell[]>()
  readonly #hiddenRows = new Set<number>()
  readonly #shownRows = new Set<number>()
  readonly #hiddenColumns = new Set<number>()
  readonly #merges: Merge[] = []
  #restHidden = false

  constructor(sheet: { readonly name: string; readonly hidden: boolean; readonly date1904: boolean }, budget: Budget) {
    this.#name = sheet.name
    this.#hidden = sheet.hidden
    this.#date1904 = sheet.date1904
    this.#budget = budget
  }

  /** Puts a cell; `row` counts from 1. An empty text is an empty cell, and in no grid. */
  put(row: number, cell: Cell): void {
    if (cell.kind === 'text' && cell.text === '') return
    this.#budget.cell(cell)
    this.#cellsOf(row).push(cell)
  }

  #cellsOf(row: number): Cell[] {
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    this.#budget.row()
    const cells: Cell[] = []
    this.#rows.set(row, cells)
    return cells
  }

  /** What a row says of itself: hidden or shown. */
  row(row: number, hidden: boolean): void {
    ;(hidden ? this.#hiddenRows : this.#shownRows).add(row)
  }

  /** Rows that say nothing of themselves are hidden. */
  hideRest(): void {
    this.#restHidden = true
  }

  /** Hides columns, both bounds inclusive and counted from 0. */
  hideColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, first + 16_383); column++) this.#hiddenColumns.add(column)
  }

  merge(merge: Merge): void {
    this.#budget.range()
    if (merge.bottom > merge.top || merge.right > merge.left) this.#merges.push(merge)
  }

  finish(): Checked<Grid> {
    const findings: Finding[] = []
    const rows = [...this.#rows].sort(([a], [b]) => a - b).map(([row, cells]) => this.#finishedRow(row, cells, findings))
    findings.push(...coveredValues(this.#name, rows, this.#merges))
    const shape = { rows, hiddenColumns: this.#hiddenColumns, merges: this.#merges, date1904: this.#date1904 }
    return { value: { name: this.#name, hidden: this.#hidden, ...shape }, findings }
  }

  #finishedRow(row: number, cells: Cell[], findings: Finding[]): GridRow {
    const hidden = this.#hiddenRows.has(row) || (this.#restHidden && !this.#shownRows.has(row))
    if (cells.every((cell, index) => index === 0 || (cells[index - 1]?.column ?? 0) < cell.column)) return { row, hidden, cells }
    const byColumn = new Map<number, Cell>()
    for (const cell of cells) {
      const earlier = byColumn.get(cell.column)
      if (earlier !== undefined) findings.push(cellTwice(addressOf({ name: this.#name }, row, cell.column), earlier, cell))
      byColumn.set(cell.column, cell)
    }
    return { row, hidden, cells: [...byColumn.values()].sort((a, b) => a.column - b.column) }
  }
}

/** The last one counts, as in Excel; where the two say different things, nobody can be sure what a person saw. */
const cellTwice = (at: string, earlier: Cell, later: Cell): Finding =>
  finding('hidden-content', { what: 'cellTwice', count: 2 }, at, JSON.stringify(earlier) === JSON.stringify(later) ? 'warning' : 'error')

/** Values that lie under a merge, one finding a sheet at the first of them. */
function coveredValues(name: string, rows: readonly GridRow[], merges: readonly Merge[]): Finding[] {
  const covered = coveredCells(rows, merges)
  const first = covered[0]
  if (first === undefined) return []
  return [finding('hidden-content', { what: 'mergedOver', count: covered.length }, addressOf({ name }, first.row, first.column))]
}
