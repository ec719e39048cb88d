// The columns of a table before they are settled: headings over cells. Law: a heading near a known one, or beside its cells, or contradicted by them, is
// a question.
import { finding, type Finding } from '../../../core/finding.ts'
import { isErrorText } from '../../amount-reading.ts'
import { unitsAround } from '../above/units-around.ts'
import { addressOf, columnName, type Cell, type Grid } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { areCurrencies } from './currency-column.ts'
import { areMoney, ColumnValues, isAmount, isDay, saySame } from './column-values.ts'
import { isScaled, nearestRole, unnumbered } from '../headings/heading-role.ts'
import { folded, plain, remembered } from '../../plain-text.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import type { Table } from '../tables/tables.ts'
import { nameTheProject } from '../words/other-project.ts'

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
      currency: cell?.meaning?.currency ?? (units.currency !== null && cell && /€|eur/i.test(cell.text) ? null : units.currency),
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
  return namingRoles.has(near) && areMoney(values)
}

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

/** `Viikko` over 38 and `Päivä` over `ti` say again what the days beside them say. */
function withoutSpareDays(all: readonly Candidate[]): readonly Candidate[] {
  const dated = all.filter(({ role, values }) => role === 'date' && values.days * 2 > values.cells.length)
  const isSpare = ({ role, values }: Candidate): boolean =>
    role === 'date' && values.cells.length > 0 && values.days === 0 && serialLike(values.cells) === 0 && !areMoney(values)
  return dated.length === 0 ? all : all.map((one) => (isSpare(one) ? { ...one, role: 'other' } : one))
}

const lowered: (text: string) => string = remembered((text) => folded(text.toLowerCase()))
const paidWords = /maks|suorit|betal|erlagd|paid|pay|settle/

/** Under headings nobody knows, a column of days is the day that the other headings leave out: of paying where it says so, else of the cost. */
function withUnknownDays(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  const taken = new Set<Role>(all.flatMap(({ role }) => (role === 'date' || role === 'paid' || role === 'wagePeriod' ? [role] : [])))
  const hasEnd = all.some(({ role, text, values }) => role === null && values.days > 0 && endWords.test(lowered(text)))
  return all.map((one) => {
    const { role, isNamed, values, text, at } = one
    if ((role !== null && !maybeDays.has(role)) || !isNamed || values.cells.length === 0) return one
    const heading = lowered(text)
    const isOfPaying = paidWords.test(heading)
    const isOfSerials = isOfPaying && (values.days + serialLike(values.cells)) * 5 >= values.cells.length * 4
    if (!(isOfDays(role, values) || isOfSerials) || dueWords.test(heading) || (hasEnd && startWords.test(heading))) return one
    const meaning = isOfPaying ? 'paid' : 'date'
    if (taken.has(meaning) || (meaning === 'date' && taken.has('wagePeriod'))) return one
    taken.add(meaning)
    doubts.push(finding('heading-uncertain', { text, meaning }, at))
    return { ...one, role: meaning }
  })
}

/** Under a heading nobody knows, days down to the last of them and no amount; under a known one, nearly nothing but days. */
function isOfDays(role: Role | null, { cells, days }: ColumnValues): boolean {
  if (role !== null) return days > 0 && days * 5 >= cells.length * 4
  const listed = cells.slice(0, cells.findLastIndex(isDay) + 1)
  return listed.filter(isDay).length * 2 > listed.length && !listed.some(isAmount)
}

/** `Lasku maksettu`: what names a document or an amount may be its day. */
const maybeDays: ReadonlySet<Role> = new Set<Role>(['invoice', 'voucher', 'amount'])
/** A cost that lasts is of the day it ends. */
export const startWords = /^(?:(?:matkan?|resans?|trip|travel) )?(?:alk|aloitus|lahto|borja|start|begin|from\b|avresa|depart)/
export const endWords = /^(?:(?:matkan?|resans?|trip|travel) )?(?:paat|loppu|lopetus|paluu|slut|end|until|to\b|hemkomst|return|till\b)/
const dueWords =
  /erap|era ?p|forfall|due|saap|vast\.? ?ot|vastaanot|ankom|received|arriv|hyvaks|godkan|approv|tulost|print|syntym|fodels|birth/

const isUnheaded = ({ isNamed, values, column }: Candidate, heading: Candidate): boolean =>
  !isNamed && values.cells.length > 0 && Math.abs(column - heading.column) === 1 && !contradicts(heading.role, values)

const dayRoles: ReadonlySet<Role> = new Set<Role>(['date', 'paid'])

/** Whether most cells, and more than one, are of another kind than the role's. */
function contradicts(role: Role | null, values: ColumnValues): boolean {
  const { cells } = values
  if (role === null || cells.length === 0 || (role === 'vat' && values.percentages > 0)) return false
  if (role === 'running') return values.texts + values.days > values.amounts
  if (amountRoles.has(role)) return Math.max(values.days, values.texts) > Math.max(values.amounts, 1)
  return dayRoles.has(role) && values.amounts > values.texts && plainAmounts(values) > Math.max(values.days, 1)
}

/** Amounts that are neither faults nor numbers that could be days. */
const plainAmounts = (values: ColumnValues): number =>
  values.hasNoAmount ? 0 : values.cells.filter((cell) => isAmount(cell) && !isFault(cell)).length - serialLike(values.cells)
const isFault = (cell: Cell): boolean =>
  cell.kind === 'error' || cell.kind === 'uncalculated' || (cell.kind === 'text' && isErrorText(cell.text.trim()))

/** Numbers of a date column that are whole and in the range of date serials of this century are no contradiction. */
const serialLike = (cells: ColumnValues['cells']): number =>
  cells.filter((cell) =>
    cell.kind === 'number'
      ? Number.isInteger(cell.number) && ((cell.number > 30_000 && cell.number < 60_000) || isDayOfDigits(cell.number))
      : cell.kind === 'text' && /^\s*\d{5,6}\s*$/.test(cell.text),
  ).length

/** `20090915`, as a number. */
const isDayOfDigits = (number: number): boolean => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(String(number))

/** `Kunta` over amounts is who pays; `Maksettu` over amounts is an amount; otherwise a heading whose cells contradict it is asked, and read as it says, cell by cell. */
function checkedByCells(one: Candidate, all: readonly Candidate[], doubts: Finding[]): Candidate {
  if ((one.role === null || one.role === 'other') && areCurrencies(one.values) && !all.some(({ role }) => role === 'currency'))
    return { ...one, role: 'currency' }
  if (one.role === 'locality' && plainAmounts(one.values) > one.values.texts) return { ...one, role: 'financing' }
  if (one.role === 'other' && approvedWords.test(plain(one.text)) && areMoney(one.values)) return { ...one, role: null }
  if (one.role === 'other' && ofClaiming.test(plain(one.text)) && one.text.includes('%') && areMoney(one.values))
    return { ...one, role: null }
  if (one.role === 'part' && one.values.amounts === 0)
    return { ...one, role: all.some(({ role }) => role === 'supplier') ? 'other' : 'supplier' }
  if (
    (one.role === 'invoice' || one.role === null) &&
    isDocumentAlone(one.text) &&
    areMoney(one.values) &&
    !all.some(({ role }) => role === 'amount' || role === 'gross')
  )
    return { ...one, role: 'amount' }
  if (one.role === 'date' && dayCounts.has(plain(one.text)) && one.values.cells.every(isSmall)) return { ...one, role: 'quantity' }
  if (
    one.role === 'claimed' &&
    (areMarks(one) ||
      (one.values.amounts === 0 && nameTheProject(one.values.cells)) ||
      one.values.percentages * 2 > one.values.cells.length)
  )
    return { ...one, role: 'other' }
  if ((one.role === 'gross' || one.role === 'net') && areMarks(one)) return markedTax(one, doubts)
  if (mayBeClaims(one) && one.values.cells.every(isClaimNumber)) return { ...one, role: 'claim' }
  const isPaidAmount = one.role === 'paid' && arePaid(one, all)
  if (!isPaidAmount && !contradicts(one.role, one.values)) return one
  if (isPaidAmount && all.some((other) => mayBeWhole(other) && saySame(one.values, other.values))) return { ...one, role: 'other' }
  const isOnlyAmount = isPaidAmount && !all.some(({ role }) => role !== null && amountRoles.has(role))
  const meaning = isPaidAmount ? 'amount' : (one.role ?? '')
  doubts.push(finding('heading-uncertain', { text: one.text, meaning }, one.at, isPaidAmount ? 'warning' : 'error'))
  return isPaidAmount ? { ...one, role: isOnlyAmount ? 'amount' : 'other' } : one
}

/** Amounts rather than days; beside a day only those with cents, since `8` and `1.250` may be days gone wrong, or where no other column has any. */
function arePaid({ values }: Candidate, all: readonly Candidate[]): boolean {
  if (plainAmounts(values) <= Math.max(values.days, serialLike(values.cells))) return false
  return values.days === 0 || areMoney(values) || !all.some(mayBeMoney)
}

/** `Brutto` of 122,00 beside `Maksettu` of 122,00: all of it is paid. */
const mayBeWhole = ({ role }: Candidate): boolean => role === 'gross' || role === 'amount' || role === 'claimed'

const mayBeMoney = ({ role, values }: Candidate): boolean => (role !== null && amountRoles.has(role)) || areMoney(values)

/** `Hyväksytty` over amounts is how much of each was, which may be what is claimed. */
const approvedWords = /hyvaksyt|godkan|approved|tarkastet|granska|checked/

/** `Haettava tuki 80 %` over money is money that is claimed, in some way. */
const ofClaiming = /^(?:haet|haettava|soks|ansoks|sokt|claimed|requested)|hankke|projekt|project/
/** `Lasku` over amounts is what was billed. */
const isDocumentAlone = (text: string): boolean => /^(?:lasku|laskut|faktura|fakturor|invoice|invoices|invoiced)$/.test(plain(text))

/** `Haetaan` over k and e, `Hankkeelle` over crosses: which lines are claimed, not how much of them. */
const areMarks = ({ values }: Candidate): boolean =>
  values.cells.length > 0 &&
  values.cells.every((cell) => cell.kind === 'text' && /^\(?(?:[x×✓✔√]|k|e|kyllä|ei|on|j|n|ja|nej|y|yes|no)\)?$/iu.test(cell.text.trim()))

/** `Sis. alv (k/e)` over k: it says of the amounts beside it how they are, and all are so or it is asked. */
function markedTax(one: Candidate, doubts: Finding[]): Candidate {
  const marks = new Set(one.values.cells.map((cell) => (cell.kind === 'text' ? plain(cell.text) : '')))
  const isOfAll = marks.size === 1 && !/^\(?(?:e|ei|n|nej|no)/.test([...marks][0] ?? '') && one.role === 'gross'
  if (!isOfAll) doubts.push(finding('heading-uncertain', { text: one.text, meaning: one.role ?? '' }, one.at, 'error'))
  return { ...one, role: 'other' }
}

/** `Claim`, `Which payment claim (1 or 2)?`, `Maksatushakemuksen numero`. */
const mayBeClaims = ({ role, text, values }: Candidate): boolean =>
  values.cells.length > 0 &&
  (role === 'claimed' ? plain(text) === 'claim' : role === null && /maksatushakemu|utbetalningsansok|payment claim/.test(plain(text)))

/** `Claim` over 1 and 2 is which claim a line belongs to, not how much of it is claimed. */
const isClaimNumber = (cell: Cell): boolean =>
  cell.kind === 'number'
    ? !/[.,]0/.test(cell.format ?? '') && isSmall(cell) && Number.isInteger(cell.number)
    : cell.kind === 'text' && /^\d{1,2}\.?$/.test(cell.text.trim())

/** `Pv` over 1, 2, 3 is how many days. */
const dayCounts: ReadonlySet<string> = new Set(['pv', 'pva', 'paivat', 'dag', 'dagar'])
const isSmall = (cell: Cell): boolean =>
  cell.kind === 'number' ? cell.number <= 31 && !isDay(cell) : cell.kind === 'text' && /^\d{1,2}$/.test(cell.text.trim())

/** In a table whose headings name no amount, the only column of money is it, else the only one of numbers, and asks. */
function withUnnamedAmount(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  if (all.some(({ role }) => role !== null && amountRoles.has(role))) return [...all]
  const unnamed = all.filter(({ role, values }) => role === null && values.amounts > values.texts + values.days)
  const money = unnamed.filter(({ values }) => areMoney(values))
  const [only, ...others] = money.length > 0 ? money : unnamed
  if (only === undefined || !others.every((other) => saySame(only.values, other.values))) return [...all]
  doubts.push(finding('heading-uncertain', { text: only.text, meaning: 'amount' }, only.at))
  return all.map((one) => (one === only ? { ...one, role: 'amount' } : one))
}
