// One entry of a zip archive as its central directory states it, and the names it may have. Law: a name can never lead out of the archive.
import { damaged, unsafe } from '../refusal.ts'

export interface Entry {
  /** As stored, for findings. */
  readonly name: string
  /** How the entry is found: `/` between folders, lower case, no empty and no `.` segments. */
  readonly key: string
  readonly isFolder: boolean
  readonly encrypted: boolean
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins, in bytes of the file. */
  readonly headerAt: number
  /** Where its name stands in the central directory, to compare it with the local header. */
  readonly nameAt: number
  readonly nameLength: number
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Names are UTF-8 whether flagged or not; what is no UTF-8 is an old 8-bit name. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return String.fromCharCode(...bytes)
  }
}

/** The key of a name or of a relationship's target, so that `xl\Worksheets\sheet1.xml` and `xl/worksheets/Sheet1.xml` are one. */
export function keyOf(name: string): string {
  const path = name.includes('\\') ? name.replaceAll('\\', '/') : name
  return (hasIdleSegment.test(path) ? path.split('/').filter(isSegment).join('/') : path).toLowerCase()
}

/** A path with its `%20` and the like resolved, as part names may be written; one that is no such is as it stands. */
export function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const hasIdleSegment = /(?:^|\/)\.?(?:\/|$)/
const isSegment = (segment: string): boolean => segment !== '' && segment !== '.'

/** Refuses names that leave the archive: `../x`, `/x`, `C:x`, `\\server\x`, and names with control characters. */
export function checkName(name: string): void {
  if (leavesArchive.test(name) || /\p{Cc}/u.test(name)) unsafe('traversal', name)
  if (keyOf(name) === '') damaged()
}

const leavesArchive = /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i
