// A forward scanner over one XML part, on its bytes. Law: only well-formed nesting gets through, no DOCTYPE does, and the work is linear in the bytes.
import type { Limits } from '../limits.ts'
import { damaged, refuse, tooLarge, unsafe } from '../refusal.ts'
import { Attributes, type Stretch } from './attributes.ts'
import {
  CLOSING_BRACKET,
  DASH,
  EXCLAMATION,
  FORBIDDEN,
  GREATER,
  isSpace,
  LESS,
  MARKUP,
  OPENING_BRACKET,
  PLAIN,
  placeAfter,
  QUESTION,
  SLASH,
  textClass,
} from './bytes.ts'
import { utf8Of } from './encoding.ts'
import { Name } from './name.ts'
import { Namespaces } from './namespaces.ts'
import { asciiText, rawText, resolved } from './text.ts'

const CDATA = '<![CDATA['

export class Scanner {
  readonly bytes: Uint8Array
  /** The elements open at this place. */
  depth = 0
  /** The name of the element just opened; '' where it isn't in the part's own vocabulary. */
  tag = ''
  /** Whether its name is of the part's own vocabulary, be it one of our words or not. */
  isOwn = false
  /** Where the attribute value or content found last stands. */
  start = 0
  end = 0

  readonly #limits: Limits
  readonly #part: string
  readonly #namespaces: Namespaces
  readonly #name = new Name()
  readonly #attributes = new Attributes()
  #at = 0
  #hadRoot = false
  /** The element just opened is `<empty/>`. */
  #isEmpty = false
  /** Whether what stands from start to end is ASCII with nothing to resolve, once somebody has looked. */
  #isPlain: boolean | null = null
  /** The content found last, where it had to be put together. */
  #assembled: string | null = null
  /** The names of the open elements. */
  readonly #nameStarts: number[] = []
  readonly #nameEnds: number[] = []

  /** `own` are the namespaces whose names count as this part's vocabulary; `part` is its name, for findings. */
  constructor(bytes: Uint8Array, part: string, own: ReadonlySet<string>, limits: Limits) {
    this.bytes = utf8Of(bytes)
    this.#part = part
    this.#limits = limits
    this.#namespaces = new Namespaces(own)
  }

  /** The name of the element just opened whatever its namespace; '' where it is none of our words. */
  get word(): string {
    return this.#name.word
  }

  /** Opens the root element, which must have this name; in a foreign namespace it belongs to another format. */
  open(root: string): void {
    if (!this.nextChild(0) || this.word !== root) damaged()
    if (this.tag !== root) refuse('unreadable-file', { reason: 'wrongFormat' })
  }

  /** Makes sure that nothing but comments follows the root element. */
  finish(): void {
    if (this.nextChild(0)) damaged()
  }

  /**
   * Goes to the next child of the element open at `level` (0 is the document), over texts, comments and whatever of the child before
   * was not read. False when that element has been closed.
   */
  nextChild(level: number): boolean {
    const { bytes } = this
    for (;;) {
      if (this.#isEmpty) {
        this.#close()
        if (this.depth < level) return false
      }
      const at = this.#toMarkup()
      if (at === bytes.length) return this.depth > 0 || !this.#hadRoot ? damaged() : false
      const kind = bytes[at + 1]
      if (kind === SLASH) {
        this.#endTag(at + 2)
        if (this.depth < level) return false
      } else if (kind === EXCLAMATION || kind === QUESTION) this.#at = this.#afterRemark(at)
      else {
        this.#startTag(at + 1)
        if (this.depth === level + 1) return true
      }
    }
  }

  /**
   * Where the next child of the element open at `level` begins, for a reader that knows a child, and the children of that, by their bytes. −1 where names
   * without a prefix are not of the part's own vocabulary, or another element has to be closed first.
   */
  placeAt(level: number): number {
    const isOpen = this.depth === level && !this.#isEmpty && level + 2 <= this.#limits.depth
    return isOpen && this.#namespaces.ownByDefault ? this.#at : -1
  }

  /** Goes on behind whole children that were read from `placeAt`. */
  skipTo(place: number): void {
    this.#at = place
  }

  /** Finds an attribute without prefix of the element just opened: its value stands from start to end. */
  find(name: string): boolean {
    const index = this.#attributes.indexOf(name)
    if (index < 0) return false
    this.#found(this.#attributes.startOf(index), this.#attributes.endOf(index))
    return true
  }

  /** The text of an attribute without prefix, or null where the element just opened has none. */
  attribute(name: string): string | null {
    return this.find(name) ? this.text() : null
  }

  /** The relationship id (`r:id`, whatever the prefix) of the element just opened; refuses two of them. */
  relationshipId(): string | null {
    const ids = this.#attributes.prefixed.filter(({ prefix, local }) => {
      return this.#textAt(local) === 'id' && this.#namespaces.kindOf(this.#textAt(prefix)) === 'relationships'
    })
    if (ids.length > 1) damaged()
    return ids[0] === undefined ? null : this.#textAt(ids[0].value)
  }

  /** Reads the content of the element just opened, which has text and no children, and closes it. */
  content(): void {
    this.#found(this.#at, this.#at)
    if (this.#isEmpty) this.#close()
    else {
      this.#textRun()
      if (this.bytes[this.#at + 1] === SLASH) this.#endTag(this.#at + 2)
      else this.#assemble()
    }
  }

  /** The text found last, by `find` or `content`. */
  text(): string {
    if (this.#assembled !== null) return this.#assembled
    if (this.end - this.start > this.#limits.textLength) this.#refuseLength(this.end - this.start)
    this.#isPlain ??= this.#looksPlain()
    return this.#isPlain ? asciiText(this.bytes, this.start, this.end) : resolved(rawText(this.bytes, this.start, this.end))
  }

  /** Whether the content found last stands in the bytes from start to end just as it is. */
  get isPlain(): boolean {
    return this.#assembled === null && this.#isPlain === true
  }

  #found(start: number, end: number): void {
    this.start = start
    this.end = end
    this.#assembled = null
    this.#isPlain = null
  }

  #textAt(stretch: Stretch): string {
    this.#found(stretch.start, stretch.end)
    return this.text()
  }

  #refuseLength(length: number): never {
    return tooLarge('textLength', this.#limits.textLength, length)
  }

  /** Whether an attribute's value is plain; a control character is damage. */
  #looksPlain(): boolean {
    let most = PLAIN
    for (let at = this.start; at < this.end; at++) most = Math.max(most, textClass[this.bytes[at] ?? 0] ?? FORBIDDEN)
    return most === FORBIDDEN ? damaged() : most === PLAIN
  }

  /** Goes over text to the next `<` and notes what kind of text it was. */
  #textRun(): void {
    const { bytes } = this
    const start = this.#at
    let at = start
    let kind = PLAIN
    let all = PLAIN
    while (at < bytes.length && (kind = textClass[bytes[at] ?? 0] ?? FORBIDDEN) < MARKUP) {
      all |= kind
      at++
    }
    if (at === bytes.length || kind === FORBIDDEN) damaged()
    this.#found(start, at)
    this.#isPlain = all === PLAIN
    this.#at = at
  }

  /** Puts a content together that CDATA sections, comments or instructions break into pieces. */
  #assemble(): void {
    let text = this.text()
    for (let kind = this.bytes[this.#at + 1]; kind !== SLASH; kind = this.bytes[this.#at + 1]) {
      if (kind !== EXCLAMATION && kind !== QUESTION) damaged()
      const at = this.#at
      this.#at = this.#afterRemark(at)
      if (this.bytes[at + 2] === OPENING_BRACKET) text += rawText(this.bytes, at + CDATA.length, this.#at - 3)
      this.#textRun()
      text += this.text()
      if (text.length > this.#limits.textLength) this.#refuseLength(text.length)
    }
    this.#assembled = text
    this.#endTag(this.#at + 2)
  }

  /** The place of the next `<`, or the end of the bytes; outside the root element there may be no text. */
  #toMarkup(): number {
    const { bytes } = this
    let at = this.#at
    if (this.depth === 0) {
      while (isSpace(bytes[at])) at++
      return at === bytes.length || bytes[at] === LESS ? at : damaged()
    }
    while (at < bytes.length && bytes[at] !== LESS) at++
    return at
  }

  #startTag(start: number): void {
    if (this.depth === 0 && this.#hadRoot) damaged()
    if (this.depth === this.#limits.depth) tooLarge('depth', this.#limits.depth, null)
    const name = this.#name
    name.read(this.bytes, start)
    this.#nameStarts[this.depth] = start
    this.#nameEnds[this.depth] = name.end
    this.#hadRoot = true
    this.depth++
    this.#at = this.#attributes.read(this.bytes, name.end)
    this.#isEmpty = this.#attributes.isEmpty
    if (this.#attributes.declares) this.#declareNamespaces()
    this.isOwn = this.#belongs(name)
    this.tag = this.isOwn ? name.word : ''
  }

  #declareNamespaces(): void {
    const { defaultNamespace, prefixed } = this.#attributes
    if (defaultNamespace !== null) this.#namespaces.declare('', this.#textAt(defaultNamespace), this.depth)
    for (const { prefix, local, value } of prefixed) {
      if (this.#textAt(prefix) === 'xmlns') this.#namespaces.declare(this.#textAt(local), this.#textAt(value), this.depth)
    }
  }

  /** Whether a name belongs to the part's own vocabulary. */
  #belongs(name: Name): boolean {
    if (!name.hasPrefix) return this.#namespaces.ownByDefault
    const prefix = this.#textAt({ start: name.start, end: name.localStart - 1 })
    return (this.#namespaces.kindOf(prefix) ?? damaged()) === 'own'
  }

  /** Reads an end tag, which must be that of the element opened last. */
  #endTag(start: number): void {
    const { bytes } = this
    if (this.depth === 0) damaged()
    const nameStart = this.#nameStarts[this.depth - 1] ?? 0
    const length = (this.#nameEnds[this.depth - 1] ?? 0) - nameStart
    for (let index = 0; index < length; index++) if (bytes[start + index] !== bytes[nameStart + index]) damaged()
    let at = start + length
    while (isSpace(bytes[at])) at++
    if (bytes[at] !== GREATER) damaged()
    this.#at = at + 1
    this.#close()
  }

  #close(): void {
    this.#isEmpty = false
    this.depth--
    if (this.#namespaces.innermost > this.depth) this.#namespaces.leave(this.depth)
  }

  /** The place after a comment, an instruction or a CDATA section; what else begins with `<!` is a DOCTYPE or belongs into one. */
  #afterRemark(at: number): number {
    const { bytes } = this
    if (bytes[at + 1] === QUESTION) return this.#after(at + 2, QUESTION, GREATER)
    if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return this.#after(at + 4, DASH, DASH, GREATER)
    const isSection = this.depth > 0 && asciiText(bytes, at, at + CDATA.length) === CDATA
    if (isSection) return this.#after(at + CDATA.length, CLOSING_BRACKET, CLOSING_BRACKET, GREATER)
    return at + 2 < bytes.length ? unsafe('doctype', this.#part) : damaged()
  }

  #after(from: number, ...sequence: readonly number[]): number {
    const place = placeAfter(this.bytes, from, ...sequence)
    return place < 0 ? damaged() : place
  }
}
