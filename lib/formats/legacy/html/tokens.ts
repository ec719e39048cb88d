// HTML as a row of tags and texts, as forgiving as browsers are. Law: the work is linear in the text, and nothing in it is ever run.
import { damaged } from '../../xlsx/refusal.ts'
import { within } from '../reading.ts'
import { dereferenced } from './references.ts'

export type Token =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }

const TAG_NAME = /<\/?[a-z][a-z0-9:]*/iy

/** Elements whose content is no text of the page. */
const UNSHOWN = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template'])
/** Those that stand for something else where it cannot be shown, or show their tags as they are written: to no program are these the page's rows. */
const INSTEAD = new Set(['iframe', 'noembed', 'noframes', 'xmp'])
/** What swallows all that follows where nobody ends it. */
const SWALLOWING = new Set(['textarea', 'plaintext'])

/** Elements that may hold a picture or a file in an attribute; of those of all others none is so long. */
const HOLDERS = new Set(['img', 'a', 'link', 'image', 'object', 'embed', 'source', 'video', 'audio', 'input', 'v:imagedata'])
const LONGEST_ATTRIBUTES = 1_000_000

/** The tags and texts of a page, in order; names in lower case. Refuses as damaged what breaks off within a tag. */
export function* tokensOf(html: string): Generator<Token> {
  for (let at = 0; at < html.length;) {
    const next = html.indexOf('<', at)
    if (next !== at) yield { kind: 'text', text: dereferenced(html.slice(at, next < 0 ? undefined : next)) }
    if (next < 0) return
    const tag = tagAt(html, next)
    if (tag === null) yield { kind: 'text', text: '<' }
    else if (tag.token !== null) yield tag.token
    at = tag?.end ?? next + 1
  }
}

/** The tag at a `<`, without a token where it is a comment or its element is not shown; null where no tag begins there. */
function tagAt(html: string, at: number): { token: Token | null; end: number } | null {
  if (html.startsWith('<!--', at)) return { token: null, end: afterComment(html, at + 4) }
  if (html[at + 1] === '!' || html[at + 1] === '?') return { token: null, end: after(html, '>', at + 2) }
  TAG_NAME.lastIndex = at
  if (!TAG_NAME.test(html)) return null
  const isClosing = html[at + 1] === '/'
  const attributesAt = TAG_NAME.lastIndex
  const name = html.slice(at + (isClosing ? 2 : 1), attributesAt).toLowerCase()
  const end = html[attributesAt] === '>' ? attributesAt + 1 : tagEnd(html, attributesAt)
  if (!isClosing && UNSHOWN.has(name)) return { token: null, end: afterElement(html, name, end) }
  if (!isClosing && INSTEAD.has(name)) return { token: null, end: closingOf(html, name, end) ?? end }
  if (!isClosing && SWALLOWING.has(name)) afterElement(html, name, end)
  const isLong = end - attributesAt > LONGEST_ATTRIBUTES
  if (isLong && !HOLDERS.has(name)) within('textLength', end - attributesAt, LONGEST_ATTRIBUTES)
  return { token: { kind: isClosing ? 'close' : 'open', name, attributes: isLong ? '' : html.slice(attributesAt, end - 1) }, end }
}

/** Up to a `>` or the next value, and over the value: a quote begins one only behind a `=`. */
const PIECE = /[^>=]*(?:=\s*(?:"[^"]*"|'[^']*'|(?=[^\s"'>])[^\s>]*|(?=>)))?/y

/** The place behind a tag's `>`, which is none within a value in quotes. */
function tagEnd(html: string, from: number): number {
  for (let at = from, end = -1; at !== end; at = PIECE.lastIndex) {
    PIECE.lastIndex = end = at
    PIECE.test(html)
    if (html[PIECE.lastIndex] === '>') return PIECE.lastIndex + 1
  }
  return damaged()
}

const COMMENT_END = /--!?>/g

/** `<!-->` and `<!--->` are comments of nothing. What `--!>` ends for browsers goes on elsewhere, as in LibreOffice: nobody knows what the page shows. */
function afterComment(html: string, from: number): number {
  const short = ['>', '->'].find((end) => html.startsWith(end, from))
  if (short !== undefined) return from + short.length
  COMMENT_END.lastIndex = from
  return COMMENT_END.exec(html)?.[0] === '-->' ? COMMENT_END.lastIndex : damaged()
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? damaged() : at + mark.length
}

const afterElement = (html: string, name: string, from: number): number => closingOf(html, name, from) ?? damaged()

/** The place behind the tag that ends an element; null where nothing does. */
function closingOf(html: string, name: string, from: number): number | null {
  if (endless.of === html && from >= (endless.from.get(name) ?? Infinity)) return null
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  if (closing.exec(html) !== null) return closing.lastIndex
  if (endless.of !== html) endless = { of: html, from: new Map() }
  endless.from.set(name, from)
  return null
}

/** From where on a page ends no element of a name, so that a thousand of them are looked for once. */
let endless: { readonly of: string; readonly from: Map<string, number> } = { of: '', from: new Map() }

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g

/** What was asked last, in small letters: a tag is asked for one attribute after the other. */
let asked = { of: '', inSmall: '' }

/** The value of the first such attribute in the text of a tag; '' where it stands without one, null where it does not stand. */
export function attributeOf(attributes: string, name: string): string | null {
  if (attributes !== asked.of) asked = { of: attributes, inSmall: attributes.toLowerCase() }
  if (!asked.inSmall.includes(name)) return null
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(attributes); found !== null; found = ATTRIBUTE.exec(attributes)) {
    if (found[1]?.toLowerCase() === name) return dereferenced(found[2] ?? found[3] ?? found[4] ?? '')
  }
  return null
}
