// The columns of a table before they are settled: headings over cells. Law: a heading near a known one, or beside its cells, or contradicted by them, is
// a question.
import { finding, type Finding } from '../../../core/finding.ts'
import { foreignIn, unitsAround } from '../above/units-around.ts'
import { addressOf, columnName, type Cell, type Grid } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { checkedByCells } from './candidate-cells.ts'
import { arePapers } from '../words/marks.ts'
import { lowered, maybeDays, paidWords, withoutSpareDays, withUnknownDays } from './candidate-days.ts'
import { measures } from './quantity-words.ts'
import { areMoney, ColumnValues, saySame } from './column-values.ts'
import { contradicts, dayRoles } from './contradiction.ts'
import { isScaled, nearestRole, unnumbered } from '../headings/heading-role.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import { plain } from '../../plain-text.ts'
import type { Table } from '../tables/tables.ts'
import { namesOtherMoney } from '../words/against-list.ts'
import { shareSaid } from '../words/share-words.ts'

/** A column while its meaning is being found. */
export interface Candidate {
  readonly column: number
  /** The heading as it stands, or the column's letter. */
  readonly text: string
  readonly at: string
  readonly role: Role | null
  readonly currency: string | null
  readonly isScaled: boolean
  /** Whether a heading stands over it. */
  readonly isNamed: boolean
  /** Whether only the head word of its heading is known. */
  readonly isByHead: boolean
  readonly values: ColumnValues
}

/** Every column with a heading or with cells, and what is doubtful about its heading. */
export function candidatesOf(grid: Grid, table: Table, values: ReadonlyMap<number, ColumnValues>, doubts: Finding[]): readonly Candidate[] {
  const all = headed(grid, table, values)
  if (all.every(isPlain) && all.some(isOfAmounts)) return all
  const named = all.map((one) => withNearest(believable(one), doubts))
  const aligned = withUnknownDays(withoutSpareDays(realigned(named, doubts)), doubts)
  return withUnnamedAmount(
    aligned.map((one) => checkedByCells(one, aligned, doubts)),
    doubts,
  )
}

const isOfAmounts = ({ role }: Candidate): boolean => role !== null && amountRoles.has(role)

/** Whether a heading that is known as a whole stands over cells that leave nothing to ask: none of the questions below is about such a column. */
function isPlain({ role, isByHead, text, values }: Candidate): boolean {
  if (role === null || isByHead || values.cells.length === 0 || questionable.has(role)) return false
  if (dayRoles.has(role)) return values.days > 0 && values.hasNoAmount
  if (maybeDays.has(role) && (values.days > 0 || paidWords.test(lowered(text)))) return false
  if (role === 'invoice' && areMoney(values)) return false
  if ((role === 'voucher' || role === 'invoice') && arePapers(values.cells)) return false
  return !amountRoles.has(role) || values.texts + values.days === 0
}

/** Meanings that other cells below them turn into something else. */
const questionable: ReadonlySet<Role> = new Set<Role>(['locality', 'claimed', 'running', 'other'])

function headed(grid: Grid, { heading, above, body }: Table, values: ReadonlyMap<number, ColumnValues>): Candidate[] {
  const cells = new Map(heading.cells.map((cell) => [cell.column, cell]))
  const all = [...new Set([...cells.keys(), ...values.keys()])].sort((a, b) => a - b)
  const top = grid.rows[heading.start]?.row ?? 1
  const units = unitsAround(above, body)
  const areNumbered = haveNumbers(heading.cells)
  return all.map((column) => {
    const cell: HeadingCell | undefined = cells.get(column)
    const own = values.get(column) ?? new ColumnValues(column)
    return {
      column,
      text: cell ? (areNumbered ? unnumbered(cell.text) : cell.text) : columnName(column),
      at: cell?.at ?? addressOf(grid, top, column),
      role: cell?.meaning?.role ?? null,
      currency:
        cell?.meaning?.currency ??
        (cell && !cell.meaning ? foreignIn(cell.text) : null) ??
        (units.currency !== null && cell && /€|eur/i.test(cell.text) ? null : units.currency),
      isScaled: units.isScaled || (cell !== undefined && isScaled(cell.text)) || implyCents(own.cells),
      values: own,
      isNamed: cell !== undefined,
      isByHead: cell?.meaning?.isByHead ?? false,
    }
  })
}

/** Whether the headings of a form are numbered, all of them. */
function haveNumbers(cells: readonly HeadingCell[]): boolean {
  let numbered = 0
  for (const { text } of cells) {
    if (!/\p{L}/u.test(text)) continue
    if (unnumbered(text) === text.trim()) return false
    numbered += 1
  }
  return numbered > 2
}

/** `000029890`, all of one length: a file of fixed widths, which may count in cents. */
function implyCents(cells: readonly Cell[]): boolean {
  const [first] = cells
  if (first?.kind !== 'text' || cells.length < 2) return false
  const width = first.text.trim().length
  const areDigits = cells.every((cell) => cell.kind === 'text' && /^\d{5,15}$/.test(cell.text.trim()) && cell.text.trim().length === width)
  return areDigits && cells.some((cell) => cell.kind === 'text' && /^\s*0/.test(cell.text))
}

/** A heading of which only the head word is known is believed unless its cells are of another kind, or it is near another word as a whole. */
function believable(one: Candidate): Candidate {
  if (!one.isByHead) return one
  const near = nearestRole(one.text)
  const isOfMoney = one.role === 'category' && areMoney(one.values)
  return isOfMoney || contradicts(one.role, one.values) || (near !== null && near !== one.role) ? { ...one, role: null } : one
}

/** A heading near one known word means that word if its cells are of that kind, and asks. */
function withNearest(one: Candidate, doubts: Finding[]): Candidate {
  const near = one.role === null && one.isNamed && one.text.length <= 60 ? nearestRole(one.text) : null
  if (near === null || one.values.cells.length === 0 || contradicts(near, one.values) || isNoSlip(near, one.values)) return one
  if (near !== 'other' || one.text.includes('%') || areMoney(one.values))
    doubts.push(finding('heading-uncertain', { text: one.text, meaning: near }, one.at))
  return { ...one, role: near }
}

/** `Tapahtumapaikka` over names of places is no slip of the pen for a day, `Matkan alku` over days and `Invoiced` over money none for a voucher, `Vaihe a` over money none for a phase. */
function isNoSlip(near: Role, values: ColumnValues): boolean {
  if (dayRoles.has(near)) return values.days === 0 && values.texts > 0
  if (documentRoles.has(near)) return values.days * 2 > values.cells.length || areMoney(values)
  return namingRoles.has(near) && (areMoney(values) || values.cells.every(isSign))
}

/** `☑`, `x`: no word. */
const isSign = (cell: Cell): boolean => cell.kind === 'text' && /^\s*\P{N}\uFE0F?\s*$/u.test(cell.text)
const documentRoles: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice'])
const namingRoles: ReadonlySet<Role> = new Set<Role>(['supplier', 'description', 'category', 'phase', 'locality', 'employee', 'traveller'])

/** A heading without a cell below it, beside cells without a heading, is over them: merged headings and slipped columns. */
function realigned(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  const moved = new Map<number, Candidate>()
  for (const [index, one] of all.entries()) {
    if (one.role === null || one.values.cells.length > 0) continue
    const target = [all[index + 1], all[index - 1]].find((other) => other && isUnheaded(other, one) && !moved.has(other.column))
    if (!target) continue
    moved.set(target.column, { ...one, values: target.values, column: target.column })
    moved.set(one.column, { ...one, role: null })
    doubts.push(finding('heading-uncertain', { text: one.text, meaning: one.role }, one.at))
  }
  return all.map((one) => moved.get(one.column) ?? one)
}

const isUnheaded = ({ isNamed, values, column }: Candidate, heading: Candidate): boolean =>
  !isNamed && values.cells.length > 0 && Math.abs(column - heading.column) === 1 && !contradicts(heading.role, values)

/** In a table whose headings name no amount, the only column of money is it, else the only one of numbers, and asks. */
function withUnnamedAmount(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  if (all.some(({ role }) => role !== null && amountRoles.has(role))) return [...all]
  const unnamed = all.filter(
    ({ role, text, isNamed, values }) => role === null && values.amounts > values.texts + values.days && !(isNamed && measures(text)),
  )
  const money = unnamed.filter(({ values }) => areMoney(values))
  const [only, ...others] = money.length > 0 ? money : unnamed
  if (only === undefined || !others.every((other) => saySame(only.values, other.values))) return [...all]
  doubts.push(
    finding(
      'heading-uncertain',
      { text: only.text, meaning: 'amount' },
      only.at,
      saysPart(only) || (only.isNamed && namesOtherMoney(only.text)) ? 'error' : 'warning',
    ),
  )
  return all.map((one) => (one === only ? { ...one, role: 'amount' } : one))
}

/** `Yhteensä (hankkeelle 60 %)` over the only money: how much of each line is claimed, it does not say. */
const saysPart = ({ text, isNamed }: Candidate): boolean =>
  isNamed && /hanke|hankk|projekt|project/.test(plain(text)) && shareSaid(text) !== null
