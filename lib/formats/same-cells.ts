// Cells of one column that hold the same: days, names, categories and rates come again on hundreds of rows. Law: such a cell is one thing in all of them,
// and what is told of one place only (a formula, a part of a list) makes it a cell of its own.
import type { Cell } from '../sheet/grid.ts'

/** Places of a table; a power of two. */
const PLACES = 4_096

/** So many cells in a row of a column, each another, end the search in it: vouchers and amounts hardly ever come again, and looking takes longer than reading. */
const PATIENCE = 1_000
/** One that came again makes up for so many others. */
const WORTH = 4

export class SameCells {
  readonly #recent: (Cell | undefined)[] = new Array<Cell | undefined>(PLACES)
  /** By column, how many more others are borne. */
  readonly #patience: number[] = []

  /** The cell itself, or one like it that was met lately. */
  of(cell: Cell): Cell {
    const { column } = cell
    const patience = this.#patience[column] ?? PATIENCE
    if (patience <= 0 || (cell.kind !== 'number' && cell.kind !== 'text') || cell.formula !== undefined) return cell
    const place = (markOf(cell) + column * 97) & (PLACES - 1)
    const before = this.#recent[place]
    if (before !== undefined && areSame(before, cell)) {
      this.#patience[column] = Math.min(patience + WORTH, PATIENCE)
      return before
    }
    this.#recent[place] = cell
    this.#patience[column] = patience - 1
    return cell
  }
}

type Plain = Extract<Cell, { kind: 'number' | 'text' }>

/** Cells that hold the same have the same mark; of a text its last letters make it. */
function markOf(cell: Plain): number {
  if (cell.kind === 'number') return Math.trunc(cell.number * 100) | 0
  const { text } = cell
  let mark = text.length
  for (let index = Math.max(0, text.length - MARKED); index < text.length; index += 1) mark = (mark * 31 + text.charCodeAt(index)) | 0
  return mark
}

const MARKED = 8

function areSame(before: Cell, cell: Plain): boolean {
  if (before.column !== cell.column || before.format !== cell.format) return false
  if (cell.kind === 'number') return before.kind === 'number' && Object.is(before.number, cell.number)
  return before.kind === 'text' && before.text === cell.text && before.isTorn === cell.isTorn
}
