// Unpacking of deflated parts. Law: never a byte more than was promised is produced; who promised wrongly is refused.
import { Inflate as Stream } from 'fflate'
import { damaged, unsafe } from '../refusal.ts'

/**
 * Unpacks raw deflate data that must give exactly `exactSize` bytes (at least 1); null where it does not. Node gives its own, several times
 * faster: `zlib.inflateRawSync` with `maxOutputLength: exactSize`, and `chunkSize: exactSize + 1` so that a part never stands in memory twice; it also
 * tells of bytes behind the end of the data, which are null, too.
 */
export type Inflate = (compressed: Uint8Array, exactSize: number) => Uint8Array | null

type Outcome = Uint8Array | 'tooShort' | 'tooLong' | 'malformed'

/** So little is fed at a time that what one feeding may unpack into stays below 17 MB. */
const FEED = 16 * 1024

/** The unpacker of browsers, and of Node where none is given. */
export const inflateBounded: Inflate = (compressed, exactSize) => {
  const outcome = unpack(compressed, exactSize)
  return typeof outcome === 'string' ? null : outcome
}

/** Says why a part did not unpack to the size its archive states: it lies about its sizes, or is broken. */
export function refuseUnpacked(compressed: Uint8Array, exactSize: number, part: string): never {
  return unpack(compressed, exactSize) === 'malformed' ? damaged() : unsafe('sizesDisagree', part)
}

function unpack(compressed: Uint8Array, exactSize: number): Outcome {
  const unpacked = new Uint8Array(exactSize)
  let filled = 0
  const stream = new Stream((chunk) => {
    if (filled + chunk.length <= exactSize) unpacked.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < compressed.length && filled <= exactSize; at += FEED) {
      stream.push(compressed.subarray(at, at + FEED), at + FEED >= compressed.length)
    }
  } catch {
    return filled > exactSize ? 'tooLong' : 'malformed'
  }
  if (filled === exactSize) return unpacked
  return filled > exactSize ? 'tooLong' : 'tooShort'
}
