// What can be said of a formula in tokens without translating it ([MS-XLS] 2.5.198, [MS-XLSB] 2.5.97). Law: what is not one of the plainest counts as
// anything.
import type { Merge } from '../../sheet/grid.ts'

/** How a format writes references and texts within formulas. */
export interface TokenForm {
  readonly rowBytes: 2 | 4
  readonly textAt: (body: DataView, at: number) => string
}

const TEXT = 0x17
const WHOLE_NUMBER = 0x1e
const NUMBER = 0x1f

/** A formula of nothing but a number or a text, as it would be typed; `?` for any other. */
export function operandIn(body: DataView, at: number, length: number, { textAt }: TokenForm): string {
  const token = length > 0 ? body.getUint8(at) : 0
  if (token === WHOLE_NUMBER && length === 3) return String(body.getUint16(at + 1, true))
  if (token === NUMBER && length === 9) return String(body.getFloat64(at + 1, true))
  return token === TEXT ? `"${textAt(body, at + 1)}"` : '?'
}

/** References, the kinds of their results left aside: to a cell, and to one so far away. */
const REFERENCE = 0x04
const RELATIVE = 0x0c
const KINDS = 0x1f
const COLUMN_MOVES = 0x4000
const ROW_MOVES = 0x8000

/** ISERROR, ISERR, ISNA or ISBLANK of what stands before, or that it is 0 or an empty text. */
const OF_NOTHING = /^(?:(?:33|65|97) (?:2|3|126|129) 0|30 0 0 11|23 0 [01] 11)$/

/** Whether a formula asks whether its own cell is an error, blank or 0; `first` is the range whose top left cell it is written for. */
export function isForNothing(body: DataView, at: number, length: number, { rowBytes }: TokenForm, first: Merge | undefined): boolean {
  const after = 1 + rowBytes + 2
  if (length <= after || length > after + 4 || first === undefined) return false
  const bytes = Array.from({ length: length - after }, (_, index) => body.getUint8(at + after + index))
  const token = body.getUint8(at) & KINDS
  if ((token !== REFERENCE && token !== RELATIVE) || !OF_NOTHING.test(bytes.join(' '))) return false
  const row = rowBytes === 2 ? body.getUint16(at + 1, true) : body.getUint32(at + 1, true)
  const column = body.getUint16(at + 1 + rowBytes, true)
  const [isSameRow, isSameColumn] = [row === first.top - 1, (column & 0x3fff) === first.left]
  if (token === REFERENCE) return isSameRow && isSameColumn
  return ((column & ROW_MOVES) === 0 ? isSameRow : row === 0) && ((column & COLUMN_MOVES) === 0 ? isSameColumn : (column & 0x3fff) === 0)
}
