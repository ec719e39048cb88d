// One table of an OpenDocument file as a grid (ODF 1.3 part 3, 9). Law: rows in groups and headings count, repetitions are counted before they
// are made, and a comment is no cell text but stands beside it.
import type { Checked } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import { hasSomething } from '../../letters.ts'
import { Sizes } from '../../sizes.ts'
import { damaged } from '../../xlsx/refusal.ts'
import { hidesFigures } from '../conditions.ts'
import type { Markup } from '../markup.ts'
import { within } from '../reading.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import type { StyleMarks } from '../style-marks.ts'
import type { Styles } from './formats.ts'
import { formulaOf } from './formulas.ts'
import { rangesIn } from './looks.ts'
import { Shapes } from './shapes.ts'
import { shownText } from './text.ts'
import { mustNotHold } from '../unknown-elements.ts'
import { cellOf, type StatedCell } from './values.ts'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384
/** Rows with something in them that are repeated more often than this in a sheet are a few bytes that ask for a gigabyte. */
const MOST_REPEATED = 100_000
/** And their cells together: a column may hold one text all the way down, but nobody claims one line 12,501 times. */
const MOST_REPEATED_CELLS = 100_000

/** The width of columns and height of rows that state none, in points. */
const USUAL_WIDTH = 64
const USUAL_HEIGHT = 12.8

/** Elements that only hold rows or columns together; a closed group hides them. */
const HOLDERS = new Set(['rows', 'columns'].flatMap((kind) => [`table:table-${kind}`, `table:table-header-${kind}`]))
const GROUPS = new Set(['table:table-row-group', 'table:table-column-group'])

export class TableReader {
  readonly #markup: Markup
  readonly #styles: Styles
  readonly #sheet: SheetBuilder
  /** The cell style of each column. */
  readonly #columns: (string | null)[] = []
  #nextColumn = 0
  #nextRow = 1
  #repeated = 0
  #repeatedCells = 0
  /** The row being read. */
  #openRow = 1
  readonly #widths = new Sizes(USUAL_WIDTH)
  readonly #heights = new Sizes(USUAL_HEIGHT)
  readonly #shapes: Shapes
  #isProtected = false
  /** The file that LibreOffice would take the table from anew; null for none. */
  source: string | null = null

  constructor(markup: Markup, styles: Styles, sheet: SheetBuilder) {
    this.#markup = markup
    this.#styles = styles
    this.#sheet = sheet
    this.#shapes = new Shapes(styles)
  }

  /** How many objects of other programs stand in the table itself. */
  get embedded(): number {
    return this.#shapes.embedded
  }

  /** Reads the table just opened. */
  read(): Checked<Grid> {
    this.#isProtected = this.#markup.attribute('table:protected') === 'true'
    this.#children(this.#markup.depth, false)
    for (const range of this.#shapes.ranges(this.#widths, this.#heights)) this.#sheet.cover(range)
    for (const box of this.#shapes.texts(this.#widths, this.#heights)) this.#sheet.write(box)
    return this.#sheet.finish()
  }

  #children(level: number, isHidden: boolean): void {
    while (this.#markup.nextChild(level)) {
      const { name, depth } = this.#markup
      if (name === 'table:table-row') this.#row(isHidden)
      else if (name === 'table:table-column') this.#column(isHidden)
      else if (HOLDERS.has(name)) this.#children(depth, isHidden)
      else if (name === 'table:shapes') this.#shapes.take(this.#markup, null)
      else if (name === 'calcext:conditional-formats') this.#conditions(depth)
      else if (name === 'table:table-source') this.source = this.#markup.attribute('xlink:href') ?? ''
      else if (GROUPS.has(name)) this.#children(depth, isHidden || this.#markup.attribute('table:display') === 'false')
      else if (CELLS.has(name)) damaged()
      else mustNotHold(this.#markup, ROWS)
    }
  }

  /** Styles that LibreOffice gives to ranges under conditions, and bars and icons in place of their figures. */
  #conditions(level: number): void {
    while (this.#markup.nextChild(level)) {
      const ranges = rangesIn(this.#markup.attribute('calcext:target-range-address') ?? '')
      const within = this.#markup.depth
      while (this.#markup.nextChild(within)) {
        const stated = (name: string): string => this.#markup.attribute(`calcext:${name}`) ?? ''
        const hides =
          stated('show-value') === 'false'
            ? hidesFigures
            : this.#styles.hiddenBy(stated('apply-style-name'), stated('value'), stated('base-cell-address'))
        if (hides !== null) for (const range of ranges) this.#sheet.hideLetters(range, hides)
        const strikes = this.#styles.struckBy(stated('apply-style-name'), stated('value'), stated('base-cell-address'))
        if (strikes !== null) for (const range of ranges) this.#sheet.strikeLetters(range, strikes)
      }
    }
  }

  #column(isHidden: boolean): void {
    const first = this.#nextColumn
    this.#nextColumn = Math.min(LAST_COLUMN, first + this.#count('table:number-columns-repeated'))
    const style = this.#markup.attribute('table:default-cell-style-name')
    for (let column = first; column < this.#nextColumn; column++) this.#columns.push(style)
    this.#addSize(this.#widths, this.#nextColumn - first, isHidden)
    if (isHidden || this.#isInvisible()) this.#sheet.hideColumns(first, this.#nextColumn - 1)
  }

  /** Of the rows or columns just opened. */
  #addSize(sizes: Sizes, count: number, isHidden: boolean): void {
    const stated = this.#styles.sizeOf(this.#markup.attribute('table:style-name'))
    sizes.add(count, isHidden || this.#isInvisible() ? 0 : stated)
  }

  #isInvisible(): boolean {
    const visibility = this.#markup.attribute('table:visibility')
    return visibility === 'collapse' || visibility === 'filter' || this.#styles.isSizeless(this.#markup.attribute('table:style-name'))
  }

  /** A row; where it is repeated, its cells are put as often, each counted against the limits. */
  #row(isHidden: boolean): void {
    const first = this.#nextRow
    const count = this.#count('table:number-rows-repeated')
    const hidden = isHidden || this.#isInvisible()
    this.#openRow = first
    this.#nextRow = first + count
    this.#addSize(this.#heights, count, isHidden)
    const cells = this.#cells(this.#markup.attribute('table:default-cell-style-name'))
    if (cells.length === 0) return
    if (this.#nextRow - 1 > LAST_ROW) damaged()
    if (count > 1) this.#repeats(count, cells)
    for (let row = first; row < this.#nextRow; row++) {
      if (hidden) this.#sheet.row(row, true)
      for (const cell of cells) this.#put(row, cell)
    }
  }

  #repeats(count: number, cells: readonly RowCell[]): void {
    within('rows', (this.#repeated += count), MOST_REPEATED)
    for (const cell of cells) within('cells', (this.#repeatedCells += count * cell.count), MOST_REPEATED_CELLS)
  }

  #put(row: number, { stated, otherwise, marks, isPartlyStruck, isPartlyUnseen, comment, first, count, rows, columns }: RowCell): void {
    for (let column = first; column < first + count; column++) {
      const cell = cellOf(stated, column)
      const other = otherwise && cellOf(otherwise, column)
      if (other !== null) this.#sheet.put(row, other)
      if (cell !== null) this.#sheet.putStyled(row, cell, marks)
      if (cell !== null && isPartlyStruck) this.#sheet.strike(row, column)
      if (cell !== null && isPartlyUnseen) this.#sheet.unsee(row, column)
      if (comment !== '') this.#sheet.comment(row, column, comment)
      if (rows > 1 || columns > 1) this.#sheet.merge({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 })
    }
  }

  /** The cells of the row just opened that say something; a column counts repeated ones as often. */
  #cells(rowStyle: string | null): RowCell[] {
    const level = this.#markup.depth
    const cells: RowCell[] = []
    let column = 0
    while (this.#markup.nextChild(level)) {
      if (!CELLS.has(this.#markup.name)) {
        mustNotHold(this.#markup, CELLS)
        continue
      }
      const first = column
      const cell = this.#cell(first, rowStyle)
      column = first + cell.count
      if (!isBlank(cell)) cells.push(column > LAST_COLUMN ? damaged() : cell)
    }
    return cells
  }

  #cell(first: number, rowStyle: string | null): RowCell {
    const markup = this.#markup
    const [count, rows, columns] = [
      this.#count('table:number-columns-repeated'),
      this.#count('table:number-rows-spanned'),
      this.#count('table:number-columns-spanned'),
    ]
    const office = markup.attribute('office:value-type')
    const extended = markup.attribute('calcext:value-type')
    const type = extended === 'error' ? 'error' : (office ?? extended)
    const style = markup.attribute('table:style-name') ?? rowStyle ?? this.#columns[first] ?? null
    const valueOf = (of: string | null): string | null => {
      const name = VALUES.get(of ?? '')
      return name === undefined ? null : markup.attribute(name)
    }
    const [value, otherValue] = [valueOf(office ?? extended), valueOf(extended)]
    const formula = formulaOf(markup.attribute('table:formula'))
    if (formula !== null) {
      this.#sheet.hasFormula()
      // LibreOffice shows nothing where the range of a formula does not fit on its sheet.
      if (this.#count('table:number-matrix-rows-spanned') > LAST_ROW) damaged()
      if (this.#count('table:number-matrix-columns-spanned') > LAST_COLUMN) damaged()
    }
    const format = this.#styles.formatOf(style) ?? usualFormat(office, markup.attribute('office:currency'))
    const spans = new Set<string>()
    let [comment, hidden] = ['', '']
    const text = shownText(
      markup,
      (span) => {
        spans.add(span)
        return this.#styles.raisedBy(span)
      },
      () => {
        const { name } = markup
        this.#shapes.take(markup, { row: this.#openRow - 1, column: first })
        if (name === 'office:annotation') comment = shownText(markup, () => null, NOTHING) ?? ''
        else if (name === '') mustNotHold(markup, PARAGRAPHS)
        else if (name === 'table:table' || CELLS.has(name)) damaged()
      },
      (unseen) => {
        hidden = unseen
      },
    )
    const parts = [...spans].map((span) => this.#styles.marksWithin(span, style))
    const isCalculated = type !== null || text !== null
    const stated = { type, value, formula, format, shown: text ?? '', isCalculated }
    const isOtherwise = extended !== null && extended !== type && office !== null
    return {
      stated,
      otherwise: isOtherwise ? { ...stated, type: extended, value: otherValue } : null,
      marks: this.#marksOf(style),
      isPartlyStruck: parts.some((one) => one.isStruck),
      isPartlyUnseen: hidden !== '' || parts.some((one) => one.isUnseen),
      comment: comment === '' ? hidden : comment,
      first,
      count,
      rows,
      columns,
    }
  }

  #marksOf(style: string | null): StyleMarks {
    const marks = this.#styles.marksOf(style)
    return this.#isProtected && this.#styles.conceals(style) ? { ...marks, hides: hasSomething } : marks
  }

  /** A count of repetitions or of spanned cells. */
  #count(attribute: string): number {
    const text = this.#markup.attribute(attribute)
    return text === null ? 1 : /^[1-9]\d{0,8}$/.test(text) ? Number(text) : damaged()
  }
}

const NOTHING = (): void => undefined

const ROWS: ReadonlySet<string> = new Set(['table:table-row'])
const CELLS: ReadonlySet<string> = new Set(['table:table-cell', 'table:covered-table-cell'])
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h'])

interface RowCell {
  readonly stated: StatedCell
  /** What LibreOffice takes instead, by a type of its own. */
  readonly otherwise: StatedCell | null
  readonly marks: StyleMarks
  /** Whether parts of its text have a line through them, or cannot be seen. */
  readonly isPartlyStruck: boolean
  readonly isPartlyUnseen: boolean
  /** What somebody wrote about it. */
  readonly comment: string
  readonly first: number
  readonly count: number
  /** How many rows and columns it is merged over. */
  readonly rows: number
  readonly columns: number
}

const isBlank = ({ stated, comment, rows, columns }: RowCell): boolean =>
  stated.type === null && stated.formula === null && stated.shown === '' && comment === '' && rows === 1 && columns === 1

/** The format of a value whose style says nothing: that 0.22 means 22 %, and which money it is, must not be lost. */
function usualFormat(type: string | null, currency: string | null): string | undefined {
  if (type === 'percentage') return '0.00%'
  return type === 'currency' && currency !== null ? `#,##0.00 [$${currency.slice(0, 10)}]` : undefined
}

/** The attribute that holds the value of a type; `office:value` for all the numbers. */
const VALUES = new Map([
  ['float', 'office:value'],
  ['percentage', 'office:value'],
  ['currency', 'office:value'],
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
  ['string', 'office:string-value'],
])
