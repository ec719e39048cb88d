// The text that a cell shows: its paragraphs, without comments, notes and drawings (ODF 1.3 part 3, 6.1.2).
import type { Markup } from '../markup.ts'

/** Told the style of each part of a text that has one of its own. */
export type OnSpan = (style: string) => void

/** The paragraphs of the cell just opened, a line each; null where it has none, not even an empty one. What else stands in it is handed on. */
export function shownText(markup: Markup, onSpan: OnSpan, onOther: () => void): string | null {
  const level = markup.depth
  const lines: string[] = []
  while (markup.nextChild(level)) {
    if (markup.name === 'text:p' || markup.name === 'text:h') lines.push(paragraph(markup, onSpan).trim())
    else onOther()
  }
  return lines.length === 0 ? null : lines.join('\n')
}

/** Elements within a paragraph that are no part of its text. */
const ASIDE = new Set(['office:annotation', 'text:note', 'text:ruby-text', 'text:tracked-changes'])

/** No cell has longer runs of spaces. */
const MOST_SPACES = 1000

/** White space of the file counts as one space; spaces that are meant stand as `text:s`. */
function paragraph(markup: Markup, onSpan: OnSpan): string {
  const level = markup.depth
  let text = ''
  for (let piece = markup.nextPiece(level); piece !== null; piece = markup.nextPiece(level)) {
    text += piece === 'text' ? markup.text.replace(/[ \t\r\n]+/g, ' ') : inner(markup, onSpan)
  }
  return text
}

function inner(markup: Markup, onSpan: OnSpan): string {
  if (markup.name === 'text:s') return ' '.repeat(Math.min(MOST_SPACES, Number(markup.attribute('text:c') ?? '1') || 1))
  if (markup.name === 'text:tab') return '\t'
  if (markup.name === 'text:line-break') return '\n'
  if (ASIDE.has(markup.name)) return ''
  const style = markup.attribute('text:style-name')
  const text = paragraph(markup, onSpan)
  if (style !== null && text.trim() !== '') onSpan(style)
  return text
}
