// The cells of one sheet of an .xls ([MS-XLS] 2.1.7.20.5). Law: what a cell record says is in the grid, or the file is damaged.
import type { Checked } from '../../../core/finding.ts'
import type { Grid, Merge } from '../../../sheet/grid.ts'
import { errorText, packedNumber } from '../binary-values.ts'
import { SheetFormulas, tokensIn, type FormulaWriter } from '../formulas/index.ts'
import { damaged } from '../../xlsx/refusal.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import { NO_MARKS, type StyleMarks } from '../style-marks.ts'
import { rangesIn, ruleIn } from './conditions.ts'
import { addedRangeIn, doneByNewer, doneUnder, newerRangesIn, type Done } from './newer-conditions.ts'
import { SheetObjects } from './objects.ts'
import { isBegin, isFormula, kinds, type BiffRecord, type RecordSource } from './records.ts'
import { TextReader } from './strings.ts'
import type { CellFormat } from './styles.ts'
import { bytesFrom, type XlsWorkbook } from './workbook.ts'

/** Where a cell stands, and how it is shown. */
interface Place {
  readonly row: number
  readonly marks: StyleMarks
  readonly column: number
  readonly format?: string
  readonly formula?: string
}

/** Where the tokens of a formula begin, behind their length. */
const TOKENS = 22
/** Where those of a shared one do. */
const SHARED_TOKENS = 10

const FORMAT_MASK = 0xfff
const PLAIN: CellFormat = { format: undefined, ...NO_MARKS }
const HIDDEN_ROW = 0x20
const SET_HEIGHT = 0x40
/** Lower (in twips) than anything can be read in. */
const NO_HEIGHT = 60
const HIDDEN_DEFAULT_ROW = 2
/** Narrower (in parts of a character, of which it has 256) than anything can be read in. */
const NO_WIDTH = 64
const FROZEN = 8

/** As many columns as a sheet of this format has. A cell beyond them was flipped away from its place, with its amount. */
const COLUMNS = 256

/** Reads the records of one sheet into a builder. */
export class SheetReader {
  readonly #book: XlsWorkbook
  readonly #sheet: SheetBuilder
  readonly #records: RecordSource
  /** Where the next conditions hold. */
  #ranges: readonly Merge[] = []
  /** The first cell that the window shows, where its panes are frozen. */
  #corner: { readonly row: number; readonly column: number } | null = null
  readonly #objects: SheetObjects
  /** A formula that the next record may say for several cells. */
  #held: DataView | null = null
  readonly #formulas: SheetFormulas
  /** A formula whose text stands in a record of its own, somewhere after it. */
  #awaited: Place | null = null

  /** Formulas that show 0 or nothing: a result, or that nobody calculated them. */
  readonly #doubtful: (Place & { readonly isZero: boolean })[] = []
  hasResults = false
  readonly #writer: FormulaWriter | null

  constructor(records: RecordSource, book: XlsWorkbook, sheet: SheetBuilder, writer: FormulaWriter | null) {
    this.#records = records
    this.#book = book
    this.#sheet = sheet
    this.#objects = new SheetObjects(records, book, sheet)
    this.#formulas = new SheetFormulas(writer)
    this.#writer = writer
  }

  /** Reads to the sheet's own end; a chart inside it begins and ends on its own. */
  read(): void {
    if (!isBegin(this.#records.next()?.kind ?? kinds.end)) damaged()
    for (let depth = 1; depth > 0;) {
      const record = this.#records.next()
      if (record === null) return damaged()
      this.#sheet.record()
      if (isBegin(record.kind)) depth++
      else if (record.kind === kinds.end) depth--
      else if (depth === 1) this.#take(record)
    }
    this.#letGo()
    this.#giveUpAwaited()
    this.#objects.finish()
  }

  #take(record: BiffRecord): void {
    const { kind, body } = record
    if (kind === kinds.sharedFormula) this.#formulas.share(tokensIn(body, SHARED_TOKENS, 2))
    this.#letGo()
    if (isFormula(kind)) this.#hold(body)
    else if (kind === kinds.string) this.#formulaText(record)
    else if (isLayout(kind)) this.#layout(record)
    else this.#value(record)
  }

  #value(record: BiffRecord): void {
    const { kind, body } = record
    if (kind === kinds.number) this.#number(this.#place(body), body.getFloat64(6, true))
    else if (kind === kinds.packedNumber) this.#number(this.#place(body), packedNumber(body.getInt32(6, true)))
    else if (kind === kinds.packedNumbers) this.#packedNumbers(body)
    else if (kind === kinds.sharedLabel) this.#sharedText(this.#place(body), body.getUint32(6, true))
    else if (kind === kinds.label || kind === kinds.richLabel) this.#text(this.#place(body), this.#textOf([body], 6))
    else if (kind === kinds.booleanOrError) this.#booleanOrError(this.#place(body), body.getUint8(6), body.getUint8(7) !== 0)
  }

  #layout(record: BiffRecord): void {
    const { kind, body } = record
    if (kind === kinds.row) this.#row(body)
    else if (kind === kinds.defaultRow) this.#defaultRow(body)
    else if (kind === kinds.columns) this.#columns(body)
    else if (kind === kinds.merges) this.#merges(body)
    else if (kind === kinds.sheetWindow || kind === kinds.pane) this.#window(kind, body)
    else if (isCondition(kind)) this.#conditions(kind, body)
    else this.#objects.take(record)
  }

  #conditions(kind: number, body: DataView): void {
    if (kind === kinds.conditions) this.#ranges = rangesIn(body)
    else if (kind === kinds.newerConditions) this.#ranges = newerRangesIn(body)
    else if (kind === kinds.addedCondition) this.#ranges = addedRangeIn(body)
    else if (kind === kinds.newerCondition) this.#do(doneByNewer(body, this.#ranges[0], this.#book.colourOf, this.#write))
    else this.#condition(body)
  }

  /** Rows and columns before the corner of frozen panes cannot be scrolled to. */
  #window(kind: number, body: DataView): void {
    if (kind === kinds.sheetWindow && body.byteLength >= 6) {
      const isFrozen = (body.getUint16(0, true) & FROZEN) !== 0
      this.#corner = isFrozen ? { row: body.getUint16(2, true), column: Math.min(COLUMNS, body.getUint16(4, true)) } : null
    } else if (this.#corner !== null && body.byteLength >= 4) {
      const [isSplit, isSplitDown] = [body.getUint16(0, true) > 0, body.getUint16(2, true) > 0]
      this.#sheet.hideBefore(isSplitDown ? this.#corner.row : 0, isSplit ? this.#corner.column : 0)
    }
  }

  #place(body: DataView, formula?: string): Place {
    return this.#placed(body.getUint16(0, true), body.getUint16(2, true), body.getUint16(4, true), formula)
  }

  #placed(row: number, column: number, cellFormat: number, formula?: string): Place {
    if (column >= COLUMNS) damaged()
    const { format, ...marks } = this.#book.formats[cellFormat & FORMAT_MASK] ?? PLAIN
    return { row: row + 1, marks, column, ...(format === undefined ? {} : { format }), ...(formula === undefined ? {} : { formula }) }
  }

  #number({ row, marks, ...placed }: Place, number: number): void {
    if (Number.isFinite(number)) this.#sheet.putStyled(row, { kind: 'number', ...placed, number }, marks)
    else this.#sheet.putStyled(row, { kind: 'error', ...placed, text: '#NUM!' }, marks)
  }

  #text({ row, marks, ...placed }: Place, text: string): void {
    this.#sheet.putStyled(row, { kind: 'text', ...placed, text }, marks)
  }

  /** A text of the table of shared ones, of which parts may have fonts of their own. */
  #sharedText(place: Place, index: number): void {
    this.#text(place, this.#book.strings[index] ?? damaged())
    const parts = this.#book.partFonts.get(index)
    if (parts !== undefined) this.#sheet.lookAtParts(place.row, place.column, parts.map(this.#book.fontLook), place.marks.look)
  }

  #condition(body: DataView): void {
    const [first] = this.#ranges
    this.#do(doneUnder(ruleIn(body, first, this.#book.colourOf, this.#write), first))
  }

  /** What formulas of conditions refer to is written for the first cell of their ranges. */
  readonly #write = (tokens: DataView): string => {
    const [first] = this.#ranges
    return first === undefined ? '' : (this.#writer?.write(tokens, { row: first.top - 1, column: first.left }) ?? '')
  }

  #do({ hides, strikes }: Done): void {
    if (hides !== null) for (const range of this.#ranges) this.#sheet.hideLetters(range, hides)
    if (strikes !== null) for (const range of this.#ranges) this.#sheet.strikeLetters(range, strikes)
  }

  #booleanOrError({ row, marks, ...placed }: Place, code: number, isError: boolean): void {
    if (isError) this.#sheet.putStyled(row, { kind: 'error', ...placed, text: errorText(code) }, marks)
    else this.#sheet.putStyled(row, { kind: 'boolean', ...placed, boolean: code !== 0 }, marks)
  }

  #uncalculated({ row, marks, formula = '', ...placed }: Place): void {
    this.#sheet.putStyled(row, { kind: 'uncalculated', ...placed, formula }, marks)
  }

  /** The last two bytes hold the last column, which the length says too. */
  #packedNumbers(body: DataView): void {
    const [row, first] = [body.getUint16(0, true), body.getUint16(2, true)]
    for (let at = 4; at + 6 <= body.byteLength - 2; at += 6) {
      const place = this.#placed(row, first + (at - 4) / 6, body.getUint16(at, true))
      this.#number(place, packedNumber(body.getInt32(at + 2, true)))
    }
  }

  /** A formula whose text the next record may say waits for it. */
  #hold(body: DataView): void {
    this.#giveUpAwaited()
    const text = this.#formulaIn(body)
    if (text === null) this.#held = body
    else this.#formula(body, text)
  }

  #letGo(): void {
    const held = this.#held
    this.#held = null
    if (held !== null) this.#formula(held, this.#formulaIn(held) ?? '')
  }

  #formulaIn(body: DataView): string | null {
    return this.#formulas.textOf(tokensIn(body, TOKENS, 2), body.getUint16(0, true), body.getUint16(2, true), null)
  }

  /** A formula's value is a double, or where the upper two bytes are all ones, a code for another kind of value. */
  #formula(body: DataView, formula: string): void {
    this.#sheet.hasFormula()
    const place = this.#place(body, formula)
    const [isNumber, code] = [body.getUint16(12, true) !== 0xffff, body.getUint8(6)]
    const isZero = isNumber && body.getFloat64(6, true) === 0
    if (isZero || (!isNumber && code === 3)) {
      this.#doubtful.push({ ...place, isZero })
      return
    }
    this.hasResults = true
    if (isNumber) this.#number(place, body.getFloat64(6, true))
    else if (code === 0) this.#awaited = place
    else if (code > 3) this.#uncalculated(place)
    else this.#booleanOrError(place, body.getUint8(8), code === 2)
  }

  #formulaText(record: BiffRecord): void {
    const bodies = this.#records.continued(record)
    if (this.#awaited !== null) this.#text(this.#awaited, this.#textOf(bodies, 0))
    this.#awaited = null
  }

  /** A formula that says it has a text, and has none. */
  #giveUpAwaited(): void {
    if (this.#awaited !== null) this.#uncalculated(this.#awaited)
    this.#awaited = null
  }

  /** Whether anybody calculated is known when all sheets are read; then 0 is an amount, and nothing an empty text. */
  finish(isCalculated: boolean): Checked<Grid> {
    for (const { isZero, ...place } of this.#doubtful) {
      if (!isCalculated) this.#uncalculated(place)
      else if (isZero) this.#number(place, 0)
    }
    return this.#sheet.finish()
  }

  #textOf(bodies: readonly DataView[], at: number): string {
    const body = bodies[0]
    if (body === undefined) return damaged()
    const length = body.getUint16(at, true)
    if (length === 0) return ''
    return this.#book.isUnicode ? new TextReader(bodies, at + 2).unicode(length) : this.#book.decode(bytesFrom(body, at + 2, length))
  }

  /** A height of none counts where somebody has set it; else some programs have left the field empty. */
  #row(body: DataView): void {
    const [height, flags] = [body.getUint16(6, true), body.getUint16(12, true)]
    const isSetToNone = height === 0 && (flags & SET_HEIGHT) !== 0
    this.#sheet.row(body.getUint16(0, true) + 1, (flags & HIDDEN_ROW) !== 0 || isSetToNone || isLow(height))
  }

  #defaultRow(body: DataView): void {
    if ((body.getUint16(0, true) & HIDDEN_DEFAULT_ROW) !== 0 || (body.byteLength >= 4 && isLow(body.getUint16(2, true))))
      this.#sheet.hideRest()
  }

  #columns(body: DataView): void {
    const isHidden = (body.getUint16(8, true) & 1) !== 0 || body.getUint16(4, true) < NO_WIDTH
    if (isHidden) this.#sheet.hideColumns(body.getUint16(0, true), Math.min(COLUMNS - 1, body.getUint16(2, true)))
  }

  #merges(body: DataView): void {
    const count = body.getUint16(0, true)
    for (let index = 0; index < count; index++) {
      const bound = (slot: number): number => body.getUint16(2 + index * 8 + slot * 2, true)
      this.#sheet.merge({ top: bound(0) + 1, bottom: bound(1) + 1, left: bound(2), right: bound(3) })
    }
  }
}

const CONDITIONS: ReadonlySet<number> = new Set([
  kinds.conditions,
  kinds.condition,
  kinds.newerConditions,
  kinds.newerCondition,
  kinds.addedCondition,
])
const isCondition = (kind: number): boolean => CONDITIONS.has(kind)
const LAYOUTS: ReadonlySet<number> = new Set([
  ...[kinds.row, kinds.defaultRow, kinds.columns, kinds.merges, kinds.sheetWindow, kinds.pane],
  ...[kinds.note, kinds.object, kinds.drawing, kinds.textBox, kinds.header, kinds.footer],
])
const isLayout = (kind: number): boolean => LAYOUTS.has(kind) || isCondition(kind)

const isLow = (height: number): boolean => height > 0 && height < NO_HEIGHT
