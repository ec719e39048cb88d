// Changes to rows that are there already. Law: each row is held and looked at once more before it is changed, by itself, so that a change never meets
// another row than the one it was meant for; a row that somebody has changed meanwhile stops everything.
import { tables, type TableId } from '../../../../lib/sheet/project-workbook/index.ts'
import type { Conversation } from '../conversation.ts'
import { Batch, ONE_SETTING } from '../painting/batch.ts'
import type { Entry } from '../painting/entries.ts'
import type { CellBlock } from '../reading/grid-of-cells.ts'
import type { Extent, Reading } from '../reading/read-sheets.ts'
import { changedMeanwhile, missing } from '../trouble.ts'
import { insertAbove, type Known, type Rows } from './rows.ts'

/** Rows count from 1, as in the sheet; columns of entries from 0, as in the sheet. */
export type RowChange =
  | { readonly kind: 'write'; readonly table: TableId; readonly row: number; readonly entries: ReadonlyMap<number, Entry> }
  | { readonly kind: 'delete'; readonly table: TableId; readonly row: number }
  | { readonly kind: 'insertAbove'; readonly table: TableId; readonly row: number; readonly rows: Rows }

/** Does all changes in their order, or none where a row is not as it was read. `begin` comes before the first. */
export async function applyChanges(
  conversation: Conversation,
  reading: Reading,
  changes: readonly RowChange[],
  known: Known,
  begin: () => void = () => undefined,
): Promise<void> {
  const batch = new Batch(conversation)
  const held = new Map<string, Excel.Range>()
  for (const { table, row } of changes) {
    const key = keyOf(table, row)
    if (held.has(key)) continue
    await batch.ask(ONE_SETTING, () => {
      held.set(key, rowRange(conversation, reading, table, row).load('values'))
    })
  }
  await batch.send()
  for (const { table, row } of changes)
    if (!isAsRead(reading, table, row, held.get(keyOf(table, row))?.values[0] ?? [])) throw changedMeanwhile()
  await batch.ask(ONE_SETTING, begin)
  for (const change of changes) {
    const range = held.get(keyOf(change.table, change.row))
    if (range !== undefined) {
      await batch.ask(weightOf(change), () => {
        apply(change, range, extentOf(reading, change.table), known)
      })
    }
  }
  await batch.send()
}

const keyOf = (table: TableId, row: number): string => `${table} ${String(row)}`

export function extentOf({ extents }: Reading, table: TableId): Extent {
  const extent = extents.get(tables[table].name)
  if (extent === undefined) throw missing(tables[table].name)
  return extent
}

function rowRange({ workbook }: Conversation, reading: Reading, table: TableId, row: number): Excel.Range {
  const { sheet, column, columns } = extentOf(reading, table)
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, 1, columns)
}

function isAsRead(reading: Reading, table: TableId, row: number, values: readonly unknown[]): boolean {
  const { sheet, column } = extentOf(reading, table)
  const blocks = reading.blocks.get(sheet) ?? []
  return values.every((value, index) => value === valueAt(blocks, row - 1, column + index))
}

function valueAt(blocks: readonly CellBlock[], row: number, column: number): unknown {
  const block = blocks.find((one) => row >= one.row && row < one.row + one.values.length)
  return block?.values[row - block.row]?.[column - block.column] ?? ''
}

const weightOf = (change: RowChange): number => (change.kind === 'insertAbove' ? ONE_SETTING * 40 : ONE_SETTING)

function apply(change: RowChange, range: Excel.Range, extent: Extent, known: Known): void {
  switch (change.kind) {
    case 'delete':
      range.delete('Up')
      return
    case 'write':
      range.values = [Array.from({ length: extent.columns }, (_, index) => change.entries.get(extent.column + index) ?? null)]
      return
    case 'insertAbove':
      insertAbove(() => range, change.rows, known)
  }
}
