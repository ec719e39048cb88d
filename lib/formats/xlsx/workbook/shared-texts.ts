// The texts of sharedStrings.xml by their numbers. Law: a text is made when the first cell asks for it, so that a million that no cell asks for take a place
// each and nothing else; only one that is as it stands in the bytes may wait.
import { LESS } from '../xml/bytes.ts'
import { asciiText, rawText } from '../xml/text.ts'

export class SharedTexts {
  readonly #bytes: Uint8Array
  /** The texts; of one that nobody has asked for the place where it begins, below 0 where it may have letters of several bytes. */
  readonly #texts: (string | number)[] = []

  constructor(bytes: Uint8Array = new Uint8Array()) {
    this.#bytes = bytes
  }

  get length(): number {
    return this.#texts.length
  }

  add(text: string): void {
    this.#texts.push(text)
  }

  /** Adds a text with nothing to resolve that begins here and ends before the next tag. */
  addAt(place: number, isAscii: boolean): void {
    this.#texts.push(isAscii ? place : -place)
  }

  at(index: number): string | undefined {
    const one = this.#texts[index]
    if (typeof one !== 'number') return one
    const start = Math.abs(one)
    const end = this.#bytes.indexOf(LESS, start)
    return (this.#texts[index] = one < 0 ? rawText(this.#bytes, start, end) : asciiText(this.#bytes, start, end))
  }
}
