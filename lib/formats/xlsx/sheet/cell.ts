// One cell: its type, value, format and formula. Law: a value is taken as it is cached, exactly; what is no value of its type is an error cell, never a guess.
import { parseIsoDate } from '../../../core/period.ts'
import type { Cell } from '../../../sheet/grid.ts'

/** What kind of value a cell's `t` attribute states; `v` is read by it. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd'

export function numberCell(column: number, number: number, format: string | undefined): Cell {
  return format === undefined ? { kind: 'number', column, number } : { kind: 'number', column, number, format }
}

/** A text; an empty one is an empty cell. */
export function textCell(column: number, text: string, format: string | undefined): Cell | null {
  if (text === '') return null
  return format === undefined ? { kind: 'text', column, text } : { kind: 'text', column, text, format }
}

export function errorCell(column: number, text: string, format: string | undefined): Cell {
  return format === undefined ? { kind: 'error', column, text } : { kind: 'error', column, text, format }
}

export function booleanCell(column: number, text: string, format: string | undefined): Cell {
  if (text !== '0' && text !== '1' && text !== 'true' && text !== 'false') return errorCell(column, text, format)
  const boolean = text === '1' || text === 'true'
  return format === undefined ? { kind: 'boolean', column, boolean } : { kind: 'boolean', column, boolean, format }
}

/** An ISO 8601 day, whose time of day is cut off; a mere time or an impossible day stays text. */
export function dateCell(column: number, text: string, format: string | undefined): Cell | null {
  const date = /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(text) ? parseIsoDate(text.slice(0, 10)) : null
  if (date === null) return textCell(column, text, format)
  return format === undefined ? { kind: 'date', column, date } : { kind: 'date', column, date, format }
}

/** A formula nobody has calculated. */
export function uncalculatedCell(column: number, formula: string, format: string | undefined): Cell {
  return format === undefined ? { kind: 'uncalculated', column, formula } : { kind: 'uncalculated', column, formula, format }
}
