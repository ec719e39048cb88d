// Legends of colours and fonts: `Keltainen = kunta maksaa`, `kursiivi: ei haeta`. Law: a colour is one only before a sign and what it stands for; the Red Cross and a
// green hotel are none, nor are the fields of a form.
import type { Hue } from '../../grid.ts'
import { folded, plain, tokensOf } from '../../plain-text.ts'
import { speaksAgainst } from './legend-words.ts'
import { conditionalWords } from './row-phrases.ts'
import { wordsOf } from './row-words.ts'

const colours =
  'kelta\\p{L}*|kelt|puna\\p{L}*|vihrea\\p{L}*|sini\\p{L}*|harma\\p{L}*|oranss\\p{L}*|viole\\p{L}*|turkoos\\p{L}*|rusk\\p{L}*|kursiv\\p{L}*|kursiiv\\p{L}*|lihavo\\p{L}*|alleviiv\\p{L}*|korost\\p{L}*|varje?t\\p{L}*|varil\\p{L}*|varit\\p{L}*|' +
  'gul\\p{L}*|rod\\p{L}*|gron\\p{L}*|bla|blatt|blaa|gra\\p{L}*|lila|brun\\p{L}*|fet|fetstil\\p{L}*|understruk\\p{L}*|fargmark\\p{L}*|skugga\\p{L}*|' +
  'yellow|red|green|blue|gr[ea]y|orange|purple|bold|italics?|underlined|highlighted|shaded|colou?red'
const nouns =
  'pohja|vari|varilla|rivi|rivit|solu|solut|teksti|fontti|merkinta|merkityt|bakgrund|farg|rad|rader|text|stil|markering|markerade|markerad|background|fill|row|rows|cells?|text|font|type|lines?'
const legend = new RegExp(`(?:^|[\\s,;(/])(?:${colours})(?: (?:${nouns})){0,2} ?(?:=|:| [-\u2013] ?) ?([^=:;,]{2,60})`, 'gu')

/** Whether a text says of a colour or a font that what bears it is not claimed. */
export const isColourLegend = (text: string): boolean =>
  /[=:\u2013-]/.test(text) &&
  [...folded(text.slice(0, 240).toLowerCase()).matchAll(legend)].some(([, meaning = '']) => speaksAgainst(meaning.trim()))

/** What a legend says of its colours. */
export interface ColoursSaid {
  /** Those whose rows are not claimed; none where that is said of a font or of what has no colour, or cannot be told. */
  readonly against: readonly Hue[]
  /** All that it names. */
  readonly named: readonly Hue[]
}

const LONGEST = 120
/** Looked for first. */
const telltale =
  /kelta|kelt[ .=:]|puna|vihre|sini|harma|oranss|viole|turkoos|v[äa]ri|v[äa]rj|korost|kursi|liha|\bgul|r[öo]d|gr[öo]n|\bbl[åa]|gr[åa]|lila|f[äa]rg|yellow|red|green|blue|grey|orange|purple|colou?r|shaded|highlight|bold|italic/i
const hueWords: readonly (readonly [RegExp, Hue])[] = [
  [/^(?:kelta|keltais|kelt$|gul|yellow)/, 'yellow'],
  [/^(?:puna|rod(?!d|e)|red(?:$|s$))/, 'red'],
  [/^(?:vihre|gron|green)/, 'green'],
  [/^(?:sini|turkoos|bla(?:$|tt|a$|mark)|blue)/, 'blue'],
  [/^(?:oranss|orange)/, 'orange'],
  [/^(?:viole|lila|purple)/, 'purple'],
  [/^(?:harma|gra(?:$|tt|a$|mark)|gr[ea]y)/, 'grey'],
]
const hueIn = (word: string): Hue[] => hueWords.flatMap(([words, hue]) => (words.test(word) ? [hue] : []))

/** The colours that a legend gives a meaning, whatever it is: `Vihreä = maksettu`. */
export const huesNamed = (text: string): readonly Hue[] =>
  text.length <= LONGEST && telltale.test(text) && /[=:\u2013-]/.test(text)
    ? [...folded(text.toLowerCase()).matchAll(legend)].flatMap((match) => hueIn(/\p{L}+/u.exec(match[0])?.[0] ?? ''))
    : []

/** `Keltaiset`, `Punaisella merkityt`, `Gulmarkerade rader`, `Yellow rows`: rows by their colour, which a sentence begins with. */
const opensWithRows =
  /^(?:(?:keltai|punai|vihre|sini|harmai|oranss|violet)\p{L}*(?:set|sella|silla|lla|t)(?: (?:merki\p{L}*|korost\p{L}*|rivi\p{L}*|maal\p{L}*))?|(?:gul|rod|gron|bla|gra|orange|lila)(?:a|t|mark\p{L}*)?(?: (?:rad\p{L}*|mark\p{L}*))?|(?:yellow|red|green|blue|gr[ea]y|orange|purple)(?: (?:rows?|lines?|ones?|cells?|items?|highlight\p{L}*))?)(?!\p{L})/u
/** What follows of them; yellow vests are no rows. */
const isSaidOfRows =
  /^ (?:puuttu|saknas|fattas|missing|lost|are |is |ar |have |kuit|tosit|lasku|kvitt|verif|faktur|receipt|invoice|ei |eivat |ilman|utan|without|not |soks |hor |hyla|avsl|reject)/u
const notThere = /(?<!\p{L})(?:puuttu\p{L}*|saknas|fattas|missing|lost)(?!\p{L})/u

/** What a text says against rows of a colour; null where it says nothing of any. */
export function coloursSaid(text: string): ColoursSaid | null {
  if (text.length > LONGEST || !telltale.test(text) || tokensOf(text).some((word) => conditionalWords.has(word))) return null
  const named = tokensOf(text).flatMap(hueIn)
  if (isColourLegend(text)) return { named, against: against(text) }
  const { isOfColour, isSetAside, isOfShare } = wordsOf(text)
  const said = plain(text)
  const opening = opensWithRows.exec(said)?.[0]
  const isOfRows = opening !== undefined && isSaidOfRows.test(said.slice(opening.length))
  if (((isOfColour || isOfRows) && isSetAside) || (isOfRows && notThere.test(said)))
    return { named, against: new Set(named).size === 1 ? named : [] }
  return isOfColour && (isOfShare || claimed.test(said)) ? { named, against: [] } : null
}

/** `Keltaisella merkityt haetaan`: then the others are not. */
const claimed = /(?<!\p{L})(?:haetaan|haettava\p{L}*|kuuluvat|soks|ansoks|claimed|to be claimed)(?!\p{L})/u

/** The colours whose meaning is against what bears them, one by one. */
const against = (text: string): readonly Hue[] =>
  [...folded(text.slice(0, 240).toLowerCase()).matchAll(legend)].flatMap((match) =>
    speaksAgainst((match[1] ?? '').trim()) ? hueIn(/\p{L}+/u.exec(match[0])?.[0] ?? '') : [],
  )
