// How wide the columns of a table wish to be. Law: an amount is never too wide for its cell, since a spreadsheet would show marks instead.
import type { Column, Table } from '../../core/report/block.ts'
import { toInteger } from '../../core/money.ts'

/** Characters of some columns of a table. */
export const widthsOf = (table: Table, columns: readonly Column[]): number[] =>
  columns.map((column) => Math.max(column.width, longestWord(column.title), column.kind === 'money' ? amountWidth(table, column) : 0))

/** A heading breaks between its words, never in one. */
const longestWord = (title: string): number => Math.max(...title.split(/[ -]/).map((word) => word.length)) * 0.98 + 2

/** The widest amount of a column in bold digits, with its sign, spaces between thousands, decimals and the euro. */
function amountWidth({ columns, rows, closing }: Table, column: Column): number {
  const index = columns.indexOf(column)
  let largest = 0
  for (const row of [...rows, ...closing]) {
    const value = row.values[index]
    if (value?.kind === 'money') largest = Math.max(largest, Math.abs(toInteger(value.cents)))
  }
  const digits = Math.max(String(largest).length - 2, 1)
  return digits + Math.floor((digits - 1) / 3) * 0.5 + 6.5
}
