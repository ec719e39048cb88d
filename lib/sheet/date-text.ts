// One day, month or span of days as a person wrote it. Law: every reading a text allows is kept; which one holds is decided later, by evidence.
import { monthNamed } from './date-words.ts'
import { folded, remembered, withoutUnseen } from './plain-text.ts'

/** In which order a text of numbers alone has its parts; `sure` where there is no choice. */
export type DayOrder = 'sure' | 'dayFirst' | 'monthFirst' | 'yearFirst'

/** A day; a whole month where `day` is null; of a year to be found where `year` is null. */
export interface DayReading {
  readonly order: DayOrder
  readonly year: number | null
  readonly month: number
  readonly day: number | null
}

/** What a text says: one point of time (`from` is null), or a span with its first and last. Each has one reading or more. */
export interface DayText {
  readonly from: readonly DayReading[] | null
  readonly to: readonly DayReading[]
  /** The order of day and month this text shows, by itself, that its writer uses. */
  readonly shows: 'dayFirst' | 'monthFirst' | null
}

const LONGEST = 80

/** Reads the whole text as a day, month or span; null where it is none. */
export const dayText = (text: string): DayText | null => (FIGURE.test(text) ? null : readText(text))

/** `1234`, `-1 220,50`: most texts of a list of text are such figures, and no day is written in digits alone but 200909 and 20090915. */
const FIGURE = /^-?(?:\d{1,5}(?:[ ,]\d{1,5})*|\d{7}|\d{9,}|(?!19|20)\d+)$/

const readText: (text: string) => DayText | null = remembered((text) => {
  if (text.length > LONGEST) return null
  const tidy = tidied(text)
  const single = pointOf(tidy)
  if (single) return { from: null, to: single, shows: shownOrder(tidy, single) }
  return spanOf(tidy)
})

const weekday = new RegExp(
  '^(?:' +
    'ma(?:anantai)?|ti(?:istai)?|ke(?:skiviikko)?|to(?:rstai)?|pe(?:rjantai)?|la(?:uantai)?|su(?:nnuntai)?|' +
    '(?:man?|tis?|ons?|tors?|fre?|lor?|son?)(?:dag)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?' +
    ')(?:na|en)?\\.?,? ?(?=\\d)',
)
const timeOfDay =
  /^(\d{4}-\d{2}-\d{2}|.{4,30}(?:\d{4}|[./]\d{2})\.?)(?:t|,? (?:klo |kl\.? |at )?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,9})?)?z?$/

function tidied(text: string): string {
  const plain = folded(withoutUnseen(text).normalize('NFKC').toLowerCase())
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^['’]/, '')
    .trim()
    .replace(weekday, '')
    .replace(/(\d)(?:st|nd|rd|th|:a|:e)\b/g, '$1')
    .replace(/\b(?:den|of|the) /g, '')
  return timeOfDay.exec(plain)?.[1] ?? plain
}

const connector = /-|\.{2,3}| (?:to|till|until|through|t\.?o\.?m\.?|ja|och|and) |[,;&+]/g

/** Every place where the text may be divided into a first and a last day is tried, from the left. */
function spanOf(text: string): DayText | null {
  for (const match of text.matchAll(connector)) {
    const right = pointOf(text.slice(match.index + match[0].length).trim())
    if (!right) continue
    const left = startOf(text.slice(0, match.index).trim(), right)
    if (left) return { from: left, to: right, shows: shownOrder(text, right) }
  }
  return null
}

/** The first day of a span takes what it leaves out from the last: `15.–16.9.2009`, `elo–lokakuu 2009`, `8–10/2009`. */
function startOf(text: string, last: readonly DayReading[]): DayReading[] | null {
  const bare = /^(\d{1,2})\.?$/.exec(text)
  if (bare) {
    const number = Number(bare[1])
    return last.map((end) => (end.day === null ? { ...end, month: number } : { ...end, day: number })).filter(isPossible)
  }
  const point = pointOf(text)
  if (!point) return null
  return point.flatMap((start) => (start.year === null ? last.map((end) => ({ ...start, year: yearBefore(start, end) })) : [start]))
}

/** The year of a first day without one: the last day's, or the one before where the span crosses the new year within half a year. */
function yearBefore(start: DayReading, end: DayReading): number | null {
  if (end.year === null) return null
  const months = 12 - start.month + end.month
  return months <= 6 ? end.year - 1 : end.year
}

function shownOrder(text: string, readings: readonly DayReading[]): DayText['shows'] {
  const [only, ...others] = readings
  if (only === undefined || others.length > 0 || only.day === null || only.order === 'yearFirst') return null
  if (only.order !== 'sure') return only.order
  if (/^\d{4}/.test(text) || /^0?(\d{1,2})[/-]0?\1\b/.test(text)) return null
  return /^[a-z]/.test(text) ? 'monthFirst' : 'dayFirst'
}

const sure = (year: string | undefined, month: number | null, day: string | null | undefined): DayReading[] =>
  month === null
    ? []
    : [{ order: 'sure' as const, year: yearOf(year), month, day: day === null || day === undefined ? null : Number(day) }].filter(
        isPossible,
      )

const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? (Number(text) < 80 ? 2000 : 1900) + Number(text) : Number(text)

const isPossible = ({ month, day }: DayReading): boolean => month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))

type Shape = readonly [RegExp, (parts: readonly (string | undefined)[]) => DayReading[]]

const shapes: readonly Shape[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([, y, m, d]) => sure(y, Number(m), d)],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([, y, m, d]) => sure(y, Number(m), d)],
  [/^(\d{1,2})\. ?(\d{1,2})(?:(?:\. ?| )(\d{4}|'?\d{2}))?\.?$/, ([, d, m, y]) => sure(bareYear(y), Number(m), d)],
  [/^(\d{1,2})\. ?(\d{1,2})(?:\. ?-(\d{2})|-(0\d))$/, ([, d, m, y, short]) => sure(y ?? short, Number(m), d)],
  [/^(\d{1,2})\/(\d{1,2})(?:(?:[/\- ]| -)(\d{4}|\d{2}))?$/, ([, a, b, y]) => inEitherOrder(a, b, y)],
  [/^(\d{1,2})(?:, ?(\d{1,2})[.,]|\. ?(\d{1,2}),) ?(\d{4})$/, ([, d, m, other, y]) => sure(y, Number(m ?? other), d)],
  [/^(\d{1,2})-(\d{1,2})-(\d{4})$/, ([, a, b, y]) => inEitherOrder(a, b, y)],
  [/^(\d{2})-(\d{2})-(\d{2})$/, ([, a, b, c]) => [...inEitherOrder(a, b, c), ...yearFirst(a, b, c)]],
  [/^(\d{1,2})[/.-](\d{4})$/, ([, m, y]) => sure(y, Number(m), null)],
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, ([, y, m]) => sure(y, Number(m), null)],
  [/^(\d{4})[-/](\d{1,2})$/, ([, y, m]) => sure(y, Number(m), null)],
  [/^(\d{1,2})(?:\. ?|[- ])?([a-z]{3,12})\.?,? ?-?(\d{4}|'?\d{2})?$/, ([, d, name, y]) => sure(bareYear(y), monthNamed(name ?? ''), d)],
  [/^([a-z]{3,12})\.? ([1-9]|[12]\d|3[01])(?:,? (\d{4}))?$/, ([, name, d, y]) => sure(y, monthNamed(name ?? ''), d)],
  [/^([a-z]{3,12})(?:\.?,? ?|[-/])(\d{4}|'?\d{2})?$/, ([, name, y]) => sure(bareYear(y), monthNamed(name ?? ''), null)],
  [/^(\d{4}) ([a-z]{3,12})$/, ([, y, name]) => sure(y, monthNamed(name ?? ''), null)],
]

const bareYear = (text: string | undefined): string | undefined => text?.replace("'", '')

/** The readings of a text that is a day or a month, or null. */
function pointOf(text: string): DayReading[] | null {
  for (const [shape, read] of shapes) {
    const parts = shape.exec(text)
    const readings = parts ? read(parts) : []
    if (readings.length > 0) return readings
  }
  return null
}

/** `5/12/2009` is 5 December or 12 May; with a part above twelve there is one reading left. */
function inEitherOrder(a: string | undefined, b: string | undefined, y: string | undefined): DayReading[] {
  const [first, second, year] = [Number(a), Number(b), yearOf(y)]
  const both: DayReading[] = [
    { order: 'dayFirst', year, month: second, day: first },
    { order: 'monthFirst', year, month: first, day: second },
  ]
  const possible = both.filter(isPossible)
  return first === second ? possible.slice(0, 1).map((one) => ({ ...one, order: 'sure' })) : possible
}

const yearFirst = (y: string | undefined, m: string | undefined, d: string | undefined): DayReading[] =>
  [{ order: 'yearFirst' as const, year: yearOf(y), month: Number(m), day: Number(d) }].filter(isPossible)
