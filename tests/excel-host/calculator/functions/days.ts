// Functions of days, by serial number.
import { dayOf, serialOf } from '../../model/serial.ts'
import { FormulaFault, numberOf } from '../values.ts'
import { strict, type Catalogue } from './catalogue.ts'

/** DATE takes months and days beyond their ends: DATE(2009;13;1) is 1.1.2010. */
function date(year: number, month: number, day: number): number {
  const months = (year < 1900 ? year + 1900 : year) * 12 + month - 1
  const first = serialOf(Math.floor(months / 12), (months % 12) + 1, 1)
  if (first === null) throw new FormulaFault('#NUM!')
  return first + day - 1
}

function monthLater(serial: number, months: number, isEnd: boolean): number {
  const { year, month, day } = dayOf(serial)
  const first = date(year, month + months, 1)
  const last = date(year, month + months + 1, 1) - 1
  return isEnd ? last : Math.min(first + day - 1, last)
}

export const days: Catalogue = {
  DATE: strict((year = null, month = null, day = null) =>
    date(Math.trunc(numberOf(year)), Math.trunc(numberOf(month)), Math.trunc(numberOf(day))),
  ),
  YEAR: strict((serial = null) => dayOf(numberOf(serial)).year),
  MONTH: strict((serial = null) => dayOf(numberOf(serial)).month),
  DAY: strict((serial = null) => dayOf(numberOf(serial)).day),
  EDATE: strict((serial = null, months = null) => monthLater(numberOf(serial), Math.trunc(numberOf(months)), false)),
  EOMONTH: strict((serial = null, months = null) => monthLater(numberOf(serial), Math.trunc(numberOf(months)), true)),
  TODAY: ({ place }) => place.workbook.today,
}
