// What the place of a voucher's number says against its line: brackets around the number, or a note in its place. Law: brackets say so only where other vouchers
// have none.
import type { Cell } from '../../grid.ts'
import type { Column } from '../columns/columns.ts'
import { againstLine } from '../words/against-line.ts'
import type { PlacedText } from './row-reader.ts'

const isVoucher = (role: PlacedText['role']): boolean => role === 'voucher' || role === 'invoice'
const isBracketed = (text: string): boolean => /^\s*[([][^()[\]]*\d[^()[\]]*[)\]]\s*$/.test(text)

/** `(104)` among 103 and 105: the column of such vouchers, which people put in brackets when they take a line out. */
export function bracketedVouchers(all: readonly Column[], cellsOf: (column: Column) => readonly Cell[]): Column | null {
  const found = all.find(({ role }) => isVoucher(role))
  const cells = found ? cellsOf(found) : []
  const count = cells.filter((cell) => cell.kind === 'text' && isBracketed(cell.text)).length
  return found && count > 0 && count * 2 < cells.length ? found : null
}

/** Whether a number stands in brackets there, or `tiedoksi`, `ei mukaan` in the place of one. */
export const isNoVoucher = ({ text, role, column }: PlacedText, bracketed: Column | null): boolean =>
  isVoucher(role) && (/\d/.test(text) ? column === bracketed?.column && isBracketed(text) : againstLine(text) === 'aside')
