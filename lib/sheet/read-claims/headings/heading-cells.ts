// The headings over the columns of a table, each with the texts of all its rows. Law: a heading that is merged over several columns stands over each of them.
import type { DayReading } from '../../date-text.ts'
import { addressOf, type Cell, type Grid, type GridRow } from '../../grid.ts'
import { oneLine } from '../../plain-text.ts'
import { firstOfMonth, monthOfCell } from './heading-month.ts'
import { meaningOf, type HeadingMeaning } from './heading-role.ts'
import { MOST_COLUMNS } from './heading-rows.ts'
import type { MergeIndex } from './merge-index.ts'

/** A heading over one column. */
export interface HeadingCell {
  readonly column: number
  /** All its rows as one text. */
  readonly text: string
  readonly at: string
  readonly meaning: HeadingMeaning | null
  /** How many columns it stretches over. */
  readonly span: number
  /** The month it names, in a month matrix. */
  readonly month: DayReading | null
  /** Whether the month is written as its first day. */
  readonly isFirstDay: boolean
}

/** The headings that one, two or three rows make. */
export const headingCells = (grid: Grid, merges: MergeIndex, rows: readonly GridRow[]): HeadingCell[] =>
  columnsOf(rows, merges).map((one) => headingCell(grid, one))

/** What the texts over one column say. */
function headingCell(grid: Grid, { column, parts, span, first }: HeadingColumn): HeadingCell {
  const texts = parts.map(({ text }) => text)
  const [last] = parts.toReversed()
  const isGrouped = parts.length > 1 && parts[0]?.isGroup === true
  const own = meaningOf(texts.at(-1) ?? '')
  const month = last ? monthOfCell(last.cell, grid.date1904) : null
  const firstDay = last ? firstOfMonth(last.cell, grid.date1904) : null
  const whole = texts.join(' ').replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, '')
  const group = isGrouped ? meaningOf(texts[0] ?? '') : null
  const inLanguages = last === undefined ? null : meaningOfLines(last.cell)
  const meaning =
    inLanguages ?? (group?.role === 'running' ? group : isGrouped ? own : null) ?? meaningOf(whole) ?? own ?? meaningOf(texts[0] ?? '')
  return {
    column,
    text: whole,
    at: addressOf(grid, last?.row ?? first.row, column),
    meaning,
    span,
    month: month ?? firstDay,
    isFirstDay: month === null && firstDay !== null,
  }
}

/** `Tosite`, `Verifikat` and `Voucher` below each other in one cell: every line of it is known, and they mean the same; the currency or the unit that one names is that of all. */
function meaningOfLines(cell: Cell): HeadingMeaning | null {
  if (cell.kind !== 'text' || !cell.text.includes('\n')) return null
  const lines = cell.text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [meaningOf(line.trim())]))
  const known = lines.filter((one) => one !== null)
  const [first, ...others] = known
  if (first === undefined || first.isByHead === true || others.length === 0 || known.length < lines.length) return null
  if (others.some(({ role }) => role !== first.role)) return null
  const currency = known.find((one) => one.currency !== null)?.currency ?? null
  return { ...first, currency, isScaled: known.some(({ isScaled }) => isScaled) }
}

interface HeadingPart {
  readonly text: string
  /** Whether it stands over several columns that have headings of their own. */
  readonly isGroup: boolean
  readonly cell: Cell
  readonly row: number
}

interface HeadingColumn {
  readonly column: number
  readonly parts: readonly HeadingPart[]
  readonly span: number
  readonly first: GridRow
}

/** The texts over each column, from the top; a heading merged over several columns stands over each of them. */
function columnsOf(rows: readonly GridRow[], merges: MergeIndex): HeadingColumn[] {
  const columns = new Map<number, { parts: HeadingPart[]; span: number }>()
  const [first] = rows
  if (first === undefined) return []
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) {
      const text = headingText(cell)
      if (text === null) continue
      const width = merges.widthAt(row.row, cell.column)
      const spread = index < rows.length - 1 ? width : 1
      for (let column = cell.column; column < cell.column + Math.min(spread, MOST_COLUMNS); column += 1) {
        const known = columns.get(column) ?? { parts: [], span: 1 }
        if (known.parts.at(-1)?.text !== text) known.parts.push({ text, cell, row: row.row, isGroup: spread > 1 })
        known.span = spread > 1 ? 1 : width
        columns.set(column, known)
      }
    }
  }
  return [...columns].sort(([a], [b]) => a - b).map(([column, { parts, span }]) => ({ column, parts: withoutUnits(parts), span, first }))
}

/** What a cell says as a heading; null where it is empty, or holds something that heads nothing. */
function headingText(cell: Cell): string | null {
  if (cell.kind === 'text') return oneLine(cell.text)
  return cell.kind === 'date' ? cell.date : cell.kind === 'number' ? String(cell.number) : null
}

/** `Veroton` over `€`: a sign of money or per cent tells nothing that the words above it have not told. */
const withoutUnits = (parts: readonly HeadingPart[]): readonly HeadingPart[] =>
  parts.filter(
    ({ text }, index) =>
      index === 0 || !(text === '€' || (text === '%' && parts.slice(0, index).some((above) => meaningOf(above.text)?.role === 'rate'))),
  )
