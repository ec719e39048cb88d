// How a function is written down here: what it is called with, and what it gives.
import { CellError } from '../../model/cells.ts'
import type { Place } from '../place.ts'
import { FormulaFault, isBlock, numberOf, type Block, type Scalar, type Value } from '../values.ts'

export interface Call {
  /** Arguments not yet worked out: IF works out only what it needs. */
  readonly arguments: readonly (() => Value)[]
  readonly place: Place
}

export type SheetFunction = (call: Call) => Value
export type Catalogue = Readonly<Record<string, SheetFunction>>

/** A function of plain values, all worked out first. */
export const strict =
  (compute: (...values: Value[]) => Value): SheetFunction =>
  (call) =>
    compute(...call.arguments.map((argument) => argument()))

/** The argument at a place; `fallback` where it was left out. */
export const argument = (call: Call, index: number, fallback: Value = null): Value => call.arguments[index]?.() ?? fallback

export function blockArgument(value: Value): Block {
  if (!isBlock(value)) throw new FormulaFault('#VALUE!')
  return value
}

/** Every value handed in, blanks of ranges left out; errors stop the calculation. */
export function* allValues(values: readonly Value[]): Generator<{ readonly value: Scalar; readonly isWritten: boolean }> {
  for (const value of values) {
    if (!isBlock(value)) yield { value: sound(value), isWritten: true }
    else for (const cell of value.filled()) yield { value: sound(cell.value), isWritten: false }
  }
}

function sound(value: Scalar): Scalar {
  if (value instanceof CellError) throw new FormulaFault(value.code)
  return value
}

/** The numbers among values: texts and booleans in ranges do not count, written ones do. */
export function numbersIn(values: readonly Value[]): number[] {
  return [...allValues(values)].flatMap(({ value, isWritten }) => {
    if (typeof value === 'number') return [value]
    return isWritten && value !== null ? [numberOf(value)] : []
  })
}
