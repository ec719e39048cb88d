// What stands in a cell of SpreadsheetML 2003. Law: the value stated counts; a day is never moved.
import { parseIsoDate } from '../../../core/period.ts'
import type { Cell } from '../../../sheet/grid.ts'
import { isShownError } from '../shown-error.ts'

export type Placed = Pick<Cell, 'column' | 'inArray'> & { readonly format?: string; readonly formula?: string }

/** The cell of a value of a type (`Number`, `DateTime`, `Boolean`, `Error`, anything else is text), or null where nothing stands in it. */
export function cellOf(type: string | null, text: string, placed: Placed): Cell | null {
  if (text === '') return null
  if (placed.formula !== undefined && isShownError(text)) return { kind: 'error', ...placed, text }
  switch (type) {
    case 'Number':
      return numberCell(text, placed)
    case 'DateTime':
      return dateCell(text, placed)
    case 'Boolean':
      return text === '0' || text === '1' ? { kind: 'boolean', ...placed, boolean: text === '1' } : { kind: 'error', ...placed, text }
    case 'Error':
      return { kind: 'error', ...placed, text }
    default:
      return { kind: 'text', ...placed, text }
  }
}

function numberCell(text: string, placed: Placed): Cell {
  const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : NaN
  return Number.isFinite(number) ? { kind: 'number', ...placed, number } : { kind: 'error', ...placed, text }
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/

/** Days that stand for no day: times and durations count from them, as from the serial number 0. */
const dayNumbers = new Map([
  ['1899-12-30', 0],
  ['1899-12-31', 0],
  ['1904-01-01', 0],
])

/** `2009-09-15T00:00:00.000` is a day; `1899-12-31T07:30:00.000` a mere time, 0.3125 of one; `1900-01-01T12:00` a duration of 1.5. */
function dateCell(text: string, placed: Placed): Cell {
  const parts = DATE_TIME.exec(text)
  const days = dayNumbers.get(parts?.[1] ?? '') ?? earlyDays(parts?.[1] ?? '')
  if (parts !== null && days !== null) {
    const seconds = (Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)) * 60 + Number(parts[4] ?? 0)
    return { kind: 'number', ...placed, number: days + seconds / 86_400 }
  }
  const date = parseIsoDate(parts?.[1] ?? '')
  return date === null ? { kind: 'text', ...placed, text } : { kind: 'date', ...placed, date }
}

/** January and February 1900 as numbers: no cost is of those days, but a sum of hours may be. */
function earlyDays(day: string): number | null {
  const parts = /^1900-0([12])-(\d{2})$/.exec(day)
  return parts === null ? null : (parts[1] === '2' ? 31 : 0) + Number(parts[2])
}
