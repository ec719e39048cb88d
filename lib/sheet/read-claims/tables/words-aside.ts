// Words that stand in no line and yet say which lines count, or how much: a legend of colours, a correction, a cost told in a sentence. Law: an
// instruction of the form, and a note about papers and people, say nothing.
import { finding, type Finding } from '../../../core/finding.ts'
import { noteSays, type NoteTopic } from '../words/note-phrases.ts'
import { amountsSaid } from '../words/share-words.ts'
import type { PlacedText, ReadRow } from '../rows/row-reader.ts'
import { conditionalWords } from '../words/row-phrases.ts'
import { tokensOf } from '../../plain-text.ts'
import { vouchersIn } from './footnotes.ts'
import { quoted } from '../words/quoted.ts'

export function wordsAside(row: ReadRow, isBelow: boolean): Finding[] {
  const said = row.texts.find((one) => isTold(one, isBelow))
  if (said) return [finding('amount-uncertain', { text: quoted(said.text) }, said.at, 'warning')]
  const added = isBelow ? row.texts.find(isAdded) : undefined
  return added ? [finding('row-left-out', { text: quoted(added.text) }, added.at, 'warning')] : []
}

/** A legend anywhere; what is said of the lines, below them. */
export function isTold({ text, says }: Pick<PlacedText, 'text' | 'says'>, isBelow: boolean): boolean {
  if (tokensOf(text).some((word) => conditionalWords.has(word))) return false
  if (says.isOfColour) return says.isSetAside || says.isOfShare || claims.test(text)
  return (
    isBelow &&
    (says.isSetAside || says.isUnsure || isOfVoucher(text) || (says.isCorrection && (amountsSaid(text).length > 0 || ofRow.test(text))))
  )
}

/** `Tositteet 101 ja 103 kuuluvat muualle`: what would put a line in doubt beside it. */
const isOfVoucher = (text: string): boolean =>
  text.length <= LONGEST && (except.test(text) || against.has(noteSays(tokensOf(text)))) && vouchersIn(text).length > 0
const LONGEST = 120
/** `Haetaan kaikki muut paitsi tosite 105`. */
const except = /(?<!\p{L})(?:paitsi|lukuun ottamatta|utom|förutom|except|excluding|apart from|other than)(?!\p{L})/iu
const against: ReadonlySet<NoteTopic | null> = new Set<NoteTopic>(['aside', 'unproven', 'unsure', 'shared'])

const claims = /haet|kuulu|maks|=|rivi|s[oö]k|h[oö]r |rader|claim|rows|not |project|hank/i
const ofRow = /rivi|tosit|rad |verifikat|row|voucher/i

/** `Lisäksi kahvit 45,50 €`, `+ postikulut 12,30 €`. */
const isAdded = ({ text, says }: PlacedText): boolean => (says.isAddition || /^\s*\+\s*\p{L}/u.test(text)) && amountsSaid(text).length > 0
