// Arithmetic as spreadsheets do it. Law: where binary fractions could fall to either side, it is not judged, or the doubt is kept as slack.
import { notJudged } from './not-judged.ts'
import type { Value } from './values.ts'

/** Beyond this the noise of a binary fraction comes near to a cent. */
const LARGEST = 1e12
/** The share of a number that differences of calculation make up at most. */
const NOISE = 1e-12

/** Numbers nearer than this share of them may be one number, calculated in two ways. */
const NEAR = 1e-11

/** How far another program's value may be off, since roundings of halves fall either way. */
export class Slack {
  size = 0
}

/** The number of a value that is calculated with; texts are numbers to some programs only. */
export function numberOf(value: Value): number {
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' ? bounded(value) : notJudged()
}

export const bounded = (number: number): number => (Math.abs(number) <= LARGEST ? number : notJudged())

export const power = (base: number, exponent: number): Value => {
  const result = base ** exponent
  return Number.isFinite(result) && !(base === 0 && exponent <= 0) ? result : notJudged()
}

/** Whether two numbers are one; those that differ by noise are so to some programs only. */
export function isSame(left: number, right: number): boolean {
  if (left === right) return true
  return Math.abs(left - right) <= NEAR * Math.max(Math.abs(left), Math.abs(right)) ? notJudged() : false
}

/** Whether a number is whole but for noise. */
export const isNearWhole = (number: number): boolean => Math.abs(number - Math.round(number)) <= 1e-9 * Math.max(1, Math.abs(number))

export type Direction = 'nearest' | 'up' | 'down'

/** Rounded to so many places: halves, and with `up` everything, away from nought. What is as near as noise to where it turns leaves slack. */
export function rounded(number: number, places: number, direction: Direction, slack: Slack): number {
  if (!Number.isInteger(places) || Math.abs(places) > 12) notJudged()
  const unit = 10 ** places
  const size = Math.abs(number) * unit
  const turn = direction === 'nearest' ? 0.5 : 0
  const noise = NOISE * Math.max(1, size)
  const whole = Math.floor(size + turn + noise)
  const isOnTurn = Math.abs(size + turn - whole) <= noise
  if (isOnTurn && size > noise && !Number.isInteger(size)) slack.size += 1 / unit
  const result = direction === 'up' && !isOnTurn ? whole + 1 : whole
  return (Math.sign(number) * result) / unit
}
