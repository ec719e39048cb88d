// Amounts of several localities beside each other. Law: one claim is of one locality, so that nobody guesses how such lines are divided.
import { finding } from '../../../core/finding.ts'
import { areMoney, valuesByColumn } from '../columns/column-values.ts'
import type { Table } from '../tables/tables.ts'
import type { LocalityNames } from '../words/locality-names.ts'
import type { Whose } from './whose-claim.ts'
import { quoted } from '../words/quoted.ts'

/** Whose a table is that has a column of amounts under the name of each of two localities or more: nobody's; null for any other table. */
export function sharedAmong({ heading, body }: Table, names: LocalityNames): Whose | null {
  const headed = heading.cells.filter(({ text, month }) => month === null && names.named(text).length === 1)
  if (headed.length < 2) return null
  const values = valuesByColumn(body)
  const found = headed.filter(({ column }) => {
    const own = values.get(column)
    return own !== undefined && areMoney(own)
  })
  const [first] = found
  if (first === undefined || new Set(found.flatMap(({ text }) => names.named(text))).size < 2) return null
  const text = quoted(found.map((one) => one.text).join(' / '))
  return { locality: null, said: null, findings: [finding('unknown-locality', { text }, first.at)] }
}
