// The cells that conditional formats take out of sight. Law: only a sheet with such a rule is gone through for its styles again, and the work is counted.
import type { GridRow, Merge } from '../../../sheet/grid.ts'
import type { Hides } from '../../letters.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import type { Scanner } from '../xml/scanner.ts'
import { columnAt, rowAt } from './address.ts'
import { styleFound } from './cell-reader.ts'
import { hidingBy, type HidingRule } from './conditions.ts'

/** The rows with the columns added that rules hide; `again` begins the same sheet anew. */
export function withConditions(
  rows: readonly GridRow[],
  rules: readonly HidingRule[],
  { styles, limits, tally }: WorkbookContext,
  again: () => Scanner,
): readonly GridRow[] {
  if (rules.length === 0) return rows
  const styled = stylesIn(again())
  const cells = rows.reduce((count, row) => count + row.cells.length, 0)
  tally.ask(cells * rules.reduce((count, { ranges }) => count + ranges.length, 0), limits)
  const hidden: HiddenByRow = new Map()
  for (const rule of rules) {
    const hides = hidingBy(rule, styles)
    for (const range of rule.ranges)
      for (const row of rows) hideIn(row, range, (cell) => hides(cell, styled.get(row.row)?.[cell.column] ?? 0), hidden)
  }
  return rows.map((row) => {
    const columns = hidden.get(row.row)
    return columns === undefined ? row : { ...row, unseen: [...new Set([...(row.unseen ?? []), ...columns])] }
  })
}

/** The columns of each row whose letters rules hide. */
type HiddenByRow = Map<number, Set<number>>

/** Adds what a rule hides of a row within one of its ranges. One rule at a time goes through all rows: the other way round takes ten times as long. */
function hideIn({ row, cells }: GridRow, { top, bottom, left, right }: Merge, hides: Hides, hidden: HiddenByRow): void {
  if (row < top || row > bottom) return
  for (const cell of cells) {
    if (cell.column < left || cell.column > right || !hides(cell)) continue
    hidden.set(row, (hidden.get(row) ?? new Set()).add(cell.column))
  }
}

/** The style of every cell that has one, by row and column. */
function stylesIn(scanner: Scanner): Map<number, number[]> {
  const styles = new Map<number, number[]>()
  let row = 0
  scanner.nextChild(0)
  while (scanner.nextChild(1)) {
    if (scanner.tag !== 'sheetData') continue
    while (scanner.nextChild(2)) if (scanner.word === 'row') row = stylesOfRow(scanner, row + 1, styles)
  }
  return styles
}

/** Reads one row, which has this number unless it says another; returns its number. */
function stylesOfRow(scanner: Scanner, next: number, styles: Map<number, number[]>): number {
  const row = scanner.find('r') ? rowAt(scanner.bytes, scanner.start, scanner.end) : next
  const own = styles.get(row) ?? []
  let column = -1
  while (scanner.nextChild(3)) {
    if (scanner.tag !== 'c') continue
    column = scanner.find('r') ? columnAt(scanner.bytes, scanner.start, scanner.end, row) : column + 1
    if (scanner.find('s')) own[column] = styleFound(scanner)
  }
  if (own.length > 0) styles.set(row, own)
  return row
}
