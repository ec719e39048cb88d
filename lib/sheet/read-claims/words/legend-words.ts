// Legends: what the letters and numbers beside lines stand for, `H = hanke, K = kunnan osuus`. Law: a legend speaks only by its own words; whose cost a letter
// makes of a line is asked of these, and letters of kinds, places and people say nothing.
import type { Project } from '../../../core/project.ts'
import { plain, tokensOf } from '../../plain-text.ts'
import { againstLine } from './against-line.ts'
import { isOfOtherName, isTheProject, namesOtherProject } from './other-project.ts'
import { wordsOf } from './row-words.ts'
import { cancelled } from './tail-words.ts'

/** A letter or a number, and the words it stands for. */
export interface LegendEntry {
  readonly key: string
  readonly meaning: string
}

/** Letters are the same in capitals and without, and so are strokes. */
export const keyOf = (text: string): string => {
  const key = text.trim().toLowerCase()
  return isMinus.test(key) ? '-' : key
}
const isMinus = /^[-\u2010-\u2015\u2212]$/

/** A longer text is a story. */
const LONGEST = 240
const equated = /(?<![\p{L}\d])["'”(]?([\p{L}\d+#*]{1,3}|[-\u2010-\u2015\u2212](?=["'”)]?\s*=))["'”)]?\s*=\s*/gu
/** `+ hyväksytty, − hylätty`. */
const crossed = /(?:^|[,;:|/(]\s*)([+\u2010-\u2015\u2212-])\s+(?=\p{L})/gu
const listed = /(?:^|[,;|/(]\s*)(?:([\p{L}\d]{1,2})(?::\s*|\s+[-–]\s+)|\(([\p{L}\d]{1,2})\)\s+)(?=\p{L})/gu
const separators = /(?:[\s,;.|/)]|\s(?:ja|sekä|och|samt|and))+$/u

/** What a text says that letters stand for: `H = hanke, K = kunta`, and several at once also as `H: hanke, K: kunta`. */
export function legendEntries(text: string): readonly LegendEntry[] {
  if (text.length > LONGEST) return []
  if (text.includes('=')) return entriesAt(text, equated)
  const signs = text.includes('+') ? entriesAt(text, crossed) : NO_ENTRIES
  if (signs.length > 1 && signs.some(({ key }) => keyOf(key) === '-')) return signs
  const introduced = text.includes(':') && /[,;]/.test(text) ? entriesBehind(text) : NO_ENTRIES
  if (introduced.length > 1) return introduced
  const entries = /[:–()-]/.test(text) ? entriesAt(text, listed) : []
  return entries.length > 1 ? entries : []
}

const NO_ENTRIES: readonly LegendEntry[] = []

/** `Merkinnät: H hankkeelle, O oma kulu`: letters and their words behind what introduces them. */
function entriesBehind(text: string): readonly LegendEntry[] {
  const parts = (/^\s*\p{L}{3,20}:\s+(.*)$/u.exec(text)?.[1] ?? '').split(/[,;]\s*/)
  const entries = parts.map((part) => /^(\p{Lu}{1,2})\s+(\p{Ll}[\p{L} ]{2,40})\.?$/u.exec(part))
  return entries.every((one) => one !== null) ? entries.map((one) => ({ key: one[1] ?? '', meaning: one[2] ?? '' })) : []
}

/** `F: föreningen själv`, alone in a cell. */
export function entryAlone(text: string): LegendEntry | null {
  const [, key = '', meaning = ''] = /^\s*(\p{Lu}{1,2})\s*(?::|\s[–-])\s*(\p{L}[\p{L} ]{2,40})\.?\s*$/u.exec(text) ?? []
  return key === '' ? null : { key, meaning }
}

function entriesAt(text: string, pattern: RegExp): LegendEntry[] {
  const found = [...text.matchAll(pattern)]
  return found.flatMap((match, index) => {
    const meaning = text
      .slice(match.index + match[0].length, found[index + 1]?.index)
      .replace(separators, '')
      .trim()
    return /\p{L}/u.test(meaning) ? [{ key: match[1] ?? match[2] ?? '', meaning }] : []
  })
}

/** Whether a legend says that a minus stands for something else than what lowers the costs. */
export const explainsMinus = (entries: readonly LegendEntry[]): boolean =>
  entries.some(({ key, meaning }) => keyOf(key) === '-' && !lowers.test(plain(meaning)))
const lowers = /hyvit|palaut|vahenn|kredi|avdrag|aterb|refund|deduct|minus|miinus|negat|credit/

/** `Hanke/kunta` over H and K: a heading that is the legend of its column, by the first letters of its words. */
export function legendOfHeading(heading: string): readonly LegendEntry[] {
  const words = heading.split('/').map((word) => word.trim())
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{L}{3,20}$/u.test(word))) return []
  const entries = words.map((meaning) => ({ key: meaning.slice(0, 1), meaning }))
  return new Set(entries.map(({ key }) => keyOf(key))).size === entries.length ? entries : []
}

/** The entries by which a line is no cost of the project. A bare `kunta`, `oma toiminta` is that only beside the project. */
export function entriesAgainst(entries: readonly LegendEntry[], project: Project): readonly LegendEntry[] {
  const isBesideProject = entries.some(({ meaning }) => isOfProject(meaning) && !isAgainst(meaning, project))
  return entries.filter(({ meaning }) => isAgainst(meaning, project) || (isBesideProject && otherBearer.test(plain(meaning))))
}

/** Whether words are against claiming what they mark, be it by a bare `kunta`. */
export const speaksAgainst = (meaning: string): boolean => saysAgainst(meaning) || otherBearer.test(plain(meaning))

const isOfProject = (meaning: string): boolean => isTheProject(plain(meaning)) || ofProject.test(plain(meaning))
const ofProject =
  /(?<!\p{L})(?:hank(?:e|k)\p{L}*|projek\p{L}*|project\p{L}*|esr|esf|valtio\p{L}*|stat(?:en|e|lig)|haetaan|tukikelpoi\p{L}*|kuuluu)(?!\p{L})/u
const bearers =
  'kunta|kunnan|kaupunki|kaupungin|kommun(?:en|ens)?|stad(?:en|ens)?|municipality|municipal|city|council|town|\\p{L}*yhdisty\\p{L}*|\\p{L}*seura|seuran|kyla|kylan|koulu|koulun|foreningen|byalaget|skolan|school|association|seurakun\\p{L}*|' +
  'yritys|yrityksen|leader|toimisto\\p{L}*|kontor(?:et)?|office|yleishallin\\p{L}*|hallinto|omavastuu|oma|omat|omaa|egen|egna|eget|own|muu|muut|muita|annan|annat|' +
  'andra|ovrigt?|other|yhtei(?:nen|set)|gemensam\\p{L}*|shared|joint'
const borne =
  'maksaa|maksama|osuus|kulu|kulut|meno|menot|toiminta|raha|kustannus|kustannukset|rahoitus|betalar|andel|kostnad|kostnader|verksamhet|finansiering|pays|share|' +
  'costs?|activit(?:y|ies)|funding|itse|sjalv|itself'
const otherBearer = new RegExp(`^(?:the )?(?:${bearers})(?: (?:${bearers}|${borne}|of|the|these|this|nama|dessa|dem))*$`, 'u')

const isAgainst = (meaning: string, project: Project): boolean =>
  saysAgainst(meaning) || isOfOtherName(meaning, project) || namesOtherProject(meaning, project)

function saysAgainst(meaning: string): boolean {
  const { isNotYet, isSelfFinancing } = wordsOf(meaning)
  return isNotYet || isSelfFinancing || againstLine(meaning) !== null || tokensOf(meaning).some((word) => cancelled.test(word))
}
