// Sums and numbers of what meets conditions. Law: an empty cell meets none that is judged here.
import { criterion } from './criterion.ts'
import { notJudged } from './not-judged.ts'
import { bounded } from './numbers.ts'
import { areAlike, besideIn, isArea, single, type Calculation, type Operand } from './operands.ts'
import { FAILED, type Area, type StoredCells, type Value } from './stored-cells.ts'

export const sumIf: Calculation = ([range, wanted, summing = range], cells) => {
  if (!isArea(range) || !isArea(summing) || wanted === undefined) return notJudged()
  return sumWhere(summing, [[range, criterion(single(wanted, cells))]], cells)
}

export const sumIfs: Calculation = ([summing, ...conditions], cells) =>
  isArea(summing) ? sumWhere(summing, conditionsOf(conditions, cells), cells) : notJudged()

/** COUNTIF and COUNTIFS. */
export const countIfs: Calculation = (conditions, cells) => {
  let count = 0
  eachMeeting(conditionsOf(conditions, cells), cells, () => count++)
  return count
}

type Condition = readonly [Area, (value: Value) => boolean]

/** Ranges and conditions in turn; empty cells are other than anything, and not looked at here. */
function conditionsOf(operands: readonly Operand[], cells: StoredCells): Condition[] {
  if (operands.length === 0 || operands.length % 2 !== 0) return notJudged()
  return operands.flatMap((range, index): Condition[] => {
    if (index % 2 === 1) return []
    const wanted = single(operands[index + 1] ?? null, cells)
    if (!isArea(range) || (typeof wanted === 'string' && wanted.startsWith('<>'))) return notJudged()
    return [[range, criterion(wanted)]]
  })
}

function sumWhere(summing: Area, conditions: readonly Condition[], cells: StoredCells): number {
  let sum = 0
  const [first = notJudged()] = conditions
  if (!areAlike(first[0], summing)) notJudged()
  eachMeeting(conditions, cells, (row, column) => {
    const found = besideIn(first[0], summing, row, column, cells)
    if (typeof found === 'number') sum += bounded(found)
    else if (typeof found === 'boolean' || found === FAILED) notJudged()
  })
  return sum
}

/** The cells of the first range that meet its condition, and whose fellows in the others meet theirs. */
function eachMeeting([first, ...others]: readonly Condition[], cells: StoredCells, take: (row: number, column: number) => void): void {
  const [range, meets] = first ?? notJudged()
  if (!others.every(([other]) => areAlike(range, other))) notJudged()
  cells.each(range, (value, { column }, row) => {
    if (meets(value) && others.every(([other, fits]) => fits(besideIn(range, other, row, column, cells)))) take(row, column)
  })
}
