// Comments on the cells of a sheet of an .xlsb ([MS-XLSB] 2.1.7.7). Law: a comment changes no figure; a part that breaks off is counted.
import { commentText } from '../../comment-text.ts'
import { damaged, unlessDamaged } from '../../xlsx/refusal.ts'
import type { Package } from '../../xlsx/package/index.ts'
import { commentsOn } from '../../xlsx/sheet/comments.ts'
import type { Budget } from '../budget.ts'
import { unlessCutOff, within } from '../reading.ts'
import type { SheetBuilder } from '../sheet-builder.ts'
import { recordsOf } from './book.ts'
import { kinds, wideText, type BinaryRecord } from './records.ts'
import { richTextAt } from './rich-text.ts'

/** Hands all comments on a sheet to it: its own, and threads of newer programs, which stand in parts as those of an .xlsx do. */
export function readComments(pack: Package, key: string, sheet: SheetBuilder, budget: Budget): void {
  for (const part of pack.partsNamed(key, 'comments')) {
    const isWhole = unlessDamaged(() => unlessCutOff(() => readPart(recordsOf(pack.part(part) ?? damaged(), budget), sheet), false), false)
    if (!isWhole) sheet.commentsUnread(1)
  }
  const { byRow, unread } = commentsOn(pack, key, ['threadedComment'])
  for (const [row, notes] of byRow) for (const { column, text } of notes) sheet.comment(row, column, text)
  sheet.commentsUnread(unread)
}

/** Reads a part; false where it ends before its list does. */
function readPart(records: Iterable<BinaryRecord>, sheet: SheetBuilder): boolean {
  const authors: string[] = []
  let [place, isWhole]: [Place | null, boolean] = [null, false]
  for (const record of records) {
    if (record.kind === kinds.commentAuthor) {
      within('listLength', authors.push(wideText(record.body, 0)), sheet.limits.listLength)
    } else if (record.kind === kinds.comment) place = placeIn(record)
    else if (record.kind === kinds.commentText && place !== null) {
      const text = commentText(richTextAt(record.body, 0, () => null).text, authors[place.author] ?? '')
      if (text.trim() !== '') sheet.comment(place.row, place.column, text)
    } else if (record.kind === kinds.endComments) isWhole = true
  }
  return isWhole
}

interface Place {
  readonly author: number
  readonly row: number
  readonly column: number
}

/** A comment begins with its author and the range it is on. */
const placeIn = ({ body }: BinaryRecord): Place => ({
  author: body.getUint32(0, true),
  row: body.getUint32(4, true) + 1,
  column: body.getUint32(12, true),
})
