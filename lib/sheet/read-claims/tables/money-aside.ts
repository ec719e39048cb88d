// What may be money in a table that has no column of it, as of hours or of people. Law: such a table has no costs, and what looks like some is asked about.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { readAmount } from '../../amount-reading.ts'
import { addressOf, cellAt, type Grid, type GridRow } from '../../grid.ts'
import type { Role } from '../../headings.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { areMoney, isAmount, isDay, type ColumnValues } from '../columns/column-values.ts'
import { oneLine } from '../../plain-text.ts'
import { shownText } from '../words/shown.ts'
import type { Table } from './tables.ts'
import { quoted } from '../words/quoted.ts'

export const moneyAside = (grid: Grid, { body }: Table, columns: Columns): Finding[] => [
  ...unknownMoney(columns),
  ...priceBelow(grid, body, columns),
]

/** Columns of money: a question where nobody knows it, or where it is of vouchers with a day, as under *Kunnan osuus*; else told. */
function unknownMoney({ byColumn, values, findings }: Columns): Finding[] {
  const all = [...byColumn.values()]
  const ofMoney = all.filter(({ column }) => isOfMoney(values.get(column)))
  const places = new Set(ofMoney.map(({ at }) => at))
  const unknown = findings.filter(({ code, severity, at }) => code === 'column-left-out' && severity !== 'info' && places.has(at ?? ''))
  const areBills = ofBills.every((roles) => all.some(({ role }) => role !== null && roles.has(role)))
  const known = ofMoney.filter((one) => !isMeasure(one) && unknown.every(({ at }) => at !== one.at))
  return [...unknown, ...known.map(({ text, at }) => finding('column-left-out', { text }, at, areBills ? 'warning' : 'info'))]
}

const ofBills: readonly ReadonlySet<Role>[] = [new Set<Role>(['voucher', 'invoice']), new Set<Role>(['date', 'paid'])]
const isMeasure = ({ role }: Column): boolean => role !== null && measures.has(role)
const measures: ReadonlySet<Role> = new Set<Role>(['quantity', 'kilometres', 'rate', 'unitPrice', 'index', 'account'])

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
