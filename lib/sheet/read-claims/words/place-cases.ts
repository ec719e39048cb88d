// A place's name with a Finnish case ending or the Swedish genitive: Turun, Lahdessa, Tampereella, Näytejoelta, Modellbys. Law: only what the grammar makes
// of the whole name; names and words are plain, with å, ä and ö folded.

/** Shorter names may be the beginning of anything. */
const SHORTEST = 4
/** So much of a name's end may change: Varkaus, Varkaudessa; Kauniainen, Kauniaisissa. */
const MOST_CHANGED = 3

/** The endings of a place that something is of, or in. */
const standing = /(?:n|s|ssa|lla)$/
/** The ending of where somebody goes: Lahteen, Turkuun, Tampereeseen. */
const going = /(aa|ee|ii|oo|uu|yy)n$/

/** The same of a title: where somebody went, `Lahteen`, or came from is nobody's claim. */
export const isPossessed = (word: string | undefined, name: string): boolean =>
  word !== undefined && standing.test(word) && !isGoing(word, name) && isInflected(word, name)

/** `Kempeleen` and `Espoon` are of a place whose name, or stem, has the long vowel itself. */
const isGoing = (word: string, name: string): boolean =>
  going.test(word) && word !== `${name}n` && ![name, ...stemsOf(name)].some((stem) => word === `${stem}n` || word === `${weakened(stem)}n`)

export function isInflected(word: string | undefined, name: string): boolean {
  if (word === undefined || name.length < SHORTEST || /\d/.test(name)) return false
  if (!word.startsWith(name.slice(0, Math.max(2, name.length - MOST_CHANGED)))) return false
  const strong = [name, ...stemsOf(name)]
  return strong.some((stem) => endsIn(word, stem, anyEnding) || endsIn(word, weakened(stem), weakEnding))
}

const endsIn = (word: string, stem: string, ending: RegExp): boolean => word.startsWith(stem) && ending.test(word.slice(stem.length))

const anyEnding = /^(?:n|s|ssa|sta|lla|lta|lle|an|en|on|in|un|seen)$/
/** Endings that close the syllable before them. */
const weakEnding = /^(?:n|ssa|sta|lla|lta|lle)$/

/** What a name's endings are put to: `niemi` is nieme-, `Tampere` Tamperee-, `Varkaus` Varkaude-, `Kaustinen` Kaustise-. */
function stemsOf(name: string): readonly string[] {
  if (name.endsWith('nen')) return [name.replace(/nen$/, 'se')]
  if (name.endsWith('i')) return [name.replace(/i$/, 'e')]
  if (name.endsWith('e')) return [`${name}e`]
  return /[uy]s$/.test(name) ? [name.replace(/s$/, 'de'), name.replace(/s$/, 'kse')] : []
}

/** `Turku` is Turu-, `Lahti` Lahde-, `Lappeenranta` Lappeenranna-, `Helsinki` Helsingi-: the consonant before the last vowel in a closed syllable. */
function weakened(stem: string): string {
  const found = gradations.find(([strong]) => strong.test(stem))
  return found ? stem.replace(found[0], found[1]) : stem
}

const gradations: readonly (readonly [RegExp, string])[] = [
  [/([kpt])\1(?=[aeiouy]$)/, '$1'],
  [/nk(?=[aeiouy]$)/, 'ng'],
  [/nt(?=[aeiouy]$)/, 'nn'],
  [/lt(?=[aeiouy]$)/, 'll'],
  [/rt(?=[aeiouy]$)/, 'rr'],
  [/mp(?=[aeiouy]$)/, 'mm'],
  [/(?<=[aeiouylr])k(?=[aeiouy]$)/, ''],
  [/(?<=[aeiouyh])t(?=[aeiouy]$)/, 'd'],
  [/(?<=[aeiouylr])p(?=[aeiouy]$)/, 'v'],
]
