// Days that leave their year to a heading: `15.9.` below `Syyskuu 2008`, under `Pvm 2008` or below the title `Kulut 2008`. Law: what a day says itself stands, and
// a day of another month takes no year from a month's heading.
import { dayText } from '../../date-text.ts'
import type { Cell, GridRow } from '../../grid.ts'
import type { Heading } from '../headings/heading.ts'
import { monthOfCell } from '../headings/heading-month.ts'

interface Time {
  readonly year: number | null
  /** Null where only a year is said. */
  readonly month: number | null
}

/** The rows of a table, whose days have the year that the heading of their column or the month above them says. */
export function withYears({ cells }: Heading, above: readonly GridRow[], body: readonly GridRow[]): readonly GridRow[] {
  const date = cells.find(({ meaning, text }) => meaning?.role === 'date' || ofDays.test(text.trim()))
  if (date === undefined) return body
  const ofColumn: Time = { year: yearIn(date.text) ?? yearOfTitle(above), month: null }
  if (ofColumn.year === null && !body.some((row) => typeof monthAlone(row)?.year === 'number')) return body
  let time = ofColumn
  return body.map((row) => {
    const month = monthAlone(row)
    if (month !== null) time = { ...month, year: month.year ?? ofColumn.year }
    const place = row.cells.findIndex(({ column }) => column === date.column)
    const cell = row.cells[place]
    const whole = cell === undefined || month !== null ? null : completed(cell, time)
    return whole === null ? row : { ...row, cells: row.cells.with(place, whole) }
  })
}

/** `Pvm 2008`. */
const ofDays = /^(?:pvm|päivä|päiväys|datum|dag|date)\.? (?:19|20)\d{2}$/i

/** `Kulut 2008` above a list: the year of its costs; of a day in the block nothing follows. */
function yearOfTitle(above: readonly GridRow[]): number | null {
  const years = above.flatMap(({ cells: [only, ...others] }) =>
    only?.kind === 'text' && others.length === 0 ? (ofCosts.exec(only.text.trim())?.slice(1) ?? []) : [],
  )
  const [year, ...more] = new Set(years)
  return year === undefined || more.length > 0 ? null : Number(year)
}
const ofCosts =
  /^(?:\p{L}+[ -]){0,2}\p{L}*(?:kulut|kustannukset|menot|tositteet|kuitit|laskut|luettelo|kostnader|utgifter|verifikat|kvitton|förteckning|costs|expenses|expenditure|vouchers|receipts),? ((?:19|20)\d{2})$/iu

/** The only year that a heading names. */
function yearIn(text: string): number | null {
  const [only, ...others] = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []
  return only === undefined || others.length > 0 || /\d[.,–-]/.test(text) ? null : Number(only)
}

/** The month that stands alone in a row. */
function monthAlone({ cells: [only, ...others] }: GridRow): Time | null {
  return only?.kind === 'text' && others.length === 0 && /\p{L}{3}|^\s*\d{1,2}\/(?:19|20)\d{2}\s*$/u.test(only.text)
    ? monthOfCell(only, false)
    : null
}

/** A day with its year; null where it has one, or none is known. */
function completed(cell: Cell, { year, month }: Time): Cell | null {
  if (year === null || cell.kind !== 'text') return null
  const text = cell.text.trim()
  const said = dayText(text)
  const readings = said?.from === null ? said.to : []
  if (readings.some((one) => one.year !== null || one.day === null)) return null
  const [only, ...others] = month === null ? readings : readings.filter((one) => one.month === month)
  if (only === undefined) return null
  if (others.length === 0) return asText(cell, only.day ?? 0, only.month, year)
  // Whether the day or the month stands first is for the column to tell.
  return strokes.test(text) ? { ...cell, text: `${text}/${String(year)}` } : null
}
const strokes = /^\d{1,2}\/\d{1,2}$/

const asText = ({ column }: Cell, day: number, month: number, year: number): Cell => ({
  kind: 'text',
  column,
  text: `${String(day)}.${String(month)}.${String(year)}`,
})
