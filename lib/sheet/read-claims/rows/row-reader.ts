// One row of a table's body by the meaning of its columns. Law: a cell that stands for several rows (merged down, or repeated by a ditto mark) counts
// in each of them, unless it is an amount: that one counts once.
import { add, cents, isNegative, negate, ZERO } from '../../../core/money.ts'
import { readAmount, type AmountReading } from '../../amount-reading.ts'
import { addressOf, cellAt, type Cell, type Grid, type GridRow, type Note } from '../../grid.ts'
import { amountRoles, type Role } from '../../headings.ts'
import { wholeIn } from '../columns/cents-columns.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { holdsWords, wordedAmount } from '../columns/worded-amount.ts'
import { lowersCosts } from '../columns/sign-column.ts'
import type { MergeIndex } from '../headings/merge-index.ts'
import { oneLine, showsAnything } from '../../plain-text.ts'
import { wordsOfFormat } from './format-words.ts'
import { knownFigure, knownText, NOTHING_SAID, type KnownText } from './known-text.ts'
import { isDitto, isPageInFull, wordsOf, type RowWords } from '../words/row-words.ts'
import { shownText } from '../words/shown.ts'

export interface PlacedText {
  readonly text: string
  /** What its words make of the row. */
  readonly says: RowWords
  readonly column: number
  readonly role: Role | null
  readonly at: string
}

export interface PlacedAmount {
  readonly column: Column
  readonly reading: Exclude<AmountReading, { kind: 'blank' }>
  readonly cell: Cell
  readonly at: string
}

export interface PlacedCell {
  readonly cell: Cell
  readonly at: string
  /** Its text; of an amount nothing. */
  readonly known: KnownText
}

export interface ReadRow {
  readonly source: GridRow
  /** The address of the row's first cell. */
  readonly at: string
  /** The texts that stand in the row itself, in column order. */
  readonly texts: readonly PlacedText[]
  /** What people wrote about its cells, beside them. */
  readonly notes: readonly PlacedText[]
  /**
   * Whether nothing in its words, beside them or through them puts a line in doubt, and none of them is repeated from above; most rows are so, and are
   * asked no more about them.
   */
  readonly isQuiet: boolean
  /** What stands in its amount columns; empty cells are left out. */
  readonly amounts: readonly PlacedAmount[]
  /** The cell of a meaning, its own or the one it repeats. */
  readonly cellOf: (role: Role) => PlacedCell | null
}

const NO_NOTES: readonly PlacedText[] = []
const NO_COLUMNS: readonly number[] = []
/** So much of a comment is looked at letter by letter; its words count as a whole. */
const LONGEST_NOTE = 240

/** What a row's cell is read by, worked out once for its column. */
interface Place {
  readonly column: Column | null
  readonly role: Role | null
  readonly isAmount: boolean
  /** What its address begins with: `Costs!C`. */
  readonly address: string
}

export class RowReader {
  readonly grid: Grid
  readonly columns: Columns
  readonly merges: MergeIndex
  readonly #columnsByRole = new Map<Role, number[]>()
  readonly #places: Place[] = []
  /** The cell above in each column, by which a ditto mark goes. */
  readonly #before: PlacedCell[] = []
  readonly #merged = new Map<number, { readonly placed: PlacedCell; readonly bottom: number }>()

  constructor(grid: Grid, columns: Columns, merges: MergeIndex) {
    this.grid = grid
    this.columns = columns
    this.merges = merges
    for (const { role, column } of columns.byColumn.values()) {
      if (role === null) continue
      const known = this.#columnsByRole.get(role)
      if (known) known.push(column)
      else this.#columnsByRole.set(role, [column])
    }
  }

  read(row: GridRow): ReadRow {
    const number = String(row.row)
    const cells: PlacedCell[] = []
    const texts: PlacedText[] = []
    const amounts: PlacedAmount[] = []
    let isQuiet = row.notes === undefined && row.struck === undefined
    let notes = row.notes === undefined ? NO_NOTES : row.notes.flatMap((note) => this.#noteOf(row, note))
    for (const cell of row.cells) {
      const { column, role, isAmount, address } = this.#placeOf(cell.column)
      const at = address + number
      const reading = column && isAmount ? this.#amountIn(cell, column, row) : null
      if (column && reading && reading.kind !== 'blank') amounts.push({ column, reading, cell, at })
      const beside =
        reading === null || cell.kind !== 'number' || cell.format === undefined ? null : wordsOfFormat(cell.format, cell.number)
      if (beside !== null) {
        notes = [...notes, { text: beside, says: wordsOf(beside), column: cell.column, role: null, at }]
        isQuiet = false
      }
      const known = reading === null ? this.#textIn(cell) : NOTHING_SAID
      if (known.line !== null) {
        texts.push({ text: known.line, says: known.says, column: cell.column, role, at })
        isQuiet &&= known.isQuiet && known.apart.length === 0
        if (known.apart.length > 0 && role !== null && role !== 'other')
          notes = [...notes, ...known.apart.flatMap((text) => this.#noteOf(row, { column: cell.column, text }))]
      }
      const repeated = this.#repeated(cell, role)
      cells[cell.column] = this.#before[cell.column] = repeated === null ? { cell, at, known } : { ...repeated, at }
      if (repeated !== null) isQuiet = false
    }
    if (this.grid.merges.length > 0 && this.#fillMerged(row, cells)) isQuiet = false
    return {
      source: row,
      at: this.#placeOf(row.cells[0]?.column ?? 0).address + number,
      texts,
      notes,
      isQuiet,
      amounts,
      cellOf: (role) => this.#cellOf(role, cells),
    }
  }

  /** Whether something stands in an amount column of a row; without that it has no money. */
  mayHaveMoney({ cells }: GridRow): boolean {
    return cells.some(({ column }) => this.#placeOf(column).isAmount)
  }

  /** Whether more than so many cells of a row stand in no amount column and show something; texts are looked at where figures are not enough. */
  hasMoreTexts({ cells }: GridRow, most: number): boolean {
    const isAside = ({ column }: Cell): boolean => !this.#placeOf(column).isAmount
    let count = 0
    for (const cell of cells) if (isFigure(cell) && isAside(cell)) count += 1
    for (const cell of cells) {
      if (count > most) return true
      if (cell.kind === 'text' && isAside(cell) && showsAnything(cell.text)) count += 1
    }
    return count > most
  }

  /** The text of a cell. What a number or a day shows has no words. */
  #textIn(cell: Cell): KnownText {
    if (cell.kind === 'text') return knownText(cell.text)
    const shown = shownText(cell, this.grid.date1904)
    return shown === null ? NOTHING_SAID : knownFigure(shown)
  }

  #noteOf({ row }: GridRow, { column, text }: Note): PlacedText[] {
    const said = oneLine(text)
    return said === null ? [] : [{ text: said.slice(0, LONGEST_NOTE), says: wordsOf(said), column, role: null, at: this.#at(row, column) }]
  }

  /** The amount of a cell, by the sign that a column of its own gives it. */
  #amountIn(cell: Cell, column: Column, row: GridRow): AmountReading | null {
    const reading = this.#unsignedIn(cell, column, row)
    if (row.cells.length === 1 && reading?.kind !== 'amount' && isTitle(cell)) return null
    const { signColumn } = this.columns
    const isLowered = signColumn !== null && lowersCosts(cellAt(row, signColumn))
    return isLowered && reading?.kind === 'amount' && !isNegative(reading.cents) ? { ...reading, cents: negate(reading.cents) } : reading
  }

  /** The amount of a cell, with the cents that stand beside it. */
  #unsignedIn(cell: Cell, column: Column, row: GridRow): AmountReading | null {
    const reading = amountIn(cell, column)
    const beside = column.centsColumn === null ? undefined : cellAt(row, column.centsColumn)
    if (reading?.kind !== 'amount' || beside === undefined) return reading
    const rest = wholeIn(beside)
    if (rest === null || rest < 0 || rest > 9999) return { kind: 'fault', code: 'amount-unreadable', text: shownText(beside, false) ?? '' }
    return { ...reading, cents: add(reading.cents, isNegative(reading.cents) ? cents(-rest) : cents(rest)) }
  }

  #at(row: number, column: number): string {
    return this.#placeOf(column).address + String(row)
  }

  #placeOf(number: number): Place {
    return (this.#places[number] ??= this.#placed(number))
  }

  #placed(number: number): Place {
    const column = this.columns.byColumn.get(number) ?? null
    const address = addressOf(this.grid, 0, number).slice(0, -1)
    return { column, role: column?.role ?? null, isAmount: column !== null && isAmountColumn(column), address }
  }

  /** What a ditto mark repeats. */
  #repeated(cell: Cell, role: Role | null): PlacedCell | null {
    if (cell.kind !== 'text' || !isDitto(cell.text) || role === null || amountRoles.has(role)) return null
    return this.#before[cell.column] ?? null
  }

  /** Whether some cell above stands for one of the row, too. */
  #fillMerged(row: GridRow, cells: PlacedCell[]): boolean {
    let isFilled = false
    for (const [column, { placed, bottom }] of this.#merged) {
      if (bottom < row.row) this.#merged.delete(column)
      else {
        this.#before[column] = cells[column] ??= { ...placed, at: this.#at(row.row, column) }
        isFilled = true
      }
    }
    for (const cell of row.cells) {
      const { column, isAmount } = this.#placeOf(cell.column)
      const bottom = this.merges.bottomAt(row.row, cell.column)
      if (bottom <= row.row || column === null || isAmount) continue
      this.#merged.set(cell.column, { placed: { cell, at: this.#at(row.row, cell.column), known: this.#textIn(cell) }, bottom })
    }
    return isFilled
  }

  #cellOf(role: Role, cells: readonly PlacedCell[]): PlacedCell | null {
    for (const column of this.#columnsByRole.get(role) ?? NO_COLUMNS) {
      const placed = cells[column]
      if (placed) return placed
    }
    return null
  }
}

/** Words alone in a row head what stands below them, whatever their column is of. */
const isTitle = (cell: Cell): boolean => cell.kind === 'text' && /\p{L}{3}/u.test(cell.text) && !/[€%]|\d[.,]\d/.test(cell.text)

const isFigure = ({ kind }: Cell): boolean => kind === 'number' || kind === 'date' || kind === 'boolean'

const isAmountColumn = ({ role }: Column): boolean => role !== null && amountRoles.has(role)

/** An amount as it stands, or without the words beside it that change nothing of it. */
function readWorded(cell: Cell, { decimalSign, role }: Column): AmountReading {
  const reading = readAmount(cell, decimalSign)
  if (cell.kind !== 'text' || reading.kind !== 'fault' || reading.code !== 'amount-unreadable') return reading
  const worded = wordedAmount(cell.text)
  const bare = worded !== null && holdsWords(worded, role) ? readAmount({ ...cell, text: worded.text }, decimalSign) : reading
  return bare.kind === 'fault' && bare.code === reading.code ? reading : bare
}

/** What an amount column's cell says; null for the word of a total or the number of a page, which are texts. */
function amountIn(cell: Cell, column: Column): AmountReading | null {
  if (cell.kind === 'text' && /\p{L}{2}/u.test(cell.text) && wordsOf(cell.text).total !== null) return null
  if (cell.kind === 'text' && isPageInFull(cell.text)) return null
  if (column.role === 'vat' && cell.kind === 'text' && /^0+(?:[.,]0+)?\s*%$/.test(cell.text.trim()))
    return { kind: 'amount', cents: ZERO, currency: null }
  const reading = readWorded(cell, column)
  return reading.kind === 'amount' && column.isScaled
    ? { kind: 'fault', code: 'amount-unreadable', text: shownText(cell, false) ?? '' }
    : reading
}
