// Amounts as a person gives them to a function: a number, a text such as `7 250,00`, or nothing. Law: by the same reader as a cell of a claim sheet.
import type { Cents } from '../../lib/core/money.ts'
import { readAmount, type AmountReading } from '../../lib/sheet/amount-reading.ts'
import type { Cell } from '../../lib/sheet/grid.ts'
import { answer, refuse, type Answer } from './answer.ts'

/** All amounts of a call by name, null for what is not there; or the first that is none. */
export function amountsOf<Name extends string>(given: Readonly<Record<Name, unknown>>): Answer<Readonly<Record<Name, Cents | null>>> {
  const found = Object.entries<unknown>(given).map(([what, value]) => [what, value, readAmount(cellOf(value), null)] as const)
  for (const [what, value, reading] of found) {
    if (isUnread(reading)) return refuse({ kind: faultOf(reading), what, given: textOf(value) })
  }
  const amounts = found.map(([what, , reading]) => [what, reading.kind === 'amount' ? reading.cents : null] as const)
  return answer(Object.fromEntries(amounts) as Record<Name, Cents | null>)
}

/** A function hears other currencies as little as words. */
const isUnread = (reading: AmountReading): boolean => reading.kind === 'fault' || (reading.kind === 'amount' && reading.currency !== null)

const faultOf = (reading: AmountReading): 'fractionOfCent' | 'notAnAmount' =>
  reading.kind === 'fault' && reading.code === 'amount-fraction-of-cent' ? 'fractionOfCent' : 'notAnAmount'

function cellOf(value: unknown): Cell | undefined {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', column: 0, number: value }
    case 'boolean':
      return { kind: 'boolean', column: 0, boolean: value }
    case 'string':
      return value === '' ? undefined : { kind: 'text', column: 0, text: value }
    default:
      return value === null || value === undefined ? undefined : { kind: 'text', column: 0, text: '?' }
  }
}

/** As a person wrote it; empty where nothing was given. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim().slice(0, 40) : ''
