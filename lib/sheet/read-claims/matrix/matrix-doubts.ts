// What stands against an amount of a matrix: a line through it, another currency, words in its row, over its column or in a comment. Law: as beside a line of a
// list, what is spoken against waits, and a comment speaks of its own cell, one elsewhere in the row of all of it.
import { groupedBy } from '../../../core/claim.ts'
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import { oneLine } from '../../plain-text.ts'
import { againstLine } from '../words/against-line.ts'
import { quoted, quotedCell } from '../words/quoted.ts'
import { wordsOf } from '../words/row-words.ts'
import { endsAside, shareBeside, tailSays } from '../words/tail-words.ts'
import type { Axis } from './matrix.ts'
import type { MatrixAmount, MatrixRow } from './matrix-row.ts'

/** What is found against the amounts of a row, whose words are looked at once; a comment on its sum is about all of them. `sum` is what they make, in cents. */
export function doubtsIn(
  { texts, amounts, notes, struck }: MatrixRow,
  columns: ReadonlyMap<number, Axis>,
  sum: bigint | null,
): (amount: MatrixAmount) => Finding[] {
  const ofAmounts = new Set(amounts.flatMap(({ column }) => (isOfSums(columns.get(column)) ? [] : [column])))
  const rest = amounts.find((one) => leavesRest(one, columns.get(one.column), sum))
  const comments = groupedBy(notes, ({ column }) => (ofAmounts.has(column) ? column : null))
  const part = rest === undefined ? null : { text: headingOf(columns.get(rest.column)), isAside: false }
  const ofRow = strongest([part, ...texts.map(({ text }, index) => saidBy(text, index === 0)), ...commentsSay(comments.get(null))])
  return ({ at, column, currency }) => {
    const across = columns.get(column)
    const ofCurrency = currency === null ? [] : [finding('currency-not-euro', { text: currency }, at)]
    if (struck.includes(column)) return [...ofCurrency, finding('line-set-aside', { text: '' }, at)]
    const ofColumn = across?.kind === 'label' ? saidBy(across.text, true) : null
    return [...ofCurrency, ...findingsOf(strongest([ofRow, ofColumn, ...commentsSay(comments.get(column))]), at)]
  }
}

const isOfSums = (axis: Axis | undefined): boolean => axis?.kind === 'total' || axis?.kind === 'rest'

/** Money under `Hylätty`, or another sum under `Haetaan` than the months make: not all of the row is claimed. */
const leavesRest = ({ cents }: MatrixAmount, axis: Axis | undefined, sum: bigint | null): boolean =>
  (axis?.kind === 'rest' && toInteger(cents) !== 0) ||
  (axis?.kind === 'total' && axis.claimed !== null && sum !== null && BigInt(toInteger(cents)) !== sum)

const headingOf = (axis: Axis | undefined): string =>
  axis?.kind === 'rest' ? axis.text : axis?.kind === 'total' ? (axis.claimed ?? '') : ''

interface Said {
  readonly text: string
  readonly isAside: boolean
}

const commentsSay = (comments: MatrixRow['notes'] = []): (Said | null)[] => comments.map(({ text }) => saidBy(oneLine(text) ?? '', false))

/** What words say against the amounts they stand by; the name of a row or column says something only by its end. */
function saidBy(text: string, isName: boolean): Said | null {
  const against = isName ? null : againstLine(text)
  if (isName ? wordsOf(text).isSetAside || endsAside(text) : against === 'aside') return { text, isAside: true }
  const isUnsure = isName ? tailSays(text).isUnsure || shareBeside(text, false) !== null : against !== null
  return isUnsure ? { text, isAside: false } : null
}

const strongest = (said: readonly (Said | null)[]): Said | null =>
  said.find((one) => one?.isAside) ?? said.find((one) => one !== null) ?? null

function findingsOf(said: Said | null, at: string): Finding[] {
  if (said === null) return []
  const { text, isAside } = said
  return [isAside ? finding('line-set-aside', { text: quoted(text) }, at) : finding('amount-uncertain', { text: quotedCell(text) }, at)]
}
