// The central directory of a zip archive, checked before anything is unpacked. Law: what is stated here is what counts, once.
import type { Limits } from '../limits.ts'
import { damaged, refuse, tooLarge, unsafe } from '../refusal.ts'
import { findDirectory, whole, type DirectoryPlace } from './directory-end.ts'
import { checkedKey, decodeName, keyOf, unescapedPath, type Entry } from './entry.ts'

export interface Directory {
  readonly entries: readonly Entry[]
  readonly place: DirectoryPlace
}

const LOCAL_SIGNATURE = 0x04034b50
const SIGNATURE = 0x02014b50
const LENGTH = 46
const DIGITAL_SIGNATURE = 0x05054b50
const ZIP64_EXTRA = 0x0001
/** A name once more, in UTF-8, which some programs take in place of the first: behind a version and a checksum. */
const NAME_EXTRA = 0x7075
const NAME_EXTRA_HEAD = 5
const FULL_32 = 0xffffffff
const FLAG_ENCRYPTED = 1 | (1 << 6) | (1 << 13)
const FILE_KIND = 0o170000
const PLAIN_KINDS = [0, 0o100000, 0o040000]
/** This disk, or one that a zip64 field names. */
const ONLY_DISK = [0, 0xffff]
const SMALL_PART = 1024 * 1024
/** Deflated data is never much longer than what it unpacks to, even when flushed often. */
const longestPacking = (size: number): number => 2 * size + 1024

/** Reads every entry and checks them against each other and the limits. */
export function readDirectory(bytes: Uint8Array, view: DataView, limits: Limits): Directory {
  const place = findDirectory(bytes, view) ?? refuseNoArchive(view)
  if (place.entries > limits.entries) tooLarge('entries', limits.entries, place.entries)
  const entries: Entry[] = []
  let at = place.start
  while (entries.length < place.entries) {
    entries.push(entryAt(bytes, view, at, place))
    at = afterEntry(view, at)
  }
  const closed = at === place.end || (at + 4 <= place.end && view.getUint32(at, true) === DIGITAL_SIGNATURE)
  if (!closed) unsafe('headersDisagree', null)
  checkNames(entries)
  checkSizes(entries, limits)
  return { entries, place }
}

/** What begins like an archive has lost its end. */
function refuseNoArchive(view: DataView): never {
  const beginsAsArchive = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE
  return beginsAsArchive ? damaged() : refuse('unreadable-file', { reason: 'notWorkbook' })
}

const afterEntry = (view: DataView, at: number): number =>
  at + LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)

/** No path of a file system is longer; a name is looked through a dozen times. */
const LONGEST_NAME = 4_096

function entryAt(bytes: Uint8Array, view: DataView, at: number, place: DirectoryPlace): Entry {
  if (at + LENGTH > place.end || view.getUint32(at, true) !== SIGNATURE || afterEntry(view, at) > place.end) damaged()
  const nameLength = view.getUint16(at + 28, true)
  if (nameLength > LONGEST_NAME || !ONLY_DISK.includes(view.getUint16(at + 34, true))) damaged()
  const name = decodeName(bytes.subarray(at + LENGTH, at + LENGTH + nameLength))
  const key = checkedKey(name)
  checkOtherName(bytes, view, name, at + LENGTH + nameLength, view.getUint16(at + 30, true))
  const kind = (view.getUint32(at + 38, true) >>> 16) & FILE_KIND
  if (!PLAIN_KINDS.includes(kind)) unsafe('link', name)
  const sizes = sizesAt(view, at, nameLength)
  return {
    name,
    key,
    isFolder: /[\\/]$/.test(name),
    encrypted: (view.getUint16(at + 8, true) & FLAG_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: sizes.packedSize,
    size: sizes.size,
    headerAt: sizes.offset + place.shift,
    nameAt: at + LENGTH,
    nameLength,
  }
}

/** Sizes and offset; where a 32-bit field is full, its figure stands in the zip64 extra field, in this order. */
function sizesAt(view: DataView, at: number, nameLength: number): { size: number; packedSize: number; offset: number } {
  let long = zip64At(view, at + LENGTH + nameLength, view.getUint16(at + 30, true))
  const figure = (field: number): number => {
    const short = view.getUint32(at + field, true)
    if (short !== FULL_32 || long === null) return short
    if (long.at + 8 > long.end) damaged()
    const value = whole(view, long.at)
    long = { at: long.at + 8, end: long.end }
    return value
  }
  const size = figure(24)
  const packedSize = figure(20)
  return { size, packedSize, offset: figure(42) }
}

/** Where the zip64 figures of an extra field stand, or null where it has none. */
export const zip64At = (view: DataView, extraAt: number, extraLength: number): { at: number; end: number } | null =>
  recordAt(view, ZIP64_EXTRA, extraAt, extraLength)

/** Where the content of a record of an extra field stands, or null where it has none of that kind. */
function recordAt(view: DataView, kind: number, extraAt: number, extraLength: number): { at: number; end: number } | null {
  const extraEnd = extraAt + extraLength
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === kind) return end <= extraEnd ? { at: at + 4, end } : damaged()
  }
  return null
}

/** Refuses an entry that has another name for programs that look into its extra field; two old 8-bit and UTF-8 spellings of one name may differ. */
export function checkOtherName(bytes: Uint8Array, view: DataView, name: string, extraAt: number, extraLength: number): void {
  const extraEnd = extraAt + extraLength
  let record = recordAt(view, NAME_EXTRA, extraAt, extraLength)
  while (record !== null) {
    const other = decodeName(bytes.subarray(record.at + NAME_EXTRA_HEAD, record.end))
    if (other !== name && (isAscii(name) || isAscii(other))) unsafe('headersDisagree', name)
    record = recordAt(view, NAME_EXTRA, record.end, extraEnd - record.end)
  }
}

const isAscii = (name: string): boolean => /^\p{ASCII}*$/u.test(name)

/** No two entries may be one part to a program that ignores case or the kind of slash, or resolves what is escaped. */
function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const entry of entries) {
    const path = unescapedPath(entry.name)
    const key = path === entry.name ? entry.key : keyOf(path)
    if (seen.has(key)) unsafe('duplicatePart', entry.name)
    seen.add(key)
  }
}

function checkSizes(entries: readonly Entry[], limits: Limits): void {
  let total = 0
  for (const entry of entries) {
    if (entry.encrypted) refuse('encrypted-file', {})
    if (entry.method !== 0 && entry.method !== 8) unsafe('unknownCompression', entry.name)
    if (liesAboutSize(entry)) unsafe('sizesDisagree', entry.name)
    if (entry.size > limits.partBytes) tooLarge('partBytes', limits.partBytes, entry.size)
    if (entry.size > SMALL_PART && entry.size > entry.packedSize * limits.ratio) {
      tooLarge('ratio', limits.ratio, Math.floor(entry.size / Math.max(1, entry.packedSize)))
    }
    total += entry.size
  }
  if (total > limits.totalBytes) tooLarge('totalBytes', limits.totalBytes, total)
}

function liesAboutSize(entry: Entry): boolean {
  if (entry.isFolder) return entry.size !== 0
  return entry.method === 0 ? entry.packedSize !== entry.size : entry.packedSize > longestPacking(entry.size)
}
