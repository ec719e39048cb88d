// The local headers of a zip archive against its directory. Law: each entry has bytes of its own, and both headers tell one story.
import { damaged, unsafe } from '../refusal.ts'
import { checkOtherName, zip64At, type Directory } from './directory.ts'
import { isSpace } from '../xml/bytes.ts'
import { whole } from './directory-end.ts'
import type { Entry } from './entry.ts'

const SIGNATURE = 0x04034b50
const LENGTH = 30
const DESCRIPTOR_SIGNATURE = 0x08074b50
const FLAG_DESCRIPTOR = 1 << 3
/** Encrypted entries have been refused by the directory; one that says so only here disagrees with it. */
const FLAG_ENCRYPTED = 1
const FULL_32 = 0xffffffff

/** An entry with the place of its packed bytes. */
export interface PlacedEntry {
  readonly entry: Entry
  readonly dataAt: number
}

export interface Placed {
  readonly entries: readonly PlacedEntry[]
  /** Bytes before, between and behind the entries and the directory that belong to none of them, blanks and zeros apart. */
  readonly foreignBytes: number
}

/** Finds every entry's bytes; refuses overlaps and local headers that say otherwise than the directory, or that it does not know. */
export function placeEntries(bytes: Uint8Array, view: DataView, directory: Directory): Placed {
  const { start, fileEnd } = directory.place
  const inOrder = [...directory.entries].sort((a, b) => a.headerAt - b.headerAt)
  let [free, foreignBytes] = [0, 0]
  const skipTo = (place: number): void => {
    if (place === free) return
    if (free + 4 <= place && view.getUint32(free, true) === SIGNATURE) unsafe('headersDisagree', null)
    foreignBytes += meaningfulIn(bytes, free, place)
  }
  const entries = inOrder.map((entry) => {
    if (entry.headerAt < free) unsafe('overlap', entry.name)
    const { dataAt, end } = extentOf(bytes, view, entry, start)
    if (end > start) unsafe('overlap', entry.name)
    skipTo(entry.headerAt)
    free = end
    return { entry, dataAt }
  })
  skipTo(start)
  return { entries, foreignBytes: foreignBytes + meaningfulIn(bytes, fileEnd, bytes.length) }
}

/** How many bytes there are, if any of them is more than padding. */
function meaningfulIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] !== 0 && !isSpace(bytes[at])) return to - from
  return 0
}

function extentOf(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): { dataAt: number; end: number } {
  const at = entry.headerAt
  if (at + LENGTH > limit || view.getUint32(at, true) !== SIGNATURE) damaged()
  const nameLength = view.getUint16(at + 26, true)
  const extraAt = at + LENGTH + nameLength
  const dataAt = extraAt + view.getUint16(at + 28, true)
  const dataEnd = dataAt + entry.packedSize
  if (dataEnd > limit) unsafe('overlap', entry.name)
  if (!sameName(bytes, entry, at + LENGTH, nameLength)) unsafe('headersDisagree', entry.name)
  checkOtherName(bytes, view, entry.name, extraAt, dataAt - extraAt)
  const flags = view.getUint16(at + 6, true)
  if (view.getUint16(at + 8, true) !== entry.method || (flags & FLAG_ENCRYPTED) !== 0) unsafe('headersDisagree', entry.name)
  const isDescribed = (flags & FLAG_DESCRIPTOR) !== 0
  if (!sameFigures(view, entry, { extraAt, dataAt, isDescribed })) unsafe('headersDisagree', entry.name)
  return { dataAt, end: isDescribed ? afterDescriptor(view, dataEnd, entry, limit) : dataEnd }
}

function sameName(bytes: Uint8Array, entry: Entry, at: number, length: number): boolean {
  if (length !== entry.nameLength) return false
  for (let index = 0; index < length; index++) if (bytes[at + index] !== bytes[entry.nameAt + index]) return false
  return true
}

interface LocalHeader {
  /** Where its extra fields begin, and the data behind them. */
  readonly extraAt: number
  readonly dataAt: number
  /** Whether a data descriptor follows the data. */
  readonly isDescribed: boolean
}

/** Checksum and sizes of the local header; they may be 0 where a data descriptor follows the data. */
function sameFigures(view: DataView, entry: Entry, { extraAt, dataAt, isDescribed }: LocalHeader): boolean {
  const at = entry.headerAt
  const long = zip64At(view, extraAt, dataAt - extraAt)
  const longSizes = long !== null && long.at + 16 <= long.end ? { size: whole(view, long.at), packed: whole(view, long.at + 8) } : null
  const stated = (field: number, longValue: number | undefined): number => {
    const short = view.getUint32(at + field, true)
    return short === FULL_32 && longValue !== undefined ? longValue : short
  }
  const same = (value: number, expected: number): boolean => value === expected || (isDescribed && value === 0)
  return (
    same(view.getUint32(at + 14, true), entry.checksum) &&
    same(stated(18, longSizes?.packed), entry.packedSize) &&
    same(stated(22, longSizes?.size), entry.size)
  )
}

/** The byte after the data descriptor: checksum and sizes once more, with or without a signature, in 32 or 64 bits. */
function afterDescriptor(view: DataView, at: number, entry: Entry, limit: number): number {
  const starts = at + 4 <= limit && view.getUint32(at, true) === DESCRIPTOR_SIGNATURE ? [at + 4, at] : [at]
  for (const start of starts) {
    if (start + 12 > limit || view.getUint32(start, true) !== entry.checksum) continue
    if (view.getUint32(start + 4, true) === entry.packedSize && view.getUint32(start + 8, true) === entry.size) return start + 12
    if (start + 20 > limit) continue
    if (view.getBigUint64(start + 4, true) !== BigInt(entry.packedSize)) continue
    if (view.getBigUint64(start + 12, true) === BigInt(entry.size)) return start + 20
  }
  return unsafe('headersDisagree', entry.name)
}
