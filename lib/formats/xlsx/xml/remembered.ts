// What parts that come again, byte for byte, are read for: types, relationships, styles, themes. Law: only what nothing but a part's bytes, its name and
// the limits decide is remembered, and a refusal never is.
import { isRemembered } from '../archive/unpacked-once.ts'
import type { Limits } from '../limits.ts'
import { areSame, Recent } from '../recent.ts'

type ReadPart<T> = (bytes: Uint8Array, part: string, limits: Limits) => T

interface Known<T> {
  /** Those that were unpacked once, which need no comparing, or a copy. */
  bytes: Uint8Array
  readonly part: string
  readonly limits: Limits
  readonly value: T
}

/** In bytes; the styles of a claim sheet have 1 to 20 kB. */
const LARGEST = 32 * 1024
/** Parts of one kind. */
const MOST = 8

/** Reads a part, or finds what came of the same one before; the value is shared, so it may not change. */
export function remembered<T>(read: ReadPart<T>): ReadPart<T> {
  const recent = new Recent<Known<T>>(MOST)
  return (bytes, part, limits) => {
    if (bytes.length > LARGEST) return read(bytes, part, limits)
    const known = recent.find((one) => one.limits === limits && one.part === part && areSame(one.bytes, bytes))
    if (known === undefined) {
      const value = read(bytes, part, limits)
      recent.add({ bytes: isRemembered(bytes) ? bytes : new Uint8Array(bytes), part, limits, value })
      return value
    }
    if (known.bytes !== bytes && isRemembered(bytes)) known.bytes = bytes
    return known.value
  }
}
