// Node's own unpacking, as the batch gives it to the reader.
import { inflateRawSync } from 'node:zlib'
import type { Inflate } from '../../../lib/formats/xlsx/index.ts'

export const nativeInflate: Inflate = (compressed, exactSize) => {
  try {
    const unpacked = inflateRawSync(compressed, { maxOutputLength: exactSize })
    return unpacked.length === exactSize ? unpacked : null
  } catch {
    return null
  }
}
