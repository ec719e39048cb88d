// How a sentence shows the text of a sheet and enumerates. Law: what stands between the marks is what stood in the sheet; what is cut shows its cut.
import type { Expectation, MissingPart } from '../../core/expectation.ts'
import type { FindingFigures } from '../../core/finding.ts'
import { parseIsoDate, type IsoDate } from '../../core/period.ts'

const LONGEST_QUOTE = 60
const CUT = '…'

/** Makes a language's way to quote: text between its marks, cut where it is too long for a sentence. */
export const quoting =
  (open: string, close: string) =>
  (text: string): string =>
    `${open}${cut(text, LONGEST_QUOTE)}${close}`

/** Makes a language's way to name something by its text; where it has none, the noun alone is said. */
export const naming =
  (quote: (text: string) => string) =>
  (noun: string, text: string): string =>
    text === '' ? noun : `${noun} ${quote(text)}`

/** The beginning of a text that is too long, never half a character. */
export function cut(text: string, longest: number): string {
  const characters = Array.from(text)
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}${CUT}`
}

/** The part of a text that shows a word in it: from a little before the word, where the whole is too long to quote. */
export function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word)
  if (at + word.length < LONGEST_QUOTE || at < 0) return text
  const start = text.lastIndexOf(' ', at - LONGEST_QUOTE / 3) + 1
  return `${CUT}${text.slice(start)}`
}

/** Makes a language's way to enumerate: `a, b ja c`. */
export const enumerating =
  (and: string) =>
  (all: readonly string[]): string =>
    all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`

/** The word for a key, or undefined where the table has none. */
export const wordOf = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const MOST_VALUES = 8

/** No more values than a sentence can carry; more are hinted at. */
export const few = (all: readonly string[]): readonly string[] => (all.length > MOST_VALUES ? [...all.slice(0, MOST_VALUES), CUT] : all)

/** The first and the last ones of a list that is too long for a sentence. */
export const firstAndLast = (all: readonly string[]): readonly string[] =>
  all.length > MOST_VALUES ? [...all.slice(0, 1), CUT, ...all.slice(2 - MOST_VALUES)] : all

/** What there is to choose from, in brackets after what is asked; nothing where nothing is known. */
export const listed = (where: string, all: string | null): string => (all === null ? '' : ` (${where}${all})`)

/** What is to be said about a field of the project. */
export type ProjectField = FindingFigures['project-field']

export const isMissing = (expected: Expectation): expected is { readonly kind: MissingPart } =>
  expected.kind === 'sheet' || expected.kind === 'column' || expected.kind === 'row'

/** What a language says about the content of a field of the project. */
interface ShownWords {
  readonly missing: string
  readonly empty: string
  readonly text: (text: string) => string
  readonly other: (figure: string) => string
  readonly day: (date: IsoDate) => string
  readonly quote: (text: string) => string
}

const emptyValues: ReadonlySet<string> = new Set(['', 'null', '""', '[]', '{}'])

/** Makes a language's way to say what stood in a field: `"…"` is a text, figures and days stand by themselves, `–` is nothing. */
export const showing =
  (words: ShownWords) =>
  (value: string): string => {
    if (value === '–') return words.missing
    if (emptyValues.has(value)) return words.empty
    if (value.startsWith('"')) return words.text(value.replace(/^"|"$/g, ''))
    const day = parseIsoDate(value)
    if (day !== null) return words.other(words.day(day))
    return words.other(/^(-?\d+(\.\d+)?|true|false)$/.test(value) ? value : words.quote(value))
  }

/** What a formula gives: its figure after the word for it, or that it shows nothing, or fails. */
export const result = (calculated: string, nothing: string, error: string, word = ''): string =>
  calculated === '' ? nothing : calculated.startsWith('#') ? error : word + calculated
