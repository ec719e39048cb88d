// The functions of plain claim sheets. Law: each takes what every program takes alike (numbers in cells; texts and empty cells are passed over in
// ranges), and leaves the rest not judged.
import type { Cell } from '../grid.ts'
import { countIfs, sumIf, sumIfs } from './conditional-sums.ts'
import { chosen, firstMet, indexed, lookedUp, lookedUpBelow, matched } from './lookups.ts'
import { notJudged } from './not-judged.ts'
import { bounded, power, rounded, type Direction } from './numbers.ts'
import { areAlike, besideIn, eachNumber, isArea, ofNumbers, single, truthOf, type Calculation, type Operand } from './operands.ts'
import { FAILED, type StoredCells, type Value } from './stored-cells.ts'

function summed(operands: readonly Operand[], cells: StoredCells): { sum: number; count: number } {
  let [sum, count] = [0, 0]
  eachNumber(operands, cells, (number) => {
    sum += number
    count += 1
  })
  return { sum, count }
}

/** A function that begins with the first number and goes on with each. */
const folding =
  (step: (before: number, number: number) => number): Calculation =>
  (operands, cells) => {
    let [result, count] = [0, 0]
    eachNumber(operands, cells, (number) => {
      result = count === 0 ? number : bounded(step(result, number))
      count += 1
    })
    return result
  }

const rounding = (direction: Direction): Calculation =>
  ofNumbers(1, 2, ([number = 0, places = 0], slack) => rounded(number, places, direction, slack))

/** SUBTOTAL passes over cells that are subtotals themselves, and over rows that a filter hides. */
function subtotal([kind, ...areas]: readonly Operand[], cells: StoredCells): Value {
  if ((kind !== 9 && kind !== 109) || areas.length === 0) return notJudged()
  let sum = 0
  const add = (value: Value, cell: Cell): void => {
    if (isSubtotal(cell)) return
    if (typeof value === 'number') sum += bounded(value)
    else if (typeof value !== 'string') notJudged()
  }
  for (const area of areas) cells.each(isArea(area) ? area : notJudged(), add, 'shown')
  return sum
}

/** A subtotal and nothing else; one within a larger formula is passed over by some programs only. */
function isSubtotal({ formula }: Cell): boolean {
  if (formula === undefined || !/SUBTOTAL|AGGREGATE/i.test(formula)) return false
  return /^\+?SUBTOTAL\([^()]*\)$/i.test(formula) || notJudged()
}

/** The products of cells that stand alike in their ranges; what is no number counts as nought. */
function sumProduct(areas: readonly Operand[], cells: StoredCells): Value {
  const [first, ...others] = areas.map((area) => (isArea(area) ? area : notJudged()))
  if (first === undefined || !others.every((one) => areAlike(first, one))) return notJudged()
  let sum = 0
  cells.each(first, (value, cell, row) => {
    let product = factorOf(value)
    for (const one of others) product *= factorOf(besideIn(first, one, row, cell.column, cells))
    sum += bounded(product)
  })
  return sum
}

const factorOf = (value: Value): number =>
  typeof value === 'number' ? bounded(value) : typeof value === 'string' || value === null ? 0 : notJudged()

const whole = (number: number): number => (Number.isInteger(number) && Math.abs(number) < 1e9 ? number : notJudged())

/** What is as near as noise to a whole number may be below or above it. */
function wholeBelow(number: number): number {
  const nearest = Math.round(number)
  return number === nearest || Math.abs(number - nearest) > 1e-9 ? Math.floor(number) : notJudged()
}

/** A text is nought. */
const asNumber = (value: Value): Value =>
  typeof value === 'number' || value === FAILED ? value : typeof value === 'boolean' ? Number(value) : 0

function ascendingIn(operands: readonly Operand[], cells: StoredCells): number[] {
  const numbers: number[] = []
  eachNumber(operands, cells, (number) => numbers.push(number))
  return numbers.sort((a, b) => a - b)
}

/** The how manyth of many numbers. */
const ranked =
  (find: (ascending: readonly number[], place: number) => number | undefined): Calculation =>
  ([area, place], cells) => {
    const number = single(place ?? null, cells)
    if (!isArea(area) || typeof number !== 'number' || !Number.isInteger(number) || number < 1) return notJudged()
    return find(ascendingIn([area], cells), number) ?? notJudged()
  }

const median: Calculation = (operands, cells) => {
  const ascending = ascendingIn(operands, cells)
  const [low = notJudged(), high = notJudged()] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]]
  return (low + high) / 2
}

const truths =
  (isMet: (truths: readonly boolean[]) => boolean): Calculation =>
  (operands, cells) =>
    operands.length === 0 ? notJudged() : isMet(operands.map((one) => truthOf(single(one, cells))))

export const functions: ReadonlyMap<string, Calculation> = new Map<string, Calculation>([
  ['SUM', (operands, cells) => summed(operands, cells).sum],
  [
    'AVERAGE',
    (operands, cells) => {
      const { sum, count } = summed(operands, cells)
      return count === 0 ? FAILED : sum / count
    },
  ],
  ['COUNT', (operands, cells) => summed(operands, cells).count],
  ['MIN', folding(Math.min)],
  ['MAX', folding(Math.max)],
  ['PRODUCT', folding((before, number) => before * number)],
  ['SUBTOTAL', subtotal],
  ['SUMIF', sumIf],
  ['SUMIFS', sumIfs],
  ['COUNTIF', (operands, cells, slack) => (operands.length === 2 ? countIfs(operands, cells, slack) : notJudged())],
  ['COUNTIFS', countIfs],
  ['SUMPRODUCT', sumProduct],
  ['VLOOKUP', lookedUp],
  ['HLOOKUP', lookedUpBelow],
  ['MATCH', matched],
  ['INDEX', indexed],
  ['CHOOSE', chosen],
  ['IFS', firstMet],
  ['_XLFN.IFS', firstMet],
  ['LARGE', ranked((ascending, place) => ascending.at(-place))],
  ['SMALL', ranked((ascending, place) => ascending[place - 1])],
  ['MEDIAN', median],
  ['ABS', ofNumbers(1, 1, ([number = 0]) => Math.abs(number))],
  ['SIGN', ofNumbers(1, 1, ([number = 0]) => Math.sign(number))],
  ['INT', ofNumbers(1, 1, ([number = 0]) => wholeBelow(number))],
  ['MOD', ofNumbers(2, 2, ([number = 0, by = 0]) => (by === 0 ? FAILED : whole(number) - whole(by) * Math.floor(number / by)))],
  ['QUOTIENT', ofNumbers(2, 2, ([number = 0, by = 0]) => (by === 0 ? FAILED : Math.trunc(whole(number) / whole(by))))],
  ['POWER', ofNumbers(2, 2, ([base = 0, exponent = 0]) => power(base, exponent))],
  ['SQRT', ofNumbers(1, 1, ([number = 0]) => (number < 0 ? notJudged() : Math.sqrt(number)))],
  ['N', (operands, cells) => (operands.length === 1 ? asNumber(single(operands[0] ?? null, cells)) : notJudged())],
  ['ROUND', rounding('nearest')],
  ['ROUNDUP', rounding('up')],
  ['ROUNDDOWN', rounding('down')],
  ['TRUNC', rounding('down')],
  ['AND', truths((all) => all.every((one) => one))],
  ['OR', truths((all) => all.some((one) => one))],
  ['NOT', (operands, cells) => (operands.length === 1 ? !truthOf(single(operands[0] ?? null, cells)) : notJudged())],
  ['TRUE', (operands) => (operands.length === 0 ? true : notJudged())],
  ['FALSE', (operands) => (operands.length === 0 ? false : notJudged())],
])
