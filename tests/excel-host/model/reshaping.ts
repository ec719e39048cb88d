// Inserting and deleting cells: what moves where. Law: every area in the workbook (formulas, tables, names, charts, looks, kept ranges) moves by this
// one rule; an area that vanishes becomes null.
import { areaBetween, bottomOf, columnLimit, contains, overlaps, rightOf, rowLimit, type Area } from './area.ts'

export interface Reshaping {
  readonly kind: 'insert' | 'delete'
  /** Rows move down or up; columns move right or left. */
  readonly axis: 'rows' | 'columns'
  /** The cells that come or go. */
  readonly area: Area
}

/** All cells that a reshaping moves: the inserted or deleted ones and everything after them in their band. */
export function movedCells({ axis, area }: Reshaping): Area {
  return axis === 'rows' ? { ...area, rows: rowLimit - area.row } : { ...area, columns: columnLimit - area.column }
}

/** Where an area stands afterwards; an area that the band cuts through stays where it is. */
export function reshape(area: Area, reshaping: Reshaping): Area | null {
  if (!overlaps(area, movedCells(reshaping)) || !isInsideBand(area, reshaping)) return area
  const span = movedSpan(spanOf(area, reshaping.axis), reshaping)
  if (span === null) return null
  return reshaping.axis === 'rows'
    ? areaBetween(span.from, area.column, span.to, rightOf(area))
    : areaBetween(area.row, span.from, bottomOf(area), span.to)
}

const spanOf = (area: Area, axis: Reshaping['axis']): Span =>
  axis === 'rows' ? { from: area.row, to: bottomOf(area) } : { from: area.column, to: rightOf(area) }

function movedSpan(span: Span, { kind, axis, area }: Reshaping): Span | null {
  const limit = axis === 'rows' ? rowLimit : columnLimit
  if (span.from === 0 && span.to === limit - 1) return span
  const edited = spanOf(area, axis)
  return kind === 'insert' ? afterInsertion(span, edited, limit) : afterDeletion(span, edited)
}

function isInsideBand(area: Area, { axis, area: edited }: Reshaping): boolean {
  const band = axis === 'rows' ? { ...edited, row: 0, rows: rowLimit } : { ...edited, column: 0, columns: columnLimit }
  return contains(band, area)
}

interface Span {
  readonly from: number
  readonly to: number
}

function afterInsertion(span: Span, edited: Span, limit: number): Span | null {
  const count = edited.to - edited.from + 1
  const from = span.from >= edited.from ? span.from + count : span.from
  const to = Math.min(span.to >= edited.from ? span.to + count : span.to, limit - 1)
  return from > to ? null : { from, to }
}

function afterDeletion(span: Span, edited: Span): Span | null {
  if (span.from >= edited.from && span.to <= edited.to) return null
  const count = edited.to - edited.from + 1
  const from = span.from < edited.from ? span.from : Math.max(edited.from, span.from - count)
  return { from, to: span.to <= edited.to ? edited.from - 1 : span.to - count }
}
