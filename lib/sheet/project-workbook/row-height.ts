// How high a row must be for its texts to be seen whole. Law: a row whose texts fit on one line has no height of its own, so that it follows its program.
import { lineCount } from '../layout/lines-of-text.ts'
import type { PlannedCell, PlannedRow, StyleToken } from '../plan.ts'

/** In points, of a line of ten-point text, and above and below it. */
const LINE = 13.5
const MARGIN = 3

/** The styles whose texts break into lines. */
const wrapping: ReadonlySet<StyleToken> = new Set([
  'wrapped',
  'rowWrapped',
  'tableHeading',
  'tableHeadingRight',
  'inputText',
  'totalLabel',
  'mainLabel',
])

/** The row with the height its texts need in columns of some widths, at least so many points. */
export function withHeight(cells: readonly PlannedCell[], widths: readonly number[], least = 0): PlannedRow {
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 8)))
  const height = Math.max(least, lines > 1 ? lines * LINE + MARGIN : 0)
  return height === 0 ? { cells } : { cells, height }
}

/** Letters are narrower than digits, by which widths are measured; bold headings are wider. */
function linesOf({ value, style }: PlannedCell, width: number): number {
  if (value.kind !== 'text' || !wrapping.has(style)) return 1
  const characters = style === 'tableHeading' || style === 'tableHeadingRight' ? width - 1 : width * 1.25
  return lineCount(value.text, Math.floor(characters))
}
