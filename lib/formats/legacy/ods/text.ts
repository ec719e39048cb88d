// The text that a cell shows: its paragraphs, without comments, notes, hidden texts and drawings (ODF 1.3 part 3, 6.1.2).
import { PartedText, type Raised } from '../../parted-text.ts'
import type { Markup } from '../markup.ts'

/** Told the style of each part of a text that has one of its own; says whether that raises it. */
export type OnSpan = (style: string) => Raised | null

/** Told each text that stands in the file and not in the cell. */
export type OnHidden = (text: string) => void
const NOTHING: OnHidden = () => undefined

/** The paragraphs of the cell just opened, a line each; null where it has none, not even an empty one. What else stands in it is handed on. */
export function shownText(markup: Markup, onSpan: OnSpan, onOther: () => void, onHidden: OnHidden = NOTHING): string | null {
  const level = markup.depth
  const lines: string[] = []
  while (markup.nextChild(level)) {
    if (markup.name === 'text:p' || markup.name === 'text:h') lines.push(paragraph(markup, onSpan, onHidden).trim())
    else onOther()
  }
  return lines.length === 0 ? null : lines.join('\n')
}

/** Elements within a paragraph that are no part of its text. */
const ASIDE = new Set(['office:annotation', 'text:note', 'text:ruby-text', 'text:tracked-changes'])

/** No cell has longer runs of spaces. */
const MOST_SPACES = 1000

/** White space of the file counts as one space; spaces that are meant stand as `text:s`. */
function paragraph(markup: Markup, onSpan: OnSpan, onHidden: OnHidden): string {
  const level = markup.depth
  const text = new PartedText()
  for (let piece = markup.nextPiece(level); piece !== null; piece = markup.nextPiece(level)) {
    if (piece === 'text') text.add(markup.text.replace(/[ \t\r\n]+/g, ' '))
    else addInner(text, markup, onSpan, onHidden)
  }
  return text.finish()
}

/** Adds what the element just opened stands for. */
function addInner(text: PartedText, markup: Markup, onSpan: OnSpan, onHidden: OnHidden): void {
  if (markup.name === 'text:s') text.add(' '.repeat(Math.min(MOST_SPACES, Number(markup.attribute('text:c') ?? '1') || 1)))
  else if (markup.name === 'text:tab') text.add('\t')
  else if (markup.name === 'text:line-break') text.add('\n')
  else if (markup.name === 'text:hidden-text') onHidden(markup.attribute('text:string-value') ?? '')
  else if (!ASIDE.has(markup.name)) {
    const style = markup.attribute('text:style-name')
    const inner = paragraph(markup, onSpan, onHidden)
    text.add(inner, style === null || inner.trim() === '' ? null : onSpan(style))
  }
}
