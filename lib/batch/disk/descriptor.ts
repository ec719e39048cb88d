// Reading and writing by the number of an open file. Law: all of it or an error, however little the system takes or gives at a time.
import { readSync, writeSync } from 'node:fs'

/** A disk that takes nothing without saying why would be asked for ever. */
export function writeFully(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0, count = 0; done < bytes.length; done += count) {
    count = writeSync(descriptor, bytes, done)
    if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' })
  }
}

/** Fewer bytes than asked where the file ends. */
export function readFully(descriptor: number, position: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  for (let count = -1; count !== 0 && done < length; done += count)
    count = readSync(descriptor, bytes, done, length - done, position + done)
  return done === length ? bytes : bytes.subarray(0, done)
}
