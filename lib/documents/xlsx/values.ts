// What a planned cell becomes in a file: euros for money, a serial for a day, text that stays text.
import { toInteger } from '../../core/money.ts'
import { day, daysBetween, type IsoDate } from '../../core/period.ts'
import type { PlannedValue } from '../../sheet/plan.ts'

const FIRST_OF_MARCH_1900 = day('1900-03-01')
const serials = new Map<IsoDate, number>()

/** The day's serial number; Excel counts a 29 February 1900 that never was. */
function serialOf(date: IsoDate): number {
  const known = serials.get(date)
  if (known !== undefined) return known
  const days = daysBetween(FIRST_OF_MARCH_1900, date)
  const serial = days < 0 ? days + 60 : days + 61
  serials.set(date, serial)
  return serial
}

/** The longest text a cell holds. */
const LONGEST = 32_767

/** Euros: the nearest binary number to an exact decimal, as Excel itself holds it. Division of whole cents by 100 gives just that one. */
const eurosOf = (cents: number): number => cents / 100

/** What formulas and charts see of a value. */
export function plainValue(value: PlannedValue): string | number | null {
  switch (value.kind) {
    case 'blank':
      return null
    case 'text':
      return cellText(value.text)
    case 'money':
      return eurosOf(toInteger(value.cents))
    case 'number':
      return value.number
    case 'percentage': {
      const whole = toInteger(value.whole)
      return whole === 0 ? '–' : toInteger(value.part) / whole
    }
    case 'date':
      return serialOf(value.date)
  }
}

/** Text as a workbook writes it: control characters as `_x000D_`, and what looks like such a mark escaped, so that it is read back as it was. */
export function cellText(text: string): string {
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  if (!/[\p{Cc}\p{Cs}\ufffe\uffff]|_x[\da-f]{4}_/iu.test(whole)) return whole
  return whole
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/\p{Cc}/gu, (mark) =>
      mark === '\n' || mark === '\t' ? mark : `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}
