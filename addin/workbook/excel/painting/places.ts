// Areas of a plan as ranges of a sheet and as addresses. Rows of a plan count from 1, columns from 0, both ends inclusive.
import { columnName } from '../../../../lib/sheet/grid.ts'
import type { Area } from '../../../../lib/sheet/plan.ts'
import type { CellsAt } from './paint-looks.ts'

/** `B5:D9`. */
export const addressOf = ({ top, left, bottom, right }: Area): string =>
  `${columnName(left)}${String(top)}:${columnName(right)}${String(bottom)}`

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(addressOf(area))

/** Rectangles counted from the corner of a sheet. */
export const onSheet =
  (sheet: Excel.Worksheet): CellsAt =>
  ({ top, left, rows, columns }) =>
    rangeOf(sheet, { top: top + 1, left, bottom: top + rows, right: left + columns - 1 })

/** Rectangles counted from the corner of a range, wherever it stands by now. */
export const inRange =
  (range: Excel.Range): CellsAt =>
  ({ top, left, rows, columns }) =>
    range.getCell(top, left).getResizedRange(rows - 1, columns - 1)
