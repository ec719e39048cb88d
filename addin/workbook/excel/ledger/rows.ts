// Rows for the tables of a project workbook: what is written into each cell, and what must be read back. Law: a column is found by its heading; columns
// that a person added are left alone.
import type { Language } from '../../../../lib/core/locality.ts'
import type { PlannedCell, StyleToken } from '../../../../lib/sheet/plan.ts'
import type { Glossary } from '../../../../lib/sheet/project-workbook/glossary.ts'
import { cellsByPath, columnsOf, lackingColumn } from '../../../../lib/sheet/project-workbook/row-cells.ts'
import { tables, type TableId } from '../../../../lib/sheet/project-workbook/index.ts'
import { entryOf, LONGEST_TEXT, shownOf, type Entry } from '../painting/entries.ts'
import { lookSettings } from '../painting/paint-looks.ts'
import { inRange } from '../painting/places.ts'
import { missing, Refused } from '../trouble.ts'

/** What the writer knows of the workbook from reading it. */
export interface Known {
  readonly glossary: Glossary
  readonly language: Language
  readonly date1904: boolean
}

export interface Rows {
  readonly count: number
  readonly entries: Entry[][]
  /** What Excel gives for each cell afterwards; null where it is none of ours. */
  readonly shown: readonly (readonly (string | number | null)[])[]
  readonly tokens: readonly (readonly (StyleToken | undefined)[])[]
  /** The place of each column in a row. */
  readonly columns: ReadonlyMap<string, number>
}

/** Rows of a table whose headings stand in this order. Refuses where one of its columns is not there any more. */
export function rowsFor(id: TableId, contents: readonly unknown[], headings: readonly unknown[], known: Known): Rows {
  const columns = columnsOf(id, headings, known.glossary)
  if (lackingColumn(id, columns) !== null) throw missing(tables[id].name)
  const paths = new Map([...columns].map(([path, index]) => [index, path]))
  const cells = contents.map((content) => {
    const byPath = cellsByPath(id, content, known.glossary)
    return headings.map((_, index) => byPath.get(paths.get(index) ?? ''))
  })
  return {
    count: contents.length,
    entries: cells.map((row) => row.map((cell) => (cell === undefined ? null : checkedEntry(cell, known)))),
    shown: cells.map((row) => row.map((cell) => (cell === undefined ? null : shownOf(cell.value, known.date1904)))),
    tokens: cells.map((row) => row.map((cell) => cell?.style)),
    columns,
  }
}

function checkedEntry(cell: PlannedCell, { date1904 }: Known): Entry {
  if (cell.value.kind === 'text' && cell.value.text.length > LONGEST_TEXT) throw new Refused({ kind: 'tooLarge' })
  return entryOf(cell, date1904)
}

/**
 * Makes room above a row of a table and fills it: rows that were not there cannot be anybody's, so nothing is overwritten whatever others have done
 * meanwhile. They are filled at once and last: what is interrupted before that leaves blank rows, and what stands in them is never a day without the
 * format that makes it one. The row is asked for anew once the others stand above it. The range given back follows the new rows wherever they move.
 */
export function insertAbove(row: () => Excel.Range, rows: Rows, { language }: Known): Excel.Range {
  row()
    .getEntireRow()
    .getResizedRange(rows.count - 1, 0)
    .insert('Down')
  const made = row().getRowsAbove(rows.count)
  made.clear('Formats')
  for (const setting of lookSettings(inRange(made), rows.tokens, language)) setting()
  made.values = rows.entries
  return made
}

/** The first cell that is not as it was written, or null. */
export function differing(rows: Rows, values: readonly (readonly unknown[])[]): { readonly row: number; readonly column: number } | null {
  for (const [row, expected] of rows.shown.entries()) {
    const column = expected.findIndex((value, index) => value !== null && value !== values[row]?.[index])
    if (column >= 0) return { row, column }
  }
  return null
}
