// styles.xml, of which only number formats matter here: the format code of each cell style.
import { LONGEST_LIST, type Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { damaged } from '../refusal.ts'
import { decimalOf } from '../xml/decimal.ts'
import { Scanner } from '../xml/scanner.ts'
import { builtInFormats } from './built-in-formats.ts'

/** The format code of each cell style, by its index; undefined for General. A cell whose style is not in the list has General. */
export type StyleFormats = readonly (string | undefined)[]

/** Excel's longest format code has 255 characters. */
const LONGEST_CODE = 1_000

export function readStyles(bytes: Uint8Array, part: string, limits: Limits): StyleFormats {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  const codes = new Map<number, string>(builtInFormats)
  const ids: number[] = []
  scanner.open('styleSheet')
  while (scanner.nextChild(1)) {
    if (scanner.tag === 'numFmts') readFormats(scanner, codes)
    if (scanner.tag === 'cellXfs') readCellStyles(scanner, ids)
  }
  scanner.finish()
  return ids.map((id) => codes.get(id))
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

function readCellStyles(scanner: Scanner, ids: number[]): void {
  while (scanner.nextChild(2)) {
    if (scanner.tag !== 'xf') continue
    if (ids.length === LONGEST_LIST) damaged()
    ids.push(decimalOf(scanner.attribute('numFmtId') ?? '0') ?? 0)
  }
}
