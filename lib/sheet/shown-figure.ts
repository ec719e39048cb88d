// Whether a number format shows what stands in its cell: the figure, the day, the text. Law: a format that shows nothing of a figure, or digits of its own, makes a person see another
// one than is read; a zero may be shown as anything.

import { besideFigure } from './currencies.ts'
import { isDateFormat, type Cell } from './grid.ts'

/** For figures above and below zero, days and texts. */
interface Shows {
  readonly positive: boolean
  readonly negative: boolean
  /** What is less than a day, as a time of day. */
  readonly isTime: boolean
  readonly day: boolean
  readonly text: boolean
}

const known = new Map<string, Shows>()
const LONGEST = 500
/** Those of one file must not stay in memory for all that follow. */
const MOST_KNOWN = 1_000

/** `;;;` shows none, `"999,00"`, `"1"0.00`, `10.00` and `0,` another; `#,##0.00 "€"`, `"V-"000`, `# ?/8` and hours as `h:mm` show the cell's own. */
export function showsFigure(format: string | undefined, figure: number): boolean {
  if (format === undefined || figure === 0) return true
  const shows = shownBy(format)
  return figure > 0 ? shows.positive || (shows.isTime && figure < 1) : shows.negative
}

/** Whether a person sees what stands in a cell: `;;;` shows no text either, and `"1.8.2009";;;yyyy` another day. */
export function showsCell(cell: Cell): boolean {
  if (cell.format === undefined) return true
  if (cell.kind === 'text') return shownBy(cell.format).text || cell.text.trim() === ''
  if (cell.kind !== 'number') return true
  return isDateFormat(cell.format) ? shownBy(cell.format).day : showsFigure(cell.format, cell.number)
}

/** Whether a format shows whatever stands in a cell, figure, day or text. */
export function showsAll(format: string | undefined): boolean {
  if (format === undefined) return true
  const { positive, negative, day, text } = shownBy(format)
  return text && (isDateFormat(format) ? day : positive && negative)
}

function shownBy(format: string): Shows {
  const before = known.get(format)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const shows = showsOf(format)
  known.set(format, shows)
  return shows
}

function showsOf(format: string): Shows {
  const sections = formatSections(format.slice(0, LONGEST))
  const [first = '', second = first] = sections
  const isConditional = sections.some((section) => /\[[<>=]/.test(section))
  const isTime = /[hs]/i.test(first.replace(LITERAL, '').replace(/general/i, ''))
  const all = sections.slice(0, 3).every(isHonest)
  const figures = isConditional
    ? { positive: all, negative: all }
    : {
        positive: isHonest(first) && hasNoSign(first),
        negative: isHonest(second) && (sections.length === 1 || second.includes('@') || hasSign(second)),
      }
  const ofTexts = sections[3] ?? sections.find((section) => section.replace(LITERAL, '').includes('@'))
  return { isTime, ...figures, day: shows(first, /[dmyhs]/i), text: ofTexts === undefined || shows(ofTexts, /@|general/i) }
}

/** A text in quotes, an escaped or repeated character, what stands in brackets: no digit of these is the cell's. */
const LITERAL = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs

/** The parts between semicolons, which are none within a literal. */
export function formatSections(format: string): string[] {
  const ends = [...format.replace(LITERAL, (literal) => '.'.repeat(literal.length)).matchAll(/;/g)].map(({ index }) => index)
  return [...ends, format.length].map((end, index) => format.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end))
}

/** Has a place for the figure, and no digits beside it that look like part of it; those of a fraction's parts stand for eighths and their kin. */
function isHonest(section: string): boolean {
  const bare = section.replace(LITERAL, '')
  const isPlace = (/[0#?@]|general/i.test(bare) || /\[[hms]+\]/i.test(section)) && !/[1-9]/.test(bare.replace(/\/\s*\d+/, ''))
  return isPlace && hasNoFigure(section) && !partsCents(section) && !scales(bare) && !TURNING.test(section)
}

/** A comma behind the last place leaves three digits out: `0,` shows 122000 as 122, and `0.00,,` 122000000 as 122,00. */
const scales = (bare: string): boolean => /[0#?],+(?![0#?,])/.test(bare)

/** Characters that show all that follows in another order. */
const TURNING = /[\u202d\u202e]/

/** Whether a section has a place of this kind, and no digits of its own. */
const shows = (section: string, place: RegExp): boolean => place.test(section.replace(LITERAL, '')) && hasNoFigure(section)

/** What a section writes as it stands: signs and separators in quotes or escaped, separators as `§`, words as an x. */
const written = (section: string): string =>
  section.replace(LITERAL, (literal) => {
    const text = /^["\\]/.test(literal) ? literal.replace(/^\\|"/g, '') : ''
    return /^[-\u2212\u2013()\s]*$/.test(text)
      ? text
      : /^[.,\u00b7\u066b\u2022\u2024\u2027\u2219\u22c5]$/.test(text)
        ? '§'
        : text === ''
          ? ''
          : isWord(text)
            ? ' x '
            : ' '
  })

/** A word, and not the name of a currency. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !currency.test(text)
const currency = new RegExp(`^\\s*(?:eur|${besideFigure})\\.?\\s*$`, 'i')

/** A minus before the figure or right behind it, or brackets around it: `-0.00`, `0.00-`, `(0.00)`. */
const SIGN = /^\s*[-\u2212\u2013]|[0#?]\s*[-\u2212\u2013]\s*$|^[^0#?(]*\(.*[0#?]\s*\)\s*$/

/** Whether a format for figures above zero leaves them so; `(000) 000` does. */
const hasNoSign = (section: string): boolean => !SIGN.test(written(section))

/** Whether a format for figures below zero shows that they are: by a minus, brackets, a colour or a word. */
const hasSign = (section: string): boolean => /[-\u2212\u2013(x]/.test(written(section)) || COLOUR.test(section)
const COLOUR = /\[(?:red|blue|magenta|yellow|green|cyan|white|color\s*\d+|#[0-9a-f]{6})\]/i

/** Whether a comma or point of its own parts the last one or two digits, as cents are: `0\,00` shows 12345 as 123,45. Days do that with two points. */
function partsCents(section: string): boolean {
  const bare = written(section)
  const [groups = ''] = /(?<![0#?]§?)[0#?]+(?:§[0#?]+)+(?=[^0#?.§]*$)/.exec(bare) ?? []
  const sizes = groups.split('§').map(({ length }) => length)
  return sizes.length > 1 && (sizes.at(-1) ?? 0) <= 2 && !(sizes.length > 2 && sizes.every((size) => size === 2))
}

const hasNoFigure = (section: string): boolean => (section.match(LITERAL) ?? []).every((literal) => !isFigure(literal))

/** Digits of any script and nothing else (`[$1]` is a currency called 1), or an amount among words: what has two decimals or a currency. */
const isFigure = (literal: string): boolean => NUMERALS.test(literal) || AMOUNT.test(literal)
const NUMERALS = /^(?:"(?=.*\p{N})[\p{N}\p{Cf}.,\s]+"?|[\\*]\p{N}|\[\$[^\]-]*\p{N}.*)$/su
const AMOUNT = /^".*(?:\d[.,]\d\d(?!\d)|\d\s*(?:€|eur\b)|€\s*\d)/is
