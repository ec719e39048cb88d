// A planned cell as the cell one finds in its sheet. Law: amounts are euros, a day is its serial number as in Excel, and no text of a user is ever a formula.
import { toInteger } from '../../../lib/core/money.ts'
import type { Cell } from '../../../lib/sheet/grid.ts'
import { serialOf } from '../../workbook/excel/painting/entries.ts'
import type { PlannedCell } from '../../../lib/sheet/plan.ts'

export const MONEY = '#,##0.00'
export const SHARE = '0.0%'
export const DAY = 'd.m.yyyy'

/** Null for a blank one. */
export function cellOfPlan({ value, formula }: PlannedCell, column: number): Cell | null {
  const placed = formula === undefined ? { column } : { column, formula }
  switch (value.kind) {
    case 'blank':
      return null
    case 'text':
      return value.text === '' ? null : { ...placed, kind: 'text', text: value.text }
    case 'money':
      return { ...placed, kind: 'number', number: toInteger(value.cents) / 100, format: MONEY }
    case 'number':
      return { ...placed, kind: 'number', number: value.number }
    case 'percentage':
      return toInteger(value.whole) === 0
        ? { ...placed, kind: 'text', text: '–' }
        : { ...placed, kind: 'number', number: toInteger(value.part) / toInteger(value.whole), format: SHARE }
    case 'date':
      return { ...placed, kind: 'number', number: serialOf(value.date, false), format: DAY }
  }
}
