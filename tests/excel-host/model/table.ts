// A table: a header row, data rows, perhaps a totals row. Law: its column names are its header cells' texts, each once; it always has at least one data row.
import { areaBetween, bottomOf, cellAt, contains, intersectionOf, isSameArea, overlaps, rightOf, type Area } from './area.ts'
import { plainCell } from './cells.ts'
import { isName } from './names.ts'
import { amount, flag, PropertyTree, text, type Schema } from './property-tree.ts'
import { invalidArgument, invalidOperation, itemAlreadyExists } from './refusal.ts'
import type { Range } from './range.ts'
import { reshape, type Reshaping } from './reshaping.ts'
import type { Sheet } from './sheet.ts'
import { extendColumnLooks, fillCalculatedColumns } from './table-growth.ts'

export const tableSchema: Schema = {
  style: text('TableStyleMedium2'),
  highlightFirstColumn: flag(false),
  highlightLastColumn: flag(false),
  showBandedRows: flag(true),
  showBandedColumns: flag(false),
  showFilterButton: flag(true),
  legacyId: amount(0),
}

export interface TableColumn {
  readonly id: number
  name: string
}

export class Table {
  readonly sheet: Sheet
  readonly id: string
  readonly settings: PropertyTree
  columns: TableColumn[]
  area: Area
  /** Whether the one data row is only a place to write in: the first added row fills it (assumption T2). */
  isWaiting: boolean
  private ownName: string
  private hasTotals = false
  private lastColumnId = 0

  constructor(sheet: Sheet, id: string, name: string, area: Area) {
    this.sheet = sheet
    this.id = id
    this.ownName = name
    this.isWaiting = area.rows === 1
    this.area = this.isWaiting ? { ...area, rows: 2 } : area
    this.columns = []
    this.settings = new PropertyTree(tableSchema, () => {
      sheet.protection.checkAllowed(null, 'Table')
    })
    this.readHeaders()
  }

  get name(): string {
    return this.ownName
  }

  set name(name: string) {
    this.sheet.protection.checkAllowed(null, 'Table.name')
    if (!isName(name)) throw invalidArgument('Table.name', `${name} can't be a table's name`)
    const { workbook } = this.sheet
    const taken = workbook.findTable(name)
    if ((taken !== undefined && taken !== this) || workbook.names.find(name) !== undefined) throw itemAlreadyExists('Table.name')
    workbook.renameInFormulas({ kind: 'table', before: this.ownName, after: name })
    this.ownName = name
  }

  get headerArea(): Area {
    return { ...this.area, rows: 1 }
  }

  get dataArea(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - (this.hasTotals ? 2 : 1) }
  }

  get totalsArea(): Area | null {
    return this.hasTotals ? { ...this.area, row: bottomOf(this.area), rows: 1 } : null
  }

  get rowCount(): number {
    return this.dataArea.rows
  }

  get dataRange(): Range {
    return this.sheet.rangeOf(this.dataArea)
  }

  get showTotals(): boolean {
    return this.hasTotals
  }

  set showTotals(shown: boolean) {
    this.sheet.protection.checkAllowed(null, 'Table.showTotals')
    if (shown === this.hasTotals) return
    const row = shown ? bottomOf(this.area) + 1 : bottomOf(this.area)
    const line = { ...this.area, row, rows: 1 }
    if (!shown) this.hasTotals = false
    this.sheet.reshape({ kind: shown ? 'insert' : 'delete', axis: 'rows', area: line })
    if (shown) this.area = { ...this.area, rows: this.area.rows + 1 }
    this.hasTotals = shown
    this.sheet.workbook.touch()
  }

  columnIndex(name: string): number {
    return this.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  }

  columnArea(index: number, part: Area): Area {
    return { ...part, column: this.area.column + index, columns: 1 }
  }

  /** Adds rows before `index`, or at the end; cells below move down. Null among values leaves a calculated column to its formula. */
  addRows(index: number | null, rows: readonly (readonly unknown[])[]): number {
    this.sheet.protection.checkAllowed(null, 'TableRowCollection.add')
    if (rows.length === 0 || rows.some((row) => row.length !== this.columns.length)) {
      throw invalidArgument('TableRowCollection.add', `Each row needs ${String(this.columns.length)} values`)
    }
    const at = index ?? (this.isWaiting ? 0 : this.rowCount)
    if (at < 0 || at > this.rowCount) throw invalidArgument('TableRowCollection.add', 'There is no such place')
    const inserted = this.isWaiting ? rows.length - 1 : rows.length
    this.makeRoom(at, inserted)
    const added: Area = { ...this.dataArea, row: this.dataArea.row + at, rows: rows.length }
    this.isWaiting = false
    fillCalculatedColumns(this, added)
    if (inserted > 0)
      this.sheet.announceChange({ ...added, row: added.row + rows.length - inserted, rows: inserted }, 'RowInserted', 'ShiftCellDown')
    this.sheet.rangeOf(added).enter(rows)
    return at
  }

  /** Makes `count` blank rows before a row of the data. */
  private makeRoom(at: number, count: number): void {
    if (count === 0) return
    const row = this.dataArea.row + at
    const { rows } = this.area
    this.sheet.reshape({ kind: 'insert', axis: 'rows', area: { ...this.area, row, rows: count } })
    this.area = { ...this.area, rows: rows + count }
    extendColumnLooks(this, { ...this.area, row, rows: count })
  }

  /** Takes rows away; the last one is only emptied. */
  deleteRows(index: number, count = 1): void {
    this.sheet.protection.checkAllowed(null, 'TableRow.delete')
    if (index < 0 || count < 1 || index + count > this.rowCount) throw invalidArgument('TableRow.delete', 'There is no such row')
    const gone: Area = { ...this.dataArea, row: this.dataArea.row + index, rows: count }
    if (count === this.rowCount) {
      this.sheet.cells.clear(this.dataArea)
      this.isWaiting = true
    }
    const left = count === this.rowCount ? areaBetween(gone.row + 1, gone.column, bottomOf(gone), rightOf(gone)) : gone
    if (left !== null) this.sheet.reshape({ kind: 'delete', axis: 'rows', area: left })
    this.sheet.workbook.touch()
    this.sheet.announceChange(gone, 'RowDeleted', 'ShiftCellUp')
  }

  /** Adds a column before `index`, or at the end; cells to the right move. `values` begin with the header unless a name is given. */
  addColumn(index: number | null, values: readonly unknown[], name: string | null): TableColumn {
    this.sheet.protection.checkAllowed(null, 'TableColumnCollection.add')
    const at = index ?? this.columns.length
    if (at < 0 || at > this.columns.length) throw invalidArgument('TableColumnCollection.add', 'There is no such place')
    const before = this.area
    const column = before.column + at
    const columns = [...this.columns]
    this.sheet.reshape({ kind: 'insert', axis: 'columns', area: { ...before, column, columns: 1 } })
    this.area = { ...before, columns: before.columns + 1 }
    const added: TableColumn = { id: ++this.lastColumnId, name: '' }
    this.columns = [...columns.slice(0, at), added, ...columns.slice(at)]
    const lines = name === null ? values : [name, ...values]
    for (const [offset, value] of lines.slice(0, this.area.rows).entries())
      this.sheet.rangeOf(cellAt(this.area.row + offset, column)).enter([[value]])
    this.readHeaders()
    this.sheet.announceChange({ ...this.area, column, columns: 1 }, 'ColumnInserted', 'ShiftCellRight')
    return this.columns[at] ?? added
  }

  deleteColumn(index: number): void {
    this.sheet.protection.checkAllowed(null, 'TableColumn.delete')
    if (this.columns.length === 1) throw invalidOperation('TableColumn.delete', 'A table keeps at least one column.')
    const gone = this.columnArea(index, this.area)
    this.sheet.reshape({ kind: 'delete', axis: 'columns', area: gone })
    this.sheet.announceChange(gone, 'ColumnDeleted', 'ShiftCellLeft')
  }

  /** The new area must share the header row and a cell with the old one. */
  resize(area: Area): void {
    this.sheet.protection.checkAllowed(null, 'Table.resize')
    const isPossible = area.row === this.area.row && area.rows > 1 && overlaps(area, this.area) && !this.hasTotals
    if (!isPossible || this.sheet.tables.some((table) => table !== this && overlaps(table.area, area)))
      throw invalidArgument('Table.resize')
    this.growTo(area)
  }

  growTo(area: Area): void {
    if (isSameArea(area, this.area)) return
    this.area = area
    this.readHeaders()
    this.sheet.workbook.touch()
  }

  /** Takes the table and its cells away; cells elsewhere stay. */
  delete(): void {
    this.sheet.protection.checkAllowed(null, 'Table.delete')
    this.sheet.cells.clear(this.area)
    this.vanish()
  }

  /** The cells stay, the table goes. Fails where formulas still name it: rewriting them is not simulated. */
  convertToRange(): Range {
    this.sheet.protection.checkAllowed(null, 'Table.convertToRange')
    const area = this.area
    this.sheet.workbook.checkUnused(this)
    this.vanish()
    return this.sheet.rangeOf(area)
  }

  /** Takes the names of the columns from the header cells, which become texts, each unlike the others. */
  readHeaders(): void {
    const before = this.columns
    const names = new Set<string>()
    this.columns = Array.from({ length: this.area.columns }, (_, index) => {
      const name = this.headerAt(index, names)
      names.add(name.toLowerCase())
      this.sheet.cells.put(this.area.row, this.area.column + index, plainCell(name))
      return { id: before[index]?.id ?? ++this.lastColumnId, name }
    })
    for (const [index, column] of this.columns.entries()) {
      const old = before[index]
      if (old !== undefined && old.name !== '' && old.name !== column.name && before.length === this.columns.length) {
        this.sheet.workbook.renameInFormulas({ kind: 'column', table: this, before: old.name, after: column.name })
      }
    }
  }

  private headerAt(index: number, taken: ReadonlySet<string>): string {
    const shown = this.sheet.rangeOf(cellAt(this.area.row, this.area.column + index)).text[0]?.[0] ?? ''
    const wanted = shown === '' ? `Column${String(index + 1)}` : shown
    let name = wanted
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`
    return name
  }

  /** False where the table is gone with its cells. */
  reshape(reshaping: Reshaping): boolean {
    const removed = reshaping.kind === 'delete' ? intersectionOf(this.area, reshaping.area) : null
    if (removed !== null && contains(reshaping.area, this.area)) return false
    const columnsBefore = this.area.columns
    this.area = reshape(this.area, reshaping) ?? this.area
    if (removed !== null && this.area.rows < (this.hasTotals ? 3 : 2)) this.area = { ...this.area, rows: this.hasTotals ? 3 : 2 }
    if (this.area.columns !== columnsBefore) this.columns = this.movedColumns(reshaping, columnsBefore)
    return true
  }

  private movedColumns(reshaping: Reshaping, before: number): TableColumn[] {
    const at = Math.max(0, reshaping.area.column - this.area.column)
    const columns = [...this.columns]
    const count = Math.abs(this.area.columns - before)
    if (columns.length !== before) return columns
    if (reshaping.kind === 'delete') columns.splice(at, count)
    else columns.splice(at, 0, ...Array.from({ length: count }, () => ({ id: ++this.lastColumnId, name: '' })))
    return columns
  }

  private vanish(): void {
    const { sheet } = this
    sheet.workbook.renameInFormulas({ kind: 'table', before: this.ownName, after: null })
    sheet.tables.splice(sheet.tables.indexOf(this), 1)
    sheet.workbook.announce({ kind: 'tableDeleted', table: this })
  }
}
