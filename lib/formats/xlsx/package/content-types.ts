// [Content_Types].xml: what kind of document each part is.
import { keyOf } from '../archive/entry.ts'
import type { Limits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import { Scanner } from '../xml/scanner.ts'
import { CONTENT_TYPES } from './names.ts'
import { remembered } from '../xml/remembered.ts'

/** The content types of a package's parts, by key; a package without the list has none. */
export class ContentTypes {
  static readonly part = '[Content_Types].xml'
  static readonly read = remembered((bytes, _, limits) => new ContentTypes(bytes, limits))
  readonly #byPart = new Map<string, string>()
  readonly #byExtension = new Map<string, string>()

  constructor(bytes: Uint8Array | null, limits: Limits) {
    if (bytes === null) return
    const scanner = new Scanner(bytes, ContentTypes.part, CONTENT_TYPES, limits)
    scanner.open('Types')
    while (scanner.nextChild(1)) {
      const type = scanner.attribute('ContentType') ?? ''
      if (this.#byPart.size + this.#byExtension.size > limits.listLength) tooLarge('listLength', limits.listLength, null)
      if (scanner.tag === 'Override') this.#byPart.set(keyOf(scanner.attribute('PartName') ?? ''), type)
      if (scanner.tag === 'Default') this.#byExtension.set((scanner.attribute('Extension') ?? '').toLowerCase(), type)
    }
    scanner.finish()
  }

  /** The type of a part, or null where none is stated. */
  of(key: string): string | null {
    return this.#byPart.get(key) ?? this.#byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? null
  }

  /** The key of the first part whose type is accepted, or null. */
  partOf(accepts: (type: string) => boolean): string | null {
    for (const [key, type] of this.#byPart) if (accepts(type)) return key
    return null
  }
}
