// Tables that formulas refer to by their names and columns. Law: one that does not say where it stands is none.
import type { NamedTable } from '../../../sheet/grid.ts'
import type { Limits } from '../limits.ts'
import { SPREADSHEET } from '../package/names.ts'
import { decimalOf } from '../xml/decimal.ts'
import { Scanner } from '../xml/scanner.ts'
import { unescaped } from '../xml/text.ts'
import { rangeOf } from './address.ts'

/** The table of a part with its name, or none. */
export function tableIn(bytes: Uint8Array, part: string, limits: Limits, sheet: string): [string, NamedTable][] {
  const scanner = new Scanner(bytes, part, SPREADSHEET, limits)
  if (!scanner.nextChild(0) || scanner.tag !== 'table') return []
  const [range, name] = [rangeOf(scanner.attribute('ref') ?? ''), scanner.attribute('displayName')]
  const [headerRows, totalsRows] = [
    decimalOf(scanner.attribute('headerRowCount') ?? '1'),
    decimalOf(scanner.attribute('totalsRowCount') ?? '0'),
  ]
  const columns: string[] = []
  while (scanner.nextChild(1)) {
    if (scanner.word !== 'tableColumns') continue
    while (scanner.nextChild(2))
      columns.push(
        unescaped(scanner.attribute('name') ?? '')
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .trim(),
      )
  }
  if (range === null || name === null || headerRows === null || totalsRows === null) return []
  return columns.length === range.right - range.left + 1 ? [[unescaped(name), { ...range, sheet, columns, headerRows, totalsRows }]] : []
}
