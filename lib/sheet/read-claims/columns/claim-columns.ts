// Money in a column for each claim: `1. maksatus` and `2. maksatus` beside the total of each line. Law: only several numbers of claims make such columns; what
// stands under another claim's number is claimed there, and what is less under its own is asked.
import { toInteger, type Cents } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { numberIn } from '../claims/claim-period.ts'
import { cellAt, type Cell, type GridRow } from '../../grid.ts'
import { plain } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'
import { addsUp, holds } from './amount-arithmetic.ts'
import { areMoney, type ColumnValues } from './column-values.ts'
import type { Column } from './columns.ts'
import type { Settling } from './settling.ts'

interface Headed {
  readonly column: number
  readonly text: string
}

/** The claims' numbers by their columns; none where fewer than two claims have one. */
export function claimColumns(all: readonly Headed[], valuesOf: (one: Headed) => ColumnValues | undefined): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const one of all) {
    const heading = plain(one.text)
    const number = mayNameClaim.test(heading) ? (numberIn(one.text) ?? numberOfPeriod(heading)) : null
    const values = number === null ? undefined : valuesOf(one)
    if (number !== null && values !== undefined && areMoney(values)) found.set(one.column, number)
  }
  return new Set(found.values()).size > 1 ? found : NO_CLAIMS
}

const NO_CLAIMS: ReadonlyMap<number, number> = new Map<number, number>()
const mayNameClaim = /maksat|hakemu|kausi|jakso|ansok|utbetal|period|claim/

/** `1. jakso`, `Jakso 2`: elsewhere it may be a part of a year or of a journey. */
const numberOfPeriod = (heading: string): number | null => {
  const [, before, behind] = /^(?:([1-9]) jakso|jakso ([1-9]))$/.exec(heading) ?? []
  return before === undefined && behind === undefined ? null : Number(before ?? behind)
}

/** `Haettu 1. hakemuksessa` and `Haetaan nyt`, which together make all of the invoice: what was claimed before is none of this claim. */
export function settleClaimedBefore(table: Settling): void {
  const [one, other, ...others] = table.with('claimed')
  const whole = table.with('gross')[0] ?? table.with('amount')[0]
  if (one === undefined || other === undefined || others.length > 0 || whole === undefined) return
  const [before, now] = isOfEarlierClaim(one) ? [one, other] : [other, one]
  if (!isOfEarlierClaim(before) || isOfEarlierClaim(now)) return
  if (holds(addsUp(table.of(before), table.of(now), table.of(whole)))) table.give(before, 'running')
}

/** Such columns by the number of their claim: in a list of that very claim nobody knows which of the two is claimed. */
export const claimsBefore = (all: readonly Column[]): ReadonlyMap<number, number> =>
  new Map(all.flatMap((one) => (one.role === 'running' && isOfEarlierClaim(one) ? [[one.column, numberIn(one.text) ?? 0] as const] : [])))

const isOfEarlierClaim = ({ text }: Headed): boolean =>
  /^(?:haettu|sokt|ansokt|claimed)(?!\p{L})/u.test(plain(text)) && numberIn(text) !== null

/** The first money of a row under the number of another claim than its list's, noughts apart. */
export const inOtherClaim = ({ cells }: GridRow, claims: ReadonlyMap<number, number>, own: number | null): readonly Cell[] =>
  claims.size === 0 ? [] : cells.filter((cell) => (claims.get(cell.column) ?? own) !== own && !isNought(cell)).slice(0, 1)

/** What a row claims in its own claim's column, where that is not its amount: `100,00` of 150,00, or nothing; null where there is nothing to ask. */
export function lessInOwnClaim(row: GridRow, claims: ReadonlyMap<number, number>, own: number | null, amount: Cents | null): string | null {
  const [column] = [...claims].find(([, number]) => number === own) ?? []
  if (column === undefined || own === null || amount === null) return null
  const cell = cellAt(row, column)
  const reading = readAmount(cell, null)
  const claimed = reading.kind === 'amount' ? toInteger(reading.cents) : reading.kind === 'blank' ? 0 : null
  return claimed === toInteger(amount) ? null : ((cell && shownText(cell, false)) ?? '0')
}

const isNought = (cell: Cell): boolean =>
  cell.kind === 'number' ? cell.number === 0 : cell.kind === 'text' && /^[-–\s]*(?:0+(?:[.,]0+)?)?\s*€?$/.test(cell.text)
