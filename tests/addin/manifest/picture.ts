// A PNG as far as the ribbon's icons need to be known: eight bits a channel, not interlaced. Law: read from its bytes, never from its name.
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly size: readonly [number, number]
  readonly depth: number
  readonly colours: 'rgba' | 'other'
  readonly hasClearCorners: boolean
  /** Whether a good part of it is not clear. */
  readonly isDrawn: boolean
}

const SIGNATURE = '89504e470d0a1a0a'

/** Null for what is no PNG. */
export function pictureOf(bytes: Buffer | null): Picture | null {
  if (bytes?.subarray(0, 8).toString('hex') !== SIGNATURE) return null
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const isRgba = bytes[25] === 6
  const opacity = isRgba ? opacities(bytes, width, height) : []
  const corners = [opacity[0]?.[0], opacity[0]?.at(-1), opacity.at(-1)?.[0], opacity.at(-1)?.at(-1)]
  return {
    size: [width, height],
    depth: bytes[24] ?? 0,
    colours: isRgba ? 'rgba' : 'other',
    hasClearCorners: corners.every((one) => one === 0),
    isDrawn: opacity.flat().filter((one) => one > 127).length > (width * height) / 10,
  }
}

/** How opaque each pixel is, row by row. */
function opacities(bytes: Buffer, width: number, height: number): number[][] {
  const content = inflateSync(
    Buffer.concat(
      chunks(bytes)
        .filter(({ name }) => name === 'IDAT')
        .map(({ body }) => body),
    ),
  )
  const length = width * 4
  let above: Buffer = Buffer.alloc(length)
  return Array.from({ length: height }, (_, row) => {
    const start = row * (length + 1)
    above = unfiltered(content[start] ?? 0, content.subarray(start + 1, start + 1 + length), above)
    return Array.from({ length: width }, (__, column) => above[column * 4 + 3] ?? 0)
  })
}

function chunks(bytes: Buffer): { readonly name: string; readonly body: Buffer }[] {
  const found = []
  for (let place = 8; place + 8 <= bytes.length; place += bytes.readUInt32BE(place) + 12) {
    found.push({
      name: bytes.toString('latin1', place + 4, place + 8),
      body: bytes.subarray(place + 8, place + 8 + bytes.readUInt32BE(place)),
    })
  }
  return found
}

/** A row as it was before the filter of its kind (ISO/IEC 15948, clause 9). */
function unfiltered(kind: number, row: Buffer, above: Buffer): Buffer {
  const plain = Buffer.alloc(row.length)
  for (const [index, byte] of row.entries()) {
    const [left, up, corner] = [plain[index - 4] ?? 0, above[index] ?? 0, index < 4 ? 0 : (above[index - 4] ?? 0)]
    plain[index] = byte + [0, left, up, (left + up) >> 1, nearest(left, up, corner)][kind]!
  }
  return plain
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
