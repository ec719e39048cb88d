// A zip writer for tests: deterministic, and able to lie about everything. What is not told to lie is right.
import { crc32, deflateRawSync } from 'node:zlib'

/** A part, and what its headers say otherwise than is true. */
export interface Part {
  readonly name: string
  readonly content: string | Uint8Array
  /** Stored instead of deflated. */
  readonly stored?: boolean
  /** The bytes in the archive, instead of the packed content. */
  readonly packed?: Uint8Array
  /** What both headers state. */
  readonly states?: Partial<Statement>
  /** What only one of them states. */
  readonly locally?: Partial<Statement>
  readonly centrally?: Partial<Statement> & { readonly name?: string; readonly attributes?: number; readonly headerAt?: number }
  readonly localName?: string
  /** Sizes and checksum follow the data: signed or not, in 32 or 64 bits, or wrongly. */
  readonly descriptor?: 'signed' | 'bare' | 'long' | 'wrong'
  /** Sizes stand in zip64 extra fields. */
  readonly zip64?: boolean
  /** Names in the extra fields of both headers, or of one, as Info-ZIP puts them there. */
  readonly otherNames?: { readonly locally?: readonly string[]; readonly centrally?: readonly string[] }
  /** No bytes of its own: its directory entry points at the part of this name. */
  readonly sharesBytesOf?: string
}

interface Statement {
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
}

export interface ArchiveShape {
  readonly before?: Uint8Array
  readonly after?: Uint8Array
  readonly comment?: Uint8Array
  /** What the end record states, where it lies. */
  readonly entries?: number
  readonly directorySize?: number
  readonly directoryAt?: number
  /** Ends with a zip64 end record and locator. */
  readonly zip64?: boolean
}

const FULL_32 = 0xffffffff
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

export function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Little-endian fields: `[2, 20]` is the number 20 in two bytes. */
export function fields(...all: readonly (readonly [1 | 2 | 4 | 8, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.reduce((length, [width]) => length + width, 0)))
  let at = 0
  for (const [width, value] of all) {
    if (width === 1) view.setUint8(at, value)
    if (width === 2) view.setUint16(at, value, true)
    if (width === 4) view.setUint32(at, value, true)
    if (width === 8) view.setBigUint64(at, BigInt(value), true)
    at += width
  }
  return new Uint8Array(view.buffer)
}

/** The archive of some parts, in order. */
export function zipOf(parts: readonly Part[], shape: ArchiveShape = {}): Uint8Array {
  const before = shape.before ?? new Uint8Array()
  const pieces: Uint8Array[] = []
  const places = new Map<string, number>()
  let at = 0
  for (const part of parts) {
    places.set(part.name, part.sharesBytesOf === undefined ? at : (places.get(part.sharesBytesOf) ?? 0))
    if (part.sharesBytesOf !== undefined) continue
    const piece = localPiece(part)
    pieces.push(piece)
    at += piece.length
  }
  const directory = join(...parts.map((part) => directoryEntry(part, places.get(part.name) ?? 0)))
  return join(before, ...pieces, directory, endOf(parts.length, at, directory.length, shape), shape.after ?? new Uint8Array())
}

function truth(part: Part): Statement & { readonly packed: Uint8Array } {
  const content = bytesOf(part.content)
  const packed = part.packed ?? (part.stored === true ? content : deflateRawSync(content))
  return {
    flags: (part.descriptor === undefined ? 0 : 8) | 0x800,
    method: part.stored === true ? 0 : 8,
    checksum: crc32(content),
    packedSize: packed.length,
    size: content.length,
    packed,
  }
}

function localPiece(part: Part): Uint8Array {
  const real = truth(part)
  const stated = { ...real, ...part.states, ...part.locally }
  const isLater = part.descriptor !== undefined && part.locally === undefined
  const name = bytesOf(part.localName ?? part.name)
  const extra = extraOf(part, stated, part.otherNames?.locally)
  const sizes = part.zip64 === true ? [FULL_32, FULL_32] : isLater ? [0, 0] : [stated.packedSize, stated.size]
  const header = fields(
    [4, 0x04034b50],
    [2, 20],
    [2, stated.flags],
    [2, stated.method],
    [4, 0x00210000],
    [4, isLater ? 0 : stated.checksum],
    [4, sizes[0] ?? 0],
    [4, sizes[1] ?? 0],
    [2, name.length],
    [2, extra.length],
  )
  return join(header, name, extra, real.packed, descriptorOf(part, stated))
}

function extraOf(part: Part, { size, packedSize }: Statement, otherNames: readonly string[] = []): Uint8Array {
  const sizes = part.zip64 === true ? fields([2, 1], [2, 16], [8, size], [8, packedSize]) : new Uint8Array()
  const names = otherNames.map((name) => {
    const bytes = bytesOf(name)
    return join(fields([2, 0x7075], [2, 5 + bytes.length], [1, 1], [4, crc32(bytesOf(part.name))]), bytes)
  })
  return join(sizes, ...names)
}

function descriptorOf(part: Part, stated: Statement): Uint8Array {
  const { checksum, packedSize, size } = stated
  if (part.descriptor === 'signed') return fields([4, 0x08074b50], [4, checksum], [4, packedSize], [4, size])
  if (part.descriptor === 'bare') return fields([4, checksum], [4, packedSize], [4, size])
  if (part.descriptor === 'long') return fields([4, 0x08074b50], [4, checksum], [8, packedSize], [8, size])
  if (part.descriptor === 'wrong') return fields([4, 0x08074b50], [4, checksum], [4, packedSize + 1], [4, size + 7])
  return new Uint8Array()
}

function directoryEntry(part: Part, headerAt: number): Uint8Array {
  const stated = { ...truth(part), ...part.states, ...part.centrally }
  const name = bytesOf(part.centrally?.name ?? part.name)
  const extra = extraOf(part, stated, part.otherNames?.centrally)
  const sizes = part.zip64 === true ? [FULL_32, FULL_32] : [stated.packedSize, stated.size]
  const header = fields(
    [4, 0x02014b50],
    [2, 0x031e],
    [2, 20],
    [2, stated.flags],
    [2, stated.method],
    [4, 0x00210000],
    [4, stated.checksum],
    [4, sizes[0] ?? 0],
    [4, sizes[1] ?? 0],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, part.centrally?.attributes ?? 0],
    [4, part.centrally?.headerAt ?? headerAt],
  )
  return join(header, name, extra)
}

function endOf(count: number, directoryAt: number, directorySize: number, shape: ArchiveShape): Uint8Array {
  const entries = shape.entries ?? count
  const size = shape.directorySize ?? directorySize
  const at = shape.directoryAt ?? directoryAt
  const comment = shape.comment ?? new Uint8Array()
  const long = shape.zip64 === true
  const end64 = fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, entries], [8, entries], [8, size], [8, at])
  const locator = fields([4, 0x07064b50], [4, 0], [8, directoryAt + directorySize], [4, 1])
  const shortEntries = long ? 0xffff : entries
  const end = fields(
    [4, 0x06054b50],
    [4, 0],
    [2, shortEntries],
    [2, shortEntries],
    [4, long ? FULL_32 : size],
    [4, long ? FULL_32 : at],
    [2, comment.length],
  )
  return long ? join(end64, locator, end, comment) : join(end, comment)
}
