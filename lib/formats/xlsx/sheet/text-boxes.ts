// What the text boxes of a sheet say. Law: words that everybody sees are heard as if they were typed where the box stands: beside the line it begins on, or in
// the next empty row; a part that cannot be read says nothing.
import type { GridRow } from '../../../sheet/grid.ts'
import type { Limits } from '../limits.ts'
import type { Package } from '../package/index.ts'
import { damaged, tooLarge, unlessDamaged } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'

/** Columns count from 0, rows from 1, as in a grid. */
interface TextBox {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The rows of a sheet with what its text boxes say. */
export function withTextBoxes(pack: Package, sheet: string, rows: readonly GridRow[]): readonly GridRow[] {
  const boxes = pack.partsNamed(sheet, 'drawing').flatMap((key) => readBoxes(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits))
  if (boxes.length === 0 || rows.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  for (const { row: number, column, text } of boxes) {
    const beside = byNumber.get(number)
    if (beside !== undefined && beside.cells.some(({ kind }) => kind === 'number'))
      byNumber.set(number, { ...beside, notes: [...(beside.notes ?? []), { column, text }] })
    else {
      const free = nextFree(byNumber, number)
      byNumber.set(free, { row: free, hidden: false, cells: [{ kind: 'text', column, text }] })
    }
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row)
}

function nextFree(rows: ReadonlyMap<number, GridRow>, from: number): number {
  let free = from
  while (rows.has(free)) free++
  return free
}

function readBoxes(bytes: Uint8Array, part: string, limits: Limits): TextBox[] {
  return unlessDamaged((): TextBox[] => {
    const boxes: TextBox[] = []
    const scanner = new Scanner(bytes, part, new Set(), limits)
    scanner.nextChild(0)
    eachBox(scanner, (box) => {
      if (boxes.length === limits.listLength) tooLarge('listLength', limits.listLength, null)
      if (box.text.length > limits.textLength) tooLarge('textLength', limits.textLength, box.text.length)
      boxes.push(box)
    })
    return boxes
  }, [])
}

/** What stands in the drawing, or in the choice, just opened; a choice for older programs says the same again. */
function eachBox(scanner: Scanner, take: (box: TextBox) => void): void {
  const level = scanner.depth
  while (scanner.nextChild(level)) {
    if (scanner.word === 'AlternateContent' || scanner.word === 'Choice') eachBox(scanner, take)
    else if (scanner.word !== 'Fallback') {
      const box = boxAt(scanner)
      if (box !== null) take(box)
    }
  }
}

/** The anchor just opened; null where nothing is written at it. */
function boxAt(scanner: Scanner): TextBox | null {
  const level = scanner.depth
  let corner = { row: 0, column: 0 }
  const words: string[] = []
  while (scanner.nextChild(level)) {
    if (scanner.word === 'from') corner = cornerAt(scanner)
    else if (scanner.word !== 'to') takeWords(scanner, words)
  }
  const text = words.join('').replace(/\s+/g, ' ').trim()
  return text === '' ? null : { row: corner.row + 1, column: corner.column, text }
}

function cornerAt(scanner: Scanner): { row: number; column: number } {
  const level = scanner.depth
  const corner = { row: 0, column: 0 }
  while (scanner.nextChild(level)) {
    const { word } = scanner
    scanner.content()
    const number = Math.trunc(Number(scanner.text())) || 0
    if (word === 'row') corner.row = Math.min(Math.max(number, 0), LAST_ROW)
    else if (word === 'col') corner.column = Math.min(Math.max(number, 0), LAST_COLUMN)
  }
  return corner
}
const LAST_ROW = 1_048_575
const LAST_COLUMN = 16_383

/** Takes the letters of the element just opened, with a blank behind each paragraph; nothing of a shape that is hidden. True where it says that its shape is. */
function takeWords(scanner: Scanner, words: string[]): boolean {
  const level = scanner.depth
  const isAboutShape = scanner.word.startsWith('nv')
  const before = words.length
  let isHidden = false
  while (scanner.nextChild(level)) {
    const { word } = scanner
    if (word === 't') {
      scanner.content()
      words.push(scanner.text())
    } else if (word === 'cNvPr') isHidden ||= scanner.attribute('hidden') === '1'
    else if (word !== 'Fallback') isHidden = takeWords(scanner, words) || isHidden
    if (word === 'p' || word === 'br') words.push(' ')
  }
  if (isHidden && !isAboutShape) words.length = before
  return isHidden && isAboutShape
}
