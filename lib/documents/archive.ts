// Zip archives of the documents we write. Law: parts in a fixed order, no times, one kind of compression, so that the same parts give the same bytes.
import { deflateSync } from 'fflate'

/** Parts by name, in the order in which they are written. */
export type Parts = Map<string, Uint8Array>

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Version 2.0: deflate and folders. */
const VERSION = 20
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800
const STORED = 0
const DEFLATED = 8
/** 1 January 1980: the first day a zip knows, since none is meant. */
const NO_DATE = 0x0021

const decoder = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()

export const textOf = (part: Uint8Array): string => decoder.decode(part)
export const bytesOf = (text: string): Uint8Array => encoder.encode(text)

/** The parts of an archive that one of our own libraries has written. Throws for anything it would not have written. */
export async function readParts(archive: Uint8Array): Promise<Parts> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not an archive of our own')
  const parts: Parts = new Map()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const name = decoder.decode(archive.subarray(at + 46, at + 46 + nameLength))
    if (!name.endsWith('/')) parts.set(name, await contentOf(archive, view, at))
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

async function contentOf(archive: Uint8Array, view: DataView, entry: number): Promise<Uint8Array> {
  const local = view.getUint32(entry + 42, true)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const content = archive.subarray(start, start + view.getUint32(entry + 20, true))
  return view.getUint16(entry + 10, true) === STORED ? content : inflate(content)
}

async function inflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

interface Entry {
  readonly name: Uint8Array
  readonly content: Uint8Array
  readonly packed: Uint8Array
  readonly method: number
  readonly checksum: number
}

/** Writes parts in their order. Deflate is a program of its own, not the machine's, so the bytes are the same everywhere. */
export function writeArchive(parts: Parts): Uint8Array {
  const entries = [...parts].map(([name, content]): Entry => entryOf(encoder.encode(name), content))
  const size = entries.reduce((all, { name, packed }) => all + 76 + 2 * name.length + packed.length, 22)
  const archive = new Uint8Array(size)
  const view = new DataView(archive.buffer)
  let at = 0
  const offsets = entries.map((entry) => {
    const offset = at
    at = writeLocal(archive, view, at, entry)
    return offset
  })
  const directory = at
  entries.forEach((entry, index) => {
    at = writeCentral(archive, view, at, entry, offsets[index] ?? 0)
  })
  view.setUint32(at, END, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return archive
}

function entryOf(name: Uint8Array, content: Uint8Array): Entry {
  const packed = deflateSync(content, { level: 6 })
  const isSmaller = packed.length < content.length
  return { name, content, packed: isSmaller ? packed : content, method: isSmaller ? DEFLATED : STORED, checksum: crc32(content) }
}

/** What both headers say: version, flags, method, time, checksum, sizes, length of the name. */
function writeFields(view: DataView, at: number, { name, content, packed, method, checksum }: Entry): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, UTF8_NAMES, true)
  view.setUint16(at + 4, method, true)
  view.setUint16(at + 8, NO_DATE, true)
  view.setUint32(at + 10, checksum, true)
  view.setUint32(at + 14, packed.length, true)
  view.setUint32(at + 18, content.length, true)
  view.setUint16(at + 22, name.length, true)
}

function writeLocal(archive: Uint8Array, view: DataView, at: number, entry: Entry): number {
  view.setUint32(at, LOCAL, true)
  writeFields(view, at + 4, entry)
  archive.set(entry.name, at + 30)
  archive.set(entry.packed, at + 30 + entry.name.length)
  return at + 30 + entry.name.length + entry.packed.length
}

function writeCentral(archive: Uint8Array, view: DataView, at: number, entry: Entry, offset: number): number {
  view.setUint32(at, CENTRAL, true)
  view.setUint16(at + 4, VERSION, true)
  writeFields(view, at + 6, entry)
  view.setUint32(at + 42, offset, true)
  archive.set(entry.name, at + 46)
  return at + 46 + entry.name.length
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function crc32(content: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of content) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
