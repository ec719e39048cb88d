// Pictures, text boxes and charts that lie over cells. Law: what lies over something is told; frames and lines cover nothing, and a cell counts as
// covered only where nearly all of it is.
import type { GridRow, Merge } from '../../../sheet/grid.ts'
import { hasSomething } from '../../letters.ts'
import type { Limits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'
import type { Tally } from '../workbook/context.ts'
import { Scanner } from '../xml/scanner.ts'
import { COLUMNS, ROWS } from './address.ts'

export interface CoveredBlock {
  readonly row: number
  readonly column: number
  readonly count: number
}

/** In English Metric Units, 12,700 to a point: what may be left free of a cell at its begin, and what must be covered of its width or height. */
const LEFT_FREE = 50_000
const COVERED_WIDTH = 300_000
const COVERED_HEIGHT = 100_000

const COVERING = new Set(['pic', 'graphicFrame', 'sp', 'grpSp'])

/** The cells that the drawings of a part cover, each drawing's by its first; a part that cannot be read draws nothing. */
export function coveredBlocks(bytes: Uint8Array, part: string, limits: Limits, tally: Tally, rows: readonly GridRow[]): CoveredBlock[] {
  const covers = readCovers(bytes, part, limits)
  const cells = rows.reduce((count, row) => count + row.cells.length, 0)
  tally.ask(cells * covers.length, limits)
  return covers.flatMap((cover) => {
    const under = rows.flatMap(({ row, cells: all }) =>
      row < cover.top || row > cover.bottom
        ? []
        : all
            .filter((cell) => cell.column >= cover.left && cell.column <= cover.right && hasSomething(cell))
            .map(({ column }) => ({ row, column })),
    )
    return under[0] === undefined ? [] : [{ ...under[0], count: under.length }]
  })
}

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

interface Corner {
  column: number
  row: number
  right: number
  down: number
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
  return {
    left: from.column + (from.right > LEFT_FREE ? 1 : 0),
    top: from.row + 1 + (from.down > LEFT_FREE ? 1 : 0),
    right: Math.min(COLUMNS - 1, to.column - (to.right < COVERED_WIDTH ? 1 : 0)),
    bottom: Math.min(ROWS, to.row + 1 - (to.down < COVERED_HEIGHT ? 1 : 0)),
  }
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
    else if (word === 'colOff') corner.right = number
    else if (word === 'rowOff') corner.down = number
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
