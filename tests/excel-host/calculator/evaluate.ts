// Works out an expression at the place where it stands. Law: never a wrong figure in silence: what this calculator does not know throws.
import { CellError } from '../model/cells.ts'
import { notSimulated } from '../model/refusal.ts'
import { callFunction } from './functions/index.ts'
import type { Place } from './place.ts'
import { blockOfAddress, blockOfName, blockOfStructured } from './resolve.ts'
import type { Expression, Operator } from './syntax.ts'
import { blockOf, compareScalars, FormulaFault, isBlock, numberOf, scalar, textOf, type Block, type Scalar, type Value } from './values.ts'

/** The value of an expression; errors come back as values. */
export function evaluate(expression: Expression, place: Place): Value {
  try {
    return work(expression, place)
  } catch (fault) {
    if (fault instanceof FormulaFault) return fault.value
    throw fault
  }
}

function work(expression: Expression, place: Place): Value {
  switch (expression.kind) {
    case 'number':
      return expression.number
    case 'text':
      return expression.text
    case 'boolean':
      return expression.boolean
    case 'error':
      return new CellError(expression.code)
    case 'missing':
      return null
    case 'reference':
      return blockOfAddress(expression.address, place)
    case 'structured':
      return blockOfStructured(expression.reference, place)
    case 'name':
      return blockOfName(expression.name, place)
    case 'negated':
      return mapped(evaluate(expression.operand, place), (value) => -numberOf(value))
    case 'percent':
      return mapped(evaluate(expression.operand, place), (value) => numberOf(value) / 100)
    case 'operation':
      return paired(evaluate(expression.left, place), evaluate(expression.right, place), (one, other) =>
        operate(expression.operator, one, other),
      )
    case 'call':
      return call(expression.name, expression.arguments, place)
  }
}

function call(name: string, expressions: readonly Expression[], place: Place): Value {
  const values = expressions.map((expression) => (): Value => evaluate(expression, place))
  const custom = place.workbook.customFunctions.get(name)
  if (custom !== undefined) return custom(...values.map((value) => plainArgument(value())))
  if (name.includes('.') && !name.startsWith('_XLFN.')) return new CellError('#NAME?')
  const found = callFunction(name.replace(/^_XLFN\./, ''), { arguments: values, place })
  if (found === undefined) throw notSimulated(`the function ${name}`)
  return found
}

/** What a custom function is handed: a single value, or rows of them. */
function plainArgument(value: Value): unknown {
  if (!isBlock(value)) return value instanceof CellError ? value.code : value
  return Array.from({ length: value.rows }, (_, row) => Array.from({ length: value.columns }, (_, column) => value.at(row, column) ?? ''))
}

function operate(operator: Operator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '+':
      return sum(numberOf(left), numberOf(right))
    case '-':
      return sum(numberOf(left), -numberOf(right))
    case '*':
      return finite(numberOf(left) * numberOf(right))
    case '/':
      return quotient(numberOf(left), numberOf(right))
    case '^':
      return finite(numberOf(left) ** numberOf(right))
    case '&':
      return textOf(left) + textOf(right)
    default:
      return compares(operator, compareScalars(left, right))
  }
}

/** Excel takes a difference that is nothing but rounding noise for zero. */
function sum(one: number, other: number): number {
  const result = one + other
  return Math.abs(result) < Math.max(Math.abs(one), Math.abs(other)) * 1e-15 ? 0 : finite(result)
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFault('#DIV/0!')
  return finite(dividend / divisor)
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaFault('#NUM!')
  return value
}

function compares(operator: string, difference: number): boolean {
  if (operator === '=') return difference === 0
  if (operator === '<>') return difference !== 0
  if (operator.startsWith('<')) return difference < 0 || (operator === '<=' && difference === 0)
  return difference > 0 || (operator === '>=' && difference === 0)
}

function mapped(value: Value, change: (value: Scalar) => Scalar): Value {
  return isBlock(value) && !isSingle(value)
    ? over(value.rows, value.columns, (row, column) => change(value.at(row, column)))
    : change(scalar(value))
}

/** Pairs two values cell by cell; a single value or a single row or column goes with every one of the other. */
function paired(left: Value, right: Value, join: (left: Scalar, right: Scalar) => Scalar): Value {
  const one = isBlock(left) ? left : blockOf([[left]])
  const other = isBlock(right) ? right : blockOf([[right]])
  if (isSingle(one) && isSingle(other)) return join(one.at(0, 0), other.at(0, 0))
  const rows = Math.max(one.rows, other.rows)
  const columns = Math.max(one.columns, other.columns)
  return over(rows, columns, (row, column) => join(stretched(one, row, column), stretched(other, row, column)))
}

const isSingle = (block: Block): boolean => block.rows === 1 && block.columns === 1

function stretched(block: Block, row: number, column: number): Scalar {
  const [at, across] = [block.rows === 1 ? 0 : row, block.columns === 1 ? 0 : column]
  return at < block.rows && across < block.columns ? block.at(at, across) : new CellError('#N/A')
}

function over(rows: number, columns: number, value: (row: number, column: number) => Scalar): Block {
  const caught = (row: number, column: number): Scalar => {
    try {
      return value(row, column)
    } catch (fault) {
      if (fault instanceof FormulaFault) return fault.value
      throw fault
    }
  }
  return blockOf(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => caught(row, column))))
}
