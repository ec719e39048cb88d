// The claim a text speaks of: its number, or the time it covers. Law: only a span of days or whole months is a period, and only a number that is
// said to be a claim's is one.
import { isoDate, lastDayOf, samePeriod, yearOf, type IsoDate, type Period } from '../../../core/period.ts'
import type { Project } from '../../../core/project.ts'
import { dayText, type DayReading, type DayText } from '../../date-text.ts'
import { plain, remembered } from '../../plain-text.ts'

const LONGEST = 160
const MOST_WORDS = 24

/**
 * The period that a text states, alone or among words: `1.8.–31.10.2009`, `Pääkirja 1.11.2009 - 31.12.2009`, `elo–lokakuu 2009`.
 * A single month counts only where the text is said to be a period.
 */
export function periodIn(text: string, project: Project, isSaidToBe: boolean): Period | null {
  if (text.length > LONGEST) return null
  const words = text.trim().split(/\s+/).slice(0, MOST_WORDS)
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const candidate = words
        .slice(start, start + length)
        .join(' ')
        .replace(/^[("'[,;:]+|[)"'\],;:]+$/g, '')
      const said = dayText(candidate)
      const period = said?.from || isSaidToBe ? periodOf(said, project) : null
      if (period) return period
    }
  }
  return null
}

function periodOf(said: DayText | null, project: Project): Period | null {
  if (said === null) return null
  const from = said.from ?? (said.to.every(({ day }) => day === null) ? said.to : null)
  if (from === null) return null
  const candidates = from.flatMap((start) =>
    said.to.flatMap((end) => (start.order === end.order || isSure(start) || isSure(end) ? spans(start, end, project) : [])),
  )
  const known = candidates.find((one) => project.claims.some(({ period }) => samePeriod(one, period)))
  return known ?? candidates[0] ?? null
}

const isSure = (reading: DayReading): boolean => reading.order === 'sure'

/** The spans of two readings; without a year, one for each year of the project. */
function spans(start: DayReading, end: DayReading, project: Project): Period[] {
  const years = end.year !== null ? [end.year] : yearsOf(project.period)
  return years.flatMap((year) => {
    const first = edge({ ...start, year: start.year ?? year }, 'first')
    const last = edge({ ...end, year }, 'last')
    return first !== null && last !== null && first <= last ? [{ start: first, end: last }] : []
  })
}

const yearsOf = ({ start, end }: Period): number[] =>
  Array.from({ length: Math.min(yearOf(end) - yearOf(start) + 1, 20) }, (_, index) => yearOf(start) + index)

function edge({ year, month, day }: DayReading, which: 'first' | 'last'): IsoDate | null {
  if (year === null) return null
  return day !== null ? isoDate(year, month, day) : which === 'first' ? isoDate(year, month, 1) : lastDayOf(year, month)
}

/** The number of a claim's field: `1`, `nro 2`, `2.`, `1/2009`, `2 (1.11.–31.12.2009)`. */
export function numberOf(text: string): number | null {
  const match =
    /^(?:nro|nr|no|n:o|numero|nummer|number|#)?\.?\s*(\d{1,2})\.?(?:\s*\/\s*(?:20)?\d{1,2})?(?:\s*[(,;].*|\s*(?:maksatushakemus|utbetalningsansökan|payment claim|claim))?$/is.exec(
      text.slice(0, LONGEST).trim(),
    )
  return match ? Number(match[1]) : romanOf(text)
}

/** A number that is no claim's: `-1`, `1000000`. */
export const isOddNumber = (text: string): boolean => numberOf(text) === null && /^[-–−]?\s?\d+$/.test(text.slice(0, LONGEST).trim())

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** `II`: a claim's number as an old form writes it. */
function romanOf(text: string): number | null {
  const place = romans.indexOf(text.slice(0, 20).trim().replace(/\.$/, '').toLowerCase())
  return place < 0 ? null : place + 1
}

const claimWords =
  'maksatushakemus|maksatushakemuksen|maksatushakemuksessa|maksatushakemukseen|maksatuksen|maksatuksessa|maksatukseen|maksatus|hakemus|hakemuksen|hakemuksessa|hakemukseen|maksatuskausi|maksatusera|kausi|mh|utbetalningsansokan|utbetalningsansokans|ansokan|utbetalning|utbetalningsperiod|payment claim|payment|claim|claim period|period'
const numberWords = '(?:numero|nummer|number|nro|nr|no|n o)?'
const wordThenNumber = new RegExp(`(?:^|[ _,-])(?:${claimWords})[ _-]*${numberWords}[ _-]*([1-9]\\d?)(?!\\d)(?! ?[-/])`)
/** `Liite 2 Maksatushakemus`: the number of an annex. */
const ofAnnex = 'liite|bilaga|annex|appendix'
const numberThenWord = new RegExp(`(?:^|[ _,-])(?<!(?:${ofAnnex})[ _-])([1-9]\\d?)[ _-]*(?:${claimWords})(?![a-z])`)

const ordinals = [
  ['ensimmainen', 'forsta', 'first', '1st', '1a', '1sta'],
  ['toinen', 'andra', 'second', '2nd', '2a'],
  ['kolmas', 'tredje', 'third', '3rd', '3e'],
  ['neljas', 'fjarde', 'fourth', '4th', '4e'],
]
/** What is paid, `ensimmäinen maksatus`, `second payment`, is of a claim before. */
const ofClaims =
  'maksatushakemus|hakemus|maksatuskausi|kausi|maksatusera|utbetalningsansokan|ansokan|utbetalningsperiod|payment claim|claim|claim period|period'
const ordinalThenWord = new RegExp(`(?:^|[ _,-])(?<!(?:${ofAnnex})[ _-])(${ordinals.flat().join('|')}) (?:${ofClaims})(?![a-z])`, 'g')

/** `Toinen maksatushakemus`, `Första utbetalningsansökan`; where several are named, none is. */
function ordinalIn(bare: string): number | null {
  const found = new Set([...bare.matchAll(ordinalThenWord)].map(([, word = '']) => ordinals.findIndex((words) => words.includes(word)) + 1))
  const [only = null, ...others] = found
  return others.length > 0 ? null : only
}

const capitals = '(?:I|II|III|IV|V|VI{1,3})'
const capitalsThenWord = new RegExp(
  `(?:^|[\\s,–-])(${capitals})\\.?\\s(?=maksatus(?!\\p{L})|maksatuse|maksatush|maksatusk|hakemus|utbetalningsans|ansökan|payment claim)`,
  'u',
)
const wordThenCapitals = new RegExp(
  `(?:maksatushakemus|hakemus|utbetalningsansökan|ansökan(?: om utbetalning)?|payment claim|claim)(?:\\s(?:nro|nr|no)\\.?)?\\s(${capitals})(?=\\s*(?:$|[,:;(]|[–-]\\s|\\.(?:\\s*$|\\s+\\p{Lu})))`,
  'iu',
)
/** `Osa II, maksatushakemus`, `I–II`, `I ja II`: the number of a part, or several. */
const capitalsOfPart = new RegExp(`(?:${ofAnnex}|osa|del|part)\\s${capitals}(?!\\p{L})`, 'iu')
const several = new RegExp(`(?<!\\p{L})${capitals}\\s?(?:[–/&+-]|ja|och|and)\\s?${capitals}(?!\\p{L})`, 'u')

/** `II maksatushakemus`, `Payment claim I`: in capitals; `I ansökan` begins a sentence as well. */
function capitalsIn(text: string): number | null {
  if (capitalsOfPart.test(text) || several.test(text)) return null
  const match = capitalsThenWord.exec(text) ?? wordThenCapitals.exec(text)
  const [, number = ''] = match ?? []
  const isWord = number === 'I' && /(?:^|[^\p{L}])I (?:ans|utbet)/u.test(text)
  return number === '' || number !== number.toUpperCase() || isWord ? null : romanOf(number)
}

/** The claim number said among other words, in a title, a sheet's name or a file's: `Maksatushakemus nro 2, Mallila`, `hakemus_2.xlsx`. */
export const numberIn: (text: string) => number | null = remembered((text) => {
  const bare = plain(text.slice(0, LONGEST).replace(/\d{1,4}(?:[./-]\d{1,4}){1,2}\.?/g, ' x '))
  const match = wordThenNumber.exec(bare) ?? numberThenWord.exec(bare)
  return match ? Number(match[1]) : (ordinalIn(bare) ?? capitalsIn(text.slice(0, LONGEST)))
})

/** The same of a few words beside a line, or above some: `haetaan 2. maksatuksessa`. Asked of every text, so hardly any is read. */
export const claimNamed = (text: string): number | null => (tellsClaim.test(text) && text.length <= LONGEST_NOTE ? numberIn(text) : null)
const tellsClaim = /maksatu|hakemu|ans[oö]k|utbetal|claim/i
const LONGEST_NOTE = 60
