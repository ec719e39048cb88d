// Whether the cells of a column are of another kind than the meaning its heading gives them. Law: one cell says nothing, most of several do.
import { isErrorText } from '../../amount-reading.ts'
import type { Cell } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { isAmount, type ColumnValues } from './column-values.ts'

export const dayRoles: ReadonlySet<Role> = new Set<Role>(['date', 'paid'])

/** Whether most cells, and more than one, are of another kind than the role's. */
export function contradicts(role: Role | null, values: ColumnValues): boolean {
  const { cells } = values
  if (role === null || cells.length === 0 || (role === 'vat' && values.percentages > 0)) return false
  if (role === 'running') return values.texts + values.days > values.amounts
  if (amountRoles.has(role)) return Math.max(values.days, values.texts) > Math.max(values.amounts, 1)
  return dayRoles.has(role) && values.amounts > values.texts && plainAmounts(values) > Math.max(values.days, 1)
}

/** Amounts that are neither faults nor numbers that could be days. */
export const plainAmounts = (values: ColumnValues): number =>
  values.hasNoAmount ? 0 : values.cells.filter((cell) => isAmount(cell) && !isFault(cell)).length - serialLike(values.cells)
const isFault = (cell: Cell): boolean =>
  cell.kind === 'error' || cell.kind === 'uncalculated' || (cell.kind === 'text' && isErrorText(cell.text.trim()))

/** Numbers of a date column that are whole and in the range of date serials of this century are no contradiction. */
export const serialLike = (cells: ColumnValues['cells']): number =>
  cells.filter((cell) =>
    cell.kind === 'number'
      ? Number.isInteger(cell.number) && ((cell.number > 30_000 && cell.number < 60_000) || isDayOfDigits(cell.number))
      : cell.kind === 'text' && /^\s*\d{5,6}\s*$/.test(cell.text),
  ).length

/** `20090915`, as a number. */
const isDayOfDigits = (number: number): boolean => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(String(number))
