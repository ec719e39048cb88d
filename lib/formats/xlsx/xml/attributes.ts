// The attributes of one start tag. Law: each is read once and well formed; those that mean something to us are kept by where their values stand.
import { damaged } from '../refusal.ts'
import { APOSTROPHE, EQUALS, GREATER, isSpace, LESS, QUOTE, SLASH } from './bytes.ts'
import { Name } from './name.ts'
import { spells } from './vocabulary.ts'

/** Where something stands in the bytes. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Prefixed {
  readonly prefix: Stretch
  readonly local: Stretch
  readonly value: Stretch
}

/** More known attributes in prefixes than this no element has. */
const MOST_PREFIXED = 1_000

export class Attributes {
  /** Whether the tag closed itself: `<c/>`. */
  isEmpty = false
  /** Attributes that may be an `r:id` or declare a prefix; which of them do, the namespaces tell. */
  readonly prefixed: Prefixed[] = []
  /** The namespace declared for names without prefix, if any. */
  defaultNamespace: Stretch | null = null
  readonly #name = new Name()
  #count = 0
  readonly #words: string[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** Whether a namespace may be declared. */
  get declares(): boolean {
    return this.defaultNamespace !== null || this.prefixed.length > 0
  }

  /** Reads what stands after the tag's name; returns the place after its `>`. */
  read(bytes: Uint8Array, after: number): number {
    let at = after
    this.#count = 0
    if (this.prefixed.length > 0) this.prefixed.length = 0
    this.defaultNamespace = null
    for (;;) {
      const before = at
      while (isSpace(bytes[at])) at++
      const byte = bytes[at]
      this.isEmpty = byte === SLASH
      if (byte === GREATER) return at + 1
      if (byte === SLASH) return bytes[at + 1] === GREATER ? at + 2 : damaged()
      if (at === before) damaged()
      at = this.#attributeAt(bytes, at)
    }
  }

  /** The index of an attribute without prefix, or −1. */
  indexOf(word: string): number {
    for (let index = 0; index < this.#count; index++) if (this.#words[index] === word) return index
    return -1
  }

  startOf(index: number): number {
    return this.#starts[index] ?? 0
  }

  endOf(index: number): number {
    return this.#ends[index] ?? 0
  }

  #attributeAt(bytes: Uint8Array, start: number): number {
    const name = this.#name
    name.read(bytes, start)
    let at = name.end
    while (isSpace(bytes[at])) at++
    if (bytes[at] !== EQUALS) damaged()
    do at++
    while (isSpace(bytes[at]))
    const quote = bytes[at]
    if (quote !== QUOTE && quote !== APOSTROPHE) damaged()
    const valueStart = ++at
    for (; bytes[at] !== quote; at++) if (bytes[at] === LESS || at >= bytes.length) damaged()
    if (name.hasPrefix) this.#keepPrefixed(bytes, valueStart, at)
    else if (name.word === 'xmlns') this.defaultNamespace = { start: valueStart, end: at }
    else if (name.word !== '') this.#keep(name.word, valueStart, at)
    return at + 1
  }

  #keep(word: string, start: number, end: number): void {
    if (this.indexOf(word) >= 0) damaged()
    const index = this.#count++
    this.#words[index] = word
    this.#starts[index] = start
    this.#ends[index] = end
  }

  #keepPrefixed(bytes: Uint8Array, start: number, end: number): void {
    const { start: prefixStart, localStart, end: localEnd, word } = this.#name
    const isDeclaration = localStart - prefixStart === 'xmlns:'.length && spells(bytes, prefixStart, 'xmlns:')
    if (word !== 'id' && !isDeclaration) return
    if (this.prefixed.length === MOST_PREFIXED) damaged()
    this.prefixed.push({
      prefix: { start: prefixStart, end: localStart - 1 },
      local: { start: localStart, end: localEnd },
      value: { start, end },
    })
  }
}
