// Bytes to text: which encoding a text file is in. Law: Unicode is taken only where it is whole; 8-bit text by the evidence of its letters.
import { decodeEightBit } from './code-pages.ts'

const END_OF_FILE = 0x1a

/** Whether bytes are text at all: control characters are rare in it. Zeros in every other byte are UTF-16. */
export function isText(bytes: Uint8Array): boolean {
  if (unicodeMark(bytes) !== null || wideOrder(bytes) !== null) return true
  const sample = withoutEnd(bytes).subarray(0, 1_000_000)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return controls <= sample.length / 200
}

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== END_OF_FILE && byte !== 27) || byte === 127

/** The text of bytes; null for an encoding that nothing here reads (UTF-32). */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = unicodeMark(bytes)
  if (mark === 'utf-32') return null
  if (mark === 'utf-8') return decodeNarrow(bytes.subarray(3))
  if (mark !== null) return decodeWide(bytes.subarray(2), mark)
  const order = wideOrder(bytes)
  return order === null ? decodeNarrow(bytes) : decodeWide(bytes, order)
}

type Mark = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'

/** The byte order mark a text begins with. */
function unicodeMark(bytes: Uint8Array): Mark | null {
  const begins = (...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte)
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) return 'utf-32'
  if (begins(0xef, 0xbb, 0xbf)) return 'utf-8'
  if (begins(0xff, 0xfe)) return 'utf-16le'
  return begins(0xfe, 0xff) ? 'utf-16be' : null
}

/** UTF-16 without a mark shows itself by its zeros: most of the odd bytes, or most of the even ones, and next to none of the others. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 10_000)
  const zeros: [number, number] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[(index & 1) as 0 | 1]++
  })
  const half = sample.length / 2
  const most = (a: number, b: number): boolean => half >= 2 && a > half * 0.6 && b < half * 0.05
  if (most(zeros[1], zeros[0])) return 'utf-16le'
  return most(zeros[0], zeros[1]) ? 'utf-16be' : null
}

const decodeWide = (bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(order).decode(bytes).replace(/[\0\u001a]+$/, '')

function decodeNarrow(bytes: Uint8Array): string {
  const content = withoutEnd(bytes)
  return wholeUtf8(content) ?? cutUtf8(content) ?? decodeEightBit(content)
}

/** Without the zeros and the DOS end-of-file sign that some programs fill their last block with. */
function withoutEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === END_OF_FILE)) end--
  return bytes.subarray(0, end)
}

function wholeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 that breaks off in the middle of its last character; what is left of that stands as U+FFFD. */
function cutUtf8(bytes: Uint8Array): string | null {
  const begin = bytes.findLastIndex((byte) => byte >= 0xc2 && byte <= 0xf4)
  if (begin < bytes.length - 3 || begin < 0) return null
  const whole = wholeUtf8(bytes.subarray(0, begin))
  const isBeyondAscii = bytes.subarray(0, begin).some((byte) => byte >= 0x80)
  return whole === null || !isBeyondAscii ? null : whole + '\uFFFD'
}
