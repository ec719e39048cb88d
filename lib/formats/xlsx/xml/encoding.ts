// The bytes of an XML part as UTF-8. Law: a part is read in the encoding it really has; one we can't tell is refused, never guessed.
import { damaged, refuse, tooLarge } from '../refusal.ts'
import { spells } from './vocabulary.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)

/** How nearly every part begins; then nothing needs to be found out. */
const USUAL = ['?>', ' standalone="yes"?>'].map((end) => `<?xml version="1.0" encoding="UTF-8"${end}`)

/** The part in UTF-8, without byte order mark. Usually these are the same bytes. */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  if (USUAL.some((start) => spells(bytes, 0, start))) return bytes
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return bytes.subarray(3)
  if (startsWith(bytes, 0, 0, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe, 0, 0)) return unknownEncoding()
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return fromUtf16(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return fromUtf16(bytes, 'utf-16be')
  const stated = statedEncoding(bytes)
  if (stated === null || unicode.has(stated)) return bytes
  return latin.has(stated) ? fromLatin(bytes) : unknownEncoding()
}

/** UTF-16 is sometimes stated of a text that was then written as UTF-8; without UTF-16's zero bytes it is that. */
const unicode = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', 'utf-16', 'unicode'])
const latin = new Set(['iso-8859-1', 'latin1'])
const LONGEST_DECLARATION = 200
const start = new TextDecoder()

/** What the XML declaration states, in small letters; null where it states nothing. */
function statedEncoding(bytes: Uint8Array): string | null {
  const declaration = /^\s*<\?xml\s.*?(?:\?>|$)/s.exec(start.decode(bytes.subarray(0, LONGEST_DECLARATION)))
  if (declaration === null) return null
  if (!declaration[0].endsWith('?>')) return unknownEncoding()
  return /\bencoding\s*=\s*["']([^"']*)["']/.exec(declaration[0])?.[1]?.toLowerCase() ?? null
}

/** A part to convert stands in memory three times, so it may be no larger than this. */
const LARGEST_CONVERTED = 32 * 1024 * 1024

function fromUtf16(bytes: Uint8Array, encoding: string): Uint8Array {
  if (bytes.length > LARGEST_CONVERTED) tooLarge('partBytes', LARGEST_CONVERTED, bytes.length)
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return damaged()
  }
}

/** Each byte is a character of its own; a decoder would take them for windows-1252. */
function fromLatin(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LARGEST_CONVERTED) tooLarge('partBytes', LARGEST_CONVERTED, bytes.length)
  const utf8 = new Uint8Array(2 * bytes.length)
  let length = 0
  for (const byte of bytes) {
    if (byte >= 0x80) utf8[length++] = 0xc0 | (byte >> 6)
    utf8[length++] = byte < 0x80 ? byte : 0x80 | (byte & 0x3f)
  }
  return utf8.subarray(0, length)
}

const unknownEncoding = (): never => refuse('unreadable-file', { reason: 'unknownEncoding' })
