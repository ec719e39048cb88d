// What says that only a part of a line is the project's: a share in per cent, hours, words. Law: where an amount of the row is that part, nothing is asked.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger, type Cents } from '../../../core/money.ts'
import { isPercent } from '../../amount-rate.ts'
import { readShown } from '../../amount-reading.ts'
import { cellAt, type Cell } from '../../grid.ts'
import type { BareAnswers } from '../columns/bare-answers.ts'
import { numberIn } from '../columns/product-columns.ts'
import { quotedCell } from '../words/quoted.ts'
import { isFlatRate } from '../words/flat-rates.ts'
import { shareSaid, type ShareSaid } from '../words/share-words.ts'
import { shareBeside, tailOf, tailSays } from '../words/tail-words.ts'
import { shareBeyond } from './claimed-shares.ts'
import type { DoubtfulColumns } from './doubtful-columns.ts'
import { shareIn } from './line-shares.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { isName, isNameOrNumber, isNote } from './text-roles.ts'

/** A share that is not all of the line, unless an amount of the row is that share of another one. */
export function openShare(row: ReadRow, { share, claimedShare }: DoubtfulColumns): Cell[] {
  const beyond = claimedShare && shareBeyond(row.source, claimedShare, shareIn)
  if (beyond) return [beyond]
  const cell = share && cellAt(row.source, share.column)
  if (!cell) return []
  if (cell.calculated !== undefined) return [cell]
  const rate = shareIn(cell)
  if (rate === null && cell.kind === 'text' && shareSaid(cell.text) !== null) return [cell]
  if (rate === 100 || (rate === null && !isPercent(cell))) return []
  return rate !== null && rate !== 0 && isApplied(row, rate, [cell]) ? [] : [cell]
}

/** Hours for the project that are some of all hours, unless an amount of the row is that part of another one, or so many hours at a price. */
export function openHours(row: ReadRow, { hours }: DoubtfulColumns): Cell[] {
  const [own, whole] = hours.map(({ column }) => cellAt(row.source, column))
  const [some, all] = [own, whole].map((cell) => (cell === undefined ? null : numberIn(cell)) ?? Number.NaN)
  if (own === undefined || some === undefined || all === undefined || !(some < all)) return []
  const sideCosts = row.amounts.flatMap(({ column, cell }) => (column.role === 'sideCosts' ? [cell] : []))
  return isApplied(row, (some / all) * 100, [own, ...sideCosts]) || isPriced(row, some, own) ? [] : [own]
}

/** Whether a price of the row times so many is an amount of it. */
function isPriced(row: ReadRow, hours: number, but: Cell): boolean {
  const numbers = row.source.cells.flatMap((one) => (one === but ? [] : (numberIn(one) ?? [])))
  return numbers.some((price) => price !== 0 && numbers.some((amount) => amount !== price && Math.abs(price * hours - amount) <= 0.011))
}

/** Whether an amount of the row is so many per cent of another one. */
function isApplied(row: ReadRow, percent: number, but: readonly Cell[]): boolean {
  const amounts = row.source.cells.flatMap((one) => {
    const reading = but.includes(one) ? null : readShown(one, null)
    return reading?.kind === 'amount' ? [toInteger(reading.cents)] : []
  })
  return amounts.some((whole) => whole !== 0 && amounts.some((part) => Math.abs((whole * percent) / 100 - part) <= 1))
}

/** Words that a part of the line is the project's, `50 % hankkeelle`, where nothing of the row is that part: a note is an error, a line's own text a question. */
export function saidShares(row: ReadRow, amount: Cents | null, answers: BareAnswers): Finding[] {
  return row.texts.flatMap((placed) => {
    const { text, at, says, column } = placed
    const isOwnCell = (isNote(placed) && answers.isShare(column)) || row.notes.includes(placed)
    const alone = isOwnCell ? null : inPlaceOfText(placed)
    const said = alone ?? (isNameOrNumber(placed) ? behindName(placed) : says.isOfShare ? shareSaid(text) : sharePlaced(placed, isOwnCell))
    if (said === null || (said.percent !== null && isApplied(row, said.percent, []))) return []
    if (said.cents.length > 0 && amount !== null && said.cents.includes(toInteger(amount))) return []
    const severity = isNote(placed) || alone !== null ? 'error' : 'warning'
    return [finding('amount-uncertain', { text: quotedCell(text) }, at, severity)]
  })
}

/** `Hallinto 15 % palkoista`: money that was worked out and not paid, whatever the sheet says is claimed. */
export const flatRates = ({ texts }: ReadRow): Finding[] =>
  texts
    .filter((one) => !isNameOrNumber(one) && isFlatRate(one.text))
    .slice(0, 1)
    .map(({ text, at }) => finding('amount-uncertain', { text: quotedCell(text) }, at))

/** `50 %` where a voucher, a name or a description ought to be, or behind a voucher's number: `102 50 %`. */
const inPlaceOfText = ({ text, role }: PlacedText): ShareSaid | null => {
  if (!text.includes('%') || !textRoles.has(role)) return null
  const ofVoucher = role === 'voucher' || role === 'invoice' ? /^\S*\d\S*\s+(\d{1,3} ?%)$/.exec(text)?.[1] : undefined
  return shareBeside(ofVoucher ?? text, true)
}
const textRoles: ReadonlySet<PlacedText['role']> = new Set<PlacedText['role']>([
  'voucher',
  'invoice',
  'supplier',
  'description',
  'category',
])

/** `Näytepaino Oy (50 %)`, `Näytepaino Oy (30 e hankkeelle)`: what is set off behind a name. */
const behindName = (placed: PlacedText): ShareSaid | null => {
  if (!isName(placed)) return null
  return shareBeside(placed.text, false) ?? (tailSays(placed.text).isOfShare ? shareSaid(tailOf(placed.text)) : null)
}

/** A share that is all that a cell holds, or stands behind or before a line's own text. */
const sharePlaced = ({ text, role }: PlacedText, isOwnCell: boolean): ShareSaid | null =>
  isOwnCell || role === 'description'
    ? (shareBeside(text, true) ?? (isOwnCell ? null : shareBeside(text, false)))
    : shareBeside(text, false)
