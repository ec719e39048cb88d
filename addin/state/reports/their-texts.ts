// What people have written into the places that a report leaves for them stays when the report is written anew. Law: a place is known by the heading above
// it and how far below that it stands, since tables grow; what a report says itself is never taken for theirs.
import type { Language } from '../../../lib/core/locality.ts'
import { fromSerial } from '../../../lib/core/period.ts'
import { formatDate } from '../../../lib/i18n/index.ts'
import { cellAt, isDateFormat, type Cell, type Grid, type GridRow } from '../../../lib/sheet/grid.ts'
import { rowHeight } from '../../../lib/sheet/layout/row-height.ts'
import type { PlannedCell, PlannedRow, PlannedValue, SheetPlan } from '../../../lib/sheet/plan.ts'
import { isToFill } from '../../../lib/sheet/verify/index.ts'

/** Plans with what stands in the sheets of their names already. */
export const withTheirTexts = (plans: readonly SheetPlan[], sheets: readonly Grid[]): SheetPlan[] =>
  plans.map((plan) => {
    const sheet = sheets.find(({ name }) => name === plan.name)
    return sheet === undefined ? plan : { ...plan, rows: rowsWithTexts(plan, sheet) }
  })

function rowsWithTexts({ rows, widths, language }: SheetPlan, sheet: Grid): PlannedRow[] {
  const written = new Map(sheet.rows.map((row) => [row.row, row]))
  const met: string[] = []
  /** From a row of the plan to the number of the same row in the sheet. */
  let shift: number | null = null
  return rows.map((row, index) => {
    const heading = headingOf(row)
    if (heading !== null) {
      const found = headingRow(sheet, heading, met.filter((one) => one === heading).length)
      met.push(heading)
      shift = found === null ? null : found - index
    }
    return shift === null ? row : rowWithTexts(row, written.get(index + shift), sheet.date1904, { widths, language })
  })
}

function headingOf({ cells: [first] }: PlannedRow): string | null {
  return first?.style === 'heading' && first.value.kind === 'text' ? first.value.text : null
}

/** The row of the nth heading of that text. */
function headingRow({ rows }: Grid, heading: string, nth: number): number | null {
  const alike = rows.filter((row) => {
    const cell = cellAt(row, 0)
    return cell?.kind === 'text' && cell.text === heading
  })
  return alike[nth]?.row ?? null
}

function rowWithTexts(
  row: PlannedRow,
  written: GridRow | undefined,
  date1904: boolean,
  { widths, language }: Pick<SheetPlan, 'widths' | 'language'>,
): PlannedRow {
  if (written === undefined || !row.cells.some(isEmptyPlace)) return row
  const cells = row.cells.map((cell, column) =>
    isEmptyPlace(cell) ? { ...cell, value: valueOf(cellAt(written, column), date1904, language) } : cell,
  )
  return { ...row, cells, ...rowHeight(cells, widths) }
}

const isEmptyPlace = (cell: PlannedCell): boolean => isToFill(cell) && cell.value.kind === 'blank'

/** As it is shown: a day that was typed is kept as the text of that day, since the place has no format of its own. */
function valueOf(cell: Cell | undefined, date1904: boolean, language: Language): PlannedValue {
  if (cell?.kind === 'text') return { kind: 'text', text: cell.text }
  if (cell?.kind !== 'number') return { kind: 'blank' }
  const date = isDateFormat(cell.format) ? fromSerial(cell.number, date1904) : null
  return date === null ? { kind: 'number', number: cell.number } : { kind: 'text', text: formatDate(date, language) }
}
