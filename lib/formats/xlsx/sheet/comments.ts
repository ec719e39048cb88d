// What people wrote about cells: comments, and the threads of newer programs. Law: a comment changes no figure; a part that cannot be read is told.
import { finding, type Checked, type Finding } from '../../../core/finding.ts'
import type { GridRow, Note } from '../../../sheet/grid.ts'
import { commentText } from '../../comment-text.ts'
import { withLooseNotes } from '../../text-boxes.ts'
import type { Limits } from '../limits.ts'
import type { Package } from '../package/index.ts'
import { damaged, tooLarge, unlessDamaged } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'
import { rangeOf } from './address.ts'

/** The comments on a sheet. */
export interface Comments {
  /** By row, with what each says of its cells. */
  readonly byRow: ReadonlyMap<number, readonly Note[]>
  /** Parts of them that cannot be read, or not to their end. */
  readonly unread: number
}

/** The rows with what is said of their cells; a comment on an empty row is heard as if it were typed there. */
export function withComments(pack: Package, sheet: string, name: string, rows: readonly GridRow[]): Checked<readonly GridRow[]> {
  const { byRow, unread } = commentsOn(pack, sheet, ['comments', 'threadedComment'])
  if (byRow.size === 0) return { value: rows, findings: unreadComments(name, unread) }
  const value = rows.map((row) => {
    const notes = byRow.get(row.row)
    return notes === undefined ? row : { ...row, notes }
  })
  return { value: withLooseNotes(value, byRow), findings: unreadComments(name, unread) }
}

/** Says that comments of a sheet could not be read. */
export const unreadComments = (sheet: string, count: number): Finding[] =>
  count === 0 ? [] : [finding('hidden-content', { what: 'comments', count }, sheet)]

/** What the parts of a sheet that have these kinds say of its cells. */
export function commentsOn(pack: Package, sheet: string, kinds: readonly string[]): Comments {
  const byRow = new Map<number, Note[]>()
  const parts = kinds.flatMap((kind) => pack.partsNamed(sheet, kind))
  const read = parts.map((key) => readComments(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits, byRow))
  return { byRow, unread: read.filter((isWhole) => !isWhole).length }
}

/** Reads a part; false where it breaks off. */
function readComments(bytes: Uint8Array, part: string, limits: Limits, comments: Map<number, Note[]>): boolean {
  const authors: string[] = []
  let count = 0
  return unlessDamaged(() => {
    const scanner = new Scanner(bytes, part, new Set(), limits)
    scanner.nextChild(0)
    while (scanner.nextChild(1)) {
      if (scanner.word === 'authors') readAuthors(scanner, authors)
      else if (scanner.word === 'threadedComment') take(scanner, authors)
      else if (scanner.word === 'commentList') while (scanner.nextChild(2)) take(scanner, authors)
    }
    return true
  }, false)

  /** Takes the comment just opened. */
  function take(scanner: Scanner, names: readonly string[]): void {
    if (++count > limits.listLength) tooLarge('listLength', limits.listLength, count)
    const place = rangeOf(scanner.attribute('ref') ?? '')
    const author = names[Number(scanner.attribute('authorId') ?? NaN)] ?? ''
    const text = textIn(scanner, limits)
    if (place === null || text.trim() === '') return
    const notes = comments.get(place.top) ?? []
    notes.push({ column: place.left, text: commentText(text, author) })
    comments.set(place.top, notes)
  }
}

function readAuthors(scanner: Scanner, authors: string[]): void {
  while (scanner.nextChild(2)) {
    scanner.content()
    authors.push(scanner.text())
  }
}

/** The text of the comment just opened: in pieces, or as it stands in a thread. */
function textIn(scanner: Scanner, limits: Limits): string {
  const isOfThread = scanner.word === 'threadedComment'
  const level = scanner.depth
  let text = ''
  while (scanner.nextChild(level)) {
    if (scanner.word !== 'text') continue
    if (isOfThread) {
      scanner.content()
      text = scanner.text()
    } else text = piecesIn(scanner)
    if (text.length > limits.textLength) tooLarge('textLength', limits.textLength, text.length)
  }
  return text
}

function piecesIn(scanner: Scanner): string {
  const level = scanner.depth
  const pieces: string[] = []
  while (scanner.nextChild(level)) {
    if (scanner.word === 'r') pieces.push(piecesIn(scanner))
    else if (scanner.word === 't') {
      scanner.content()
      pieces.push(scanner.text())
    }
  }
  return pieces.join('')
}
