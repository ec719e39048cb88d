// A cell of a date column as a calendar day. Law: day and month change places only on the evidence of the column, a year that is left out comes
// from the claim's own time, and what stays open is asked.
import type { FindingCode } from '../core/finding.ts'
import { fromSerial, isoDate, isWithin, lastDayOf, monthsLater, yearOf, type IsoDate, type Period } from '../core/period.ts'
import { isErrorText, isPlaceholder } from './amount-reading.ts'
import { dayText, type DayReading } from './date-text.ts'
import { isDateFormat, type Cell } from './grid.ts'
import { remembered, withoutUnseen } from './plain-text.ts'

export type DateFault = Extract<FindingCode, 'date-unreadable' | 'date-ambiguous' | 'formula-error' | 'formula-without-value'>

export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'fault'; readonly code: DateFault; readonly text: string }

/** What a column's days are read by. */
export interface DateRules {
  /** Whether `5/12` is 5 December, and `09-08-15` the fifteenth of August; null where nothing shows it. */
  readonly order: 'dayFirst' | 'monthFirst' | 'yearFirst' | null
  /** Whether bare serial numbers count from 1904. */
  readonly date1904: boolean
  /** Where a day without a year belongs, the likeliest first. */
  readonly windows: readonly Period[]
  /** Years around the project within which a bare number may be a date serial. */
  readonly plausible: Period
  /** Whether the true days of the column may have changed places with their months. */
  readonly areSwapped?: boolean
  /** Whether the column is one of periods, `Kausi`, where `200909` is September and no 20 September. */
  readonly areMonths?: boolean
}

const BLANK: DateReading = { kind: 'blank' }
const fault = (code: DateFault, text: string): DateReading => ({ kind: 'fault', code, text: text.slice(0, 60) })
const dayOrFault = (date: IsoDate | null, text: string): DateReading =>
  date === null ? fault('date-unreadable', text) : { kind: 'day', date }

/** The years around a project in which its dates can lie. */
export const plausibleYears = (project: Period): Period => ({ start: monthsLater(project.start, -24), end: monthsLater(project.end, 24) })

export function readDate(cell: Cell | undefined, rules: DateRules): DateReading {
  if (cell === undefined) return BLANK
  switch (cell.kind) {
    case 'date':
      return trueDay(cell.date, String(cell.date), rules)
    case 'number':
      return trueDay(dayOfNumber(cell.number, cell.format, rules), String(cell.number), rules)
    case 'text':
      return textDate(cell.text, rules)
    case 'error':
      return fault('formula-error', cell.text)
    case 'uncalculated':
      return fault('formula-without-value', `=${cell.formula}`)
    case 'boolean':
      return fault('date-unreadable', String(cell.boolean).toUpperCase())
  }
}

function trueDay(date: IsoDate | null, text: string, rules: DateRules): DateReading {
  const other = date && rules.areSwapped === true ? swapped(date) : null
  return other !== null && other !== date ? fault('date-ambiguous', date ?? text) : dayOrFault(date, text)
}

/** `2009-05-08` for `2009-08-05`; null where there is no such month. */
export const swapped = (date: IsoDate): IsoDate | null => isoDate(yearOf(date), Number(date.slice(8)), Number(date.slice(5, 7)))

/** A serial in a date format is what a person sees; a bare number is one only if it falls in plausible years; `20090915` is a day too. */
function dayOfNumber(number: number, format: string | undefined, { date1904, plausible }: DateRules): IsoDate | null {
  const shown = shownDays(format)
  if (shown !== null) return shown === 'month' ? monthEnd(fromSerial(number, date1904)) : fromSerial(number, date1904)
  if (!Number.isInteger(number) || /[.,]0|%/.test(format ?? '')) return null
  if (number >= 19_000_101) return dayOfDigits(String(number))
  if (number >= 190_001 && number <= 209_912) return monthOfDigits(String(number))
  const date = fromSerial(number, date1904)
  return date !== null && isWithin(date, plausible) ? date : null
}

/** A format such as `mmmm yyyy` shows a month, not a day of it. */
export const showsWholeMonth = (format: string | undefined): boolean => format !== undefined && shownDaysIn(format).isOfMonths

/** What of its day a date format shows; null for any other format. */
function shownDays(format: string | undefined): 'day' | 'month' | null {
  const { isOfDates, isOfMonths } = format === undefined ? NO_DAYS : shownDaysIn(format)
  return isOfDates ? (isOfMonths ? 'month' : 'day') : null
}

const NO_DAYS = { isOfDates: false, isOfMonths: false }

const shownDaysIn = remembered((format) => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '')
  return { isOfDates: isDateFormat(format), isOfMonths: /m/i.test(bare) && !/d/i.test(bare) }
})

/** The first of a month that is shown as a month stands for all of it; another day is what somebody typed. */
const monthEnd = (date: IsoDate | null): IsoDate | null =>
  date?.endsWith('-01') ? lastDayOf(yearOf(date), Number(date.slice(5, 7))) : date

function dayOfDigits(digits: string): IsoDate | null {
  const [reading] = dayText(digits)?.to ?? []
  return reading?.year === null || reading?.day === null || reading === undefined ? null : isoDate(reading.year, reading.month, reading.day)
}

/** Midnight in Finland as a program tells it that keeps the time of Greenwich, on the day before: `2009-09-14T21:00:00.000Z`. */
const utcMidnight = /^\d{4}-\d{2}-\d{2}T2[12]:00(?::00(?:\.0+)?)?Z$/i

/** The days of a list come again and again, so each is worked out once by the rules of its column. */
const byRules = new WeakMap<DateRules, (text: string) => DateReading>()

function textDate(text: string, rules: DateRules): DateReading {
  const known = byRules.get(rules) ?? remembered((one) => workedOut(one, rules))
  byRules.set(rules, known)
  return known(text)
}

function workedOut(raw: string, rules: DateRules): DateReading {
  const text = withoutUnseen(raw).trim()
  if (isPlaceholder(text)) return BLANK
  if (isErrorText(text)) return fault('formula-error', text)
  if (utcMidnight.test(text)) return fault('date-ambiguous', text)
  if (/^\d{5}$/.test(text)) return dayOrFault(dayOfNumber(Number(text), undefined, rules), text)
  if (/^\d{6}$/.test(text)) return sixDigits(text, rules)
  const said = dayText(text)
  if (said === null) return fault('date-unreadable', text)
  const last = resolveDay(said.to, rules, 'last')
  if (last.kind === 'fault') return fault(last.code, text)
  return startsAfter(said.from, last.date, rules) ? fault('date-unreadable', text) : last
}

/** `200911`: a month as programs write it, of which the last day counts. */
function monthOfDigits(digits: string): IsoDate | null {
  const month = Number(digits.slice(4))
  return /^(?:19|20)/.test(digits) && month >= 1 && month <= 12 ? lastDayOf(Number(digits.slice(0, 4)), month) : null
}

/** `090915` is year, month, day, `150909` the other way round and `200911` a month: the one that falls in plausible years, the likelier time first. */
function sixDigits(text: string, { plausible, windows, areMonths }: DateRules): DateReading {
  const month = areMonths === true ? monthOfDigits(text) : null
  if (month !== null && isWithin(month, plausible)) return { kind: 'day', date: month }
  const [a, b, c] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number) as [number, number, number]
  const dates = [...new Set([isoDate(2000 + a, b, c), isoDate(2000 + c, b, a), monthOfDigits(text)])]
    .filter((date) => date !== null)
    .filter((date) => isWithin(date, plausible))
  const likely =
    [...windows, plausible].map((window) => dates.filter((date) => isWithin(date, window))).find((some) => some.length > 0) ?? []
  const [only, ...others] = likely
  if (only === undefined) return fault('date-unreadable', text)
  return others.length === 0 ? { kind: 'day', date: only } : fault('date-ambiguous', text)
}

/** A span that ends before it starts is none. */
function startsAfter(from: readonly DayReading[] | null, last: IsoDate, rules: DateRules): boolean {
  const first = from && resolveDay(from, rules, 'first')
  return first !== null && (first.kind !== 'day' || first.date > last)
}

type Resolved = Extract<DateReading, { kind: 'day' | 'fault' }>

/** The one day that the readings of a text allow, the first or last of it where it is a month. */
export function resolveDay(readings: readonly DayReading[], rules: DateRules, edge: 'first' | 'last'): Resolved {
  const isPreferred = ({ order }: DayReading): boolean => order === rules.order || (order === 'sure' && rules.order !== 'yearFirst')
  const preferred = rules.order === null ? readings : readings.filter(isPreferred)
  const dates = datesOf(preferred.length > 0 ? preferred : readings, rules, edge)
  const [only, ...others] = dates
  if (only !== undefined) return others.length === 0 ? { kind: 'day', date: only } : { kind: 'fault', code: 'date-ambiguous', text: '' }
  const isOpen = readings.some(({ year }) => year === null)
  return { kind: 'fault', code: isOpen ? 'date-ambiguous' : 'date-unreadable', text: '' }
}

const datesOf = (readings: readonly DayReading[], rules: DateRules, edge: 'first' | 'last'): IsoDate[] => [
  ...new Set(readings.flatMap((reading) => daysOf(reading, rules, edge))),
]

/** The calendar days of a reading: one where the year is said, else those in the likeliest window that has any. */
function daysOf(reading: DayReading, { windows }: DateRules, edge: 'first' | 'last'): IsoDate[] {
  const { year, month, day } = reading
  const inYear = (one: number): IsoDate | null =>
    day !== null ? isoDate(one, month, day) : edge === 'last' ? lastDayOf(one, month) : isoDate(one, month, 1)
  if (year !== null) return [inYear(year)].filter((date) => date !== null)
  for (const window of windows) {
    const dates = yearsOf(window).map(inYear)
    const within = dates.filter((date) => date !== null).filter((date) => isWithin(date, window))
    if (within.length > 0) return within
  }
  return []
}

function yearsOf({ start, end }: Period): number[] {
  const first = yearOf(start)
  return Array.from({ length: Math.min(yearOf(end) - first + 1, 20) }, (_, index) => first + index)
}
