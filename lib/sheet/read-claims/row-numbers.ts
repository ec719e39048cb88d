// Sheets whose rows are numbered from the first one on, titles and headings too, as a print numbers its lines. Law: such a number makes no row a line and
// heads no column; it is left out, and said once for the sheet.
import { finding, type Checked } from '../../core/finding.ts'
import { addressOf, columnName, type Cell, type Grid, type GridRow } from '../grid.ts'
import { runningNumberIn } from './columns/column-values.ts'
import { monthOfCell } from './headings/heading-month.ts'
import { isKnownHeading } from './headings/heading-role.ts'

/** So many numbers one after another are no chance. */
const FEWEST = 4
/** So many words of a numbered row are known to head columns, or are months. */
const FEWEST_KNOWN = 2

/** The sheet without the numbers of its rows; one that has none as it is. */
export function withoutRowNumbers(grid: Grid): Checked<Grid> {
  const column = numberedFrom(grid.rows)
  if (column === null) return { value: grid, findings: [] }
  const rows = grid.rows
    .map((row) => (row.cells[0]?.column === column && numberOf(row) !== null ? { ...row, cells: row.cells.slice(1) } : row))
    .filter((row) => row.cells.length > 0 || row.notes !== undefined)
  const at = addressOf(grid, grid.rows[0]?.row ?? 1, column)
  return { value: { ...grid, rows }, findings: [finding('column-left-out', { text: columnName(column) }, at, 'info')] }
}

/** The first column, where it counts the rows from 0 or 1 on, those left empty or not, until it ends for good, and one of them is a heading; else null. */
function numberedFrom(rows: readonly GridRow[]): number | null {
  const [first] = rows
  const [column, start] = [first?.cells[0]?.column, first && numberOf(first)]
  if (first === undefined || column === undefined || typeof start !== 'number' || start > 1) return null
  let [number, at, hasHeading, hasEnded] = [start - 1, first.row - 1, false, false]
  for (const row of rows) {
    const next = row.cells[0]?.column === column ? numberOf(row) : null
    if (next === null) hasEnded = true
    else if (hasEnded || (next !== number + 1 && next !== number + row.row - at)) return null
    else {
      ;[number, at] = [next, row.row]
      hasHeading ||= heads(row.cells)
    }
  }
  return hasHeading && number - start + 1 >= FEWEST ? column : null
}

const numberOf = ({ cells: [first] }: GridRow): number | null => runningNumberIn(first)

/** Whether what follows the number is of words alone, some of which are known headings. */
function heads([, ...cells]: readonly Cell[]): boolean {
  if (cells.length < FEWEST_KNOWN || !cells.every(({ kind }) => kind === 'text')) return false
  const isKnown = (cell: Cell): boolean => cell.kind === 'text' && (isKnownHeading(cell.text) || monthOfCell(cell, false) !== null)
  return cells.filter(isKnown).length >= FEWEST_KNOWN
}
