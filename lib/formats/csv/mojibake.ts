// UTF-8 that somebody read as windows-1252 and saved again (`Ã¤`, `â‚¬`), put right. Law: only where the repair is certain.

import { WINDOWS } from './code-pages.ts'

/** The byte of each character of windows-1252; from 0xA0 on they are those of Latin-1. */
const byteOf = new Map(Array.from(WINDOWS, (character, index): [string, number] => [character, index + 0x80]))

/** What may follow a leading byte: the bytes 0x80–0xBF. Texts misread as Latin-1 have control characters here. */
const FOLLOWING = `[${WINDOWS}\\u0080-\\u00bf]`

/**
 * Two or three characters that are the bytes of one: `Â` and `Ã` with a follower (Latin-1), `â` with two (dashes, quotes, spaces, €, −).
 * Other leading letters, Å and Ä before a sign above all, also stand in right words.
 */
const SEQUENCE = new RegExp(`[ÂÃ]${FOLLOWING}|â${FOLLOWING}{2}`, 'g')

/** What is left of a no-break space within a number (`1Â 000`), once somebody has made a plain one of it. */
const LOST_SPACE = /(?<=\d)Â (?=\d)/g

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What certain sequences turn into: Latin-1 beyond its control characters, general punctuation, the euro and the minus. */
const isPlausible = (character: string): boolean => /^[\u00A0-\u00FF\u2002-\u203A\u20AC\u2212]$/u.test(character)

/** Whether a text has any of the characters that misread ones begin with; most files have none. */
export const mayBeMisread = (text: string): boolean => /[ÂÃâ\uFFFD]/.test(text)

/** More often nobody misreads a text; what is made to look so (`ÂÂÂÂ©`) would be gone over for each of its letters. */
const MOST_TIMES = 3

/** The text as it was before it was misread, once or several times; the same text where nothing shows that it was. */
export function repaired(text: string, times = MOST_TIMES): string {
  const once = text.replace(SEQUENCE, (sequence) => decoded(sequence) ?? sequence).replace(LOST_SPACE, ' ')
  return once === text || times === 1 ? once : repaired(once, times - 1)
}

function decoded(sequence: string): string | null {
  const bytes = Array.from(sequence, (character) => byteOf.get(character) ?? character.charCodeAt(0))
  try {
    const character = utf8.decode(Uint8Array.from(bytes))
    return isPlausible(character) ? character : null
  } catch {
    return null
  }
}

/** U+FFFD stands where a character was lost for good. */
export const isLost = (text: string): boolean => text.includes('\uFFFD')
