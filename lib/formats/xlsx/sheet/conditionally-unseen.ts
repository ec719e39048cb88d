// The cells that conditional formats take out of sight. Law: only a sheet with such a rule is gone through for its styles again, and the work is counted.
import type { Cell, GridRow, Merge } from '../../../sheet/grid.ts'
import type { Limits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import type { CellStyles } from '../workbook/styles/index.ts'
import type { Scanner } from '../xml/scanner.ts'
import { columnAt, rowAt } from './address.ts'
import { styleFound } from './cell-reader.ts'
import { hidingBy, type HidingRule } from './conditions.ts'

/** Cells of a sheet times ranges that hide something: more than this nobody set up. */
const MOST_ASKED = 20_000_000

/** The rows with the columns added that rules hide; `again` begins the same sheet anew. */
export function withConditions(
  rows: readonly GridRow[],
  rules: readonly HidingRule[],
  styles: CellStyles,
  limits: Limits,
  again: () => Scanner,
): readonly GridRow[] {
  if (rules.length === 0) return rows
  const styled = stylesIn(again())
  const judges = rules.flatMap((rule) => {
    const hides = hidingBy(rule, styles)
    return rule.ranges.map((range) => ({ ...range, hides }))
  })
  const cells = rows.reduce((count, row) => count + row.cells.length, 0)
  if (cells * judges.length > MOST_ASKED) tooLarge('ranges', limits.ranges, null)
  return rows.map((row) => {
    const hidden = hiddenIn(row, judges, styled.get(row.row) ?? [])
    return hidden.length === 0 ? row : { ...row, unseen: [...new Set([...(row.unseen ?? []), ...hidden])] }
  })
}

interface Judge extends Merge {
  readonly hides: (cell: Cell, style: number) => boolean
}

function hiddenIn({ row, cells }: GridRow, judges: readonly Judge[], styles: readonly number[]): number[] {
  const hidden: number[] = []
  for (const { top, bottom, left, right, hides } of judges) {
    if (top > row || bottom < row) continue
    for (const cell of cells) {
      if (cell.column >= left && cell.column <= right && hides(cell, styles[cell.column] ?? 0)) hidden.push(cell.column)
    }
  }
  return hidden
}

/** The style of every cell, by row and column. */
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
  styles.set(row, own)
  let column = -1
  while (scanner.nextChild(3)) {
    if (scanner.tag !== 'c') continue
    column = scanner.find('r') ? columnAt(scanner.bytes, scanner.start, scanner.end, row) : column + 1
    if (scanner.find('s')) own[column] = styleFound(scanner)
  }
  return row
}
