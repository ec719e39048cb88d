// What stands on a sheet of an .xls beside its cells: drawings over them, text boxes, and comments on cells, whose boxes are drawings too. Law: they change no cell.
import { wordsOf } from '../../text-boxes.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import { Comments, textIn } from './comments.ts'
import { Drawings, type Place } from './drawings.ts'
import { joined, kinds, type BiffRecord, type RecordSource } from './records.ts'
import type { Decode } from './code-page.ts'
import { unlessCutOff } from '../reading.ts'
import { TextReader } from './strings.ts'
import { shortText, type XlsWorkbook } from './workbook.ts'

export class SheetObjects {
  readonly #records: RecordSource
  readonly #isUnicode: boolean
  readonly #decode: Decode
  readonly #sheet: SheetBuilder
  readonly #drawings: Drawings
  readonly #comments: Comments
  /** Where the words that come next are seen. */
  #place: Place | null = null

  constructor(records: RecordSource, book: XlsWorkbook, sheet: SheetBuilder) {
    this.#records = records
    this.#isUnicode = book.isUnicode
    this.#decode = book.decode
    this.#sheet = sheet
    this.#drawings = new Drawings((range) => {
      sheet.cover(range)
    })
    this.#comments = new Comments(book, sheet.limits)
  }

  /** Takes a record of an object, be it one of these or not. */
  take(record: BiffRecord): void {
    const { kind, body } = record
    if (kind === kinds.header || kind === kinds.footer) this.#sheet.print(unlessCutOff(() => this.#printed(body), ''))
    else if (kind === kinds.note) this.#note(body)
    else if (kind === kinds.drawing) this.#drawings.drawing(joined(this.#records.continued(record)))
    else if (kind === kinds.textBox) this.#textBox(this.#records.continued(record))
    else this.#object(body)
  }

  /** The header or footer of the printed pages. */
  #printed(body: DataView): string {
    if (body.byteLength < 3) return ''
    return this.#isUnicode ? new TextReader([body], 2).unicode(body.getUint16(0, true)) : shortText(body, 0, false, this.#decode)
  }

  #note(body: DataView): void {
    this.#comments.note(body)
    if (this.#isUnicode) this.#drawings.note(body)
  }

  #object(body: DataView): void {
    if (!this.#isUnicode) {
      this.#drawings.oldObject(body)
      return
    }
    this.#place = this.#drawings.object(body)
    this.#comments.object(body)
  }

  #textBox(bodies: readonly DataView[]): void {
    this.#comments.textBox(bodies)
    const text = this.#place === null ? '' : wordsOf(textIn(bodies) ?? '')
    if (this.#place !== null && text !== '') this.#sheet.write({ ...this.#place, text })
    this.#place = null
  }

  /** Hands the comments to the sheet. */
  finish(): void {
    const { comments, unread } = this.#comments.finish()
    for (const { row, column, text } of comments) this.#sheet.comment(row + 1, column, text)
    this.#sheet.commentsUnread(unread)
  }
}
