// Parts that come again, byte for byte: the files of a batch come from few programs, and each of these writes the same types, relationships, styles and
// theme into all of its files. Law: only what nothing but a part's bytes, its name and the limits decide is remembered, and a refusal never is.
import type { Limits } from '../limits.ts'

type ReadPart<T> = (bytes: Uint8Array, part: string, limits: Limits) => T

interface Known<T> {
  readonly bytes: Uint8Array
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
  const recent: Known<T>[] = []
  return (bytes, part, limits) => {
    if (bytes.length > LARGEST) return read(bytes, part, limits)
    const index = recent.findIndex((one) => one.limits === limits && one.part === part && areSame(one.bytes, bytes))
    const known = recent[index] ?? { bytes: bytes.slice(), part, limits, value: read(bytes, part, limits) }
    if (index !== 0) {
      recent.splice(index < 0 ? MOST - 1 : index, 1)
      recent.unshift(known)
    }
    return known.value
  }
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
