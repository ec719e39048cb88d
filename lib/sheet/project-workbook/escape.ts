// Texts in cells, there and back. Law: what was written is read again to the last character; a person's own typing loses only the spaces around it.
import { isErrorText } from '../amount-reading.ts'

/** Begins a text that a cell cannot hold as it stands (empty, spaces at its ends, control characters, `#REF!` …): a JSON text follows. */
const ESCAPE = '\\"'

/** Between the items of a list. */
const SEPARATOR = '; '

/** What XML or Excel would change: control characters, broken surrogates, `_x0041_` (which Excel reads as a character of its own). */
const unsafe = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_x[\da-f]{4}_/iu

const needsEscape = (text: string): boolean =>
  text.trim() !== text || text === '' || text.startsWith(ESCAPE) || unsafe.test(text) || isErrorText(text)

const escaped = (text: string): string => `\\${JSON.stringify(text).replace(/[_;]|[^\x20-\x7e\u00a1-\ud7ff]/gu, codeUnits)}`

const codeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')

/** The text as a cell holds it: nearly always itself. */
export const cellText = (text: string): string => (needsEscape(text) ? escaped(text) : text)

/** A text for the eye alone. */
export const shownText = (text: string): string => (text.trim() === '' ? '' : cellText(text.trim()))

/** A text that must not be taken for a word with a meaning of its own. */
export const literalText = (text: string): string => escaped(text)

/** The text of an escaped cell; undefined where the cell is not escaped. */
export function unescaped(text: string): string | undefined {
  if (!text.startsWith(ESCAPE)) return undefined
  try {
    const content: unknown = JSON.parse(text.slice(1))
    return typeof content === 'string' ? content : undefined
  } catch {
    return undefined
  }
}

/** What a cell's text says: without the spaces around it, unless it was escaped. */
export const textOfCell = (text: string): string => unescaped(text.trim()) ?? text.trim()

/** Several texts in one cell. */
export const cellList = (items: readonly string[]): string =>
  items.map((item) => (/[;\n]/.test(item) ? escaped(item) : cellText(item))).join(SEPARATOR)

/** The texts of a cell, between semicolons or line breaks; empty ones do not count. */
export const listOfCell = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .filter((item) => item.trim() !== '')
    .map(textOfCell)
