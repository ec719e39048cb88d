// Which rows of a sheet may head a table, by what they hold. Law: a row with a number, a day or an amount heads nothing; nearly every row of a list has one.
import { amountText } from '../../amount-text.ts'
import { isDateFormat, type Cell, type GridRow } from '../../grid.ts'
import { labelOf } from '../above/header-labels.ts'
import { firstOfMonth, monthOfCell } from './heading-month.ts'
import { isKnownHeading, isScaled, isUnit, meaningOf, withoutPeriod } from './heading-role.ts'

const MOST_ROWS = 3
/** No table has more columns. */
export const MOST_COLUMNS = 400

/** How many rows from a position on follow each other and hold no number, day or amount, save months. */
export function headingHeight(rows: readonly GridRow[], position: number, mayBeHead: (position: number) => boolean): number {
  if (isTitleAbove(rows[position], rows[position + 1])) return 0
  let height = 0
  for (let before: GridRow | undefined; height < MOST_ROWS && mayBeHead(position + height); height += 1) {
    const row = rows[position + height]
    if (row === undefined || (before !== undefined && (row.row - before.row !== 1 || isTitle(row, before)))) break
    before = row
  }
  return height
}

/** `Maksatushakemus 2` right above a heading: what a label tells, in the first of its columns alone, is no heading of that column. */
const isTitleAbove = (row: GridRow | undefined, below: GridRow | undefined): boolean => {
  const [only, ...others] = row?.cells ?? []
  if (only?.kind !== 'text' || others.length > 0 || below === undefined || below.cells.length < 3) return false
  return only.column === below.cells[0]?.column && (labelOf(only.text)?.rest ?? null) !== null
}

/** One text below the first of several headings heads a section, not a column: `Muut kulut`. */
const isTitle = (row: GridRow, before: GridRow): boolean => {
  const [only, ...others] = row.cells
  const isUnit = only?.kind === 'text' && /^[([]/.test(only.text.trim())
  return others.length === 0 && before.cells.length > 3 && only?.column === before.cells[0]?.column && !isUnit
}

/** `Selite: | Taksi` is a label with its field; `Selite: | Brutto` heads a list. */
function isField({ cells }: GridRow): boolean {
  const [first] = cells
  if (cells.length > 4 || first?.kind !== 'text' || !first.text.trim().endsWith(':')) return false
  const texts = cells.map((cell) => (cell.kind === 'text' ? cell.text.trim() : ''))
  const marked = texts.filter((text) => text.endsWith(':')).length
  const isOfMoney = texts.some((text) => ['net', 'gross', 'amount', 'claimed'].includes(meaningOf(text)?.role ?? ''))
  return marked * 2 <= cells.length && !isOfMoney
}

/** Numbers are looked for first: nearly every row of a list has one. */
export function mayHead(row: GridRow): boolean {
  if (row.cells.length > MOST_COLUMNS) return false
  for (const cell of row.cells) if (cell.kind === 'number' && !isDateFormat(cell.format)) return false
  if (isField(row)) return false
  return row.cells.every((cell) => {
    if (cell.kind !== 'text') return monthOfCell(cell, false) !== null || firstOfMonth(cell, false) !== null
    if (cell.text.length > 160) return false
    return isWords(cell.text) || (monthOfCell(cell, false) ?? firstOfMonth(cell, false)) !== null || isUnitAmong(cell, row)
  })
}

/** `1 000 €` beside nothing but known headings is the unit of its column, and no amount. */
const isUnitAmong = (unit: Cell, { cells }: GridRow): boolean =>
  unit.kind === 'text' &&
  cells.length > 2 &&
  isUnit(unit.text) &&
  isScaled(unit.text) &&
  cells.every((cell) => cell === unit || (cell.kind === 'text' && isKnownHeading(cell.text)))

/** A text with letters that is no amount. */
const isWords = (text: string): boolean => !/\d/.test(text) || (/\p{L}/u.test(text) && amountText(withoutPeriod(text)) === null)
