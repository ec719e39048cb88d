// What a person types into a cell. Law: as Excel in Finland takes it: an amount with a comma, a day as 15.9.2009; what is neither is text, and a formula
// is text, too, for nothing here computes.
import { toInteger } from '../../../lib/core/money.ts'
import { parseIsoDate } from '../../../lib/core/period.ts'
import type { StyleToken } from '../../../lib/sheet/plan.ts'
import { readAmount } from '../../../lib/sheet/amount-reading.ts'
import type { Cell } from '../../../lib/sheet/grid.ts'
import { serialOf } from '../../workbook/excel/painting/entries.ts'
import { DAY, MONEY } from './cell-of-plan.ts'

/** Null empties the cell. */
export function typedCell(text: string, column: number, style: StyleToken): Cell | null {
  const tidy = text.trim()
  if (tidy === '') return null
  if (isForText(style)) return { kind: 'text', column, text: tidy }
  const date = dayOf(tidy)
  if (date !== null) return { kind: 'number', column, number: serialOf(date, false), format: DAY }
  const amount = readAmount({ kind: 'text', column, text: tidy }, ',')
  if (amount.kind !== 'amount' || amount.currency !== null) return { kind: 'text', column, text: tidy }
  const number = { kind: 'number', column, number: toInteger(amount.cents) / 100 } as const
  return style.toLowerCase().includes('money') ? { ...number, format: MONEY } : number
}

/** Cells in which vouchers and the like stand, which keep their noughts. */
const isForText = (style: StyleToken): boolean => style === 'rowText' || style === 'rowWrapped' || style === 'inputText'

function dayOf(text: string): ReturnType<typeof parseIsoDate> {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  return parseIsoDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
