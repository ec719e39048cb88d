// What words in the row below a line, which go on with it, say against it. Law: somebody's name says nothing; one begins with a capital.
import { finding, type Finding } from '../../../core/finding.ts'
import { againstLine } from '../words/against-line.ts'
import { quoted, quotedCell } from '../words/quoted.ts'
import { currencyBehind, endsCancelled } from '../words/tail-words.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'

/** The first thing that the words of a row say against the line above it, which stands at `at`; nothing where they say none. */
export const againstAbove = ({ texts }: ReadRow, at: string): readonly Finding[] =>
  texts.flatMap((one) => (isNameBelow(one) ? [] : findingsOf(one.text, at))).slice(0, 1)

/** `Peruttu` below a name is no name. */
const isNameBelow = ({ role, text }: PlacedText): boolean => role === 'supplier' && /^\p{Lu}/u.test(text) && !endsCancelled(text)

function findingsOf(text: string, at: string): Finding[] {
  const against = againstLine(text)
  if (against === null) return []
  if (against === 'unproven') return [finding('voucher-missing', { missing: ['voucher'] }, at)]
  return [
    against === 'aside'
      ? finding('line-set-aside', { text: quoted(text) }, at)
      : finding('amount-uncertain', { text: quotedCell(text) }, at),
  ]
}

/** `USD` alone in a row, whatever its column: the currency of the line above it. */
export function currencyBelow({ source: { cells }, at }: ReadRow): { readonly text: string; readonly at: string } | null {
  const [only, ...others] = cells
  const text = only?.kind === 'text' && others.length === 0 && !/\s/.test(only.text.trim()) ? currencyBehind(only.text) : null
  return text === null ? null : { text, at }
}
