// The drawings of a sheet: pictures, text boxes and charts that lie over cells. Law: frames and lines cover nothing.
import type { Merge } from '../../../sheet/grid.ts'
import { coverBetween, type Corner } from '../../covers.ts'
import type { Limits } from '../limits.ts'
import type { Package } from '../package/index.ts'
import { damaged, Refusal, tooLarge } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'

/** In English Metric Units, of which an inch has 914,400: a cell as it usually is, 48 points wide and 15 high. */
const USUAL_WIDTH = 609_600
const USUAL_HEIGHT = 190_500

const COVERING = new Set(['pic', 'graphicFrame', 'sp', 'grpSp'])

/** The cells that lie under the drawings of a sheet; a part that cannot be read draws nothing. */
export const coversIn = (pack: Package, sheet: string): Merge[] =>
  pack.partsNamed(sheet, 'drawing').flatMap((key) => readCovers(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits))

function readCovers(bytes: Uint8Array, part: string, limits: Limits): Merge[] {
  const covers: Merge[] = []
  try {
    const scanner = new Scanner(bytes, part, new Set(), limits)
    scanner.nextChild(0)
    while (scanner.nextChild(1)) {
      const cover = scanner.word === 'twoCellAnchor' ? anchorAt(scanner) : null
      if (covers.length === limits.listLength) tooLarge('listLength', limits.listLength, null)
      if (cover !== null) covers.push(cover)
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.finding.code !== 'unreadable-file') throw error
  }
  return covers
}

/** The anchor just opened: the cells it covers, or null where it covers none. */
function anchorAt(scanner: Scanner): Merge | null {
  const level = scanner.depth
  let [from, to, isCovering]: [Corner | null, Corner | null, boolean] = [null, null, false]
  while (scanner.nextChild(level)) {
    if (scanner.word === 'from') from = cornerAt(scanner)
    else if (scanner.word === 'to') to = cornerAt(scanner)
    else isCovering = covers(scanner) || isCovering
  }
  if (from === null || to === null || !isCovering) return null
  return coverBetween(from, to)
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
    else if (word === 'colOff') corner.right = number / USUAL_WIDTH
    else if (word === 'rowOff') corner.down = number / USUAL_HEIGHT
  }
  return corner
}

/** Whether the element just opened is something that covers, or a choice that holds such: not hidden, and painted; a picture is, by itself. */
function covers(scanner: Scanner): boolean {
  const level = scanner.depth
  const isObject = COVERING.has(scanner.word)
  const isPicture = scanner.word === 'pic'
  let [isSeen, isPainted, holds] = [true, true, false]
  while (scanner.nextChild(level)) {
    if (!isObject) holds = covers(scanner) || holds
    else if (scanner.word === 'nvSpPr' || scanner.word === 'nvPicPr') isSeen = !isHiddenIn(scanner)
    else if (scanner.word === 'spPr') isPainted = isPicture || !isUnpaintedIn(scanner)
  }
  return isObject ? isSeen && isPainted : holds
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
