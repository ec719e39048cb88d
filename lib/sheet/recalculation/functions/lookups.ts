// Prices and shares from a list: what stands beside what is wanted, or at a place by its number. Law: what is wanted exactly is found or is nowhere;
// of the nearest only numbers in order are judged.
import { notJudged } from '../not-judged.ts'
import { bounded, isSame } from '../numbers.ts'
import { single, truthOf, type Calculation } from '../operands.ts'
import type { StoredCells } from '../stored-cells.ts'
import { columnsOf, isArea, isFailure, isList, MISSING, rowsOf, type Area, type Failure, type Operand, type Value } from '../values.ts'
import { criterion } from './criterion.ts'

/** VLOOKUP: what stands beside the first cell that holds what is wanted. */
const lookedUp: Calculation = ([wanted, area, index, isNear], cells) => {
  if (!isArea(area)) return notJudged()
  const steps = placeAmong(columnsOf(area), single(index ?? null, cells))
  const found = find(wanted, { ...area, right: area.left }, kindOf(isNear, cells), cells)
  return 'shows' in found ? found : valueOf(area, found.row, area.left + steps, cells)
}

/** HLOOKUP: what stands below it. */
const lookedUpBelow: Calculation = ([wanted, area, index, isNear], cells) => {
  if (!isArea(area)) return notJudged()
  const steps = placeAmong(rowsOf(area), single(index ?? null, cells))
  const found = find(wanted, { ...area, bottom: area.top }, kindOf(isNear, cells), cells)
  return 'shows' in found ? found : valueOf(area, area.top + steps, found.column, cells)
}

/** LOOKUP in one row or column, the nearest below; what is given stands in another of the same length. */
const lookedUpNear: Calculation = ([wanted, area, results = area], cells) => {
  if (!isArea(area) || !isArea(results) || !isLine(area) || !isLine(results)) return notJudged()
  const found = find(wanted, area, 'nearest', cells)
  return 'shows' in found ? found : alongside(area, results, found, cells)
}

/** XLOOKUP of what is wanted exactly, from the first on. */
const lookedUpExactly: Calculation = ([wanted, area, results, otherwise = MISSING, kind = 0, direction = 1], cells) => {
  if (!isArea(area) || !isArea(results) || !isLine(area) || !isLine(results) || single(kind, cells) !== 0 || single(direction, cells) !== 1)
    return notJudged()
  const found = find(wanted, area, 'exact', cells)
  return 'shows' in found ? otherwise : alongside(area, results, found, cells)
}

function alongside(area: Area, results: Area, { row, column }: Place, cells: StoredCells): Value {
  const steps = row - area.top + column - area.left
  const isDown = columnsOf(results) === 1
  if ((isDown ? rowsOf(results) : columnsOf(results)) !== Math.max(rowsOf(area), columnsOf(area))) return notJudged()
  return isDown ? valueOf(results, results.top + steps, results.left, cells) : valueOf(results, results.top, results.left + steps, cells)
}

/** MATCH and XMATCH: the how manyth of a row or column. */
const matched =
  (usual: number): Calculation =>
  ([wanted, area, kind = usual], cells) => {
    if (!isArea(area) || !isLine(area)) return notJudged()
    const stated = single(kind, cells)
    if (stated !== 0 && stated !== 1) return notJudged()
    if (stated === 1 && usual === 0) return notJudged()
    const found = find(wanted, area, stated === 0 ? 'exact' : 'nearest', cells)
    return 'shows' in found ? found : found.row - area.top + found.column - area.left + 1
  }

/** INDEX: by row and column; one number alone counts along a row or a column, and 0 is all of them. */
const indexed: Calculation = ([area, first, second], cells) => {
  if (!isArea(area) || first === undefined) return notJudged()
  const one = single(first, cells)
  if (second !== undefined) {
    const other = single(second, cells)
    const rows = one === 0 || one === null ? area : narrowed(area, 'down', placeAmong(rowsOf(area), one))
    return other === 0 || other === null ? rows : narrowed(rows, 'across', placeAmong(columnsOf(area), other))
  }
  if (columnsOf(area) === 1) return narrowed(area, 'down', placeAmong(rowsOf(area), one))
  return rowsOf(area) === 1 ? narrowed(area, 'across', placeAmong(columnsOf(area), one)) : notJudged()
}

const narrowed = (area: Area, direction: 'down' | 'across', steps: number): Area =>
  direction === 'down'
    ? { ...area, top: area.top + steps, bottom: area.top + steps }
    : { ...area, left: area.left + steps, right: area.left + steps }

/** CHOOSE: the how manyth of those that follow. */
const chosen: Calculation = ([index, ...choices], cells) => choices[placeAmong(choices.length, single(index ?? null, cells))] ?? null

/** IFS: what stands behind the first condition that is met. */
const firstMet: Calculation = (operands, cells) => {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const condition = single(operands[at] ?? null, cells)
    if (isFailure(condition)) return condition
    if (truthOf(condition)) return operands[at + 1] ?? null
  }
  return MISSING
}

/** Whether the nearest will do, where that is said; it will where nothing is. */
function kindOf(isNear: Operand | undefined, cells: StoredCells): 'exact' | 'nearest' {
  const stated = isNear === undefined ? true : single(isNear, cells)
  return truthOf(stated ?? false) ? 'nearest' : 'exact'
}

const isLine = (area: Area): boolean => rowsOf(area) === 1 || columnsOf(area) === 1

/** A place by its number from 1, as steps from the first. */
const placeAmong = (count: number, number: Value): number =>
  typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : notJudged()

const valueOf = ({ sheet }: Area, top: number, left: number, cells: StoredCells): Value =>
  cells.valueAt({ sheet, top, bottom: top, left, right: left })

/** No number, and no sign that some program takes for a pattern. */
const plainWords = /^\p{L}[\p{L}\p{N} -]*$/u

function keyOf(key: Value, cells: StoredCells): Value {
  if (typeof key !== 'string') return key
  return plainWords.test(key) || (cells.isOfExcel && /^\p{L}[^*?~]*$/u.test(key)) ? key : notJudged()
}

interface Place {
  readonly row: number
  readonly column: number
}

function find(wanted: Operand | undefined, area: Area, kind: 'exact' | 'nearest', cells: StoredCells): Place | Failure {
  if (wanted === undefined || isList(wanted)) return notJudged()
  const key = single(wanted, cells)
  if (isFailure(key)) return key
  return kind === 'exact' ? firstFound(keyOf(key, cells), area, cells) : nearestBelow(key, area, cells)
}

function firstFound(key: Value, area: Area, cells: StoredCells): Place | Failure {
  const meets = criterion(key, cells)
  const found: Place[] = []
  cells.each(area, (value, { column }, row) => {
    if (found.length === 0 && meets(value)) found.push({ row, column })
  })
  return found[0] ?? MISSING
}

/** The last that is not more than what is wanted, of numbers that never become less. */
function nearestBelow(key: Value, area: Area, cells: StoredCells): Place | Failure {
  if (typeof key !== 'number') return notJudged()
  const found: Place[] = []
  let before = -Infinity
  cells.each(area, (value, { column }, row) => {
    if (typeof value !== 'number' || bounded(value) < before) return notJudged()
    before = value
    if (value < key || isSame(value, key)) found.push({ row, column })
  })
  return found.at(-1) ?? MISSING
}

export const lookups: readonly (readonly [string, Calculation])[] = [
  ['VLOOKUP', lookedUp],
  ['HLOOKUP', lookedUpBelow],
  ['LOOKUP', lookedUpNear],
  ['XLOOKUP', lookedUpExactly],
  ['MATCH', matched(1)],
  ['XMATCH', matched(0)],
  ['INDEX', indexed],
  ['CHOOSE', chosen],
  ['IFS', firstMet],
]
