// What is to be asked once for a whole table, rather than on each of its lines.
import { finding, type Finding } from '../../../core/finding.ts'
import { claimedAmount, type Line } from '../../../core/claim.ts'
import { isNegative, sumOf, type Cents } from '../../../core/money.ts'
import type { Column, Columns } from '../columns/columns.ts'
import { askedOfAll } from '../columns/open-states.ts'
import { statesVat } from '../rows/line-amounts.ts'
import { wordsOf } from '../words/row-words.ts'
import { shownText } from '../words/shown.ts'
import type { Sections } from './sections.ts'
import type { ListedLine } from './table-lines.ts'
import type { TableScene } from './table-scene.ts'
import { quoted } from '../words/quoted.ts'

/** Costs written as a bank writes them, one open state beside all, no word of VAT, no day of payment, no category. */
export function questionsAbout(
  { columns, roles, layout, strangeCategories, doubtful: { alike } }: TableScene,
  sections: Sections,
  lines: readonly ListedLine[],
): Finding[] {
  if (lines.length === 0) return []
  const all = [...columns.byColumn.values()]
  const top = all.find(({ role }) => role !== null)?.at ?? null
  const amount = (['gross', 'debit', 'net', 'claimed'] as const)
    .map((role) => all.find((one) => one.role === role))
    .find((one) => one !== undefined)
  const isUncategorised =
    !roles.has('category') &&
    all.every(({ category }) => category === null) &&
    !sections.isInUse &&
    lines.some(({ line }) => line.category === null)
  const outflows = roles.has('net') && roles.has('gross') ? [] : outflowsOf(lines)
  return [
    ...belowZero(outflows, amount?.at ?? top),
    ...(statesVat(layout) || columns.kind === 'wages' || lines.every(({ line }) => line.vatCents !== null)
      ? []
      : [finding('vat-not-stated', {}, amount?.at ?? top)]),
    ...(alike ? [askedOfAll(alike, columns)] : []),
    ...(roles.has('paid') ? [] : [finding('paid-date-unknown', {}, top)]),
    ...(strangeCategories
      ? [finding('category-unknown', { text: strangersIn(strangeCategories, columns) }, strangeCategories.at, 'warning')]
      : []),
    ...(isUncategorised ? [finding('category-unknown', { text: null }, top, 'warning')] : []),
  ]
}

/** `Tili: 4500, 5010, …`: what a column says of which nothing is a category. */
function strangersIn({ text, column }: Column, { values }: Columns): string {
  const said = new Set((values.get(column)?.cells ?? []).map((cell) => (shownText(cell, false) ?? '').trim()))
  const some = [...said].slice(0, MOST_NAMED).join(', ')
  return quoted(`${text}: ${some}${said.size > MOST_NAMED ? ', …' : ''}`)
}
const MOST_NAMED = 3

const belowZero = (outflows: readonly Cents[], at: string | null): Finding[] =>
  outflows.length === 0 ? [] : [finding('costs-below-zero', { count: outflows.length, amountCents: sumOf(outflows, (one) => one) }, at)]

/** The amounts of a list of mostly minuses without a word of credit: a bank or a ledger may write its costs so, and its income as amounts. */
function outflowsOf(lines: readonly ListedLine[]): readonly Cents[] {
  const amounts = lines.flatMap(({ line }) => {
    const amountCents = claimedAmount(line)
    return amountCents === null ? [] : [{ line, amountCents }]
  })
  const outflows = amounts.filter(({ line, amountCents }) => isNegative(amountCents) && !saysCredit(line))
  return outflows.length > 1 && outflows.length * 3 >= amounts.length * 2 ? outflows.map(({ amountCents }) => amountCents) : []
}

const saysCredit = ({ description, supplier }: Line): boolean =>
  [description, supplier].some((text) => text !== null && wordsOf(text).isCredit)
