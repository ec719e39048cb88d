// Between the workbook here and the house's own Grid, so that what an add-in wrote can be compared cell by cell with what the batch wrote.
import type { Cell as GridCell, Grid, GridRow } from '../../../lib/sheet/grid.ts'
import { bottomOf, cellAt, rightOf, wholeSheet } from './area.ts'
import { CellError, type PlacedCell } from './cells.ts'
import { isHidden } from './range-editing.ts'
import { notSimulated } from './refusal.ts'
import type { Sheet } from './sheet.ts'
import type { Workbook } from './workbook.ts'

/** A sheet as a grid: every cell that has something in it, with its calculated value. */
export function gridOf(sheet: Sheet): Grid {
  const rows = new Map<number, GridCell[]>()
  for (const placed of sheet.cells.within(wholeSheet)) rows.set(placed.row, [...(rows.get(placed.row) ?? []), gridCell(sheet, placed)])
  const used = sheet.usedArea(true)
  const columns = used === null ? [] : Array.from({ length: used.columns }, (_, index) => used.column + index)
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows: [...rows].map(([row, cells]): GridRow => ({
      row: row + 1,
      hidden: isHidden(sheet.rangeOf(cellAt(row, 0)), 'rowHidden') === true,
      cells,
    })),
    hiddenColumns: new Set(columns.filter((column) => isHidden(sheet.rangeOf(cellAt(0, column)), 'columnHidden') === true)),
    merges: sheet.merges.map((area) => ({ top: area.row + 1, left: area.column, bottom: bottomOf(area) + 1, right: rightOf(area) })),
    date1904: false,
  }
}

function gridCell(sheet: Sheet, { row, column, cell }: PlacedCell): GridCell {
  const value = sheet.valueAt(row, column) ?? ''
  const format = sheet.numberFormatAt(row, column)
  const place = {
    column,
    ...(format === 'General' ? {} : { format }),
    ...(cell.formula === null ? {} : { formula: cell.formula.slice(1) }),
  }
  if (value instanceof CellError) return { ...place, kind: 'error', text: value.code }
  if (typeof value === 'number') return { ...place, kind: 'number', number: value }
  return typeof value === 'boolean' ? { ...place, kind: 'boolean', boolean: value } : { ...place, kind: 'text', text: value }
}

/** Puts a grid on a new sheet of a workbook, as if it had been in the file. Formulas come as formulas and are worked out here. */
export function addGrid(workbook: Workbook, grid: Grid): Sheet {
  const sheet = workbook.addSheet(grid.name)
  for (const { row, cells } of grid.rows) for (const cell of cells) putGridCell(sheet, row - 1, cell)
  if (grid.hidden) sheet.visibility = 'Hidden'
  workbook.touch()
  return sheet
}

function putGridCell(sheet: Sheet, row: number, cell: GridCell): void {
  if (cell.format !== undefined) sheet.formats.set('numberFormat', cellAt(row, cell.column), cell.format)
  if (cell.formula === undefined) {
    sheet.cells.put(row, cell.column, { formula: null, value: valueOf(cell), calculatedAt: 0 })
  } else {
    sheet.workbook.calculator.check(`=${cell.formula}`)
    sheet.cells.put(row, cell.column, { formula: `=${cell.formula}`, value: 0, calculatedAt: -1 })
  }
}

function valueOf(cell: GridCell): string | number | boolean | CellError {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return cell.number
    case 'boolean':
      return cell.boolean
    case 'error':
      return new CellError(cell.text)
    default:
      throw notSimulated(`a grid cell of the kind ${cell.kind}`)
  }
}
