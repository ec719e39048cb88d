// Telling words in what a line says it was for. Law: a word counts as a whole word or a compound's part as listed, and an excusing word beside it excuses.
import type { Line } from '../claim.ts'

/** A word as it begins (`sakko*`), ends (`*korko`) or stands whole (`fine`), lower case. */
export interface TellingWords {
  readonly tell: readonly string[]
  readonly excuse: readonly string[]
}

/** The words of a line's description, lower case; hyphens and punctuation divide, letters of the three languages stay. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

function matches(pattern: string, words: readonly string[]): boolean {
  const parts = pattern.split(' ')
  return words.some((_, start) => parts.every((part, offset) => matchesWord(part, words[start + offset] ?? '')))
}

function matchesWord(pattern: string, word: string): boolean {
  const bare = pattern.replaceAll('*', '')
  if (word === '' || bare === '') return false
  if (pattern.startsWith('*') && pattern.endsWith('*')) return word.includes(bare)
  if (pattern.startsWith('*')) return word.endsWith(bare)
  return pattern.endsWith('*') ? word.startsWith(bare) : word === bare
}

/** The first telling word of a line, or null where there is none or another word excuses it. */
export function tellingWord(line: Line, { tell, excuse }: TellingWords): string | null {
  const words = wordsOf(line.description ?? '')
  if (excuse.some((pattern) => matches(pattern, words))) return null
  return tell.find((pattern) => matches(pattern, words)) ?? null
}

/** How a pattern is shown to a person. */
export const wordOf = (pattern: string): string => pattern.replaceAll('*', '')
