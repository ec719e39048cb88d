// What a row has in a column, in cents. Law: only what can be read as an amount by the column's own sign of decimals is one.
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { cellAt, type GridRow } from '../../grid.ts'
import type { Column } from './columns.ts'

/** In cents; null where nothing stands there, or no amount. */
export function centsIn(row: GridRow, { column, decimalSign }: Pick<Column, 'column' | 'decimalSign'>): number | null {
  const reading = readAmount(cellAt(row, column), decimalSign)
  return reading.kind === 'amount' ? toInteger(reading.cents) : null
}
