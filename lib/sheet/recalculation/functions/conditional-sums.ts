// Sums, numbers and means of what meets conditions. Law: whether an empty cell meets one is not judged.
import { eachOf } from '../lists.ts'
import { notJudged } from '../not-judged.ts'
import { bounded } from '../numbers.ts'
import { areAlike, besideIn, single, type Calculation } from '../operands.ts'
import type { StoredCells } from '../stored-cells.ts'
import { columnsOf, FAILED, isArea, isCell, isFailure, isList, rowsOf, type Area, type Operand, type Value } from '../values.ts'
import { criterion } from './criterion.ts'

/** What is made of the numbers that meet all conditions. */
type Gathering = (numbers: readonly number[]) => Value

const total: Gathering = (numbers) => numbers.reduce((sum, number) => sum + number, 0)
const mean: Gathering = (numbers) => (numbers.length === 0 ? FAILED : Number(total(numbers)) / numbers.length)
const most: Gathering = (numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0)
const least: Gathering = (numbers) => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0)

/** SUMIF and AVERAGEIF: what is added up has the shape of what is asked, from its first cell on. */
const ofOne =
  (gathering: Gathering): Calculation =>
  ([range, wanted, summing = range], cells) => {
    if (!isArea(range) || !isArea(summing) || wanted === undefined) return notJudged()
    const { top, left } = summing
    const shaped = { ...summing, bottom: top + rowsOf(range) - 1, right: left + columnsOf(range) - 1 }
    return ofEach([wanted], ([one = null]) => gathered(gathering, shaped, [[range, one]], cells), cells)
  }

const ofSeveral =
  (gathering: Gathering): Calculation =>
  ([summing, ...conditions], cells) => {
    const ranges = rangesIn(conditions)
    if (!isArea(summing)) return notJudged()
    return ofEach(wantedIn(conditions), (wanted) => gathered(gathering, summing, paired(ranges, wanted), cells), cells)
  }

/** COUNTIF and COUNTIFS. */
const count: Calculation = (conditions, cells) => {
  const ranges = rangesIn(conditions)
  return ofEach(
    wantedIn(conditions),
    (wanted) => {
      let found = 0
      eachMeeting(paired(ranges, wanted), cells, () => found++)
      return found
    },
    cells,
  )
}

/** Conditions that are lists give a list. */
const ofEach = (wanted: readonly Operand[], calculate: (wanted: readonly Value[]) => Value, cells: StoredCells): Operand =>
  wanted.some((one) => isList(one) || (isArea(one) && !isCell(one)))
    ? eachOf(wanted, calculate, cells)
    : calculate(wanted.map((one) => single(one, cells)))

/** Ranges and conditions in turn. */
const rangesIn = (operands: readonly Operand[]): readonly Area[] => {
  if (operands.length === 0 || operands.length % 2 !== 0) return notJudged()
  return operands.filter((_, index) => index % 2 === 0).map((one) => (isArea(one) ? one : notJudged()))
}
const wantedIn = (operands: readonly Operand[]): readonly Operand[] => operands.filter((_, index) => index % 2 === 1)

type Asked = readonly [Area, Value]
const paired = (ranges: readonly Area[], wanted: readonly Value[]): Asked[] => ranges.map((range, index) => [range, wanted[index] ?? null])

function gathered(gathering: Gathering, summing: Area, conditions: readonly Asked[], cells: StoredCells): Value {
  const numbers: number[] = []
  const [first = notJudged()] = conditions
  if (!areAlike(first[0], summing)) notJudged()
  eachMeeting(conditions, cells, (row, column) => {
    const found = besideIn(first[0], summing, row, column, cells)
    if (typeof found === 'number') numbers.push(bounded(found))
    else if (typeof found === 'boolean' || isFailure(found)) notJudged()
  })
  return gathering(numbers)
}

/** The cells of the first range that meet its condition, and whose fellows in the others meet theirs. */
function eachMeeting(conditions: readonly Asked[], cells: StoredCells, take: (row: number, column: number) => void): void {
  const [[range, wanted] = notJudged(), ...others] = conditions
  const meets = criterion(wanted, cells)
  const further = others.map(([other, one]) => ({ other, fits: criterion(one, cells), isOther: isOfOthers(one) }))
  if (!others.every(([other]) => areAlike(range, other))) notJudged()
  let seen = 0
  cells.each(range, (value, { column }, row) => {
    seen++
    const fits = further.every(({ other, fits: isMet, isOther }) => {
      const beside = besideIn(range, other, row, column, cells)
      return isOther && beside === null ? notJudged() : isMet(beside)
    })
    if (meets(value) && fits) take(row, column)
  })
  if (isOfOthers(wanted) && seen !== rowsOf(range) * columnsOf(range)) notJudged()
}

/** Whether empty cells are other than what is named, programs do not agree. */
const isOfOthers = (wanted: Value): boolean => typeof wanted === 'string' && wanted.startsWith('<>')

export const conditionalSums: readonly (readonly [string, Calculation])[] = [
  ['SUMIF', ofOne(total)],
  ['AVERAGEIF', ofOne(mean)],
  ['SUMIFS', ofSeveral(total)],
  ['AVERAGEIFS', ofSeveral(mean)],
  ['MAXIFS', ofSeveral(most)],
  ['MINIFS', ofSeveral(least)],
  ['COUNTIF', (operands, ...others) => (operands.length === 2 ? count(operands, ...others) : notJudged())],
  ['COUNTIFS', count],
]
