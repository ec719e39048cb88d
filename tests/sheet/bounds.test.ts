// What a sheet asks of its reader, counted, not timed. Law: each cell is looked at a bounded number of times, however many there are.
import { expect, it } from 'vitest'
import type { Cell, Grid, GridRow } from '../../lib/sheet/grid.ts'
import { readClaims } from '../../lib/sheet/read-claims/index.ts'
import { project } from './sheets.ts'

/** A sheet of texts that counts how often they are looked at. */
function counting(rows: readonly (readonly string[])[]): { readonly grid: Grid; readonly looks: () => number } {
  let looks = 0
  const cellOf = (text: string, column: number): Cell => ({
    kind: 'text',
    column,
    get text() {
      looks += 1
      return text
    },
  })
  const gridRows = rows.map((texts, index): GridRow => ({ row: index + 1, hidden: false, cells: texts.map(cellOf) }))
  const grid: Grid = { name: 'Taul1', hidden: false, rows: gridRows, hiddenColumns: new Set(), merges: [], date1904: false }
  return { grid, looks: () => looks }
}

/** Different words, of letters only. */
const word = (number: number): string =>
  Array.from(number.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

it('40,000 different words in rows without a number are looked at a dozen times each at most', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 4 }, (_, column) => `x${word(row * 4 + column)}`))
  const { grid, looks } = counting(rows)
  const { findings } = readClaims([grid], 'words.csv', project)
  expect(findings.map(({ code }) => code)).toEqual(['sheet-left-out', 'no-cost-lines'])
  expect(looks()).toBeLessThan(40_000 * 12)
})
