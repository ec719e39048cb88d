// Fingerprints: the SHA-256 of bytes, texts and files.
import { createHash } from 'node:crypto'
import type { Disk } from './index.ts'

/** Of what comes piece by piece as of the whole. */
export function sha256(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

const CHUNK = 1 << 22
/** A file that is larger (an image of a disk, a hole of 200 GB) is refused by its size, and nobody waits until all of it has been read. */
const LARGEST = 1 << 29

/** The fingerprint of a file of up to 512 MiB, without holding it in memory; an empty text for a larger one. */
export function fingerprintOf(disk: Disk, path: string): string {
  if ((disk.look(path)?.bytes ?? 0) > LARGEST) return ''
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
