// The parts of a wage or a journey, and the total that they make.
import { holds, partsMake } from './amount-arithmetic.ts'
import type { Candidate } from './column-candidates.ts'
import { isTotalText } from '../rows/row-words.ts'
import type { Settling } from './settling.ts'

/** Wages and travel: the total of a line is its gross amount, the others are its parts. */
export function settleParts(table: Settling, kind: 'wages' | 'travel'): void {
  if (kind === 'wages') settleWageOfProject(table)
  const parts = (): Candidate[] => table.with('wage', 'sideCosts', 'part', 'kilometreCompensation')
  if (kind === 'wages' && table.has('sideCosts') && !table.has('wage'))
    table.give(table.with('gross')[0] ?? table.with('amount')[0], 'wage')
  const totals = table.with('amount', 'gross')
  const proven = totals.find((one) =>
    holds(
      partsMake(
        [...parts(), ...totals.filter((other) => other !== one && !isTotalHeading(other))].map((part) => table.of(part)),
        table.of(one),
      ),
    ),
  )
  const total = totals.length <= 1 ? totals[0] : (proven ?? totals.filter(isTotalHeading).at(-1))
  for (const one of totals) {
    if (one === total) table.give(one, 'gross')
    else table.ask(one, proven ? 'part' : null, proven ? 'info' : 'warning')
  }
}

/** `Hankkeelle` + side costs = total: what is charged to the project is the wage, and the total is what is claimed. */
function settleWageOfProject(table: Settling): void {
  const [claimed, ...others] = table.with('claimed')
  const side = table.with('sideCosts').map((one) => table.of(one))
  const isWage = table
    .with('amount', 'gross')
    .some((total) => side.length > 0 && holds(partsMake([table.of(claimed), ...side], table.of(total))))
  if (claimed === undefined || others.length > 0 || !isWage) return
  for (const one of table.with('wage')) table.ask(one, null)
  table.ask(claimed, 'wage')
}

export const isTotalHeading = (one: Candidate): boolean => isTotalText(one.text)
