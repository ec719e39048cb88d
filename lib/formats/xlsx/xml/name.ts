// A name in an XML tag: an optional prefix and a local part, which may be one of our words.
import { damaged } from '../refusal.ts'
import { COLON, endsName } from './bytes.ts'
import { letterWords, nextHash, wordAt } from './vocabulary.ts'

export class Name {
  start = 0
  /** Where the local part begins: at the start, or after the colon. */
  localStart = 0
  end = 0
  /** The local part, or '' where it is none of our words. */
  word = ''

  /** Reads the name that begins here; refuses an empty one. */
  read(bytes: Uint8Array, start: number): void {
    this.start = this.localStart = start
    if (endsName[bytes[start + 1] ?? 0] === 0) this.#readLong(bytes, start)
    else if (endsName[bytes[start] ?? 0] === 1) damaged()
    else {
      this.end = start + 1
      this.word = letterWords[bytes[start] ?? 0] ?? ''
    }
  }

  #readLong(bytes: Uint8Array, start: number): void {
    let at = start
    let local = start
    let hash = 0
    for (let byte = bytes[at] ?? 0; endsName[byte] === 0; byte = bytes[++at] ?? 0) {
      if (byte === COLON && local === start) {
        local = at + 1
        hash = 0
      } else hash = nextHash(hash, byte)
    }
    if (at === local || local === start + 1) damaged()
    this.localStart = local
    this.end = at
    this.word = wordAt(bytes, local, at, hash)
  }

  get hasPrefix(): boolean {
    return this.localStart > this.start
  }
}
