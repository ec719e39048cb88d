// The names of the project's localities, and how a text names one. Law: a text names a locality by a whole name (id, name in a language, alias),
// in either language or both; a text that could be of two localities names both, so nobody chooses.
import type { Locality } from '../../../core/locality.ts'
import { isInflected, isPossessed } from './place-cases.ts'
import { isNumber, plain, remembered, tokensOf } from '../../plain-text.ts'

export interface LocalityNames {
  /** The localities a text names where it is nothing but names: `Åbo / Turku`, `Mallilan kaupunki`. */
  readonly named: (text: string) => readonly string[]
  /** The localities named anywhere in a text, as whole words, and the words that are left: of a title, a file name. */
  readonly mentioned: (text: string) => Mention
  /** The same of a title or a file's name. */
  readonly titled: (text: string) => Mention
  /** The localities whose implementer a text is. */
  readonly implementedBy: (text: string) => readonly string[]
}

export interface Mention {
  readonly ids: readonly string[]
  readonly otherWords: readonly string[]
}

const made = new WeakMap<readonly Locality[], LocalityNames>()

/** The names of a project's localities; they are made once, however many files are read by them. */
export function localityNames(localities: readonly Locality[]): LocalityNames {
  const names = made.get(localities) ?? namesOfAll(localities)
  made.set(localities, names)
  return names
}

function namesOfAll(localities: readonly Locality[]): LocalityNames {
  const byName = new Map<string, Set<string>>()
  const exact = new Map<string, Set<string>>()
  const byImplementer = new Map<string, Set<string>>()
  for (const locality of localities) {
    for (const name of namesOf(locality)) {
      note(byName, plain(name), locality.id)
      note(exact, unfolded(name), locality.id)
    }
    note(byImplementer, plain(locality.implementer.name), locality.id)
  }
  const idsOf = (text: string): readonly string[] => [...(unique(exact.get(unfolded(text))) ?? byName.get(plain(text)) ?? [])]
  const phrases = [...byName]
    .map(([name, ids]) => ({ tokens: tokensOf(name), ids: [...ids] }))
    .sort((a, b) => b.tokens.length - a.tokens.length)
  const initials = new Set(phrases.map(({ tokens }) => tokens[0]?.charCodeAt(0)))
  const mention = (text: string, isForm: Form): Mention => {
    const tokens = tokensOf(text)
    return tokens.some((one) => initials.has(one.charCodeAt(0))) ? mentionedIn(tokens, phrases, isForm) : { ids: [], otherWords: tokens }
  }
  const named = remembered((text) => namedBy(text, idsOf, phrases))
  const titled = remembered((text) => mention(text, isPossessed))
  return {
    named: (text) => (isNumber(text) ? idsOf(text) : named(text)),
    mentioned: (text) => mention(text, isInflected),
    titled: (text) => (isNumber(text) ? mention(text, isPossessed) : titled(text)),
    implementedBy: (text) => [...(byImplementer.get(plain(text)) ?? [])],
  }
}

const namesOf = (locality: Locality): string[] =>
  [locality.id, locality.name.fi, locality.name.sv, locality.name.en, ...locality.aliases]
    .filter((name) => name !== undefined)
    .filter((name) => plain(name) !== '')

const unfolded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
const unique = (ids: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined => (ids?.size === 1 ? ids : undefined)

function note(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key)
  if (ids) ids.add(id)
  else if (key !== '') map.set(key, new Set([id]))
}

const places = /^(?:city of|town of|municipality of) | (?:kaupunki|kunta|seutu|seutukunta|stad|kommun|region|city|town|municipality)$/

function namedBy(text: string, idsOf: (text: string) => readonly string[], phrases: readonly Phrase[]): readonly string[] {
  const whole = idsOf(text)
  if (whole.length > 0) return whole
  const parts = text
    .slice(0, 120)
    .split(/[/,;|()&+\n]| [-–—] | ja | och | and /)
    .map((part) =>
      part
        .trim()
        .replace(/^#/, '')
        .replace(/^(?:FI-?|SF-?)?\d{2,6}[ .:]+(?=\p{L})/u, ''),
    )
  return [...new Set(parts.flatMap((part) => placeIds(part, idsOf, phrases)))]
}

/** `Mallilan kaupunki`, `Lahden kaupunki`, `Modellby stad`, `City of Mallila`. */
function placeIds(part: string, idsOf: (text: string) => readonly string[], phrases: readonly Phrase[]): readonly string[] {
  const direct = idsOf(part)
  if (direct.length > 0 || !places.test(plain(part))) return direct
  const bare = tokensOf(plain(part).replace(places, ''))
  const found = phrases.filter(({ tokens }) => tokens.length === bare.length && standsAt(bare, 0, tokens, isPossessed))
  return [...new Set(found.flatMap(({ ids }) => ids))]
}

interface Phrase {
  readonly tokens: readonly string[]
  readonly ids: readonly string[]
}

/** Longer names are found before shorter ones within them; a form of a name begins as it does. */
function mentionedIn(tokens: readonly string[], phrases: readonly Phrase[], isForm: Form): Mention {
  const taken = new Set<number>()
  const found = new Set<string>()
  for (const phrase of phrases) {
    for (let start = 0; start + phrase.tokens.length <= tokens.length; start += 1) {
      if (taken.has(start) || !standsAt(tokens, start, phrase.tokens, isForm)) continue
      for (let index = 0; index < phrase.tokens.length; index += 1) taken.add(start + index)
      for (const id of phrase.ids) found.add(id)
    }
  }
  return { ids: [...found], otherWords: tokens.filter((_, index) => !taken.has(index)) }
}

/** Whether a word is a form of a name. */
type Form = (word: string | undefined, name: string) => boolean

const standsAt = (tokens: readonly string[], start: number, name: readonly string[], isForm: Form): boolean =>
  name.length > 0 &&
  name.every((token, index) => tokens[start + index] === token || (index === name.length - 1 && isForm(tokens[start + index], token)))
