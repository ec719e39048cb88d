// What is wrong with the chain of postings, as findings with their cells. Law: a posting whose rows were changed is a question (people may correct them by
// hand), a chain that does not hold together is an error.
import { finding, type Finding } from '../../lib/core/finding.ts'
import { addressOf } from '../../lib/sheet/grid.ts'
import type { Link } from './chain.ts'
import type { Entry, Ledger } from './ledger.ts'

export function chainFindings({ tables, entries }: Ledger, links: readonly Link<Entry>[]): Finding[] {
  const { found } = tables.ledger
  return links.flatMap((link) => {
    const { place, computed, isIntact, due } = link
    const fault = (column: 'hash' | 'previousHash' | 'number', value: unknown, expected: unknown, severity: 'error' | 'warning'): Finding =>
      finding(
        'project-field',
        {
          path: `ledger.${String(entries.indexOf(place))}.${column}`,
          value: JSON.stringify(value),
          expected: { kind: 'oneOf', values: [JSON.stringify(expected)] },
        },
        addressOf(found.grid, place.row.row.row, found.columns.get(column) ?? 0),
        severity,
      )
    return [
      ...(isIntact || computed === null ? [] : [fault('hash', place.hash, computed, 'warning')]),
      ...(place.previousHash === due.previousHash ? [] : [fault('previousHash', place.previousHash, due.previousHash, 'error')]),
      ...(place.number === due.number ? [] : [fault('number', place.number, due.number, 'error')]),
    ]
  })
}
