// A table of a report as rows of planned cells: title, note, headings, body, closing rows.
import type { Column, Row, Table } from '../../core/report/block.ts'
import type { Formula } from '../../core/report/formula.ts'
import type { Value } from '../../core/report/value.ts'
import type { Area, DataBar, PlannedCell, PlannedRow, PlannedTable } from '../plan.ts'
import { formulaText, type FormulaScope } from './formula.ts'
import { linesOfText } from './lines-of-text.ts'
import { columnArea, type TablePlace } from './places.ts'
import { rowHeight } from './row-height.ts'
import { isAtRight, styleOf } from './style.ts'

export const BLANK_CELL: PlannedCell = { value: { kind: 'blank' }, style: 'text' }
export const BLANK_ROW: PlannedRow = { cells: [] }

/** Rows above a table's headings: its title, and its note on as many lines as it needs. */
export function tableHead({ title, note }: Table, width: number): PlannedRow[] {
  const notes = note === null ? [] : linesOfText(note, width)
  return [textRow(title, 'heading'), ...notes.map((line) => textRow(line, 'muted'))]
}

export function textRow(text: string, style: PlannedCell['style']): PlannedRow {
  const cells: PlannedCell[] = [{ value: { kind: 'text', text }, style }]
  return { cells, ...rowHeight(cells, [text.length + 2]) }
}

/** From the headings to the last closing row. */
export function tableRows(place: TablePlace, widths: readonly number[], scope: Omit<FormulaScope, 'place' | 'row'>): PlannedRow[] {
  const { table, heading } = place
  const rows: PlannedRow[] = [headingRow(place, widths)]
  const paint = (row: Row, isBody: boolean): void => {
    rows.push(tableRow(place, row, isBody, widths, { ...scope, place, row: heading + rows.length }))
  }
  for (const row of table.rows) paint(row, true)
  if (table.rows.length === 0) rows.push(textRow(table.empty, 'muted'))
  for (const row of table.closing) paint(row, false)
  return rows
}

/** Cells in the order of the sheet; what lies between the printed columns and those beside the page is blank. */
function inPlace(
  { table, columnOf }: TablePlace,
  widths: readonly number[],
  cellOf: (column: Column, index: number) => PlannedCell,
): PlannedRow {
  const last = Math.max(-1, ...columnOf.values())
  const cells = Array<PlannedCell>(last + 1).fill(BLANK_CELL)
  table.columns.forEach((column, index) => {
    cells[columnOf.get(column.id) ?? index] = cellOf(column, index)
  })
  return { cells, ...rowHeight(cells, widths) }
}

const headingRow = (place: TablePlace, widths: readonly number[]): PlannedRow =>
  inPlace(place, widths, ({ title, kind, shown }) => ({
    value: { kind: 'text', text: title },
    style: shown === 'key' ? 'key' : isAtRight(kind) ? 'tableHeadingRight' : 'tableHeading',
  }))

function tableRow(place: TablePlace, row: Row, isBody: boolean, widths: readonly number[], scope: FormulaScope): PlannedRow {
  return inPlace(place, widths, (column, index) => {
    const value: Value = row.values[index] ?? { kind: 'blank' }
    const style = styleOf(column, row, value, index === 0)
    const formula: Formula | null = row.formulas?.get(column.id) ?? (isBody ? column.formula : null)
    return formula === null ? { value, style } : { value, style, formula: formulaText(formula, scope) }
  })
}

/** Up to here a table is seen at a glance and needs no filter. */
const FEW_ROWS = 30

/** The table as Excel knows tables, where its cells lie together and its headings differ. */
export function plannedTable(place: TablePlace): PlannedTable[] {
  const { table, heading, columnOf } = place
  const inOrder = [...columnOf].sort(([, a], [, b]) => a - b)
  const titles = inOrder.map(([id]) => table.columns.find((one) => one.id === id)?.title ?? id)
  const areTogether = inOrder.every(([, at], index) => at === index)
  if (table.rows.length === 0 || !areTogether || new Set(titles.map((one) => one.toLowerCase())).size < titles.length) return []
  const area: Area = { top: heading, left: 0, bottom: heading + table.rows.length, right: table.columns.length - 1 }
  return [{ name: `table_${table.id}`, area, columns: titles, totals: false, hasFilter: table.rows.length > FEW_ROWS }]
}

/** Bars beside the percentages of a column. */
export function dataBars(place: TablePlace): DataBar[] {
  const area = place.table.bars === null ? null : columnArea(place, place.table.bars)
  return area === null ? [] : [{ area, most: 1 }]
}
