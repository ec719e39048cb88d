// How raw figures become what a sentence says: amounts and days in the language's form, ids as names, text on one line. Law: a figure that is missing
// or of another kind is never said, and nobody's text is changed beyond its spaces.
import type { Expectation } from '../../core/expectation.ts'
import type { Language } from '../../core/locality.ts'
import { cents } from '../../core/money.ts'
import { parseIsoDate } from '../../core/period.ts'
import type { Filing } from '../../core/project.ts'
import { formatDate, formatFigure, formatMoney, formatPeriod, formatRate } from '../format.ts'
import { firstAndLast } from './quoting.ts'

/** How ids are called, and which claims there are, where a project is at hand; without it the id itself is said. */
export interface Names {
  readonly locality?: ((id: string) => string) | undefined
  readonly category?: ((id: string) => string) | undefined
  readonly claims?: readonly Filing[] | undefined
}

export interface Manner {
  readonly language: Language
  readonly names: Names
}

/** Reads a raw figure and makes it ready to be said; undefined where it is missing or of another kind. */
export type Telling<Said> = (raw: unknown, manner: Manner) => Said | undefined

export const orNull =
  <Said>(telling: Telling<Said>): Telling<Said | null> =>
  (raw, manner) =>
    raw === null ? null : telling(raw, manner)

/** What only some findings of a code have. */
export const orNone =
  <Said>(telling: Telling<Said>): Telling<Said | null> =>
  (raw, manner) =>
    raw === undefined ? null : telling(raw, manner)

/** Text as it stood, on one line: line breaks and runs of spaces become one space, and characters nobody sees go. */
export const text: Telling<string> = (raw) =>
  typeof raw === 'string'
    ? raw
        .replace(/[\p{Cf}\p{Cs}]/gu, '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : undefined

/** A number as a text, in the language's form; another text as it stood. */
export const figure: Telling<string> = (raw, manner) => {
  const said = text(raw, manner)
  return said === undefined ? undefined : formatFigure(said, manner.language)
}

/** Text that may be unknown; nothing but spaces is none. */
export const textOrNull: Telling<string | null> = (raw, manner) => {
  const said = raw === null ? '' : text(raw, manner)
  return said === '' ? null : said
}

export const money: Telling<string> = (raw, { language }) =>
  typeof raw === 'number' && Number.isSafeInteger(raw) ? formatMoney(cents(raw), language) : undefined

export const date: Telling<string> = (raw, { language }) => {
  const day = typeof raw === 'string' ? parseIsoDate(raw) : null
  return day === null ? undefined : formatDate(day, language)
}

export const rate: Telling<string> = (raw, manner) => {
  const stated = text(raw, manner)
  return stated === undefined ? undefined : formatRate(stated, manner.language)
}

/** A whole number, or a measure rounded to one. */
export const count: Telling<number> = (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? Math.round(raw) : undefined)

/** What was measured; null where the measuring stopped before its end. */
export const measure: Telling<number | null> = (raw) =>
  raw === undefined ? undefined : typeof raw === 'number' && Number.isFinite(raw) ? Math.round(raw) : null

export const locality: Telling<string> = (raw, manner) => text(called(raw, manner.names.locality), manner)

export const category: Telling<string> = (raw, manner) => text(called(raw, manner.names.category), manner)

const called = (id: unknown, nameOf: ((id: string) => string) | undefined): unknown => (typeof id === 'string' && nameOf ? nameOf(id) : id)

/** The project's claims as `1: 1.8.–31.10.2009`; null where none are at hand. It is no figure of the finding: the project of today tells it. */
export const claimsOfProject: Telling<string | null> = (_, { language, names: { claims = [] } }) =>
  claims.length === 0
    ? null
    : firstAndLast(claims.map(({ number, period }) => `${String(number)}: ${formatPeriod(period, language)}`)).join(', ')

/** A category of the budget; null for the budget as a whole. */
export const budgetRow: Telling<string | null> = (raw, manner) => (raw === 'total' ? null : category(raw, manner))

/** One of a few known words; the record names them all, once. */
export const oneOf =
  <Word extends string>(all: Readonly<Record<Word, true>>): Telling<Word> =>
  (raw) =>
    isKeyOf(all, raw) ? raw : undefined

const isKeyOf = <Word extends string>(all: Readonly<Record<Word, true>>, raw: unknown): raw is Word =>
  typeof raw === 'string' && Object.hasOwn(all, raw)

export const listOf =
  <Said>(telling: Telling<Said>): Telling<readonly Said[]> =>
  (raw, manner) => {
    if (!Array.isArray(raw)) return undefined
    const said = raw.flatMap((one) => telling(one, manner) ?? [])
    return said.length === raw.length ? said : undefined
  }

const plainExpectation = oneOf({
  text: true,
  wholeNumber: true,
  date: true,
  list: true,
  object: true,
  trueOrFalse: true,
  present: true,
  inALanguage: true,
  unique: true,
  notBefore: true,
  day: true,
  amount: true,
  result: true,
  sheet: true,
  column: true,
  row: true,
})

/** What a field of the project should have been. */
export const expectation: Telling<Expectation> = (raw, manner) => {
  if (typeof raw !== 'object' || raw === null) return undefined
  const field = (name: string): unknown => Reflect.get(raw, name)
  const kind = plainExpectation(field('kind'), manner)
  if (kind !== undefined) return { kind }
  if (field('kind') === 'oneOf') {
    const values = listOf(text)(field('values'), manner)
    return values && { kind: 'oneOf', values }
  }
  const [least, most] = [count(field('least'), manner), count(field('most'), manner)]
  return field('kind') === 'between' && least !== undefined && most !== undefined ? { kind: 'between', least, most } : undefined
}
