// Days. Law: a day is read whole (15.9.2009, 2009-09-15) or it is a fault; nothing here supplies a year or chooses between day and month.
import { day, daysBetween, isoDate, parseIsoDate } from '../../../core/period.ts'
import { dayText, type DayReading } from '../../date-text.ts'
import { BLANK, contentOf, expected, faultOf, type Filled, type Kind, type Reading } from '../kind.ts'
import { shown } from '../written.ts'

/** A date cell counts from here; the first two months of 1900 are written as text, since spreadsheets count a day there that never was. */
const FIRST_DATE_CELL = day('1900-03-01')

export const date: Kind = {
  style: 'date',
  inputStyle: 'inputDate',
  limit: { kind: 'date' },
  placeholder: '1900-01-01',
  write: (content) => {
    const written = typeof content === 'string' ? parseIsoDate(content) : null
    if (written === null) return BLANK
    return daysBetween(FIRST_DATE_CELL, written) < 0 ? { kind: 'text', text: written } : { kind: 'date', date: written }
  },
  read: ({ written }) => {
    if (written.kind === 'date') return contentOf(written.date)
    return written.kind === 'text' ? dayOfText(written.text.trim()) : notADay(written)
  },
}

const notADay = (written: Filled['written']): Reading => faultOf(expected(shown(written), { kind: 'day' }))

function dayOfText(text: string): Reading {
  const said = dayText(text)
  const [only, ...others] = said?.from === null ? said.to : []
  const found = only === undefined || others.length > 0 ? null : wholeDay(only)
  return found === null ? notADay({ kind: 'text', text }) : contentOf(found)
}

const wholeDay = ({ year, month, day: dayOfMonth }: DayReading): string | null =>
  year === null || dayOfMonth === null ? null : isoDate(year, month, dayOfMonth)
