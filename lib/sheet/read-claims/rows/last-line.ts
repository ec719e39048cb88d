// Where a table's lines end. Law: the last row with an amount and a day is a line, and so are rows with a voucher only above the total that follows; in a
// table that has neither, the last row with an amount above the last total.
import { isOfSomebody, sumAlone } from './total-in-line.ts'
import { hasDay, hasMoney, voucherOf } from './row-kind.ts'
import type { ReadRow, RowReader } from './row-reader.ts'
import type { TableScene } from '../tables/table-scene.ts'
import { saysNoShare } from '../words/row-words.ts'

/** The position in the body of the last line, −1 where there is none. Reads from below, and only rows with something in an amount column, so that words below the lines cost little. */
export function lastLineOf(scene: TableScene, rows: RowReader): number {
  const { table } = scene
  const found: Record<Mark, number[]> = { total: [], voucher: [], plain: [] }
  for (let position = table.body.length - 1; position >= 0; position -= 1) {
    const row = table.body[position]
    const read = row && rows.mayHaveMoney(row) ? rows.read(row) : null
    const mark = read && hasMoney(read) ? markOf(read, scene) : null
    if (mark === 'day') return Math.max(position, aboveTotal(found.voucher, found.total))
    if (mark !== null) found[mark].push(position)
  }
  const lastTotal = found.total[0] ?? table.body.length
  const lines = found.voucher.length > 0 ? found.voucher : found.plain
  return lines.find((position) => position < lastTotal) ?? found.voucher[0] ?? -1
}

type Mark = 'total' | 'voucher' | 'plain'

function markOf(row: ReadRow, scene: TableScene): Mark | 'day' | null {
  if (row.texts.some(({ text, says }) => says.isSelfFinancing && !saysNoShare(text))) return null
  const hasVoucher = voucherOf(row, scene) !== undefined
  const isTotal =
    row.texts.length === 0 || row.texts.some(({ says }) => says.total !== null || says.isNearTotal) || sumAlone(row) !== undefined
  if (isTotal && !hasVoucher && !isOfSomebody(row, scene)) return 'total'
  return hasDay(row, scene) ? 'day' : hasVoucher ? 'voucher' : 'plain'
}

/** The lowest row with a voucher that no total stands above; positions are in order from below. */
function aboveTotal(vouchers: readonly number[], totals: readonly number[]): number {
  const firstTotal = totals.at(-1) ?? Number.POSITIVE_INFINITY
  return vouchers.find((position) => position < firstTotal) ?? -1
}
