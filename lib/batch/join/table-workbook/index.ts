// One long table as an .xlsx, written row by row. Law: memory does not grow with the rows, whatever a person wrote is a text and never a formula, and
// the same rows give the same bytes.
import type { Language } from '../../../core/locality.ts'
import type { Cents } from '../../../core/money.ts'
import type { IsoDate } from '../../../core/period.ts'
import * as parts from './parts.ts'
import { RowBytes } from './row-bytes.ts'
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

/** As many rows as a sheet of Excel has, its heading aside. */
const ROWS = 1_048_575
/** A part of an archive has at most 4 GiB; a sheet of long texts comes to that before its rows are used up. */
const BYTES = 3 * 2 ** 30
/** Rows are handed over in chunks of about this many bytes. */
const CHUNK = 1 << 16

export class TableWorkbook {
  readonly #zip: ZipWriter
  readonly #frame: TableFrame
  readonly #rows: RowBytes
  readonly #rowsASheet: number
  readonly #bytesASheet: number
  readonly #rowsOfSheets: number[] = []
  #sheet: ZipPart | null = null
  #row = 1

  /** Sheets are smaller than real ones in tests only. */
  constructor(write: Write, frame: TableFrame, rowsASheet = ROWS, bytesASheet = BYTES) {
    this.#zip = new ZipWriter(write)
    this.#frame = frame
    this.#rows = new RowBytes(frame.columns, CHUNK)
    this.#rowsASheet = rowsASheet
    this.#bytesASheet = bytesASheet
  }

  /** Adds rows, of which many wait for few writes. */
  async add(rows: Iterable<readonly TableValue[]>): Promise<void> {
    for (const values of rows) {
      const sheet = this.#sheet ?? (await this.#open())
      this.#row += 1
      this.#rows.add(values, String(this.#row))
      if (this.#rows.length >= CHUNK) await this.#flush(sheet)
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
    if (this.#rows.length > 0) await sheet.write(this.#rows.take())
  }
}
