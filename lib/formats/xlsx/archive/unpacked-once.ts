// Packed parts that come again, byte for byte, in file after file of one program: types, relationships, styles, themes. Law: what is found is what the
// same unpacker made of the same bytes, of the size and checksum that this archive states too; a refusal is never kept.
import { areSame } from '../recent.ts'
import type { Entry } from './entry.ts'
import type { Inflate } from './inflate.ts'

interface Unpacked {
  readonly packed: Uint8Array
  readonly inflate: Inflate
  readonly content: Uint8Array
}

/** In bytes, unpacked; what differs from file to file is larger, but for a few cells. */
const LARGEST = 32 * 1024
/** A file has about eight such parts, of which two or three never come again. */
const MOST = 32

/** By the checksum that their archives state: those met lately, and those before them that have not been met again. */
let recent = new Map<number, Unpacked>()
let earlier: ReadonlyMap<number, Unpacked> = new Map()

/** The content of a part, unpacked now or earlier; it is shared, so it may not change. */
export function unpackedOnce(packed: Uint8Array, { size, checksum }: Entry, inflate: Inflate, unpack: () => Uint8Array): Uint8Array {
  if (size > LARGEST || packed.length > LARGEST) return unpack()
  const latest = recent.get(checksum)
  const known = latest ?? earlier.get(checksum)
  if (known?.content.length === size && known.inflate === inflate && areSame(known.packed, packed)) {
    if (latest === undefined) remember(checksum, known)
    return known.content
  }
  const content = unpack()
  remember(checksum, { packed: new Uint8Array(packed), inflate, content })
  return content
}

function remember(checksum: number, one: Unpacked): void {
  recent.set(checksum, one)
  if (recent.size < MOST / 2) return
  earlier = recent
  recent = new Map()
}

/** Whether some bytes are the content of a part that is remembered here: then nobody changes them. */
export const isRemembered = (bytes: Uint8Array): boolean =>
  [recent, earlier].some((all) => [...all.values()].some((one) => one.content === bytes))
