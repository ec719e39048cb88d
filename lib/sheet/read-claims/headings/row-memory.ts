// What rows of texts mean as headings, remembered: partners fill in the same form a thousand times. Law: an answer depends on nothing but the texts of the
// row and their columns, and a memory that goes on over all files is bounded.
import type { GridRow } from '../../grid.ts'

const MOST_ROWS = 100
/** Letters of the texts of a row together. */
const LONGEST = 1_000

export class RowMemory<T> {
  readonly #known = new Map<string, { readonly answer: T }>()

  /** What is known of a row, or what is found out about it now. */
  of(row: GridRow, find: () => T): T {
    const key = keyOf(row)
    const known = key === null ? undefined : this.#known.get(key)
    if (known !== undefined) return known.answer
    const answer = find()
    if (key === null) return answer
    if (this.#known.size >= MOST_ROWS) this.#known.clear()
    this.#known.set(key, { answer })
    return answer
  }
}

/** The texts and their columns, told apart by their lengths; null where something else than a text stands in the row, or too much. */
function keyOf({ cells }: GridRow): string | null {
  let [key, letters] = ['', 0]
  for (const cell of cells) {
    if (cell.kind !== 'text' || (letters += cell.text.length) > LONGEST) return null
    key += `${String(cell.column)} ${String(cell.text.length)} ${cell.text}`
  }
  return key
}
