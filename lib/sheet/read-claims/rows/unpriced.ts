// A row that says what was bought and not for how much. Law: in a list without vouchers and days one text alone heads what follows; with how much of it, or from whom,
// it is a line.
import type { ReadRow } from './row-reader.ts'

/** `Esite | 500`, `Kirjapaino | Esite` in a list without vouchers and days: what was bought, and how much of it or from whom. */
export function isUnpriced({ texts }: ReadRow): boolean {
  const roles = new Set(texts.flatMap(({ role, text }) => (role !== null && /^(?:\p{Lu}|\d)/u.test(text) ? [role] : [])))
  if (!roles.has('description') && !roles.has('supplier')) return false
  return (roles.has('description') && roles.has('supplier')) || ofMeasure.some((role) => roles.has(role))
}
const ofMeasure = ['quantity', 'unitPrice', 'kilometres'] as const
