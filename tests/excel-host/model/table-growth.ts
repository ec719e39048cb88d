// How tables grow by themselves: rows written right below them, looks and formulas that new rows take over. Law: assumptions T3–T6 and nothing more clever.
import { areaBetween, bottomOf, intersectionOf, isWholeColumns, rightOf, type Area } from './area.ts'
import type { Sheet } from './sheet.ts'
import type { Table } from './table.ts'

/** After values were written into an area: the table above or left of it takes it in, if it may. */
export function growTables(sheet: Sheet, written: Area): void {
  if (sheet.protection.isProtected) return
  for (const table of sheet.tables) {
    const grown = rowsBelow(table, written) ?? columnsBeside(table, written)
    if (grown !== null && mayTake(table, grown)) takeIn(table, grown)
  }
}

/** The rows a table takes in: they begin right below it, the first of them has a value, and they end with the last that has one. */
function rowsBelow(table: Table, written: Area): Area | null {
  const { area, sheet } = table
  const band = intersectionOf(written, { ...area, row: bottomOf(area) + 1, rows: written.rows })
  if (band === null || table.showTotals || written.row !== bottomOf(area) + 1) return null
  const rows = [...sheet.cells.within(band)].map((cell) => cell.row)
  const last = Math.max(...rows)
  return rows.includes(written.row) ? { ...area, row: written.row, rows: last - written.row + 1 } : null
}

function columnsBeside(table: Table, written: Area): Area | null {
  const { area, sheet } = table
  const band = intersectionOf(written, { ...area, column: rightOf(area) + 1, columns: written.columns })
  if (band === null || written.column !== rightOf(area) + 1) return null
  const columns = [...sheet.cells.within(band)].map((cell) => cell.column)
  return columns.length === 0 ? null : { ...area, column: written.column, columns: Math.max(...columns) - written.column + 1 }
}

/** No other table stands there, and no validation below the table but one of whole columns (learn.microsoft.com, co-authoring). */
function mayTake(table: Table, grown: Area): boolean {
  const { sheet } = table
  const isFree = sheet.tables.every((other) => other === table || intersectionOf(other.area, grown) === null)
  const validations = sheet.validations.areasOf('validation').filter((area) => !isWholeColumns(area))
  return isFree && validations.every((area) => intersectionOf(area, grown) === null)
}

function takeIn(table: Table, grown: Area): void {
  const isRows = grown.column === table.area.column
  table.isWaiting = false
  table.growTo(
    isRows ? { ...table.area, rows: table.area.rows + grown.rows } : { ...table.area, columns: table.area.columns + grown.columns },
  )
  if (!isRows) {
    table.sheet.workbook.announce({ kind: 'tableChanged', table, area: grown, changeType: 'ColumnInserted', details: null })
    return
  }
  extendColumnLooks(table, grown)
  fillCalculatedColumns(table, grown)
  table.sheet.workbook.announce({ kind: 'tableChanged', table, area: grown, changeType: 'RowInserted', details: null })
}

/** New rows look like the data row above them (or below, at the top), and validation and conditional formats of the column cover them, too. */
export function extendColumnLooks(table: Table, added: Area): void {
  const { dataArea, sheet } = table
  const model = added.row > dataArea.row ? added.row - 1 : bottomOf(added) + 1
  if (model > bottomOf(dataArea)) return
  const source = { ...dataArea, row: model, rows: 1 }
  sheet.formats.copyRow(source, added)
  sheet.validations.copyRow(source, added)
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.map((area) =>
      area.rows > 0 && bottomOf(area) === added.row - 1 && intersectionOf(area, source) !== null
        ? { ...area, rows: area.rows + added.rows }
        : area,
    )
  }
}

/** A column whose every other row has the same formula has it in the new rows, too; cells that have a value keep it. */
export function fillCalculatedColumns(table: Table, added: Area): void {
  const { dataArea, sheet } = table
  const others = [
    areaBetween(dataArea.row, dataArea.column, added.row - 1, rightOf(dataArea)),
    areaBetween(bottomOf(added) + 1, dataArea.column, bottomOf(dataArea), rightOf(dataArea)),
  ].filter((area) => area !== null)
  for (const index of table.columns.keys()) {
    const formula = commonFormula(
      sheet,
      others.map((area) => table.columnArea(index, area)),
    )
    if (formula !== null) fill(sheet, table.columnArea(index, added), formula)
  }
}

/** The one formula in all cells of areas, or null. Only formulas without plain addresses can be the same in every row. */
function commonFormula(sheet: Sheet, areas: readonly Area[]): string | null {
  const cells = areas.flatMap((area) => [...sheet.cells.within(area)])
  const count = areas.reduce((sum, area) => sum + area.rows, 0)
  const formula = cells[0]?.cell.formula ?? null
  return formula !== null && cells.length === count && cells.every(({ cell }) => cell.formula === formula) ? formula : null
}

function fill(sheet: Sheet, area: Area, formula: string): void {
  for (let row = area.row; row <= bottomOf(area); row++) {
    if (sheet.cells.get(row, area.column) === undefined) sheet.cells.put(row, area.column, { formula, value: 0, calculatedAt: -1 })
  }
}
