// Which tables of a report have no room on its pages. Law: they stand there with their sums, and the workbook of the same report has all of their rows.
import type { Report, Table } from '../../core/report/block.ts'

/** Rows of all tables together, some 900 pages: each takes a millisecond and 0.2 MB, and nobody reads more of them on paper. */
const MOST_ROWS = 5_000
/** So many letters take as much as a row. */
const LETTERS_OF_ROW = 200

/** The longest tables, as many as must go for the others to have room. */
export function tablesWithoutRoom({ sections }: Report): ReadonlySet<Table> {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
  const byLength = tables.map((table) => ({ table, rows: rowsTakenBy(table) })).sort((a, b) => b.rows - a.rows)
  const without = new Set<Table>()
  let taken = byLength.reduce((all, { rows }) => all + rows, 0)
  for (const { table, rows } of byLength) {
    if (taken <= MOST_ROWS) break
    without.add(table)
    taken -= rows
  }
  return without
}

const rowsTakenBy = ({ rows }: Table): number =>
  rows.reduce((all, { values }) => {
    const letters = values.reduce((sum, value) => (value.kind === 'text' ? sum + value.text.length : sum), 0)
    return all + Math.max(1, letters / LETTERS_OF_ROW)
  }, 0)
