// CRC-32 as zip archives use it (ISO 3309), eight bytes at a time.
const TABLES = 8
const POLYNOMIAL = 0xedb88320

/** tables[k × 256 + b] is the checksum of byte b followed by k zero bytes. */
const tables = makeTables()

function makeTables(): Int32Array {
  const all = new Int32Array(TABLES * 256)
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1
    all[byte] = rest
  }
  for (let index = 256; index < all.length; index++) {
    const before = all[index - 256] ?? 0
    all[index] = (before >>> 8) ^ (all[before & 255] ?? 0)
  }
  return all
}

/** The CRC-32 of some bytes, as an unsigned number. */
export type Checksum = (bytes: Uint8Array) => number

/** The one of browsers, and of Node where none is given; Node's own is ten times faster. */
export function checksumOf(bytes: Uint8Array): number {
  const table = tables
  const wholes = bytes.length - (bytes.length % 8)
  let sum = -1
  for (let at = 0; at < wholes; at += 8) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
    sum =
      (table[1792 + (sum & 255)] ?? 0) ^
      (table[1536 + ((sum >>> 8) & 255)] ?? 0) ^
      (table[1280 + ((sum >>> 16) & 255)] ?? 0) ^
      (table[1024 + (sum >>> 24)] ?? 0) ^
      (table[768 + (bytes[at + 4] ?? 0)] ?? 0) ^
      (table[512 + (bytes[at + 5] ?? 0)] ?? 0) ^
      (table[256 + (bytes[at + 6] ?? 0)] ?? 0) ^
      (table[bytes[at + 7] ?? 0] ?? 0)
  }
  for (let at = wholes; at < bytes.length; at++) sum = (table[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}
