// What may be money in a table that has no column of it, as of hours or of people. Law: such a table has no costs, and what looks like some is asked about.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { addressOf, cellAt, type Grid, type GridRow } from '../../grid.ts'
import type { Columns } from '../columns/columns.ts'
import { areMoney, isAmount, isDay, type ColumnValues } from '../columns/column-values.ts'
import { oneLine } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'
import type { Table } from './tables.ts'
import { quoted } from '../words/quoted.ts'

export const moneyAside = (grid: Grid, { body }: Table, columns: Columns): Finding[] => [
  ...unknownMoney(columns),
  ...priceBelow(grid, body, columns),
]

/** Columns of money that nobody knows. */
function unknownMoney({ byColumn, values, findings }: Columns): Finding[] {
  const ofMoney = [...byColumn.values()].filter(({ column }) => isOfMoney(values.get(column)))
  const places = new Set(ofMoney.map(({ at }) => at))
  return findings.filter(({ code, severity, at }) => code === 'column-left-out' && severity !== 'info' && places.has(at ?? ''))
}

const isOfMoney = (values: ColumnValues | undefined): boolean => values !== undefined && areMoney(values)

/** `Tuntipalkka 18,50` and what it makes of the hours above it: the first number without a day that is not their sum. */
function priceBelow(grid: Grid, body: readonly GridRow[], { byColumn }: Columns): Finding[] {
  const hours = [...byColumn.values()].find(({ role }) => role === 'quantity')
  let sum = 0
  for (const row of hours ? body : []) {
    const cell = hours && cellAt(row, hours.column)
    const reading = cell && isAmount(cell) ? readAmount(cell, hours.decimalSign) : null
    if (reading?.kind !== 'amount') continue
    if (row.cells.some(isDay)) sum += toInteger(reading.cents)
    else if (toInteger(reading.cents) !== sum) {
      const text = oneLine(row.cells.map((one) => shownText(one, grid.date1904) ?? '').join(' ')) ?? ''
      return [finding('row-left-out', { text: quoted(text) }, addressOf(grid, row.row, row.cells[0]?.column ?? 0), 'warning')]
    }
  }
  return []
}
