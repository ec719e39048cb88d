// Which style a cell of a report has, by its column, its row and what it says.
import type { Column, ColumnKind, Row, Tone } from '../../core/report/block.ts'
import type { Value } from '../../core/report/value.ts'
import type { StyleToken } from '../plan.ts'

const bodyStyles: Readonly<Record<ColumnKind, StyleToken>> = {
  text: 'rowText',
  wrapped: 'rowWrapped',
  ordinal: 'ordinal',
  money: 'money',
  count: 'count',
  percentage: 'percentage',
  date: 'date',
}

const totalStyles: Readonly<Record<ColumnKind, StyleToken>> = {
  text: 'totalLabel',
  wrapped: 'totalLabel',
  ordinal: 'totalLabel',
  money: 'totalMoney',
  count: 'totalCount',
  percentage: 'totalPercentage',
  date: 'totalLabel',
}

const memoStyles: Readonly<Record<ColumnKind, StyleToken>> = {
  text: 'memoLabel',
  wrapped: 'memoLabel',
  ordinal: 'memoLabel',
  money: 'memoMoney',
  count: 'memoMoney',
  percentage: 'memoPercentage',
  date: 'memoLabel',
}

const toneStyles: Readonly<Record<Tone, StyleToken>> = { good: 'good', warning: 'warning', error: 'error' }

export function styleOf(column: Column, { role, tone }: Row, value: Value, isFirst: boolean): StyleToken {
  if (column.shown === 'key') return 'key'
  if (tone !== null && isFirst) return toneStyles[tone]
  const kind = kindOf(column.kind, value)
  return role === 'total' ? totalStyles[kind] : role === 'memo' ? memoStyles[kind] : bodyStyles[kind]
}

/** A value of another kind than its column looks like what it is; a blank one like its column. */
function kindOf(kind: ColumnKind, value: Value): ColumnKind {
  switch (value.kind) {
    case 'blank':
      return kind
    case 'text':
      return kind === 'text' ? 'text' : 'wrapped'
    case 'number':
      return kind === 'ordinal' ? kind : 'count'
    default:
      return value.kind
  }
}

export const isAtRight = (kind: ColumnKind): boolean => kind === 'money' || kind === 'count' || kind === 'percentage' || kind === 'date'
