// Columns beside each other that make a day together: `Vuosi`, `Kk`, `Pv`, in either order, without the year or without the day. Law: no other column may have
// the day, and every month must be one; a row whose other parts are none keeps its month as it stands, and is asked about.
import type { IsoDate, Period } from '../../../core/period.ts'
import { cellAt, isDateFormat, type Cell, type GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import type { Heading } from '../headings/heading.ts'
import { monthTold } from './told-month.ts'
import { dayIn } from './weeks.ts'

export interface DateParts {
  readonly year: number | null
  /** The column that the day is put into. */
  readonly month: number
  readonly day: number | null
}

const ofYears = /^(?:vuosi|v|ar|year|yr)$/
const ofMonths = /^(?:kuukausi|kuu|kk|manad|man|month|mon|mth)$/
const ofDays = /^(?:paiva|pva|pv|dag|day)$/

export function datePartsOf(heading: readonly HeadingCell[], body: readonly GridRow[]): DateParts | null {
  const months = heading.filter(({ text }) => ofMonths.test(plain(text)))
  const [month] = months
  if (month === undefined || months.length > 1) return null
  const near = (words: RegExp): HeadingCell | undefined =>
    heading.find(({ text, column }) => Math.abs(column - month.column) <= 2 && words.test(plain(text)))
  const parts = [near(ofYears), month, near(ofDays)]
  const found = parts.filter((one) => one !== undefined)
  const columns = found.map(({ column }) => column)
  if (found.length < 2 || Math.max(...columns) - Math.min(...columns) !== found.length - 1) return null
  if (heading.some((one) => !found.includes(one) && isOfDay(one))) return null
  const rows = body.filter((row) => row.cells.length > found.length && cellAt(row, month.column) !== undefined)
  if (rows.length === 0 || !rows.every((row) => monthIn(cellAt(row, month.column)) !== null)) return null
  // `Syyskuu` beside its year is a day as it stands, and what a wage is called by.
  if (
    parts[2] === undefined &&
    rows.every((row) => cellAt(row, month.column)?.kind === 'text' && wholeNumberIn(cellAt(row, month.column)) === null)
  )
    return null
  return { year: parts[0]?.column ?? null, month: month.column, day: parts[2]?.column ?? null }
}

const isOfDay = ({ meaning }: HeadingCell): boolean => meaning?.role === 'date' || meaning?.role === 'wagePeriod'

/** Beside days the column of months is that of the cost's day, and the others are none; months of a year may be those of wages. */
export const headingOfParts = (heading: Heading, { day, year, month }: DateParts): Heading =>
  day === null
    ? heading
    : {
        ...heading,
        cells: heading.cells.map((cell) => {
          const role = cell.column === month ? 'date' : cell.column === day || cell.column === year ? 'other' : null
          return role === null ? cell : { ...cell, meaning: { role, currency: null, isScaled: false } }
        }),
      }

/** The day that a row's parts make, the last of its month where the list has no column of days. */
export function dayOfParts(row: GridRow, { year, month, day }: DateParts, times: readonly Period[]): IsoDate | null {
  const own = monthIn(cellAt(row, month))
  const years = year === null ? null : yearIn(cellAt(row, year))
  const days = day === null ? null : bareDay(cellAt(row, day))
  if (own === null || (year !== null && years === null) || (day !== null && days === null)) return null
  return dayIn(years, own, days, times)
}

/** A whole number as it stands, and what a text of one says: 3, `3.`, `03`. */
export function wholeNumberIn(cell: Cell | undefined): number | null {
  if (cell?.kind === 'number')
    return Number.isInteger(cell.number) && !isDateFormat(cell.format) && !/[.,]0/.test(cell.format ?? '') ? cell.number : null
  return cell?.kind === 'text' && /^\s*\d{1,4}\.?\s*$/.test(cell.text) ? Number.parseInt(cell.text, 10) : null
}

export const bareDay = (cell: Cell | undefined): number | null => {
  if (cell?.kind === 'number' && cell.number > 31) return null
  const number = wholeNumberIn(cell)
  return number !== null && number >= 1 && number <= 31 ? number : null
}

function monthIn(cell: Cell | undefined): number | null {
  const number = wholeNumberIn(cell)
  if (number !== null) return number >= 1 && number <= 12 ? number : null
  const told = cell?.kind === 'text' ? monthTold({ row: 0, hidden: false, cells: [cell] }) : null
  return told?.year === null ? told.month : null
}

function yearIn(cell: Cell | undefined): number | null {
  const number = wholeNumberIn(cell)
  if (number === null) return null
  return number >= 1990 && number <= 2199 ? number : number >= 1 && number <= 79 ? 2000 + number : null
}
