// What is done to the cells of a range besides writing: clearing, inserting, deleting, copying, merging, hiding.
import { contains, intersectionOf, isWholeColumns, isWholeRows, overlaps, type Area } from './area.ts'
import { clearValidation } from './validation.ts'
import type { ChangeType } from './events.ts'
import type { Range } from './range.ts'
import { ExcelRefusal, invalidArgument, notSimulated } from './refusal.ts'
import { movedCells, type Reshaping } from './reshaping.ts'
import type { Sheet } from './sheet.ts'

/** `All`, `Contents`, `Formats`, `Hyperlinks`. */
export function clear(range: Range, applyTo: string): void {
  const { sheet, area } = range
  if (!['All', 'Contents', 'Formats', 'Hyperlinks'].includes(applyTo)) throw notSimulated(`Range.clear(${applyTo})`)
  if (applyTo !== 'Contents') sheet.protection.checkAllowed('allowFormatCells', 'Range.clear')
  if (applyTo === 'All' || applyTo === 'Contents') clearContents(range)
  if (applyTo === 'All') {
    clearValidation(sheet, area)
    clearConditionalFormats(sheet, area)
  }
  if (applyTo === 'All' || applyTo === 'Formats') range.format.clear()
  if (applyTo === 'Hyperlinks') range.format.clear('hyperlink')
}

function clearContents(range: Range): void {
  const { sheet, area } = range
  sheet.protection.checkCells(area, 'Range.clear')
  const [before, typeBefore] =
    area.rows * area.columns === 1 ? [range.values[0]?.[0] ?? '', range.valueTypes[0]?.[0] ?? 'Empty'] : ['', 'Empty']
  sheet.cells.clear(area)
  for (const table of sheet.tables) if (overlaps(table.headerArea, area)) table.readHeaders()
  sheet.workbook.touch()
  sheet.announceChange(area, 'RangeEdited', 'None', range.detailsSince(before, typeBefore))
}

/** Takes conditional formats off an area. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of [...sheet.conditionalFormats]) {
    format.areas = format.areas.filter((part) => !contains(area, part))
    if (format.areas.length === 0) sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1)
  }
}

/** Makes room; gives back the new blank cells. */
export function insertCells(range: Range, shift: string): Range {
  const { sheet, area } = range
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('Range.insert')
  sheet.protection.checkAllowed(shift === 'Down' ? 'allowInsertRows' : 'allowInsertColumns', 'Range.insert')
  const reshaping: Reshaping = { kind: 'insert', axis: shift === 'Down' ? 'rows' : 'columns', area }
  checkTables(sheet, reshaping)
  sheet.reshape(reshaping)
  sheet.announceChange(area, changeTypeOf(area, 'Inserted'), shift === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight')
  return sheet.rangeOf(area)
}

export function deleteCells(range: Range, shift: string): void {
  const { sheet, area } = range
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('Range.delete')
  sheet.protection.checkAllowed(shift === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns', 'Range.delete')
  sheet.protection.checkCells(area, 'Range.delete')
  const reshaping: Reshaping = { kind: 'delete', axis: shift === 'Up' ? 'rows' : 'columns', area }
  checkTables(sheet, reshaping)
  sheet.reshape(reshaping)
  sheet.announceChange(area, changeTypeOf(area, 'Deleted'), shift === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft')
}

function changeTypeOf(area: Area, what: 'Inserted' | 'Deleted'): ChangeType {
  if (isWholeRows(area)) return `Row${what}`
  return isWholeColumns(area) ? `Column${what}` : `Cell${what}`
}

/** Excel refuses to shift only a part of a table, and to delete a header row without its table. */
function checkTables(sheet: Sheet, reshaping: Reshaping): void {
  for (const { area, headerArea } of sheet.tables) {
    const moved = intersectionOf(movedCells(reshaping), area)
    const isCut = moved !== null && (reshaping.axis === 'rows' ? moved.columns !== area.columns : moved.rows !== area.rows)
    const losesHeader =
      reshaping.kind === 'delete' && reshaping.axis === 'rows' && overlaps(reshaping.area, headerArea) && !contains(reshaping.area, area)
    if (isCut || losesHeader)
      throw new ExcelRefusal('InsertDeleteConflict', "This operation isn't allowed: it would shift a part of a table.")
  }
}

/** Copies values, formulas and looks from a range of the same shape; formulas are copied as they stand only where they name tables alone. */
export function copyCells(target: Range, source: Range, kind: string): void {
  if (!['All', 'Values', 'Formulas', 'Formats'].includes(kind)) throw notSimulated(`Range.copyFrom(${kind})`)
  const place: Area = { ...source.area, row: target.area.row, column: target.area.column }
  const cells = target.sheet.rangeOf(place)
  if (
    kind !== 'Values' &&
    kind !== 'Formats' &&
    source.formulas.flat().some((formula) => typeof formula === 'string' && /^=.*[A-Z]\d/i.test(formula))
  ) {
    throw notSimulated('copying formulas with relative addresses')
  }
  if (kind === 'All' || kind === 'Formats') cells.numberFormat = source.numberFormat
  if (kind !== 'Formats') cells.enter(kind === 'Values' ? source.values : source.formulas)
}

/** Merges an area, or each of its rows; only the top left value stays. */
export function merge({ sheet, area }: Range, across: boolean): void {
  sheet.protection.checkAllowed('allowFormatCells', 'Range.merge')
  const parts = across ? Array.from({ length: area.rows }, (_, row): Area => ({ ...area, row: area.row + row, rows: 1 })) : [area]
  for (const part of parts) {
    for (const { row, column } of [...sheet.cells.within(part)])
      if (row !== part.row || column !== part.column) sheet.cells.remove(row, column)
    sheet.merges = [...sheet.merges.filter((old) => !overlaps(old, part)), part]
  }
  sheet.workbook.touch()
}

export function unmerge({ sheet, area }: Range): void {
  sheet.protection.checkAllowed('allowFormatCells', 'Range.unmerge')
  sheet.merges = sheet.merges.filter((old) => !overlaps(old, area))
}

export type Side = 'rowHidden' | 'columnHidden'

/** True, false, or null where some are hidden and some are not. */
export function isHidden({ sheet, area }: Range, side: Side): boolean | null {
  const values = new Set([...sheet.sizes.valuesIn(side, area)].map((value) => value === true))
  return values.size === 1 ? values.has(true) : null
}

export function hide({ sheet, area }: Range, side: Side, hidden: boolean): void {
  sheet.protection.checkAllowed(side === 'rowHidden' ? 'allowFormatRows' : 'allowFormatColumns', `Range.${side}`)
  const whole = side === 'rowHidden' ? { ...area, column: 0, columns: 16_384 } : { ...area, row: 0, rows: 1_048_576 }
  sheet.sizes.set(side, whole, hidden)
}
