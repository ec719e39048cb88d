// One sheet being put together from cells in whatever order a file has them. Law: a value nobody sees, or that another overwrites, is told.
import type { Checked } from '../../core/finding.ts'
import type { Cell, EmptyText, Grid, GridRow, Hue, Merge } from '../../sheet/grid.ts'
import { hueOf } from '../colours.ts'
import { coveredFindings } from '../covers.ts'
import { pageWords } from '../page-words.ts'
import { SameCells } from '../same-cells.ts'
import { MOST_BOXES, withTexts, type TextBox } from '../text-boxes.ts'
import { areTooSmall, disappear, PLAIN_LOOK, type Look } from '../letters.ts'
import type { Limits } from '../xlsx/limits.ts'
import { damaged } from '../xlsx/refusal.ts'
import { unreadComments } from '../xlsx/sheet/comments.ts'
import type { Repeat } from '../xlsx/sheet/rows.ts'
import type { Strikes } from '../xlsx/sheet/striking.ts'
import { sheetFindings } from '../xlsx/workbook/sheet-findings.ts'
import { LONGEST_NAME } from '../xlsx/workbook/workbook-part.ts'
import type { Budget } from './budget.ts'
import { CellMarks } from './cell-marks.ts'
import type { HidesUnder } from './conditions.ts'
import { within } from './reading.ts'
import type { PartLook, StyleMarks } from './style-marks.ts'

/** As many rows and columns as the largest sheet has. */
const ROWS = 1_048_576
const COLUMNS = 16_384

/** A sheet with more addresses written twice than this is nothing anybody made. */
const MOST_REPEATS = 1000
/** A header and a footer, and those of first and even pages. */
const MOST_PRINTED = 6

/** So many cells with an empty text are known, as of 50,000 lines with four formulas that give none. */
const MOST_EMPTY_TEXTS = 200_000

/** Cells, rows, columns and ranges are put as the file has them; `finish` gives the grid, and what a person looking at the sheet would not see. */
export class SheetBuilder {
  readonly #name: string
  readonly #hidden: boolean
  readonly #date1904: boolean
  readonly #budget: Budget
  readonly #rows = new Map<number, Cell[]>()
  readonly #same = new SameCells()
  readonly #hiddenRows = new Set<number>()
  readonly #marks = new CellMarks()
  #commentCount = 0
  #commentsUnread = 0
  readonly #shownRows = new Set<number>()
  readonly #columns = new Uint8Array(COLUMNS)
  #columnRanges = 0
  readonly #merges: Merge[] = []
  readonly #covers: Merge[] = []
  readonly #boxes: TextBox[] = []
  readonly #printed: string[] = []
  readonly #conditions: (Merge & { readonly hides: HidesUnder })[] = []
  readonly #strikes: (Merge & { readonly strikes: Strikes })[] = []
  /** The look of the first cell, which most cells have. */
  #usualLook: Look | null = null
  /** The looks of cells by row and column, as far as they have another one. */
  readonly #looks = new Map<number, Look[]>()
  /** What people call the colour of a look, as there are few. */
  readonly #hues = new Map<Look, Hue | null>()
  #restHidden = false
  #hasFormulas = false
  #emptyCount = 0
  readonly #emptyTexts = new Map<number, EmptyText[]>()
  #firstRow = 1

  constructor(sheet: { readonly name: string; readonly hidden: boolean; readonly date1904: boolean }, budget: Budget) {
    if (sheet.name.length > LONGEST_NAME) damaged()
    this.#name = sheet.name
    this.#hidden = sheet.hidden
    this.#date1904 = sheet.date1904
    this.#budget = budget
  }

  /** What the workbook may hold. */
  get limits(): Limits {
    return this.#budget.limits
  }

  /** Puts a cell; `row` counts from 1. An empty text is an empty cell, and in no grid. A place that no sheet has means that bits have flipped. */
  put(row: number, cell: Cell): void {
    if (row < 1 || row > ROWS || cell.column >= COLUMNS) damaged()
    if (cell.kind === 'text' && cell.text === '') this.putEmptyText(row, cell)
    else {
      this.#budget.cell(cell)
      this.#place(row, this.#same.of(cell))
    }
  }

  /** Notes a cell that holds an empty text. */
  putEmptyText(row: number, { column, format, formula }: EmptyText): void {
    if (this.#emptyCount > MOST_EMPTY_TEXTS) return
    const before = this.#emptyTexts.get(row) ?? []
    if (column <= (before.at(-1)?.column ?? -1)) return
    if (++this.#emptyCount > MOST_EMPTY_TEXTS) return
    before.push({ column, ...(format !== undefined && { format }), ...(formula !== undefined && { formula }) })
    this.#emptyTexts.set(row, before)
  }

  /** A list of one cell takes the room of one; a longer one may keep some for more. */
  #place(row: number, cell: Cell): void {
    const known = this.#rows.get(row)
    if (known !== undefined) known.push(cell)
    else {
      this.#budget.row()
      this.#rows.set(row, [cell])
    }
  }

  /** The text of a cell, or a part of it, is struck through; `row` counts from 1. */
  strike(row: number, column: number): void {
    this.#marks.add('struck', row, column)
  }

  /** The letters of a cell, or some of them, cannot be seen. */
  unsee(row: number, column: number): void {
    this.#marks.add('unseen', row, column)
  }

  /** The text of a cell is repeated across it, or a page shows it otherwise than it stands there. */
  repeat(row: number, column: number): void {
    this.#marks.add('repeated', row, column)
  }

  /** What somebody wrote about a cell. */
  comment(row: number, column: number, text: string): void {
    within('listLength', ++this.#commentCount, this.limits.listLength)
    this.#budget.text(text)
    this.#marks.comment(row, { column, text })
  }

  /** So many comments, or parts of them, cannot be read. */
  commentsUnread(count: number): void {
    this.#commentsUnread += count
  }

  /** Puts a cell of a style, which may hide its letters or strike them through. */
  putStyled(row: number, cell: Cell, { hides, isStruck, isRepeated, look }: StyleMarks): void {
    this.put(row, cell)
    this.#usualLook ??= look
    if (look !== this.#usualLook) this.#looksOf(row)[cell.column] = look
    const hue = look === PLAIN_LOOK || (cell.kind === 'text' && cell.text === '') ? null : this.#hueOf(look)
    if (hue !== null) this.#marks.paint(row, hue)
    if (isStruck) this.strike(row, cell.column)
    if (isRepeated) this.repeat(row, cell.column)
    if (hides?.(cell) === true) this.unsee(row, cell.column)
  }

  #hueOf(look: Look): Hue | null {
    const known = this.#hues.get(look)
    if (known !== undefined) return known
    const hue = look.behind.map(hueOf).find((one) => one !== null) ?? hueOf(look.letters)
    this.#hues.set(look, hue)
    return hue
  }

  /** Parts of a cell's text have looks of their own; what they leave open is that of the cell. */
  lookAtParts(row: number, column: number, parts: readonly PartLook[], around: Look): void {
    this.ask(parts.length)
    for (const { letters, behind, points, isStruck } of parts) {
      if (areTooSmall(points) || disappear(letters ?? around.letters, behind ?? around.behind)) this.unsee(row, column)
      if (isStruck) this.strike(row, column)
    }
  }

  /** Counts what is held against cells. */
  ask(questions: number): void {
    this.#budget.ask(questions, this.#budget.limits)
  }

  /** Counts a record, whatever it says. */
  record(): void {
    this.#budget.record()
  }

  #looksOf(row: number): Look[] {
    const known = this.#looks.get(row)
    if (known !== undefined) return known
    const looks: Look[] = []
    this.#looks.set(row, looks)
    return looks
  }

  /** A condition may hide letters within a range. */
  hideLetters(range: Merge, hides: HidesUnder): void {
    within('ranges', this.#conditions.length + 1, this.#budget.limits.ranges)
    this.#conditions.push({ ...range, hides })
  }

  /** A condition may draw a line through cells of a range. */
  strikeLetters(range: Merge, strikes: Strikes): void {
    within('ranges', this.#strikes.length + 1, this.#budget.limits.ranges)
    this.#strikes.push({ ...range, strikes })
  }

  /** Something lies over a range of cells. */
  cover(range: Merge): void {
    within('ranges', this.#covers.length + 1, this.#budget.limits.ranges)
    this.#covers.push(range)
  }

  /** Somebody wrote over the sheet, not into a cell. */
  write(box: TextBox): void {
    within('listLength', this.#boxes.length + 1, Math.min(MOST_BOXES, this.limits.listLength))
    within('textLength', box.text.length, this.limits.textLength)
    this.#boxes.push(box)
  }

  /** The header or footer of its printed pages, as it is coded. */
  print(code: string): void {
    if (code !== '' && this.#printed.length < MOST_PRINTED) this.#printed.push(code)
  }

  /** What a row says of itself: hidden or shown. */
  row(row: number, hidden: boolean): void {
    ;(hidden ? this.#hiddenRows : this.#shownRows).add(row)
  }

  /** Rows and columns before these, counted from 0, cannot be scrolled to: panes are frozen behind them. */
  hideBefore(row: number, column: number): void {
    this.#firstRow = Math.max(this.#firstRow, row + 1)
    if (column > 0) this.hideColumns(0, column - 1)
  }

  /** The texts of formulas are in the cells. */
  hasFormula(): void {
    this.#hasFormulas = true
  }

  /** Rows that say nothing of themselves are hidden. */
  hideRest(): void {
    this.#restHidden = true
  }

  /** Hides columns, both bounds inclusive and counted from 0. */
  hideColumns(first: number, last: number): void {
    within('ranges', ++this.#columnRanges, COLUMNS)
    this.#columns.fill(1, first, last + 1)
  }

  /** A merged range ends where the sheet does, whatever it says. */
  merge({ top, left, bottom, right }: Merge): void {
    this.#budget.range()
    const merge = { top, left, bottom: Math.min(bottom, ROWS), right: Math.min(right, COLUMNS - 1) }
    if (merge.bottom > top || merge.right > left) this.#merges.push(merge)
  }

  finish(): Checked<Grid> {
    const repeats: Repeat[] = []
    const inOrder = [...this.#rows.keys()].sort((a, b) => a - b)
    const bare = inOrder.map((row) => this.#finishedRow(row, this.#rows.get(row) ?? [], repeats))
    this.#ask(bare)
    this.#meetConditions(bare)
    for (const one of this.#strikes) for (const row of bare) this.#strikeIn(row, one)
    const rows = this.#marks.on(bare, this.#conditions.length > 0)
    const shape = { rows, hiddenColumns: this.#hiddenColumns(), merges: this.#merges }
    const grid = {
      name: this.#name,
      hidden: this.#hidden,
      ...shape,
      rows: withTexts(rows, this.#boxes),
      date1904: this.#date1904,
      ...(this.#printed.length > 0 && { printed: pageWords(this.#printed) }),
      ...(this.#hasFormulas && { hasFormulas: true }),
      ...(this.#emptyTexts.size > 0 && { emptyTexts: this.#emptyTexts }),
    }
    const beside = [...coveredFindings(this.#name, rows, this.#covers), ...unreadComments(this.#name, this.#commentsUnread)]
    return { value: grid, findings: [...sheetFindings(this.#name, { ...shape, repeats }), ...beside] }
  }

  #hiddenColumns(): ReadonlySet<number> {
    const hidden = new Set<number>()
    this.#columns.forEach((isHidden, column) => {
      if (isHidden === 1) hidden.add(column)
    })
    return hidden
  }

  /** Counts what all cells are held against. */
  #ask(rows: readonly GridRow[]): void {
    const held = this.#conditions.length + this.#strikes.length + this.#covers.length
    if (held > 0) this.ask(rows.reduce((sum, { cells }) => sum + cells.length, 0) * held)
  }

  #meetConditions(rows: readonly GridRow[]): void {
    if (this.#conditions.length === 0) return
    const usual = this.#usualLook ?? PLAIN_LOOK
    for (const { row, cells } of rows) {
      const looks = this.#looks.get(row)
      for (const { top, bottom, left, right, hides } of this.#conditions) {
        if (top > row || bottom < row) continue
        for (const cell of cells) {
          const { column } = cell
          if (column >= left && column <= right && hides(cell, looks?.[column] ?? usual)) this.unsee(row, column)
        }
      }
    }
  }

  #strikeIn(row: GridRow, { top, bottom, left, right, strikes }: Merge & { readonly strikes: Strikes }): void {
    if (top > row.row || bottom < row.row) return
    for (const cell of row.cells) if (cell.column >= left && cell.column <= right && strikes(cell, row)) this.strike(row.row, cell.column)
  }

  #finishedRow(row: number, cells: Cell[], repeats: Repeat[]): GridRow {
    const hidden = row < this.#firstRow || this.#hiddenRows.has(row) || (this.#restHidden && !this.#shownRows.has(row))
    if (cells.every((cell, index) => index === 0 || (cells[index - 1]?.column ?? 0) < cell.column)) return { row, hidden, cells }
    const byColumn = new Map<number, Cell[]>()
    for (const cell of cells) {
      const same = byColumn.get(cell.column)
      if (same === undefined) byColumn.set(cell.column, [cell])
      else same.push(cell)
    }
    for (const [column, all] of byColumn) if (all.length > 1) repeats.push(repeatOf(row, column, all))
    if (repeats.length > MOST_REPEATS) damaged()
    const last = [...byColumn.values()].flatMap((all) => all.slice(-1))
    return { row, hidden, cells: last.sort((a, b) => a.column - b.column) }
  }
}

/** The last one counts, as in Excel; where they say different things, nobody can be sure what a person saw. */
function repeatOf(row: number, column: number, cells: readonly Cell[]): Repeat {
  const values = new Set(cells.map((cell) => JSON.stringify({ ...cell, formula: '' })))
  return { row, column, times: cells.length, differs: values.size > 1 }
}
