// What is alike, less or more. Law: numbers that differ by noise, and letters that differ by their case where that is a setting, are not judged.
import { notJudged } from './not-judged.ts'
import { isSame } from './numbers.ts'
import type { StoredCells } from './stored-cells.ts'
import { hasDecimalSign, isFailure, type Value } from './values.ts'

/** An error on either side is what comes out. */
export function compared(left: Value, sign: string, right: Value, cells: StoredCells): Value {
  if (isFailure(left)) return left
  if (isFailure(right)) return right
  return met(sign, difference(left, right, sign === '=' || sign === '<>', cells))
}

/** Below, at or above nought. Every number is less than every text; where texts stand in an alphabet is a matter of the language. */
function difference(left: Value, right: Value, isForSameness: boolean, cells: StoredCells): number {
  if (typeof left === 'number' && typeof right === 'number') return isSame(left, right) ? 0 : left - right
  if (left === null) return right === null ? 0 : difference(empty(right, cells), right, isForSameness, cells)
  if (right === null) return difference(left, empty(left, cells), isForSameness, cells)
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (typeof left === 'number' && typeof right === 'string') return -1
  if (typeof left === 'string' && typeof right === 'number') return 1
  if (typeof left !== 'string' || typeof right !== 'string') return notJudged()
  if (isSameText(left, right, cells)) return 0
  return isForSameness ? 1 : notJudged()
}

/** An empty cell is the nought or the empty text of its kind, unless it may hold an empty text. */
function empty(beside: Value, cells: StoredCells): Value {
  if (typeof beside === 'string') return ''
  if (!cells.knowsEmpty) return notJudged()
  return typeof beside === 'boolean' ? false : 0
}

function isSameText(left: string, right: string, cells: StoredCells): boolean {
  if (left === right) return true
  if (hasDecimalSign(left) || hasDecimalSign(right)) return notJudged()
  return left.toLowerCase() === right.toLowerCase() && (cells.isOfExcel || notJudged())
}

function met(sign: string, difference: number): boolean {
  switch (sign) {
    case '=':
      return difference === 0
    case '<>':
      return difference !== 0
    case '<':
      return difference < 0
    case '>':
      return difference > 0
    case '<=':
      return difference <= 0
    default:
      return difference >= 0
  }
}
