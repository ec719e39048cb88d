// The records of an .xlsb part, one after the other ([MS-XLSB] 2.1.4). Law: nothing is read beyond a record, nothing beyond the part.
import type { Budget } from '../budget.ts'
import { damaged } from '../../xlsx/refusal.ts'
import { utf16 } from '../utf16.ts'

/** The records this reader knows; all others are stepped over. */
export const kinds = {
  row: 0,
  blank: 1,
  packedNumber: 2,
  error: 3,
  boolean: 4,
  number: 5,
  text: 6,
  sharedText: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaBoolean: 10,
  formulaError: 11,
  shortBlank: 12,
  shortPackedNumber: 13,
  shortError: 14,
  shortBoolean: 15,
  shortNumber: 16,
  shortText: 17,
  shortSharedText: 18,
  stringItem: 19,
  font: 43,
  numberFormat: 44,
  fill: 45,
  cellFormat: 47,
  name: 39,
  windowView: 158,
  column: 60,
  richText: 62,
  bookProperties: 153,
  beginSheetView: 137,
  pane: 151,
  beginCells: 145,
  endCells: 146,
  sheet: 156,
  merge: 176,
  beginConditions: 461,
  endConditions: 462,
  beginRule: 463,
  endRule: 464,
  iconSet: 465,
  bar: 467,
  table: 343,
  tableStyle: 513,
  paletteColour: 475,
  difference: 507,
  scaleColour: 564,
  headerAndFooter: 479,
  defaults: 485,
  endComments: 629,
  commentAuthor: 632,
  comment: 635,
  otherBook: 355,
  ownBook: 357,
  ownSheet: 358,
  externalSheets: 362,
  sharedFormula: 427,
  addInBook: 667,
  commentText: 637,
  beginCellFormats: 617,
  endCellFormats: 618,
  beginNewerConditions: 1046,
  endNewerConditions: 1047,
  beginNewerRule: 1048,
  endNewerRule: 1049,
  newerBar: 1051,
  newerIconSet: 1052,
  newerScaleColour: 1055,
  newerDifference: 1171,
} as const

export interface BinaryRecord {
  readonly kind: number
  readonly body: DataView
}

const KNOWN: ReadonlySet<number> = new Set(Object.values(kinds))
const CONTINUES = 0x80

/** Steps through a part; a record that is cut off makes the file damaged. */
export class BinaryRecords {
  readonly #part: Uint8Array
  readonly #budget: Budget
  #at = 0

  constructor(part: Uint8Array, budget: Budget) {
    this.#part = part
    this.#budget = budget
  }

  next(): BinaryRecord | null {
    while (this.#at < this.#part.length) {
      this.#budget.record()
      const kind = this.#number(2)
      const length = this.#number(4)
      const begin = this.#at
      this.#at += length
      if (this.#at > this.#part.length) return damaged()
      if (KNOWN.has(kind)) return { kind, body: new DataView(this.#part.buffer, this.#part.byteOffset + begin, length) }
    }
    return null
  }

  /** A number in groups of seven bits, the lowest first, in at most so many bytes. */
  #number(most: number): number {
    let number = 0
    for (let index = 0; index < most; index++) {
      const byte = this.#part[this.#at++] ?? damaged()
      number += (byte & 0x7f) * 128 ** index
      if ((byte & CONTINUES) === 0) break
    }
    return number
  }
}

/** How many records of a part are of such kinds; of a part that is cut off, those before. */
export function recordsAhead(part: Uint8Array, isCounted: (kind: number) => boolean): number {
  let count = 0
  for (let at = 0; at < part.length;) {
    const first = part[at++] ?? 0
    const kind = first < CONTINUES ? first : (first & 0x7f) + ((part[at++] ?? 0) & 0x7f) * 128
    let length = 0
    for (let index = 0, more = true; more && index < 4; index += 1) {
      const byte = part[at++] ?? 0
      length += (byte & 0x7f) * 128 ** index
      more = byte >= CONTINUES
    }
    if (isCounted(kind)) count += 1
    at += length
  }
  return count
}

/** A text of UTF-16 behind its length; a missing one (length −1) is empty. */
export function wideText(body: DataView, at: number): string {
  const length = body.getInt32(at, true)
  if (length === NO_TEXT) return ''
  if (length < 0 || at + 4 + length * 2 > body.byteLength) damaged()
  const pieces: string[] = []
  for (let index = 0; index < length; index += PIECE) pieces.push(utf16(body, at + 4 + index * 2, Math.min(PIECE, length - index)))
  return pieces.join('')
}

const PIECE = 4096
/** The length of a text that is not there. */
const NO_TEXT = -1

/** The bytes a text at a place takes, with its length. */
export const wideTextBytes = (body: DataView, at: number): number => 4 + Math.max(0, body.getInt32(at, true)) * 2
