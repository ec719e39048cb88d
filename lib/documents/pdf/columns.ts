// How wide the columns of a table are on a page, and how large its letters. Law: an amount never breaks; words share what is left.
import type { ColumnKind } from '../../core/report/block.ts'

export interface PageColumn {
  readonly kind: ColumnKind
  /** How wide it wishes to be beside the others. */
  readonly wish: number
  readonly heading: string
  /** The longest figure, in characters. */
  readonly longest: number
}

export interface PageColumns {
  /** Points. */
  readonly size: number
  readonly widths: readonly number[]
  /** Whether headings have to be hyphenated. */
  readonly isTight: boolean
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
const AIR = 7
/** Of the letter size: a digit, a letter of a bold heading. */
const DIGIT = 0.5
const LETTER = 0.57
const NARROWEST_WORDS = 46

const isFigure = (kind: ColumnKind): boolean => kind !== 'text' && kind !== 'wrapped'

/** The largest letters with which everything fits; with the smallest, words get what there is. */
export function pageColumns(columns: readonly PageColumn[], width: number): PageColumns {
  const [size, word] = TRIES.find(([points, letters]) => fits(columns, width, points, letters)) ?? LAST
  const isTight = columns.some((one) => longestWord(one.heading) > word && isFigure(one.kind))
  const fixed = columns.map((one) => (isFigure(one.kind) ? figureWidth(one, size, word) : 0))
  const left = Math.max(width - fixed.reduce((all, one) => all + one, 0), 40)
  const wishes = columns.reduce((all, one) => all + (isFigure(one.kind) ? 0 : one.wish), 0)
  if (wishes === 0) {
    const used = fixed.reduce((all, one) => all + one, 0)
    return { size, isTight, widths: fixed.map((one) => one * Math.max(1, Math.min(1.6, width / used))) }
  }
  const share = Math.min(left, wishes * size * 0.6)
  return { size, isTight, widths: columns.map((one, index) => (isFigure(one.kind) ? (fixed[index] ?? 0) : (one.wish / wishes) * share)) }
}

function fits(columns: readonly PageColumn[], width: number, size: number, word: number): boolean {
  const figures = columns.reduce((all, one) => all + (isFigure(one.kind) ? figureWidth(one, size, word) : 0), 0)
  const texts = columns.filter((one) => !isFigure(one.kind))
  const needed = texts.reduce((all, one) => all + Math.max(NARROWEST_WORDS, one.wish * size * 0.34), 0)
  return figures + needed <= width
}

function figureWidth({ heading, longest }: PageColumn, size: number, most: number): number {
  return Math.max(longest * DIGIT, Math.min(longestWord(heading), most) * LETTER) * size + AIR
}

const longestWord = (heading: string): number => Math.max(...heading.split(/[\s-]+/).map((word) => word.length))
