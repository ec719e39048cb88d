// A note of a few words beside a line, or set off behind its text, that puts it in doubt by a phrase of notes. Law: it is asked about only where nothing else
// stops the line, and a share only where the sheet does not say what is claimed.
import { finding, type Finding } from '../../../core/finding.ts'
import { toInteger } from '../../../core/money.ts'
import type { Line } from '../../../core/claim.ts'
import { tokensOf } from '../../plain-text.ts'
import { mayBeNote, noteSays, type NoteTopic } from '../words/note-phrases.ts'
import { headOf, opensUnsure, tailOf } from '../words/tail-words.ts'
import type { PlacedText, ReadRow } from './row-reader.ts'
import { isNote } from './text-roles.ts'
import { quoted, quotedCell } from '../words/quoted.ts'

interface Said {
  readonly placed: PlacedText
  readonly topic: NoteTopic
}

/** What the row's notes say; columns of marks of the whole list, and of who is public and who private, hold none. */
export function shortNotes(row: ReadRow, line: Line, isNoNote: (column: number) => boolean): Finding[] {
  const found = row.texts.flatMap((placed) => (isNoNote(placed.column) ? [] : saidBy(placed)))
  const told = found.find(({ topic }) => isOfLine(topic, row, line))
  return told ? [findingOf(told)] : []
}

/** Whether some note or line's text of these words, or its tail, may be asked about. */
export const mayBeShortNote = (text: string, words: readonly string[], tail: string): boolean =>
  addsTax(text) ||
  (mayBeNote(words) && (noteSays(words) !== null || (tail !== '' && topicOf(tail) !== null) || topicOf(headOf(text)) !== null))

const topicOf = (text: string): NoteTopic | null => noteSays(tokensOf(text)) ?? (addsTax(text) ? 'untaxed' : null)
/** `450 + alv`. */
const addsTax = (text: string): boolean => text.includes('+') && /\+ ?(?:alv|moms|vat)(?!\p{L})/iu.test(text)

const withTails = new Set<PlacedText['role']>(['description', 'supplier', 'employee', 'traveller'])

/** A line's own text is asked by its tail and what opens it, and whole only whether it speaks of an offer or of tax. */
function saidBy(placed: PlacedText): readonly Said[] {
  if (!isNote(placed) && !withTails.has(placed.role)) return []
  const whole = topicOf(placed.text)
  if (isNote(placed)) return whole === null ? [] : [{ placed, topic: whole }]
  const said = [tailOf(placed.text), headOf(placed.text)].flatMap((part) => (part === '' ? [] : (topicOf(part) ?? [])))[0] ?? null
  if (placed.role === 'description' && opensUnsure(placed.text)) return [{ placed, topic: 'unsure' }]
  const topic = said ?? (placed.role === 'description' && (whole === 'asked' || whole === 'untaxed') ? whole : null)
  return topic === null ? [] : [{ placed, topic }]
}

function isOfLine(topic: NoteTopic, { amounts }: ReadRow, { claimedCents, vatCents }: Line): boolean {
  if (topic === 'shared') return claimedCents === null
  const isTaxed = vatCents === null || toInteger(vatCents) !== 0
  return topic !== 'untaxed' || (isTaxed && !amounts.some(({ column }) => column.role === 'net'))
}

function findingOf({ placed, topic }: Said): Finding {
  const { text, at } = placed
  if (topic === 'aside') return finding('line-set-aside', { text: quoted(text) }, at)
  if (topic === 'unproven') return finding('voucher-missing', { missing: ['voucher'] }, at)
  const isCertain = topic !== 'asked' && topic !== 'untaxed' && (isNote(placed) || (topic === 'unsure' && opensUnsure(text)))
  return finding('amount-uncertain', { text: quotedCell(text) }, at, isCertain ? 'error' : 'warning')
}
