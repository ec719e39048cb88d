// The row that numbers the columns of a form.
import type { Cell } from '../../grid.ts'

/** A row that numbers the columns of a form: 1, 2, 3 … or a, b, c …, over four columns or more. */
export function isColumnNumbering(cells: readonly Cell[]): boolean {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  if (cells.length < 4) return false
  return cells.every((cell, index) => {
    const text =
      cell.kind === 'number' ? String(cell.number) : cell.kind === 'text' ? cell.text.replace(/[().]/g, '').trim().toLowerCase() : ''
    return text === String(index + 1) || text === letters[index]
  })
}
