// Money that came in from outside the claims: self-financing received, income of the activity, advances of the authority.
import type { Locality } from '../../locality.ts'
import { sumOf, type Cents } from '../../money.ts'
import type { IsoDate } from '../../period.ts'
import type { Income } from '../../project.ts'
import type { Row, Table } from '../block.ts'
import { total } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, tableOf, type ColumnOf } from '../table.ts'
import { count, date, money, text } from '../value.ts'

export const RECEIPTS = 'receipts'
export const INCOME = 'income'
export const ADVANCES = 'advances'

interface Receipt {
  readonly locality: Locality
  readonly number: number
  readonly date: IsoDate
  readonly cents: Cents
}

export function receiptsTable(scope: Scope): Table {
  const { receipts: w, localities, keys } = scope.words
  const columns: ColumnOf<Receipt>[] = [
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 22, value: (one) => text(scope.nameOf(one.locality)) },
    { id: 'payer', title: localities.payer, kind: 'wrapped', width: 26, value: (one) => text(one.locality.selfFinancing.payer) },
    { id: 'date', title: w.receivedOn, kind: 'date', width: 14, value: (one) => date(one.date) },
    { id: 'amount', title: w.amount, kind: 'money', width: 16, value: (one) => money(one.cents) },
    { id: 'localityNumber', title: keys.locality, kind: 'count', width: 10, shown: 'key', value: (one) => count(one.number) },
  ]
  const received = scope.project.localities.flatMap((locality, index) =>
    locality.selfFinancing.received.map((one): Receipt => ({ locality, number: index + 1, date: one.date, cents: one.cents })),
  )
  const rows = received.map((one, index) => rowOf(String(index + 1), one, columns))
  const sum = sumOf(received, (one) => one.cents)
  return tableOf({
    id: RECEIPTS,
    title: w.receipts,
    columns,
    rows,
    closing: [sumRow(scope, RECEIPTS, 'payer', columns, sum)],
    empty: w.noReceipts,
  })
}

export function incomeTable(scope: Scope): Table {
  const { receipts: w, localities, keys } = scope.words
  const columns: ColumnOf<Income>[] = [
    { id: 'claim', title: w.claim, kind: 'ordinal', width: 12, value: (one) => count(one.claim) },
    { id: 'locality', title: localities.locality, kind: 'wrapped', width: 22, value: (one) => text(scope.localityName(one.locality)) },
    { id: 'date', title: w.date, kind: 'date', width: 14, value: (one) => date(one.date) },
    { id: 'description', title: w.description, kind: 'wrapped', width: 36, value: (one) => text(one.description) },
    { id: 'amount', title: w.amount, kind: 'money', width: 16, value: (one) => money(one.cents) },
    {
      id: 'localityNumber',
      title: keys.locality,
      kind: 'count',
      width: 10,
      shown: 'key',
      value: (one) => count(scope.localityNumber(one.locality)),
    },
  ]
  const { income } = scope.project
  const rows = income.map((one, index) => rowOf(String(index + 1), one, columns))
  const sum = sumOf(income, (one) => one.cents)
  return tableOf({
    id: INCOME,
    title: w.income,
    note: w.incomeNote,
    columns,
    rows,
    closing: [sumRow(scope, INCOME, 'locality', columns, sum)],
    empty: w.noIncome,
  })
}

export function advancesTable(scope: Scope): Table {
  const { receipts: w } = scope.words
  const columns: ColumnOf<Scope['project']['advances'][number]>[] = [
    { id: 'date', title: w.paidOn, kind: 'date', width: 20, value: (one) => date(one.date) },
    { id: 'amount', title: w.amount, kind: 'money', width: 16, value: (one) => money(one.cents) },
  ]
  const { advances } = scope.project
  const rows = advances.map((one, index) => rowOf(String(index + 1), one, columns))
  const sum = sumOf(advances, (one) => one.cents)
  return tableOf({
    id: ADVANCES,
    title: w.advances,
    columns,
    rows,
    closing: [sumRow(scope, ADVANCES, 'date', columns, sum)],
    empty: w.noAdvances,
  })
}

const sumRow = (scope: Scope, table: string, label: string, columns: readonly { readonly id: string }[], sum: Cents): Row =>
  closingRow('total', columns, {
    [label]: { value: text(scope.words.total) },
    amount: { value: money(sum), formula: total(table, 'amount') },
  })
