// What is written into a cell for a planned value. Law: text is written so that Excel takes it for text whatever it begins with; amounts are euros, days
// are serial numbers, formulas are in English: nothing depends on the language of Excel.
import { toInteger } from '../../../../lib/core/money.ts'
import { day, daysBetween, type IsoDate } from '../../../../lib/core/period.ts'
import type { PlannedCell, PlannedValue } from '../../../../lib/sheet/plan.ts'

/** What Excel takes for one cell; null leaves the cell alone, an empty text empties it. */
export type Entry = string | number | boolean | null

/** With the apostrophe that makes it text a cell holds 32,767 characters. */
export const LONGEST_TEXT = 32_766

const FIRST_OF_MARCH_1900 = day('1900-03-01')
const SERIAL_OF_IT = 61
/** Days between the two beginnings of time in Excel. */
const LATER_EPOCH = 1462

/** The serial number of a day in one of Excel's two calendars. The 1900 calendar has a 29 February 1900 that never was. */
export function serialOf(date: IsoDate, date1904: boolean): number {
  const days = daysBetween(FIRST_OF_MARCH_1900, date)
  const serial = days < 0 ? days + SERIAL_OF_IT - 1 : days + SERIAL_OF_IT
  return date1904 ? days + SERIAL_OF_IT - LATER_EPOCH : serial
}

/** Text as it is entered: the apostrophe in front is Excel's own sign for text and no part of it. */
export const textEntry = (text: string): string => (text === '' ? '' : `'${text}`)

export function entryOf({ value, formula }: PlannedCell, date1904: boolean): Entry {
  if (formula !== undefined) return `=${formula}`
  const shown = shownOf(value, date1904)
  return typeof shown === 'string' ? textEntry(shown) : shown
}

/** What Excel gives for a cell once it was written. */
export function shownOf(value: PlannedValue, date1904: boolean): string | number {
  switch (value.kind) {
    case 'blank':
      return ''
    case 'text':
      return value.text
    case 'money':
      return toInteger(value.cents) / 100
    case 'number':
      return value.number
    case 'percentage':
      return toInteger(value.whole) === 0 ? '–' : toInteger(value.part) / toInteger(value.whole)
    case 'date':
      return serialOf(value.date, date1904)
  }
}
