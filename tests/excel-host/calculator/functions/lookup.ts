// Finding values in ranges: INDEX, MATCH, VLOOKUP, INDIRECT and where things stand.
import { readAddress } from '../../model/address.ts'
import { areaBetween } from '../../model/area.ts'
import { parseFormula } from '../parse.ts'
import { wildcard } from '../criteria.ts'
import { evaluate } from '../evaluate.ts'
import { blockOfArea } from '../resolve.ts'
import {
  blockOf,
  booleanOf,
  compareScalars,
  FormulaFault,
  isBlock,
  numberOf,
  scalar,
  textOf,
  type Block,
  type Scalar,
  type Value,
} from '../values.ts'
import { argument, blockArgument, strict, type Call, type Catalogue } from './catalogue.ts'

const lineOf = (block: Block): Scalar[] =>
  Array.from({ length: Math.max(block.rows, block.columns) }, (_, index) => (block.rows > 1 ? block.at(index, 0) : block.at(0, index)))

const isSame = (value: Scalar, wanted: Scalar): boolean =>
  typeof value === 'string' && typeof wanted === 'string'
    ? wildcard(wanted).test(value)
    : typeof value === typeof wanted && compareScalars(value, wanted) === 0

/** 1-based; the last that is not beyond the wanted value where the line is sorted. */
function match(wanted: Value, block: Block, kind: number): number {
  const line = lineOf(block)
  const value = scalar(wanted)
  const index =
    kind === 0
      ? line.findIndex((item) => isSame(item, value))
      : line.findLastIndex((item) => isComparable(item, value) && compareScalars(item, value) * kind <= 0)
  if (index < 0) throw new FormulaFault('#N/A')
  return index + 1
}

const isComparable = (item: Scalar, value: Scalar): boolean => item !== null && typeof item === typeof value

function index(block: Block, row: number, column: number): Value {
  const isLine = block.rows === 1 || block.columns === 1
  const [at, across] = isLine && column === 0 && block.rows === 1 ? [1, row] : [row, isLine && column === 0 ? 1 : column]
  if (at > block.rows || across > block.columns || at < 0 || across < 0) throw new FormulaFault('#REF!')
  if (at !== 0 && across !== 0) return part(block, at - 1, across - 1, 1, 1)
  return at === 0
    ? part(block, 0, across === 0 ? 0 : across - 1, block.rows, across === 0 ? block.columns : 1)
    : part(block, at - 1, 0, 1, block.columns)
}

/** A part of a block; of a range it is a range again. */
function part(block: Block, top: number, left: number, rows: number, columns: number): Block {
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => block.at(top + row, left + column)))
  const place = block.place && {
    sheet: block.place.sheet,
    area: { row: block.place.area.row + top, column: block.place.area.column + left, rows, columns },
  }
  return { ...blockOf(cells), place }
}

function lookUp(wanted: Value, block: Block, column: number, isSorted: boolean): Value {
  if (column < 1 || column > block.columns) throw new FormulaFault('#REF!')
  const row = match(wanted, part(block, 0, 0, block.rows, 1), isSorted ? 1 : 0)
  return block.at(row - 1, column - 1)
}

function crossLookUp(call: Call): Value {
  const [wanted, found] = [argument(call, 0), blockArgument(argument(call, 2))]
  if (call.arguments.length > 4) throw new FormulaFault('#VALUE!')
  try {
    const at = match(wanted, blockArgument(argument(call, 1)), 0)
    return found.rows > 1 ? found.at(at - 1, 0) : found.at(0, at - 1)
  } catch (fault) {
    if (fault instanceof FormulaFault && call.arguments.length > 3) return argument(call, 3)
    throw fault
  }
}

function indirect({ arguments: values, place }: Call): Value {
  const text = textOf(values[0]?.() ?? null)
  const address = readAddress(text)
  if (address === null) return evaluate(parseFormula(`=${text}`), place)
  const sheet = address.sheet === null ? place.sheet : place.workbook.findSheet(address.sheet)
  if (sheet === undefined) throw new FormulaFault('#REF!')
  return blockOfArea(sheet, address.area, place)
}

/** The row or column of a range, or of the formula itself; of a larger range the numbers of all its rows or columns. */
function numbersOf(call: Call, axis: 'row' | 'column'): Value {
  const value = call.arguments[0]?.()
  const area = value !== undefined && isBlock(value) ? value.place?.area : undefined
  if (area === undefined) return call.place[axis] + 1
  const count = axis === 'row' ? area.rows : area.columns
  if (count === 1) return area[axis] + 1
  const numbers = Array.from({ length: count }, (_, index) => area[axis] + index + 1)
  return blockOf(axis === 'row' ? numbers.map((number) => [number]) : [numbers])
}

/** A range moved and resized from another. */
function offset(call: Call): Value {
  const place = blockArgument(argument(call, 0)).place
  if (place === null) throw new FormulaFault('#VALUE!')
  const whole = (index: number, fallback: number): number => Math.trunc(numberOf(argument(call, index, fallback)))
  const [row, column] = [place.area.row + whole(1, 0), place.area.column + whole(2, 0)]
  const area = areaBetween(row, column, row + whole(3, place.area.rows) - 1, column + whole(4, place.area.columns) - 1)
  if (area === null) throw new FormulaFault('#REF!')
  return blockOfArea(place.sheet, area, call.place)
}

export const lookup: Catalogue = {
  MATCH: (call) => match(argument(call, 0), blockArgument(argument(call, 1)), Math.sign(numberOf(argument(call, 2, 1)))),
  INDEX: (call) =>
    index(blockArgument(argument(call, 0)), Math.trunc(numberOf(argument(call, 1, 0))), Math.trunc(numberOf(argument(call, 2, 0)))),
  VLOOKUP: (call) =>
    lookUp(
      argument(call, 0),
      blockArgument(argument(call, 1)),
      Math.trunc(numberOf(argument(call, 2))),
      booleanOf(argument(call, 3, true)),
    ),
  XLOOKUP: crossLookUp,
  INDIRECT: indirect,
  OFFSET: offset,
  ROW: (call) => numbersOf(call, 'row'),
  COLUMN: (call) => numbersOf(call, 'column'),
  ROWS: strict((value = null) => blockArgument(value).rows),
  COLUMNS: strict((value = null) => blockArgument(value).columns),
}
