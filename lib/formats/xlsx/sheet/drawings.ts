// The drawings of a sheet: pictures, text boxes and charts that lie over cells. Law: empty frames and lines cover nothing.
import type { Merge } from '../../../sheet/grid.ts'
import { cornerIn, coverBetween, type Corner } from '../../covers.ts'
import { Sizes } from '../../sizes.ts'
import type { Limits } from '../limits.ts'
import type { Package } from '../package/index.ts'
import { damaged, Refusal, tooLarge } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'

/** A point in English Metric Units, and in dots of the screen. */
const EMU = 12_700
const DOT = 0.75
/** A cell as it usually is, in points. */
const USUAL_WIDTH = 48
const USUAL_HEIGHT = 15

const COVERING = new Set(['pic', 'graphicFrame', 'sp', 'grpSp'])

/** The sizes of a sheet's columns and rows. */
export interface SheetSizes {
  readonly columns: Sizes
  readonly rows: Sizes
}

export const usualSizes = (): SheetSizes => ({ columns: new Sizes(USUAL_WIDTH), rows: new Sizes(USUAL_HEIGHT) })

/**
 * The cells that lie under the drawings of a sheet, and under its notes that are always shown; a part that cannot be read draws nothing. The sizes are
 * asked for only where a drawing says how large it is, and not where it ends.
 */
export const coversIn = (pack: Package, sheet: string, sizes: () => SheetSizes): Merge[] =>
  ['drawing', 'vmlDrawing'].flatMap((kind) =>
    pack.partsNamed(sheet, kind).flatMap((key) => readCovers(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits, sizes)),
  )

function readCovers(bytes: Uint8Array, part: string, limits: Limits, sizes: () => SheetSizes): Merge[] {
  const covers: Merge[] = []
  try {
    const scanner = new Scanner(bytes, part, new Set(), limits)
    scanner.nextChild(0)
    eachCover(scanner, sizes, (cover) => {
      if (covers.length === limits.listLength) tooLarge('listLength', limits.listLength, null)
      covers.push(cover)
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.finding.code !== 'unreadable-file') throw error
  }
  return covers
}

/** What a drawing holds, or a choice within it. */
function eachCover(scanner: Scanner, sizes: () => SheetSizes, take: (cover: Merge) => void): void {
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    if (CHOICES.has(scanner.word)) eachCover(scanner, sizes, take)
    else {
      const cover = ANCHORS.has(scanner.word) ? anchorAt(scanner, sizes) : scanner.word === 'shape' ? noteAt(scanner) : null
      if (cover !== null) take(cover)
    }
  }
}

const CHOICES = new Set(['AlternateContent', 'Choice', 'Fallback'])
const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'])

/** The anchor just opened: the cells it covers, or null where it covers none. */
function anchorAt(scanner: Scanner, sizes: () => SheetSizes): Merge | null {
  const level = scanner.depth
  let [from, to, isCovering]: [Corner | null, Corner | null, boolean] = [null, null, false]
  let [begin, size]: [readonly [number, number] | null, readonly [number, number] | null] = [null, null]
  while (scanner.nextChild(level)) {
    if (scanner.word === 'from') from = cornerAt(scanner)
    else if (scanner.word === 'to') to = cornerAt(scanner)
    else if (scanner.word === 'pos') begin = [pointsAt(scanner, 'x'), pointsAt(scanner, 'y')]
    else if (scanner.word === 'ext') size = [pointsAt(scanner, 'cx'), pointsAt(scanner, 'cy')]
    else isCovering = covers(scanner) || isCovering
  }
  if (!isCovering) return null
  if (from !== null && to !== null) return coverBetween(from, to)
  return size === null || (from === null && begin === null) ? null : coverOfSize(sizes(), from, begin ?? [0, 0], size)
}

const pointsAt = (scanner: Scanner, name: string): number => (Number(scanner.attribute(name)) || 0) / EMU

/** What begins in a cell, or at a point of the sheet, and is so large. */
function coverOfSize(
  { columns, rows }: SheetSizes,
  from: Corner | null,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
): Merge {
  const left = from === null ? x : columns.begin(from.column) + from.right * USUAL_WIDTH
  const top = from === null ? y : rows.begin(from.row) + from.down * USUAL_HEIGHT
  return coverBetween(cornerIn(columns, rows, left, top), cornerIn(columns, rows, left + width, top + height))
}

/** The note just opened, where it is always shown: first and last cell in turn, and how many dots into them. */
function noteAt(scanner: Scanner): Merge | null {
  const level = scanner.depth
  const isPainted = !/^(?:f|false)$/.test(scanner.attribute('filled') ?? '')
  let anchor = ''
  while (scanner.nextChild(level)) if (scanner.attribute('ObjectType') === 'Note') anchor = shownAnchorIn(scanner)
  const numbers = anchor.split(',').map(Number)
  if (!isPainted || numbers.length < 8 || !numbers.every(Number.isFinite)) return null
  const corner = (at: number): Corner => ({
    column: numbers[at] ?? 0,
    right: ((numbers[at + 1] ?? 0) * DOT) / USUAL_WIDTH,
    row: numbers[at + 2] ?? 0,
    down: ((numbers[at + 3] ?? 0) * DOT) / USUAL_HEIGHT,
  })
  return coverBetween(corner(0), corner(4))
}

/** Where the note stands whose properties were just opened; '' where it is shown only while a mouse is above it. */
function shownAnchorIn(scanner: Scanner): string {
  const level = scanner.depth
  let [isShown, anchor] = [false, '']
  while (scanner.nextChild(level)) {
    const { word } = scanner
    scanner.content()
    if (word === 'Visible') isShown = !/^\s*f/i.test(scanner.text())
    else if (word === 'Anchor') anchor = scanner.text()
  }
  return isShown ? anchor : ''
}

function cornerAt(scanner: Scanner): Corner {
  const level = scanner.depth
  const corner = { column: 0, row: 0, right: 0, down: 0 }
  while (scanner.nextChild(level)) {
    const { word } = scanner
    scanner.content()
    const number = Number(scanner.text()) || 0
    if (word === 'col') corner.column = number
    else if (word === 'row') corner.row = number
    else if (word === 'colOff') corner.right = number / EMU / USUAL_WIDTH
    else if (word === 'rowOff') corner.down = number / EMU / USUAL_HEIGHT
  }
  return corner
}

/** Whether the element just opened is something that covers, or a choice that holds such: not hidden, and painted; a picture is, by itself, as letters are. */
function covers(scanner: Scanner): boolean {
  const level = scanner.depth
  const isObject = COVERING.has(scanner.word)
  const isPicture = scanner.word === 'pic'
  let [isSeen, isPainted, hasLetters, holds] = [true, true, false, false]
  while (scanner.nextChild(level)) {
    if (!isObject) holds = covers(scanner) || holds
    else if (scanner.word === 'nvSpPr' || scanner.word === 'nvPicPr') isSeen = !isHiddenIn(scanner)
    else if (scanner.word === 'spPr') isPainted = isPicture || !isUnpaintedIn(scanner)
    else if (scanner.word === 'txBody') hasLetters = lettersIn(scanner)
  }
  return isObject ? isSeen && (isPainted || hasLetters) : holds
}

function isHiddenIn(scanner: Scanner): boolean {
  const level = scanner.depth
  let isHidden = false
  while (scanner.nextChild(level)) if (scanner.word === 'cNvPr') isHidden = scanner.attribute('hidden') === '1'
  return isHidden
}

function isUnpaintedIn(scanner: Scanner): boolean {
  const level = scanner.depth
  let isUnpainted = false
  while (scanner.nextChild(level)) isUnpainted = scanner.word === 'noFill' || isUnpainted
  return isUnpainted
}

/** Whether a text box says anything: its letters stand among those of the cells, whatever it is painted with. */
function lettersIn(scanner: Scanner): boolean {
  const level = scanner.depth
  let hasLetters = false
  while (scanner.nextChild(level)) {
    if (scanner.word === 't') {
      scanner.content()
      hasLetters ||= scanner.text().trim() !== ''
    } else hasLetters = lettersIn(scanner) || hasLetters
  }
  return hasLetters
}
