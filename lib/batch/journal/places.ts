// Where the parts of the files of a run stand, by the number of each file in the plan. Law: some fifty bytes a file, so that a hundred thousand files are no
// burden: no object and no text is kept.
import type { Location } from './results.ts'

const FINGERPRINT = 32

export class Places {
  /** Of files, with or without a place. */
  readonly count: number
  readonly #positions: Float64Array
  readonly #heads: Uint32Array
  /** None has no bytes, so 0 says that there is no place. */
  readonly #bytes: Uint32Array
  readonly #fingerprints: Fingerprints

  constructor(count: number) {
    this.count = count
    this.#positions = new Float64Array(count)
    this.#heads = new Uint32Array(count)
    this.#bytes = new Uint32Array(count)
    this.#fingerprints = new Fingerprints(count)
  }

  set(index: number, { position, head, bytes, sha256 }: Location): void {
    this.#positions[index] = position
    this.#heads[index] = head
    this.#bytes[index] = bytes
    this.#fingerprints.set(index, sha256)
  }

  forget(index: number): void {
    this.#bytes[index] = 0
  }

  has(index: number): boolean {
    return (this.#bytes[index] ?? 0) > 0
  }

  /** Null where there is none. */
  at(index: number): Location | null {
    const [position = 0, head = 0, bytes = 0] = [this.#positions[index], this.#heads[index], this.#bytes[index]]
    return bytes === 0 ? null : { position, head, bytes, sha256: this.#fingerprints.at(index) }
  }

  /** All of them, in the order of the plan; a file without one would be left out without a word. */
  *[Symbol.iterator](): Generator<Location> {
    for (let index = 0; index < this.count; index++) {
      const location = this.at(index)
      if (location === null) throw new Error(`file ${String(index)} of the plan has no part`)
      yield location
    }
  }
}

/** SHA-256 by number, as bytes. */
export class Fingerprints {
  readonly #bytes: Buffer

  constructor(count: number) {
    this.#bytes = Buffer.alloc(count * FINGERPRINT)
  }

  set(index: number, sha256: string): void {
    this.#bytes.write(sha256, index * FINGERPRINT, FINGERPRINT, 'hex')
  }

  at(index: number): string {
    return this.#bytes.toString('hex', index * FINGERPRINT, (index + 1) * FINGERPRINT)
  }
}
