// An OLE2 compound file ([MS-CFB]): the container of .xls, of Word's .doc and of encrypted .xlsx. Law: every chain ends, or the file is damaged.
import { damaged } from '../xlsx/refusal.ts'
import { within } from './reading.ts'
import { utf16 } from './utf16.ts'

/** The streams and storages of the root, by name in lower case (Excel writes `Workbook`, others `WORKBOOK`). */
export interface CompoundFile {
  readonly has: (name: string) => boolean
  /** All of them. */
  readonly names: readonly string[]
  /** The bytes of a stream; null where there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER_BYTES = 512
const LAST_SECTOR = 0xfffffffa
const NOTHING = 0xffffffff
const ENTRY_BYTES = 128
const STREAM = 2

export const isCompoundFile = (bytes: Uint8Array): boolean => MAGIC.every((byte, index) => bytes[index] === byte)

interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

interface Sectors {
  readonly size: number
  /** Where a sector begins in the bytes it lies in. */
  readonly offsetOf: (sector: number) => number
  readonly bytes: Uint8Array
  /** For each sector the one that follows it. */
  readonly next: Uint32Array
}

/** Opens a compound file of so many entries at most. Refuses as damaged what is cut off, points outside itself or runs in circles. */
export function openCompoundFile(bytes: Uint8Array, mostEntries: number): CompoundFile {
  if (bytes.length < HEADER_BYTES) damaged()
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES)
  const big = bigSectors(bytes, header)
  const directory = chain(big, header.getUint32(48, true))
  within('listLength', Math.floor(directory.length / ENTRY_BYTES), mostEntries)
  const entries = entriesOf(directory)
  const root = entries[0]
  if (root === undefined) return damaged()
  const children = childrenOf(entries, root)
  const small = lazily(() => smallSectors(big, header, root))
  const cutoff = header.getUint32(56, true)
  return {
    has: (name) => children.has(name.toLowerCase()),
    names: [...children.keys()],
    stream: (name) => {
      const entry = children.get(name.toLowerCase())
      if (entry?.kind !== STREAM) return null
      const content = chain(entry.size < cutoff ? small() : big, entry.start, entry.size)
      return content.length < entry.size ? damaged() : content.subarray(0, entry.size)
    },
  }
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function bigSectors(bytes: Uint8Array, header: DataView): Sectors {
  const shift = header.getUint16(30, true)
  if (shift !== 9 && shift !== 12) damaged()
  const size = 2 ** shift
  const offsetOf = (sector: number): number => (sector + 1) * size
  const count = Math.ceil(bytes.length / size) - 1
  const next = new Uint32Array(count).fill(NOTHING)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  allocationSectors(view, header, size, count).forEach((sector, index) => {
    const perSector = size / 4
    for (let slot = 0; slot < perSector && index * perSector + slot < count; slot++) {
      const at = offsetOf(sector) + slot * 4
      if (at + 4 <= bytes.length) next[index * perSector + slot] = view.getUint32(at, true)
    }
  })
  return { size, offsetOf, bytes, next }
}

/** The sectors that hold the allocation table: 109 named in the header, more in a chain of their own. */
function allocationSectors(view: DataView, header: DataView, size: number, count: number): number[] {
  const sectors: number[] = []
  const take = (sector: number): void => {
    if (sector < count) sectors.push(sector)
  }
  for (let at = 76; at < HEADER_BYTES; at += 4) take(header.getUint32(at, true))
  const needed = Math.ceil((count * 4) / size)
  let more = header.getUint32(68, true)
  for (let steps = 0; more < count && steps <= count && sectors.length < needed; steps++) {
    const begin = (more + 1) * size
    for (let at = begin; at < begin + size - 4; at += 4) take(view.getUint32(at, true))
    more = view.getUint32(begin + size - 4, true)
  }
  return sectors.slice(0, needed)
}

/** The small streams lie in one stream of the root, cut into sectors of 64 bytes. */
function smallSectors(big: Sectors, header: DataView, root: Entry): Sectors {
  const table = chain(big, header.getUint32(60, true))
  const next = new Uint32Array(Math.floor(table.length / 4))
  const view = new DataView(table.buffer, table.byteOffset, table.length)
  for (let index = 0; index < next.length; index++) next[index] = view.getUint32(index * 4, true)
  return { size: 64, offsetOf: (sector) => sector * 64, bytes: chain(big, root.start), next }
}

/** The bytes of a chain of sectors, no further than a wanted size; the last sector of a file may be short. No sector comes twice. */
function chain(sectors: Sectors, start: number, wanted = Infinity): Uint8Array {
  const pieces: Uint8Array[] = []
  const seen = new Set<number>()
  let length = 0
  for (let sector = start; sector < LAST_SECTOR && length < wanted; sector = sectors.next[sector] ?? NOTHING) {
    if (sector >= sectors.next.length || seen.has(sector)) return damaged()
    seen.add(sector)
    const at = sectors.offsetOf(sector)
    const piece = sectors.bytes.subarray(at, at + sectors.size)
    pieces.push(piece)
    length += piece.length
  }
  return joinedBytes(pieces, length)
}

/** Pieces one behind the other, which have so many bytes together. */
export function joinedBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) entries.push(entryAt(view, at))
  return entries
}

function entryAt(view: DataView, at: number): Entry {
  const units = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1))
  return {
    name: utf16(view, at, units).toLowerCase(),
    kind: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  }
}

/** What lies directly in the root, each name once: a workbook embedded in a Word document lies deeper and is not meant. */
function childrenOf(entries: readonly Entry[], root: Entry): Map<string, Entry> {
  const children = new Map<string, Entry>()
  const seen = new Set<number>()
  const waiting = [root.child]
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index]
    if (entry === undefined || seen.has(index)) continue
    seen.add(index)
    if (children.has(entry.name)) damaged()
    children.set(entry.name, entry)
    waiting.push(entry.left, entry.right)
  }
  return children
}
