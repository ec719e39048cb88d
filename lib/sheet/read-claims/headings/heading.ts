// The rows that head a table: one, two or three of them, with merges. Law: a row is a heading for the words in it, never for its place or its look.
import { addressOf, type Cell, type Grid, type GridRow } from '../../grid.ts'
import { amountRoles, listRoles, type Role } from '../../headings.ts'
import { headingCells, type HeadingCell } from './heading-cells.ts'
import { isKnownHeading } from './heading-role.ts'
import { headingHeight, mayHead } from './heading-rows.ts'
import type { MergeIndex } from './merge-index.ts'
import { againstList } from '../words/against-list.ts'
import { RowMemory } from './row-memory.ts'

export interface Heading {
  readonly kind: 'list' | 'months'
  /** Position in the sheet's rows of the first row, and how many rows there are. */
  readonly start: number
  readonly height: number
  readonly cells: readonly HeadingCell[]
}

/** Words in rows without a number that are looked at one by one; in a sheet of more, a heading has a word that is known as it stands. */
const MOST_WORDS = 3_000
/** Of so many cells of a row at least one is known, then: four hundred words of whatever language have one that is. */
const WORDS_PER_KNOWN = 40
/** Words of rows that have one known and head nothing, after which a heading has two: of a million words some are known by chance. */
const MOST_IN_VAIN = 3_000
/** And in all sheets of a workbook, as of five that have as many: looking at one alone and with those below it takes a tenth of a millisecond. */
const MOST_WORDS_OF_SHEETS = 15_000

/** The words that were looked at in all sheets of a workbook: one by one, and of those the ones that headed nothing. */
export interface WordsSeen {
  words: number
  inVain: number
}

export interface HeadingFinder {
  /** Whether the row at a position may be of a heading: most rows of a list have a number, and are none. */
  readonly mayHead: (position: number) => boolean
  /** The heading that starts at a position of the sheet's rows; none where a row below heads as much, as in a list of headings. */
  readonly at: (position: number) => Heading | null
  /** How many rows were seen that may head a table. */
  readonly seen: () => number
}

/** Once more than `most` rows were seen that may head a table, no more are looked for. */
export function headingFinder(grid: Grid, merges: MergeIndex, most: number, inAll: WordsSeen): HeadingFinder {
  const known = new Map<number, Weighed | null>()
  let words = 0
  let seen = 0
  let inVain = 0
  const mayBeHead = askedOnce(grid.rows, mayHead)
  const hasKnown = askedOnce(grid.rows, ({ cells }) =>
    knowsSome(cells, Math.max(inVain > MOST_IN_VAIN || inAll.inVain > MOST_WORDS_OF_SHEETS ? 2 : 1, cells.length / WORDS_PER_KNOWN)),
  )
  const weighed = (position: number): Weighed | null => {
    const found = known.get(position)
    if (found !== undefined) return found
    const height = seen > most ? 0 : headingHeight(grid.rows, position, mayBeHead)
    const more = height === 0 ? 0 : (grid.rows[position]?.cells.length ?? 0)
    words += more
    const areFew = words <= MOST_WORDS && inAll.words <= MOST_WORDS_OF_SHEETS
    if (areFew) inAll.words += more
    const isWorthALook = areFew || [0, 1, 2].some((below) => height > below && hasKnown(position + below))
    const best = height > 0 && isWorthALook ? bestAt(grid, merges, grid.rows.slice(position, position + height), position) : null
    if (best !== null) seen += 1
    else if (isWorthALook) {
      if (!areFew) inVain += more
      inAll.inVain += more
    }
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

/** Whether so many cells, at least one, are known as they stand. */
function knowsSome(cells: readonly Cell[], least: number): boolean {
  let known = 0
  return cells.some((cell) => isKnown(cell) && ++known >= least)
}

interface Weighed {
  readonly heading: Heading
  readonly worth: number
  /** How many rows from here on may head: any of them may head as much alone. */
  readonly rows: number
}

/** What heads most of the one, two or three rows from a position on. */
function bestAt(grid: Grid, merges: MergeIndex, rows: readonly GridRow[], position: number): Weighed | null {
  let best: Weighed | null = null
  const title = rows.findIndex((row, index) => isTitleAbove(row, rows[index + 1]))
  const most = title < 0 ? rows.length : title + 1
  for (let height = 1; height <= most; height += 1) {
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

/** `Haettu aiemmin` alone above the first heading, or to the left of all: the title of a list may be the name of a column, too. */
function isTitleAbove({ cells: [only, ...more] }: GridRow, next: GridRow | undefined): boolean {
  const first = next?.cells[0]?.column
  if (only?.kind !== 'text' || more.length > 0 || first === undefined) return false
  return only.column < first || (only.column === first && againstList(only.text))
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

/** How much a heading says: the different roles it names, or its months. */
const worth = (heading: Heading): number =>
  heading.kind === 'months'
    ? 2 + monthsOf(heading)
    : new Set(heading.cells.flatMap(({ meaning }) => (meaning && listRoles.has(meaning.role) ? [meaning.role] : []))).size

const monthsOf = (heading: Heading): number => heading.cells.filter(({ month }) => month !== null).length

function headingOf(grid: Grid, merges: MergeIndex, rows: readonly GridRow[], position: number): Heading | null {
  const cells = headingCells(grid, merges, rows)
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
