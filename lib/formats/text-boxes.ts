// What text boxes over a sheet say, and comments on its empty rows. Law: such words are heard as if they were typed where they begin: beside the row of figures they
// begin on, or in the next empty row.
import type { Cell, GridRow, Note } from '../sheet/grid.ts'

/** Columns count from 0, rows from 1, as in a grid. */
export interface TextBox {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** More text boxes on one sheet than these are nothing anybody made; what reads them refuses the file. */
export const MOST_BOXES = 10_000

/** The rows of a sheet with what its text boxes say; beside no cells they say nothing. */
export function withTexts(rows: readonly GridRow[], boxes: readonly TextBox[]): readonly GridRow[] {
  if (boxes.length === 0 || rows.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const notes = new Map<number, Note[]>()
  const beyond = new Map<number, number>()
  for (const { row, column, text } of boxes) {
    const beside = byNumber.get(row)
    if (beside?.cells.some(isFigure) === true) {
      const said = notes.get(row) ?? [...(beside.notes ?? [])]
      said.push({ column, text })
      notes.set(row, said)
    } else {
      const free = nextFree(byNumber, row, beyond)
      byNumber.set(free, { row: free, hidden: false, cells: [{ kind: 'text', column, text }] })
    }
  }
  const all = [...byNumber.values()].sort((a, b) => a.row - b.row)
  return all.map((row) => withNotes(row, notes.get(row.row)))
}

const isFigure = ({ kind }: Cell): boolean => kind === 'number'
const withNotes = (row: GridRow, notes: readonly Note[] | undefined): GridRow => (notes === undefined ? row : { ...row, notes })

/** The next empty row; `beyond` keeps where to go on from rows that were found full, so that many boxes in one place cost no more than elsewhere. */
function nextFree(rows: ReadonlyMap<number, GridRow>, from: number, beyond: Map<number, number>): number {
  const full: number[] = []
  let free = from
  while (rows.has(free)) {
    full.push(free)
    free = beyond.get(free) ?? free + 1
  }
  for (const row of full) beyond.set(row, free + 1)
  return free
}

/** The rows of a sheet with the comments that stand on none of them, as `Tosite A2 ei haeta` below the list. */
export function withLooseNotes(rows: readonly GridRow[], notes: ReadonlyMap<number, readonly Note[]>): readonly GridRow[] {
  if (notes.size === 0) return rows
  const filled = new Set(rows.map(({ row }) => row))
  const loose = [...notes].flatMap(([row, said]) =>
    filled.has(row) ? [] : said.map(({ column, text }) => ({ row, column, text: wordsOf(text) })),
  )
  return withTexts(rows, loose)
}

/** The words of a box as one text. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim()
