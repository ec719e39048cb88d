// styles.xml, of which number formats and lines through the text matter here: both by cell style.
import { LONGEST_LIST, type Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged } from '../refusal.ts'
import { decimalOf } from '../xml/decimal.ts'
import { Scanner } from '../xml/scanner.ts'
import { builtInFormats } from './built-in-formats.ts'

/** The format code of each cell style, by its index; undefined for General. A cell whose style is not in the list has General. */
export type StyleFormats = readonly (string | undefined)[]

/** What of the cell styles matters, by their index. */
export interface CellStyles {
  readonly formats: StyleFormats
  /** The styles whose font is struck through. */
  readonly struck: ReadonlySet<number>
}

/** Excel's longest format code has 255 characters. */
const LONGEST_CODE = 1_000

export function readStyles(bytes: Uint8Array, part: string, limits: Limits): CellStyles {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  const codes = new Map<number, string>(builtInFormats)
  const styles: Style[] = []
  const fonts: boolean[] = []
  scanner.open('styleSheet')
  while (scanner.nextChild(1)) {
    if (scanner.tag === 'numFmts') readFormats(scanner, codes)
    if (scanner.tag === 'fonts') readFonts(scanner, fonts)
    if (scanner.tag === 'cellXfs') readCellStyles(scanner, styles)
  }
  scanner.finish()
  const struck = new Set(styles.flatMap(({ font }, index) => (fonts[font] === true ? [index] : [])))
  return { formats: styles.map(({ format }) => codes.get(format)), struck }
}

interface Style {
  readonly format: number
  readonly font: number
}

/** Whether each font is struck through. */
function readFonts(scanner: Scanner, fonts: boolean[]): void {
  while (scanner.nextChild(2)) {
    if (scanner.tag !== 'font') continue
    if (fonts.length === LONGEST_LIST) damaged()
    let isStruck = false
    while (scanner.nextChild(3)) if (scanner.word === 'strike') isStruck = !/^(?:0|false)$/.test(scanner.attribute('val') ?? '1')
    fonts.push(isStruck)
  }
}

function readFormats(scanner: Scanner, codes: Map<number, string>): void {
  while (scanner.nextChild(2)) {
    if (scanner.tag !== 'numFmt') continue
    const id = decimalOf(scanner.attribute('numFmtId') ?? '')
    const code = scanner.attribute('formatCode') ?? ''
    if (codes.size > LONGEST_LIST || code.length > LONGEST_CODE) damaged()
    if (id === null) continue
    if (code === '' || /^general$/i.test(code)) codes.delete(id)
    else codes.set(id, code)
  }
}

function readCellStyles(scanner: Scanner, styles: Style[]): void {
  while (scanner.nextChild(2)) {
    if (scanner.tag !== 'xf') continue
    if (styles.length === LONGEST_LIST) damaged()
    const numberOf = (name: string): number => decimalOf(scanner.attribute(name) ?? '0') ?? 0
    styles.push({ format: numberOf('numFmtId'), font: numberOf('fontId') })
  }
}
