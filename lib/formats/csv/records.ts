// The rows of a text file. Law: a quote that nobody closed swallows no rows; a row that can't be parted surely is left out, and said.
import Papa from 'papaparse'
import { countOf, type Layout } from './delimiter.ts'

export interface Records {
  /** The fields of each row, in order; a row left out has none. */
  readonly rows: readonly (readonly string[])[]
  /** Indexes into `rows` and the text of rows whose quotes make no sense. */
  readonly leftOut: readonly { readonly index: number; readonly text: string }[]
}

/** How many lines one quoted field may go over, and how often such a field is looked for, in a file with broken quotes. */
const MOST_LINES = 20
const MOST_SEARCHES = 200
/** Lines that are longer together are no row of a list. */
const LONGEST_JOINED = 200_000

/** Parts a text, whose lines end with `\n`, into rows and fields: quotes doubled, fields over several lines. */
export function recordsOf(text: string, { delimiter }: Layout): Records {
  const { rows, isBroken } = parse(text, delimiter)
  const layout = { delimiter, width: usualWidth(rows) }
  if (!isBroken && !rows.some((row) => swallowsAny(row, layout))) return { rows, leftOut: [] }
  const bare = isBroken ? 0 : bareQuotes(text, delimiter)
  if (isBroken || !isQuotedThroughout(rows, bare, layout)) return lineByLine(text.split('\n'), layout)
  return withoutSwallowed(rows, layout, bare > 0)
}

function parse(text: string, delimiter: string): { rows: string[][]; isBroken: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  return { rows: data, isBroken: errors.some((error) => error.type === 'Quotes') }
}

/** The number of fields that most rows have, wide ones counting for more than the lines above and below a table. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const weights = new Map<number, number>()
  for (const { length } of rows) weights.set(length, (weights.get(length) ?? 0) + length - 1)
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0]
}

const swallowsAny = (row: readonly string[], layout: Layout): boolean => row.some((field) => swallowsRows(field, row, layout))

/**
 * A quote that was no opening one, up to the next stray quote some lines later, makes one field of parts of several rows: one that goes over
 * lines and holds as many separators as a row, or makes its row longer or shorter than the others.
 */
function swallowsRows(field: string, row: readonly string[], { delimiter, width }: Layout): boolean {
  if (!field.includes('\n')) return false
  const separators = countOf(field, delimiter)
  return separators > 0 && (separators >= width - 1 || row.length !== width)
}

/**
 * Whether the file's writer quotes whatever needs it: of the fields that need quotes more are as they should be than seem to swallow rows or hold
 * quotes without being quoted. Then a long text over several lines may hold as many separators as it likes.
 */
function isQuotedThroughout(rows: readonly (readonly string[])[], bare: number, layout: Layout): boolean {
  let [sound, doubtful] = [0, bare]
  for (const row of rows) {
    for (const field of row) {
      if (swallowsRows(field, row, layout)) doubtful += 1
      else if (field.includes('\n') || field.includes(layout.delimiter)) sound += 1
    }
  }
  return sound > doubtful
}

/** How many fields hold quotes without being quoted, or more behind the closing one. */
function bareQuotes(text: string, delimiter: string): number {
  const ends = new RegExp(`[\\n${delimiter}]`, 'g')
  let [count, at] = [0, 0]
  while (at < text.length) {
    const isQuoted = text.startsWith('"', at)
    const from = isQuoted ? behindQuoted(text, at) : at
    ends.lastIndex = from
    const end = ends.exec(text)?.index ?? text.length
    const rest = text.slice(from, end)
    if (isQuoted ? rest.trim() !== '' : rest.includes('"')) count += 1
    at = end + 1
  }
  return count
}

/** Where a quoted field ends that begins at `at`. */
function behindQuoted(text: string, at: number): number {
  let close = text.indexOf('"', at + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close < 0 ? text.length : close + 1
}

/**
 * Rows as they are parsed, without those of which each line might be a row for itself: there, two stray quotes may have made one of several. Where a
 * field has been seen that its writer did not quote, commas of amounts may part such a row, too.
 */
function withoutSwallowed(rows: readonly (readonly string[])[], layout: Layout, mayHaveMore: boolean): Records {
  const separators = layout.width - 1
  const isRow = (count: number): boolean => count === separators || (mayHaveMore && count > separators)
  const leftOut = rows.flatMap((row, index) =>
    swallowsAny(row, layout) && separatorsByLine(row, layout).every(isRow) ? [{ index, text: row.join(layout.delimiter) }] : [],
  )
  const lost = new Set(leftOut.map(({ index }) => index))
  return { rows: rows.map((row, index) => (lost.has(index) ? [] : row)), leftOut }
}

/** How many separators each line of a row over several lines would have without the quotes that go over its lines. */
function separatorsByLine(row: readonly string[], { delimiter }: Layout): number[] {
  const counts = [0]
  row.forEach((field, column) => {
    const [first = '', ...others] = field.split('\n')
    const last = counts.length - 1
    counts[last] = (counts[last] ?? 0) + Number(column > 0) + (others.length > 0 ? countOf(first, delimiter) : 0)
    counts.push(...others.map((line) => countOf(line, delimiter)))
  })
  return counts
}

/** Reads each line for itself, or with the next ones where only together they make a row. */
function lineByLine(lines: readonly string[], layout: Layout): Records {
  const rows: (readonly string[])[] = []
  const leftOut: { index: number; text: string }[] = []
  let searches = 0
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const single = wholeRow(line, layout)
    const joined = single === null && searches++ < MOST_SEARCHES ? joinedRow(lines, at, layout) : null
    const row = single ?? joined?.row ?? unquotedRow(line, layout)
    if (row === null) leftOut.push({ index: rows.length, text: line })
    rows.push(row ?? [])
    at += joined?.lines ?? 1
  }
  return { rows, leftOut }
}

/** A row that goes over several lines, from its first one on. */
function joinedRow(lines: readonly string[], at: number, layout: Layout): { row: readonly string[]; lines: number } | null {
  let text = lines[at] ?? ''
  for (let count = 2; count <= MOST_LINES && at + count <= lines.length; count++) {
    text += `\n${lines[at + count - 1] ?? ''}`
    if (text.length > LONGEST_JOINED) return null
    const row = wholeRow(text, layout)
    if (row !== null) return { row, lines: count }
  }
  return null
}

/** The row that a text makes if its quotes are in order; null if they are not, or if it makes several. */
function wholeRow(text: string, layout: Layout): readonly string[] | null {
  const quotes = countOf(text, '"')
  if (quotes === 0) return text.split(layout.delimiter)
  if (quotes % 2 !== 0) return null
  const { rows, isBroken } = parse(text, layout.delimiter)
  return isBroken || rows.length !== 1 || rows.some((row) => swallowsAny(row, layout)) ? null : (rows[0] ?? null)
}

/** A row without quoting, where it then has as many columns as the others, or but one filled field: it can't have been parted wrongly. */
function unquotedRow(line: string, layout: Layout): readonly string[] | null {
  const row = line.split(layout.delimiter)
  return row.length === layout.width || row.filter((field) => field.trim() !== '').length <= 1 ? row : null
}
