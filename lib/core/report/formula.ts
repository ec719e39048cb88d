// How a figure of a report follows from other figures of the same report, as data. Law: a formula names tables, rows and columns, never addresses;
// sheet/layout turns it into a spreadsheet formula, and whatever it computes to must be the figure that stands beside it.
import type { Cents } from '../money.ts'
import type { Rounding } from '../terms.ts'

/** One cell of a table of the report. */
export interface CellReference {
  readonly table: string
  readonly row: string
  readonly column: string
}

export type Comparison = 'is' | 'atMost' | 'below'

/** Which rows of a table count: those whose number or date in a column compares so. Texts never select, since a spreadsheet reads signs into them. */
export interface Condition {
  readonly column: string
  readonly comparison: Comparison
  readonly to: Formula
}

export type Formula =
  | { readonly kind: 'here'; readonly column: string }
  | ({ readonly kind: 'cell' } & CellReference)
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** Over the body rows of a table. */
  | { readonly kind: 'total'; readonly table: string; readonly column: string; readonly where: readonly Condition[] }
  | { readonly kind: 'rows'; readonly table: string; readonly where: readonly Condition[] }
  | { readonly kind: 'plus'; readonly terms: readonly Formula[] }
  | { readonly kind: 'minus'; readonly from: Formula; readonly terms: readonly Formula[] }
  | { readonly kind: 'smallest' | 'largest'; readonly of: readonly Formula[] }
  | { readonly kind: 'times'; readonly amount: Formula; readonly count: Formula }
  /** A fraction of an amount, half-up to the cent. */
  | { readonly kind: 'fraction'; readonly amount: Formula; readonly numerator: number; readonly denominator: number }
  /** The first source's share of an amount that stands in a cell, by whole-number weights: `first` of `whole`. */
  | {
      readonly kind: 'share'
      readonly amount: Formula
      readonly first: CellReference
      readonly whole: CellReference
      readonly rounding: Rounding
      /** Whether the weights are so large that amount × weight would not be exact in one step. */
      readonly isWide: boolean
    }
  /** A whole number divided by what it has in common with another. */
  | { readonly kind: 'reduced'; readonly number: Formula; readonly by: Formula }
  | { readonly kind: 'percentage'; readonly part: Formula; readonly whole: Formula }
  /** One of two answers: whether the first amount is larger than the second. */
  | { readonly kind: 'whether'; readonly amount: Formula; readonly exceeds: Formula; readonly then: Formula; readonly otherwise: Formula }

export const here = (column: string): Formula => ({ kind: 'here', column })
export const cell = (table: string, row: string, column: string): Formula & CellReference => ({ kind: 'cell', table, row, column })
export const amount = (cents: Cents): Formula => ({ kind: 'amount', cents })
const number = (bare: number): Formula => ({ kind: 'number', number: bare })
export const total = (table: string, column: string, ...where: readonly Condition[]): Formula => ({ kind: 'total', table, column, where })
export const rows = (table: string, ...where: readonly Condition[]): Formula => ({ kind: 'rows', table, where })
export const plus = (...terms: readonly Formula[]): Formula => ({ kind: 'plus', terms })
export const minus = (from: Formula, ...terms: readonly Formula[]): Formula => ({ kind: 'minus', from, terms })
export const smallest = (...of: readonly Formula[]): Formula => ({ kind: 'smallest', of })
export const largest = (...of: readonly Formula[]): Formula => ({ kind: 'largest', of })
export const percentageOf = (part: Formula, whole: Formula): Formula => ({ kind: 'percentage', part, whole })

export const is = (column: string, to: Formula | number): Condition => ({ column, comparison: 'is', to: asFormula(to) })
export const atMost = (column: string, to: Formula | number): Condition => ({ column, comparison: 'atMost', to: asFormula(to) })
export const below = (column: string, to: Formula | number): Condition => ({ column, comparison: 'below', to: asFormula(to) })

const asFormula = (to: Formula | number): Formula => (typeof to === 'number' ? number(to) : to)
