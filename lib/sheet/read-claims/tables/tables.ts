// A sheet cut into its tables. Law: every row is in the block above a table, in its heading or in its body, and a heading repeated on the next page
// begins no new table.
import type { Grid, GridRow } from '../../grid.ts'
import { amountRoles } from '../../headings.ts'
import type { HeadingCell } from '../headings/heading-cells.ts'
import { headingFinder, type Heading, type WordsSeen } from '../headings/heading.ts'
import { mergeIndex } from '../headings/merge-index.ts'
import { withoutNumbersOfHeadings } from '../headings/numbered-headings.ts'
import { monthOfCell } from '../headings/heading-month.ts'
import { labelOf } from '../above/header-labels.ts'
import { saysSameOfEachMonth } from '../matrix/twin-columns.ts'
import { isTotalText } from '../words/row-words.ts'
import { withoutRunningNumbers } from './running-numbers.ts'
import { apart } from './side-by-side.ts'
import { WordRowsBelow } from './word-rows.ts'
import { withYears } from './years-of-days.ts'
import { uprightRows } from './upright.ts'

export interface Table {
  readonly heading: Heading
  /** The block above it. */
  readonly above: readonly GridRow[]
  readonly body: readonly GridRow[]
  /** Rows of the body before which a page began: its heading stood there again. */
  readonly pageStarts: ReadonlySet<number>
  /** Whether it has no heading, so that its columns are known by their cells only. */
  readonly isHeadless?: true
}

export interface CutSheet {
  readonly tables: readonly Table[]
  /** The rows of a sheet without a table. */
  readonly loose: readonly GridRow[]
  /** The position of the first row of an upright list; null where there is none. */
  readonly firstUpright: number | null
  /** How many rows may head a table, repeated headings too. */
  readonly headings: number
  /** Whether so many rows of words stand below a heading that the sheet is not cut to its end. */
  readonly isOfWords: boolean
}

/** Beyond so many headings, or rows of words below the first of them, no more are looked for: then there are too many. */
export interface MostRows {
  readonly headings: number
  readonly words: number
}

export function cutIntoTables(asRead: Grid, most: MostRows, inAll: WordsSeen): CutSheet {
  const grid = withoutNumbersOfHeadings(asRead)
  const upright = uprightRows(grid.rows)
  const [firstUpright = null] = upright
  const { found: headings, ...counted } = headingsOf(grid, upright, most, inAll)
  const tables: Table[] = []
  let above: GridRow[] = grid.rows.slice(0, headings[0]?.start ?? grid.rows.length)
  if (headings.length === 0) return { tables, loose: above, firstUpright, ...counted }
  let current: { heading: Heading; above: readonly GridRow[]; body: GridRow[]; pageStarts: Set<number> } | null = null
  for (const [index, heading] of headings.entries()) {
    const rest = grid.rows.slice(heading.start + heading.height, headings[index + 1]?.start ?? grid.rows.length)
    if (current && isRepeated(current.heading, heading) && !above.some(statesTheClaim)) {
      for (const row of above) current.body.push(row)
      if (rest[0]) current.pageStarts.add(rest[0].row)
    } else {
      if (current) tables.push(current)
      current = { heading, above, body: [], pageStarts: new Set() }
    }
    const next = headings[index + 1]
    const cut = next ? startOfBlock(rest) : rest.length
    if (current.body.length === 0) current.body = rest.slice(0, cut)
    else for (const row of rest.slice(0, cut)) current.body.push(row)
    above = rest.slice(cut)
  }
  if (current) tables.push(current)
  return { tables: tables.flatMap(apart).map(unnumbered), loose: [], firstUpright, ...counted }
}

interface Headings extends Pick<CutSheet, 'isOfWords'> {
  readonly found: Heading[]
  readonly headings: number
}

function headingsOf(grid: Grid, upright: ReadonlySet<number>, most: MostRows, inAll: WordsSeen): Headings {
  const finder = headingFinder(grid, mergeIndex(grid), most.headings, inAll)
  const words = new WordRowsBelow(grid.rows, most.words)
  const found: Heading[] = []
  let isOfWords = false
  for (let position = 0; position < grid.rows.length && !isOfWords; position += 1) {
    const heading = finder.mayHead(position) ? finder.at(position) : null
    if (heading && !isAmong(upright, heading) && hasAmountsBelow(grid.rows, heading)) {
      const whole = { ...heading, height: heading.height + (isUnitRow(grid.rows, heading) ? 1 : 0) }
      found.push(whole)
      position += whole.height - 1
    } else if (found.length > 0) isOfWords = words.areTooManyAt(position)
  }
  return { found, headings: finder.seen(), isOfWords }
}

const isAmong = (upright: ReadonlySet<number>, { start, height }: Heading): boolean =>
  upright.size > 0 && Array.from({ length: height }, (_, index) => start + index).some((position) => upright.has(position))

const unitWords = new Set(
  '€ eur euro euroa euros % pvm päivä paiva datum date nro no nr n:o h km kpl st tim pp.kk.vvvv pv.kk.vvvv dd.mm.yyyy dd.mm.åååå yyyy-mm-dd åååå-mm-dd'.split(
    ' ',
  ),
)

/** Whether a row of units (`€`, `pvm`, `%`) stands right below a heading. */
function isUnitRow(rows: readonly GridRow[], heading: Heading): boolean {
  const { start, height } = heading
  const [last, next] = [rows[start + height - 1], rows[start + height]]
  if (last === undefined || next?.row !== last.row + 1) return false
  if (heading.kind === 'months' && saysSameOfEachMonth(heading, next)) return true
  return next.cells.every(
    (cell) =>
      cell.kind === 'text' &&
      unitWords.has(
        cell.text
          .replace(/[()[\]]/g, '')
          .trim()
          .toLowerCase(),
      ),
  )
}

/** Months head a table only if numbers stand below them soon. */
function hasAmountsBelow(rows: readonly GridRow[], heading: Heading): boolean {
  if (heading.kind === 'list') return true
  const months = new Set(heading.cells.filter(({ month }) => month !== null).map(({ column }) => column))
  const below = rows.slice(heading.start + heading.height, heading.start + heading.height + 12)
  return below.some((row) =>
    row.cells.some(
      (cell) =>
        months.has(cell.column) &&
        (cell.kind === 'number' || (cell.kind === 'text' && /\d/.test(cell.text))) &&
        monthOfCell(cell, false) === null,
    ),
  )
}

const signature = ({ cells }: Heading): string[] => cells.map(({ column, text }) => `${String(column)} ${text.toLowerCase()}`)

/** Whether a heading stands there again, whole or but for columns that somebody added above: `Hylätty` beside that of the first page is of all pages. */
function isRepeated(a: Heading, b: Heading): boolean {
  if (a.kind !== b.kind || b.cells.length > a.cells.length) return false
  const [first, again] = [signature(a), signature(b)]
  if (first.join('|') === again.join('|')) return true
  const added = a.cells.filter((_, index) => !again.includes(first[index] ?? ''))
  return b.cells.length >= FEWEST_REPEATED && added.length === first.length - again.length && !added.some(isOfAmounts)
}
/** A list with other amounts is another one. */
const isOfAmounts = ({ meaning }: HeadingCell): boolean => meaning !== null && amountRoles.has(meaning.role)
const FEWEST_REPEATED = 3

/** Whether a row names the locality, claim or period that the next lines are of. */
const statesTheClaim = (row: GridRow): boolean =>
  row.cells.some((cell) => cell.kind === 'text' && ['locality', 'claim', 'period', 'implementer'].includes(labelOf(cell.text)?.kind ?? ''))

/** Where, among the rows before the next heading, the block above that heading begins: its titles and labels, from below. */
function startOfBlock(rows: readonly GridRow[]): number {
  let start = rows.length
  while (start > 0 && belongsAbove(rows[start - 1])) start -= 1
  return start
}

function belongsAbove(row: GridRow | undefined): boolean {
  const [first] = row?.cells ?? []
  if (row === undefined || first?.kind !== 'text' || isTotalText(first.text)) return false
  if (labelOf(first.text) !== null) return true
  return row.cells.length <= 2 && row.cells.every((cell) => cell.kind === 'text' && !/^[-(]?\d[\d\s.,]*$/.test(cell.text.trim()))
}

const unnumbered = (table: Table): Table => ({
  ...table,
  body: withYears(table.heading, table.above, withoutRunningNumbers(table.heading, table.body)),
})
