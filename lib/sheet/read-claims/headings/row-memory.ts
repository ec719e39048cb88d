// What rows of texts mean as headings, remembered: partners fill in the same form a thousand times. Law: an answer depends on nothing but the texts of the
// row and their columns, and a memory that goes on over all files is bounded.
import type { Cell, GridRow } from '../../grid.ts'

const MOST_ROWS = 100
/** Letters of the texts of a row together. */
const LONGEST = 1_000

export class RowMemory<T> {
  readonly #known = new Map<string, { readonly columns: readonly number[]; readonly texts: readonly string[]; readonly answer: T }>()

  /** What is known of a row, or what is found out about it now. It is looked up by its first and last texts, and known only by all of them. */
  of({ cells }: GridRow, find: () => T): T {
    const [first, last] = [cells[0], cells.at(-1)]
    if (first?.kind !== 'text' || last?.kind !== 'text' || first.text.length + last.text.length > LONGEST) return find()
    const key = `${first.text} … ${last.text}`
    const known = this.#known.get(key)
    if (known !== undefined && isSame(cells, known.columns, known.texts)) return known.answer
    const answer = find()
    const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    if (texts.length < cells.length || texts.join('').length > LONGEST) return answer
    if (this.#known.size >= MOST_ROWS) this.#known.clear()
    this.#known.set(key, { columns: cells.map(({ column }) => column), texts, answer })
    return answer
  }
}

function isSame(cells: readonly Cell[], columns: readonly number[], texts: readonly string[]): boolean {
  if (cells.length !== texts.length) return false
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]
    if (cell?.kind !== 'text' || cell.column !== columns[index] || cell.text !== texts[index]) return false
  }
  return true
}
