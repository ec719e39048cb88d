// Text files: bytes → one grid of texts. Law: what a cell says is kept to the letter; only certain misreadings are put right, and said.
import { finding, type Checked, type Finding } from '../../core/finding.ts'
import { addressOf, gridOfTexts, type Grid } from '../../sheet/grid.ts'
import { within } from '../legacy/reading.ts'
import { damaged, refuse } from '../xlsx/refusal.ts'
import { EMPTY_SHARE, type Limits } from '../xlsx/limits.ts'
import { alignedTables, type Aligned } from './aligned.ts'
import { brokenOffRow } from './broken-off.ts'
import { withMarks, withoutTornAmounts } from './decimal-comma.ts'
import { countOf, layoutOf, layoutWith, quotedDelimiter, statedDelimiter, type Layout } from './delimiter.ts'
import { isLost, mayBeMisread, repaired } from './mojibake.ts'
import { recordsOf } from './records.ts'

export { decodeText, hasLongerLine, hasMoreLines, isText, zerosAtEnd } from './encoding.ts'

/** A text file as a sheet: its grid, and whether anything parts columns in it. */
export interface TextSheet {
  readonly grid: Grid
  readonly hasColumns: boolean
}

/**
 * Reads decoded text. Rows are records, counted from 1 with the blank ones, as Excel shows the file; a first line `sep=;` is none.
 * All cells are texts. Throws a Refusal with `too-large` beyond the limits, and with `no-cost-lines` where no field has a text.
 * Where so many `zeros` stood behind the text, more of it may be lost, and a row without its end is no row.
 */
export function readCsv(text: string, name: string, limits: Limits, zeros = 0): Checked<TextSheet> {
  const lines = text.replace(/\r\n?/g, '\n')
  checkLines(lines, limits)
  const { content: whole, layout } = laidOut(withoutQuoteMarks(lines))
  const content = withoutEmptyEnd(whole, layout)
  checkCells(content, layout, limits)
  const aligned = layout.delimiter === '\t' || layout.delimiter === '|' ? NOT_ALIGNED : alignedTables(content, layout.delimiter)
  const { rows, leftOut } = aligned.rows ? { rows: aligned.rows, leftOut: [] } : withoutBrokenRow(content, layout, zeros > 0)
  if (leftOut.length > MOST_LEFT_OUT) damaged()
  for (const row of rows) checkRow(row, limits)
  const mended = mayBeMisread(content) ? mend(name, rows) : { value: rows, findings: [] }
  const isOfCommas = layout.delimiter === ',' && aligned.rows === null
  const untorn = isOfCommas ? withoutTornAmounts(name, mended.value) : { rows: mended.value, torn: NOTHING_TORN, findings: [] }
  const grid = withMarks(gridOfTexts(name, untorn.rows), untorn.torn)
  if (mended.value.every((fields) => fields.every((text) => text.trim() === ''))) refuse('no-cost-lines', {})
  const broken = [...leftOut, ...aligned.leftOut].map((one) =>
    finding('row-left-out', { text: one.text.slice(0, 120) }, addressOf(grid, one.index + 1, 0), 'error'),
  )
  return {
    value: { grid, hasColumns: layout.width > 1 || aligned.rows !== null },
    findings: [...mended.findings, ...broken, ...untorn.findings, ...lostBehind(zeros)],
  }
}

/**
 * A text without the rows of empty or blank fields at its end: programs write them down to the last row of a sheet, and each would cost what a row costs. Where
 * quotes are not in order all stays as it is.
 */
function withoutEmptyEnd(text: string, { delimiter }: Layout): string {
  const empty = `\n" \t\u00a0${delimiter}`
  let last = text.length - 1
  while (last >= 0 && empty.includes(text.charAt(last))) last -= 1
  const end = text.indexOf('\n', last + 1) + 1
  return last < 0 || end === 0 || hasOddQuotes(text, end) ? text : text.slice(0, end)
}

/** Whether the quotes behind a place are others than those of empty fields, or stand in a field that began before it. */
function hasOddQuotes(text: string, from: number): boolean {
  const rest = text.slice(from)
  if (!rest.includes('"')) return false
  return rest.includes('"""') || rest.replaceAll('""', '').includes('"') || countOf(text.slice(0, from), '"') % 2 !== 0
}

/** A table in an answer to a letter: `> ` before its lines belongs to none of them. One or two such lines are somebody's words. */
function withoutQuoteMarks(text: string): string {
  const marks = /^(?:>[ \t]?)+/gm
  return marks.test(text) && marks.test(text) && marks.test(text) ? text.replace(marks, '') : text
}

const lostBehind = (zeros: number): Finding[] => (zeros === 0 ? [] : [finding('hidden-content', { what: 'foreignBytes', count: zeros })])

/** The rows of a file; one within which it breaks off is left out. */
function withoutBrokenRow(content: string, layout: Layout, isCut: boolean): ReturnType<typeof recordsOf> {
  const records = recordsOf(content, layout)
  const index = isCut && !content.endsWith('\n') ? records.rows.length - 1 : brokenOffRow(content, records.rows)
  if (index === null) return records
  const text = records.rows[index]?.join(layout.delimiter) ?? ''
  return { rows: records.rows.slice(0, index), leftOut: [...records.leftOut, { index, text }] }
}

const NOT_ALIGNED: Aligned = { rows: null, leftOut: [] }
const NOTHING_TORN: ReadonlyMap<number, ReadonlySet<number>> = new Map()

function laidOut(text: string): { content: string; layout: Layout } {
  const stated = statedDelimiter(text)
  if (stated !== null) return { content: stated.rest, layout: layoutWith(stated.rest, stated.delimiter) }
  const quoted = quotedDelimiter(text)
  return { content: text, layout: quoted === null ? layoutOf(text) : layoutWith(text, quoted) }
}

/** Bounds the work before it is done: there are no more rows than lines, and none of them is endless. */
function checkLines(text: string, limits: Limits): void {
  let [lines, longest] = [0, 0]
  for (let start = 0, end = 0; end >= 0; start = end + 1, lines++) {
    end = text.indexOf('\n', start)
    longest = Math.max(longest, (end < 0 ? text.length : end) - start)
  }
  within('textLength', longest, LONGEST_LINE)
  within('rows', lines, limits.rows * EMPTY_SHARE)
  if (lines <= limits.rows) return
  const filled = filledLines(text)
  if (filled === 0) refuse('no-cost-lines', {})
  within('rows', filled, limits.rows)
}

/** Room for 16,384 columns of 240 letters each. */
export const LONGEST_LINE = 4_000_000

/** There are no more cells than separators and lines. */
function checkCells(text: string, { delimiter }: Layout, limits: Limits): void {
  within('cells', countOf(text, delimiter) + countOf(text, '\n') + 1, limits.cells * EMPTY_SHARE)
}

/** Lines with something between their separators. */
function filledLines(text: string): number {
  const filled = /[^\s;,|"][^\n]*/g
  let lines = 0
  while (filled.test(text)) lines++
  return lines
}

/** Where the quotes of more rows make no sense, those of the file do not. */
const MOST_LEFT_OUT = 1_000

/** No sheet has more columns, so no row of a list has. */
const COLUMNS = 16_384

/** Bounds what is looked at one by one below. */
function checkRow(row: readonly string[], { textLength }: Limits): void {
  within('cells', row.length, COLUMNS)
  for (const text of row) within('textLength', text.length, textLength)
}

/** Repairs misread texts cell by cell; one finding for what was repaired and one for what is lost, each at its first cell. */
function mend(name: string, rows: readonly (readonly string[])[]): Checked<(readonly string[])[]> {
  const first: { repaired?: Finding; lost?: Finding } = {}
  const mendField = (text: string, row: number, column: number): string => {
    const better = repaired(text)
    const misread = (): Finding => finding('mojibake', { text, repaired: better }, addressOf({ name }, row + 1, column))
    if (better !== text) first.repaired ??= misread()
    if (isLost(better)) first.lost ??= misread()
    return better
  }
  const value = rows.map((fields, row) => fields.map((text, column) => mendField(text, row, column)))
  return { value, findings: [first.repaired, first.lost].filter((one) => one !== undefined) }
}
