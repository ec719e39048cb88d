// Tables of a sheet, whose style paints their heads, and all of them if it is a dark one. Law: what a style of Excel's own paints light stays paper.
import { SPREADSHEET } from '../package/names.ts'
import { damaged } from '../refusal.ts'
import type { Merge } from '../../../sheet/grid.ts'
import { areAlike, PAPER } from '../../colours.ts'
import type { Look } from '../../letters.ts'
import type { Limits } from '../limits.ts'
import { isTrue } from '../workbook/workbook-part.ts'
import { decimalOf } from '../xml/decimal.ts'
import { Scanner } from '../xml/scanner.ts'
import { rangeOf } from './address.ts'

/** A table of a sheet, as far as its style paints it. */
export interface StyledTable {
  readonly range: Merge
  readonly heads: number
  readonly totals: number
  readonly style: string
  readonly rowStripes: boolean
  readonly columnStripes: boolean
  readonly firstColumn: boolean
  readonly lastColumn: boolean
}

/** Reads a table's part; null for a part of another kind. */
export function readTable(bytes: Uint8Array, part: string, limits: Limits): StyledTable | null {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  if (!scanner.nextChild(0) || scanner.tag !== 'table') return null
  const range = rangeOf(scanner.attribute('ref') ?? '') ?? damaged()
  const heads = decimalOf(scanner.attribute('headerRowCount') ?? '1') ?? 1
  const totals = decimalOf(scanner.attribute('totalsRowCount') ?? '0') ?? 0
  let shown = { style: '', rowStripes: false, columnStripes: false, firstColumn: false, lastColumn: false }
  while (scanner.nextChild(1)) if (scanner.word === 'tableStyleInfo') shown = shownBy(scanner)
  return { range, heads, totals, ...shown }
}

function shownBy(scanner: Scanner): Omit<StyledTable, 'range' | 'heads' | 'totals'> {
  const shows = (name: string): boolean => isTrue(scanner.attribute(name))
  return {
    style: scanner.attribute('name') ?? '',
    rowStripes: shows('showRowStripes'),
    columnStripes: shows('showColumnStripes'),
    firstColumn: shows('showFirstColumn'),
    lastColumn: shows('showLastColumn'),
  }
}

/** What a style paints dark of a table with so many rows of heads. */
export function darkPart(range: Merge, heads: number, style: string): Merge | null {
  if (isDark(style)) return range
  return heads > 0 && hasDarkHead(style) ? { ...range, bottom: range.top + heads - 1 } : null
}

/** Whether a table's style paints what is behind letters that are light and have nothing painted behind them of their own. */
export const couldBeOnDark = ({ letters, behind }: Look): boolean => behind.length === 0 && areAlike(letters, PAPER)

export const isWithin = ({ top, left, bottom, right }: Merge, row: number, column: number): boolean =>
  top <= row && bottom >= row && left <= column && right >= column

const isDark = (style: string): boolean => /^TableStyleDark\d+$/.test(style)

/** The heads of light styles 8 to 14 and of medium ones 1 to 21 are filled with a strong colour. */
function hasDarkHead(style: string): boolean {
  const [, kind, number] = /^TableStyle(Light|Medium)(\d+)$/.exec(style) ?? []
  return kind === 'Medium' ? Number(number) <= 21 : kind === 'Light' && Number(number) >= 8 && Number(number) <= 14
}
