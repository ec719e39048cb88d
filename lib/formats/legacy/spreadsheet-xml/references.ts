// A formula of SpreadsheetML, whose references count from its own cell (`RC[-1]*1.22`), as everywhere else (`E5*1.22`).
import { columnName } from '../../../sheet/grid.ts'

/** Texts and quoted names of sheets, which stay as they are; references, none of which is part of a longer word. */
const reference = /"[^"]*"|'[^']*'|(?<![\w.])R(?:\[(-?\d{1,7})\]|(\d{1,7}))?C(?:\[(-?\d{1,7})\]|(\d{1,7}))?(?![\w.([])/g

/** The formula of the cell at this row (from 1) and column (from 0), without `=`. */
export const formulaAt = (written: string, row: number, column: number): string =>
  written
    .replace(/^=/, '')
    .replace(reference, (found: string, down?: string, wholeRow?: string, across?: string, wholeColumn?: string) =>
      found.startsWith('R') ? placed(place(row, down, wholeRow), place(column + 1, across, wholeColumn)) : found,
    )

interface Place {
  readonly mark: '' | '$'
  readonly number: number
}

const place = (own: number, away = '0', whole?: string): Place =>
  whole === undefined ? { mark: '', number: own + Number(away) } : { mark: '$', number: Number(whole) }

const placed = (row: Place, column: Place): string =>
  row.number < 1 || column.number < 1 ? '#REF!' : `${column.mark}${columnName(column.number - 1)}${row.mark}${String(row.number)}`
