// Where a table's lines end. Law: the last row with an amount and a voucher or a date is the last line; in a table that has none of those, the last
// row with an amount above the last total.
import { hasMoney, isStructured, voucherOf } from './row-kind.ts'
import type { ReadRow, RowReader } from './row-reader.ts'
import type { TableScene } from './table-scene.ts'

/** The position in the body of the last line, −1 where there is none. Reads from below, so that it is cheap where lines reach far down. */
export function lastLineOf(scene: TableScene, rows: RowReader): number {
  const { table } = scene
  let lastPlain = -1
  let lastAboveTotal = -1
  let hasTotal = false
  for (let position = table.body.length - 1; position >= 0; position -= 1) {
    const row = table.body[position]
    if (row === undefined) continue
    const read = rows.read(row)
    const isOfTotal = isTotal(read) && voucherOf(read, scene) === undefined
    if (isStructured(read, scene) && !isOfTotal) return position
    if (!hasMoney(read) || isKept(read)) continue
    if (isOfTotal) hasTotal = true
    else if (hasTotal) lastAboveTotal = Math.max(lastAboveTotal, position)
    else lastPlain = Math.max(lastPlain, position)
  }
  return hasTotal ? lastAboveTotal : lastPlain
}

const isTotal = ({ texts }: ReadRow): boolean => texts.length === 0 || texts.some(({ says }) => says.total !== null)
const isKept = ({ texts }: ReadRow): boolean => texts.some(({ says }) => says.isSelfFinancing)
