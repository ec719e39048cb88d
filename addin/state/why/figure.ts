// A figure of a report as one names it: table, row, column, value, and how it follows from others.
import type { Column, Row, Table } from '../../../lib/core/report/block.ts'
import type { CellReference, Formula, Report, Value } from '../../../lib/core/report/index.ts'

export interface Figure {
  readonly reference: CellReference
  readonly table: Table
  readonly row: Row
  readonly column: Column
  readonly value: Value
  /** Null where the figure follows from nothing else in the report: it was decided, or read. */
  readonly formula: Formula | null
}

export function tableNamed(report: Report, id: string): Table | null {
  for (const { blocks } of report.sections) for (const block of blocks) if (block.kind === 'table' && block.id === id) return block
  return null
}

/** Null where the report has no such cell: it may have been written by an earlier one. */
export function figureOf(report: Report, reference: CellReference): Figure | null {
  const table = tableNamed(report, reference.table)
  const isBody = table?.rows.some((one) => one.key === reference.row) === true
  const row = (isBody ? table.rows : table?.closing)?.find((one) => one.key === reference.row)
  const index = table?.columns.findIndex((one) => one.id === reference.column) ?? -1
  const column = table?.columns[index]
  if (!table || row === undefined || column === undefined) return null
  const formula = row.formulas?.get(column.id) ?? (isBody ? column.formula : null)
  return { reference, table, row, column, value: row.values[index] ?? { kind: 'blank' }, formula }
}

/** What a row is called: its first words, or the number it goes by. */
export function rowName({ columns }: Table, row: Row): string {
  const named = columns.flatMap(({ kind }, index) => {
    const value = row.values[index]
    return (kind === 'text' || kind === 'wrapped') && value?.kind === 'text' ? [value.text] : []
  })
  const numbered = row.values.find((one) => one.kind === 'number')
  return named[0] ?? (numbered?.kind === 'number' ? String(numbered.number) : '')
}
