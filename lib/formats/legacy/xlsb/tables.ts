// Tables of a sheet of an .xlsb, as far as their style paints them ([MS-XLSB] 2.1.7.51).
import type { Merge } from '../../../sheet/grid.ts'
import { darkPart } from '../../xlsx/sheet/styled-tables.ts'
import type { Budget } from '../budget.ts'
import { unlessCutOff } from '../reading.ts'
import { recordsOf } from './book.ts'
import { kinds, wideText, type BinaryRecord } from './records.ts'

/** What a table's style paints dark; null where it paints nothing so, or is cut off. */
export const darkPartIn = (part: Uint8Array, budget: Budget): Merge | null => unlessCutOff(() => darkPartBy(recordsOf(part, budget)), null)

function darkPartBy(records: Iterable<BinaryRecord>): Merge | null {
  let [table, style]: (DataView | undefined)[] = []
  for (const { kind, body } of records) {
    if (kind === kinds.table) table ??= body
    else if (kind === kinds.tableStyle) style ??= body
  }
  if (table === undefined) return null
  const [top, bottom, left, right, heads] = [0, 4, 8, 12, 24].map((at) => table.getUint32(at, true))
  const range = { top: (top ?? 0) + 1, bottom: (bottom ?? 0) + 1, left: left ?? 0, right: right ?? 0 }
  return darkPart(range, heads ?? 0, style === undefined ? '' : wideText(style, 2))
}
