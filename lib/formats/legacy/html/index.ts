// A web page saved as a spreadsheet, as finance systems do: the rows of its tables, and the lines between them, as one sheet of texts.
// Law: what the page shows is in the grid; a page that breaks off within a table is damaged.
import { finding, type Checked } from '../../../core/finding.ts'
import type { Grid } from '../../../sheet/grid.ts'
import { EMPTY_SHARE, type Limits } from '../../xlsx/limits.ts'
import { PartedText, type Raised } from '../../parted-text.ts'
import { damaged, refuse } from '../../xlsx/refusal.ts'
import { within } from '../reading.ts'
import { Budget } from '../budget.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { fetchedFromElsewhere } from './elsewhere.ts'
import { withFields } from './fields.ts'
import { shownInSomePrograms } from './for-some-programs.ts'
import { Looks } from './looks.ts'
import { StyleRules } from './style-rules.ts'
import { attributeOf, tokensOf, type Token } from './tokens.ts'

type Tag = Exclude<Token, { readonly kind: 'text' }>

interface OpenCell {
  readonly column: number
  readonly span: number
  /** The number or text that Excel or LibreOffice takes from the page (`x:num`, `sdval`, `x:str`), whatever its text says. */
  readonly number: string | null
  readonly stated: string | null
  readonly text: PartedText
  /** Whether there is more to it than space. */
  isFilled: boolean
  /** Whether some of its text cannot be seen, or is struck through. */
  isUnseen: boolean
  isStruck: boolean
  /** Whether some of it is shown otherwise than it stands there. */
  isOtherwise: boolean
}

interface OpenTable {
  /** Whether cells began without a table around them. */
  readonly isImplied: boolean
  /** Whether the whole table stands elsewhere than in its place. */
  readonly isPlaced: boolean
  readonly hidden: boolean
  /** Columns that the table has spoken of so far. */
  columns: number
  isRowHidden: boolean
  /** Rows of this table begun so far, and for each column the last of them that a cell from above reaches. */
  rows: number
  readonly reached: number[]
  /** The row of the sheet that is open, 0 for none, and the next column in it. */
  row: number
  column: number
  cell: OpenCell | null
}

/** No page made for people has so many columns. */
const MOST_COLUMNS = 1000
const MOST_NESTING = 50
/** Pages that lay out each line as a table of its own have some hundreds. */
const MOST_TABLES = 50_000
const CELLS = new Set(['tr', 'td', 'th'])
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'table', 'body', 'html', 'head', 'caption'])

/**
 * Reads decoded text. Throws a Refusal: `too-large`, `no-cost-lines` for empty tables, or `unreadable-file`: `damaged`, `notWorkbook` for a
 * page without a table, `wrongFormat` for the frame around pages that Excel keeps in a folder beside it.
 */
export function readHtml(text: string, name: string, limits: Limits): Checked<Grid[]> {
  const looks = new Looks(new StyleRules(text, limits))
  const page = new Page(new SheetBuilder({ name, hidden: false, date1904: false }, new Budget(limits)), limits, looks)
  for (const token of withFields(tokensOf(text))) page.take(token)
  const { value, findings } = page.finish()
  if (!page.hasCells) refuse('unreadable-file', { reason: /<frameset|x:ExcelWorkbook/i.test(text) ? 'wrongFormat' : 'notWorkbook' })
  if (value.rows.length === 0) refuse('no-cost-lines', {})
  return { value: [value], findings: [...findings, ...shownInSomePrograms(text), ...fetchedFromElsewhere(text)] }
}

class Page {
  readonly #sheet: SheetBuilder
  readonly #limits: Limits
  readonly #looks: Looks
  readonly #tables: OpenTable[] = []
  hasCells = false
  #tableCount = 0
  /** Texts that stand elsewhere than in their place, over what is there. */
  #placed = 0
  #row = 0
  /** Text outside any table, line by line. */
  #line = ''

  constructor(sheet: SheetBuilder, limits: Limits, looks: Looks) {
    this.#sheet = sheet
    this.#limits = limits
    this.#looks = looks
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#text(this.#spaced(token.text))
    else if (token.kind === 'open') {
      this.#looks.open(token.name, token.attributes)
      this.#open(token)
    } else {
      this.#close(token.name)
      this.#looks.close(token.name)
    }
  }

  finish(): Checked<Grid> {
    if (this.#tables.length === 1 && this.#tables[0]?.isImplied === true) this.#close('table')
    if (this.#tables.length > 0) damaged()
    this.#endLine()
    const { value, findings } = this.#sheet.finish()
    const placed = this.#placed === 0 ? [] : [finding('hidden-content', { what: 'covered', count: this.#placed }, value.name)]
    return { value, findings: [...findings, ...placed] }
  }

  /** The text of a place is counted before it is worked on. */
  #bounded(text: string): string {
    within('textLength', text.length, this.#limits.textLength)
    return text
  }

  /** Space of any length as one, without changing what is too long anyway. */
  #spaced(text: string): string {
    this.#bounded(text.trim())
    return /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text
  }

  #text(text: string): void {
    const table = this.#tables.at(-1)
    const { isPlaced, isUnseen } = this.#looks.letters
    if (isPlaced && !isUnseen && table?.isPlaced !== true && couldCover(text, table)) this.#placed++
    if (table?.cell) {
      this.#addTo(table.cell, text, this.#looks.letters.raised)
      if (text.trim() === '') return
      table.cell.isFilled = true
      this.#lookAt(table.cell, table.isRowHidden)
    } else if (table === undefined || text.trim() !== '') this.#line = this.#bounded(this.#line + text)
  }

  #addTo({ text }: OpenCell, more: string, raised: Raised | null = null): void {
    within('textLength', text.length + more.length, this.#limits.textLength)
    text.add(more, raised)
  }

  /** Text of a row that is hidden as a whole is told with it. */
  #lookAt(cell: OpenCell, isRowHidden: boolean): void {
    const { isUnseen, isStruck, isOtherwise } = this.#looks.letters
    if (isOtherwise) cell.isOtherwise = true
    if (isUnseen && !isRowHidden) cell.isUnseen = true
    if (isStruck) cell.isStruck = true
  }

  #open(tag: Tag): void {
    if (tag.name === 'br') this.#break()
    else if (BLOCKS.has(tag.name)) this.#break()
    if (tag.name === 'table') this.#openTable(false)
    // Cells behind the end of their table, which LibreOffice shows as cells and browsers as one word.
    else if (this.#tables.length === 0 && CELLS.has(tag.name)) this.#openTable(true)
    const table = this.#tables.at(-1)
    if (table === undefined) return
    if (tag.name === 'tr') this.#openRow(table, tag)
    else if (tag.name === 'col') this.#column(table, tag)
    else if (tag.name === 'td' || tag.name === 'th') this.#openCell(table, tag)
  }

  #close(name: string): void {
    const table = this.#tables.at(-1)
    if (BLOCKS.has(name)) this.#break()
    if (table === undefined) return
    if (name === 'td' || name === 'th') this.#endCell(table)
    else if (name === 'tr') this.#endRow(table)
    else if (name === 'table') {
      this.#endRow(table)
      this.#tables.pop()
    }
  }

  /** A new line: within a cell a line of its text, elsewhere a row of its own. */
  #break(): void {
    const cell = this.#tables.at(-1)?.cell
    if (cell === undefined || cell === null) this.#endLine()
    else if (cell.isFilled) this.#addTo(cell, '\n')
  }

  #endLine(): void {
    if (this.#line === '') return
    const text = tidy(this.#line)
    this.#line = ''
    if (text !== '') this.#sheet.put(this.#nextRow(), { kind: 'text', column: 0, text })
  }

  #nextRow(): number {
    within('rows', ++this.#row, this.#limits.rows * EMPTY_SHARE)
    return this.#row
  }

  #openTable(isImplied: boolean): void {
    if (this.#tables.length >= MOST_NESTING) damaged()
    within('tables', ++this.#tableCount, MOST_TABLES)
    const isPlaced = this.#tables.at(-1)?.isPlaced === true || this.#looks.letters.isPlaced
    this.#tables.push({
      isPlaced,
      isImplied,
      hidden: this.#looks.isGone,
      columns: 0,
      isRowHidden: false,
      rows: 0,
      reached: [],
      row: 0,
      column: 0,
      cell: null,
    })
  }

  #column(table: OpenTable, tag: Tag): void {
    const first = table.columns
    table.columns = Math.min(MOST_COLUMNS, first + spanOf(tag, 'span'))
    const isGone = this.#looks.saidOf('col', tag.attributes).isGone === true || hasNoSize(tag, 'width')
    if (isGone && table.columns > first) this.#sheet.hideColumns(first, table.columns - 1)
  }

  #openRow(table: OpenTable, tag: Tag | null): void {
    this.#endRow(table)
    this.#endLine()
    table.row = this.#nextRow()
    table.rows++
    table.column = 0
    table.isRowHidden = table.hidden || (tag !== null && (this.#looks.isGone || hasNoSize(tag, 'height')))
    if (table.isRowHidden) this.#sheet.row(table.row, true)
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table)
    table.row = 0
  }

  #openCell(table: OpenTable, tag: Tag): void {
    this.#endCell(table)
    if (table.row === 0) this.#openRow(table, null)
    while ((table.reached[table.column] ?? 0) >= table.rows) table.column++
    const [span, rows] = [spanOf(tag, 'colspan'), spanOf(tag, 'rowspan')]
    const said = (attribute: string): string | null => attributeOf(tag.attributes, attribute)
    const [number, stated] = [said('x:num') ?? said('sdval'), said('x:str')]
    table.cell = {
      column: table.column,
      span,
      number,
      stated,
      text: new PartedText(),
      isFilled: false,
      isUnseen: false,
      isStruck: false,
      isOtherwise: false,
    }
    this.hasCells = true
    if (table.column + span > MOST_COLUMNS) damaged()
    for (let index = 0; index < span; index++) table.reached[table.column++] = table.rows + rows - 1
  }

  #endCell(table: OpenTable): void {
    const { cell, row } = table
    if (cell === null) return
    table.cell = null
    const [text, number] = [tidy(cell.text.finish()), Number(cell.number ?? '')]
    this.#sheet.put(row, { kind: 'text', column: cell.column, text })
    if (isOtherThan(number, text)) this.#sheet.put(row, { kind: 'number', column: cell.column, number })
    if (isOtherText(cell.stated, text)) this.#sheet.put(row, { kind: 'text', column: cell.column, text: this.#bounded(cell.stated ?? '') })
    if (cell.isUnseen) this.#sheet.unsee(row, cell.column)
    if (cell.isStruck) this.#sheet.strike(row, cell.column)
    if (cell.isOtherwise) this.#sheet.repeat(row, cell.column)
    if (cell.span > 1) this.#sheet.merge({ top: row, bottom: row, left: cell.column, right: cell.column + cell.span - 1 })
  }
}

/** `1 220,00 €`, `-5.00`, `366`: what is read as an amount, and is no day and no number of three decimals. */
const AMOUNT = /^[-\u2212]?(?:(?:\d{1,3}(?:[ .,'\u00a0]\d{3})+|\d+)[.,]\d\d|\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[ \u00a0]?€)?$/

/** Whether a text could be taken for one of the list's: within a cell any figure, elsewhere an amount with cents, which numbers of pages have not. */
const couldCover = (text: string, table: OpenTable | undefined): boolean =>
  table?.cell ? /\d/.test(text) : AMOUNT.test(text.trim()) && /[.,]\d\d(?:\D|$)/.test(text)

/** Whether an amount is written on the page, and Excel shows another: told as a cell that stands there twice. */
function isOtherThan(number: number, text: string): boolean {
  if (number === 0 || !Number.isFinite(number) || !AMOUNT.test(text)) return false
  const shown = number.toFixed(/[.,]\d\d(?:[ \u00a0]?€)?$/.test(text) ? 2 : 0)
  return Number(shown.replace(/\D/g, '')) !== Number(text.replace(/\D/g, ''))
}

/** A text that Excel shows in place of the one on the page; it is stated where spaces matter, too. */
const isOtherText = (stated: string | null, text: string): boolean =>
  stated !== null && stated !== '' && stated.replace(/\s/g, '') !== text.replace(/\s/g, '')

/** Whether a row or column says that it has no height or width. */
const hasNoSize = ({ attributes }: Tag, size: keyof typeof NO_SIZE): boolean =>
  attributes !== '' && (attributeOf(attributes, size) === '0' || NO_SIZE[size].test(attributeOf(attributes, 'style') ?? ''))

const NO_SIZE = {
  height: /(?:^|[;\s])height\s*:\s*0(?:pt|px|cm|mm|in)?\s*(?:;|$)/i,
  width: /(?:^|[;\s])width\s*:\s*0(?:pt|px|cm|mm|in)?\s*(?:;|$)/i,
}

function spanOf({ attributes }: Tag, name: string): number {
  const span = Number(attributeOf(attributes, name) ?? '1')
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_COLUMNS) : 1
}

/** Without the space around it, of which pages have much; a no-break space alone is how they write an empty cell. */
const tidy = (text: string): string => (text.includes('\n') ? text.replace(/ ?\n ?/g, '\n') : text).trim()
