// Functions of texts. Law: a number becomes a text, and a text a number, only where every language writes it alike.
import { notJudged } from '../not-judged.ts'
import type { Single } from '../operands.ts'
import { hasDecimalSign, numberInText, textOf, type Value } from '../values.ts'

/** No text within a formula is longer. */
const LONGEST = 32_767

const within = (text: string): string => (text.length <= LONGEST ? text : notJudged())

/** A text is counted in signs, which some programs take for two. */
const plain = (value: Value): string => {
  const text = textOf(value)
  return /[\uD800-\uDFFF]/.test(text) ? notJudged() : text
}

const count = (value: Value): number => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : notJudged())
const place = (value: Value): number => (count(value) > 0 ? count(value) : notJudged())

const ofTexts = (least: number, most: number, calculate: (values: readonly Value[]) => Value): Single => ({ least, most, calculate })

/** Letters whose other case is as long. */
function inCase(value: Value, change: (text: string) => string): string {
  const text = plain(value)
  return change(text).length === text.length ? change(text) : notJudged()
}

/** Without blanks around it, and with one between words. */
const trimmed = (text: string): string => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')

function substituted([value = null, from = null, to = null, which]: readonly Value[]): Value {
  const [text, old, replacement] = [plain(value), plain(from), plain(to)]
  if (old === '') return text
  const pieces = text.split(old)
  if (which === undefined) return within(pieces.join(replacement))
  const at = place(which)
  return at >= pieces.length ? text : within(pieces.slice(0, at).join(old) + replacement + pieces.slice(at).join(old))
}

/** Where one text begins in another; where it does not stand is an error. */
function found([wanted = null, value = null, from = 1]: readonly Value[], change: (text: string) => string): Value {
  const sought = change(plain(wanted))
  if (sought === '' || place(from) > plain(value).length) return notJudged()
  const index = change(plain(value)).indexOf(sought, place(from) - 1)
  return index === -1 ? { shows: '#VALUE!' } : index + 1
}

/** Only noughts, as many digits as there are; other formats are words of a language. */
function written([value = null, format = null]: readonly Value[]): Value {
  if (typeof value !== 'number' || typeof format !== 'string' || !/^0{1,15}$/.test(format)) return notJudged()
  if (Math.abs((Math.abs(value) % 1) - 0.5) < 1e-9 || Math.abs(value) >= 1e15) return notJudged()
  const digits = String(Math.round(Math.abs(value))).padStart(format.length, '0')
  return value < 0 && Number(digits) !== 0 ? `-${digits}` : digits
}

const asNumber = ([value = null]: readonly Value[]): Value => {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return notJudged()
  return numberInText(value) ?? { shows: '#VALUE!' }
}

const small = (text: string): string => text.toLowerCase()
const asItStands = (text: string): string => text
const ends = (text: string, length: number): string => (length === 0 ? '' : text.slice(-length))
const noPattern = (value: Value): Value => (/[*?~]/.test(plain(value)) ? notJudged() : value)

export const textFunctions: readonly (readonly [string, Single])[] = [
  ['LEN', ofTexts(1, 1, ([value = null]) => plain(value).length)],
  ['LEFT', ofTexts(1, 2, ([value = null, length = 1]) => plain(value).slice(0, count(length)))],
  ['RIGHT', ofTexts(1, 2, ([value = null, length = 1]) => ends(plain(value), count(length)))],
  [
    'MID',
    ofTexts(3, 3, ([value = null, from = null, length = null]) => plain(value).slice(place(from) - 1, place(from) - 1 + count(length))),
  ],
  ['TRIM', ofTexts(1, 1, ([value = null]) => trimmed(plain(value)))],
  ['UPPER', ofTexts(1, 1, ([value = null]) => inCase(value, (text) => text.toUpperCase()))],
  ['LOWER', ofTexts(1, 1, ([value = null]) => inCase(value, small))],
  ['SUBSTITUTE', ofTexts(3, 4, substituted)],
  [
    'REPLACE',
    ofTexts(4, 4, ([value = null, from = null, length = null, by = null]) => {
      const [text, start] = [plain(value), place(from) - 1]
      return within(text.slice(0, start) + plain(by) + text.slice(start + count(length)))
    }),
  ],
  [
    'REPT',
    ofTexts(2, 2, ([value = null, times = null]) =>
      plain(value).length * count(times) <= LONGEST ? plain(value).repeat(count(times)) : notJudged(),
    ),
  ],
  ['EXACT', ofTexts(2, 2, ([one = null, other = null]) => plain(one) === plain(other))],
  ['FIND', ofTexts(2, 3, (values) => found(values, asItStands))],
  ['SEARCH', ofTexts(2, 3, ([wanted = null, ...others]) => found([noPattern(wanted), ...others], small))],
  ['T', ofTexts(1, 1, ([value = null]) => (typeof value === 'string' ? value : ''))],
  ['TEXT', ofTexts(2, 2, written)],
  ['VALUE', ofTexts(1, 1, asNumber)],
  ['CONCATENATE', ofTexts(1, 100, (values) => within(values.map(textOf).join('')))],
  ['CHAR', ofTexts(1, 1, ([code = null]) => (count(code) >= 32 && count(code) < 127 ? String.fromCharCode(count(code)) : notJudged()))],
  ['CODE', ofTexts(1, 1, ([value = null]) => (/^[ -~]/.test(plain(value)) ? plain(value).charCodeAt(0) : notJudged()))],
]

/** Texts of all kinds of operands, put together. */
export const putTogether = (texts: readonly string[], separator: string): string => {
  if (hasDecimalSign(separator)) return notJudged()
  return within(texts.join(separator))
}
