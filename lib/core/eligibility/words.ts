// Telling words in what a line says it was for. Law: a word counts as a whole word or a compound's part as listed, and an excusing word beside it excuses.
import type { Line } from '../claim.ts'

/** A word as it begins (`sakko*`), ends (`*korko`) or stands whole (`fine`), lower case. */
export interface TellingWords {
  readonly tell: readonly string[]
  readonly excuse: readonly string[]
}

/** The words of a text, lower case, each between two spaces; hyphens and punctuation divide, letters of the three languages stay. */
const wordsOf = (text: string): string => ` ${text.normalize('NFKC').toLowerCase().split(DIVIDERS).join(' ')} `
const DIVIDERS = /[^\p{L}\p{N}]+/u

/** What finds any word of a list, made once for each list: thousands of lines meet the same few lists. */
const finders = new WeakMap<readonly string[], RegExp>()

function finderOf(patterns: readonly string[]): RegExp {
  const known = finders.get(patterns) ?? new RegExp(` (?:${patterns.map(expressionOf).join('|') || NOTHING}) `, 'u')
  finders.set(patterns, known)
  return known
}

/** An expression that finds nothing. */
const NOTHING = '(?!)'

/** A pattern as a regular expression. */
const expressionOf = (pattern: string): string =>
  pattern.replaceAll('*', '') === '' ? NOTHING : pattern.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&').replaceAll('*', '[^ ]*')

const finds = (pattern: string, words: string): boolean => new RegExp(` ${expressionOf(pattern)} `, 'u').test(words)

/** The first telling word of a line, or null where there is none or another word excuses it. */
export function tellingWord({ description }: Line, { tell, excuse }: TellingWords): string | null {
  if (description === null) return null
  const words = wordsOf(description)
  if (!finderOf(tell).test(words) || finderOf(excuse).test(words)) return null
  return tell.find((pattern) => finds(pattern, words)) ?? null
}

/** How a pattern is shown to a person. */
export const wordOf = (pattern: string): string => pattern.replaceAll('*', '')
