// Where a zip archive's central directory is. Law: if two readings of the file are possible, it is refused, not chosen from.
import { damaged, unsafe } from '../refusal.ts'

export interface DirectoryPlace {
  readonly entries: number
  /** First byte of the directory and the byte after it. */
  readonly start: number
  readonly end: number
  /** The byte after the end record and its comment. */
  readonly fileEnd: number
  /** Bytes before the archive proper (a mail gateway's line, say); every offset in the archive counts from there. */
  readonly shift: number
}

const END_SIGNATURE = 0x06054b50
const END_LENGTH = 22
const END64_SIGNATURE = 0x06064b50
const END64_LENGTH = 56
const LOCATOR_SIGNATURE = 0x07064b50
const LOCATOR_LENGTH = 20
const LOCAL_SIGNATURE = 0x04034b50
const DIRECTORY_SIGNATURE = 0x02014b50
/** The longest comment, and as much of foreign bytes after the archive. */
const SEARCHED = 2 * 0xffff
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff

/** Finds the directory by its end record, searching backwards; null where the bytes are no whole archive. */
export function findDirectory(bytes: Uint8Array, view: DataView): DirectoryPlace | null {
  const last = bytes.length - END_LENGTH
  let found: DirectoryPlace | null = null
  for (let at = lastP(bytes, last); at >= Math.max(0, last - SEARCHED); at = lastP(bytes, at - 1)) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (found === null) found = placeOf(view, at)
    else if (commentEnd(view, at) === bytes.length) unsafe('headersDisagree', null)
  }
  if (found !== null && found.shift > 0 && isSecondArchive(view, found)) unsafe('headersDisagree', null)
  return found
}

/** The last `P`, with which a signature begins, up to some place; −1 where there is none. */
const lastP = (bytes: Uint8Array, from: number): number => (from < 0 ? -1 : bytes.lastIndexOf(0x50, from))

/** Where the comment of an end record ends. One further up that takes up the rest of the file would be the one other programs use. */
const commentEnd = (view: DataView, at: number): number => at + END_LENGTH + view.getUint16(at + 20, true)

/** Whether the bytes before an archive are themselves one, or its offsets make sense from the file's begin too. */
const isSecondArchive = (view: DataView, { start, shift }: DirectoryPlace): boolean =>
  view.getUint32(0, true) === LOCAL_SIGNATURE || view.getUint32(start - shift, true) === DIRECTORY_SIGNATURE

interface Stated {
  readonly entries: number
  readonly size: number
  readonly offset: number
}

/** What an end record says, or null where it can be none: chance bytes, or a cut one. */
function placeOf(view: DataView, at: number): DirectoryPlace | null {
  if (commentEnd(view, at) > view.byteLength) return null
  const disks = view.getUint16(at + 4, true) | view.getUint16(at + 6, true)
  const stated = { entries: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) }
  const longAt = longEndOf(view, at)
  if (longAt === null)
    return disks !== 0 || view.getUint16(at + 8, true) !== stated.entries ? null : placed(view, stated, at, commentEnd(view, at))
  const long = { entries: whole(view, longAt + 32), size: whole(view, longAt + 40), offset: whole(view, longAt + 48) }
  return agrees(stated, long) ? placed(view, long, longAt, commentEnd(view, at)) : unsafe('headersDisagree', null)
}

/** The place of the zip64 end record that belongs to an end record, or null where there is none. */
function longEndOf(view: DataView, endAt: number): number | null {
  const locator = endAt - LOCATOR_LENGTH
  if (locator < END64_LENGTH || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return null
  const isEnd = (at: number): boolean => at + END64_LENGTH <= locator && view.getUint32(at, true) === END64_SIGNATURE
  return [whole(view, locator + 8), locator - END64_LENGTH].find(isEnd) ?? damaged()
}

/** A 64-bit number that must be a safe integer. */
export function whole(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true))
  return Number.isSafeInteger(value) ? value : damaged()
}

/** Each figure of the short record is the long one's, or full. */
const agrees = (short: Stated, long: Stated): boolean =>
  (short.entries === long.entries || short.entries === FULL_16) &&
  (short.size === long.size || short.size === FULL_32) &&
  (short.offset === long.offset || short.offset === FULL_32)

function placed(view: DataView, stated: Stated, end: number, fileEnd: number): DirectoryPlace | null {
  const start = end - stated.size
  const shift = start - stated.offset
  if (start < 0 || shift < 0) return null
  const isDirectory = stated.entries === 0 ? stated.size === 0 : view.getUint32(start, true) === DIRECTORY_SIGNATURE
  return isDirectory ? { entries: stated.entries, start, end, fileEnd, shift } : null
}
