// The cells that conditional formats take out of sight or strike through. Law: only a sheet with such a rule is gone through for its styles again, and the work is counted.
import type { GridRow, Merge } from '../../../sheet/grid.ts'
import type { Hides } from '../../letters.ts'
import type { WorkbookContext } from '../workbook/context.ts'
import type { Scanner } from '../xml/scanner.ts'
import { columnAt, rowAt } from './address.ts'
import { styleFound } from './cell-reader.ts'
import { hidingBy, isStriking, type HidingRule } from './conditions.ts'
import { strikesBy } from './striking.ts'

/** The rows with the columns added that rules hide or strike through; `again` begins the same sheet anew. */
export function withConditions(
  rows: readonly GridRow[],
  rules: readonly HidingRule[],
  { styles, limits, tally }: WorkbookContext,
  again: () => Scanner,
): readonly GridRow[] {
  if (rules.length === 0) return rows
  const cells = rows.reduce((count, row) => count + row.cells.length, 0)
  tally.ask(cells * rules.reduce((count, { ranges }) => count + ranges.length, 0), limits)
  const [hidden, struck]: [FoundByRow, FoundByRow] = [new Map(), new Map()]
  const hiding = rules.filter(({ mayHide }) => mayHide)
  const styled = hiding.length === 0 ? new Map<number, number[]>() : stylesIn(again())
  for (const rule of hiding) {
    const hides = hidingBy(rule, styles)
    for (const range of rule.ranges)
      for (const row of rows) findIn(row, range, (cell) => hides(cell, styled.get(row.row)?.[cell.column] ?? 0), hidden)
  }
  for (const { condition, ranges } of rules.filter((one) => isStriking(one.difference))) {
    const strikes = strikesBy(condition, ranges[0])
    for (const range of ranges) for (const row of rows) findIn(row, range, (cell) => strikes(cell, row), struck)
  }
  return rows.map((row) => {
    const [unseen, through] = [hidden.get(row.row), struck.get(row.row)]
    return unseen === undefined && through === undefined
      ? row
      : { ...row, ...(unseen && { unseen: withColumns(row.unseen, unseen) }), ...(through && { struck: withColumns(row.struck, through) }) }
  })
}

const withColumns = (before: readonly number[] = [], more: ReadonlySet<number>): number[] => [...new Set([...before, ...more])]

/** The columns of each row that rules hide, or strike through. */
type FoundByRow = Map<number, Set<number>>

/** Adds what a rule finds of a row within one of its ranges. One rule at a time goes through all rows: the other way round takes ten times as long. */
function findIn({ row, cells }: GridRow, { top, bottom, left, right }: Merge, isMet: Hides, found: FoundByRow): void {
  if (row < top || row > bottom) return
  for (const cell of cells) {
    if (cell.column < left || cell.column > right || !isMet(cell)) continue
    found.set(row, (found.get(row) ?? new Set()).add(cell.column))
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
