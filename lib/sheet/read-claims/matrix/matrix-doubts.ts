// What stands against an amount of a matrix: a line through it, another currency, words in its row, over its column or in a comment. Law: as beside a line of a
// list, what is spoken against waits, and a comment speaks of its own cell, one elsewhere in the row of all of it.
import { finding, type Finding } from '../../../core/finding.ts'
import { oneLine } from '../../plain-text.ts'
import { againstLine } from '../words/against-line.ts'
import { quoted, quotedCell } from '../words/quoted.ts'
import { wordsOf } from '../words/row-words.ts'
import { endsAside, shareBeside, tailSays } from '../words/tail-words.ts'
import type { Axis } from './matrix.ts'
import type { MatrixAmount, MatrixRow } from './matrix-row.ts'

/** What is found against an amount; `across` is what its column is of. */
export function doubtsAbout(amount: MatrixAmount, row: MatrixRow, across: Axis | undefined): Finding[] {
  const { at, column, currency } = amount
  const ofCurrency = currency === null ? [] : [finding('currency-not-euro', { text: currency }, at)]
  if (row.struck.includes(column)) return [...ofCurrency, finding('line-set-aside', { text: '' }, at)]
  return [...ofCurrency, ...ofWords(wordsAbout(amount, row, across), at)]
}

interface Said {
  readonly text: string
  /** Whether it is the name of a row or column, which says something only by its end. */
  readonly isName: boolean
}

function wordsAbout({ column }: MatrixAmount, { texts, amounts, notes }: MatrixRow, across: Axis | undefined): Said[] {
  const isOfAmount = (one: number): boolean => amounts.some((amount) => amount.column === one)
  const comments = notes.filter((note) => note.column === column || !isOfAmount(note.column))
  return [
    ...texts.map(({ text }, index) => ({ text, isName: index === 0 })),
    ...(across?.kind === 'label' ? [{ text: across.text, isName: true }] : []),
    ...comments.flatMap(({ text }) => oneLine(text) ?? []).map((text) => ({ text, isName: false })),
  ]
}

function ofWords(said: readonly Said[], at: string): Finding[] {
  const aside = said.find(({ text, isName }) => (isName ? wordsOf(text).isSetAside || endsAside(text) : againstLine(text) === 'aside'))
  if (aside) return [finding('line-set-aside', { text: quoted(aside.text) }, at)]
  const unsure = said.find(({ text, isName }) => (isName ? tailSays(text).isUnsure : againstLine(text) !== null))
  const shared = unsure ?? said.find(({ text, isName }) => shareBeside(text, !isName) !== null)
  return shared ? [finding('amount-uncertain', { text: quotedCell(shared.text) }, at)] : []
}
