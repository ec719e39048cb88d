// Which rows and columns nobody sees. Law: asked for only where some are hidden and some are not; a host that cannot say it leaves them shown.
import type { Conversation } from '../conversation.ts'
import { Refused } from '../trouble.ts'
import type { Used } from './read-sheets.ts'

export interface HiddenLines {
  /** Counted from 0. */
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
}

export const noneHidden: HiddenLines = { rows: new Set(), columns: new Set() }

/** By the name of the sheet; sheets with nothing hidden are left out. */
export async function hiddenLines(conversation: Conversation, used: readonly Used[]): Promise<ReadonlyMap<string, HiddenLines>> {
  const mixed = used.filter(({ range }) => isMixed(range.rowHidden) || isMixed(range.columnHidden))
  const details = mixed.length === 0 ? new Map<string, HiddenLines>() : await asFarAsTold(conversation, mixed)
  const whole = used.filter(({ range }) => range.rowHidden || range.columnHidden)
  return new Map([...whole.map(({ sheet, range }) => [sheet.name, allOf(range)] as const), ...details])
}

/** Excel says null where some lines are hidden and some are not. */
const isMixed = (hidden: unknown): boolean => hidden === null

const allOf = ({ rowIndex, rowCount, rowHidden, columnIndex, columnCount, columnHidden }: Excel.Range): HiddenLines => ({
  rows: rowHidden ? new Set(counted(rowIndex, rowCount)) : noneHidden.rows,
  columns: columnHidden ? new Set(counted(columnIndex, columnCount)) : noneHidden.columns,
})

const counted = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index)

async function asFarAsTold(conversation: Conversation, mixed: readonly Used[]): Promise<Map<string, HiddenLines>> {
  try {
    return await askedFor(conversation, mixed)
  } catch (fault) {
    if (fault instanceof Refused) throw fault
    return new Map()
  }
}

async function askedFor({ sync }: Conversation, mixed: readonly Used[]): Promise<Map<string, HiddenLines>> {
  const asked = mixed.map(({ sheet, range }) => ({
    sheet: sheet.name,
    range,
    rows: range.getRowProperties({ rowHidden: true, rowIndex: true }),
    columns: range.getColumnProperties({ columnHidden: true, columnIndex: true }),
  }))
  await sync()
  return new Map(
    asked.map(({ sheet, range, rows, columns }) => [
      sheet,
      {
        rows: new Set(rows.value.flatMap(({ rowHidden, rowIndex }, index) => (rowHidden ? [rowIndex ?? range.rowIndex + index] : []))),
        columns: new Set(
          columns.value.flatMap(({ columnHidden, columnIndex }, index) => (columnHidden ? [columnIndex ?? range.columnIndex + index] : [])),
        ),
      },
    ]),
  )
}
