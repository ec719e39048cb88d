// Bytes to text: which encoding a text file is in. Law: Unicode is taken only where it is whole; 8-bit text by the evidence of its letters.
import { decodeEightBit } from './code-pages.ts'
import { refuse } from '../xlsx/refusal.ts'

const END_OF_FILE = 0x1a

/** Whether bytes are text at all: control characters are rare in it. Zeros in every other byte are UTF-16. */
export function isText(bytes: Uint8Array): boolean {
  if (unicodeMark(bytes) !== null || wideOrder(bytes) !== null) return true
  const sample = withoutEnd(bytes).subarray(0, 1_000_000)
  return controlsIn(sample) <= sample.length / 200 && controlsIn(sample.subarray(0, HEAD)) <= HEAD / 20
}

/** A picture of nothing but white is text, as far as counting goes; its first bytes are not. */
const HEAD = 512

function controlsIn(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes) if (isControl(byte)) controls++
  return controls
}

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== END_OF_FILE && byte !== 27) || byte === 127

/** The text of bytes. */
export function decodeText(bytes: Uint8Array): string {
  const mark = unicodeMark(bytes)
  if (mark === 'utf-8') return decodeNarrow(bytes.subarray(3))
  const order = mark ?? wideOrder(bytes)
  if (order === null) return decodeNarrow(bytes)
  if (!isOfFour(order) && hasNarrowRun(bytes)) refuse('unreadable-file', { reason: 'unknownEncoding' })
  const text = isOfFour(order) ? decodeFours(bytes, order) : new TextDecoder(order).decode(bytes)
  return text.replace(/^\ufeff/, '').replace(/[\0\u001a]+$/, '')
}

/** How many bytes of zeros stand at the end, where a power cut took what had been written last; a letter of two or four bytes ends with fewer. */
export function zerosAtEnd(bytes: Uint8Array): number {
  const zeros = bytes.length - 1 - bytes.findLastIndex((byte) => byte !== 0)
  return zeros < WIDEST_LETTER ? 0 : zeros
}

/** Whether a text has more lines, by the line ends among its bytes: in Unicode of two or four bytes they are bytes as well. */
export const hasMoreLines = (bytes: Uint8Array, most: number): boolean => hasMore(bytes, FEED, most) || hasMore(bytes, RETURN, most)

const FEED = 10
const RETURN = 13

/** Stops counting where there are too many. */
function hasMore(bytes: Uint8Array, lineEnd: number, most: number): boolean {
  let lines = 1
  for (let at = bytes.indexOf(lineEnd); at >= 0 && lines <= most; at = bytes.indexOf(lineEnd, at + 1)) lines++
  return lines > most
}

/** Most bytes of a letter in any encoding. */
const WIDEST_LETTER = 4

/** Whether a text surely has a line of more letters, by its bytes. */
export function hasLongerLine(bytes: Uint8Array, letters: number): boolean {
  const most = letters * WIDEST_LETTER
  for (let start = 0; start + most < bytes.length;) {
    const line = bytes.subarray(start, start + most + 1)
    const end = Math.max(line.lastIndexOf(FEED), line.lastIndexOf(RETURN))
    if (end < 0) return true
    start += end + 1
  }
  return false
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** The byte order mark a text begins with. */
function unicodeMark(bytes: Uint8Array): Wide | 'utf-8' | null {
  const begins = (...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte)
  if (begins(0xff, 0xfe, 0, 0)) return 'utf-32le'
  if (begins(0, 0, 0xfe, 0xff)) return 'utf-32be'
  if (begins(0xef, 0xbb, 0xbf)) return 'utf-8'
  if (begins(0xff, 0xfe)) return 'utf-16le'
  return begins(0xfe, 0xff) ? 'utf-16be' : null
}

/** UTF-16 and UTF-32 without a mark show themselves by their zeros: most of the bytes in some places of four, next to none in the others. */
function wideOrder(bytes: Uint8Array): Wide | null {
  const sample = bytes.subarray(0, 10_000)
  const zeros = [0, 0, 0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 3] = (zeros[index & 3] ?? 0) + 1
  })
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros
  const quarter = sample.length / 4
  const most = (many: number, few: number, of: number): boolean => quarter >= 1 && many > of * 0.6 && few < of * 0.05
  if (most(Math.min(second, third, fourth), first, quarter)) return 'utf-32le'
  if (most(Math.min(first, second, third), fourth, quarter)) return 'utf-32be'
  if (most(second + fourth, first + third, quarter * 2)) return 'utf-16le'
  return most(first + third, second + fourth, quarter * 2) ? 'utf-16be' : null
}

/** Letters of one byte each in a text of two: what was put behind it in another encoding would be read as so many Chinese letters, and lost. */
function hasNarrowRun(bytes: Uint8Array): boolean {
  const longest = wideOrder(bytes) === null ? LONGEST_OF_CHINESE : LONGEST_OF_NAMES
  let run = 0
  for (const byte of bytes) {
    run = (byte >= 32 && byte < 127) || byte === FEED || byte === RETURN || byte === TAB ? run + 1 : 0
    if (run > longest) return true
  }
  return false
}

const TAB = 9
/** Of Chinese letters a third have such bytes only, and not twenty in a row; a name among other letters has no eight. */
const LONGEST_OF_CHINESE = 40
const LONGEST_OF_NAMES = 16

const isOfFour = (order: Wide): order is 'utf-32le' | 'utf-32be' => order === 'utf-32le' || order === 'utf-32be'

/** What is no character stands as U+FFFD. */
function decodeFours(bytes: Uint8Array, order: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4 * PIECE) {
    const points = Array.from({ length: Math.min(PIECE, (bytes.length - at) >> 2) }, (_, index) =>
      characterOf(view.getUint32(at + 4 * index, order === 'utf-32le')),
    )
    pieces.push(String.fromCodePoint(...points))
  }
  return pieces.join('')
}

/** So many characters are put together at once; one by one they would be millions of texts. */
const PIECE = 8192
const LOST = 0xfffd
const characterOf = (point: number): number => (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? LOST : point)

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
