// Money under the name of another project, `Leader` over 222,11, or of what is not claimed, `Hylätty` over 61,00: the lines that have some there wait. Law: who pays
// something of every line is no such column, unless it is taken off, or stands beside a line alone.
import type { Role } from '../../headings.ts'
import { isZero, toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { cellAt, type Cell, type GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { measures } from './quantity-words.ts'
import { isAgainstItsLines, isOfEarlierClaims, isPayer, mayBePayer, takesFromLines } from './rest-words.ts'
import { areMoney } from './column-values.ts'
import type { Column, Columns } from './columns.ts'

/** `Leader`, `EAKR-hanke`, `Muu hanke`. */
const ofOther =
  /^(?:leader|eakr|eruf|erdf|interreg)(?:[ -]?(?:hank|projek|projec)\p{L}*)?$|^(?:muu|muun|muut|muille|toinen|toisen|annat|annan|andra|other|another) (?:hank|projek|projec)\p{L}*$/u

/**
 * The columns of other projects and payers, of what is rejected, taken off or was claimed before, with money on fewer lines than have an amount. In a list of wages
 * or journeys what is taken off and paid in advance belongs to the reckoning.
 */
export function moneyOfOthers({ kind, byColumn, values }: Columns, body: readonly GridRow[]): readonly Column[] {
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
  const isOnly = all.filter(({ role, column }) => (role === null || aside.has(role)) && moneyIn(column)).length === 1
  const areListed = isAlone && all.some(({ role }) => role === 'voucher' || role === 'invoice' || role === 'date')
  return named.filter((one) => {
    const { column, role, text } = one
    const own = values.get(column)
    if (own === undefined || measures(text) || own.amounts <= own.texts || !(areMoney(own) || isAgainstItsLines(text))) return false
    const some = own.cells.filter((cell) => cell.kind !== 'number' || cell.number !== 0).length
    if (some < lines - 1 || (areListed && isOfEarlierClaims(text))) return true
    if (isOfEarlierClaims(text) || (whole !== undefined && leadsToWhole(one, whole, all, body))) return false
    const isPayers = role === 'financing' || mayBePayer(text)
    return (takesFromLines(text) && !isPayers) || own.cells.some(isMinus) || (lines === 1 && isOnly)
  })
}

/** Amounts that are no line's, as sums so far. */
const leading: ReadonlySet<Role> = new Set<Role>(['running', 'other'])

/** Whether the amount that was read, and this, make a third one on every line: `Suunniteltu` 200,00, `Toteutunut` 150,50, `Erotus` 49,50. */
function leadsToWhole(own: Column, whole: Column, all: readonly Column[], body: readonly GridRow[]): boolean {
  const centsIn = (row: GridRow, { column, decimalSign }: Column): number | null => {
    const reading = readAmount(cellAt(row, column), decimalSign)
    return reading.kind === 'amount' ? toInteger(reading.cents) : null
  }
  const lines = body.filter((row) => (centsIn(row, own) ?? 0) !== 0 && centsIn(row, whole) !== null)
  return all.some(
    (other) =>
      other !== own &&
      other !== whole &&
      lines.every((row) => centsIn(row, other) === (centsIn(row, whole) ?? 0) + (centsIn(row, own) ?? 0)),
  )
}

/** Amounts that are read as nothing of a line. */
const aside: ReadonlySet<Role> = new Set<Role>(['running', 'other', 'financing'])

const isMinus = (cell: Cell): boolean =>
  cell.kind === 'number' ? cell.number < 0 : cell.kind === 'text' && /^\s*[-–−]\s?\d/.test(cell.text)

const isNamedSo = ({ role, text }: Column, isOfCosts: boolean): boolean => {
  if (role !== null && role !== 'other' && role !== 'financing') return role === 'running' && isOfCosts && isOfEarlierClaims(text)
  return ofOther.test(plain(text)) || (isOfCosts && (isAgainstItsLines(text) || isPayer(text)))
}

/** Whether a row has money in a column. */
export function hasMoneyIn(row: GridRow, { column, decimalSign }: Column): boolean {
  const reading = readAmount(cellAt(row, column), decimalSign)
  return reading.kind === 'amount' && !isZero(reading.cents)
}
