// A small picture of at most 16 colours as a PNG (ISO/IEC 15948): four bits a pixel, kept as they are. Law: the same pixels give the same bytes.

/** Big-endian, as PNG has its numbers. */
const bytesOf = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255)

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

const crcOf = (bytes: readonly number[]): number =>
  ~bytes.reduce((crc, byte) => (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0), -1) >>> 0

function chunk(name: string, content: readonly number[]): number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...content]
  return [...bytesOf(content.length), ...body, ...bytesOf(crcOf(body))]
}

/** `palette` has the colours as red, green and blue; `colourAt` gives the number of a pixel's colour. */
export function pngOf(
  width: number,
  height: number,
  palette: readonly (readonly number[])[],
  colourAt: (column: number, row: number) => number,
): Uint8Array {
  const header = [...bytesOf(width), ...bytesOf(height), 4, 3, 0, 0, 0]
  const pixels = Array.from({ length: height }, (_, row) => rowOf(width, (column) => colourAt(column, row))).flat()
  const signature = [137, 80, 78, 71, 13, 10, 26, 10]
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', zlibOf(pixels)),
    ...chunk('IEND', []),
  ])
}

/** A line without a filter, two pixels a byte. */
const rowOf = (width: number, colourAt: (column: number) => number): number[] => [
  0,
  ...Array.from({ length: Math.ceil(width / 2) }, (_, index) => {
    const [left, right] = [colourAt(index * 2), index * 2 + 1 < width ? colourAt(index * 2 + 1) : 0]
    return (left << 4) | right
  }),
]

const LARGEST_STORED = 65_535

/** Bytes in blocks that are stored as they are (RFC 1950, 1951). */
function zlibOf(bytes: readonly number[]): number[] {
  const blocks: number[] = []
  for (let at = 0; at < bytes.length; at += LARGEST_STORED) {
    const part = bytes.slice(at, at + LARGEST_STORED)
    const isLast = at + LARGEST_STORED >= bytes.length
    const length = [part.length & 255, part.length >>> 8]
    blocks.push(isLast ? 1 : 0, ...length, ...length.map((byte) => byte ^ 255), ...part)
  }
  return [0x78, 0x01, ...blocks, ...bytesOf(adlerOf(bytes))]
}

function adlerOf(bytes: readonly number[]): number {
  let [one, other] = [1, 0]
  for (const byte of bytes) {
    one = (one + byte) % 65_521
    other = (other + one) % 65_521
  }
  return other * 65_536 + one
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3)
    const all = (one << 16) | (two << 8) | three
    text += [18, 12, 6, 0].map((shift) => letters.charAt((all >>> shift) & 63)).join('')
  }
  const surplus = (3 - (bytes.length % 3)) % 3
  return text.slice(0, text.length - surplus) + '='.repeat(surplus)
}
