// Days of a list that are told in parts: weeks, days below the title of a month, a column each for year, month and day. Law: a day is put together only where all of
// its parts are plain and one time has it, the claim's before the project's; whatever else stands there is read as it stands, and asked about.
import type { IsoDate, Period } from '../../../core/period.ts'
import { cellAt, type Cell, type GridRow } from '../../grid.ts'
import { plain, remembered } from '../../plain-text.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import { bareDay, datePartsOf, dayOfParts, headingOfParts, wholeNumberIn } from './date-parts.ts'
import { monthTold, type Month } from './told-month.ts'
import type { Table } from './tables.ts'
import { dayIn, lastDayOfWeeks } from './weeks.ts'

/** The table with such days as days; itself where it has none. `times` are the claim's and the project's. */
export function withWholeDays(table: Table, times: readonly Period[]): Table {
  const { heading, body } = table
  if (heading.kind === 'months' || table.isHeadless) return table
  const parts = datePartsOf(heading.cells, body)
  if (parts !== null)
    return withBody({ ...table, heading: headingOfParts(heading, parts) }, (row) => put(row, parts.month, dayOfParts(row, parts, times)))
  const [only, ...others] = heading.cells.filter(({ meaning }) => meaning?.role === 'date')
  if (only === undefined || others.length > 0) return table
  const ofWeeks = weekHeadings.test(plain(only.text))
  const weeks = body.some((row) => mayBeWeek(cellAt(row, only.column), ofWeeks))
  const known = remembered((text) => lastDayOfWeeks(text, ofWeeks, times))
  const read = weeks ? withBody(table, (row) => put(row, only.column, weekIn(cellAt(row, only.column), ofWeeks, known))) : table
  return ofWeeks ? read : belowMonths(read, only, times)
}

const weekHeadings = /^(?:viikko|viikot|vko|vk|vecka|veckor|week|weeks|wk)(?: ?(?:nro|nr|no))?$/

const withBody = (table: Table, read: (row: GridRow) => GridRow): Table => ({ ...table, body: table.body.map(read) })

const put = (row: GridRow, column: number, date: IsoDate | null): GridRow =>
  date === null ? row : { ...row, cells: row.cells.map((cell) => (cell.column === column ? { kind: 'date', column, date } : cell)) }

const mayBeWeek = (cell: Cell | undefined, ofWeeks: boolean): boolean =>
  cell?.kind === 'text' ? (ofWeeks || /^\s*[vw]/i.test(cell.text)) && /\d/.test(cell.text) : ofWeeks && wholeNumberIn(cell) !== null

function weekIn(cell: Cell | undefined, ofWeeks: boolean, lastDay: (text: string) => IsoDate | null): IsoDate | null {
  const text = cell?.kind === 'text' ? cell.text : ofWeeks ? wholeNumberIn(cell) : null
  return text === null ? null : lastDay(String(text))
}

/** Days without a month, each below a row that names one, or all below a block that names just one. */
function belowMonths(table: Table, { column, text }: HeadingCell, times: readonly Period[]): Table {
  const { body, above } = table
  const bare = body.filter((row) => row.cells.length > 1 && bareDay(cellAt(row, column)) !== null)
  if (bare.length === 0) return table
  let month = onlyMonth(above)
  const months = new Map<GridRow, Month | null>()
  for (const row of body) {
    if (row.cells.length === 1) month = monthTold(row)
    months.set(row, month)
  }
  if (bare.some((row) => months.get(row) === null) || !areDays(bare, column, text, months)) return table
  return withBody(table, (row) => {
    const [day, own] = [row.cells.length > 1 ? bareDay(cellAt(row, column)) : null, months.get(row) ?? null]
    return day === null || own === null ? row : put(row, column, dayIn(own.year, own.month, day, times))
  })
}

function onlyMonth(above: readonly GridRow[]): Month | null {
  const [first, ...others] = above.flatMap((row) => monthTold(row) ?? [])
  return first !== undefined && others.every(({ year, month }) => year === first.year && month === first.month) ? first : null
}

/** `3.`; numbers alone may be how many days, unless they go up within each month, and beyond a week. */
function areDays(rows: readonly GridRow[], column: number, text: string, months: ReadonlyMap<GridRow, Month | null>): boolean {
  const cells = rows.map((row) => cellAt(row, column))
  if (cells.every((cell) => cell?.kind === 'text' && cell.text.trim().endsWith('.'))) return true
  const days = cells.map((cell) => bareDay(cell) ?? 0)
  const goUp = days.every(
    (day, index) => index === 0 || rows[index - 1] === undefined || isNewMonth(rows, index, months) || day >= (days[index - 1] ?? 0),
  )
  return goUp && Math.max(...days.slice(0, MOST_LOOKED_AT)) > 7 && !/^(?:pv|pva)$/.test(plain(text))
}
const MOST_LOOKED_AT = 1000

const isNewMonth = (rows: readonly GridRow[], index: number, months: ReadonlyMap<GridRow, Month | null>): boolean => {
  const [before, own] = [rows[index - 1], rows[index]]
  return before !== undefined && own !== undefined && months.get(before) !== months.get(own)
}
