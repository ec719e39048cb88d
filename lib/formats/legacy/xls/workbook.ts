// The first substream of an .xls: sheets, shared texts, number formats, date system ([MS-XLS] 2.1.7.20.3). Law: an encrypted book is refused.
import { nameOrNone, type NameInTokens } from '../formulas/index.ts'
import { within } from '../reading.ts'
import { isOutOfReach, MOST_WINDOWS, type WindowView } from '../../windows.ts'
import { damaged, refuse } from '../../xlsx/refusal.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { decodeOf, type Decode } from './code-page.ts'
import { narrowForm, unicodeForm, type FormulaForm } from '../formulas/forms.ts'
import { joined, kinds, Records, type BiffRecord } from './records.ts'
import { sheetNamesIn } from './sheet-references.ts'
import { sharedStrings, TextReader, type SharedStrings } from './strings.ts'
import { CellFormats, type CellFormat } from './styles.ts'

export type SheetKind = 'worksheet' | 'macroSheet' | 'other'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly kind: SheetKind
  /** Where its own records begin in the stream. */
  readonly offset: number
}

export interface XlsWorkbook {
  /** Excel 97 and later (BIFF8); else Excel 5 and 95 (BIFF5), whose texts are bytes of a code page. */
  readonly isUnicode: boolean
  readonly decode: Decode
  readonly date1904: boolean
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly string[]
  /** By the number of a shared text, the fonts of parts of it. */
  readonly partFonts: ReadonlyMap<number, readonly number[]>
  readonly fontLook: CellFormats['fontLook']
  readonly colourOf: CellFormats['colourOf']
  /** What matters of each cell format. */
  readonly formats: readonly CellFormat[]
  /** The program that saved the book says that it had calculated it. */
  readonly saysCalculated: boolean
  /** The other workbooks that formulas refer to. */
  readonly links: readonly string[]
  /** How its formulas are written; null in versions whose formulas nobody reads here. */
  readonly formulaForm: FormulaForm | null
  /** The names of its ranges, each with the tokens of what it stands for. */
  readonly names: readonly NameInTokens[]
}

const BIFF8 = 0x600
const BIFF5 = 0x500

/** Whether the stream is one of Excel 5 to 2003; earlier versions have another record here. */
function isUnicodeStream(stream: Uint8Array): boolean {
  const first = new Records(stream, 0).next()
  if (first === null || first.body.byteLength < 2) return damaged()
  const version = first.body.getUint16(0, true)
  if (first.kind !== kinds.begin || (version !== BIFF8 && version !== BIFF5)) refuse('unreadable-file', { reason: 'wrongFormat' })
  return version === BIFF8
}

/** What the records of the first substream add up to, one after the other. */
class Collected {
  readonly isUnicode: boolean
  readonly limits: Limits
  codePage = 1252
  date1904 = false
  saysCalculated = false
  strings: SharedStrings = { texts: [], partFonts: new Map() }
  readonly sheets: BiffRecord[] = []
  readonly windows: WindowView[] = []
  readonly formats: CellFormats
  readonly formatTexts: BiffRecord[] = []
  readonly links: string[] = []
  readonly names: DataView[] = []
  /** Of each workbook that is referred to, whether it is this one. */
  readonly ownBooks: boolean[] = []
  references: DataView | null = null

  constructor(isUnicode: boolean, limits: Limits) {
    this.isUnicode = isUnicode
    this.limits = limits
    this.formats = new CellFormats(isUnicode, limits.listLength)
  }

  take(record: BiffRecord, records: Records): void {
    const { kind, body } = record
    if (kind === kinds.encryption) refuse('encrypted-file', {})
    else if (kind === kinds.codePage) this.codePage = body.getUint16(0, true)
    else if (kind === kinds.date1904) this.date1904 = body.getUint16(0, true) === 1
    else if (kind === kinds.calculation) this.saysCalculated = body.getUint32(4, true) !== 0
    else if (kind === kinds.sheet) this.sheets.push(record)
    else if (kind === kinds.window && this.windows.length < MOST_WINDOWS) this.windows.push(...windowIn(body))
    else if (kind === kinds.font) this.formats.font(body)
    else if (kind === kinds.cellFormat) this.formats.style(body)
    else if (kind === kinds.palette) this.formats.palette(body)
    else if (kind === kinds.numberFormat) this.formatTexts.push(record)
    else if (kind === kinds.name) within('listLength', this.names.push(joined(records.continued(record))), this.limits.listLength)
    else if (kind === kinds.strings)
      this.strings = sharedStrings(records.continued(record), this.limits.sharedStrings, this.formats.raisedBy)
    else if (kind === kinds.externalBook && this.isUnicode) this.#book(records.continued(record))
    else if (kind === kinds.externalSheets && this.isUnicode) this.references = joined(records.continued(record))
  }

  #book(bodies: readonly DataView[]): void {
    within('listLength', this.ownBooks.push(isOwnBook(bodies)), this.limits.listLength)
    this.links.push(...linkOf(bodies))
  }
}

/** Reads the substream that describes the whole book. */
export function readWorkbook(stream: Uint8Array, limits: Limits): XlsWorkbook {
  const isUnicode = isUnicodeStream(stream)
  const records = new Records(stream, 0)
  const collected = new Collected(isUnicode, limits)
  for (let record = records.next(); ; record = records.next()) {
    if (record === null) return damaged()
    if (record.kind === kinds.end) break
    collected.take(record, records)
  }
  if (records.goesOn) damaged()
  return finished(collected)
}

function finished(collected: Collected): XlsWorkbook {
  const { isUnicode, date1904, saysCalculated, strings, links } = collected
  const decode = isUnicode ? unused : decodeOf(collected.codePage)
  const text = (record: BiffRecord, at: number): string => shortText(record.body, at, isUnicode, decode)
  const own = new Map(collected.formatTexts.map((one) => [one.body.getUint16(0, true), formatText(one, isUnicode, decode)]))
  within('sheets', collected.sheets.length, collected.limits.sheets)
  const sheets = collected.sheets.map((one, index) => ({
    name: text(one, 6),
    hidden: (one.body.getUint8(4) & 3) !== 0 || isOutOfReach(index, collected.windows),
    kind: sheetKind(one.body.getUint8(5)),
    offset: one.body.getUint32(0, true),
  }))
  return {
    isUnicode,
    decode,
    date1904,
    sheets,
    strings: strings.texts,
    partFonts: strings.partFonts,
    fontLook: collected.formats.fontLook,
    colourOf: collected.formats.colourOf,
    formats: collected.formats.finish(own),
    saysCalculated,
    links,
    names: collected.names.flatMap((body) => nameOrNone(() => nameIn(body, isUnicode, decode))),
    formulaForm: formOf(
      collected,
      sheets.map(({ name }) => name),
      decode,
    ),
  }
}

const formOf = ({ isUnicode, references, ownBooks }: Collected, sheets: readonly string[], decode: Decode): FormulaForm =>
  isUnicode ? unicodeForm(sheetNamesIn(references, ownBooks, sheets)) : narrowForm(sheets, decode)

const OWN_NAME = 0x20
const NAME_AT = 14

/** A name ([MS-XLS] 2.4.150); Excel's own are numbers, and left out. */
function nameIn(body: DataView, isUnicode: boolean, decode: Decode): NameInTokens[] {
  const [flags, length, size] = [body.getUint16(0, true), body.getUint8(3), body.getUint16(4, true)]
  if ((flags & OWN_NAME) !== 0) return []
  const name = isUnicode ? new TextReader([body], NAME_AT).unicode(length) : decode(bytesFrom(body, NAME_AT, length))
  const isWide = isUnicode && (body.getUint8(NAME_AT) & 1) !== 0
  const behind = NAME_AT + (isUnicode ? 1 : 0) + (isWide ? length * 2 : length)
  if (behind + size > body.byteLength) return []
  return [{ name, tokens: new DataView(body.buffer, body.byteOffset + behind, size) }]
}

const HIDDEN_WINDOW = 1
const HAS_TABS = 0x20

/** A window; none where the record is cut off. */
function windowIn(body: DataView): WindowView[] {
  if (body.byteLength < 18) return []
  const flags = body.getUint16(8, true)
  const hasTabs = (flags & HAS_TABS) !== 0 && body.getUint16(16, true) > 0
  return [{ isShown: (flags & HIDDEN_WINDOW) === 0, only: hasTabs ? null : body.getUint16(10, true) }]
}

const unused: Decode = () => damaged()

const sheetKind = (code: number): SheetKind => (code === 0 ? 'worksheet' : code === 1 ? 'macroSheet' : 'other')

/** A text whose length is one byte. */
export function shortText(body: DataView, at: number, isUnicode: boolean, decode: Decode): string {
  const length = body.getUint8(at)
  return isUnicode ? new TextReader([body], at + 1).unicode(length) : decode(bytesFrom(body, at + 1, length))
}

const formatText = (record: BiffRecord, isUnicode: boolean, decode: Decode): string =>
  isUnicode ? longText(record.body, 2) : shortText(record.body, 2, false, decode)

/** A text whose length is two bytes. Some programs state too much or forget it: then there is as much of it as there is. */
function longText(body: DataView, at: number): string {
  const stated = body.getUint16(at, true)
  if (stated === 0) return ''
  const left = body.byteLength - at - 3
  const isWide = (body.getUint8(at + 2) & 1) !== 0
  return new TextReader([body], at + 2).unicode(Math.min(stated, isWide ? left >> 1 : left))
}

/** The bytes of a body from some offset. */
export function bytesFrom(body: DataView, at: number, length: number): Uint8Array {
  return at + length > body.byteLength ? damaged() : new Uint8Array(body.buffer, body.byteOffset + at, length)
}

const OWN_SHEETS = 0x401
const ADD_IN = 0x3a01

const isOwnBook = ([body]: readonly DataView[]): boolean =>
  body !== undefined && body.byteLength >= 4 && body.getUint16(2, true) === OWN_SHEETS

/** The workbook an EXTERNBOOK names; none where it stands for this book's own sheets or for add-in functions. */
function linkOf(bodies: readonly DataView[]): string[] {
  const length = bodies[0]?.getUint16(2, true) ?? OWN_SHEETS
  if (length === OWN_SHEETS || length === ADD_IN) return []
  const target = new TextReader(bodies, 4).unicode(length)
  return [
    Array.from(target, (character) => (character < ' ' ? '/' : character))
      .join('')
      .replace(/^\/+/, ''),
  ]
}
