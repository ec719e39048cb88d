// Amounts with the side of the ledger behind them: `519,42 D`, `34.99 CR`. Law: a column is read so where all of its amounts bear such a mark, and more of
// them the debit's than the credit's; anything else stays as it is, and is asked about.
import type { Cell, Grid } from '../grid.ts'

const marked = /^\s*(\d[\d\s.,'\u00a0\u202f]*[.,]\d\d)\s?(D|DR|Dr|K|C|CR|Cr)\.?\s*$/
const unmarked = /^\s*[-−(]?\s*\d[\d\s.,'\u00a0\u202f]*[.,]\d\d[-)]?\s*(?:€|EUR)?\s*$/

interface Tally {
  debits: number
  credits: number
  others: number
}

/** The sheet with its marked amounts as amounts, those of the credit side below zero; a sheet without any as it is. */
export function withMarkedSigns(grid: Grid): Grid {
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
  if (cell.kind !== 'text' || cell.text.length > 40) return null
  const mark = marked.exec(cell.text)?.[2]
  if (mark !== undefined) return mark.startsWith('D') ? 'debits' : 'credits'
  return unmarked.test(cell.text) ? 'others' : null
}

function signed(cell: Cell): Cell {
  if (cell.kind !== 'text' || cell.text.length > 40) return cell
  const [, amount, mark] = marked.exec(cell.text) ?? []
  return amount === undefined ? cell : { ...cell, text: mark?.startsWith('D') ? amount : `-${amount}` }
}
