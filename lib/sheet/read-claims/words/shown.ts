// A cell as a person sees it, as text. Law: what the number format adds to a number of things (leading noughts, a prefix) belongs to it.
import { fromSerial } from '../../../core/period.ts'
import { isDateFormat, type Cell } from '../../grid.ts'
import { remembered } from '../../plain-text.ts'

/** The text a person sees in a cell; dates as YYYY-MM-DD; null in a cell without a value. */
export function shownText(cell: Cell, date1904: boolean): string | null {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return shownNumber(cell.number, cell.format, date1904)
    case 'date':
      return cell.date
    case 'boolean':
      return String(cell.boolean).toUpperCase()
    case 'error':
    case 'uncalculated':
      return null
  }
}

function shownNumber(number: number, format: string | undefined, date1904: boolean): string {
  if (isDateFormat(format)) return fromSerial(number, date1904) ?? String(number)
  const pattern = format === undefined ? null : numberingOf(format)
  if (pattern === null || !Number.isInteger(number) || number < 0) return String(number)
  return pattern.prefix + String(number).padStart(pattern.digits, '0')
}

/** What a format of noughts adds to whole numbers (`0000`, `"T-"000`); null for other formats. */
const numberingOf = remembered((format): { readonly prefix: string; readonly digits: number } | null => {
  const parts = /^(?:"([^"]{0,20})"|((?:\\.){1,20}))?(0{1,20})$/.exec(format)
  return parts && { prefix: parts[1] ?? parts[2]?.replaceAll('\\', '') ?? '', digits: (parts[3] ?? '').length }
})
