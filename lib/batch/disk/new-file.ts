// Making a file that was not there. Law: only one of many that make it at once does, and nobody ever sees a part of it.
import { randomUUID } from 'node:crypto'
import { closeSync, linkSync, openSync, rmSync } from 'node:fs'
import { writeFully } from './descriptor.ts'
import { nativePath } from './file-name.ts'
import { reasonOf, unless } from './reason.ts'

/** It is written beside its place, and then has its own name as well. False where a file was there, or where what we wrote was removed under our hands. */
export function createFile(path: string, content: string): boolean {
  const beside = `${path}.${randomUUID()}`
  try {
    writeNew(beside, content)
    return linked(beside, path) ?? createdInPlace(path, content)
  } finally {
    rmSync(nativePath(beside), { force: true })
  }
}

/** Null where the disk gives a file one name only, as that of a memory stick does. */
function linked(from: string, to: string): boolean | null {
  try {
    linkSync(nativePath(from), nativePath(to))
    return true
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'EEXIST' || reason === 'ENOENT' ? false : null
  }
}

/** The next best: there is a moment in which the file is empty. */
const createdInPlace = (path: string, content: string): boolean =>
  unless('EEXIST', false, () => {
    writeNew(path, content)
    return true
  })

/** What could not be written whole is not left behind. */
function writeNew(path: string, content: string): void {
  const descriptor = openSync(nativePath(path), 'wx')
  try {
    writeFully(descriptor, Buffer.from(content))
  } catch (error) {
    rmSync(nativePath(path), { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
}
