// What people wrote about cells: comments, and the threads of newer programs. Law: a comment changes no figure; a part that cannot be read says nothing.
import type { GridRow, Note } from '../../../sheet/grid.ts'
import type { Limits } from '../limits.ts'
import type { Package } from '../package/index.ts'
import { damaged, Refusal, tooLarge } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'
import { rangeOf } from './address.ts'

/** The comments on a sheet, by row. */
type Comments = Map<number, Note[]>

/** The rows with what is said of their cells; a comment on an empty row is of no amount. */
export function withComments(pack: Package, sheet: string, rows: readonly GridRow[]): readonly GridRow[] {
  const parts = ['comments', 'threadedComment'].flatMap((kind) => pack.partsNamed(sheet, kind))
  if (parts.length === 0) return rows
  const comments: Comments = new Map()
  for (const key of parts) readComments(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits, comments)
  return rows.map((row) => {
    const notes = comments.get(row.row)
    return notes === undefined ? row : { ...row, notes }
  })
}

function readComments(bytes: Uint8Array, part: string, limits: Limits, comments: Comments): void {
  const authors: string[] = []
  let count = 0
  try {
    const scanner = new Scanner(bytes, part, new Set(), limits)
    scanner.nextChild(0)
    while (scanner.nextChild(1)) {
      if (scanner.word === 'authors') readAuthors(scanner, authors)
      else if (scanner.word === 'threadedComment') take(scanner, authors)
      else if (scanner.word === 'commentList') while (scanner.nextChild(2)) take(scanner, authors)
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.finding.code !== 'unreadable-file') throw error
  }

  /** Takes the comment just opened. */
  function take(scanner: Scanner, names: readonly string[]): void {
    if (++count > limits.listLength) tooLarge('listLength', limits.listLength, count)
    const place = rangeOf(scanner.attribute('ref') ?? '')
    const author = names[Number(scanner.attribute('authorId') ?? NaN)] ?? ''
    const text = commentText(scanner, limits)
    if (place === null || text.trim() === '') return
    const notes = comments.get(place.top) ?? []
    notes.push({ column: place.left, text: withoutAuthor(text, author) })
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
function commentText(scanner: Scanner, limits: Limits): string {
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

/** Programs begin a comment with the name of who writes it. */
const withoutAuthor = (text: string, author: string): string =>
  author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1) : text
