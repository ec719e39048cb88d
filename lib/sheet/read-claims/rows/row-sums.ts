// Whether the amounts of a row are sums of the lines above it. Law: a sum of nothing, or of amounts that nobody could read, is none.
import { toInteger } from '../../../core/money.ts'
import { columnNumber } from '../../grid.ts'
import type { Stretch, Sums } from '../totals/sums.ts'
import type { PlacedAmount, ReadRow } from './row-reader.ts'

const stretches: readonly Stretch[] = ['all', 'section', 'subtotal']

/** Whether the row's amounts, not all of them nothing, are the sums of some stretch of so many lines or more, as far as these are known. */
export function agreesWithAny(row: ReadRow, sums: Sums, atLeast: number): boolean {
  const stated = row.amounts.flatMap(({ column, reading }) =>
    reading.kind === 'amount' ? [{ column: column.column, cents: BigInt(toInteger(reading.cents)) }] : [],
  )
  if (stated.length < row.amounts.length || stated.every(({ cents }) => cents === 0n)) return false
  return stretches.some((stretch) => {
    if (sums.lines(stretch) < atLeast) return false
    const known = stated.filter(({ column }) => sums.of(column, stretch) !== null)
    // One line with an amount that nobody could read may have a twin.
    const isEnough = known.length === stated.length || (known.length > 0 && sums.lines(stretch) > 1)
    return isEnough && known.every(({ column, cents }) => sums.of(column, stretch) === cents)
  })
}

/** A formula that adds up cells above it in its own column. */
export function sumsAbove({ cell }: PlacedAmount, row: ReadRow): boolean {
  const formula = 'formula' in cell ? (cell.formula ?? '') : ''
  const range = /^\+?(?:SUM|SUBTOTAL|SUMMA)\((?:\d{1,3}[,;])?\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)$/i.exec(
    formula.slice(0, 60),
  )
  return range !== null && range[1] === range[3] && columnNumber(range[1] ?? '') === cell.column && Number(range[4]) < row.source.row
}
