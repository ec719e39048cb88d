// One long table as an .xlsx, written row by row. Law: memory does not grow with the rows, whatever a person wrote is a text and never a formula, and
// the same rows give the same bytes.
import type { Language } from '../../core/locality.ts'
import { toInteger, type Cents } from '../../core/money.ts'
import { day, daysBetween, type IsoDate } from '../../core/period.ts'
import { columnName } from '../../sheet/grid.ts'
import { lineCount } from '../../sheet/layout/lines-of-text.ts'
import * as parts from './parts.ts'
import { ZipWriter, type Write, type ZipPart } from './zip.ts'

export type TableValue =
  | null
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  /** An exact decimal text. */
  | { readonly kind: 'decimal'; readonly text: string }
  | { readonly kind: 'money'; readonly cents: Cents }
  | { readonly kind: 'date'; readonly date: IsoDate }

export interface TableColumn {
  /** Different from every other heading. */
  readonly heading: string
  /** In characters. */
  readonly width: number
  /** What it mostly holds: headings of figures and days stand in the middle. */
  readonly holds: 'text' | 'figures'
  /** Whether it stands on paper, its texts in as many lines as they need; printed columns stand side by side. */
  readonly isPrinted: boolean
}

export interface TableFrame {
  /** The sheet's name; a second sheet, where one is not enough, gets a number. */
  readonly name: string
  readonly title: string
  readonly language: Language
  /** Below each printed page, on the left. */
  readonly footer: string
  readonly columns: readonly TableColumn[]
}

/** Widths are measured in digits; letters are mostly a little narrower. */
const LETTERS_A_DIGIT = 1.05
/** As many rows as a sheet of Excel has, its heading aside. */
const ROWS = 1_048_575
/** A part of an archive has at most 4 GiB; a sheet of long texts comes to that before its rows are used up. */
const BYTES = 3 * 2 ** 30
/** Rows are handed over in chunks of about this many characters. */
const CHUNK = 1 << 16

export class TableWorkbook {
  readonly #zip: ZipWriter
  readonly #frame: TableFrame
  readonly #places: readonly Place[]
  readonly #rowsASheet: number
  readonly #bytesASheet: number
  readonly #rowsOfSheets: number[] = []
  #sheet: ZipPart | null = null
  #row = 1
  #waiting = ''

  /** Sheets are smaller than real ones in tests only. */
  constructor(write: Write, frame: TableFrame, rowsASheet = ROWS, bytesASheet = BYTES) {
    this.#zip = new ZipWriter(write)
    this.#frame = frame
    this.#places = frame.columns.map(({ width, isPrinted }, column) => ({
      column: columnName(column),
      wrapsAt: isPrinted ? Math.floor(width * LETTERS_A_DIGIT) : Infinity,
    }))
    this.#rowsASheet = rowsASheet
    this.#bytesASheet = bytesASheet
  }

  /** Adds rows, of which many wait for few writes. */
  async add(rows: Iterable<readonly TableValue[]>): Promise<void> {
    for (const values of rows) {
      const sheet = this.#sheet ?? (await this.#open())
      this.#row += 1
      this.#waiting += rowText(values, this.#places, String(this.#row))
      if (this.#waiting.length >= CHUNK) await this.#flush(sheet)
      if (this.#row > this.#rowsASheet || sheet.size > this.#bytesASheet) await this.#finishSheet()
    }
  }

  /** Writes what belongs to the workbook as a whole; a table without rows still has its headings. */
  async finish(): Promise<void> {
    if (this.#rowsOfSheets.length === 0) await this.#open()
    await this.#finishSheet()
    const whole = parts.wholeParts(this.#frame, this.#rowsOfSheets)
    for (const [name, content] of whole) await this.#zip.add(name, content)
    this.#zip.finish()
  }

  async #open(): Promise<ZipPart> {
    if (this.#sheet) return this.#sheet
    this.#row = 1
    const sheet = this.#zip.begin(parts.sheetPath(this.#rowsOfSheets.length + 1))
    await sheet.write(parts.sheetHead(this.#frame, this.#rowsOfSheets.length === 0))
    this.#sheet = sheet
    return sheet
  }

  async #finishSheet(): Promise<void> {
    const sheet = this.#sheet
    if (sheet === null) return
    await this.#flush(sheet)
    await sheet.write(parts.sheetTail(this.#frame))
    await sheet.finish()
    this.#sheet = null
    this.#rowsOfSheets.push(this.#row - 1)
  }

  async #flush(sheet: ZipPart): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    if (text !== '') await sheet.write(text)
  }
}

interface Place {
  /** `A`, `B` … */
  readonly column: string
  /** How many characters fit on a line; infinite where a text runs on. */
  readonly wrapsAt: number
}

function rowText(values: readonly TableValue[], places: readonly Place[], row: string): string {
  let [cells, lines] = ['', 1]
  for (const [index, place] of places.entries()) {
    const value = values[index] ?? null
    cells += cell(value, place, row)
    if (value?.kind === 'text' && value.text.length > place.wrapsAt) lines = Math.max(lines, lineCount(value.text, place.wrapsAt))
  }
  return `<row r="${row}"${lines === 1 ? '' : parts.heightOf(lines)}>${cells}</row>`
}

function cell(value: TableValue, { column, wrapsAt }: Place, row: string): string {
  if (value === null) return ''
  const place = `<c r="${column}${row}"`
  switch (value.kind) {
    case 'text':
      return `${place} s="${parts.textStyle(value.text, wrapsAt !== Infinity)}" t="inlineStr"><is>${parts.textElement(value.text)}</is></c>`
    case 'count':
      return `${place} s="${parts.styles.count}"><v>${String(value.count)}</v></c>`
    case 'decimal':
      return `${place} s="${parts.styles.decimal}"><v>${value.text}</v></c>`
    case 'money':
      return `${place} s="${parts.styles.money}"><v>${euros(value.cents)}</v></c>`
    case 'date':
      return `${place} s="${parts.styles.date}"><v>${String(serialOf(value.date))}</v></c>`
  }
}

/** Euros as an exact decimal: `-1234.05`. */
function euros(amount: Cents): string {
  const integer = toInteger(amount)
  const digits = String(Math.abs(integer)).padStart(3, '0')
  return `${integer < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Day 0 of Excel's 1900 calendar is 30.12.1899, before the first day a claim can have. */
const FIRST = day('1900-03-01')
const FIRST_SERIAL = 61
const serials = new Map<IsoDate, number>()

function serialOf(date: IsoDate): number {
  const known = serials.get(date)
  if (known !== undefined) return known
  const serial = FIRST_SERIAL + daysBetween(FIRST, date)
  serials.set(date, serial)
  return serial
}
