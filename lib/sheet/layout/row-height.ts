// How high a row must be so that no text is cut. Law: a little too high rather than too low, since programs measure letters differently.
import type { PlannedCell, PlannedRow, StyleToken } from '../plan.ts'
import { lineCount } from './lines-of-text.ts'

/** Points that one line of a style takes, for styles that break lines or are larger than others. */
const lineHeights: Readonly<Partial<Record<StyleToken, number>>> = {
  title: 26,
  subtitle: 17,
  heading: 22,
  tableHeading: 14,
  tableHeadingRight: 14,
  wrapped: 13.5,
  rowWrapped: 13.5,
  totalLabel: 13.5,
  memoLabel: 13.5,
  mainLabel: 15,
  mainMoney: 15,
  mainCount: 15,
  inputText: 13.5,
  good: 13.5,
  warning: 13.5,
  error: 13.5,
}

const ORDINARY = 15
const AIR = 3
/** Excel's own limit. */
const HIGHEST = 409

/** The height of a row where it is not the ordinary one. */
export function rowHeight(cells: readonly PlannedCell[], widths: readonly number[]): Pick<PlannedRow, 'height'> {
  let height = ORDINARY
  cells.forEach(({ value, style }, column) => {
    const line = lineHeights[style]
    if (line === undefined || value.kind === 'blank') return
    const lines = value.kind === 'text' && line <= ORDINARY ? linesIn(value.text, widths[column] ?? 10) : 1
    height = Math.max(height, lines * line + (line <= ORDINARY ? AIR : 0))
  })
  return height === ORDINARY ? {} : { height: Math.min(height, HIGHEST) }
}

/** In wide columns words fill the lines better, and letters are narrower than the digits that widths are measured in. */
const charactersIn = (width: number): number => Math.max(Math.floor(width > 30 ? width * 1.06 : width - 1), 4)

const linesIn = (text: string, width: number): number =>
  text.length <= charactersIn(width) && !text.includes('\n') ? 1 : lineCount(text, charactersIn(width))
