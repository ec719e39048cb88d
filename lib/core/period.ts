// Calendar days and periods. Law: the only file that names date-fns; a day is a text, computed in UTC, so it never moves with the time zone.
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays, differenceInCalendarDays } from 'date-fns'

declare const kind: unique symbol

/** A calendar day as `YYYY-MM-DD`; two of them compare as texts. */
export type IsoDate = string & { readonly [kind]: 'calendar day' }

/** From the first to the last day, both inclusive. */
export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** The day of a year, month (1–12) and day, or null where the calendar has none (31 June) or the year is outside 1900–2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null
  return `${String(year)}-${two(month)}-${two(day)}` as IsoDate
}

const two = (count: number): string => String(count).padStart(2, '0')
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** Reads `YYYY-MM-DD`, nothing else; null where it is no day of the calendar. */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

/** For a day known to be one, in code and tests. Throws a RangeError for anything else. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date === null) throw new RangeError(`not a calendar day: ${text}`)
  return date
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7))
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10))

const utcDate = (date: IsoDate): Date => new UTCDateMini(yearOf(date), monthOf(date) - 1, dayOf(date))
const isoOf = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate

export const daysLater = (date: IsoDate, days: number): IsoDate => isoOf(addDays(utcDate(date), days))
/** The same day some months later, or the month's last day where it has no such day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return `${String(year)}-${two(month)}-${two(Math.min(dayOf(date), daysIn(year, month)))}` as IsoDate
}
/** The last day of a month (1–12), or null where there is no such month. */
export const lastDayOf = (year: number, month: number): IsoDate | null => isoDate(year, month, daysIn(year, month))
/** Whole days from the first to the second; negative where the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => differenceInCalendarDays(utcDate(to), utcDate(from))

export const isWithin = (date: IsoDate, period: Period): boolean => period.start <= date && date <= period.end
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end

const EPOCH_1900 = new UTCDateMini(1899, 11, 30)
const EPOCH_1904 = new UTCDateMini(1904, 0, 1)
const bySerial = new Map<number, IsoDate | null>()

/**
 * The day of a spreadsheet's serial number: 40071 is 15.9.2009 in the 1900 system, 38609 in the 1904 system; a time of day is cut off,
 * and what is within a tenth of a thousandth of a second of midnight is the next day, as Excel and LibreOffice show it.
 * Null before 1.3.1900 (where the 1900 system counts a day that never was), beyond 2199 or for anything but a finite number.
 */
export function fromSerial(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(serial + 1e-9)
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 61) || whole > 110_000) return null
  const key = date1904 ? -whole : whole
  const known = bySerial.get(key)
  if (known !== undefined) return known
  const date = isoOf(addDays(date1904 ? EPOCH_1904 : EPOCH_1900, whole))
  bySerial.set(key, yearOf(date) > LAST_YEAR ? null : date)
  return bySerial.get(key) ?? null
}
