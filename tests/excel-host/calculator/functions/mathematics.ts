// Sums, roundings and their kin.
import { roundTo, shifted } from '../../model/rounding.ts'
import { FormulaFault, isBlock, numberOf, scalar, type Block, type Value } from '../values.ts'
import { allValues, argument, blockArgument, numbersIn, strict, type Catalogue } from './catalogue.ts'

/** Adds as Excel does, left to right; noise that is left of nothing becomes zero. */
export function total(numbers: readonly number[]): number {
  const sum = numbers.reduce((one, other) => one + other, 0)
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0)
  return Math.abs(sum) < largest * 1e-15 ? 0 : sum
}

const towards = (rounding: (magnitude: number) => number, value: number, places: number): number =>
  Math.sign(value) * shifted(rounding(shifted(Math.abs(value), places)), -places)

function modulo(value: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFault('#DIV/0!')
  const rest = value % divisor
  return rest !== 0 && Math.sign(rest) !== Math.sign(divisor) ? rest + divisor : rest
}

/** Whole times the divisor goes into the value, towards zero; exact for whole numbers. */
function quotient(value: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFault('#DIV/0!')
  return Math.trunc((value - (value % divisor)) / divisor)
}

function greatestDivisor(numbers: readonly number[]): number {
  if (numbers.some((number) => number < 0)) throw new FormulaFault('#NUM!')
  const ofTwo = (one: number, other: number): number => (other === 0 ? one : ofTwo(other, one % other))
  return numbers.map(Math.trunc).reduce(ofTwo, 0)
}

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaFault('#DIV/0!')
  return total(numbers) / numbers.length
}

function sumProduct(values: readonly Value[]): number {
  const blocks = values.map((value): Block => blockArgument(value))
  const [first] = blocks
  if (first === undefined || blocks.some((block) => block.rows !== first.rows || block.columns !== first.columns))
    throw new FormulaFault('#VALUE!')
  const products = [...first.filled()].map(({ row, column }) =>
    blocks.reduce((product, block) => {
      const value = scalar(block.at(row, column))
      return product * (typeof value === 'number' ? value : typeof value === 'object' ? numberOf(value) : 0)
    }, 1),
  )
  return total(products)
}

const subtotals: Readonly<Record<number, (values: readonly Value[]) => Value>> = {
  1: (values) => average(numbersIn(values)),
  2: (values) => numbersIn(values).length,
  3: (values) => [...allValues(values)].length,
  4: (values) => Math.max(0, ...numbersIn(values)),
  5: (values) => Math.min(...numbersIn(values), Infinity),
  9: (values) => total(numbersIn(values)),
}

function subtotal(kind: number, values: readonly Value[]): Value {
  const compute = subtotals[kind % 100]
  if (compute === undefined) throw new FormulaFault('#VALUE!')
  return compute(values)
}

const extreme = (pick: (...numbers: number[]) => number, values: readonly Value[]): number => {
  const numbers = numbersIn(values)
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other))
}

const countBlanks = (block: Block): number => block.rows * block.columns - [...block.filled()].filter((cell) => cell.value !== '').length

export const mathematics: Catalogue = {
  SUM: strict((...values) => total(numbersIn(values))),
  AVERAGE: strict((...values) => average(numbersIn(values))),
  MIN: strict((...values) => extreme(Math.min, values)),
  MAX: strict((...values) => extreme(Math.max, values)),
  COUNT: strict(
    (...values) =>
      values
        .flatMap((value) => (isBlock(value) ? [...value.filled()].map((cell) => cell.value) : [value]))
        .filter((value) => typeof value === 'number').length,
  ),
  COUNTA: strict((...values) => values.reduce<number>((count, value) => count + (isBlock(value) ? [...value.filled()].length : 1), 0)),
  COUNTBLANK: strict((value) => countBlanks(blockArgument(value ?? null))),
  SUMPRODUCT: strict((...values) =>
    values.every((value) => !isBlock(value)) ? values.reduce<number>((product, value) => product * numberOf(value), 1) : sumProduct(values),
  ),
  SUBTOTAL: (call) =>
    subtotal(
      numberOf(argument(call, 0)),
      call.arguments.slice(1).map((value) => value()),
    ),
  ROUND: strict((value = null, places = 0) => roundTo(numberOf(value), Math.trunc(numberOf(places)))),
  ROUNDUP: strict((value = null, places = 0) => towards(Math.ceil, numberOf(value), Math.trunc(numberOf(places)))),
  ROUNDDOWN: strict((value = null, places = 0) => towards(Math.floor, numberOf(value), Math.trunc(numberOf(places)))),
  TRUNC: strict((value = null, places = 0) => towards(Math.floor, numberOf(value), Math.trunc(numberOf(places)))),
  INT: strict((value = null) => Math.floor(numberOf(value))),
  ABS: strict((value = null) => Math.abs(numberOf(value))),
  SIGN: strict((value = null) => Math.sign(numberOf(value))),
  QUOTIENT: strict((value = null, divisor = null) => quotient(numberOf(value), numberOf(divisor))),
  GCD: strict((...values) => greatestDivisor(numbersIn(values))),
  PRODUCT: strict((...values) => numbersIn(values).reduce((product, number) => product * number, 1)),
  POWER: strict((base = null, exponent = null) => numberOf(base) ** numberOf(exponent)),
  MOD: strict((value = null, divisor = null) => modulo(numberOf(value), numberOf(divisor))),
}
