// What each column of a table means. Law: a heading says it, the cells below confirm it, arithmetic settles what words leave open, and where they
// contradict each other the question is asked; every column with cells has a meaning or a finding.
import { finding, type Finding } from '../../core/finding.ts'
import type { DecimalSign } from '../amount-text.ts'
import { addressOf, columnName, type Grid } from '../grid.ts'
import { amountRoles, type Role } from '../headings.ts'
import { settleAmounts } from './amount-columns.ts'
import { decimalSigns, sampledAmounts, valuesByColumn, type ColumnValues } from './column-values.ts'
import type { HeadingCell } from './heading.ts'
import { nearestRole } from './heading-role.ts'
import type { Table } from './tables.ts'

/** What a table is a list of; it decides what its total, names and periods are. */
export type TableKind = 'list' | 'ledger' | 'wages' | 'travel'

export interface Column {
  readonly column: number
  /** The heading as it stands. */
  readonly text: string
  readonly at: string
  readonly role: Role | null
  readonly decimalSign: DecimalSign | null
  readonly currency: string | null
  /** Amounts in cents or thousands: not read. */
  readonly isScaled: boolean
}

export interface Columns {
  readonly kind: TableKind
  readonly byColumn: ReadonlyMap<number, Column>
  readonly values: ReadonlyMap<number, ColumnValues>
  readonly findings: readonly Finding[]
}

/** A column while its meaning is being found. */
export interface Candidate extends Omit<Column, 'decimalSign'> {
  /** Whether a heading stands over it. */
  readonly isNamed: boolean
  readonly values: ColumnValues
}

export function columnsOf(grid: Grid, table: Table): Columns {
  const values = valuesByColumn(table.body)
  const doubts: Finding[] = []
  const named = candidates(grid, table, values).map((one) => withNearest(one, doubts))
  const aligned = realigned(named, doubts)
  const believed = withUnnamedAmount(
    aligned.map((one) => checkedByCells(one, aligned, doubts)),
    doubts,
  )
  const kind = kindOf(believed)
  const signs = decimalSigns(
    believed.filter(({ role, values: own }) => isMoney(role) || (role === null && own.amounts > own.texts)).map((one) => one.values),
  )
  const amounts = sampledAmounts(table.body, [...signs.keys(), ...rateColumns(believed)], signs)
  const settled = settleAmounts(kind, withTextRoles(believed, kind), amounts)
  const byColumn = new Map(settled.columns.map((one) => [one.column, columnOf(one, signs.get(one.column) ?? null)]))
  const doubted = [...doubts, ...settled.findings]
  const guessed = table.isHeadless ? settled.columns.flatMap(asked).filter((one) => !doubted.some(({ at }) => at === one.at)) : []
  const left = leftOut(settled.columns).filter((one) => !doubted.some(({ at }) => at === one.at))
  return { kind, byColumn, values, findings: [...doubted, ...guessed, ...left] }
}

/** In a table without a heading every meaning is a question. */
const asked = ({ text, role, at }: Candidate): Finding[] =>
  role === null ? [] : [finding('heading-uncertain', { text, meaning: role }, at)]
const columnOf = ({ column, text, at, role, currency, isScaled }: Candidate, decimalSign: DecimalSign | null): Column => ({
  column,
  text,
  at,
  role,
  decimalSign,
  currency,
  isScaled,
})
const isMoney = (role: Role | null): boolean => role !== null && (amountRoles.has(role) || role === 'running' || role === 'financing')
const rateColumns = (all: readonly Candidate[]): number[] => all.filter(({ role }) => role === 'rate').map(({ column }) => column)
const NO_VALUES = { cells: [], amounts: 0, days: 0, percentages: 0, texts: 0 }

/** Every column with a heading or with cells. */
function candidates(grid: Grid, { heading }: Table, values: ReadonlyMap<number, ColumnValues>): Candidate[] {
  const headed = new Map(heading.cells.map((cell) => [cell.column, cell]))
  const all = [...new Set([...headed.keys(), ...values.keys()])].sort((a, b) => a - b)
  const top = grid.rows[heading.start]?.row ?? 1
  return all.map((column) => {
    const cell: HeadingCell | undefined = headed.get(column)
    return {
      column,
      text: cell?.text ?? columnName(column),
      at: cell?.at ?? addressOf(grid, top, column),
      role: cell?.meaning?.role ?? null,
      currency: cell?.meaning?.currency ?? null,
      isScaled: cell?.meaning?.isScaled ?? false,
      values: values.get(column) ?? { column, ...NO_VALUES },
      isNamed: cell !== undefined,
    }
  })
}

/** A heading near one known word means that word if its cells are of that kind, and asks. */
function withNearest(one: Candidate, doubts: Finding[]): Candidate {
  const near = one.role === null && one.isNamed && one.text.length <= 60 ? nearestRole(one.text) : null
  if (near === null || one.values.cells.length === 0 || contradicts(near, one.values)) return one
  doubts.push(finding('heading-uncertain', { text: one.text, meaning: near }, one.at))
  return { ...one, role: near }
}

/** A heading without a cell below it, beside cells without a heading, is over them: merged headings and slipped columns. */
function realigned(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  const moved = new Map<number, Candidate>()
  for (const [index, one] of all.entries()) {
    if (one.role === null || one.values.cells.length > 0) continue
    const target = [all[index + 1], all[index - 1]].find(
      (other) =>
        other &&
        !other.isNamed &&
        other.values.cells.length > 0 &&
        Math.abs(other.column - one.column) === 1 &&
        !moved.has(other.column) &&
        !contradicts(one.role, other.values),
    )
    if (!target) continue
    moved.set(target.column, { ...one, values: target.values, column: target.column })
    moved.set(one.column, { ...one, role: null })
    doubts.push(finding('heading-uncertain', { text: one.text, meaning: one.role }, one.at))
  }
  return all.map((one) => moved.get(one.column) ?? one)
}

const dayRoles: ReadonlySet<Role> = new Set<Role>(['date', 'paid'])

/** Whether most cells are of another kind than the role's. */
function contradicts(role: Role | null, { cells, amounts, days, texts, percentages }: ColumnValues): boolean {
  if (role === null || cells.length === 0 || (role === 'vat' && percentages > 0)) return false
  if (amountRoles.has(role)) return days > amounts || texts > amounts
  return dayRoles.has(role) ? amounts - serialLike(cells) > days && amounts > texts : false
}

/** Numbers of a date column that are whole and in the range of date serials of this century are no contradiction. */
const serialLike = (cells: ColumnValues['cells']): number =>
  cells.filter((cell) =>
    cell.kind === 'number'
      ? Number.isInteger(cell.number) && cell.number > 30_000 && cell.number < 60_000
      : cell.kind === 'text' && /^\s*\d{5}\s*$/.test(cell.text),
  ).length

/** `Maksettu` over amounts is an amount; otherwise a heading whose cells contradict it is asked, and read as it says, cell by cell. */
function checkedByCells(one: Candidate, all: readonly Candidate[], doubts: Finding[]): Candidate {
  if (!contradicts(one.role, one.values)) return one
  const isOnlyAmount = one.role === 'paid' && !all.some(({ role }) => role !== null && amountRoles.has(role))
  doubts.push(
    finding(
      'heading-uncertain',
      { text: one.text, meaning: isOnlyAmount ? 'amount' : (one.role ?? '') },
      one.at,
      isOnlyAmount ? 'warning' : 'error',
    ),
  )
  return isOnlyAmount ? { ...one, role: 'amount' } : one
}

/** In a table whose headings name no amount, the only column of amounts is it, and asks. */
function withUnnamedAmount(all: readonly Candidate[], doubts: Finding[]): Candidate[] {
  if (all.some(({ role }) => role !== null && amountRoles.has(role))) return [...all]
  const unnamed = all.filter(({ role, values }) => role === null && values.amounts > values.texts + values.days)
  const [only, ...others] = unnamed
  if (only === undefined || others.length > 0) return [...all]
  doubts.push(finding('heading-uncertain', { text: only.text, meaning: 'amount' }, only.at))
  return all.map((one) => (one === only ? { ...one, role: 'amount' } : one))
}

function kindOf(all: readonly Candidate[]): TableKind {
  const has = (...roles: Role[]): boolean => all.some(({ role }) => role !== null && roles.includes(role))
  if (has('wage', 'sideCosts') || (has('employee') && has('wagePeriod'))) return 'wages'
  if (has('traveller', 'kilometres', 'kilometreCompensation', 'part')) return 'travel'
  return has('debit', 'credit') ? 'ledger' : 'list'
}

/** Who is paid, what for and by which voucher, where the usual heading is missing; a second column of a meaning is no other first. */
function withTextRoles(all: readonly Candidate[], kind: TableKind): Candidate[] {
  const has = (role: Role): boolean => all.some((one) => one.role === role)
  const taken = new Set<Role>()
  return all.map((one) => {
    const role = textRole(one.role, kind, has)
    const isSecond = role !== null && single.has(role) && taken.has(role)
    if (role !== null) taken.add(role)
    return { ...one, role: isSecond ? (role === 'voucher' && !has('invoice') ? 'invoice' : null) : role }
  })
}

/** Roles of which a line has one. */
const single: ReadonlySet<Role> = new Set<Role>([
  'voucher',
  'invoice',
  'date',
  'paid',
  'supplier',
  'category',
  'phase',
  'locality',
  'claim',
  'currency',
  'employee',
  'traveller',
  'wagePeriod',
  'kilometres',
])

function textRole(role: Role | null, kind: TableKind, has: (role: Role) => boolean): Role | null {
  if (role === 'index' && !has('voucher') && !has('invoice')) return 'voucher'
  if (role === 'invoice' && !has('voucher')) return 'voucher'
  if (role === 'account' && !has('category')) return 'category'
  if (role === 'employee' && kind !== 'wages') return has('supplier') ? 'other' : 'supplier'
  if (role === 'traveller' && kind === 'travel' && !has('supplier')) return 'supplier'
  return role === 'wagePeriod' && kind !== 'wages' ? (has('date') ? 'other' : 'date') : role
}

/** Columns that are not read: known ones for information, others with a question where they hold amounts. */
function leftOut(all: readonly Candidate[]): Finding[] {
  return all
    .filter(({ role, values }) => values.cells.length > 0 && (role === null || unread.has(role)))
    .map(({ text, at, role, values }) =>
      finding('column-left-out', { text }, at, role === null && values.amounts > values.texts + values.days ? 'warning' : 'info'),
    )
}

const unread: ReadonlySet<Role> = new Set<Role>(['running', 'financing', 'quantity', 'unitPrice', 'index', 'other'])
