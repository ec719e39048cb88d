// How wide the columns of a table wish to be. Law: an amount is never too wide for its cell, since a spreadsheet would show marks instead.
import type { Column, Table } from '../../core/report/block.ts'
import { toInteger } from '../../core/money.ts'

/** Characters of some columns of a table. */
export const widthsOf = (table: Table, columns: readonly Column[]): number[] =>
  columns.map((column) => {
    const width = Math.max(column.width, longestWord(column.title), contentWidth(table, column))
    return isNearly(column.title.length, width) ? column.title.length + 3 : width
  })

/** A heading breaks between its words, never in one. */
const longestWord = (title: string): number => Math.max(...title.split(/[ -]/).map((word) => word.length)) * 0.98 + 2

/** Whether a heading just fits, or just does not: one program would let it touch its neighbour where another breaks it. */
const isNearly = (letters: number, width: number): boolean => letters > width - 3 && letters < width + 2

const contentWidth = (table: Table, column: Column): number =>
  column.kind === 'money' ? amountWidth(table, column) : column.kind === 'wrapped' ? wordWidth(table, column) : 0

/** What is longer may break. */
const LONGEST_WORD = 17

/** The longest word of a column: a spreadsheet would break it anywhere. */
function wordWidth({ columns, rows, closing }: Table, column: Column): number {
  const index = columns.indexOf(column)
  let longest = 0
  for (const { values } of [...rows, ...closing]) {
    const value = values[index]
    if (value?.kind === 'text' && value.text.length > longest) longest = Math.max(longest, longestIn(value.text))
  }
  return Math.min(longest, LONGEST_WORD) + 1
}

/** Letters between spaces and hyphens. */
function longestIn(text: string): number {
  let [longest, letters] = [0, 0]
  for (const letter of text) {
    letters = letter === ' ' || letter === '-' || letter === '\n' ? 0 : letters + 1
    if (letters > longest) longest = letters
  }
  return longest
}

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
