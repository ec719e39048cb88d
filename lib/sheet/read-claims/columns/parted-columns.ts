// Columns that show that another program took amounts apart: the kinds of a voucher's amounts one below the other, `Veroton`, `Alv`, `Yhteensä`, or the
// thousands of amounts in a cell of their own. Law: such a line is read as it stands, and asked about.
import { cellAt, columnName, type Cell, type GridRow } from '../../grid.ts'
import { amountRoles } from '../../headings.ts'
import { meaningOf } from '../headings/heading-role.ts'
import { wholeIn } from './cents-columns.ts'
import type { Column, Columns } from './columns.ts'

export interface PartedColumns {
  /** What each row's amount is: net, VAT and gross of one cost are three rows. */
  readonly kinds: Column | null
  /** The thousands of the amounts in the column to its right. */
  readonly thousands: Column | null
}

export function partedColumns({ byColumn, values }: Columns): PartedColumns {
  const cellsOf = ({ column }: Column): readonly Cell[] => values.get(column)?.cells ?? []
  const all = [...byColumn.values()]
  const amounts = all.filter(({ role }) => role !== null && amountRoles.has(role))
  const areThousands = (one: Column): boolean => {
    const beside = amounts.find(({ column }) => column === one.column + 1)
    return beside !== undefined && one.text === columnName(one.column) && headOthers(cellsOf(one), cellsOf(beside))
  }
  return {
    kinds: all.find((one) => mayTellKinds(one) && areKinds(cellsOf(one))) ?? null,
    thousands: all.find((one) => one.role === null && areThousands(one)) ?? null,
  }
}

const mayTellKinds = ({ role }: Column): boolean => role === null || role === 'other' || role === 'category' || role === 'description'

/** Two kinds of amounts or more, each of them on several rows, and hardly another word. */
function areKinds(cells: readonly Cell[]): boolean {
  const roles = cells.slice(0, MOST_LOOKED_AT).flatMap((cell) => {
    const role = cell.kind === 'text' ? (meaningOf(cell.text)?.role ?? null) : null
    return role !== null && kindsOfAmount.has(role) ? [role] : []
  })
  const kinds = new Set(roles)
  return roles.length * 5 >= Math.min(cells.length, MOST_LOOKED_AT) * 4 && kinds.size > 1 && roles.length >= kinds.size * 2
}

const MOST_LOOKED_AT = 200
const kindsOfAmount: ReadonlySet<string> = new Set(['net', 'vat', 'gross', 'amount', 'claimed'])

/** 1 to 999 on some of the rows with amounts, not counting them. */
function headOthers(cells: readonly Cell[], amounts: readonly Cell[]): boolean {
  const numbers = cells.map(wholeIn)
  const isCounted = numbers.length > 1 && numbers.every((one, index) => one === (numbers[0] ?? 0) + index)
  return (
    numbers.length > 0 && numbers.length < amounts.length && !isCounted && numbers.every((one) => one !== null && one >= 1 && one <= 999)
  )
}

/** Whether an amount may be the end of one: `046,55`, `879,62`, or below a thousand as a number. */
const mayEnd = (cell: Cell | undefined): boolean =>
  cell?.kind === 'text'
    ? /^\d{3}(?:[,.]\d{1,2})?$/.test(cell.text.trim())
    : cell?.kind === 'number' && cell.number >= 0 && cell.number < 1000

/** The cells of a row that tell of it. */
export function partedCells(row: GridRow, { kinds, thousands }: PartedColumns): Cell[] {
  const kind = kinds && cellAt(row, kinds.column)
  const head = thousands && cellAt(row, thousands.column)
  return [...(kind ? [kind] : []), ...(head && mayEnd(cellAt(row, thousands.column + 1)) ? [head] : [])]
}
