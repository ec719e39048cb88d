// A formula that several cells share: written once, and meant for each cell as if it had been copied there.
import { columnName } from '../../../sheet/grid.ts'
import { COLUMNS, columnOf, ROWS } from './address.ts'

interface Reference {
  /** From 0; null in a reference to whole rows. */
  readonly column: number | null
  /** From 1; null in a reference to whole columns. */
  readonly row: number | null
  readonly columnMark: string
  readonly rowMark: string
}

type Piece = string | Reference

/** Texts, sheet names, brackets of tables and other workbooks; ranges of whole columns or rows; other words, some of which are references. */
const token = /"[^"]*"|'[^']*'|\[[^[\]]*\]|\$?[a-z]{1,3}:\$?[a-z]{1,3}(?![$\w.])|\$?\d{1,7}:\$?\d{1,7}(?![$\w.])|[$\w.\\\u0080-\uffff]+/gi
/** What follows a word that is no reference: a function, a sheet, a table. */
const notReference = new Set(['(', '!', '['])
const reference = /^(\$?)([a-z]{1,3})(\$?)(\d{1,7})$/i
const columnsOnly = /^(\$?)([a-z]{1,3}):(\$?)([a-z]{1,3})$/i
const rowsOnly = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/

export class SharedFormula {
  readonly #row: number
  readonly #column: number
  readonly #pieces: readonly Piece[]

  /** The formula as the cell at this row and column has it. */
  constructor(text: string, row: number, column: number) {
    this.#row = row
    this.#column = column
    this.#pieces = piecesOf(text)
  }

  /** The formula as another cell has it: relative references moved along. */
  at(row: number, column: number): string {
    const [rows, columns] = [row - this.#row, column - this.#column]
    return this.#pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('')
  }
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(token)) {
    const end = match.index + match[0].length
    const found = notReference.has(text.charAt(end)) ? [] : referencesOf(match[0])
    if (found.length === 0) continue
    pieces.push(text.slice(from, match.index), ...found)
    from = end
  }
  pieces.push(text.slice(from))
  return pieces
}

function referencesOf(word: string): Piece[] {
  const cell = reference.exec(word)
  if (cell) return [{ columnMark: cell[1] ?? '', column: columnOf(cell[2] ?? ''), rowMark: cell[3] ?? '', row: Number(cell[4]) }]
  const columns = columnsOnly.exec(word)
  if (columns) return [columnReference(columns[1], columns[2]), ':', columnReference(columns[3], columns[4])]
  const rows = rowsOnly.exec(word)
  return rows ? [rowReference(rows[1], rows[2]), ':', rowReference(rows[3], rows[4])] : []
}

const columnReference = (mark = '', letters = ''): Reference => ({ columnMark: mark, column: columnOf(letters), rowMark: '', row: null })
const rowReference = (mark = '', digits = ''): Reference => ({ columnMark: '', column: null, rowMark: mark, row: Number(digits) })

function moved(one: Reference, rows: number, columns: number): string {
  const column = one.column === null || one.columnMark !== '' ? one.column : one.column + columns
  const row = one.row === null || one.rowMark !== '' ? one.row : one.row + rows
  if ((column !== null && (column < 0 || column >= COLUMNS)) || (row !== null && (row < 1 || row > ROWS))) return '#REF!'
  return one.columnMark + (column === null ? '' : columnName(column)) + one.rowMark + (row === null ? '' : String(row))
}
