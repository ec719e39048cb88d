// A grid: the cells of one sheet as they stand, wherever they came from. Law: every cell keeps its address; nothing here knows what it means.
import type { IsoDate } from '../core/period.ts'

/** Where a cell stands and how it is shown. Columns count from 0 (`A`), rows from 1, as in the sheet. */
interface Placed {
  readonly column: number
  /** The number format code (`#,##0.00`, `d.m.yyyy`, `0%`); absent for General and for formats without such a notion (CSV). */
  readonly format?: string
  /** The formula as written, without `=`; a cell may have both a formula and a cached value. */
  readonly formula?: string
  /** Set where the formula calculates with lists: the cell is so many rows and columns within the range it fills. */
  readonly inArray?: PlaceInArray
  /** What that formula gives, where it is not what is stored in the cell; no amount is read from such a cell. */
  readonly calculated?: string
  /** Nobody here can tell what its formula gives: what is stored is taken. */
  readonly isUnchecked?: true
}

export interface PlaceInArray {
  readonly row: number
  readonly column: number
}

/** What stands in a cell. An empty cell is not in the grid. */
export type Cell =
  /** A torn text is put together of two fields of a text file, which may be one amount or two. */
  | (Placed & { readonly kind: 'text'; readonly text: string; readonly isTorn?: true })
  | (Placed & { readonly kind: 'number'; readonly number: number })
  /** A day the format itself states as a day (ISO date cells, ODS dates); a date serial is a number with a date format. */
  | (Placed & { readonly kind: 'date'; readonly date: IsoDate })
  | (Placed & { readonly kind: 'boolean'; readonly boolean: boolean })
  /** `#REF!` and its kin. */
  | (Placed & { readonly kind: 'error'; readonly text: string })
  /** A formula nobody has calculated: no cached value. */
  | (Placed & { readonly kind: 'uncalculated'; readonly formula: string })

/** What people call the colours that they mark rows with. */
export type Hue = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'purple' | 'grey'

export interface GridRow {
  /** 1-based, as the sheet numbers it. */
  readonly row: number
  readonly hidden: boolean
  /** In column order, at most one cell a column. */
  readonly cells: readonly Cell[]
  /** The columns whose cells are struck through; absent where none is, and in formats whose readers do not tell. */
  readonly struck?: readonly number[]
  /** The columns whose cells are filled with their text, as often as it has room (5 may be seen as 555), or show it otherwise than it stands there. */
  readonly repeated?: readonly number[]
  /** The columns whose letters nobody can see, being too small or of the colour behind them; absent where there are none. */
  readonly unseen?: readonly number[]
  /** The colours that its cells with something in them are painted or written in, parted by blanks; absent where there is none, and in formats whose readers do not tell. */
  readonly hues?: string
  /** What people wrote about its cells, beside them; absent where there is nothing, and in formats whose readers do not tell. */
  readonly notes?: readonly Note[]
}

/** A cell that holds an empty text, mostly as the result of a formula; it is none of its row's cells. */
export interface EmptyText {
  readonly column: number
  readonly format?: string
  readonly formula?: string
  readonly inArray?: PlaceInArray
}

/** A comment on a cell. */
export interface Note {
  readonly column: number
  readonly text: string
}

/** A rectangle of merged cells, all bounds inclusive; only its top left cell has a value. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A range of a sheet that has a name. */
export interface NamedRange extends Merge {
  readonly name: string
}

/** What the formulas of a workbook refer to by names, all in small letters. */
export interface FormulaNames {
  /** What each name stands for, without `=`; one that holds on one sheet only is called `sheet!name`. */
  readonly names: ReadonlyMap<string, string>
  readonly tables: ReadonlyMap<string, NamedTable>
  /** In OpenDocument it is a setting whether letters of another case are the same, and what a pattern is. */
  readonly isOpenDocument: boolean
}

/** A table of a sheet that formulas refer to by its name and columns. */
export interface NamedTable extends Merge {
  readonly sheet: string
  readonly columns: readonly string[]
  readonly headerRows: number
  readonly totalsRows: number
}

export interface Grid {
  readonly name: string
  readonly hidden: boolean
  /** Rows that have cells, in row order, each row at most once. */
  readonly rows: readonly GridRow[]
  /** Columns nobody sees (hidden, or of no width). */
  readonly hiddenColumns: ReadonlySet<number>
  readonly merges: readonly Merge[]
  /** Whether date serials count from 1.1.1904. */
  readonly date1904: boolean
  /** Whether cells have the texts of their formulas; absent where none has, and in formats whose readers do not tell. */
  readonly hasFormulas?: boolean
  /** The same for all sheets of a workbook; absent where the reader tells neither these names nor which cells hold an empty text. */
  readonly formulaNames?: FormulaNames
  /** The cells of each row that hold an empty text, in column order; absent where there are none. */
  readonly emptyTexts?: ReadonlyMap<number, readonly EmptyText[]>
  /** The words of the header and footer of its printed pages; absent where there are none, and in formats whose readers do not tell. */
  readonly printed?: readonly string[]
  /** Its ranges that have names; absent where none has, and in formats without names. */
  readonly named?: readonly NamedRange[]
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name
  return name
}

/** 0 for `A`, 26 for `aa`; -1 for no letters. */
export function columnNumber(name: string): number {
  let number = 0
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** `Costs!C7`: the address as it stands in findings and claims.json. */
export const addressOf = (grid: { readonly name: string }, row: number, column: number): string =>
  `${grid.name}!${columnName(column)}${String(row)}`

/** The cell of a column, or undefined where the row has none. */
export function cellAt(row: GridRow, column: number): Cell | undefined {
  const guess = row.cells[column]
  return guess?.column === column ? guess : row.cells.find((cell) => cell.column === column)
}

/** A date format has a day, month or year outside quotes, brackets and escapes; `General`, `0,00 €` and the like have none. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false
  const known = dateFormats.get(format)
  if (known !== undefined) return known
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, '')
  const answer = /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
  if (dateFormats.size >= MOST_KNOWN) dateFormats.clear()
  dateFormats.set(format, answer && !/general/i.test(bare))
  return answer && !/general/i.test(bare)
}

const dateFormats = new Map<string, boolean>()
/** Those of one file must not stay in memory for all that follow. */
const MOST_KNOWN = 1_000

/** Makes a grid from plain rows of text; `null` and `''` are empty. For CSV, tests and small sheets of our own. */
export function gridOfTexts(name: string, rows: readonly (readonly (string | null)[])[]): Grid {
  const known = new KnownCells()
  const gridRows = rows.map((texts, index) => ({ row: index + 1, hidden: false, cells: cellsOfTexts(texts, known) }))
  return {
    name,
    hidden: false,
    rows: gridRows.filter((row) => row.cells.length > 0),
    hiddenColumns: new Set(),
    merges: [],
    date1904: false,
  }
}

/** Copied once, since an array that grew keeps room for more: in a million rows of one cell that is most of the memory. */
function cellsOfTexts(texts: readonly (string | null)[], known: KnownCells): Cell[] {
  const cells: Cell[] = []
  for (const [column, text] of texts.entries()) if (text !== null && text !== '') cells.push(known.cell(column, text))
  return cells.slice()
}

/** V8 tells texts above 16,383 letters apart by their length alone: a table of such texts compares each with all of them. */
const LONGEST_KNOWN = 240

/** In a long list most days, names and categories come again: such a cell is one thing in all its rows. */
class KnownCells {
  readonly #ofColumns: Map<string, Cell>[] = []

  cell(column: number, text: string): Cell {
    if (text.length > LONGEST_KNOWN) return { kind: 'text', column, text }
    const known = (this.#ofColumns[column] ??= new Map<string, Cell>())
    const before = known.get(text)
    if (before !== undefined) return before
    const cell: Cell = { kind: 'text', column, text }
    if (known.size < MOST_KNOWN) known.set(text, cell)
    return cell
  }
}
