// Money of a row that has none in its amount columns: `Oikaisu | −100,50` under the days. Law: among the lines it is told, below them where it lowers,
// corrects or adds to them, or has a voucher's number; a total, a balance or a budget in a column of its own says nothing.
import { cellAt } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import { isMoney } from '../rows/pushed-aside.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'

/** Columns in which no sheet has money of another kind. */
const worded: ReadonlySet<Role | null> = new Set<Role>([
  ...(['voucher', 'invoice', 'date', 'paid', 'supplier', 'description', 'category', 'phase', 'locality', 'employee', 'traveller'] as const),
])

/** The money that stands among the words of a row; null where none is, or none to tell. */
export function misplacedMoney(row: ReadRow, isBelow: boolean): PlacedText | null {
  if (row.texts.some(({ says }) => says.total !== null || says.isNearTotal || says.isMoneyNote)) return null
  const money = row.texts.find(({ role, column }) => worded.has(role) && isMoney(cellAt(row.source, column)))
  if (money === undefined) return null
  if (!isBelow || isMinus(money.text) || row.texts.some((one) => one !== money && isVoucherNumber(one))) return money
  return row.texts.some(({ says }) => says.isCorrection || says.isAddition || says.isCredit) ? money : null
}

/** `106` under the vouchers: a balance has none. */
const isVoucherNumber = ({ role, text }: PlacedText): boolean =>
  (role === 'voucher' || role === 'invoice') && /^\p{L}{0,3}[-/ ]?\d{1,12}$/u.test(text.trim())

const isMinus = (text: string): boolean => /^[-−–(]|[-−]$/.test(text.trim())

/** `Kahvi | sata euroa` among lines that have neither vouchers nor days: words in the place of the money, beside others. */
export const hasWordsForMoney = ({ texts, amounts }: ReadRow): boolean =>
  texts.length > 0 &&
  amounts.length > 0 &&
  amounts.every(({ cell }) => cell.kind === 'boolean' || (cell.kind === 'text' && /\p{L}{3}/u.test(cell.text)))
