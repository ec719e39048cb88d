// Functions that ask what something is. Law: an empty cell may hold an empty text, unless that is known.
import { isNearWhole } from '../numbers.ts'
import { notJudged } from '../not-judged.ts'
import { ofNumbers, truthOf, type Calculation, type Single } from '../operands.ts'
import { isArea, isFailure, isList, MISSING, type Value } from '../values.ts'

const asking = (isMet: (value: Value) => boolean): Single => ({
  least: 1,
  most: 1,
  takesFailures: true,
  calculate: ([value = null], _, cells) => (value === null && !cells.knowsEmpty ? notJudged() : isMet(value)),
})

const isWhole = (number: number): number => (isNearWhole(number) && !Number.isInteger(number) ? notJudged() : Math.floor(Math.abs(number)))

export const tests: readonly (readonly [string, Single])[] = [
  ['ISNUMBER', { ...asking(() => false), calculate: ([value = null]) => typeof value === 'number' }],
  ['ISTEXT', asking((value) => typeof value === 'string')],
  ['ISNONTEXT', asking((value) => typeof value !== 'string')],
  ['ISLOGICAL', asking((value) => typeof value === 'boolean')],
  ['ISBLANK', asking((value) => value === null)],
  ['ISERROR', asking(isFailure)],
  ['ISERR', asking((value) => isFailure(value) && value !== MISSING)],
  ['ISNA', asking((value) => value === MISSING)],
  ['ISEVEN', ofNumbers(1, 1, ([number = 0]) => isWhole(number) % 2 === 0)],
  ['ISODD', ofNumbers(1, 1, ([number = 0]) => isWhole(number) % 2 === 1)],
  ['NOT', { least: 1, most: 1, calculate: ([value = null]) => !truthOf(value) }],
  ['TRUE', { least: 0, most: 0, calculate: () => true }],
  ['FALSE', { least: 0, most: 0, calculate: () => false }],
  ['NA', { least: 0, most: 0, calculate: () => MISSING }],
]

/** Numbers and truths of cells and lists; texts are passed over in ranges, and are no truth elsewhere. */
const truths =
  (isMet: (truths: readonly boolean[]) => boolean): Calculation =>
  (operands, cells) => {
    const all: boolean[] = []
    const take = (value: Value): void => {
      if (typeof value === 'number' || typeof value === 'boolean') all.push(truthOf(value))
      else if (typeof value !== 'string' && value !== null) notJudged()
    }
    for (const operand of operands) {
      if (isArea(operand)) cells.each(operand, take)
      else if (isList(operand)) operand.values.forEach(take)
      else if (isFailure(operand)) return operand
      else all.push(truthOf(operand))
    }
    return all.length === 0 ? notJudged() : isMet(all)
  }

export const truthFunctions: readonly (readonly [string, Calculation])[] = [
  ['AND', truths((all) => all.every((one) => one))],
  ['OR', truths((all) => all.some((one) => one))],
]
