// Functions of days, which are numbers in a sheet. Law: days are counted from 1900, by the calendar; before March 1900 programs part, and workbooks that
// count from 1904 are not judged.
import {
  dayOf,
  daysBetween,
  daysLater,
  fromSerial,
  isoDate,
  lastDayOf,
  monthOf,
  monthsLater,
  parseIsoDate,
  yearOf,
  type IsoDate,
} from '../../../core/period.ts'
import { isNearWhole } from '../numbers.ts'
import { notJudged } from '../not-judged.ts'
import { ofNumbers, single, type Calculation, type Single } from '../operands.ts'
import { isArea, type Operand, type Value } from '../values.ts'

const ORIGIN = isoDate(1900, 3, 1)
const SERIAL_OF_ORIGIN = 61

const dayIn = (serial: number): IsoDate => fromSerial(serial, false) ?? notJudged()
const serialOf = (day: IsoDate | null): number => {
  if (day === null || ORIGIN === null || day < ORIGIN) return notJudged()
  return SERIAL_OF_ORIGIN + daysBetween(ORIGIN, day)
}
const whole = (number: number): number => (Number.isInteger(number) && Math.abs(number) < 100_000 ? number : notJudged())

/** Months and days beyond the calendar go on into the next ones. */
function dayOfParts([year = 0, month = 0, day = 0]: readonly number[]): Value {
  if (year <= 1900) return notJudged()
  const first = isoDate(whole(year), 1, 1) ?? notJudged()
  return serialOf(daysLater(monthsLater(first, whole(month) - 1), whole(day) - 1))
}

/** Days, months or years from one day to another, whole ones. */
function dayDifference([from = null, to = null, unit = null]: readonly Value[]): Value {
  if (typeof from !== 'number' || typeof to !== 'number' || typeof unit !== 'string') return notJudged()
  const [first, last] = [dayIn(from), dayIn(to)]
  if (last < first) return notJudged()
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) - (dayOf(last) < dayOf(first) ? 1 : 0)
  switch (unit.toLowerCase()) {
    case 'd':
      return daysBetween(first, last)
    case 'm':
      return months
    case 'y':
      return Math.floor(months / 12)
    default:
      return notJudged()
  }
}

const monthEnd = (day: IsoDate): IsoDate | null => lastDayOf(yearOf(day), monthOf(day))
/** Monday is 0. 1.1.1900 was one; the number counts a day that never was. */
const weekdayOf = (serial: number): number => (Math.floor(serial) + 5) % 7
const SATURDAY = 5

function weekday([serial = 0, kind = 1]: readonly number[]): Value {
  dayIn(serial)
  if (kind === 1) return ((weekdayOf(serial) + 1) % 7) + 1
  return kind === 2 ? weekdayOf(serial) + 1 : kind === 3 ? weekdayOf(serial) : notJudged()
}

/** Days from Monday to Friday, both ends counted, without free days. */
const workingDays: Calculation = ([from, to, free], cells) => {
  if (cells.countsFrom1904) return notJudged()
  const [first, last] = [from, to].map((one: Operand | undefined) => {
    const serial = single(one ?? null, cells)
    return typeof serial === 'number' ? serialOf(dayIn(serial)) : notJudged()
  })
  if (first === undefined || last === undefined || last < first || last - first > MOST_DAYS) return notJudged()
  const isFree = new Set<number>()
  const addFree = (value: Value): unknown => (typeof value === 'number' ? isFree.add(Math.floor(value)) : value === null || notJudged())
  if (isArea(free)) cells.each(free, addFree)
  else if (free !== undefined) addFree(single(free, cells))
  let count = 0
  for (let day = first; day <= last; day++) if (weekdayOf(day) < SATURDAY && !isFree.has(day)) count++
  return count
}

const MOST_DAYS = 4_000
const SECONDS = 86_400

/** Whole seconds of a day; what lies between two is rounded in two ways. */
function secondsIn(number: number): number {
  const seconds = (number - Math.floor(number)) * SECONDS
  return number >= 0 && Math.abs(seconds - Math.round(seconds)) < 0.01 ? Math.round(seconds) % SECONDS : notJudged()
}

const ofDays: readonly (readonly [string, Single])[] = [
  ['DATE', ofNumbers(3, 3, dayOfParts)],
  ['YEAR', ofNumbers(1, 1, ([serial = 0]) => yearOf(dayIn(serial)))],
  ['MONTH', ofNumbers(1, 1, ([serial = 0]) => monthOf(dayIn(serial)))],
  ['DAY', ofNumbers(1, 1, ([serial = 0]) => dayOf(dayIn(serial)))],
  ['DAYS', ofNumbers(2, 2, ([to = 0, from = 0]) => daysBetween(dayIn(from), dayIn(to)))],
  ['EDATE', ofNumbers(2, 2, ([serial = 0, months = 0]) => serialOf(monthsLater(dayIn(serial), whole(months))))],
  ['EOMONTH', ofNumbers(2, 2, ([serial = 0, months = 0]) => serialOf(monthEnd(monthsLater(dayIn(serial), whole(months)))))],
  ['WEEKDAY', ofNumbers(1, 2, weekday)],
  ['DATEDIF', { least: 3, most: 3, calculate: dayDifference }],
  [
    'DATEVALUE',
    { least: 1, most: 1, calculate: ([text = null]) => (typeof text === 'string' ? serialOf(parseIsoDate(text)) : notJudged()) },
  ],
  ['HOUR', ofNumbers(1, 1, ([time = 0]) => Math.floor(secondsIn(time) / 3600))],
  ['MINUTE', ofNumbers(1, 1, ([time = 0]) => Math.floor(secondsIn(time) / 60) % 60)],
  ['SECOND', ofNumbers(1, 1, ([time = 0]) => secondsIn(time) % 60)],
  [
    'TIME',
    ofNumbers(3, 3, ([hours = 0, minutes = 0, seconds = 0]) => {
      const all = whole(hours) * 3600 + whole(minutes) * 60 + whole(seconds)
      return all >= 0 && all < SECONDS && isNearWhole(all) ? all / SECONDS : notJudged()
    }),
  ],
]

/** In a workbook that counts from 1904 the same number is another day. */
const from1900 = ({ calculate, ...single }: Single): Single => ({
  ...single,
  calculate: (values, slack, cells) => (cells.countsFrom1904 ? notJudged() : calculate(values, slack, cells)),
})

export const dayFunctions: readonly (readonly [string, Single])[] = ofDays.map(([name, single]) => [name, from1900(single)])

export const dayRanges: readonly (readonly [string, Calculation])[] = [['NETWORKDAYS', workingDays]]
