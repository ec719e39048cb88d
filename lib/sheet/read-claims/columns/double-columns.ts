// Two columns of one kind of amount. Law: both count only where the rows say that they are parts of one amount; a repetition is left out, anything else asked.
import { areApart, areEqual, holds, partsMake } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import type { Settling } from './settling.ts'

/** Two columns of one kind: VAT at two rates adds up, and so do amounts of which a line has one; a repetition is left out; anything else is asked, and only the first is read. */
export function settleDoubles(table: Settling): void {
  for (const role of ['net', 'vat', 'gross', 'claimed', 'rate', 'debit', 'credit'] as const) {
    const all = table.with(role)
    if (all.length < 2 || (role === 'vat' && isVatInParts(table, all))) continue
    if ((role === 'net' || role === 'vat') && areNetsOfRates(table)) continue
    const [first, ...others] = all.filter(({ values }) => values.amounts + values.percentages > 0)
    for (const one of others) {
      if (role !== 'rate' && areApart(table.of(first), table.of(one))) continue
      if (areEqual(table.of(first), table.of(one))) table.give(one, 'other')
      else table.ask(one, null, 'error')
    }
  }
}

/** `Veroton 22 %`, `Veroton 8 %`: together with their VAT, in one column or by rates, they are the gross amount. */
const areNetsOfRates = (table: Settling): boolean =>
  table.with('net').length > 1 &&
  holds(
    partsMake(
      table.with('net', 'vat').map((one) => table.of(one)),
      table.of(table.with('gross')[0]),
    ),
  )

/** Whether the columns of VAT together are what is between net and gross. */
function isVatInParts(table: Settling, vats: readonly Candidate[]): boolean {
  const [net, gross] = [table.with('net')[0], table.with('gross')[0]]
  const whole = new Map([...table.of(gross)].map(([row, cents]): [number, number] => [row, cents - (table.of(net).get(row) ?? cents)]))
  return holds(
    partsMake(
      vats.map((one) => table.of(one)),
      whole,
    ),
  )
}
