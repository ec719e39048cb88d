// What stands between the separators of a function, as numbers and single values. Law: texts and empty cells are passed over in ranges; what is
// written out has to be a number.
import type { OfValues } from './lists.ts'
import { notJudged } from './not-judged.ts'
import { bounded, numberOf, type Slack } from './numbers.ts'
import type { StoredCells } from './stored-cells.ts'
import {
  columnsOf,
  isArea,
  isCell,
  isFailure,
  isList,
  rowsOf,
  type Area,
  type Failure,
  type FormulaPlace,
  type Operand,
  type Value,
} from './values.ts'

/** A function that takes ranges and lists as they are. */
export type Calculation = (operands: readonly Operand[], cells: StoredCells, slack: Slack, place: FormulaPlace) => Operand

/** A function of single values, which is calculated for each value of a list. */
export interface Single {
  readonly least: number
  readonly most: number
  readonly calculate: (values: readonly Value[], slack: Slack, cells: StoredCells) => Value
  /** Whether it is told of errors, too, instead of handing them on. */
  readonly takesFailures?: true
}

/** An error of one of its values is what the function gives. */
export const applied = ({ least, most, calculate, takesFailures }: Single, count: number, slack: Slack, cells: StoredCells): OfValues => {
  if (count < least || count > most) notJudged()
  if (takesFailures) return (values) => calculate(values, slack, cells)
  return (values) => values.find(isFailure) ?? calculate(values, slack, cells)
}

/** A function of numbers, each in one cell at most. */
export const ofNumbers = (least: number, most: number, calculate: (numbers: readonly number[], slack: Slack) => Value): Single => ({
  least,
  most,
  calculate: (values, slack) => calculate(values.map(numberOf), slack),
})

/** The numbers of all operands; an error among them is given back. What is written out has to be a number; a truth in a range is one in some programs only. */
export function eachNumber(operands: readonly Operand[], cells: StoredCells, take: (number: number) => void): Failure | null {
  let failure: Failure | null = null
  const inRange = (value: Value): void => {
    if (typeof value === 'number') take(bounded(value))
    else if (isFailure(value)) failure ??= value
    else if (typeof value !== 'string' && value !== null) notJudged()
  }
  for (const operand of operands) {
    if (isArea(operand)) cells.each(operand, inRange)
    else if (isList(operand)) operand.values.forEach(inRange)
    else if (isFailure(operand)) failure ??= operand
    else take(typeof operand === 'number' ? bounded(operand) : notJudged())
  }
  return failure
}

export const single = (operand: Operand, cells: StoredCells): Value => {
  if (isArea(operand)) return isCell(operand) ? cells.valueAt(operand) : notJudged()
  return isList(operand) ? notJudged() : operand
}

export const truthOf = (value: Value): boolean =>
  typeof value === 'boolean' ? value : typeof value === 'number' ? value !== 0 : notJudged()

/** Ranges of one shape. */
export const areAlike = (one: Area, other: Area): boolean =>
  columnsOf(one) === columnsOf(other) &&
  (rowsOf(one) === rowsOf(other) || (one.bottom === Infinity && other.bottom === Infinity && one.top === other.top))

/** The value that stands in one range where a cell stands in another. */
export function besideIn(range: Area, other: Area, row: number, column: number, cells: StoredCells): Value {
  const [top, left] = [other.top + row - range.top, other.left + column - range.left]
  return cells.valueAt({ sheet: other.sheet, top, bottom: top, left, right: left })
}
