// What one cell or figure of a report says, free of any language. Law: a value nobody knows is told as such, never as zero.
import type { Cents } from '../money.ts'
import type { IsoDate } from '../period.ts'

/** A figure or text. Painters give it the form of their language; money stays in whole cents until then. */
export type Value =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly cents: Cents }
  /** A count or another bare whole number. */
  | { readonly kind: 'number'; readonly number: number }
  /** A part of a whole; of a whole of zero it is “–”. */
  | { readonly kind: 'percentage'; readonly part: Cents; readonly whole: Cents }
  | { readonly kind: 'date'; readonly date: IsoDate }

export const BLANK: Value = { kind: 'blank' }

export const text = (content: string | null): Value => (content === null || content === '' ? BLANK : { kind: 'text', text: content })
export const money = (cents: Cents | null): Value => (cents === null ? BLANK : { kind: 'money', cents })
export const count = (number: number): Value => ({ kind: 'number', number })
export const percentage = (part: Cents, whole: Cents): Value => ({ kind: 'percentage', part, whole })
export const date = (day: IsoDate | null): Value => (day === null ? BLANK : { kind: 'date', date: day })
