// The month that a heading names, over a column of a month matrix. Law: a month is a text that says nothing else, or a day that is shown as its month.
import { dayText, type DayReading } from '../../date-text.ts'
import { fromSerial, isoDate, monthOf as monthOfDate, yearOf, type IsoDate } from '../../../core/period.ts'
import { showsWholeMonth } from '../../date-reading.ts'
import { isDateFormat, type Cell } from '../../grid.ts'

/** The month a heading cell names: `syyskuu 2009`, `9/2009`, a day shown as a month. Null for anything else. */
export function monthOfCell(cell: Cell, date1904: boolean): DayReading | null {
  if (cell.kind !== 'text') return showsWholeMonth(cell.format) ? monthOf(cell, date1904) : null
  const said = cell.text.length <= 40 ? dayText(cell.text.replace(/:\s*$/, '').trim()) : null
  const [only, ...others] = said?.from === null ? said.to : []
  return only !== undefined && others.length === 0 && only.day === null ? only : null
}

/** The first day of a month, which several in a row may stand for their months. */
export const firstOfMonth = (cell: Cell, date1904: boolean): DayReading | null =>
  dayOfCell(cell, date1904)?.endsWith('-01') ? monthOf(cell, date1904) : null

const dayOfCell = (cell: Cell, date1904: boolean): IsoDate | null =>
  cell.kind === 'text'
    ? dayOfText(cell.text)
    : cell.kind === 'date'
      ? cell.date
      : cell.kind === 'number' && isDateFormat(cell.format)
        ? fromSerial(cell.number, date1904)
        : null

function dayOfText(text: string): IsoDate | null {
  const said = text.length <= 20 ? dayText(text.trim()) : null
  const [only, ...others] = said?.from === null ? said.to : []
  return only?.order === 'sure' && others.length === 0 && only.year !== null && only.day !== null
    ? isoDate(only.year, only.month, only.day)
    : null
}

function monthOf(cell: Cell, date1904: boolean): DayReading | null {
  const date = dayOfCell(cell, date1904)
  return date && { order: 'sure', year: yearOf(date), month: monthOfDate(date), day: null }
}
