// A price that may be of one or of all, and an invoice that may be of more than its net amount. Law: where there is one of it, or both are the same, nothing is left to ask of the line.
import type { GridRow } from '../../grid.ts'
import { centsIn } from './column-cents.ts'
import type { Column } from './columns.ts'

/** The numbers of pieces and net amounts that tell whether an uncertain amount beside them is that of the line. */
export const besideUncertain = (all: readonly Column[]): readonly Column[] =>
  all.filter(({ role }) => role === 'quantity' || role === 'net')

/** Whether each number of pieces in a row is one, and its net amount the uncertain one. */
export function leavesWhole(row: GridRow, chosen: readonly Column[], beside: readonly Column[]): boolean {
  const [gross, ...others] = chosen
  if (beside.length === 0 || gross === undefined || others.length > 0) return false
  const whole = centsIn(row, gross)
  return whole !== null && beside.every((one) => centsIn(row, one) === (one.role === 'net' ? whole : 100))
}
