// What a cell shows, and what stands in the bar above the grid while it is edited. Law: figures as the language writes them.
import type { Language } from '../../../lib/core/locality.ts'
import { cents } from '../../../lib/core/money.ts'
import { fromSerial } from '../../../lib/core/period.ts'
import { formatAmount, formatDate } from '../../../lib/i18n/index.ts'
import type { Cell } from '../../../lib/sheet/grid.ts'
import { DAY, MONEY, SHARE } from './cell-of-plan.ts'

export function shownText(cell: Cell | null, language: Language): string {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'text':
    case 'error':
      return cell.text
    case 'date':
      return formatDate(cell.date, language)
    case 'boolean':
      return String(cell.boolean).toUpperCase()
    case 'uncalculated':
      return `=${cell.formula}`
    case 'number':
      return shownNumber(cell.number, cell.format, language)
  }
}

function shownNumber(number: number, format: string | undefined, language: Language): string {
  const hundredths = (one: number): string => formatAmount(cents(Math.round(one * 100)), language)
  const date = format === DAY ? fromSerial(number, false) : null
  if (date !== null) return formatDate(date, language)
  if (format === SHARE) return `${hundredths(number * 100)} %`
  return format === MONEY ? hundredths(number) : Number.isInteger(number) ? String(number) : hundredths(number)
}

/** As a person would type it. */
export const typedText = (cell: Cell | null, language: Language): string =>
  cell?.kind === 'number'
    ? shownText(cell, language)
        .replace(/\u00a0/g, '')
        .replace('\u2212', '-')
    : shownText(cell, language)
