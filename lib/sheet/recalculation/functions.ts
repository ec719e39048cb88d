// The functions of plain claim sheets. Law: each takes what every program takes alike (numbers in cells; texts and empty cells are passed over in
// ranges), and leaves the rest not judged.
import type { Cell } from '../grid.ts'
import { criterion } from './criterion.ts'
import { notJudged } from './not-judged.ts'
import { bounded, numberOf, rounded, type Direction, type Slack } from './numbers.ts'
import { FAILED, type Area, type StoredCells, type Value } from './stored-cells.ts'

/** What stands between separators: a value, or cells. */
export type Operand = Value | Area

type Calculation = (operands: readonly Operand[], cells: StoredCells, slack: Slack) => Value

export const isArea = (operand: Operand | undefined): operand is Area =>
  typeof operand === 'object' && operand !== null && 'sheet' in operand

/** The numbers of all operands. What is written out has to be a number; a truth in a range is one in some programs only. */
function eachNumber(operands: readonly Operand[], cells: StoredCells, take: (number: number) => void): void {
  const inRange = (value: Value): void => {
    if (typeof value === 'number') take(bounded(value))
    else if (typeof value !== 'string' && value !== null) notJudged()
  }
  for (const operand of operands) {
    if (isArea(operand)) cells.each(operand, inRange)
    else take(typeof operand === 'number' ? bounded(operand) : notJudged())
  }
}

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

/** A function of numbers, each in one cell at most. */
const ofNumbers =
  (least: number, most: number, calculate: (numbers: readonly number[], slack: Slack) => Value): Calculation =>
  (operands, cells, slack) => {
    if (operands.length < least || operands.length > most) notJudged()
    const values = operands.map((operand) => single(operand, cells))
    return values.includes(FAILED) ? FAILED : calculate(values.map(numberOf), slack)
  }

const single = (operand: Operand, cells: StoredCells): Value =>
  !isArea(operand) ? operand : operand.top === operand.bottom && operand.left === operand.right ? cells.valueAt(operand) : notJudged()

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

function sumIf([range, wanted, summing = range]: readonly Operand[], cells: StoredCells): Value {
  if (!isArea(range) || !isArea(summing) || wanted === undefined || !areAlike(range, summing)) return notJudged()
  const meets = criterion(single(wanted, cells))
  let sum = 0
  cells.each(range, (value, cell, row) => {
    if (!meets(value)) return
    const [down, across] = [row - range.top, cell.column - range.left]
    const [top, left] = [summing.top + down, summing.left + across]
    const found = cells.valueAt({ sheet: summing.sheet, top, bottom: top, left, right: left })
    if (typeof found === 'number') sum += bounded(found)
    else if (typeof found === 'boolean' || found === FAILED) notJudged()
  })
  return sum
}

const areAlike = (one: Area, other: Area): boolean =>
  one.right - one.left === other.right - other.left &&
  (one.bottom - one.top === other.bottom - other.top || (one.bottom === Infinity && other.bottom === Infinity && one.top === other.top))

/** The products of cells that stand alike in their ranges; what is no number counts as nought. */
function sumProduct(areas: readonly Operand[], cells: StoredCells): Value {
  const [first, ...others] = areas.map((area) => (isArea(area) ? area : notJudged()))
  if (first === undefined || !others.every((one) => areAlike(first, one))) return notJudged()
  let sum = 0
  cells.each(first, (value, cell, row) => {
    let product = factorOf(value)
    for (const one of others) {
      const [top, left] = [one.top + row - first.top, one.left + cell.column - first.left]
      product *= factorOf(cells.valueAt({ sheet: one.sheet, top, bottom: top, left, right: left }))
    }
    sum += bounded(product)
  })
  return sum
}

const factorOf = (value: Value): number =>
  typeof value === 'number' ? bounded(value) : typeof value === 'string' || value === null ? 0 : notJudged()

/** No number, and no sign that some program takes for a pattern. */
const plainWords = /^\p{L}[\p{L}\p{N} -]*$/u

/** What stands beside the first cell that holds exactly what is wanted; a price or a share from a list. One that is nowhere is an error of its own. */
function lookedUp([wanted, area, index, isNear]: readonly Operand[], cells: StoredCells): Value {
  if (!isArea(area) || wanted === undefined || (isNear !== false && isNear !== 0)) return notJudged()
  const left = area.left + columnIn(area, single(index ?? null, cells))
  const meets = criterion(wordOrNumber(single(wanted, cells)))
  const found: number[] = []
  cells.each({ ...area, right: area.left }, (value, _, row) => {
    if (found.length === 0 && meets(value)) found.push(row)
  })
  const [top = notJudged()] = found
  return cells.valueAt({ sheet: area.sheet, top, bottom: top, left, right: left })
}

/** A column of an area by its number from 1, as steps from the first. */
function columnIn(area: Area, number: Value): number {
  const isThere = typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= area.right - area.left + 1
  return isThere ? number - 1 : notJudged()
}

const wordOrNumber = (key: Value): Value => (typeof key === 'string' && !plainWords.test(key) ? notJudged() : key)

const truths =
  (isMet: (truths: readonly boolean[]) => boolean): Calculation =>
  (operands, cells) =>
    operands.length === 0 ? notJudged() : isMet(operands.map((one) => truthOf(single(one, cells))))

const truthOf = (value: Value): boolean => (typeof value === 'boolean' ? value : typeof value === 'number' ? value !== 0 : notJudged())

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
  ['SUMPRODUCT', sumProduct],
  ['VLOOKUP', lookedUp],
  ['ABS', ofNumbers(1, 1, ([number = 0]) => Math.abs(number))],
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
