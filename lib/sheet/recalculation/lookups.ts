// Prices and shares from a list: what stands beside what is wanted, or at a place by its number. Law: only what is wanted exactly, and is there, is judged.
import { criterion } from './criterion.ts'
import { notJudged } from './not-judged.ts'
import { isArea, single, truthOf, type Calculation, type Operand } from './operands.ts'
import { FAILED, type Area, type StoredCells, type Value } from './stored-cells.ts'

/** VLOOKUP: what stands beside the first cell that holds what is wanted. One that is nowhere is an error of its own. */
export const lookedUp: Calculation = ([wanted, area, index, isNear], cells) => {
  if (!isArea(area) || !isExact(isNear)) return notJudged()
  const steps = placeAmong(columnsOf(area), single(index ?? null, cells))
  const { row } = firstFound(wanted, { ...area, right: area.left }, cells)
  return valueOf(area, row, area.left + steps, cells)
}

/** HLOOKUP: what stands below it. */
export const lookedUpBelow: Calculation = ([wanted, area, index, isNear], cells) => {
  if (!isArea(area) || !isExact(isNear)) return notJudged()
  const steps = placeAmong(rowsOf(area), single(index ?? null, cells))
  const { column } = firstFound(wanted, { ...area, bottom: area.top }, cells)
  return valueOf(area, area.top + steps, column, cells)
}

/** MATCH: the how manyth of a row or column. */
export const matched: Calculation = ([wanted, area, isNear], cells) => {
  if (!isArea(area) || !isExact(isNear) || (rowsOf(area) > 1 && columnsOf(area) > 1)) return notJudged()
  const { row, column } = firstFound(wanted, area, cells)
  return row - area.top + column - area.left + 1
}

/** INDEX: by row and column; one number alone counts along a row or a column. */
export const indexed: Calculation = ([area, first, second], cells) => {
  if (!isArea(area) || first === undefined) return notJudged()
  const one = single(first, cells)
  if (second !== undefined)
    return valueOf(area, area.top + placeAmong(rowsOf(area), one), area.left + placeAmong(columnsOf(area), single(second, cells)), cells)
  if (columnsOf(area) === 1) return valueOf(area, area.top + placeAmong(rowsOf(area), one), area.left, cells)
  return rowsOf(area) === 1 ? valueOf(area, area.top, area.left + placeAmong(columnsOf(area), one), cells) : notJudged()
}

/** CHOOSE: the how manyth of those that follow. */
export const chosen: Calculation = ([index, ...choices], cells) =>
  single(choices[placeAmong(choices.length, single(index ?? null, cells))] ?? null, cells)

/** IFS: what stands behind the first condition that is met. */
export const firstMet: Calculation = (operands, cells) => {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const condition = single(operands[at] ?? null, cells)
    if (condition === FAILED) return FAILED
    if (truthOf(condition)) return single(operands[at + 1] ?? null, cells)
  }
  return notJudged()
}

const isExact = (isNear: Operand | undefined): boolean => isNear === false || isNear === 0
const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1
const columnsOf = ({ left, right }: Area): number => right - left + 1

/** A place by its number from 1, as steps from the first. */
const placeAmong = (count: number, number: Value): number =>
  typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : notJudged()

const valueOf = ({ sheet }: Area, top: number, left: number, cells: StoredCells): Value =>
  cells.valueAt({ sheet, top, bottom: top, left, right: left })

/** No number, and no sign that some program takes for a pattern. */
const plainWords = /^\p{L}[\p{L}\p{N} -]*$/u
const wordOrNumber = (key: Value): Value => (typeof key === 'string' && !plainWords.test(key) ? notJudged() : key)

interface Place {
  readonly row: number
  readonly column: number
}

function firstFound(wanted: Operand | undefined, area: Area, cells: StoredCells): Place {
  if (wanted === undefined) return notJudged()
  const meets = criterion(wordOrNumber(single(wanted, cells)))
  const found: Place[] = []
  cells.each(area, (value, { column }, row) => {
    if (found.length === 0 && meets(value)) found.push({ row, column })
  })
  return found[0] ?? notJudged()
}
