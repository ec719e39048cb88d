// The sizes of a sheet's columns and rows in points, for drawings that say how large they are and not where they end.
import { Sizes } from '../../sizes.ts'
import { isTrue } from '../workbook/workbook-part.ts'
import { decimalOf } from '../xml/decimal.ts'
import type { Scanner } from '../xml/scanner.ts'
import { usualSizes, type SheetSizes } from './drawings.ts'

/** A character of the usual font, in points. */
const CHARACTER = 5.25
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

/** Reads the sheet from its begin; what stands out of order is passed over. */
export function sizesIn(scanner: Scanner): SheetSizes {
  let { columns, rows } = usualSizes()
  scanner.nextChild(0)
  while (scanner.nextChild(1)) {
    if (scanner.tag === 'sheetFormatPr') {
      const [width, height] = ['defaultColWidth', 'defaultRowHeight'].map((name) => numberAt(scanner, name))
      if (width) columns = new Sizes(width * CHARACTER)
      if (height) rows = new Sizes(height)
    } else if (scanner.tag === 'cols') readColumns(scanner, columns)
    else if (scanner.tag === 'sheetData') readRows(scanner, rows)
  }
  return { columns, rows }
}

const numberAt = (scanner: Scanner, name: string): number | null => decimalOf(scanner.attribute(name) ?? '')

function readColumns(scanner: Scanner, columns: Sizes): void {
  let next = 0
  while (scanner.nextChild(2)) {
    const [first, last, width] = ['min', 'max', 'width'].map((name) => numberAt(scanner, name))
    if (!first || !last || first <= next || last < first || last > MOST_COLUMNS) continue
    columns.add(first - 1 - next, null)
    columns.add(last - first + 1, isTrue(scanner.attribute('hidden')) ? 0 : width ? width * CHARACTER : null)
    next = last
  }
}

function readRows(scanner: Scanner, rows: Sizes): void {
  let next = 0
  while (scanner.nextChild(2)) {
    const row = numberAt(scanner, 'r') ?? next + 1
    if (scanner.tag !== 'row' || row <= next || row > MOST_ROWS) continue
    rows.add(row - 1 - next, null)
    rows.add(1, isTrue(scanner.attribute('hidden')) ? 0 : numberAt(scanner, 'ht'))
    next = row
  }
}
