// The order in which findings are told: as one reads the workbook, sheet by sheet, row by row.
import type { Finding } from '../../core/finding.ts'
import { columnNumber, type Grid } from '../grid.ts'

/** Findings in the order of their cells; those without a cell come first, those of one cell stay as they were. */
export function inOrder(findings: readonly Finding[], sheets: readonly Grid[]): Finding[] {
  const order = new Map(sheets.map((grid, index) => [grid.name, index]))
  return findings
    .map((one) => ({ one, place: placeOf(one.at, order) }))
    .sort((a, b) => a.place.sheet - b.place.sheet || a.place.row - b.place.row || a.place.column - b.place.column)
    .map(({ one }) => one)
}

interface CellOrder {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

function placeOf(at: string | undefined, order: ReadonlyMap<string, number>): CellOrder {
  const cell = /^(.*)!([A-Z]{1,3})(\d{1,7})$/s.exec(at ?? '')
  if (!cell) return { sheet: -1, row: 0, column: 0 }
  return { sheet: order.get(cell[1] ?? '') ?? -1, row: Number(cell[3]), column: columnNumber(cell[2] ?? '') }
}
