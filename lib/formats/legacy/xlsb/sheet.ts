// The cells of one sheet of an .xlsb ([MS-XLSB] 2.1.7.62). Law: what a cell record says is in the grid, or the file is damaged.
import type { Merge } from '../../../sheet/grid.ts'
import { damaged } from '../../xlsx/refusal.ts'
import { couldBeOnDark, isWithin } from '../../xlsx/sheet/styled-tables.ts'
import { errorText, packedNumber } from '../binary-values.ts'
import { SheetFormulas, tokensIn, type FormulaWriter } from '../formulas/index.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import { NO_MARKS, type StyleMarks } from '../style-marks.ts'
import { Conditions } from './conditions.ts'
import type { RaisedBy } from '../part-fonts.ts'
import { kinds, wideText, wideTextBytes, type BinaryRecord, type BinaryRecords } from './records.ts'
import { richTextAt, type RichText } from './rich-text.ts'
import type { CellFormat, Painting } from './styles.ts'

/** What the sheets of a book share. */
export interface Shared {
  readonly strings: readonly RichText[]
  readonly painting: Painting
  readonly writer: FormulaWriter
}

/** Where a cell stands, and how it is shown. */
interface Placed {
  readonly column: number
  readonly format?: string
  readonly formula?: string
}

/** Where the tokens of a shared formula begin, behind their length. */
const SHARED_TOKENS = 20

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384
const HIDDEN_ROW = 0x10
const SET_HEIGHT = 0x20
/** Lower (in twips) than anything can be read in. */
const NO_HEIGHT = 60
const KINDS_OF_PAGES = 6
/** Narrower (in parts of a character, of which it has 256) than anything can be read in. */
const NO_WIDTH = 64
const PLAIN: CellFormat = { format: undefined, ...NO_MARKS }
const STYLE_MASK = 0xffffff

type Put = (reader: SheetReader, placed: Placed, body: DataView, at: number) => void

const putNumber: Put = (reader, placed, body, at) => {
  reader.number(placed, body.getFloat64(at, true))
}
const putPacked: Put = (reader, placed, body, at) => {
  reader.number(placed, packedNumber(body.getInt32(at, true)))
}
const putError: Put = (reader, placed, body, at) => {
  reader.put({ kind: 'error', ...placed, text: errorText(body.getUint8(at)) })
}
const putBoolean: Put = (reader, placed, body, at) => {
  reader.put({ kind: 'boolean', ...placed, boolean: body.getUint8(at) !== 0 })
}
const putText: Put = (reader, placed, body, at) => {
  reader.put({ kind: 'text', ...placed, text: wideText(body, at) })
}
const putRichText: Put = (reader, placed, body, at) => {
  reader.rich(placed, richTextAt(body, at, reader.raisedBy))
}
const putShared: Put = (reader, placed, body, at) => {
  reader.rich(placed, reader.sharedText(body.getUint32(at, true)))
}

/** How the value of each kind of cell is read. */
const puts = new Map<number, Put>([
  [kinds.packedNumber, putPacked],
  [kinds.error, putError],
  [kinds.boolean, putBoolean],
  [kinds.number, putNumber],
  [kinds.text, putText],
  [kinds.sharedText, putShared],
  [kinds.richText, putRichText],
  [kinds.formulaText, putText],
  [kinds.formulaNumber, putNumber],
  [kinds.formulaBoolean, putBoolean],
  [kinds.formulaError, putError],
  [kinds.shortPackedNumber, putPacked],
  [kinds.shortError, putError],
  [kinds.shortBoolean, putBoolean],
  [kinds.shortNumber, putNumber],
  [kinds.shortText, putText],
  [kinds.shortSharedText, putShared],
])

const isFormula = (kind: number): boolean => kind >= kinds.formulaText && kind <= kinds.formulaError
/** How long the result of a formula is, which stands before it. */
const valueBytes = (kind: number, body: DataView): number =>
  kind === kinds.formulaNumber ? 8 : kind === kinds.formulaText ? wideTextBytes(body, 8) : 1

/** Short cells, and blank ones of either length: 12 to 18, and 1. */
const isShort = (kind: number): boolean => kind >= 12 && kind <= 18
/** Whether a record puts a cell into the grid. */
export const putsCell = (kind: number): boolean => puts.has(kind)
const isCell = (kind: number): boolean => (kind >= 1 && kind <= 18) || kind === kinds.richText

interface Corner {
  readonly row: number
  readonly column: number
}

const FIRST: Corner = { row: 0, column: 0 }
const PANE_BYTES = 29
const FROZEN = 3
/** A view that is cut off begins where the sheet does; a corner that no sheet has is none. */
function cornerIn(body: DataView): Corner {
  if (body.byteLength < 14) return FIRST
  const [row, column] = [body.getUint32(6, true), body.getUint32(10, true)]
  return row >= LAST_ROW || column >= LAST_COLUMN ? FIRST : { row, column }
}

export class SheetReader {
  readonly #shared: Shared
  readonly #sheet: SheetBuilder
  /** Records of the same kinds stand elsewhere too, in extensions. */
  #isInCells = false
  /** Whether the end of the cells was seen; a sheet cut between two records lacks it, and its last lines. */
  #isWhole = false
  #row = 0
  #column = -1
  /** The first cell that the window shows. */
  #corner: Corner = FIRST
  readonly #formulas: SheetFormulas
  /** A formula that the next record may say for several cells. */
  #held: BinaryRecord | null = null
  readonly #conditions: Conditions
  readonly #darkParts: () => readonly Merge[]
  /** What the style of the cell being read does to its letters. */
  #marks: StyleMarks = NO_MARKS

  constructor(shared: Shared, sheet: SheetBuilder, darkParts: () => readonly Merge[]) {
    this.#shared = shared
    this.#sheet = sheet
    this.#darkParts = darkParts
    this.#formulas = new SheetFormulas(shared.writer)
    this.#conditions = new Conditions(shared.painting.differences, sheet, shared.writer)
  }

  read(records: BinaryRecords): void {
    for (let record = records.next(); record !== null; record = records.next()) {
      const { kind, body } = record
      if (kind === kinds.sharedFormula) this.#formulas.share(tokensIn(body, SHARED_TOKENS, 4))
      this.#letGo()
      if (kind === kinds.beginCells || kind === kinds.endCells) this.#bound(kind)
      else if (!isCell(kind)) this.#layout(record)
      else if (this.#isInCells) this.#take(record)
    }
    if (!this.#isWhole) damaged()
  }

  #bound(kind: number): void {
    this.#isInCells = kind === kinds.beginCells
    if (kind === kinds.endCells) this.#isWhole = true
  }

  /** The header and footer of odd, even and first pages ([MS-XLSB] 2.4.57), as far as the record goes. */
  #pages(body: DataView): void {
    let at = 2
    for (let count = 0; count < KINDS_OF_PAGES && at + 4 <= body.byteLength; count += 1) {
      const behind = at + wideTextBytes(body, at)
      if (behind > body.byteLength) return
      this.#sheet.print(wideText(body, at))
      at = behind
    }
  }

  /** A formula whose text the next record may say waits for it. */
  #take(record: BinaryRecord): void {
    const { kind, body } = record
    const formula = isFormula(kind) ? this.#formulaIn(record) : undefined
    if (formula === null) this.#held = record
    else this.#cell(kind, body, formula)
  }

  #letGo(): void {
    const held = this.#held
    this.#held = null
    if (held !== null) this.#cell(held.kind, held.body, this.#formulaIn(held) ?? '')
  }

  #formulaIn({ kind, body }: BinaryRecord): string | null {
    const at = 8 + valueBytes(kind, body) + 6
    const tokens = tokensIn(body, at, 4)
    const extra = at + tokens.byteLength + 4
    const namedColumn = body.byteLength < extra + 4 ? 0 : body.getUint32(extra, true)
    return this.#formulas.textOf(tokens, this.#row - 1, body.getUint32(0, true), namedColumn)
  }

  /** A short cell stands in the column after the one before it; others say where. */
  #cell(kind: number, body: DataView, formula: string | undefined): void {
    const short = isShort(kind)
    this.#column = short ? this.#column + 1 : body.getUint32(0, true)
    if (this.#column >= LAST_COLUMN || this.#row === 0) damaged()
    const style = this.#shared.painting.formats[body.getUint32(short ? 0 : 4, true) & STYLE_MASK] ?? PLAIN
    const { format } = style
    this.#marks = style
    if (formula !== undefined) this.#sheet.hasFormula()
    const placed = { column: this.#column, ...(format === undefined ? {} : { format }), ...(formula === undefined ? {} : { formula }) }
    puts.get(kind)?.(this, placed, body, short ? 4 : 8)
  }

  put(cell: Parameters<SheetBuilder['put']>[1]): void {
    this.#sheet.putStyled(this.#row, cell, this.#isOnDark(cell.column) ? { ...this.#marks, hides: null } : this.#marks)
  }

  /** A text whose parts may have fonts of their own. */
  rich(placed: Placed, { text, partFonts }: RichText): void {
    this.put({ kind: 'text', ...placed, text })
    if (partFonts.length === 0) return
    this.#sheet.lookAtParts(this.#row, placed.column, partFonts.map(this.#shared.painting.partLook), this.#marks.look)
  }

  #isOnDark(column: number): boolean {
    if (this.#marks.hides === null || !couldBeOnDark(this.#marks.look)) return false
    const parts = this.#darkParts()
    this.#sheet.ask(parts.length)
    return parts.some((part) => isWithin(part, this.#row, column))
  }

  number(placed: Placed, number: number): void {
    if (Number.isFinite(number)) this.put({ kind: 'number', ...placed, number })
    else this.put({ kind: 'error', ...placed, text: '#NUM!' })
  }

  get raisedBy(): RaisedBy {
    return this.#shared.painting.raisedBy
  }

  sharedText(index: number): RichText {
    return this.#shared.strings[index] ?? damaged()
  }

  #layout(record: BinaryRecord): void {
    const { kind, body } = record
    if (kind === kinds.row) this.#nextRow(body)
    else if (kind === kinds.column) this.#columns(body)
    else if (kind === kinds.merge) this.#merge(body)
    else if (kind === kinds.defaults && ((body.getUint16(8, true) & 2) !== 0 || isLow(body.getUint16(6, true)))) this.#sheet.hideRest()
    else if (kind === kinds.beginSheetView) this.#corner = cornerIn(body)
    else if (kind === kinds.pane) this.#pane(body)
    else if (kind === kinds.headerAndFooter) this.#pages(body)
    else this.#conditions.take(record)
  }

  /** Rows and columns before the corner of frozen panes cannot be scrolled to. */
  #pane(body: DataView): void {
    if (body.byteLength < PANE_BYTES || (body.getUint8(PANE_BYTES - 1) & FROZEN) === 0) return
    const [isSplit, isSplitDown] = [body.getFloat64(0, true) > 0, body.getFloat64(8, true) > 0]
    this.#sheet.hideBefore(isSplitDown ? this.#corner.row : 0, isSplit ? this.#corner.column : 0)
  }

  #nextRow(body: DataView): void {
    this.#row = body.getUint32(0, true) + 1
    this.#column = -1
    if (this.#row > LAST_ROW) damaged()
    const [height, flags] = [body.getUint16(8, true), body.getUint8(11)]
    const isSetToNone = height === 0 && (flags & SET_HEIGHT) !== 0
    this.#sheet.row(this.#row, (flags & HIDDEN_ROW) !== 0 || isSetToNone || isLow(height))
  }

  #columns(body: DataView): void {
    const isHidden = (body.getUint16(16, true) & 1) !== 0 || body.getUint32(8, true) < NO_WIDTH
    if (isHidden) this.#sheet.hideColumns(body.getUint32(0, true), Math.min(LAST_COLUMN - 1, body.getUint32(4, true)))
  }

  #merge(body: DataView): void {
    const bound = (slot: number): number => body.getUint32(slot * 4, true)
    this.#sheet.merge({ top: bound(0) + 1, bottom: bound(1) + 1, left: bound(2), right: bound(3) })
  }
}

const isLow = (height: number): boolean => height > 0 && height < NO_HEIGHT
