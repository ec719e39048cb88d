// How wide the columns of a table are on a page, and how large its letters. Law: an amount never breaks; words share what is left.
import type { ColumnKind } from '../../core/report/block.ts'

export interface PageColumn {
  readonly kind: ColumnKind
  /** How wide it wishes to be beside the others. */
  readonly wish: number
  readonly heading: string
  /** What must stand on one line, in characters: the longest figure, or the longest of texts that are all short. */
  readonly longest: number
  /** The longest word, in characters. */
  readonly word: number
}

export interface PageColumns {
  /** Points. */
  readonly size: number
  readonly widths: readonly number[]
  /** Which headings have to be hyphenated. */
  readonly isTight: readonly boolean[]
}

/** Letter sizes to try, and how much of a heading's longest word has to fit: headings may be hyphenated before letters get very small. */
const TRIES: readonly (readonly [size: number, word: number])[] = [
  [9, 15],
  [8.5, 15],
  [8, 14],
  [7.5, 13],
  [7.5, 11],
  [7, 10],
  [6.5, 9],
  [6, 8],
]
const LAST = [6, 8] as const
/** Points between a column's edge and its text, on both sides. */
export const AIR = 7
/** Of the letter size: a digit, a letter of a bold heading. */
const DIGIT = 0.5
const LETTER = 0.58
/** The same of a word: a little more than letters take. */
const WORD = 0.54
const NARROWEST_WORDS = 44
/** A heading of more lines makes its table top-heavy. */
const HEADING_LINES = 3

const isFigure = (kind: ColumnKind): boolean => kind !== 'text' && kind !== 'wrapped'

/** The largest letters with which everything fits; with the smallest, words get what there is. */
export function pageColumns(columns: readonly PageColumn[], width: number): PageColumns {
  const [size, word] = TRIES.find(([points, letters]) => fits(columns, width, points, letters)) ?? LAST
  const fixed = columns.map((one) => (isFigure(one.kind) ? figureWidth(one, size, word) : 0))
  const left = Math.max(width - sum(fixed), 40)
  const wishes = sum(columns.map((one) => (isFigure(one.kind) ? 0 : one.wish)))
  if (wishes === 0)
    return sized(
      columns,
      fixed.map((one) => one * Math.max(1, Math.min(1.6, width / sum(fixed)))),
      size,
    )
  const words = wordWidths(columns, Math.min(left, wishes * size * 0.6), size, word)
  const widths = columns.map((one, index) => (isFigure(one.kind) ? (fixed[index] ?? 0) : (words[index] ?? 0)))
  return sized(columns, flattened(columns, widths, width - sum(widths), size), size)
}

const sized = (columns: readonly PageColumn[], widths: readonly number[], size: number): PageColumns => ({
  size,
  widths,
  isTight: columns.map(({ heading }, index) => longestWord(heading) * LETTER * size + AIR > (widths[index] ?? 0) + ROUNDING),
})

/** Points that a sum of widths may be off. */
const ROUNDING = 0.01

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function fits(columns: readonly PageColumn[], width: number, size: number, word: number): boolean {
  const needed = columns.map((one) => (isFigure(one.kind) ? figureWidth(one, size, word) : leastWords(one, size, word)))
  return sum(needed) <= width
}

function figureWidth({ heading, longest }: PageColumn, size: number, most: number): number {
  return Math.max(longest * DIGIT, Math.min(longestWord(heading), most) * LETTER) * size + AIR
}

/** What a column of words cannot do without: its heading, short texts, words of ordinary length, and a third of its wish. */
const leastWords = ({ heading, longest, word, wish }: PageColumn, size: number, most: number): number =>
  Math.max(
    NARROWEST_WORDS,
    Math.max(longest * DIGIT, Math.min(word, most) * WORD, Math.min(longestWord(heading), most) * LETTER) * size + AIR,
    wish * size * 0.34,
  )

/** How many letters of a word fit on a line of a column. */
export const lettersIn = (width: number, size: number): number => Math.floor((width - AIR) / (size * WORD))

/** Each column of words by its wish, but none below what it cannot do without while the others can give. */
function wordWidths(columns: readonly PageColumn[], width: number, size: number, most: number): number[] {
  const least = columns.map((one) => (isFigure(one.kind) ? 0 : leastWords(one, size, most)))
  const missing = sum(least) - width
  if (missing > 0) return least.map((one) => (one * width) / sum(least))
  const extra = columns.map((one, index) => (isFigure(one.kind) ? 0 : Math.max(0, one.wish * size * 0.6 - (least[index] ?? 0))))
  return least.map((one, index) => one - (missing * (extra[index] ?? 0)) / Math.max(sum(extra), 1))
}

/** Room that nobody needs goes to columns whose headings would stand too tall. */
function flattened(columns: readonly PageColumn[], widths: readonly number[], room: number, size: number): number[] {
  const wanted = columns.map(({ heading, kind }, index) =>
    isFigure(kind) ? Math.max(0, (heading.length / HEADING_LINES + 3) * LETTER * size + AIR - (widths[index] ?? 0)) : 0,
  )
  const part = Math.min(1, Math.max(0, room) / Math.max(sum(wanted), 1))
  return widths.map((one, index) => one + (wanted[index] ?? 0) * part)
}

/** In letters; in a short word, where nothing evens it out, an m or a w is one and a half. */
const longestWord = (heading: string): number =>
  Math.max(...heading.split(/[\s-]+/).map((word) => word.length + (word.length > SHORT ? 0 : wideLetters(word) / 2)))
const SHORT = 5
const wideLetters = (word: string): number => word.match(/[mw]/gi)?.length ?? 0
