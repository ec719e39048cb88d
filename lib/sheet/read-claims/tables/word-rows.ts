// Words of a list's body that are no line's: rows of words alone, and what is beside the hundred that a line may have. Law: a list of any length may
// have a row of words for each row with a figure, so that texts below lines are never too many, and a million words cost no more than it takes to see them.
import type { Cell, GridRow } from '../../grid.ts'
import type { Table } from './tables.ts'

/** How many more rows of words there are in lists than rows with a figure. */
export function wordRowsBeyondOthers(tables: readonly Table[]): number {
  let beyond = 0
  for (const { body } of tables) for (const row of body) beyond += weight(row)
  return beyond
}

/** How many comments people wrote beside cells: each is asked all that a line is, and no list has one on each of some ten thousand lines. */
export function commentsIn(rows: readonly GridRow[]): number {
  let comments = 0
  for (const { notes } of rows) if (notes !== undefined) comments += notes.length
  return comments
}

/** A row of words is one more, a wide one as many as it would be at the width of a list; of each row with a figure one may be taken off. */
const weight = ({ cells }: GridRow): number =>
  cells.some(mayBeFigure) ? wordsBeside(cells) / WORDS_OF_ROW - 1 : Math.ceil(cells.length / WORDS_OF_ROW)

const WORDS_OF_ROW = 10

/** How many more words stand beside the figures of a row than any line has. */
const wordsBeside = (cells: readonly Cell[]): number =>
  cells.length <= WORDS_OF_LINE ? 0 : Math.max(0, cells.filter((cell) => !mayBeFigure(cell)).length - WORDS_OF_LINE)

const WORDS_OF_LINE = 100

/** For each row of words that a limit allows, so many more may stand in the blocks above lists, which are in no body. */
const OF_BLOCKS = 2

/** Counts the rows below the first heading of a sheet while its headings are looked for, so that looking ends where no limit lets the file pass. */
export class WordRowsBelow {
  readonly #rows: readonly GridRow[]
  #most: number
  #beyond = 0

  constructor(rows: readonly GridRow[], most: number) {
    this.#rows = rows
    this.#most = Math.max(most, most * OF_BLOCKS)
  }

  /** Takes the row at a position; whether there are too many of words, whatever follows. What follows is looked at once. */
  areTooManyAt(position: number): boolean {
    const row = this.#rows[position]
    if (row !== undefined) this.#beyond += weight(row)
    if (this.#beyond <= this.#most) return false
    const most = this.#most
    this.#most = Number.POSITIVE_INFINITY
    let all = this.#beyond
    for (let below = position + 1; below < this.#rows.length; below += 1) all += weight(this.#rows[below] ?? NO_ROW)
    return all > most
  }
}

const NO_ROW: GridRow = { row: 0, hidden: false, cells: [] }

const mayBeFigure = (cell: Cell): boolean => cell.kind !== 'text' || FIGURE.test(cell.text)

/** `1 250,00 €`, `EUR 12`, `15.9.2009`: figures with hardly a letter beside them. */
const FIGURE = /^(?:\p{L}{1,3}\s)?[^\p{L}\d]*\d[^\p{L}]{0,40}\p{L}{0,4}\W?$/u
