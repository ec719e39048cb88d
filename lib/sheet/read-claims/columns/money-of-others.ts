// Money under the name of another project, `Leader` over 222,11: the lines that have some there are its, not this one's. Law: only where other lines have none; what stands
// beside every line may be who pays it.
import type { Role } from '../../headings.ts'
import { isZero } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { cellAt, type GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { measures } from './quantity-words.ts'
import { isAgainstItsLines, isOfEarlierClaims, isPayer } from './rest-words.ts'
import { areMoney } from './column-values.ts'
import type { Column, Columns } from './columns.ts'

/** `Leader`, `EAKR-hanke`, `Muu hanke`. */
const ofOther =
  /^(?:leader|eakr|eruf|erdf|interreg)(?:[ -]?(?:hank|projek|projec)\p{L}*)?$|^(?:muu|muun|muut|muille|toinen|toisen|annat|annan|andra|other|another) (?:hank|projek|projec)\p{L}*$/u

/**
 * The columns of other projects and payers, of what is rejected, taken off or was claimed before, with money on fewer lines than have an amount. In a list of wages
 * or journeys what is taken off and paid in advance belongs to the reckoning.
 */
export function moneyOfOthers({ kind, byColumn, values }: Columns): readonly Column[] {
  const isOfCosts = kind === 'list' || kind === 'ledger'
  const all = [...byColumn.values()]
  const named = all.filter((one) => isNamedSo(one, isOfCosts))
  if (named.length === 0) return named
  const moneyIn = (column: number): boolean => {
    const own = values.get(column)
    return own !== undefined && areMoney(own)
  }
  const whole = all.find(({ role }) => role === 'gross' || role === 'net')
  const lines = whole === undefined ? 0 : (values.get(whole.column)?.amounts ?? 0)
  // Beside other money, as of both claims together, it only leads to what is claimed now.
  const isAlone = all.filter(({ role, column }) => role !== null && leading.has(role) && moneyIn(column)).length === 1
  const areListed = isAlone && all.some(({ role }) => role === 'voucher' || role === 'invoice' || role === 'date')
  return named.filter(({ column, text }) => {
    const own = values.get(column)
    if (own === undefined || measures(text) || own.amounts <= own.texts || !(areMoney(own) || isAgainstItsLines(text))) return false
    const some = own.cells.filter((cell) => cell.kind !== 'number' || cell.number !== 0).length
    return some < lines - 1 || (areListed && isOfEarlierClaims(text))
  })
}

/** Amounts that are no line's, as sums so far. */
const leading: ReadonlySet<Role> = new Set<Role>(['running', 'other'])

const isNamedSo = ({ role, text }: Column, isOfCosts: boolean): boolean => {
  if (role !== null && role !== 'other' && role !== 'financing') return role === 'running' && isOfCosts && isOfEarlierClaims(text)
  return ofOther.test(plain(text)) || (isOfCosts && (isAgainstItsLines(text) || isPayer(text)))
}

/** Whether a row has money in a column. */
export function hasMoneyIn(row: GridRow, { column, decimalSign }: Column): boolean {
  const reading = readAmount(cellAt(row, column), decimalSign)
  return reading.kind === 'amount' && !isZero(reading.cents)
}
