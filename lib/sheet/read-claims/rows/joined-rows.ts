// Two rows that may be one line: words without an amount above an amount. Law: where both say what a line says once, they are two costs.
import type { Role } from '../../headings.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'

/** `Kahvila Oy` without an amount above `Taksi Oy` and 22,00: each row says for itself what one line has once, be it a day that nobody can read. */
export const areTwoCosts = (first: ReadRow, second: ReadRow): boolean =>
  second.texts.some((below) => isSaidOnce(below) && first.texts.some((above) => above.role === below.role && above.text !== below.text))

/** A name goes on below as `ja Poika`, `& Co`, `Oy`. */
const isSaidOnce = ({ role, text }: PlacedText): boolean =>
  role === 'date' ||
  role === 'paid' ||
  role === 'category' ||
  (role !== null && namesSomebody.has(role) && !/^(?:\p{Ll}|\P{L}|(?:Oyj?|Ab|Ky|Tmi|Co|Ltd|Inc)\b)/u.test(text))

const namesSomebody: ReadonlySet<Role> = new Set<Role>(['supplier', 'employee', 'traveller'])

/** A row and the one below it as one line, which stands where it begins. */
export function joined(first: ReadRow, second: ReadRow): ReadRow {
  return {
    source: first.source,
    at: first.at,
    texts: [...first.texts, ...second.texts],
    notes: [...first.notes, ...second.notes],
    isQuiet: first.isQuiet && second.isQuiet,
    amounts: second.amounts,
    cellOf: (role) => first.cellOf(role) ?? second.cellOf(role),
  }
}
