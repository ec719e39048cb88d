// The glossary: what each choice is called in the workbook, in every language. Law: a word means one thing in its list; a word that could mean two
// means nothing, so that it is asked, not guessed.
import type { TableId } from './sheets.ts'
import { cellText, literalText, textOfCell, unescaped } from './escape.ts'

/** The lists of choices, and the localities of this project. */
export const choiceLists = [
  'yesNo',
  'language',
  'profile',
  'vat',
  'payerType',
  'mode',
  'recognise',
  'rounding',
  'lineOrder',
  'categoryDeviation',
  'source',
  'category',
  'code',
  'gathering',
  'description',
  'text',
  'phase',
  'status',
  'posting',
  'severity',
  'locality',
] as const
export type ChoiceList = (typeof choiceLists)[number]

/** Names of the workbook's own parts are understood like choices: sheets, headings of a table or form, fields and sections of the form. */
export type WordList = ChoiceList | 'sheet' | 'formColumn' | 'field' | 'section' | `heading.${TableId}`

/** One choice: its id in project.json and what a cell says for it. */
export interface Choice {
  readonly list: WordList
  readonly id: string
  readonly word: string
}

export interface Glossary {
  /** What a cell says for a choice: its word in the workbook's language, or its id where that is no word or means another choice. */
  readonly cellOf: (list: WordList, id: string) => string
  /** The choice a cell means, by its id or its word in any language; null where it means none, or could mean several. */
  readonly idOf: (list: WordList, text: string) => string | null
  /** The choices of a list as this workbook writes them, in order. */
  readonly choicesOf: (list: WordList) => readonly Choice[]
}

/** Capitals, spaces and the mark of a required column make no difference. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s?\*\s?$/, '')
    .trim()
const key = (list: WordList, text: string): string => `${list} ${text}`

/** Makes a glossary of the choices as this workbook writes them, and of the other words they are known by. */
export function glossaryOf(written: readonly Choice[], alsoKnown: readonly Choice[]): Glossary {
  const all = [...written, ...alsoKnown]
  const words = new Map(written.map(({ list, id, word }) => [key(list, id), word]))
  const ids = new Set(all.map(({ list, id }) => key(list, id)))
  const meanings = meaningsOf(all)
  const understand = (list: WordList, text: string): string | null => {
    const exact = textOfCell(text)
    return unescaped(text.trim()) ?? (ids.has(key(list, exact)) ? exact : (meanings.get(key(list, normal(text))) ?? null))
  }
  const idOf = remembering(understand)
  const cellOf = (list: WordList, id: string): string => {
    const ways = [words.get(key(list, id)) ?? cellText(id), cellText(id)]
    return ways.find((text) => (idOf(list, text) ?? textOfCell(text)) === id) ?? literalText(id)
  }
  return { cellOf, idOf, choicesOf: (list) => written.filter((choice) => choice.list === list) }
}

/** What each word means, and each id of a choice in any capitals; null where it means several things. */
function meaningsOf(choices: readonly Choice[]): Map<string, string | null> {
  const meanings = new Map<string, string | null>()
  const isChoice = new Set<WordList>(choiceLists)
  for (const { list, id, word } of choices) {
    for (const text of isChoice.has(list) ? [word, id] : [word]) {
      const place = key(list, normal(text))
      const known = meanings.get(place)
      meanings.set(place, known === undefined || known === id ? id : null)
    }
  }
  return meanings
}

const MOST_REMEMBERED = 10_000

/** The same few words stand in thousands of rows. */
function remembering(understand: Glossary['idOf']): Glossary['idOf'] {
  const known = new Map<string, string | null>()
  return (list, text) => {
    const place = key(list, text)
    const before = known.get(place)
    if (before !== undefined) return before
    const id = understand(list, text)
    if (known.size < MOST_REMEMBERED) known.set(place, id)
    return id
  }
}
