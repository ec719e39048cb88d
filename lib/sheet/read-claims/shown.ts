// A cell as a person sees it, as text. Law: what the number format adds to a number of things (leading noughts, a prefix) belongs to it.
import { fromSerial } from '../../core/period.ts'
import { isDateFormat, type Cell } from '../grid.ts'

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
  const pattern = /^(?:"([^"]{0,20})"|((?:\\.){1,20}))?(0{1,20})$/.exec(format ?? '')
  if (!pattern || !Number.isInteger(number) || number < 0) return String(number)
  const prefix = pattern[1] ?? pattern[2]?.replaceAll('\\', '') ?? ''
  return prefix + String(number).padStart((pattern[3] ?? '').length, '0')
}
