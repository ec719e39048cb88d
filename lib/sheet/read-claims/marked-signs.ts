// Amounts with the side of the ledger behind them: `519,42 D`, `34.99 CR`. Law: a column is read so where all of its amounts bear such a mark, and more of
// them the debit's than the credit's; anything else stays as it is, and is asked about.
import type { Cell, Grid, GridRow } from '../grid.ts'

/** An amount with cents: its sign before it, and the side behind it. */
const amount = /^\s*([-−(]?)\s*(\d[\d\s.,'\u00a0\u202f]*[.,]\d\d)(?:\s?(D|DR|Dr|K|C|CR|Cr)\.?|[-)]?\s*(?:€|EUR)?)\s*$/
const debitMark = /\d\s?D[Rr]?\.?\s*$/
/** No amount is longer. */
const LONGEST = 40

interface Tally {
  debits: number
  credits: number
  others: number
}

/** The sheet with its marked amounts as amounts, those of the credit side below zero; a sheet without any as it is. */
export function withMarkedSigns(grid: Grid): Grid {
  if (!grid.rows.some(hasDebit)) return grid
  const tallies = talliesOf(grid)
  const columns = new Set([...tallies].filter(([, one]) => one.debits > one.credits && one.others === 0).map(([column]) => column))
  if (columns.size === 0) return grid
  const rows = grid.rows.map((row) =>
    row.cells.some(({ column }) => columns.has(column))
      ? { ...row, cells: row.cells.map((cell) => (columns.has(cell.column) ? signed(cell) : cell)) }
      : row,
  )
  return { ...grid, rows }
}

/** Whether a row may have an amount of the debit's side, which hardly a sheet has. */
function hasDebit({ cells }: GridRow): boolean {
  for (const cell of cells) if (cell.kind === 'text' && cell.text.includes('D') && debitMark.test(cell.text)) return true
  return false
}

function talliesOf({ rows }: Grid): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>()
  for (const { cells } of rows) {
    for (const cell of cells) {
      const side = sideOf(cell)
      if (side === null) continue
      const tally = tallies.get(cell.column) ?? { debits: 0, credits: 0, others: 0 }
      tally[side] += 1
      tallies.set(cell.column, tally)
    }
  }
  return tallies
}

function sideOf(cell: Cell): keyof Tally | null {
  if (cell.kind === 'number') return Number.isInteger(cell.number) ? null : 'others'
  const found = cell.kind === 'text' ? amountIn(cell.text) : null
  if (found === null || found.side === undefined) return found && 'others'
  return found.sign !== '' ? null : found.side.startsWith('D') ? 'debits' : 'credits'
}

function signed(cell: Cell): Cell {
  const found = cell.kind === 'text' ? amountIn(cell.text) : null
  if (cell.kind !== 'text' || found?.side === undefined || found.sign !== '') return cell
  return { ...cell, text: found.side.startsWith('D') ? found.figure : `-${found.figure}` }
}

/** What an amount with cents is made of; null where a text is none. */
function amountIn(text: string): { readonly sign: string; readonly figure: string; readonly side: string | undefined } | null {
  const found = text.length <= LONGEST ? amount.exec(text) : null
  if (found === null) return null
  const [, sign = '', figure = '', side] = found
  return { sign, figure, side }
}
