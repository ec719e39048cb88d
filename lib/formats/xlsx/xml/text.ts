// Characters of an XML part: decoding, references, escapes. Law: text is kept exactly as written; what is no text is damage.
import { damaged } from '../refusal.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Up to here, adding character to character is faster than a decoder and leaves one flat string. */
const SHORT = 12

/** A stretch of plain ASCII without references. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return utf8.decode(bytes.subarray(start, end))
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

/** A stretch of UTF-8, nothing resolved in it, with line ends as XML sees them: LF only. */
export function rawText(bytes: Uint8Array, start: number, end: number): string {
  try {
    const text = utf8.decode(bytes.subarray(start, end))
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  } catch {
    return damaged()
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Resolves `&amp;`, `&#38;` and `&#x26;`; there are no other entities, since there is no DOCTYPE. */
export function resolved(text: string): string {
  let plain = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    if (end < 0 || end - at > LONGEST_REFERENCE) damaged()
    plain += text.slice(from, at) + characterOf(text.slice(at + 1, end))
    from = end + 1
  }
  return from === 0 ? text : plain + text.slice(from)
}

const LONGEST_REFERENCE = 17
const MOST_REMEMBERED = 1_000
/** A longer piece keeps the text alive that it was cut from (V8 copies pieces below 13 characters). */
const LONGEST_REMEMBERED = 12

/** The references met last, so that millions of the same one are looked up, not worked out. */
const remembered = new Map<string, string>()

function characterOf(reference: string): string {
  const known = named.get(reference) ?? remembered.get(reference)
  if (known !== undefined) return known
  if (reference.length > LONGEST_REMEMBERED) return numbered(reference)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const character = numbered(reference)
  remembered.set(reference, character)
  return character
}

function numbered(reference: string): string {
  const digits = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(reference)
  if (digits === null) return damaged()
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16)
  return isCharacter(code) ? String.fromCodePoint(code) : damaged()
}

/** XML 1.0 § 2.2. */
const isCharacter = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || isBeyondBasic(code)
const isBeyondBasic = (code: number): boolean => code >= 0x10000 && code <= 0x10ffff

/** Resolves `_x000D_` and its like, the escapes of SpreadsheetML texts (ECMA-376 part 1, 22.9.2.19); half a surrogate pair is no text. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  const plain = text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return plain === text ? text : plain.replace(/\p{Surrogate}/gu, '\ufffd')
}
