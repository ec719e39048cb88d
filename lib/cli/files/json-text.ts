// Reading JSON that people write: where exactly it is broken, and fields that stand twice, of which JSON.parse would silently keep the last.

/** Where something stands in a text, counted from 1. */
interface TextPlace {
  readonly line: number
  readonly column: number
}

export type JsonText =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly place: TextPlace }
  | { readonly kind: 'repeated'; readonly field: string; readonly place: TextPlace }

/** Reads a JSON text; a byte order mark is left aside. */
export function readJson(content: string): JsonText {
  const text = content.replace(/^\ufeff/, '')
  const scanner = new Scanner(text)
  try {
    scanner.document()
  } catch (error) {
    if (error instanceof Broken) return { kind: 'broken', place: placeOf(text, error.position) }
    throw error
  }
  const [repeated] = scanner.repeated
  if (repeated) return { kind: 'repeated', field: repeated.field, place: placeOf(text, repeated.position) }
  return { kind: 'value', value: JSON.parse(text) as unknown }
}

class Broken extends Error {
  readonly position: number
  constructor(position: number) {
    super()
    this.position = position
  }
}

function placeOf(text: string, position: number): TextPlace {
  const before = text.slice(0, position).split(/\r\n|\r|\n/)
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 }
}

const DEEPEST = 200
const space = /[ \t\r\n]*/y
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** JSON forbids control characters in a text. A longer text is taken in pieces: for each letter a pattern holds a place to go back to. */
const { source: letters } = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))/
const string = new RegExp(`"${letters}{0,10000}"`, 'y')
const piece = new RegExp(`${letters}{1,10000}`, 'y')

/** Walks a JSON text once; throws Broken at the first character that can't stand where it stands. */
class Scanner {
  readonly repeated: { readonly field: string; readonly position: number }[] = []
  readonly #text: string
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): void {
    this.#value(0)
    this.#take(space)
    if (this.#position < this.#text.length) throw new Broken(this.#position)
  }

  #value(depth: number): void {
    this.#take(space)
    const next = this.#text[this.#position]
    if (depth > DEEPEST) throw new Broken(this.#position)
    if (next === '{') this.#object(depth)
    else if (next === '[')
      this.#items(']', () => {
        this.#value(depth + 1)
      })
    else if (next === '"') this.#string()
    else if (!this.#take(literal)) throw new Broken(this.#position)
  }

  #object(depth: number): void {
    const fields = new Set<string>()
    this.#items('}', () => {
      this.#take(space)
      const position = this.#position
      const field = JSON.parse(this.#string()) as string
      if (fields.has(field)) this.repeated.push({ field, position })
      fields.add(field)
      this.#expect(':')
      this.#value(depth + 1)
    })
  }

  /** What stands between brackets, with commas between. */
  #items(end: string, item: () => void): void {
    this.#position += 1
    this.#take(space)
    if (this.#text[this.#position] === end) {
      this.#position += 1
      return
    }
    for (;;) {
      item()
      this.#take(space)
      const mark = this.#text[this.#position]
      if (mark !== ',' && mark !== end) throw new Broken(this.#position)
      this.#position += 1
      if (mark === end) return
    }
  }

  #string(): string {
    const start = this.#position
    if (!this.#take(string)) this.#longString()
    return this.#text.slice(start, this.#position)
  }

  #longString(): void {
    const start = this.#position
    if (this.#text[start] !== '"') throw new Broken(start)
    this.#position += 1
    while (this.#take(piece));
    if (this.#text[this.#position] !== '"') throw new Broken(start)
    this.#position += 1
  }

  #expect(mark: string): void {
    this.#take(space)
    if (this.#text[this.#position] !== mark) throw new Broken(this.#position)
    this.#position += 1
  }

  /** Steps over what a sticky pattern matches here; false where it does not. */
  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.#text)
    if (found) this.#position += found[0].length
    return found !== null
  }
}
