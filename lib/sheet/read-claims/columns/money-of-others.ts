// Money under the name of another project, `Leader` over 222,11: the lines that have some there are its, not this one's. Law: only where other lines have none; what stands
// beside every line may be who pays it.
import { isZero } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { cellAt, type GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { areMoney } from './column-values.ts'
import type { Column, Columns } from './columns.ts'

/** `Leader`, `EAKR-hanke`, `Muu hanke`. */
const ofOther =
  /^(?:leader|eakr|eruf|erdf|interreg)(?:[ -]?(?:hank|projek|projec)\p{L}*)?$|^(?:muu|muun|muut|muille|toinen|toisen|annat|annan|andra|other|another) (?:hank|projek|projec)\p{L}*$/u

/** The columns of other projects with money on fewer lines than have an amount. */
export function moneyOfOthers(unread: readonly Column[], { byColumn, values }: Columns): readonly Column[] {
  const named = unread.filter(({ text }) => ofOther.test(plain(text)))
  if (named.length === 0) return named
  const whole = [...byColumn.values()].find(({ role }) => role === 'gross' || role === 'net')
  const all = whole === undefined ? 0 : (values.get(whole.column)?.amounts ?? 0)
  return named.filter(({ column }) => {
    const own = values.get(column)
    return own !== undefined && areMoney(own) && own.amounts < all - 1
  })
}

/** Whether a row has money in a column. */
export function hasMoneyIn(row: GridRow, { column, decimalSign }: Column): boolean {
  const reading = readAmount(cellAt(row, column), decimalSign)
  return reading.kind === 'amount' && !isZero(reading.cents)
}
