// Fingerprints: the SHA-256 of bytes, texts and files.
import { createHash } from 'node:crypto'
import type { Disk } from './disk.ts'

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const CHUNK = 1 << 22

/** The fingerprint of a file of any size, without holding it in memory. */
export function fingerprintOf(disk: Disk, path: string): string {
  const hash = createHash('sha256')
  const file = disk.open(path, 'read')
  try {
    for (let position = 0, bytes = file.read(0, CHUNK); bytes.length > 0; bytes = file.read(position, CHUNK)) {
      hash.update(bytes)
      position += bytes.length
    }
  } finally {
    file.close()
  }
  return hash.digest('hex')
}
