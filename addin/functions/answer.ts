// What a function answers: an amount, or why there is none. Law: what a person gave is never guessed at; each fault has words in three languages.
import type { Cents } from '../../lib/core/money.ts'

export type FunctionFault =
  | { readonly kind: 'notAnAmount' | 'fractionOfCent'; readonly what: string; readonly given: string }
  | { readonly kind: 'negative'; readonly what: string }
  | { readonly kind: 'unknownSource'; readonly given: string; readonly count: number }
  | { readonly kind: 'unknownTreatment'; readonly given: string }
  | { readonly kind: 'amountsDisagree' | 'netMissing' | 'notDecided' }

export type Answer<T = Cents> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FunctionFault }

export const answer = <T>(value: T): Answer<T> => ({ ok: true, value })
export const refuse = (fault: FunctionFault): { readonly ok: false; readonly fault: FunctionFault } => ({ ok: false, fault })
