// The payments block: what each claim adds, what of the advance it clears, and what is left to pay or to recover.
import { ZERO } from '../../money.ts'
import type { Section, Table } from '../block.ts'
import { amount, atMost, cell, here, largest, minus, smallest, total, type Formula } from '../formula.ts'
import { payments, type Payment } from '../payment.ts'
import type { Scope } from '../scope.ts'
import { closingRow, rowOf, sumCells, tableOf, type ColumnOf } from '../table.ts'
import { date, money, text } from '../value.ts'
import { PROGRESS } from './claims/progress.ts'
import { ADVANCES, advancesTable, incomeTable, receiptsTable } from './receipts.ts'

export const PAYMENTS = 'payments'

export function paymentsSection(scope: Scope): Section {
  const blocks = [paymentsTable(scope), advancesTable(scope), incomeTable(scope), receiptsTable(scope)]
  return { id: 'payments', title: scope.words.payments.title, sheet: scope.words.sheets.payments, orientation: 'landscape', blocks }
}

function paymentsTable(scope: Scope): Table {
  const w = scope.words.payments
  const all = payments(scope.project, scope.settlement)
  const columns = columnsOf(scope, all)
  const rows = all.map((one) => rowOf(String(one.filing.number), one, columns))
  const sums = sumCells(PAYMENTS, ['public', 'cleared', 'payable'], columns, rows)
  return tableOf({
    id: PAYMENTS,
    title: w.table,
    note: w.note,
    columns,
    rows,
    closing: [closingRow('total', columns, { claim: { value: text(scope.words.total) }, ...sums })],
    empty: scope.words.nothing,
  })
}

function columnsOf(scope: Scope, all: readonly Payment[]): ColumnOf<Payment>[] {
  const w = scope.words.payments
  const column = (
    id: string,
    title: string,
    centsOf: (one: Payment) => Payment['openCents'],
    formulaOf: (one: Payment) => Formula,
  ): ColumnOf<Payment> => ({ id, title, kind: 'money', width: 17, value: (one) => money(centsOf(one)), formulaOf })
  const before = ({ filing }: Payment): Payment[] =>
    all.slice(
      0,
      all.findIndex((one) => one.filing === filing),
    )
  const cleared = (one: Payment): Formula[] => before(one).map(({ filing }) => cell(PAYMENTS, String(filing.number), 'cleared'))
  return [
    { id: 'claim', title: w.claim, kind: 'text', width: 22, value: ({ filing }) => text(scope.words.claims.claimName(filing.number)) },
    { id: 'filedOn', title: w.filedOn, kind: 'date', width: 14, value: ({ filing }) => date(filing.filedOn) },
    column(
      'public',
      scope.publicName,
      (one) => one.publicCents,
      ({ filing }) => cell(PROGRESS, String(filing.number), 'publicAdded'),
    ),
    column(
      'advances',
      w.advances,
      (one) => one.advancesCents,
      (one) => advancesBy(scope, one),
    ),
    column(
      'open',
      w.open,
      (one) => one.openCents,
      (one) => minus(here('advances'), ...cleared(one)),
    ),
    column(
      'cleared',
      w.cleared,
      (one) => one.clearedCents,
      (one) => clearedFormula(scope, one),
    ),
    column(
      'payable',
      w.payable,
      (one) => one.payableCents,
      () => minus(here('public'), here('cleared')),
    ),
    column(
      'left',
      w.left,
      (one) => one.leftCents,
      () => minus(here('open'), here('cleared')),
    ),
  ]
}

const isFinal = (scope: Scope, { filing }: Payment): boolean => filing.final && filing === scope.last

function advancesBy(scope: Scope, one: Payment): Formula {
  if (isFinal(scope, one) || one.filing.filedOn === null) return total(ADVANCES, 'amount')
  return total(ADVANCES, 'amount', atMost('date', here('filedOn')))
}

const clearedFormula = (scope: Scope, one: Payment): Formula =>
  isFinal(scope, one) ? here('open') : smallest(largest(amount(ZERO), here('open')), largest(amount(ZERO), here('public')))
