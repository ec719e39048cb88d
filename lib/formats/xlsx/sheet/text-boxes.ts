// The text boxes of a sheet. Law: what is hidden, or stands there for older programs, says nothing, nor does a part that cannot be read.
import type { GridRow } from '../../../sheet/grid.ts'
import { MOST_BOXES, withTexts, wordsOf, type TextBox } from '../../text-boxes.ts'
import type { Limits } from '../limits.ts'
import type { Package } from '../package/index.ts'
import { damaged, tooLarge, unlessDamaged } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'

/** The rows of a sheet with what its text boxes say. */
export const withTextBoxes = (pack: Package, sheet: string, rows: readonly GridRow[]): readonly GridRow[] =>
  withTexts(
    rows,
    pack.partsNamed(sheet, 'drawing').flatMap((key) => readBoxes(pack.part(key) ?? damaged(), pack.nameOf(key), pack.limits)),
  )

function readBoxes(bytes: Uint8Array, part: string, limits: Limits): TextBox[] {
  return unlessDamaged((): TextBox[] => {
    const boxes: TextBox[] = []
    const most = Math.min(MOST_BOXES, limits.listLength)
    const scanner = new Scanner(bytes, part, new Set(), limits)
    scanner.nextChild(0)
    eachBox(scanner, (box) => {
      if (boxes.length === most) tooLarge('listLength', most, null)
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
  const text = wordsOf(words.join(''))
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
