// Packed parts that come again, byte for byte, in file after file of one program: types, relationships, styles, themes. Law: what is found is what the
// same unpacker made of the same bytes, of the size and checksum that this archive states too; a refusal is never kept.
import { areSame, Recent } from '../recent.ts'
import type { Entry } from './entry.ts'
import type { Inflate } from './inflate.ts'

interface Unpacked {
  readonly packed: Uint8Array
  readonly checksum: number
  readonly inflate: Inflate
  readonly content: Uint8Array
}

/** In bytes, unpacked; what differs from file to file is larger, but for a few cells. */
const LARGEST = 32 * 1024
/** A file has about eight such parts. */
const MOST = 32

const recent = new Recent<Unpacked>(MOST)

/** The content of a part, unpacked now or earlier; it is shared, so it may not change. */
export function unpackedOnce(packed: Uint8Array, { size, checksum }: Entry, inflate: Inflate, unpack: () => Uint8Array): Uint8Array {
  if (size > LARGEST || packed.length > LARGEST) return unpack()
  const known = recent.find(
    (one) => one.checksum === checksum && one.content.length === size && one.inflate === inflate && areSame(one.packed, packed),
  )
  if (known !== undefined) return known.content
  const content = unpack()
  recent.add({ packed: packed.slice(), checksum, inflate, content })
  return content
}
