// What is to be asked once for a whole table, rather than on each of its lines.
import { finding, type Finding } from '../../core/finding.ts'
import { statesVat } from './line-amounts.ts'
import type { Sections } from './sections.ts'
import type { ListedLine } from './table-lines.ts'
import type { TableScene } from './table-scene.ts'

/** No word of VAT, no day of payment, no category. */
export function questionsAbout({ columns, roles }: TableScene, sections: Sections, lines: readonly ListedLine[]): Finding[] {
  if (lines.length === 0) return []
  const all = [...columns.byColumn.values()]
  const top = all.find(({ role }) => role !== null)?.at ?? null
  const amount = (['gross', 'debit', 'net', 'claimed'] as const)
    .map((role) => all.find((one) => one.role === role))
    .find((one) => one !== undefined)
  const isUncategorised = !roles.has('category') && !sections.isInUse && lines.some(({ line }) => line.category === null)
  return [
    ...(statesVat(roles) || columns.kind === 'wages' ? [] : [finding('vat-not-stated', {}, amount?.at ?? top)]),
    ...(roles.has('paid') ? [] : [finding('paid-date-unknown', {}, top)]),
    ...(isUncategorised ? [finding('category-unknown', { text: null }, top, 'warning')] : []),
  ]
}
