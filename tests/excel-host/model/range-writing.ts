// Writing into a range. Law: shape, protection and every single entry are checked first; then everything is written; then tables grow and it is told.
import { cellAt, cellCountOf, intersectionOf, type Area } from './area.ts'
import { rectanglesOf } from './rectangles.ts'
import { plainCell } from './cells.ts'
import { enter, type Entry } from './entry.ts'
import type { Range } from './range.ts'
import { invalidArgument } from './refusal.ts'
import type { Sheet } from './sheet.ts'
import { growTables } from './table-growth.ts'

interface PlacedEntry {
  readonly row: number
  readonly column: number
  readonly entry: Entry
}

export function enterValues(range: Range, written: unknown): void {
  const { sheet, area } = range
  const entries = entriesOf(range, written)
  sheet.protection.checkCells(area, 'Range.values')
  const isSingle = cellCountOf(area) === 1
  const before = isSingle ? range.values[0]?.[0] : undefined
  const typeBefore = isSingle ? (range.valueTypes[0]?.[0] ?? 'Empty') : 'Empty'
  for (const placed of entries) put(sheet, placed)
  sheet.workbook.touch()
  refreshTables(sheet, area)
  sheet.announceChange(area, 'RangeEdited', 'None', range.detailsSince(before ?? '', typeBefore))
  if (sheet.workbook.tablesGrow) growTables(sheet, area)
}

function entriesOf(range: Range, written: unknown): PlacedEntry[] {
  const { sheet, area } = range
  const rows = matrixOf(range, written, 'Range.values')
  const entries = rows.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null) return []
      const place = { row: area.row + row, column: area.column + column }
      return [{ ...place, entry: enter(value, sheet.numberFormatAt(place.row, place.column)) }]
    }),
  )
  for (const { entry } of entries) if (entry.kind === 'formula') sheet.workbook.calculator.check(entry.formula)
  return entries
}

function put(sheet: Sheet, { row, column, entry }: PlacedEntry): void {
  if (entry.kind === 'blank') {
    sheet.cells.remove(row, column)
  } else if (entry.kind === 'formula') {
    const cell = { formula: entry.formula, value: 0, calculatedAt: -1 }
    sheet.cells.put(row, column, cell)
    sheet.workbook.calculator.entered(sheet, row, column, cell)
  } else {
    sheet.cells.put(row, column, plainCell(entry.value))
    if (entry.format !== undefined && sheet.numberFormatAt(row, column) === 'General')
      sheet.formats.set('numberFormat', cellAt(row, column), entry.format)
  }
}

/** Header cells name their columns; a row that waits for its first values has them now. */
function refreshTables(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (intersectionOf(table.headerArea, area) !== null) table.readHeaders()
    if (intersectionOf(table.dataArea, area) !== null) table.isWaiting = false
  }
}

/** What was written as rows of the range's own shape. Whole rows and columns can't be written (learn.microsoft.com, unbounded ranges). */
function matrixOf(range: Range, written: unknown, location: string): unknown[][] {
  const { rows, columns } = range.area
  if (range.isUnbounded) throw invalidArgument(location, 'Whole rows or columns are too large to be written')
  if (written === null || written === undefined) throw invalidArgument(location, 'null is no value')
  if (!Array.isArray(written)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => written as unknown))
  const lines = written.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : []))
  if (lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw invalidArgument(location, "The number of rows or columns in the input array doesn't match the size or dimensions of the range")
  }
  return lines
}

/** Number formats by cell; one value, or one in brackets, is for all cells (learn.microsoft.com shows `[["$0.00"]]` on four cells). */
export function setNumberFormats(range: Range, written: unknown): void {
  const { sheet, area } = range
  sheet.protection.checkAllowed('allowFormatCells', 'Range.numberFormat')
  const single = singleFormat(written)
  if (single !== null) {
    sheet.formats.set('numberFormat', area, single === '' ? 'General' : single)
  } else {
    const formats = matrixOf(range, written, 'Range.numberFormat').map((row) => row.map(checkedFormat))
    for (const { area: part, value } of rectanglesOf(formats)) {
      sheet.formats.set('numberFormat', { ...part, row: area.row + part.row, column: area.column + part.column }, value)
    }
  }
  sheet.workbook.touch()
  sheet.announceFormat(area)
}

function singleFormat(written: unknown): string | null {
  const only: unknown = Array.isArray(written) && written.length === 1 ? (written[0] as unknown) : written
  const bare: unknown = Array.isArray(only) && only.length === 1 ? (only[0] as unknown) : only
  return typeof bare === 'string' ? bare : null
}

const checkedFormat = (format: unknown): string | undefined => {
  if (format === null) return undefined
  if (typeof format !== 'string') throw invalidArgument('Range.numberFormat', `${JSON.stringify(format)} is no number format`)
  return format === '' ? 'General' : format
}
