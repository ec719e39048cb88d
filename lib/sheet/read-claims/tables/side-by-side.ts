// Two lists beside each other under one row of headings. Law: the headings of the second say the same as those of the first, in the same order, from a
// voucher or a day to an amount; everything else is one table.
import type { GridRow } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import type { Table } from './tables.ts'

/** The table, or the two that stand side by side in it. */
export function apart(table: Table): Table[] {
  const column = secondFrom(table.heading.cells)
  if (column === null) return [table]
  const [top, title] = [table.above.slice(0, -1), table.above.at(-1)]
  const isTitle = title !== undefined && sideOf(title, column, 'left') !== null && sideOf(title, column, 'right') !== null
  const [left, right] = isTitle ? [sideOf(title, column, 'left'), sideOf(title, column, 'right')] : [title, null]
  const part = (side: Side, above: readonly GridRow[]): Table => ({
    ...table,
    heading: { ...table.heading, cells: table.heading.cells.filter((cell) => isOn(cell.column, column, side)) },
    above,
    body: table.body.flatMap((row) => sideOf(row, column, side) ?? []),
  })
  return [part('left', left ? [...top, left] : top), part('right', right ? [right] : [])]
}

type Side = 'left' | 'right'
const isOn = (column: number, from: number, side: Side): boolean => (side === 'left' ? column < from : column >= from)

function sideOf(row: GridRow, from: number, side: Side): GridRow | null {
  const cells = row.cells.filter(({ column }) => isOn(column, from, side))
  return cells.length === 0 ? null : { ...row, cells }
}

/** The column that the second list begins at; null where there is none. */
function secondFrom(cells: readonly HeadingCell[]): number | null {
  const named = cells.filter(({ meaning }) => meaning !== null)
  const roleAt = (index: number): Role => named[index]?.meaning?.role ?? 'other'
  const half = named.length / 2
  if (!Number.isInteger(half) || half < 3 || !marks.has(roleAt(0)) || roleAt(half) !== roleAt(0)) return null
  const roles = named.slice(0, half).map((_, index) => roleAt(index))
  const isList = roles.some((role) => amountRoles.has(role)) && new Set(roles).size === half
  const isSame = roles.every((role, index) => role === roleAt(half + index))
  return isList && isSame ? (named[half]?.column ?? null) : null
}

const marks: ReadonlySet<Role> = new Set<Role>(['voucher', 'invoice', 'date', 'index'])
