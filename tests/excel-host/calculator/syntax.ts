// What a formula is made of once it is read.
import type { Address } from '../model/address.ts'

/** Which rows of a table a structured reference means; `row` is the row the formula stands in. */
export type TablePart = 'all' | 'data' | 'headers' | 'totals' | 'row'

export interface StructuredReference {
  /** Null where the formula stands in the table itself. */
  readonly table: string | null
  readonly parts: readonly TablePart[]
  /** The first and the last column by name; null for all columns. */
  readonly from: string | null
  readonly to: string | null
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>='

export type Expression =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly address: Address }
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negated'; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  /** An argument left out, as in `IF(A1;;2)`. */
  | { readonly kind: 'missing' }
