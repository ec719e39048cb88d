// Weeks as people number them, Monday to Sunday, the first with four days of the year. Law: a week's cost is of its last day, as that of any span; a week that one
// time does not hold whole, or that may be a year, is asked about.
import { daysBetween, daysLater, isoDate, isWithin, lastDayOf, yearOf, type IsoDate, type Period } from '../../../core/period.ts'

const WEEK =
  /^(viikko|viikot|viikolla|vko|vkot|vk|vecka|veckor|veckan|week|weeks|wk|w|v)?\.? ?(\d{1,2})\.?(?: ?[-–—] ?(\d{1,2})\.?)?(?: ?\/ ?| )?(20\d{2})?$/

/** `vko 36`, `v. 36–37`, `week 36/2009`, under a heading of weeks 36 alone: its last day, or the last of the second. */
export function lastDayOfWeeks(text: string, ofWeeks: boolean, times: readonly Period[]): IsoDate | null {
  const [whole, word, first, last, year] = WEEK.exec(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? []
  if (whole === undefined || (word === undefined && !ofWeeks)) return null
  const [from, to] = [Number(first), Number(last ?? first)]
  if (to < from || (word === 'v' && mayBeYear(from, times))) return null
  return inOneTime(year === undefined ? null : Number(year), times, (one) => {
    const [start, end] = [mondayOf(one, from), mondayOf(one, to)]
    return start && end && [start, daysLater(end, 6)]
  })
}

/** `v. 09`: the year, where times are of it. */
const mayBeYear = (number: number, times: readonly Period[]): boolean =>
  times.some((time) => yearsOf(time).some((year) => year % 100 === number))

function mondayOf(year: number, week: number): IsoDate | null {
  const fourth = isoDate(year, 1, 4)
  const monday = isoDate(2001, 1, 1)
  if (fourth === null || monday === null || week < 1) return null
  const since = daysBetween(monday, fourth)
  const first = daysLater(fourth, -(((since % 7) + 7) % 7))
  const start = daysLater(first, (week - 1) * 7)
  return yearOf(daysLater(start, 3)) === year ? start : null
}

/** A day of a month, its last where none is said; of a year to be found where that is null. */
export const dayIn = (year: number | null, month: number, day: number | null, times: readonly Period[]): IsoDate | null =>
  inOneTime(year, times, (one) => {
    const date = day === null ? lastDayOf(one, month) : isoDate(one, month, day)
    return date && [date, date]
  })

/** The last day of a span: of the year that is said, else of the only year by which the first time that holds one of them does so. */
function inOneTime(
  year: number | null,
  times: readonly Period[],
  spanOf: (year: number) => readonly [IsoDate, IsoDate] | null,
): IsoDate | null {
  if (year !== null) return spanOf(year)?.[1] ?? null
  for (const time of times) {
    const found = yearsOf(time).flatMap((one) => {
      const span = spanOf(one)
      return span !== null && isWithin(span[0], time) && isWithin(span[1], time) ? [span[1]] : []
    })
    const [only, ...others] = found
    if (only !== undefined) return others.length === 0 ? only : null
  }
  return null
}

const yearsOf = ({ start, end }: Period): number[] =>
  Array.from({ length: Math.min(yearOf(end) - yearOf(start) + 1, MOST_YEARS) }, (_, index) => yearOf(start) + index)
const MOST_YEARS = 20
