// Lists that stand upright: the heading words below each other, a voucher in each column beside them, or a form of label and value for each voucher.
// Law: nobody guesses which value is whose; such rows head no table, and a sheet of nothing else is left out as an error.
import type { GridRow } from '../../grid.ts'
import { amountRoles, listRoles, type Role } from '../../headings.ts'
import { meaningOf } from '../headings/heading-role.ts'

/** A list this far down is no form any more. */
const LOOKED_AT = 300

/** The positions of rows that are labels of upright lists: voucher, day, amount and one more of a list among labels right below each other. */
export function uprightRows(rows: readonly GridRow[]): ReadonlySet<number> {
  const found = new Set<number>()
  let [start, roles] = [0, new Set<Role>()]
  const finish = (end: number): void => {
    if (isList(roles)) for (let position = start; position < end; position += 1) found.add(position)
    start = end
    if (roles.size > 0) roles = new Set()
  }
  const end = Math.min(rows.length, LOOKED_AT)
  let before: GridRow | undefined
  for (let position = 0; position < end; position += 1) {
    const row = rows[position]
    if (row === undefined) break
    const goesOn = before !== undefined && row.row - before.row === 1 && row.cells[0]?.column === before.cells[0]?.column
    const isOne = isLabelled(row)
    if (!goesOn || !isOne) finish(position)
    const role = isOne ? roleOf(row) : null
    if (role !== null) roles.add(role)
    before = row
  }
  finish(end)
  return found
}

function isList(roles: ReadonlySet<Role>): boolean {
  const has = (...some: Role[]): boolean => some.some((role) => roles.has(role))
  return roles.size >= 4 && has('voucher', 'invoice') && has('date', 'paid') && [...roles].some((role) => amountRoles.has(role))
}

function isLabelled({ cells }: GridRow): boolean {
  const label = cells[0]
  return label?.kind === 'text' && label.text.length <= 40 && cells[1] !== undefined
}

function roleOf({ cells }: GridRow): Role | null {
  const label = cells[0]
  const role = label?.kind === 'text' ? (meaningOf(label.text)?.role ?? null) : null
  return role !== null && listRoles.has(role) ? role : null
}
