// The calendar day it is where the person sits: a decision is dated by it.
import { isoDate, type IsoDate } from '../../lib/core/period.ts'

/** Throws where the clock of the machine is far off. */
export function today(now: Date = new Date()): IsoDate {
  const date = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (date === null) throw new RangeError(`no working day: ${String(now.getFullYear())}`)
  return date
}
