// Functions of many numbers. Law: each takes what every program takes alike (numbers in cells; texts and empty cells are passed over in ranges).
import type { Cell } from '../../grid.ts'
import { listOf, valueIn } from '../lists.ts'
import { notJudged } from '../not-judged.ts'
import { bounded, isSame } from '../numbers.ts'
import { areAlike, besideIn, eachNumber, single, type Calculation } from '../operands.ts'
import type { StoredCells } from '../stored-cells.ts'
import { columnsOf, FAILED, isArea, isFailure, isList, MISSING, rowsOf, type Failure, type Operand, type Value } from '../values.ts'
import { putTogether } from './texts.ts'
import { textOf } from '../values.ts'

/** Numbers of many operands, gathered one by one. */
interface Gathering {
  readonly begin: number
  readonly step: (before: number, number: number, count: number) => number
  /** Of what was gathered, and of how many. */
  readonly end?: (gathered: number, count: number) => Value
}

const gathered =
  ({ begin, step, end = (result) => result }: Gathering): Calculation =>
  (operands, cells) => {
    let [result, count] = [begin, 0]
    const failure = eachNumber(operands, cells, (number) => {
      result = bounded(step(result, number, count))
      count += 1
    })
    return failure ?? end(result, count)
  }

const gatherings = {
  SUM: { begin: 0, step: (sum, number) => sum + number },
  AVERAGE: { begin: 0, step: (sum, number) => sum + number, end: (sum, count) => (count === 0 ? FAILED : sum / count) },
  COUNT: { begin: 0, step: (count) => count + 1 },
  MIN: { begin: 0, step: (least, number, count) => (count === 0 ? number : Math.min(least, number)) },
  MAX: { begin: 0, step: (most, number, count) => (count === 0 ? number : Math.max(most, number)) },
  PRODUCT: { begin: 1, step: (product, number) => product * number, end: (product, count) => (count === 0 ? 0 : product) },
  SUMSQ: { begin: 0, step: (sum, number) => sum + number * number },
} as const satisfies Record<string, Gathering>

const sumOf = gathered(gatherings.SUM)

/** What a list holds of FALSE adds nothing to a sum in any program. */
const sum: Calculation = (operands, ...others) =>
  sumOf(
    operands.map((one) => (isList(one) ? { ...one, values: one.values.filter((value) => value !== false) } : one)),
    ...others,
  )

/** Numbers are counted, errors passed over. */
const count: Calculation = (operands, cells) => {
  let found = 0
  const take = (value: Value): void => {
    if (typeof value === 'number') found++
    else if (typeof value === 'boolean') notJudged()
  }
  for (const operand of operands) {
    if (isArea(operand)) cells.each(operand, take)
    else if (isList(operand)) operand.values.forEach(take)
    else if (typeof operand === 'number') found++
    else notJudged()
  }
  return found
}

/** Whatever is not empty, an empty text too. */
const countAll: Calculation = (operands, cells) => {
  let found = 0
  for (const operand of operands) {
    if (isList(operand)) return notJudged()
    if (!isArea(operand)) found++
    else {
      found += cells.emptyTexts(operand)
      cells.each(operand, () => found++)
    }
  }
  return found
}

/** Empty cells and empty texts. */
const countBlank: Calculation = ([area], cells) => {
  if (!isArea(area) || !cells.knowsEmpty) return notJudged()
  let filled = 0
  cells.each(area, (value) => (filled += value === '' ? 0 : 1))
  const size = rowsOf(area) * columnsOf(area)
  return Number.isFinite(size) ? size - filled : notJudged()
}

const kinds: ReadonlyMap<number, Gathering> = new Map<number, Gathering>([
  [1, gatherings.AVERAGE],
  [2, gatherings.COUNT],
  [4, gatherings.MAX],
  [5, gatherings.MIN],
  [6, gatherings.PRODUCT],
  [9, gatherings.SUM],
])
const WITHOUT_HIDDEN = 100

/** SUBTOTAL passes over cells that are subtotals themselves, and over rows that a filter hides; from 100 on over all hidden rows. */
const subtotal: Calculation = ([kind, ...areas], cells) => {
  if (typeof kind !== 'number' || areas.length === 0) return notJudged()
  const isShown = kind > WITHOUT_HIDDEN
  const gathering = kinds.get(isShown ? kind - WITHOUT_HIDDEN : kind) ?? notJudged()
  return ofAreas(gathering, areas, cells, { rows: isShown ? 'shown' : 'none hidden', takesSubtotals: false, passesOverErrors: false })
}

/** AGGREGATE passes over subtotals with 0 to 3, over hidden rows with odd options, over errors with 2, 3, 6 and 7. */
const aggregate: Calculation = ([kind, option, ...areas], cells) => {
  if (typeof kind !== 'number' || typeof option !== 'number' || !Number.isInteger(option) || option < 0 || option > 7) return notJudged()
  if (option < 4) return notJudged()
  const gathering = kinds.get(kind) ?? notJudged()
  return ofAreas(gathering, areas, cells, { rows: option % 2 === 1 ? 'shown' : 'all', takesSubtotals: true, passesOverErrors: option > 5 })
}

/** Which cells are gathered, and whether errors among them are passed over. */
interface Choice {
  readonly rows: 'all' | 'shown' | 'none hidden'
  readonly takesSubtotals: boolean
  readonly passesOverErrors: boolean
}

function ofAreas(
  { begin, step, end = (result) => result }: Gathering,
  areas: readonly Operand[],
  cells: StoredCells,
  { rows, takesSubtotals, passesOverErrors }: Choice,
): Value {
  let [result, count] = [begin, 0]
  const failures: Failure[] = []
  const add = (value: Value, cell: Cell): void => {
    if (!takesSubtotals && isSubtotal(cell)) return
    if (typeof value === 'number') result = bounded(step(result, value, count++))
    else if (isFailure(value)) failures.push(value)
    else if (typeof value !== 'string') notJudged()
  }
  for (const area of areas) cells.each(isArea(area) ? area : notJudged(), add, rows)
  const [failure] = failures
  return failure !== undefined && !passesOverErrors ? failure : end(result, count)
}

/** A subtotal and nothing else; one within a larger formula is passed over by some programs only. */
function isSubtotal({ formula }: Cell): boolean {
  if (formula === undefined || !/SUBTOTAL|AGGREGATE/i.test(formula)) return false
  return /^\+?SUBTOTAL\([^()]*\)$/i.test(formula) || notJudged()
}

/** The products of what stands alike in ranges or lists; what is no number counts as nought. */
const sumProduct: Calculation = (operands, cells) => {
  const [first, ...others] = operands
  if (first === undefined) return notJudged()
  if (isArea(first) && others.every((one) => isArea(one) && areAlike(first, one))) {
    let sum = 0
    const failures: Failure[] = []
    cells.each(first, (value, cell, row) => {
      let product = factorOf(value, failures)
      for (const one of others) if (isArea(one)) product *= factorOf(besideIn(first, one, row, cell.column, cells), failures)
      sum += bounded(product)
    })
    return failures[0] ?? sum
  }
  return sumOfLists(operands, cells)
}

function sumOfLists(operands: readonly Operand[], cells: StoredCells): Value {
  const lists = operands.map((one) => listOf(one, cells))
  const [{ rows, columns } = notJudged()] = lists
  if (!lists.every((one) => one.rows === rows && one.columns === columns)) return notJudged()
  let sum = 0
  const failures: Failure[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let product = 1
      for (const list of lists) product *= factorOf(valueIn(list, row, column), failures)
      sum += bounded(product)
    }
  return failures[0] ?? sum
}

function factorOf(value: Value, failures: Failure[]): number {
  if (typeof value === 'number') return bounded(value)
  if (isFailure(value)) failures.push(value)
  return typeof value === 'boolean' ? notJudged() : 0
}

function ascendingIn(operands: readonly Operand[], cells: StoredCells): number[] {
  const numbers: number[] = []
  const failure = eachNumber(operands, cells, (number) => numbers.push(number))
  return failure === null ? numbers.sort((a, b) => a - b) : notJudged()
}

/** The how manyth of many numbers. */
const ranked =
  (find: (ascending: readonly number[], place: number) => number | undefined): Calculation =>
  ([area, place], cells) => {
    const number = single(place ?? null, cells)
    if (area === undefined || typeof number !== 'number' || !Number.isInteger(number) || number < 1) return notJudged()
    return find(ascendingIn([area], cells), number) ?? notJudged()
  }

const median: Calculation = (operands, cells) => {
  const ascending = ascendingIn(operands, cells)
  const [low = notJudged(), high = notJudged()] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]]
  return (low + high) / 2
}

/** RANK: the how manyth a number is among others, from the largest on unless it is said otherwise. */
const rank: Calculation = ([wanted, area, order = 0], cells) => {
  const [number, direction] = [single(wanted ?? null, cells), single(order, cells)]
  if (typeof number !== 'number' || typeof direction !== 'number' || !isArea(area)) return notJudged()
  const all = ascendingIn([area], cells)
  if (!all.some((one) => isSame(one, number))) return MISSING
  return 1 + all.filter((one) => (direction === 0 ? one > number : one < number)).length
}

/** Texts of all operands; FALSE as the second of TEXTJOIN takes empty ones, too. */
const concatenated: Calculation = (operands, cells) => putTogether(textsIn(operands, cells), '')
const textJoined: Calculation = ([separator, passesOver, ...operands], cells) => {
  const sign = single(separator ?? null, cells)
  if (typeof sign !== 'string' || single(passesOver ?? null, cells) !== true) return notJudged()
  return putTogether(
    textsIn(operands, cells).filter((text) => text !== ''),
    sign,
  )
}

const textsIn = (operands: readonly Operand[], cells: StoredCells): string[] =>
  operands.flatMap((one) => {
    const texts: string[] = []
    if (isArea(one)) cells.each(one, (value) => texts.push(isFailure(value) ? notJudged() : textOf(value)))
    else if (isList(one)) texts.push(...one.values.map((value) => (isFailure(value) ? notJudged() : textOf(value))))
    else texts.push(isFailure(one) ? notJudged() : textOf(one))
    return texts
  })

export const sums: readonly (readonly [string, Calculation])[] = [
  ['SUM', sum],
  ['AVERAGE', gathered(gatherings.AVERAGE)],
  ['COUNT', count],
  ['COUNTA', countAll],
  ['COUNTBLANK', countBlank],
  ['MIN', gathered(gatherings.MIN)],
  ['MAX', gathered(gatherings.MAX)],
  ['PRODUCT', gathered(gatherings.PRODUCT)],
  ['SUMSQ', gathered(gatherings.SUMSQ)],
  ['SUBTOTAL', subtotal],
  ['AGGREGATE', aggregate],
  ['SUMPRODUCT', sumProduct],
  ['LARGE', ranked((ascending, place) => ascending.at(-place))],
  ['SMALL', ranked((ascending, place) => ascending[place - 1])],
  ['MEDIAN', median],
  ['RANK', rank],
  ['RANK.EQ', rank],
  ['CONCAT', concatenated],
  ['TEXTJOIN', textJoined],
]
