// One amount as a person wrote it: `7 250,00 €`, `(150,00)`, `150,00-`, `7250,-`. Law: what could be two amounts says so, what is none is null.
import { besideAmount } from './currencies.ts'

export type DecimalSign = ',' | '.'

export interface AmountText {
  readonly negative: boolean
  readonly whole: string
  readonly decimals: string
  /** The decimal sign this text proves for its column; null where it proves none. */
  readonly proves: DecimalSign | null
  /** `1.250`: the one sign in it may stand for thousands or for decimals. */
  readonly unsureSign: DecimalSign | null
  /** The currency it names where that is not the euro. */
  readonly currency: string | null
}

const LONGEST = 40
/** With all the space and the invisible characters that may stand around an amount. */
const LONGEST_UNTIDIED = 200
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
/** A hyphen that some programs show and others do not, in the place of a minus: 122,00 or −122,00. */
const softSign = /^\D*\u00ad|\u00ad\D*$/
/** What parts lines or columns: `122` above `999,00` is no amount, whichever sign parts the two, nor are both with a blank as wide as a letter between. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]|\d[\u1680\u2001\u2003\u3000]\d/
/** `'801,98`: what made a number a text in Excel; `'000` is a unit. */
const textMark = /^['’](?=[-+(€]|[1-9]|0[.,])/
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g

const euroBefore = /^(?:€|eur(?:oa?|os)?(?![a-z])\.?)\s*/i
const euroAfter = /\s*(?:€|eur(?:oa?|os)?\.?|(?<=\d\s?)e)$/i
const otherBefore = new RegExp(`^(${besideAmount})\\.?\\s*(?=[-(+\\d])`, 'i')
const otherAfter = new RegExp(`\\s*(?<=[\\d)\\s.,-])(${besideAmount})\\.?$`, 'i')

/** `Lasku 1203`, `(T-17)`: a letter in front of all digits that begins no currency, which nothing takes off. */
const startsAsWords = new RegExp(`^[^a-zåäö\\d]*(?!eur|${besideAmount})[a-zåäö]`, 'i')

/** Nothing to take off: whole numbers, decimals, and days, which are no amounts. */
const bare = /^[\d.,]{1,40}$/

/** `-2,8E-14`: what adding and subtracting left of nothing, as a program writes it. */
const noise = /^-?\d(?:[.,]\d{1,16})?e-(?:0?[89]|\d\d)$/i

/** Most texts of a sheet are words: without a digit, or with a word longer than any currency's name, none is an amount. */
const isProse = (text: string): boolean => text.length > LONGEST_UNTIDIED || !/\d/.test(text) || /[a-zåäö]{9}/i.test(text)

/** Reads one amount; null where the text is none. Bounded: a text longer than 40 characters is no amount. */
export function amountText(text: string): AmountText | null {
  if (isProse(text)) return null
  const simple = /^(-?)(\d{1,12})([.,])(\d\d)$/.exec(text)
  if (simple) return amountOf(certain(simple[2] ?? '', simple[4], signOf(simple[3])), simple[1] === '-', null)
  if (bare.test(text)) return amountOf(digitsOf(text), false, null)
  if (noise.test(text)) return amountOf(certain('0'), false, null)
  if (softSign.test(text)) return null
  const tidy = text.replace(invisible, '').replace(dashes, '-').trim().replace(textMark, '')
  if (tidy.length > LONGEST || startsAsWords.test(tidy) || breaks.test(tidy)) return null
  const peeled = peel(tidy.replace(/\s/g, ' '))
  if (peeled === null) return null
  return amountOf(digitsOf(peeled.core), peeled.negative, peeled.currency)
}

function amountOf(digits: Digits | null, negative: boolean, currency: string | null): AmountText | null {
  if (digits === null) return null
  const { whole, decimals, proves, unsureSign } = digits
  return { negative, whole, decimals, proves, unsureSign, currency }
}

interface Peeled {
  readonly core: string
  readonly negative: boolean
  readonly currency: string | null
}

/** Takes signs, brackets, currencies and `,-` off both ends, whatever their order; null where a sign stands twice. */
function peel(text: string): Peeled | null {
  let core = text
  let minuses = 0
  let brackets = 0
  let currency: string | null = null
  for (let before = ''; before !== core;) {
    before = core
    core = core
      .replace(/^\+\s*/, '')
      .replace(/\s*\*+$/, '')
      .replace(/[,.:]\s?-{1,2}$/, '')
      .replace(euroBefore, '')
      .replace(euroAfter, '')
    const foreign = otherBefore.exec(core) ?? otherAfter.exec(core)
    if (foreign) {
      currency = (foreign[1] ?? '').toUpperCase()
      core = core.replace(foreign[0], '')
    }
    if (/^\(.*\)$/.test(core)) [core, brackets] = [core.slice(1, -1).trim(), brackets + 1]
    else if (core.startsWith('-')) [core, minuses] = [core.slice(1).trim(), minuses + 1]
    else if (/(?:\d|€|eur|euroa|e)\s?-$/i.test(core)) [core, minuses] = [core.slice(0, -1).trim(), minuses + 1]
  }
  return minuses > 1 || brackets > 1 ? null : { core, negative: minuses + brackets > 0, currency }
}

type Digits = Pick<AmountText, 'whole' | 'decimals' | 'proves' | 'unsureSign'>

const certain = (whole: string, decimals = '', proves: DecimalSign | null = null): Digits => ({ whole, decimals, proves, unsureSign: null })

function digitsOf(core: string): Digits | null {
  if (/^\d{1,12}$/.test(core)) return certain(core)
  const spaced = /^(\d{1,3}(?:[ '’]\d{3})+)(?:([.,])(\d{0,12}))?$/.exec(core)
  if (spaced) return certain((spaced[1] ?? '').replace(/[ '’]/g, ''), spaced[3] ?? '', signOf(spaced[2]))
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d{0,12})$/.exec(core)
  if (grouped && grouped[2] !== grouped[3]) return certain((grouped[1] ?? '').replace(/[.,]/g, ''), grouped[4] ?? '', signOf(grouped[3]))
  const millions = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.exec(core)
  if (millions) return certain(core.replace(/[.,]/g, ''), '', millions[1] === '.' ? ',' : '.')
  return simpleDecimals(core)
}

/** One sign at most: `850,50` proves its sign; `1.250` is unsure; `0.250` and `12500.123` can only have decimals. */
function simpleDecimals(core: string): Digits | null {
  const parts = /^(\d{0,12})([.,])(\d{0,15})$/.exec(core)
  const [whole, sign, decimals] = [parts?.[1] ?? '', signOf(parts?.[2]), parts?.[3] ?? '']
  if (sign === null || whole + decimals === '') return null
  const isUnsure = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (isUnsure) return { whole, decimals, proves: null, unsureSign: sign }
  return certain(whole === '' ? '0' : whole, decimals, decimals === '' ? null : sign)
}

const signOf = (text: string | undefined): DecimalSign | null => (text === ',' || text === '.' ? text : null)
