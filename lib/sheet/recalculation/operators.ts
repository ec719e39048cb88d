// What stands between two operands: signs of arithmetic and `&`. Law: an error is handed on, and a division by nought is one.
import type { OfValues } from './lists.ts'
import { numberOf } from './numbers.ts'
import { FAILED, isFailure, textOf, type Value } from './values.ts'

export type OfTwoNumbers = (left: number, right: number) => Value

export const plus: OfTwoNumbers = (left, right) => left + right
export const minus: OfTwoNumbers = (left, right) => left - right
export const times: OfTwoNumbers = (left, right) => left * right
export const over: OfTwoNumbers = (left, right) => (right === 0 ? FAILED : left / right)

export const arithmetic = (left: Value, right: Value, calculate: OfTwoNumbers): Value =>
  isFailure(left) ? left : isFailure(right) ? right : calculate(numberOf(left), numberOf(right))

export const joined: OfValues = ([left = null, right = null]) =>
  isFailure(left) ? left : isFailure(right) ? right : textOf(left) + textOf(right)
