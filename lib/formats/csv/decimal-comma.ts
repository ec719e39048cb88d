// An amount torn apart: `100,50` unquoted in a file whose columns a comma parts. Law: where putting such amounts together makes a row as wide as the
// heading in one way only, they are put together; any other row with one is an error. Either is marked, so that no reader takes 100 for it.
import { finding, type Finding } from '../../core/finding.ts'
import { addressOf, type Grid, type GridRow } from '../../sheet/grid.ts'

type Rows = readonly (readonly string[])[]

export interface Mended {
  readonly rows: Rows
  /** The columns that hold torn amounts, put together or not, by the row's index. */
  readonly torn: ReadonlyMap<number, ReadonlySet<number>>
  readonly findings: readonly Finding[]
}

/** Puts torn amounts together in rows with more fields than the heading above them. */
export function withoutTornAmounts(name: string, rows: Rows): Mended {
  const fullest = rows.reduce((most, row) => (isHeading(row) ? Math.max(most, filledFields(row).length) : most), 0)
  let width = 0
  const torn = new Map<number, ReadonlySet<number>>()
  const findings: Finding[] = []
  if (fullest < FEWEST_IN_LIST && areProse(rows)) return { rows: rows.map((row) => [row.join(',')]), torn, findings }
  if (fullest === 0) return { rows, torn, findings }
  const mended = rows.map((row, index) => {
    if (isHeading(row) && filledFields(row).length >= Math.min(fullest, FEWEST_IN_LIST)) width = filledWidth(row)
    const extra = filledWidth(row) - width
    const pairs = width > 0 && extra > 0 ? pairsIn(row) : []
    const [first] = pairs
    if (first === undefined) return row
    const [only, ...more] = pairs.length > MOST_PAIRS ? [] : choices(pairs, extra)
    if (only !== undefined && more.length === 0) {
      torn.set(index, new Set(only.map((column, before) => column - before)))
      return joined(row, only)
    }
    torn.set(index, new Set(pairs.flatMap((column) => [column, column + 1])))
    findings.push(finding('amount-ambiguous', { text: pairAt(row, first) }, addressOf({ name }, index + 1, first)))
    return row
  })
  return { rows: mended, torn, findings }
}

/** The grid with the amounts marked that were put together. */
export function withMarks(grid: Grid, torn: Mended['torn']): Grid {
  const marked = (row: GridRow): GridRow => {
    const columns = torn.get(row.row - 1)
    if (columns === undefined) return row
    return { ...row, cells: row.cells.map((cell) => (cell.kind === 'text' && columns.has(cell.column) ? { ...cell, isTorn: true } : cell)) }
  }
  return torn.size === 0 ? grid : { ...grid, rows: grid.rows.map(marked) }
}

/** A row of words with fewer is a heading only where no row has more: labels in the block above a list are none. */
const FEWEST_IN_LIST = 4

const filledFields = (row: readonly string[]): string[] => row.filter((field) => field.trim() !== '')

/** Three filled fields or more, none of which begins with a number. */
function isHeading(row: readonly string[]): boolean {
  const filled = filledFields(row)
  return filled.length >= 3 && !filled.some((field) => /^[\s\-+−–(€]*\d/.test(field))
}

const filledWidth = (row: readonly string[]): number => row.findLastIndex((field) => field.trim() !== '') + 1

const WHOLE = /^[\s\-+−–(€]*\d[\d\s.']*$/
const CENTS = /^\d{2}(?:\s*[€)%-].*|\s*)$/

/** Where two neighbours look like the two halves of an amount. */
function pairsIn(row: readonly string[]): number[] {
  const found: number[] = []
  for (let column = 0; column + 1 < row.length; column += 1) {
    if (WHOLE.test(row[column] ?? '') && CENTS.test(row[column + 1] ?? '')) found.push(column)
  }
  return found
}

/** A row with more of them is no row of a claim. */
const MOST_PAIRS = 16

/** The ways to take so many pairs that no field is in two of them, one or two of them: there may be thousands, and two are as good as more. */
function choices(pairs: readonly number[], count: number): number[][] {
  if (count === 0) return [[]]
  const found: number[][] = []
  for (const [index, column] of pairs.entries()) {
    const left = pairs.slice(index + 1).filter((other) => other > column + 1)
    if (found.length < 2 && mostAtOnce(left) >= count - 1) found.push(...choices(left, count - 1).map((rest) => [column, ...rest]))
  }
  return found.slice(0, 2)
}

/** How many of some pairs can be taken at once: each time the first that is free. */
function mostAtOnce(pairs: readonly number[]): number {
  let [taken, last] = [0, -2]
  for (const column of pairs) {
    if (column > last + 1) [taken, last] = [taken + 1, column]
  }
  return taken
}

/** `Sali 142 | 98 €`: without a heading of a list, most lines with a comma are sentences with an amount that it has torn. */
function areProse(rows: Rows): boolean {
  const parted = rows.filter((row) => row.length > 1)
  const isTorn = (row: readonly string[]): boolean =>
    row.some((field, column) => /\p{L}.*[\s:]\d[\d\s]*$/u.test(field.slice(-80)) && CENTS.test(row[column + 1] ?? ''))
  return parted.filter(isTorn).length * 2 > parted.length
}

const pairAt = (row: readonly string[], column: number): string => `${row[column] ?? ''},${row[column + 1] ?? ''}`

const joined = (row: readonly string[], pairs: readonly number[]): string[] =>
  row.flatMap((field, column) => (pairs.includes(column) ? [pairAt(row, column)] : pairs.includes(column - 1) ? [] : [field]))
