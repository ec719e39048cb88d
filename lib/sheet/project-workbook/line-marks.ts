// Marks of a posted line, a short one for each of its cells: they tell which cells were edited since. Law: they seal nothing, the chain of hashes does; they
// only find the place, and a line that was posted before there were marks says nothing.
import type { Line } from '../../core/claim.ts'

const fields = [
  'voucher',
  'invoice',
  'incurredOn',
  'paidOn',
  'supplier',
  'description',
  'category',
  'phase',
  'netCents',
  'vatRate',
  'vatCents',
  'grossCents',
  'claimedCents',
  'currency',
  'kilometres',
  'kilometreCents',
  'at',
  'row',
] as const satisfies readonly (keyof Line)[]

export type MarkedField = (typeof fields)[number]

/** Characters of a mark: room for every one of its 32 bits. */
const LENGTH = 7
const ALPHABET = 36

export const marksOf = (line: Line): string => fields.map((field) => markOf(line[field])).join('')

/** The cells of a line that say something else than when it was posted. */
export function editedFields(line: Line, marks: string): readonly MarkedField[] {
  if (marks.length !== fields.length * LENGTH) return []
  return fields.filter((field, index) => marks.slice(index * LENGTH, (index + 1) * LENGTH) !== markOf(line[field]))
}

/**
 * FNV-1a. Each step of it turns different sums into different ones, so that an edit of one character never leaves the mark as it was, and any other does
 * once in four thousand million.
 */
function markOf(value: Line[MarkedField]): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(value ?? null)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(ALPHABET).padStart(LENGTH, '0')
}
