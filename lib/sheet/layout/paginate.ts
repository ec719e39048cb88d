// Where pages end and how far a sheet is scaled to fit them. Law: blocks are kept together where they fit on a page; a spreadsheet that scales by
// itself would ignore page breaks, so the scale is decided here.
import type { PlannedRow } from '../plan.ts'

interface Paper {
  /** Points between the margins of A4. */
  readonly width: number
  readonly height: number
}

const papers: Readonly<Record<'portrait' | 'landscape', Paper>> = {
  portrait: { width: 523, height: 737 },
  landscape: { width: 770, height: 490 },
}

/** Programs and printers measure a little differently. */
const SAFETY = 0.96

/** Points of a column some characters wide: seven pixels a character and five of air. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75

/** Per cent of full size at which columns fit the paper, at most 100. */
export function scaleFor(widths: readonly number[], orientation: 'portrait' | 'landscape'): number {
  const width = widths.reduce((all, one) => all + columnPoints(one), 0)
  return Math.max(10, Math.min(100, Math.floor((papers[orientation].width * SAFETY * 100) / width)))
}

const ORDINARY_ROW = 15

/** The rows that pages begin with: a block that does not fit on what is left of a page begins the next one. */
export function pageBreaks(
  rows: readonly PlannedRow[],
  { tops, bottom }: { readonly tops: readonly number[]; readonly bottom: number },
  orientation: 'portrait' | 'landscape',
  scale: number,
): number[] {
  const page = (papers[orientation].height * SAFETY * 100) / scale
  const heightOf = (from: number, to: number): number => {
    let height = 0
    for (let row = from; row < to; row++) height += rows[row - 1]?.height ?? ORDINARY_ROW
    return height
  }
  const breaks: number[] = []
  let used = heightOf(1, tops[0] ?? 1)
  tops.forEach((top, index) => {
    const block = heightOf(top, tops[index + 1] ?? bottom + 1)
    if (index > 0 && used + block > page) {
      breaks.push(top)
      used = 0
    }
    used = (used + block) % page
  })
  return breaks
}
