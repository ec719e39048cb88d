// How figures are written in each language. Law: the same characters on every machine, whatever its Intl knows; money never passes through a float,
// and a day never through a Date.
import type { Language } from '../core/locality.ts'
import { isNegative, toInteger, type Cents, type Percentage } from '../core/money.ts'
import { dayOf, monthOf, yearOf, type IsoDate, type Period } from '../core/period.ts'

const HARD_SPACE = '\u00a0'
const MINUS = '\u2212'
const DASH = '\u2013'
/** What stands for a figure that has no meaning, as a share of nothing. */
const NO_FIGURE = DASH

/** The marks are pinned here, since they differ between versions of Intl's data, which takes 10 ms to load. */
interface Notation {
  readonly group: string
  readonly decimal: string
  readonly money: (sign: string, amount: string) => string
  readonly percentage: (figure: string) => string
  /** Between day, month and year. */
  readonly dateMark: string
  /** A period within one month, and within one year. */
  readonly days: (first: string, rest: string) => string
}

const inFinland = {
  group: HARD_SPACE,
  decimal: ',',
  money: (sign: string, amount: string) => `${sign}${amount}${HARD_SPACE}€`,
  percentage: (figure: string) => `${figure}${HARD_SPACE}%`,
  dateMark: '.',
}

const notations: Readonly<Record<Language, Notation>> = {
  fi: { ...inFinland, days: (first, rest) => `${first}.${DASH}${rest}` },
  sv: { ...inFinland, days: (first, rest) => `${first}${DASH}${rest}` },
  en: {
    group: ',',
    decimal: '.',
    money: (sign, amount) => `${sign}€${amount}`,
    percentage: (figure) => `${figure}%`,
    dateMark: '.',
    days: (first, rest) => `${first}${DASH}${rest}`,
  },
}

const sizeOf = (figure: bigint): bigint => (figure < 0n ? -figure : figure)
const signOf = (figure: bigint): string => (figure < 0n ? MINUS : '')

/** Digits in groups of three, without a sign. */
function grouped(whole: bigint, language: Language): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, notations[language].group)
}

/** A whole number of hundredths or tenths as a decimal, without a sign. */
function decimal(figure: bigint, places: number, language: Language): string {
  const unit = 10n ** BigInt(places)
  const rest = String(figure % unit).padStart(places, '0')
  return `${grouped(figure / unit, language)}${notations[language].decimal}${rest}`
}

/** `1 234,50 €`, in English `€1,234.50`; a negative amount has a true minus sign. */
export function formatMoney(amount: Cents, language: Language): string {
  const figure = BigInt(toInteger(amount))
  return notations[language].money(signOf(figure), decimal(sizeOf(figure), 2, language))
}

/** `1 234,50`: for columns whose heading says that they are euros. */
export function formatAmount(amount: Cents, language: Language): string {
  const figure = BigInt(toInteger(amount))
  return `${signOf(figure)}${decimal(sizeOf(figure), 2, language)}`
}

/** `1 234`. Throws a RangeError for a fraction: a programmer's fault. */
export function formatCount(count: number, language: Language): string {
  const figure = BigInt(count)
  return `${signOf(figure)}${grouped(sizeOf(figure), language)}`
}

/** `91,7 %`: what part is of whole, to one decimal, half rounded away from zero; `–` for a whole of zero. */
export function formatPercentage(part: Cents, whole: Cents, language: Language): string {
  const [size, total] = [sizeOf(BigInt(toInteger(part))), sizeOf(BigInt(toInteger(whole)))]
  if (total === 0n) return NO_FIGURE
  const tenths = (2000n * size + total) / (2n * total)
  const sign = tenths > 0n && isNegative(part) !== isNegative(whole) ? MINUS : ''
  return notations[language].percentage(`${sign}${decimal(tenths, 1, language)}`)
}

/** `25,5 %`: a rate as it was stated, with all its decimals. */
export const formatRate = (rate: Percentage, language: Language): string =>
  notations[language].percentage(rate.replace('.', notations[language].decimal))

/** `−1 234,5` for `-1234.5`, with the decimals it has; another text as it is. */
export function formatFigure(text: string, language: Language): string {
  const [, minus, whole, decimals] = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined) return text
  const rest = decimals === undefined ? '' : notations[language].decimal + decimals
  return `${minus === '' ? '' : MINUS}${grouped(BigInt(whole), language)}${rest}`
}

/** `15.9.2009`: in all three languages, so that a day reads as it does in the sheet and in the other reports. */
export const formatDate = (date: IsoDate, language: Language): string =>
  `${dayAndMonth(date, language)}${notations[language].dateMark}${String(yearOf(date))}`

const dayAndMonth = (date: IsoDate, language: Language): string =>
  `${String(dayOf(date))}${notations[language].dateMark}${String(monthOf(date))}`

/** `1.8.–31.10.2009` (in Swedish and English `1.8–31.10.2009`); what both days share is said once. */
export function formatPeriod({ start, end }: Period, language: Language): string {
  const last = formatDate(end, language)
  if (start === end) return last
  if (yearOf(start) !== yearOf(end)) return `${formatDate(start, language)}${DASH}${last}`
  const first = monthOf(start) === monthOf(end) ? String(dayOf(start)) : dayAndMonth(start, language)
  return notations[language].days(first, last)
}

interface Unit {
  readonly bytes: number
  readonly names: Readonly<Record<Language, string>>
}

const BYTE: Unit = { bytes: 1, names: { fi: 't', sv: 'B', en: 'B' } }

const units: readonly Unit[] = [
  { bytes: 1024 ** 3, names: { fi: 'Gt', sv: 'GB', en: 'GB' } },
  { bytes: 1024 ** 2, names: { fi: 'Mt', sv: 'MB', en: 'MB' } },
  { bytes: 1024, names: { fi: 'kt', sv: 'kB', en: 'kB' } },
]

/** `50,1 Mt`: the size of a file; rounded up to the next tenth, so that what is above a limit also reads so. */
export function formatSize(bytes: number, language: Language): string {
  const unit = units.find((one) => bytes >= one.bytes) ?? BYTE
  const tenths = BigInt(Math.ceil((bytes * 10) / unit.bytes))
  const figure = tenths % 10n === 0n ? grouped(tenths / 10n, language) : decimal(tenths, 1, language)
  return `${figure}${HARD_SPACE}${unit.names[language]}`
}
