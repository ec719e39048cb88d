// Node's own unpacking, as the batch gives it to the reader: in one piece, so that no large part stands in memory twice.
import { inflateRawSync } from 'node:zlib'
import type { Inflate } from '../../../lib/formats/xlsx/index.ts'

export const nativeInflate: Inflate = (compressed, exactSize) => {
  try {
    const { buffer, engine } = inflateRawSync(compressed, {
      maxOutputLength: exactSize,
      chunkSize: Math.max(64, exactSize + 1),
      info: true,
    }) as unknown as { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } }
    return buffer.length === exactSize && engine.bytesWritten === compressed.length ? buffer : null
  } catch {
    return null
  }
}
