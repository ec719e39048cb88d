// The kinds of cells as grids hold them. Law: what is no value of its stated type becomes an error cell with its text, never a guess.
import { parseIsoDate } from '../../../core/period.ts'
import type { Cell } from '../../../sheet/grid.ts'
import { daysOfDuration, daysOfTime } from '../../iso-time.ts'

type Format = string | undefined
type Formula = string | undefined

// Numbers and texts are most of all cells: they are made in one piece.

export function numberCell(column: number, number: number, format: Format, formula: Formula): Cell {
  if (formula === undefined) return format === undefined ? { kind: 'number', column, number } : { kind: 'number', column, number, format }
  return format === undefined ? { kind: 'number', column, number, formula } : { kind: 'number', column, number, format, formula }
}

/** A text; an empty one is an empty cell. */
export function textCell(column: number, text: string, format: Format, formula: Formula): Cell | null {
  if (text === '') return null
  if (formula === undefined) return format === undefined ? { kind: 'text', column, text } : { kind: 'text', column, text, format }
  return format === undefined ? { kind: 'text', column, text, formula } : { kind: 'text', column, text, format, formula }
}

export const errorCell = (column: number, text: string, format: Format, formula: Formula): Cell =>
  withLooks({ kind: 'error', column, text }, format, formula)

export function booleanCell(column: number, text: string, format: Format, formula: Formula): Cell {
  if (text !== '0' && text !== '1' && text !== 'true' && text !== 'false') return errorCell(column, text, format, formula)
  return withLooks({ kind: 'boolean', column, boolean: text === '1' || text === 'true' }, format, formula)
}

/** An ISO 8601 day, whose time of day is cut off, or a time or duration, which a strict workbook writes for hours; an impossible day stays text. */
export function dateCell(column: number, text: string, format: Format, formula: Formula): Cell | null {
  const days = daysOfTime(text) ?? daysOfDuration(text)
  if (days !== null) return numberCell(column, days, format, formula)
  const date = /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(text) ? parseIsoDate(text.slice(0, 10)) : null
  return date === null ? textCell(column, text, format, formula) : withLooks({ kind: 'date', column, date }, format, formula)
}

/** A formula nobody has calculated. */
export const uncalculatedCell = (column: number, formula: string, format: Format): Cell =>
  format === undefined ? { kind: 'uncalculated', column, formula } : { kind: 'uncalculated', column, formula, format }

const withLooks = (cell: Cell, format: Format, formula: Formula): Cell => ({
  ...cell,
  ...(format === undefined ? {} : { format }),
  ...(formula === undefined ? {} : { formula }),
})
