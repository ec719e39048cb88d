// A share in per cent beside what is claimed: `40 %` of 922 where 922 is claimed. Law: the sheet says what is claimed, so the share is asked about only where more than
// it is claimed of every amount of the line, and where most lines take theirs.
import { amountRoles } from '../../headings.ts'
import { cellAt, type Cell, type GridRow } from '../../grid.ts'
import { centsIn } from '../columns/column-cents.ts'
import type { Column, Columns } from '../columns/columns.ts'

/** Columns of shares and of what is claimed, and the amounts of which they may be. */
export interface ClaimedShare {
  readonly share: Column
  readonly claimed: Column
  readonly wholes: readonly Column[]
}

/** So many rows tell whether shares are taken. */
const LOOKED_AT = 200

/** What `share` is of, where there is one column of what is claimed; `rateOf` reads a share. */
export function claimedShareOf({ byColumn }: Columns, body: readonly GridRow[], share: Column, rateOf: RateOf): ClaimedShare | null {
  const all = [...byColumn.values()]
  const [claimed, ...others] = all.filter(({ role }) => role === 'claimed')
  if (claimed === undefined || others.length > 0) return null
  const found = { share, claimed, wholes: all.filter(({ role }) => role !== null && role !== 'claimed' && amountRoles.has(role)) }
  let [below, beyond, rests] = [0, 0, 0]
  for (const row of body.slice(0, LOOKED_AT)) {
    const rate = rateIn(row, share, rateOf)
    if (rate === null || rate >= 100 || centsIn(row, claimed) === null) continue
    below += 1
    if (isRest(row, found)) rests += 1
    if (isBeyond(row, found, rate)) beyond += 1
  }
  // 50 of 100 is a half and its rest; where every line is so, nobody wrote per cent.
  if (rests === below) return null
  return beyond > 0 && (beyond === 1 || beyond * 3 <= below) ? found : null
}

/** `21 | 40` beside 61: what is not claimed, and no share of it. */
function isRest(row: GridRow, { share, claimed, wholes }: ClaimedShare): boolean {
  const [rest, part] = [centsIn(row, share), centsIn(row, claimed)]
  return rest !== null && rest !== 0 && part !== null && part !== 0 && wholes.some((one) => centsIn(row, one) === rest + part)
}

type RateOf = (cell: Cell) => number | null

/** What is claimed of a row, where it is more than its share. */
export function shareBeyond(row: GridRow, found: ClaimedShare, rateOf: RateOf): Cell | null {
  const rate = rateIn(row, found.share, rateOf)
  return rate !== null && rate < 100 && isBeyond(row, found, rate) ? (cellAt(row, found.claimed.column) ?? null) : null
}

function isBeyond(row: GridRow, { claimed, wholes }: ClaimedShare, rate: number): boolean {
  const part = Math.abs(centsIn(row, claimed) ?? 0)
  const amounts = wholes.flatMap((one) => centsIn(row, one) ?? []).map(Math.abs)
  return amounts.length > 0 && part > 0 && amounts.every((whole) => part > (whole * rate) / 100 + 1)
}

const rateIn = (row: GridRow, { column }: Column, rateOf: RateOf): number | null => {
  const cell = cellAt(row, column)
  return cell === undefined ? null : rateOf(cell)
}
