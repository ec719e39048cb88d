// What cells and formulas come to. Law: an error is a value that is handed on; a text of digits is no number, since programs part there.
import type { Grid, PlaceInArray } from '../grid.ts'
import { notJudged } from './not-judged.ts'

/** An error as every program shows it. */
export interface Failure {
  readonly shows: string
}

/** A division by nought. */
export const FAILED: Failure = { shows: '#DIV/0!' }
/** What is looked up and nowhere found. */
export const MISSING: Failure = { shows: '#N/A' }

/** Errors that a cell may hold; what a program does not know by name (`#NAME?`) another one may. */
export const failures: ReadonlyMap<string, Failure> = new Map(
  [FAILED, MISSING, { shows: '#VALUE!' }, { shows: '#NUM!' }, { shows: '#REF!' }, { shows: '#NULL!' }].map((one) => [one.shows, one]),
)

/** What a formula or a cell comes to; null is an empty cell. */
export type Value = number | string | boolean | null | Failure

export const isFailure = (value: Value): value is Failure => typeof value === 'object' && value !== null

/** A rectangle of cells, all bounds inclusive; rows from 1, columns from 0. */
export interface Area {
  readonly sheet: Grid
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Values in rows, one row after the other. */
export interface List {
  readonly rows: number
  readonly columns: number
  readonly values: readonly Value[]
}

/** What stands between separators: a value, cells, or values calculated of them. */
export type Operand = Value | Area | List

export const isArea = (operand: Operand | undefined): operand is Area =>
  typeof operand === 'object' && operand !== null && 'sheet' in operand
export const isList = (operand: Operand | undefined): operand is List =>
  typeof operand === 'object' && operand !== null && 'values' in operand

export const isCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right
export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1
export const columnsOf = ({ left, right }: Area): number => right - left + 1

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheet: Grid
  readonly row: number
  readonly column: number
  /** Where the formula calculates with lists: the place of the cell in what it gives. */
  readonly inArray: PlaceInArray | undefined
}

/** Between the whole part and the decimals of a number within a text: the sign is one of the language there. */
const DECIMAL_SIGN = '\uE000'

/** A number as a text of ten digits at most, with a decimal sign of its own; a truth is a word of the language. */
export function textOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value !== 'number' || !/^-?\d{1,10}(?:\.\d{1,9})?$/.test(String(value))) return notJudged()
  return String(value).replace('.', DECIMAL_SIGN)
}

/** What looks like a number in a text, in any language. */
const anyNumber = /^[-+\s\d.,]*\d/

/** The number that a text states in every language; null where it is none in any. */
export function numberInText(text: string): number | null {
  const plain = text.trim().replace(DECIMAL_SIGN, '.')
  if (/^-?\d{1,15}$/.test(plain) || (text.includes(DECIMAL_SIGN) && /^-?\d+\.\d+$/.test(plain))) return Number(plain)
  return anyNumber.test(plain) || plain === '' || !/^\p{L}[\p{L} ]*$/u.test(plain) ? notJudged() : null
}

export const hasDecimalSign = (text: string): boolean => text.includes(DECIMAL_SIGN)
