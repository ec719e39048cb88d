// One worksheet of SpreadsheetML 2003 as a grid. Law: a cell stands where its index says, or behind the one before; a comment is no cell
// text but stands beside it.
import type { Checked } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import { commentText } from '../../comment-text.ts'
import { damaged } from '../../xlsx/refusal.ts'
import type { Markup } from '../markup.ts'
import { mustNotHold } from '../unknown-elements.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import type { PartLook, StyleMarks } from '../style-marks.ts'
import { formulaAt } from './references.ts'
import type { Styles } from './styles.ts'
import { textIn } from './text.ts'
import { cellOf, type Placed } from './values.ts'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384
/** Lower or narrower (in points) than anything can be read in. */
const NO_SIZE = 3

const CONTENT: ReadonlySet<string> = new Set(['ss:Worksheet', 'ss:Table', 'ss:Row', 'ss:Cell', 'ss:Data'])

/** Refuses the file where the element just opened, which is none of its place, is of a table or holds what is: no program shows a row within a row. */
export function holdsNothing(markup: Markup): void {
  if (CONTENT.has(markup.name)) damaged()
  mustNotHold(markup, CONTENT)
}

export class TableReader {
  readonly #markup: Markup
  readonly #styles: Styles
  readonly #sheet: SheetBuilder
  /** The style of each column, as far as one is stated. */
  readonly #columns: (string | null)[] = new Array<null>(LAST_COLUMN).fill(null)
  /** How many columns the sheet has spoken of; of none it speaks twice. */
  #columnCount = 0
  #nextColumn = 0
  #nextRow = 1

  constructor(markup: Markup, styles: Styles, sheet: SheetBuilder) {
    this.#markup = markup
    this.#styles = styles
    this.#sheet = sheet
  }

  /** Reads the `Table` element just opened. */
  read(): void {
    const level = this.#markup.depth
    while (this.#markup.nextChild(level)) {
      if (this.#markup.name === 'ss:Column') this.#column()
      else if (this.#markup.name === 'ss:Row') this.#row()
      else holdsNothing(this.#markup)
    }
  }

  finish(): Checked<Grid> {
    return this.#sheet.finish()
  }

  #column(): void {
    const first = this.#number('Index', this.#nextColumn + 1) - 1
    const last = Math.min(LAST_COLUMN - 1, first + this.#number('Span', 0))
    this.#nextColumn = last + 1
    if ((this.#columnCount += Math.max(1, last + 1 - first)) > LAST_COLUMN) damaged()
    this.#columns.fill(this.#stated('StyleID'), Math.max(0, first), last + 1)
    if (this.#isHidden('Width')) this.#sheet.hideColumns(Math.max(0, first), last)
  }

  #isHidden(size: 'Width' | 'Height'): boolean {
    return /^(?:1|true)$/i.test(this.#stated('Hidden') ?? '') || Number(this.#stated(size) ?? NaN) < NO_SIZE
  }

  #row(): void {
    const row = this.#number('Index', this.#nextRow)
    if (row < 1 || row > LAST_ROW) damaged()
    this.#nextRow = row + this.#number('Span', 0) + 1
    if (this.#isHidden('Height')) this.#sheet.row(row, true)
    const style = this.#stated('StyleID')
    const level = this.#markup.depth
    let column = 0
    while (this.#markup.nextChild(level)) {
      if (this.#markup.name === 'ss:Cell') column = this.#cell(row, column, style)
      else holdsNothing(this.#markup)
    }
  }

  /** Reads a cell; returns the column behind it. */
  #cell(row: number, next: number, rowStyle: string | null): number {
    const column = this.#number('Index', next + 1) - 1
    const [across, down] = [this.#number('MergeAcross', 0), this.#number('MergeDown', 0)]
    if (column < 0 || column + across >= LAST_COLUMN || row + down > LAST_ROW) damaged()
    const { format, ...marks } = this.#styles.of(this.#stated('StyleID') ?? rowStyle ?? this.#columns[column] ?? null)
    const written = this.#stated('Formula')
    const formula = written === null ? undefined : formulaAt(written, row, column)
    const isArray = formula !== undefined && this.#stated('ArrayRange') !== null
    if (formula !== undefined) this.#sheet.hasFormula()
    this.#content(
      row,
      {
        column,
        ...(format === undefined ? {} : { format }),
        ...(formula === undefined ? {} : { formula }),
        ...(isArray && { inArray: { row: 0, column: 0 } }),
      },
      marks,
    )
    if (across > 0 || down > 0) this.#sheet.merge({ top: row, left: column, bottom: row + down, right: column + across })
    return column + across + 1
  }

  /** The `Data` directly within the cell just opened, and its comment, which has one of its own. */
  #content(row: number, placed: Placed, marks: StyleMarks): void {
    const level = this.#markup.depth
    let isCalculated = false
    while (this.#markup.nextChild(level)) {
      if (this.#markup.name === 'ss:Comment') this.#comment(row, placed.column)
      else if (this.#markup.name === 'ss:Data') isCalculated = this.#value(row, placed, marks) || isCalculated
      else holdsNothing(this.#markup)
    }
    const { formula } = placed
    if (!isCalculated && formula !== undefined) this.#sheet.put(row, { kind: 'uncalculated', ...placed, formula })
  }

  /** Reads the `Data` just opened; whether it has a value, be it an empty text. */
  #value(row: number, placed: Placed, marks: StyleMarks): boolean {
    const type = this.#stated('Type')
    const parts: PartLook[] = []
    const cell = cellOf(type, textIn(this.#markup, parts), placed)
    if (cell === null) return type === 'String'
    this.#sheet.putStyled(row, cell, marks)
    if (parts.length > 0) this.#sheet.lookAtParts(row, placed.column, parts, marks.look)
    return true
  }

  /** Reads the `Comment` just opened. */
  #comment(row: number, column: number): void {
    const level = this.#markup.depth
    const author = this.#stated('Author') ?? ''
    while (this.#markup.nextChild(level)) {
      if (this.#markup.name !== 'ss:Data') continue
      const text = commentText(textIn(this.#markup, []), author)
      if (text.trim() !== '') this.#sheet.comment(row, column, text)
    }
  }

  /** An attribute as Excel writes it, or as programs do that forget its prefix. */
  #stated(name: string): string | null {
    return this.#markup.attribute(`ss:${name}`) ?? this.#markup.attribute(name)
  }

  #number(name: string, usual: number): number {
    const text = this.#stated(name)
    return text === null ? usual : /^\d{1,8}$/.test(text) ? Number(text) : damaged()
  }
}
