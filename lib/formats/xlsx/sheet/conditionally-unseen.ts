// The cells that conditional formats take out of sight. Law: only a sheet with such a rule is gone through for its styles again, and the work is counted.
import type { Cell, GridRow, Merge } from '../../../sheet/grid.ts'
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
  const judges = rules.flatMap((rule) => {
    const hides = hidingBy(rule, styles)
    return rule.ranges.map((range) => ({ ...range, hides }))
  })
  const cells = rows.reduce((count, row) => count + row.cells.length, 0)
  tally.ask(cells * judges.length, limits)
  return rows.map((row) => {
    const hidden = hiddenIn(row, judges, styled.get(row.row) ?? [])
    return hidden.size === 0 ? row : { ...row, unseen: [...new Set([...(row.unseen ?? []), ...hidden])] }
  })
}

interface Judge extends Merge {
  readonly hides: (cell: Cell, style: number) => boolean
}

/** The columns of a row whose letters rules hide. */
function hiddenIn({ row, cells }: GridRow, judges: readonly Judge[], styles: readonly number[]): Set<number> {
  const hidden = new Set<number>()
  for (const { top, bottom, left, right, hides } of judges) {
    if (top > row || bottom < row) continue
    for (const cell of cells) {
      if (cell.column >= left && cell.column <= right && !hidden.has(cell.column) && hides(cell, styles[cell.column] ?? 0)) {
        hidden.add(cell.column)
      }
    }
  }
  return hidden
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
