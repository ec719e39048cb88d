// The fields of our files (project.json, claims.json), as words over zod: what may stand in one, and what it means when it is left out. Law: an amount
// is whole cents, a day is a day of the calendar, and what was read is not changed afterwards.
import * as z from 'zod/mini'
import { cents, LARGEST_AMOUNT, type Cents } from './money.ts'
import { parseIsoDate, type IsoDate } from './period.ts'

/** What was read is not changed afterwards. */
export type DeepReadonly<T> = T extends Cents | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer One)[]
    ? readonly DeepReadonly<One>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }

/** Left out, it is null. */
export const orNull = <Field extends z.ZodMiniType>(field: Field): z.ZodMiniDefault<z.ZodMiniNullable<Field>> =>
  z._default(z.nullable(field), null)

/** Left out, it is empty. */
export const listOf = <Field extends z.ZodMiniType>(field: Field): z.ZodMiniDefault<z.ZodMiniArray<Field>> => z._default(z.array(field), [])

/** One of a few words; left out, the one that is usual. */
export const usually = <const Word extends string>(
  usual: Word,
  all: readonly Word[],
): z.ZodMiniDefault<z.ZodMiniEnum<{ [One in Word]: One }>> => z._default(z.enum(all), usual)

/** A text of nothing but blanks says nothing: it is no proof, no reference of a decision and no name. */
export const textOrNull = z.pipe(
  orNull(z.string()),
  z.transform((text: string | null): string | null => (text?.trim() === '' ? null : text)),
)
export const textOrEmpty = z._default(z.string(), '')
export const flagField = z._default(z.boolean(), false)

/** Thousands of these can be added up. */
export const LARGEST_COUNT = 1e12
export const countField = z.int().check(z.minimum(0), z.maximum(LARGEST_COUNT))
/** Claims and rows count from one. */
export const ordinalField = z.int().check(z.minimum(1))

const toCents = z.transform((amount: number): Cents => cents(amount))
export const centsField = z.pipe(z.int().check(z.minimum(-LARGEST_AMOUNT), z.maximum(LARGEST_AMOUNT)), toCents)
export const positiveCentsField = z.pipe(z.int().check(z.minimum(0), z.maximum(LARGEST_AMOUNT)), toCents)

export const dateField = z.pipe(
  z.custom<string>((given) => typeof given === 'string', { params: { expected: 'date' } }),
  z.transform((text: string, context): IsoDate => {
    const date = parseIsoDate(text)
    if (date !== null) return date
    context.issues.push({ code: 'custom', input: text, params: { expected: 'date' } })
    return z.NEVER
  }),
)
