// A whole line whose cells stand one column or more beside their own: `| 740 | 15.9.2009 | Kokoustalo Oy | Kahvit | 836,13`, as a cell was put in or taken
// out. Law: it is told, never dropped; nothing of it is read, for nobody knows which cell is which.
import { isDateFormat, type Cell } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import type { ReadRow } from './row-reader.ts'

/** Whether a row that has neither money nor a day where its table has them has both beside, and words, be it in the place of the money. */
export function isPushedAside({ texts, amounts, source }: ReadRow): boolean {
  const areWordsForMoney = amounts.some(({ cell }) => isWord(cell))
  return (
    source.cells.length >= 4 &&
    texts.some(({ text, role }) => (role === null || !mayHaveDay.has(role)) && DAY.test(text)) &&
    source.cells.some(
      (cell) => isMoney(cell) && texts.some(({ column, role }) => column === cell.column && (areWordsForMoney || mayHaveMoney(role))),
    ) &&
    source.cells.some(isWord)
  )
}

const isWord = (cell: Cell): boolean => cell.kind === 'text' && /\p{L}{3}/u.test(cell.text)
const mayHaveDay: ReadonlySet<Role> = new Set<Role>(['date', 'paid', 'wagePeriod'])
const mayHaveMoney = (role: Role | null): boolean => role === null || !(amountRoles.has(role) || ofOtherMoney.has(role))
/** Columns in which money that is none of a line stands beside it. */
const ofOtherMoney: ReadonlySet<Role> = new Set<Role>(['running', 'financing', 'unitPrice', 'quantity', 'rate'])

/** A whole day, as a cell shows it or somebody typed it. */
const DAY = /^(?:[12]\d{3}-[01]\d-[0-3]\d|[0-3]?\d\.[01]?\d\.(?:20)?\d\d)$/

/** `−100,50`, `1 220,00 €`, `999.50`: cents or a minus tell it from a voucher, a section's number and a day. */
const MONEY =
  /^(?:[-−–(] ?)?(?:€ ?)?\d{1,3}(?:[ .\u00a0]?\d{3})*,\d\d ?(?:€|eur)?[-−)]?$|^[-−–(]? ?\d{3,}\.\d\d ?(?:€|eur)?[-−)]?$|^[-−] ?\d+\.\d\d$/i

export function isMoney(cell: Cell | undefined): boolean {
  if (cell?.kind === 'text') return MONEY.test(cell.text.trim().slice(0, 40))
  if (cell?.kind !== 'number' || isDateFormat(cell.format)) return false
  return cell.number < 0 || /0[.,]00|€/.test(cell.format ?? '') || (cell.number > 100 && !Number.isInteger(cell.number))
}
