// SUMIFS and its kin: sums and counts over the cells whose neighbours meet criteria.
import { CellError } from '../../model/cells.ts'
import { criterionOf, type Criterion } from '../criteria.ts'
import { FormulaFault, isBlock, type Block, type Value } from '../values.ts'
import { blockArgument, strict, type Catalogue } from './catalogue.ts'
import { total } from './mathematics.ts'

interface Condition {
  readonly block: Block
  readonly isMet: Criterion
}

function conditionsOf(pairs: readonly Value[]): Condition[] {
  if (pairs.length === 0 || pairs.length % 2 !== 0) throw new FormulaFault('#VALUE!')
  return Array.from({ length: pairs.length / 2 }, (_, index) => ({
    block: blockArgument(pairs[index * 2] ?? null),
    isMet: criterionOf(pairs[index * 2 + 1] ?? null),
  }))
}

function checkShapes(conditions: readonly Condition[], rows: number, columns: number): void {
  if (conditions.some(({ block }) => block.rows !== rows || block.columns !== columns)) throw new FormulaFault('#VALUE!')
}

/** The numbers of a block where every condition is met at the same place. */
function chosenNumbers(summed: Block, conditions: readonly Condition[]): number[] {
  checkShapes(conditions, summed.rows, summed.columns)
  return [...summed.filled()].flatMap(({ row, column, value }) => {
    if (!conditions.every(({ block, isMet }) => isMet(block.at(row, column)))) return []
    if (value instanceof CellError) throw new FormulaFault(value.code)
    return typeof value === 'number' ? [value] : []
  })
}

function countOf(conditions: readonly Condition[]): number {
  const [first] = conditions
  if (first === undefined) throw new FormulaFault('#VALUE!')
  const { rows, columns } = first.block
  checkShapes(conditions, rows, columns)
  if (!conditions.every(({ isMet }) => isMet(null))) {
    return (
      [...first.block.filled()].filter(({ row, column }) => conditions.every(({ block, isMet }) => isMet(block.at(row, column)))).length +
      blanksMet(first, conditions)
    )
  }
  let count = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) if (conditions.every(({ block, isMet }) => isMet(block.at(row, column)))) count++
  return count
}

/** Places where the first range is blank and its criterion takes a blank, found through the other ranges. */
function blanksMet(first: Condition, conditions: readonly Condition[]): number {
  if (!first.isMet(null)) return 0
  const other = conditions.find(({ isMet }) => !isMet(null))
  if (other === undefined) return 0
  return [...other.block.filled()].filter(
    ({ row, column }) => first.block.at(row, column) === null && conditions.every(({ block, isMet }) => isMet(block.at(row, column))),
  ).length
}

/** SUMIF may name a sum range of another size: its top left corner counts. */
function summedBlock(range: Block, summed: Value | undefined): Block {
  if (summed === undefined || summed === null || !isBlock(summed)) return range
  if (summed.rows === range.rows && summed.columns === range.columns) return summed
  throw new FormulaFault('#VALUE!')
}

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaFault('#DIV/0!')
  return total(numbers) / numbers.length
}

export const conditional: Catalogue = {
  SUMIFS: strict((summed = null, ...pairs) => total(chosenNumbers(blockArgument(summed), conditionsOf(pairs)))),
  AVERAGEIFS: strict((summed = null, ...pairs) => average(chosenNumbers(blockArgument(summed), conditionsOf(pairs)))),
  MAXIFS: strict((summed = null, ...pairs) => Math.max(0, ...chosenNumbers(blockArgument(summed), conditionsOf(pairs)))),
  COUNTIFS: strict((...pairs) => countOf(conditionsOf(pairs))),
  COUNTIF: strict((range = null, criterion = null) => countOf(conditionsOf([range, criterion]))),
  SUMIF: strict((range = null, criterion = null, summed) =>
    total(chosenNumbers(summedBlock(blockArgument(range), summed), conditionsOf([range, criterion]))),
  ),
}
