// What stands between the separators of a function, as numbers and single values. Law: texts and empty cells are passed over in ranges; what is
// written out has to be a number.
import { notJudged } from './not-judged.ts'
import { bounded, numberOf, type Slack } from './numbers.ts'
import { FAILED, type Area, type StoredCells, type Value } from './stored-cells.ts'

/** What stands between separators: a value, or cells. */
export type Operand = Value | Area

export type Calculation = (operands: readonly Operand[], cells: StoredCells, slack: Slack) => Value

export const isArea = (operand: Operand | undefined): operand is Area =>
  typeof operand === 'object' && operand !== null && 'sheet' in operand

/** The numbers of all operands. What is written out has to be a number; a truth in a range is one in some programs only. */
export function eachNumber(operands: readonly Operand[], cells: StoredCells, take: (number: number) => void): void {
  const inRange = (value: Value): void => {
    if (typeof value === 'number') take(bounded(value))
    else if (typeof value !== 'string' && value !== null) notJudged()
  }
  for (const operand of operands) {
    if (isArea(operand)) cells.each(operand, inRange)
    else take(typeof operand === 'number' ? bounded(operand) : notJudged())
  }
}

/** A function of numbers, each in one cell at most. */
export const ofNumbers =
  (least: number, most: number, calculate: (numbers: readonly number[], slack: Slack) => Value): Calculation =>
  (operands, cells, slack) => {
    if (operands.length < least || operands.length > most) notJudged()
    const values = operands.map((operand) => single(operand, cells))
    return values.includes(FAILED) ? FAILED : calculate(values.map(numberOf), slack)
  }

export const single = (operand: Operand, cells: StoredCells): Value =>
  !isArea(operand) ? operand : operand.top === operand.bottom && operand.left === operand.right ? cells.valueAt(operand) : notJudged()

export const truthOf = (value: Value): boolean =>
  typeof value === 'boolean' ? value : typeof value === 'number' ? value !== 0 : notJudged()

/** Ranges of one shape. */
export const areAlike = (one: Area, other: Area): boolean =>
  one.right - one.left === other.right - other.left &&
  (one.bottom - one.top === other.bottom - other.top || (one.bottom === Infinity && other.bottom === Infinity && one.top === other.top))

/** The value that stands in one range where a cell stands in another. */
export function besideIn(range: Area, other: Area, row: number, column: number, cells: StoredCells): Value {
  const [top, left] = [other.top + row - range.top, other.left + column - range.left]
  return cells.valueAt({ sheet: other.sheet, top, bottom: top, left, right: left })
}
