// From one range to others: neighbours, sizes, unions, what is used, where a text stands.
import { areaBetween, bottomOf, boundingAreaOf, columnLimit, intersectionOf, rightOf, rowLimit, type Area } from './area.ts'
import type { Range } from './range.ts'
import { invalidArgument, itemNotFound } from './refusal.ts'
import type { Sheet } from './sheet.ts'

function ranged(sheet: Sheet, area: Area | null, location: string): Range {
  if (area === null) throw invalidArgument(location, 'There are no such cells')
  return sheet.rangeOf(area)
}

const corners = ({ sheet, area }: Range, top: number, left: number, bottom: number, right: number, location: string): Range =>
  ranged(sheet, areaBetween(area.row + top, area.column + left, bottomOf(area) + bottom, rightOf(area) + right), location)

/** The same size, moved. */
export const offset = (range: Range, rows: number, columns: number): Range =>
  corners(range, rows, columns, rows, columns, 'Range.getOffsetRange')

/** The same corner, larger or smaller. */
export const resized = (range: Range, rows: number, columns: number): Range => corners(range, 0, 0, rows, columns, 'Range.getResizedRange')

export const absolutelyResized = (range: Range, rows: number, columns: number): Range =>
  resized(range, rows - range.area.rows, columns - range.area.columns)

export const entireRow = ({ sheet, area }: Range): Range => sheet.rangeOf({ ...area, column: 0, columns: columnLimit })
export const entireColumn = ({ sheet, area }: Range): Range => sheet.rangeOf({ ...area, row: 0, rows: rowLimit })

/** A row of the range by its number in it; it may lie outside (d.ts: getCell "can be outside the bounds of its parent range"). */
export const rowOf = ({ sheet, area }: Range, index: number): Range =>
  ranged(sheet, areaBetween(area.row + index, area.column, area.row + index, rightOf(area)), 'Range.getRow')

export const columnOf = ({ sheet, area }: Range, index: number): Range =>
  ranged(sheet, areaBetween(area.row, area.column + index, bottomOf(area), area.column + index), 'Range.getColumn')

/** `count` rows right above or below; columns right before or after. */
export const rowsBelow = ({ sheet, area }: Range, count: number): Range =>
  ranged(sheet, areaBetween(bottomOf(area) + 1, area.column, bottomOf(area) + count, rightOf(area)), 'Range.getRowsBelow')
export const rowsAbove = ({ sheet, area }: Range, count: number): Range =>
  ranged(sheet, areaBetween(area.row - count, area.column, area.row - 1, rightOf(area)), 'Range.getRowsAbove')
export const columnsAfter = ({ sheet, area }: Range, count: number): Range =>
  ranged(sheet, areaBetween(area.row, rightOf(area) + 1, bottomOf(area), rightOf(area) + count), 'Range.getColumnsAfter')
export const columnsBefore = ({ sheet, area }: Range, count: number): Range =>
  ranged(sheet, areaBetween(area.row, area.column - count, bottomOf(area), area.column - 1), 'Range.getColumnsBefore')

function checkSheet(range: Range, other: Range, location: string): void {
  if (range.sheet !== other.sheet) throw invalidArgument(location, 'The ranges stand on different sheets')
}

export function bounding(range: Range, other: Range): Range {
  checkSheet(range, other, 'Range.getBoundingRect')
  return range.sheet.rangeOf(boundingAreaOf(range.area, other.area))
}

/** The common cells, or null. */
export function intersection(range: Range, other: Range): Range | null {
  checkSheet(range, other, 'Range.getIntersection')
  const area = intersectionOf(range.area, other.area)
  return area === null ? null : range.sheet.rangeOf(area)
}

/** The smallest area of the range that is used, or null; `valuesOnly` leaves cells out that only look different. */
export function used(range: Range, valuesOnly: boolean): Range | null {
  const area = usedArea(range.sheet, range.area, valuesOnly)
  return area === null ? null : range.sheet.rangeOf(area)
}

export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  const filled = [...sheet.cells.within(within)].map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }))
  const looks = valuesOnly ? [] : sheet.formats.allAreas().filter((area) => area.rows < rowLimit && area.columns < columnLimit)
  const tables = valuesOnly ? [] : sheet.tables.map((table) => table.area)
  const areas = [...filled, ...[...looks, ...tables].flatMap((area) => intersectionOf(area, within) ?? [])]
  return areas.length === 0 ? null : areas.reduce(boundingAreaOf)
}

export interface SearchCriteria {
  readonly completeMatch?: boolean
  readonly matchCase?: boolean
}

/** The first cell whose text contains (or is) what is looked for. */
export function find(range: Range, text: string, criteria: SearchCriteria): Range | null {
  const folded = (value: string): string => (criteria.matchCase === true ? value : value.toLowerCase())
  const wanted = folded(text)
  for (const { row, column } of range.sheet.cells.within(range.area)) {
    const cell = range.sheet.rangeOf({ row, column, rows: 1, columns: 1 })
    const shown = folded(cell.text[0]?.[0] ?? '')
    if (criteria.completeMatch === true ? shown === wanted : shown.includes(wanted)) return cell
  }
  return null
}

export function found<T>(item: T | null, location: string): T {
  if (item === null) throw itemNotFound(location)
  return item
}
