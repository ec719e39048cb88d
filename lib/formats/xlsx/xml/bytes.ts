// The bytes XML is made of, and what each may be part of.

const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
export const SPACE = 32
export const EXCLAMATION = 33
export const QUOTE = 34
const AMPERSAND = 38
export const APOSTROPHE = 39
export const DASH = 45
export const SLASH = 47
export const COLON = 58
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const OPENING_BRACKET = 91
export const CLOSING_BRACKET = 93

/** What a byte is within text: plain, something to decode or resolve, the begin of markup, or not allowed in XML. */
export const PLAIN = 0
const SPECIAL = 1
export const MARKUP = 2
export const FORBIDDEN = 3

export const textClass = new Uint8Array(256).map((_, byte) => {
  if (byte === LESS) return MARKUP
  if (byte === AMPERSAND || byte === CARRIAGE_RETURN || byte >= 0x80) return SPECIAL
  return byte < SPACE && byte !== TAB && byte !== LINE_FEED ? FORBIDDEN : PLAIN
})

/** 1 for the bytes that end a name. */
export const endsName = new Uint8Array(256).map((_, byte) =>
  byte <= SPACE || [QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER].includes(byte) ? 1 : 0,
)

export const isSpace = (byte: number | undefined): boolean =>
  byte !== undefined && byte <= SPACE && (byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB)

/** The place after the next such sequence of bytes at or after `from`, or −1 where there is none. */
export function placeAfter(bytes: Uint8Array, from: number, ...sequence: readonly number[]): number {
  const last = sequence.length - 1
  const ending = sequence[last]
  const { length } = bytes
  for (let at = from + last; at < length; at++) {
    if (bytes[at] === ending && sequence.every((byte, index) => bytes[at - last + index] === byte)) return at + 1
  }
  return -1
}
