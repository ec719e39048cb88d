// What a page shows in some programs only, by Microsoft's conditions: `<!--[if gte mso 9]> … <![endif]-->` in Excel, `<![if !mso]> … <![endif]>` in all
// others; and what browsers leave out that LibreOffice shows, or the other way round: templates, and what stands there for programs without scripts. Law: the page is looked through once; what programs can or cannot draw (`supportLists`, `vml`) changes no figure.

import { finding, type Finding } from '../../../core/finding.ts'

const BEGIN = /<!(--)?\[if\b([^\]>]{0,200})\]>/gi
const END = '<![endif]'

/** Elements whose content is no text of the page: settings for Excel stand in such a condition in each page that it writes. */
const UNSHOWN = /<(xml|style|script)\b[^]*?(?:<\/\1\s*>|$)/gi

/** What is told of them. */
export function shownInSomePrograms(text: string): Finding[] {
  const { unread: unreadConditions, read } = figuresForSomePrograms(text)
  const unread = unreadConditions + figuresInReserve(text)
  return [
    ...(unread > 0 ? [finding('hidden-content', { what: 'embedded', count: unread })] : []),
    ...(read > 0 ? [finding('hidden-content', { what: 'figure', count: read })] : []),
  ]
}

/** How many such parts have figures: those in comments are not read, all others are. */
function figuresForSomePrograms(html: string): { unread: number; read: number } {
  const counts = { unread: 0, read: 0 }
  BEGIN.lastIndex = 0
  for (let found = BEGIN.exec(html); found !== null; found = BEGIN.exec(html)) {
    const end = html.indexOf(END, BEGIN.lastIndex)
    if (end < 0) break
    if (!/support|vml/i.test(found[2] ?? '') && hasFigures(html.slice(BEGIN.lastIndex, end)))
      counts[found[1] === undefined ? 'read' : 'unread'] += 1
    BEGIN.lastIndex = end + END.length
  }
  return counts
}

const RESERVE = /<(template|noscript|iframe|noembed|noframes|xmp)\b[^>]*>/gi

/** How many elements that not all programs show have figures. */
function figuresInReserve(html: string): number {
  let count = 0
  RESERVE.lastIndex = 0
  for (let found = RESERVE.exec(html); found !== null; found = RESERVE.exec(html)) {
    const closing = new RegExp(`</${found[1] ?? ''}\\s*>`, 'gi')
    closing.lastIndex = RESERVE.lastIndex
    const end = closing.exec(html)
    if (end === null) break
    if (hasFigures(html.slice(RESERVE.lastIndex, end.index))) count++
    RESERVE.lastIndex = closing.lastIndex
  }
  return count
}

const hasFigures = (part: string): boolean =>
  /\d/.test(
    part
      .replace(UNSHOWN, '')
      .replace(/<[^>]*>?/g, '')
      .replace(/&#?\w+;/g, ''),
  )
