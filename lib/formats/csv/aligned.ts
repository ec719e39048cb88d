// A table of a letter or a print, its columns parted by nothing but blanks: `Tosite   Pvm        Summa`. Law: columns are parted only where blanks stand one
// below the other through the whole table, and there are as many as its heading has; anything else is no table. Beside a list that a sign parts nothing is
// taken apart by blanks: its lines would be lost.

import type { Records } from './records.ts'

type Rows = readonly (readonly string[])[]

/** Between empty lines: a heading and its rows. */
const FEWEST_LINES = 3
const FEWEST_COLUMNS = 4
/** Lines with so many signs, two of them, are a list that these part. */
const FEWEST_SIGNS = 3
/** No print is wider, and no table of a letter is longer. */
const LONGEST_LINE = 400
const MOST_LINES = 5_000

export interface Aligned {
  /** One row for each line of the text; null where it has no such table, or a list beside. */
  readonly rows: Rows | null
  /** Lines with money of tables beside a list, which nobody reads. */
  readonly leftOut: Records['leftOut']
}

const NOTHING: Aligned = { rows: null, leftOut: [] }

/** The tables of a text whose columns are aligned; `delimiter` is what may part a list in it. */
export function alignedTables(text: string, delimiter: string): Aligned {
  if (!hasHeading(text, delimiter)) return NOTHING
  const lines = text.split('\n')
  const rows: (readonly string[])[] = []
  const money: { index: number; text: string }[] = []
  let [found, parted] = [false, 0]
  for (let start = 0; start < lines.length;) {
    const end = endOfBlock(lines, start)
    const block = lines.slice(start, end)
    const table = rowsOfBlock(block, delimiter)
    found ||= table !== null
    if (table === null) parted += block.filter((line) => line.split(delimiter, FEWEST_SIGNS + 1).length > FEWEST_SIGNS).length
    else for (const [index, line] of block.entries()) if (MONEY.test(line)) money.push({ index: start + index, text: line })
    rows.push(...(table ?? block.map((line) => [line])))
    start = end
  }
  if (!found) return NOTHING
  return parted < 2 ? { rows, leftOut: [] } : { rows: null, leftOut: money }
}

/** `122,00`, `1 220.50`, and no day. */
const MONEY = /(?<![\d.,])-?\d{1,3}(?:[ .\u00a0]?\d{3})*[.,]\d\d(?![\d.,])/

/** Looked for line by line first: a long list of another kind costs no second copy of its lines. */
function hasHeading(text: string, delimiter: string): boolean {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start)
    const line = (end < 0 ? text.length : end) - start > LONGEST_LINE ? '' : text.slice(start, end < 0 ? undefined : end)
    if (isHeading(line) && !line.includes(delimiter)) return true
  }
  return false
}

/** A block ends before an empty line or a heading; an empty line is a block of its own. */
function endOfBlock(lines: readonly string[], start: number): number {
  let end = start + 1
  if (isEmpty(lines[start])) return end
  while (end < lines.length && end - start < MOST_LINES && !isEmpty(lines[end]) && !isHeading(lines[end] ?? '')) end += 1
  return end
}

const isEmpty = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Four words or more, apart from each other, none of them with a digit. */
function isHeading(line: string): boolean {
  return line.length <= LONGEST_LINE && /\S {2,}\S/.test(line) && !/\d/.test(line) && chunksOf(line).length >= FEWEST_COLUMNS
}

const chunksOf = (line: string): string[] => line.trim().split(/ {2,}/)

/** The rows of a heading and what stands below it; null where blanks part them into other columns than the heading has. */
function rowsOfBlock(lines: readonly string[], delimiter: string): Rows | null {
  const [heading = '', ...below] = lines.map((line) => line.replaceAll('\u00a0', ' '))
  if (lines.length < FEWEST_LINES || !isHeading(heading) || heading.includes(delimiter) || below.some((line) => line.length > LONGEST_LINE))
    return null
  const headings = chunksOf(heading).length
  const whole = [heading, ...below.filter((line) => chunksOf(line).length === headings)]
  const columns = [2, 1].map((gap) => columnsOf(whole, gap)).find(({ length }) => length === headings)
  if (columns === undefined || whole.length < FEWEST_LINES) return null
  const rows = [heading, ...below].map((line) => cutAt(line, columns) ?? (chunksOf(line).length === 1 ? [line] : null))
  return rows.includes(null) ? null : rows.filter((row) => row !== null)
}

type Column = readonly [number, number]

/** From where to where each column goes: what so many blanks side by side, down all lines, do not part. */
function columnsOf(lines: readonly string[], gap: number): Column[] {
  const width = Math.max(...lines.map(({ length }) => length))
  const isBlank = Array.from({ length: width }, (_, at) => lines.every((line) => (line[at] ?? ' ') === ' '))
  const isGap = (at: number): boolean =>
    isBlank[at] === true && (gap === 1 || at === 0 || isBlank[at - 1] === true || isBlank[at + 1] === true)
  const columns: Column[] = []
  for (let at = 0; at < width; at += 1) {
    if (isGap(at)) continue
    const from = at
    while (at < width && !isGap(at)) at += 1
    columns.push([from, at])
  }
  return columns
}

/** A line cut at a blank between every two columns; null where one of them runs into the next. */
function cutAt(line: string, columns: readonly Column[]): string[] | null {
  const cells: string[] = []
  let from = 0
  for (const [index, [, end]] of columns.entries()) {
    const next = columns[index + 1]?.[0]
    const cut = next === undefined ? line.length : blankBetween(line, end, next)
    if (cut === null) return null
    cells.push(line.slice(from, cut).trim())
    from = cut
  }
  return cells
}

/** One blank parts two words of a text, or the thousands of an amount; two part columns, or one where no more is between them. */
function blankBetween(line: string, from: number, to: number): number | null {
  const isBlank = (at: number): boolean => (line[at] ?? ' ') === ' '
  for (let at = from; at < to; at += 1) if (isBlank(at) && (to - from === 1 || isBlank(at - 1) || isBlank(at + 1))) return at
  return null
}
