// A rectangle of cells, counted from zero. Law: an area always has at least one cell; what is empty is null.

export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export const rowLimit = 1_048_576
export const columnLimit = 16_384

export const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 })
export const wholeSheet: Area = { row: 0, column: 0, rows: rowLimit, columns: columnLimit }

export const bottomOf = (area: Area): number => area.row + area.rows - 1
export const rightOf = (area: Area): number => area.column + area.columns - 1
export const cellCountOf = (area: Area): number => area.rows * area.columns
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === rowLimit
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === columnLimit

/** The area between two corners, or null where it has no cell or leaves the sheet. */
export function areaBetween(top: number, left: number, bottom: number, right: number): Area | null {
  if (top < 0 || left < 0 || bottom < top || right < left || bottom >= rowLimit || right >= columnLimit) return null
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

export function intersectionOf(one: Area, other: Area): Area | null {
  const top = Math.max(one.row, other.row)
  const left = Math.max(one.column, other.column)
  return areaBetween(top, left, Math.min(bottomOf(one), bottomOf(other)), Math.min(rightOf(one), rightOf(other)))
}

export const overlaps = (one: Area, other: Area): boolean => intersectionOf(one, other) !== null

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row && bottomOf(inner) <= bottomOf(outer) && inner.column >= outer.column && rightOf(inner) <= rightOf(outer)

export const isSameArea = (one: Area, other: Area): boolean => contains(one, other) && contains(other, one)

export function boundingAreaOf(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row)
  const column = Math.min(one.column, other.column)
  const rows = Math.max(bottomOf(one), bottomOf(other)) - row + 1
  return { row, column, rows, columns: Math.max(rightOf(one), rightOf(other)) - column + 1 }
}

/** What is left of an area when another is cut out of it: at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersectionOf(area, hole)
  if (cut === null) return [area]
  return [
    areaBetween(area.row, area.column, cut.row - 1, rightOf(area)),
    areaBetween(bottomOf(cut) + 1, area.column, bottomOf(area), rightOf(area)),
    areaBetween(cut.row, area.column, bottomOf(cut), cut.column - 1),
    areaBetween(cut.row, rightOf(cut) + 1, bottomOf(cut), rightOf(area)),
  ].filter((part) => part !== null)
}
