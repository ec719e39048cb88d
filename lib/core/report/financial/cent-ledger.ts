// The cent ledger: every cent that exact proportion left over, at which level, by which rule, and who got it.
import type { ResidualCent } from '../../funding.ts'
import type { Table } from '../block.ts'
import type { Scope } from '../scope.ts'
import { rowOf, tableOf, type ColumnOf } from '../table.ts'
import { count, money, text } from '../value.ts'

const CENT_LEDGER = 'cents'

export function centLedgerTable(scope: Scope): Table {
  const { cents: w, terms } = scope.words
  const names = scope.profile.sourceNames[scope.language]
  const columns: ColumnOf<ResidualCent>[] = [
    { id: 'claim', title: w.claim, kind: 'ordinal', width: 10, value: (one) => count(one.claim) },
    { id: 'level', title: w.level, kind: 'wrapped', width: 32, value: (one) => text(levelOf(scope, one)) },
    { id: 'amount', title: w.amount, kind: 'money', width: 17, value: (one) => money(one.amountCents) },
    {
      id: 'rule',
      title: w.rule,
      kind: 'wrapped',
      width: 74,
      value: ({ rule }) => text(rule === 'roundingRow' ? w.roundingRow : terms.roundings[rule]),
    },
    { id: 'to', title: w.to, kind: 'text', width: 18, value: ({ to }) => text(names[to]) },
    { id: 'cents', title: w.cents, kind: 'money', width: 14, value: (one) => money(one.cents) },
  ]
  const rows = scope.settlement.centLedger.map((one, index) => rowOf(String(index + 1), one, columns))
  return tableOf({ id: CENT_LEDGER, title: w.title, note: w.note, columns, rows, empty: w.none })
}

function levelOf(scope: Scope, { level, id }: ResidualCent): string {
  const { words } = scope
  switch (level) {
    case 'locality':
      return scope.localityName(id ?? '')
    case 'unapplied':
      return words.unapplied
    case 'project':
      return words.cents.project
    case 'rounding':
      return words.rounding
  }
}
