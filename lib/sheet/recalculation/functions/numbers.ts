// Functions of single numbers. Law: what falls to one side or the other by the noise of binary fractions is not judged.
import { notJudged } from '../not-judged.ts'
import { isNearWhole, power, rounded, type Direction } from '../numbers.ts'
import { ofNumbers, type Single } from '../operands.ts'
import { FAILED, isFailure, type Value } from '../values.ts'

const rounding = (direction: Direction): Single =>
  ofNumbers(1, 2, ([number = 0, places = 0], slack) => rounded(number, places, direction, slack))

const whole = (number: number): number => (Number.isInteger(number) && Math.abs(number) < 1e9 ? number : notJudged())
const positive = (number: number): number => (number > 0 ? number : notJudged())

/** What is as near as noise to a whole number may be below or above it. */
const wholeBelow = (number: number): number => (!isNearWhole(number) || Number.isInteger(number) ? Math.floor(number) : notJudged())

function modulo(number: number, by: number): Value {
  if (by === 0) return FAILED
  if (!Number.isInteger(number) || !Number.isInteger(by))
    return isNearWhole(number / by) ? notJudged() : number - by * Math.floor(number / by)
  return whole(number) - whole(by) * Math.floor(number / by)
}

/** To the next multiple, of what is above nought; below, programs part. */
const toMultiple =
  (direction: 'up' | 'down' | 'nearest') =>
  ([number = 0, step = 1]: readonly number[]): Value => {
    if (number === 0) return 0
    const count = positive(number) / positive(step)
    const turned = direction === 'nearest' ? count + 0.5 : count
    if (isNearWhole(turned)) return direction !== 'nearest' && Number.isInteger(count) ? number : notJudged()
    return (direction === 'up' ? Math.ceil(count) : Math.floor(turned)) * step
  }

/** To the next even or odd number, away from nought. */
const evenly = (rest: 0 | 1): Single =>
  ofNumbers(1, 1, ([number = 0]) => {
    if (isNearWhole(number) && !Number.isInteger(number)) return notJudged()
    const up = Math.ceil(Math.abs(number))
    return (number < 0 ? -1 : 1) * (up % 2 === rest ? up : up + 1)
  })

/** A text is nought; one of digits is a number to some. */
const asNumber = ([value = null]: readonly Value[]): Value =>
  typeof value === 'number' || isFailure(value)
    ? value
    : typeof value === 'boolean'
      ? Number(value)
      : typeof value === 'string' && /\d/.test(value)
        ? notJudged()
        : 0

export const numberFunctions: readonly (readonly [string, Single])[] = [
  ['ABS', ofNumbers(1, 1, ([number = 0]) => Math.abs(number))],
  ['SIGN', ofNumbers(1, 1, ([number = 0]) => Math.sign(number))],
  ['INT', ofNumbers(1, 1, ([number = 0]) => wholeBelow(number))],
  ['MOD', ofNumbers(2, 2, ([number = 0, by = 0]) => modulo(number, by))],
  ['QUOTIENT', ofNumbers(2, 2, ([number = 0, by = 0]) => (by === 0 ? FAILED : Math.trunc(whole(number) / whole(by))))],
  ['POWER', ofNumbers(2, 2, ([base = 0, exponent = 0]) => power(base, exponent))],
  ['SQRT', ofNumbers(1, 1, ([number = 0]) => (number < 0 ? notJudged() : Math.sqrt(number)))],
  ['EXP', ofNumbers(1, 1, ([number = 0]) => Math.exp(number))],
  ['LN', ofNumbers(1, 1, ([number = 0]) => Math.log(positive(number)))],
  ['LOG10', ofNumbers(1, 1, ([number = 0]) => Math.log10(positive(number)))],
  ['LOG', ofNumbers(1, 2, ([number = 0, base = 10]) => (base === 1 ? notJudged() : Math.log(positive(number)) / Math.log(positive(base))))],
  ['PI', ofNumbers(0, 0, () => Math.PI)],
  ['N', { least: 1, most: 1, calculate: asNumber }],
  ['ROUND', rounding('nearest')],
  ['ROUNDUP', rounding('up')],
  ['ROUNDDOWN', rounding('down')],
  ['TRUNC', rounding('down')],
  ['CEILING', ofNumbers(2, 2, toMultiple('up'))],
  ['CEILING.MATH', ofNumbers(1, 2, toMultiple('up'))],
  ['FLOOR', ofNumbers(2, 2, toMultiple('down'))],
  ['FLOOR.MATH', ofNumbers(1, 2, toMultiple('down'))],
  ['MROUND', ofNumbers(2, 2, toMultiple('nearest'))],
  ['EVEN', evenly(0)],
  ['ODD', evenly(1)],
]
