// The words of the profile's cost categories. Law: a word belongs to a category whole, or by the part of it that is left without `-kulut`,
// `kostnader`, `costs`; a text with parts of two categories belongs to none.
import { distance } from 'fastest-levenshtein'
import { groupedBy } from '../../../core/claim.ts'
import type { CostCategory, Profile } from '../../../core/profile/index.ts'
import { plain, rememberedWords } from '../../plain-text.ts'

export interface CategoryNames {
  /** The category that a whole text names (`3. Palvelujen ostot`, `4460 Ulkopuoliset palvelut`, `Resekostnader`), or null. */
  readonly named: (text: string) => string | null
  /** The category of the form's number: `3`. */
  readonly numbered: (number: number) => string | null
}

const costWords =
  'kustannukset|kustannus|kulut|kulu|menot|meno|kustannuslaji|kululaji|kostnader|kostnaden|kostnad|utgifter|utgift|costs|cost|expenses|expense|expenditure'
const joiners = / ja | och | and | seka |[,/&+;]| - /

const made = new WeakMap<Profile, CategoryNames>()

/** The names of a profile's categories; a profile is data that never changes, so they are made once. */
export function categoryNames(profile: Profile): CategoryNames {
  const names = made.get(profile) ?? namesOf(profile)
  made.set(profile, names)
  return names
}

function namesOf(profile: Profile): CategoryNames {
  const whole = new Map<string, string>()
  const stems = new Map<string, string>()
  for (const category of profile.categories) {
    for (const word of wordsOf(category)) {
      if (!whole.has(word)) whole.set(word, category.id)
      const stem = stemOf(word)
      if (stem.length >= 3 && !stems.has(stem)) stems.set(stem, category.id)
    }
  }
  const nearly = nearWords(whole)
  const one = (text: string): string | null => whole.get(text) ?? stems.get(stemOf(text)) ?? nearly(text)
  const named = rememberedWords<string | null>(null, (text) => {
    if (text.length > 120) return null
    const bare = plain(text.replace(/\([^)]*\)/g, ' '))
      .replace(/^(?:\d{1,6}[a-z]?|[a-z]|i{2,3}|iv|vi{0,3})[)]? *[-–]? +/, '')
      .replace(/ +[-–]? *\d{1,6}$/, '')
    return bare === '' ? null : (one(bare) ?? ofParts(bare, one))
  })
  const byNumber = new Map(profile.categories.flatMap(({ number, id }) => (number === null ? [] : [[number, id] as const])))
  return { named, numbered: (number) => byNumber.get(number) ?? null }
}

const wordsOf = (category: CostCategory): string[] => [category.name.fi, category.name.sv, category.name.en, ...category.words].map(plain)

/** A word without what every cost is called; `matkakulut` and `matkakustannukset` are both `matka`. */
const stemOf = (word: string): string => word.replace(costWord, ' ').replace(costEnding, '').replace(/ +/g, ' ').trim()

const costWord = new RegExp(`(?:^| )(?:${costWords})(?= |$)`, 'g')
const costEnding = new RegExp(`(?<=[a-z]{3})(?:${costWords})$`)

/** Finds the category of a long word one letter off the only one it can be: one letter spoils the beginning or the end, so only words that share one are compared. */
function nearWords(whole: ReadonlyMap<string, string>): (text: string) => string | null {
  const byHead = groupedBy(whole, ([word]) => headOf(word))
  const byTail = groupedBy(whole, ([word]) => tailOf(word))
  return (text) => {
    if (text.length < 8) return null
    const near = new Set<string>()
    for (const alike of [byHead.get(headOf(text)), byTail.get(tailOf(text))])
      for (const [word, id] of alike ?? []) if (Math.abs(word.length - text.length) <= 1 && distance(word, text) === 1) near.add(id)
    const [only] = near
    return near.size === 1 ? (only ?? null) : null
  }
}

const headOf = (word: string): string => word.slice(0, 3)
const tailOf = (word: string): string => word.slice(-3)

/** `Painatus ja tarvikkeet`: every part names the same category. */
function ofParts(text: string, one: (text: string) => string | null): string | null {
  const parts = text.split(joiners).map((part) => part.trim())
  const ids = new Set(parts.map(one))
  const [only] = ids
  return parts.length > 1 && ids.size === 1 ? (only ?? null) : null
}
