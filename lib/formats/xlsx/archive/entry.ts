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
  return (idleSegment.test(path) ? path.split('/').filter(isSegment).join('/') : path).toLowerCase()
}

/** A path with its `%20` and the like resolved, as part names may be written; one that is no such is as it stands. */
export function unescapedPath(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const idleSegment = /(?:^|\/)\.?(?:\/|$)/
const isSegment = (segment: string): boolean => segment !== '' && segment !== '.'

/** The key of a name. Refuses names that leave the archive: `../x`, `/x`, `C:x`, `\\server\x`, and names with control characters. */
export function checkedKey(name: string): string {
  const known = sound.get(name)
  if (known !== undefined) return known
  if (leavesArchive.test(name) || /\p{Cc}/u.test(name)) unsafe('traversal', name)
  const key = keyOf(name)
  if (key === '') damaged()
  if (name.length <= LONGEST_KNOWN) keep(name, key)
  return key
}

/** Names found sound lately, with their keys: the files of a program have the same few. */
const sound = new Map<string, string>()
const MOST_KNOWN = 500
const LONGEST_KNOWN = 100

function keep(name: string, key: string): void {
  if (sound.size === MOST_KNOWN) sound.clear()
  sound.set(name, key)
}

const leavesArchive = /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i
