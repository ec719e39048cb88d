// Tables of a sheet of an .xlsb, as far as their style paints them ([MS-XLSB] 2.1.7.51).
import type { Merge } from '../../../sheet/grid.ts'
import { darkPart } from '../../xlsx/sheet/styled-tables.ts'
import { unlessCutOff } from '../reading.ts'
import { recordsOf } from './book.ts'
import { kinds, wideText } from './records.ts'

/** What a table's style paints dark; null where it paints nothing so, or is cut off. */
export const darkPartIn = (part: Uint8Array): Merge | null => unlessCutOff(() => darkPartBy([...recordsOf(part)]), null)

function darkPartBy(records: readonly { readonly kind: number; readonly body: DataView }[]): Merge | null {
  const [table, style] = [kinds.table, kinds.tableStyle].map((one) => records.find(({ kind }) => kind === one)?.body)
  if (table === undefined) return null
  const [top, bottom, left, right, heads] = [0, 4, 8, 12, 24].map((at) => table.getUint32(at, true))
  const range = { top: (top ?? 0) + 1, bottom: (bottom ?? 0) + 1, left: left ?? 0, right: right ?? 0 }
  return darkPart(range, heads ?? 0, style === undefined ? '' : wideText(style, 2))
}
