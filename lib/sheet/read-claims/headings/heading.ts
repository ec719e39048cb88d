// The rows that head a table: one, two or three of them, with merges. Law: a row is a heading for the words in it, never for its place or its look.
import { addressOf, isDateFormat, type Cell, type Grid, type GridRow } from '../../grid.ts'
import type { DayReading } from '../../date-text.ts'
import { amountRoles, listRoles, type Role } from '../../headings.ts'
import { amountText } from '../../amount-text.ts'
import { firstOfMonth, monthOfCell } from './heading-month.ts'
import type { MergeIndex } from './merge-index.ts'
import { isKnownHeading, isScaled, isUnit, meaningOf, withoutPeriod, type HeadingMeaning } from './heading-role.ts'
import { labelOf } from '../above/header-labels.ts'
import { oneLine } from '../../plain-text.ts'
import { RowMemory } from './row-memory.ts'

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

export interface Heading {
  readonly kind: 'list' | 'months'
  /** Position in the sheet's rows of the first row, and how many rows there are. */
  readonly start: number
  readonly height: number
  readonly cells: readonly HeadingCell[]
}

const MOST_ROWS = 3
const MOST_COLUMNS = 400

/** Words in rows without a number that are looked at one by one; in a sheet of more, a heading has a word that is known as it stands. */
const MOST_WORDS = 3_000

export interface HeadingFinder {
  /** Whether the row at a position may be of a heading: most rows of a list have a number, and are none. */
  readonly mayHead: (position: number) => boolean
  /** The heading that starts at a position of the sheet's rows; none where a row below heads as much, as in a list of headings. */
  readonly at: (position: number) => Heading | null
  /** How many rows were seen that may head a table. */
  readonly seen: () => number
}

/** Once more than `most` rows were seen that may head a table, no more are looked for. */
export function headingFinder(grid: Grid, merges: MergeIndex, most: number): HeadingFinder {
  const known = new Map<number, Weighed | null>()
  let words = 0
  let seen = 0
  const mayBeHead = askedOnce(grid.rows, mayHead)
  const hasKnown = askedOnce(grid.rows, ({ cells }) => cells.some(isKnown))
  const weighed = (position: number): Weighed | null => {
    const found = known.get(position)
    if (found !== undefined) return found
    const height = seen > most ? 0 : headingHeight(grid.rows, position, mayBeHead)
    words += height === 0 ? 0 : (grid.rows[position]?.cells.length ?? 0)
    const isWorthALook = words <= MOST_WORDS || [0, 1, 2].some((below) => height > below && hasKnown(position + below))
    const best = height > 0 && isWorthALook ? bestAt(grid, merges, grid.rows.slice(position, position + height), position) : null
    if (best !== null) seen += 1
    known.set(position, best)
    return best
  }
  const at = (position: number): Heading | null => {
    const best = weighed(position)
    known.delete(position)
    for (let below = 1; best !== null && below < best.rows; below += 1) {
      const next = weighed(position + below)
      if (next && next.worth >= best.worth) return null
    }
    return best?.heading ?? null
  }
  return { mayHead: mayBeHead, at, seen: () => seen }
}

/** A question about rows by their position: each is looked at up to three times one after the other, so that the last four answers are enough. */
function askedOnce(rows: readonly GridRow[], ask: (row: GridRow) => boolean): (position: number) => boolean {
  const [positions, answers] = [
    [-1, -1, -1, -1],
    [false, false, false, false],
  ]
  return (position) => {
    const row = rows[position]
    const place = position % 4
    if (row === undefined) return false
    if (positions[place] === position) return answers[place] === true
    positions[place] = position
    return (answers[place] = ask(row))
  }
}

const isKnown = (cell: Cell): boolean => cell.kind !== 'text' || isKnownHeading(cell.text)

interface Weighed {
  readonly heading: Heading
  readonly worth: number
  /** How many rows from here on may head: any of them may head as much alone. */
  readonly rows: number
}

/** What heads most of the one, two or three rows from a position on. */
function bestAt(grid: Grid, merges: MergeIndex, rows: readonly GridRow[], position: number): Weighed | null {
  let best: Weighed | null = null
  for (let height = 1; height <= rows.length; height += 1) {
    const found =
      height === 1 ? headingOfRow(grid, merges, rows, position) : weighedOf(headingOf(grid, merges, rows.slice(0, height), position))
    if (
      found !== null &&
      (best === null || found.worth > best.worth || (found.worth === best.worth && isBelowGroups(merges, rows, height)))
    )
      best = { ...found, rows: rows.length }
  }
  return best
}

/** `Netto | Brutto` below each of `Arvio` and `Toteuma`, which are merged over both: known headings and nothing else. */
function isBelowGroups(merges: MergeIndex, rows: readonly GridRow[], height: number): boolean {
  const [groups, row] = [rows[height - 2], rows[height - 1]]
  if (groups === undefined || row === undefined) return false
  const isBelowOne = ({ column }: Cell): boolean =>
    groups.cells.some(
      (one) =>
        column >= one.column && column < one.column + merges.widthAt(groups.row, one.column) && merges.widthAt(groups.row, one.column) > 1,
    )
  return row.cells.length > 1 && row.cells.every((cell) => cell.kind === 'text' && isKnownHeading(cell.text) && isBelowOne(cell))
}

const weighedOf = (heading: Heading | null): Omit<Weighed, 'rows'> | null => heading && { heading, worth: worth(heading) }

const rememberedRows = new RowMemory<Omit<Weighed, 'rows'> | null>()

/** What the first of several rows heads alone. */
function headingOfRow(grid: Grid, merges: MergeIndex, rows: readonly GridRow[], position: number): Omit<Weighed, 'rows'> | null {
  const [row] = rows
  const read = (): Omit<Weighed, 'rows'> | null => weighedOf(headingOf(grid, merges, rows.slice(0, 1), position))
  if (row === undefined || grid.merges.length > 0) return read()
  const known = rememberedRows.of(row, read)
  return known && { heading: placedAt(known.heading, grid, row, position), worth: known.worth }
}

const placedAt = (heading: Heading, grid: Grid, { row }: GridRow, start: number): Heading => ({
  ...heading,
  start,
  cells: heading.cells.map((cell) => ({ ...cell, at: addressOf(grid, row, cell.column) })),
})

/** How many rows from a position on follow each other and hold no number, day or amount, save months. */
function headingHeight(rows: readonly GridRow[], position: number, mayBeHead: (position: number) => boolean): number {
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
function mayHead(row: GridRow): boolean {
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

/** How much a heading says: the different roles it names, or its months. */
const worth = (heading: Heading): number =>
  heading.kind === 'months'
    ? 2 + monthsOf(heading)
    : new Set(heading.cells.flatMap(({ meaning }) => (meaning && listRoles.has(meaning.role) ? [meaning.role] : []))).size

const monthsOf = (heading: Heading): number => heading.cells.filter(({ month }) => month !== null).length

function headingOf(grid: Grid, merges: MergeIndex, rows: readonly GridRow[], position: number): Heading | null {
  const cells = columnsOf(rows, merges).map(({ column, texts, span, first }) => headingCell(grid, column, texts, span, first))
  const isMatrix = areMonths(cells) && !namesVouchers(cells)
  const heading: Heading = { kind: isMatrix ? 'months' : 'list', start: position, height: rows.length, cells }
  return heading.kind === 'months' || namesList(heading) ? heading : null
}

/** A list of vouchers or days, whose months only tell when each was paid for. */
const namesVouchers = (cells: readonly HeadingCell[]): boolean => {
  const roles = new Set(cells.flatMap(({ meaning, month }) => (meaning && month === null ? [meaning.role] : [])))
  return roles.has('voucher') || (roles.has('date') && (roles.has('supplier') || roles.has('description') || roles.has('invoice')))
}

/** Two or more months, each later than the one before. */
function areMonths(cells: readonly HeadingCell[]): boolean {
  const months = cells.map(({ month }) => month).filter((month) => month !== null)
  const order = months.map(({ year, month }) => (year ?? 0) * 12 + month)
  const isAscending = order.every((one, index) => index === 0 || one > (order[index - 1] ?? 0))
  return isAscending && months.length >= 2
}

/** A list's heading names an amount and something else of a list, three different things of a list, or hours and their days, which are no costs. */
function namesList({ cells }: Heading): boolean {
  const roles = new Set(cells.flatMap(({ meaning }) => (meaning && listRoles.has(meaning.role) ? [meaning.role] : [])))
  const amounts = [...roles].filter((role: Role) => amountRoles.has(role))
  const isOfHours = roles.has('quantity') && roles.has('date')
  return (amounts.length > 0 && roles.size > amounts.length) || roles.size >= 3 || isOfHours
}

function headingCell(grid: Grid, column: number, parts: readonly HeadingPart[], span: number, first: GridRow): HeadingCell {
  const texts = parts.map(({ text }) => text)
  const [last] = parts.toReversed()
  const isGrouped = parts.length > 1 && parts[0]?.isGroup === true
  const own = meaningOf(texts.at(-1) ?? '')
  const month = last ? monthOfCell(last.cell, grid.date1904) : null
  const firstDay = last ? firstOfMonth(last.cell, grid.date1904) : null
  const whole = texts.join(' ').replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, '')
  const group = isGrouped ? meaningOf(texts[0] ?? '') : null
  const meaning = (group?.role === 'running' ? group : isGrouped ? own : null) ?? meaningOf(whole) ?? own ?? meaningOf(texts[0] ?? '')
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

interface HeadingPart {
  readonly text: string
  /** Whether it stands over several columns that have headings of their own. */
  readonly isGroup: boolean
  readonly cell: Cell
  readonly row: number
}

interface HeadingColumn {
  readonly column: number
  readonly texts: readonly HeadingPart[]
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
      const text = oneLine(
        cell.kind === 'text' ? cell.text : cell.kind === 'date' ? cell.date : cell.kind === 'number' ? String(cell.number) : '',
      )
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
  return [...columns].sort(([a], [b]) => a - b).map(([column, { parts, span }]) => ({ column, texts: withoutUnits(parts), span, first }))
}

/** `Veroton` over `€`: a sign of money or per cent tells nothing that the words above it have not told. */
const withoutUnits = (parts: readonly HeadingPart[]): readonly HeadingPart[] =>
  parts.filter(
    ({ text }, index) =>
      index === 0 || !(text === '€' || (text === '%' && parts.slice(0, index).some((above) => meaningOf(above.text)?.role === 'rate'))),
  )
