// A forward scanner over XML with texts between elements and prefixed attributes (OpenDocument, SpreadsheetML 2003).
// Law: what is not well-formed is damaged, a DOCTYPE is refused, and a name is what its namespace makes it, whatever its prefix.
import type { Limits } from '../xlsx/limits.ts'
import { damaged, unsafe } from '../xlsx/refusal.ts'
import { resolved } from '../xlsx/xml/text.ts'
import { within } from './reading.ts'

const NAME = /[^\s=<>/"'&!?]+/y
const ATTRIBUTE = /\s+([^\s=<>/"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y

/** No element of a spreadsheet has so many. */
const MOST_ATTRIBUTES = 256
/** So many are held against each other one by one. */
const FEW = 8

export class Markup {
  /** How many elements are open. */
  depth = 0
  /** The element just opened, with the prefix its namespace has in the vocabulary (`table:table-row`). */
  name = ''
  /** The text just met. */
  text = ''
  readonly #source: string
  readonly #part: string
  readonly #limits: Limits
  readonly #prefixes: Prefixes
  readonly #open: string[] = []
  readonly #attributes: { name: string; raw: string }[] = []
  #at = 0
  #isEmpty = false
  #hadRoot = false

  /** The vocabulary names the prefix by which each namespace is known here; `part` is for findings. */
  constructor(source: string, part: string, vocabulary: ReadonlyMap<string, string>, limits: Limits) {
    this.#source = source
    this.#part = part
    this.#limits = limits
    this.#prefixes = new Prefixes(vocabulary)
  }

  /** Goes to the next child of the element open at `level` (0 is the document); false when that element has been closed. */
  nextChild(level: number): boolean {
    for (let piece = this.nextPiece(level); piece !== null; piece = this.nextPiece(level)) if (piece === 'child') return true
    return false
  }

  /** Goes to the next child or text directly within the element open at `level`, over what was not read; null when it has been closed. */
  nextPiece(level: number): 'child' | 'text' | null {
    for (;;) {
      if (this.#isEmpty && this.#close() < level) return null
      if (this.#at >= this.#source.length) return this.depth > 0 || !this.#hadRoot ? damaged() : null
      if (this.#source[this.#at] !== '<') {
        if (this.#textRun(level)) return 'text'
      } else if (this.#source.startsWith('</', this.#at)) {
        if (this.#endTag() < level) return null
      } else if (this.#source[this.#at + 1] === '!' || this.#source[this.#at + 1] === '?') {
        if (this.#declaration(level)) return 'text'
      } else {
        this.#startTag()
        if (this.depth === level + 1) return 'child'
      }
    }
  }

  /** The text directly within the element just opened, up to its end. */
  content(): string {
    const level = this.depth
    let text = ''
    for (let piece = this.nextPiece(level); piece !== null; piece = this.nextPiece(level)) if (piece === 'text') text += this.text
    return text
  }

  /** The value of an attribute of the element just opened, or null. */
  attribute(name: string): string | null {
    const found = this.#attributes.find((one) => one.name === name)
    return found === undefined ? null : resolved(found.raw)
  }

  #textRun(level: number): boolean {
    const end = this.#source.indexOf('<', this.#at)
    const raw = this.#source.slice(this.#at, end < 0 ? undefined : end)
    this.#at += raw.length
    if (this.depth === 0 && raw.trim() !== '' && raw.trim() !== '\uFEFF') damaged()
    if (this.depth !== level || level === 0) return false
    within('textLength', raw.length, this.#limits.textLength)
    this.text = resolved(raw)
    return true
  }

  /** Comments and instructions are stepped over; a CDATA section is text. */
  #declaration(level: number): boolean {
    const at = this.#at
    if (this.#source.startsWith('<?', at)) return this.#stepTo('?>', at + 2, false)
    if (this.#source.startsWith('<!--', at)) return this.#stepTo('-->', at + 4, false)
    if (!this.#source.startsWith('<![CDATA[', at)) return unsafe('doctype', this.#part)
    this.#stepTo(']]>', at + 9, false)
    this.text = this.#source.slice(at + 9, this.#at - 3)
    within('textLength', this.text.length, this.#limits.textLength)
    return this.depth > 0 && this.depth === level
  }

  #stepTo<T>(mark: string, from: number, result: T): T {
    const end = this.#source.indexOf(mark, from)
    if (end < 0) damaged()
    this.#at = end + mark.length
    return result
  }

  #startTag(): void {
    if (this.depth === 0 && this.#hadRoot) damaged()
    this.#hadRoot = true
    within('depth', this.depth + 1, this.#limits.depth)
    const raw = this.#match(NAME, this.#at + 1)?.[0] ?? damaged()
    this.#open.push(raw)
    this.depth++
    this.#readAttributes()
    const end = this.#match(TAG_END, this.#at) ?? damaged()
    this.#isEmpty = end[1] === '/'
    this.name = this.#prefixes.known(raw, true)
  }

  #readAttributes(): void {
    this.#attributes.length = 0
    let count = 0
    for (let found = this.#match(ATTRIBUTE, this.#at); found !== null; found = this.#match(ATTRIBUTE, this.#at)) {
      if (++count > MOST_ATTRIBUTES) damaged()
      const [name, raw] = [found[1] ?? '', found[2] ?? found[3] ?? '']
      within('textLength', raw.length, this.#limits.textLength)
      if (name === 'xmlns' || name.startsWith('xmlns:')) this.#prefixes.declare(name.slice(6), resolved(raw), this.depth)
      else this.#attributes.push({ name, raw })
    }
    for (const attribute of this.#attributes) attribute.name = this.#prefixes.known(attribute.name, false)
    if (this.#saysTwice()) damaged()
  }

  /** Whether an attribute that we know stands twice, be it by two prefixes: LibreOffice takes the last one, others the first. */
  #saysTwice(): boolean {
    const all = this.#attributes
    if (all.length > FEW) return new Set(all.map(({ name }, index) => (name === '' ? index : name))).size < all.length
    for (let index = 1; index < all.length; index++) {
      const name = all[index]?.name
      for (let before = 0; before < index; before++) if (name !== '' && all[before]?.name === name) return true
    }
    return false
  }

  /** Matches at a place, and goes behind what matched. */
  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(this.#source)
    if (found !== null) this.#at = pattern.lastIndex
    return found
  }

  #endTag(): number {
    const raw = this.#match(NAME, this.#at + 2)?.[0]
    const end = this.#match(TAG_END, this.#at)
    if (raw === undefined || end?.[1] !== '' || raw !== this.#open.at(-1)) damaged()
    return this.#close()
  }

  #close(): number {
    this.#isEmpty = false
    this.#open.pop()
    this.#prefixes.leave(--this.depth)
    return this.depth
  }
}

/** The namespaces in force: what the prefixes of a file mean in our vocabulary. */
class Prefixes {
  readonly #vocabulary: ReadonlyMap<string, string>
  /** For each prefix of the file the ones it stands for, innermost last; '' is the default namespace, or a foreign one. */
  readonly #bindings = new Map<string, string[]>()
  readonly #declared: { readonly prefix: string; readonly depth: number }[] = []
  #elements = new Map<string, string>()
  #attributes = new Map<string, string>()

  constructor(vocabulary: ReadonlyMap<string, string>) {
    this.#vocabulary = vocabulary
  }

  declare(prefix: string, uri: string, depth: number): void {
    const bindings = this.#bindings.get(prefix) ?? []
    bindings.push(this.#vocabulary.get(uri) ?? '')
    this.#bindings.set(prefix, bindings)
    this.#declared.push({ prefix, depth })
    this.#forget()
  }

  /** Forgets what the elements deeper than `depth` declared. */
  leave(depth: number): void {
    for (let last = this.#declared.at(-1); last !== undefined && last.depth > depth; last = this.#declared.at(-1)) {
      this.#bindings.get(last.prefix)?.pop()
      this.#declared.pop()
      this.#forget()
    }
  }

  #forget(): void {
    if (this.#elements.size > 0) this.#elements = new Map()
    if (this.#attributes.size > 0) this.#attributes = new Map()
  }

  /** A name in our vocabulary; '' where its namespace is foreign. Without a prefix only an element is in a namespace, the default one. */
  known(name: string, isElement: boolean): string {
    const names = isElement ? this.#elements : this.#attributes
    const cached = names.get(name)
    if (cached !== undefined) return cached
    const colon = name.indexOf(':')
    const found = colon < 0 && !isElement ? name : this.#inScope(name.slice(0, Math.max(0, colon)), name.slice(colon + 1))
    names.set(name, found)
    return found
  }

  #inScope(prefix: string, local: string): string {
    const known = this.#bindings.get(prefix)?.at(-1) ?? ''
    return known === '' ? '' : `${known}:${local}`
  }
}
