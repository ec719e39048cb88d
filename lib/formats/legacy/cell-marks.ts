// What is said of cells beside their values: struck through, letters that nobody sees, a text repeated across its cell, colours, comments. Law: a row is given each
// kind of mark that one of its cells has, and no other.
import type { GridRow, Hue, Note } from '../../sheet/grid.ts'
import { withLooseNotes } from '../text-boxes.ts'

type Mark = 'struck' | 'unseen' | 'repeated'

export class CellMarks {
  readonly #columns: Readonly<Record<Mark, Map<number, number[]>>> = { struck: new Map(), unseen: new Map(), repeated: new Map() }
  readonly #notes = new Map<number, Note[]>()
  readonly #hues = new Map<number, string>()

  /** Marks a cell; `row` counts from 1. */
  add(mark: Mark, row: number, column: number): void {
    const marked = this.#columns[mark]
    const known = marked.get(row)
    if (known === undefined) marked.set(row, [column])
    else if (known.at(-1) !== column) known.push(column)
  }

  /** A cell is painted or written in a colour. */
  paint(row: number, hue: Hue): void {
    const known = this.#hues.get(row)
    if (known === undefined) this.#hues.set(row, hue)
    else if (!known.split(' ').includes(hue)) this.#hues.set(row, `${known} ${hue}`)
  }

  comment(row: number, note: Note): void {
    const known = this.#notes.get(row)
    if (known === undefined) this.#notes.set(row, [note])
    else known.push(note)
  }

  /** The rows with what is said of their cells, and of cells in no row; no colours where conditions may paint others. */
  on(rows: readonly GridRow[], mayPaint: boolean): readonly GridRow[] {
    if (mayPaint) this.#hues.clear()
    return withLooseNotes(
      rows.map((row) => this.#of(row)),
      this.#notes,
    )
  }

  #of(row: GridRow): GridRow {
    const [struck, unseen, repeated] = [this.#columns.struck, this.#columns.unseen, this.#columns.repeated].map((marks) =>
      marks.get(row.row),
    )
    const notes = this.#notes.get(row.row)
    const hues = this.#hues.get(row.row)
    if (struck === undefined && unseen === undefined && repeated === undefined && notes === undefined && hues === undefined) return row
    return {
      ...row,
      ...(struck && { struck: [...new Set(struck)] }),
      ...(unseen && { unseen: [...new Set(unseen)] }),
      ...(repeated && { repeated }),
      ...(hues !== undefined && { hues }),
      ...(notes && { notes }),
    }
  }
}
