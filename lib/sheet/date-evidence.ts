// What the dates of a column and its neighbours prove together: the order of day and month, and the year that bare serials count from.
// Law: a column's own evidence comes before its neighbours'; evidence of both orders proves none.
import { fromSerial, isWithin, type IsoDate, type Period } from '../core/period.ts'
import { resolveDay, swapped, type DateRules } from './date-reading.ts'
import { dayText, type DayReading, type DayText } from './date-text.ts'
import { isDateFormat, type Cell } from './grid.ts'

/** What one column's cells say. */
export interface DateEvidence {
  /** Shown by numbers with strokes themselves: `26/11/2009`. */
  readonly strokes: ReadonlySet<string>
  /** Shown by dots and month names: `26.11.2009`, `November 26, 2009`. */
  readonly others: ReadonlySet<string>
  /** Days that may be read either way, at most a hundred different ones. */
  readonly open: readonly (readonly DayReading[])[]
  /** Bare numbers that look like date serials. */
  readonly serials: readonly number[]
}

const MOST_KEPT = 100

export function dateEvidence(cells: Iterable<Cell>): DateEvidence {
  const strokes = new Set<string>()
  const others = new Set<string>()
  const open = new Map<string, readonly DayReading[]>()
  const serials = new Set<number>()
  for (const cell of cells) {
    const serial = serialOf(cell)
    if (serial !== null && serials.size < MOST_KEPT) serials.add(serial)
    const said = cell.kind === 'text' ? dayText(cell.text.trim()) : null
    if (said === null || cell.kind !== 'text') continue
    if (isOpen(said) && open.size < MOST_KEPT) open.set(cell.text, said.to)
    if (said.shows !== null) (/\d[/-]\d/.test(cell.text) ? strokes : others).add(said.shows)
  }
  return { strokes, others, open: [...open.values()], serials: [...serials] }
}

const isOpen = (said: DayText): boolean => said.to.length > 1

/** A number without a date format, or a text of five digits, as in a CSV. */
function serialOf(cell: Cell): number | null {
  if (cell.kind === 'number') return isDateFormat(cell.format) || !Number.isInteger(cell.number) ? null : cell.number
  return cell.kind === 'text' && /^\s*\d{5}\s*$/.test(cell.text) ? Number(cell.text) : null
}

/** The order of day and month: the column's own strokes, then its other dates, then its neighbours' in the same way, then what fits the claim. */
export function orderOf(own: DateEvidence, neighbours: readonly DateEvidence[], rules: DateRules, claim: Period): DateRules['order'] {
  if (own.strokes.size > 0) return onlyOne(own.strokes)
  if (own.others.size > 0) return onlyOne(own.others)
  const strokes = new Set(neighbours.flatMap((one) => [...one.strokes]))
  const others = new Set(neighbours.flatMap((one) => [...one.others]))
  if (strokes.size > 0) return onlyOne(strokes)
  return onlyOne(others) ?? fittingOrder(own, rules, claim)
}

function onlyOne(shown: ReadonlySet<string>): DateRules['order'] {
  const [only, ...more] = shown
  return more.length === 0 && (only === 'dayFirst' || only === 'monthFirst') ? only : null
}

/** Two or more different days that all fall in the claim's period one way, and none of them the other way; with the year first also where one of many does. */
function fittingOrder({ open }: DateEvidence, rules: DateRules, claim: Period): DateRules['order'] {
  if (open.length < 2) return null
  const fits = (order: Order, time = claim): boolean[] =>
    open.map((readings) => {
      const day = resolveDay(readings, { ...rules, order }, 'last')
      return day.kind === 'day' && isWithin(day.date, time)
    })
  const [possible, ...others] = open.every(hasYearFirst) ? orders.filter((order) => fits(order, rules.plausible).every(Boolean)) : []
  if (possible !== undefined && others.length === 0) return possible
  const [dayFirst, monthFirst] = [fits('dayFirst'), fits('monthFirst')]
  const otherwise = Math.max(...[dayFirst, monthFirst].map((one) => one.filter(Boolean).length))
  if (open.every(hasYearFirst) && fits('yearFirst').every(Boolean) && otherwise * 3 <= open.length) return 'yearFirst'
  if (dayFirst.every(Boolean) && !monthFirst.some(Boolean)) return 'dayFirst'
  return monthFirst.every(Boolean) && !dayFirst.some(Boolean) ? 'monthFirst' : null
}

type Order = 'dayFirst' | 'monthFirst' | 'yearFirst'
const orders: readonly Order[] = ['dayFirst', 'monthFirst', 'yearFirst']

/** `09-08-15`: of two digits each, so that any may be the year. */
const hasYearFirst = (readings: readonly DayReading[]): boolean => readings.some(({ order }) => order === 'yearFirst')

/** Whether bare serials count from 1904: as the workbook says, unless none of them is plausible so and all of them are the other way. */
export function countsFrom1904(evidence: readonly DateEvidence[], workbookSays: boolean, plausible: Period): boolean {
  const serials = evidence.flatMap((one) => one.serials)
  const isPlausible = (date1904: boolean) => (serial: number) => isIn(fromSerial(serial, date1904), plausible)
  if (serials.length === 0 || serials.some(isPlausible(workbookSays))) return workbookSays
  return serials.every(isPlausible(!workbookSays)) ? !workbookSays : workbookSays
}

const isIn = (date: IsoDate | null, period: Period): boolean => date !== null && isWithin(date, period)

/**
 * Whether a program that puts the month first has read days that put it last: what could be a day its way became one, `5/8/2009` the eighth of May,
 * and `20/8/2009` stayed a text. Days outside the claim's time that lie within it the other way round tell.
 */
export function areSwapped(cells: readonly Cell[], date1904: boolean, time: Period): boolean {
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? (dayText(cell.text.trim())?.to ?? []) : []))
  if (texts.length < 2 || texts.some(({ day }) => day === null || day <= 12)) return false
  const days = cells.flatMap((cell) => trueDayIn(cell, date1904) ?? [])
  if (days.length < 2) return false
  const isForeign = (date: IsoDate): boolean => !isWithin(date, time) && isIn(swapped(date), time)
  return days.every((date) => swapped(date) !== null) && days.some(isForeign)
}

const trueDayIn = (cell: Cell, date1904: boolean): IsoDate | null =>
  cell.kind === 'date' ? cell.date : cell.kind === 'number' && isDateFormat(cell.format) ? fromSerial(cell.number, date1904) : null
