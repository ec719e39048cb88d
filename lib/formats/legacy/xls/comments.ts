// Comments on the cells of a sheet of an .xls. Since Excel 97 their words stand in text boxes, which come first and are named by number ([MS-XLS] 2.4.179,
// 2.4.329); before, in the records themselves. Law: a comment changes no figure; one whose words are lost is counted.
import { commentText } from '../../comment-text.ts'
import { joinedBytes } from '../compound-file.ts'
import type { Limits } from '../../xlsx/limits.ts'
import { unlessDamaged } from '../../xlsx/refusal.ts'
import { unlessCutOff, within } from '../reading.ts'
import { TextReader } from './strings.ts'
import { bytesFrom, type XlsWorkbook } from './workbook.ts'

export interface Comment {
  /** Counted from 0. */
  readonly row: number
  readonly column: number
  readonly text: string
}

interface Note {
  readonly row: number
  readonly column: number
  /** The number of its box. */
  readonly box: number
  readonly author: string
}

/** The kind of an object that is the box of a comment. */
const BOX = 0x19
/** In place of a row: the text goes on. */
const GOES_ON = 0xffff

export class Comments {
  readonly #book: XlsWorkbook
  readonly #limits: Limits
  readonly #texts = new Map<number, string>()
  /** The box whose text comes next. */
  #box: number | null = null
  readonly #notes: Note[] = []
  /** Those of Excel 95 and earlier, each with the bytes of its text. */
  readonly #old: { readonly row: number; readonly column: number; readonly pieces: Uint8Array[]; length: number }[] = []

  constructor(book: XlsWorkbook, limits: Limits) {
    this.#book = book
    this.#limits = limits
  }

  /** Takes what the sheet says of an object; its text follows. */
  object(body: DataView): void {
    this.#box = body.byteLength >= 8 && body.getUint16(4, true) === BOX ? body.getUint16(6, true) : null
  }

  /** Takes a text box, whose text stands in the records that go on with it. */
  textBox(bodies: readonly DataView[]): void {
    const text = this.#box === null ? null : textIn(bodies)
    if (this.#box !== null && text !== null) this.#texts.set(this.#box, text)
    this.#box = null
  }

  /** Takes the record that says whose comment a box is. */
  note(body: DataView): void {
    if (body.byteLength < 8) return
    within('listLength', this.#notes.length + this.#old.length + 1, this.#limits.listLength)
    const [row, column, number] = [body.getUint16(0, true), body.getUint16(2, true), body.getUint16(6, true)]
    if (this.#book.isUnicode) this.#notes.push({ row, column, box: number, author: whole(() => authorIn(body)) ?? '' })
    else this.#oldNote(row, column, bytesFrom(body, 6, body.byteLength - 6))
  }

  #oldNote(row: number, column: number, bytes: Uint8Array): void {
    if (row !== GOES_ON) this.#old.push({ row, column, pieces: [], length: 0 })
    const note = this.#old.at(-1)
    if (note === undefined) return
    within('textLength', (note.length += bytes.length), this.#limits.textLength)
    note.pieces.push(bytes)
  }

  /** All comments that say something, and how many there are whose words are lost. */
  finish(): { readonly comments: readonly Comment[]; readonly unread: number } {
    const newer = this.#notes.map(({ row, column, box, author }) => {
      const text = this.#texts.get(box)
      return { row, column, text: text === undefined ? null : commentText(text, author) }
    })
    const older = this.#old.map(({ row, column, pieces, length }) => ({
      row,
      column,
      text: this.#book.decode(joinedBytes(pieces, length)),
    }))
    const comments = [...newer, ...older].flatMap(({ text, ...place }) => (text === null || text.trim() === '' ? [] : [{ ...place, text }]))
    return { comments, unread: newer.filter(({ text }) => text === null).length }
  }
}

/** The text of a box; null where it is cut off or broken. */
export function textIn([head, ...pieces]: readonly DataView[]): string | null {
  if (head === undefined || head.byteLength < 12) return null
  const length = head.getUint16(10, true)
  return length === 0 ? '' : whole(() => new TextReader(pieces).unicode(length))
}

const authorIn = (body: DataView): string => {
  const length = body.getUint16(8, true)
  return length === 0 ? '' : new TextReader([body], 10).unicode(length)
}

/** A text, or null where its bytes are cut off or broken. */
const whole = (read: () => string): string | null => unlessDamaged(() => unlessCutOff(() => read(), null), null)
