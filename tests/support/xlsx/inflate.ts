// Node's own unpacking, as the batch gives it to the reader: in one piece, so that no large part stands in memory twice.
import { inflateRawSync } from 'node:zlib'
import type { Inflate } from '../../../lib/formats/xlsx/index.ts'

export const nativeInflate: Inflate = (compressed, exactSize) => {
  try {
    const unpacked = inflateRawSync(compressed, { maxOutputLength: exactSize, chunkSize: Math.max(64, exactSize + 1) })
    return unpacked.length === exactSize ? unpacked : null
  } catch {
    return null
  }
}
