// Which column's sum a stated amount is, where it stands under another one or is of both sides of a ledger.
import type { Role } from '../../headings.ts'
import type { Columns } from '../columns/columns.ts'
import type { ReadRow } from '../rows/row-reader.ts'
import { GROSS, type Sums } from './sums.ts'
import type { StatedAmount } from './totals.ts'

/** The amount column whose sum so many cents are, else the one that is claimed. */
export function columnThatSumsTo(cents: number, { byColumn }: Columns, sums: Sums): number {
  const ofRole = (role: Role): number | undefined => [...byColumn.values()].find((one) => one.role === role)?.column
  const columns = (['claimed', 'gross', 'net', 'debit'] as const).map(ofRole).filter((column) => column !== undefined)
  return [...columns, GROSS].find((column) => sums.of(column, 'all') === BigInt(cents)) ?? columns[0] ?? GROSS
}

/** Of a journal's total of both sides the debit, where it is of all lines and the other side of every entry is left out. */
export function debitOfJournal(amounts: readonly StatedAmount[], { byColumn }: Columns, sums: Sums): StatedAmount | null {
  const ofSide = (side: Role): StatedAmount | undefined => amounts.find(({ column }) => byColumn.get(column)?.role === side)
  const [debit, credit] = [ofSide('debit'), ofSide('credit')]
  if (debit === undefined || credit?.cents !== debit.cents || amounts.length > 2) return null
  return sums.of(debit.column, 'all') === BigInt(debit.cents) && sums.of(credit.column, 'all') === 0n ? debit : null
}

/** A ledger may total only what debit and credit leave. */
export function ofLedger(row: ReadRow, amounts: readonly StatedAmount[], sums: Sums): readonly StatedAmount[] {
  const [only, ...others] = amounts
  const isDebit = row.amounts[0]?.column.role === 'debit'
  if (only === undefined || others.length > 0 || !isDebit || sums.of(only.column, 'all') === BigInt(only.cents)) return amounts
  return sums.of(GROSS, 'all') === BigInt(only.cents) ? [{ ...only, column: GROSS }] : amounts
}
