// The self-financing of each locality by its payer: due, received, applied, left, outstanding and paid too much.
import { orZero, subtract, ZERO, type Cents } from '../../money.ts'
import type { PayerType } from '../../locality.ts'
import type { Table } from '../block.ts'
import { amount, atMost, cell, here, is, largest, minus, total, type Formula } from '../formula.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { count, money, text } from '../value.ts'
import { payerNumber } from './claims/index.ts'
import { PROGRESS } from './claims/progress.ts'
import { claimTableId } from './claims/standing.ts'
import type { LocalityRow } from './localities.ts'
import { RECEIPTS } from './receipts.ts'
import { TERMS } from './terms.ts'

export const SELF_FINANCING = 'selfFinancing'

export function selfFinancingTable(scope: Scope, subjects: readonly LocalityRow[]): Table {
  const w = scope.words.selfFinancing
  const columns = columnsOf(scope)
  const rows = subjects.map((one) => rowOf(String(one.number), one, columns))
  const sums = sumCells(SELF_FINANCING, ['due', 'received', 'applied', 'unapplied', 'outstanding', 'overpaid'], columns, rows)
  return tableOf({
    id: SELF_FINANCING,
    title: w.title,
    note: w.notes[scope.project.terms.selfFinancing.mode],
    columns,
    rows,
    closing: [closingRow('total', columns, { locality: { value: text(scope.words.total) }, ...sums })],
    empty: scope.words.nothing,
  })
}

function columnsOf(scope: Scope): ColumnOf<LocalityRow>[] {
  const { selfFinancing: w, localities: l, keys } = scope.words
  return [
    { id: 'number', title: l.number, kind: 'ordinal', width: 7, value: ({ number }) => count(number) },
    { id: 'locality', title: l.locality, kind: 'wrapped', width: 20, value: ({ locality }) => text(scope.nameOf(locality)) },
    { id: 'payer', title: l.payer, kind: 'wrapped', width: 26, value: ({ locality }) => text(locality.selfFinancing.payer) },
    {
      id: 'payerType',
      title: w.payerType,
      kind: 'wrapped',
      width: 18,
      value: ({ locality }) => text(w.payerTypes[locality.selfFinancing.payerType satisfies PayerType]),
    },
    ...amountColumns(scope),
    { id: 'payerNumber', title: keys.payer, kind: 'count', width: 10, shown: 'key', value: (one) => count(payerNumber(one)) },
  ]
}

/** From what is due to what was paid too much. */
function amountColumns(scope: Scope): ColumnOf<LocalityRow>[] {
  const { last } = scope
  const w = scope.words.selfFinancing
  const isContribution = scope.project.terms.selfFinancing.mode === 'contribution'
  const column = (
    id: string,
    title: string,
    centsOf: (one: LocalityRow['amounts']['selfFinancing']) => Cents,
    formulaOf: (row: string) => Formula | null,
  ): ColumnOf<LocalityRow> => ({
    id,
    title,
    kind: 'money',
    width: 14,
    value: ({ amounts }) => money(centsOf(amounts.selfFinancing)),
    formulaOf: ({ number }) => formulaOf(String(number)),
  })
  const byFiling = last.filedOn === null ? [] : [atMost('date', cell(PROGRESS, String(last.number), 'filedOn'))]
  const latest = (row: string, id: string): Formula | null => (isContribution ? cell(claimTableId(last.number), row, id) : null)
  return [
    column(
      'due',
      w.due,
      (one) => one.dueCents,
      () => (isContribution ? cell(TERMS, 'selfFinancing', 'value') : null),
    ),
    column(
      'received',
      w.received,
      (one) => one.receivedCents,
      (row) => latest(row, 'received') ?? total(RECEIPTS, 'amount', is('localityNumber', Number(row)), ...byFiling),
    ),
    column(
      'applied',
      w.applied,
      (one) => one.appliedCents,
      (row) => latest(row, 'applied'),
    ),
    column(
      'unapplied',
      w.unapplied,
      (one) => one.unappliedCents,
      (row) => latest(row, 'unapplied'),
    ),
    column(
      'outstanding',
      w.outstanding,
      ({ dueCents, receivedCents }) => orZero(subtract(dueCents, receivedCents)),
      () => largest(amount(ZERO), minus(here('due'), here('received'))),
    ),
    column(
      'overpaid',
      w.overpaid,
      ({ dueCents, receivedCents }) => orZero(subtract(receivedCents, dueCents)),
      () => largest(amount(ZERO), minus(here('received'), here('due'))),
    ),
  ]
}
