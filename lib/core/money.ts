// Money: whole cents, never a float. Law: Cents are no numbers to add to anything; each operation here keeps them safe integers, without −0.

declare const unit: unique symbol

/** An amount in whole cents (`600000` is 6 000,00 €). A plain safe integer at run time, opaque to the compiler: `a + b` does not compile. */
export interface Cents {
  readonly [unit]: 'cents'
}

/** The largest amount one line or term may have: a hundred million euros. Sums of a million such lines stay safe integers. */
export const LARGEST_AMOUNT = 10_000_000_000

/** Takes a whole number of cents. Throws a RangeError for a fraction, NaN, infinity or an unsafe integer: a programmer's fault, data is checked before. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole, safe number of cents: ${String(amount)}`)
  return (amount === 0 ? 0 : amount) as unknown as Cents
}

/** The bare number of cents, for a border: JSON, a cell, a formatter. */
export const toInteger = (amount: Cents): number => amount as unknown as number

export const ZERO = cents(0)
export const ONE_CENT = cents(1)

export const add = (a: Cents, b: Cents): Cents => cents(toInteger(a) + toInteger(b))
export const subtract = (a: Cents, b: Cents): Cents => cents(toInteger(a) - toInteger(b))
export const negate = (a: Cents): Cents => cents(-toInteger(a))
export const absolute = (a: Cents): Cents => cents(Math.abs(toInteger(a)))
export const compare = (a: Cents, b: Cents): number => toInteger(a) - toInteger(b)
export const isZero = (a: Cents): boolean => toInteger(a) === 0
export const isNegative = (a: Cents): boolean => toInteger(a) < 0
export const isPositive = (a: Cents): boolean => toInteger(a) > 0
export const equal = (a: Cents, b: Cents): boolean => toInteger(a) === toInteger(b)
export const smaller = (a: Cents, b: Cents): Cents => (compare(a, b) <= 0 ? a : b)
export const larger = (a: Cents, b: Cents): Cents => (compare(a, b) >= 0 ? a : b)
/** The amount, or nothing where it is below zero. */
export const orZero = (a: Cents): Cents => larger(a, ZERO)
/** Whichever is nearer zero; used where a part of an invoice is claimed. */
export const smallerInSize = (a: Cents, b: Cents): Cents => (compare(absolute(a), absolute(b)) <= 0 ? a : b)

export const sum = (amounts: Iterable<Cents>): Cents => {
  let total = ZERO
  for (const amount of amounts) total = add(total, amount)
  return total
}

export const sumOf = <T>(all: Iterable<T>, amountOf: (one: T) => Cents): Cents => {
  let total = ZERO
  for (const one of all) total = add(total, amountOf(one))
  return total
}

/** `amount × numerator ÷ denominator`, half a cent rounded away from zero, so that a credit note mirrors its invoice. */
export function proportion(amount: Cents, numerator: bigint, denominator: bigint): Cents {
  const exact = BigInt(toInteger(absolute(amount))) * numerator
  const rounded = (2n * exact + denominator) / (2n * denominator)
  return isNegative(amount) ? negate(cents(Number(rounded))) : cents(Number(rounded))
}

/** A percentage as an exact decimal text: `22`, `8`, `25.5`. */
export type Percentage = string

const HUNDRED = 100n

/** The exact fraction of a percentage: `25.5` is 255/1000. Throws a RangeError for a text that is none. */
export function fractionOf(percentage: Percentage): { readonly numerator: bigint; readonly denominator: bigint } {
  const digits = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(percentage)
  if (!digits) throw new RangeError(`not a percentage: ${percentage}`)
  const decimals = digits[2] ?? ''
  return { numerator: BigInt((digits[1] ?? '') + decimals), denominator: HUNDRED * 10n ** BigInt(decimals.length) }
}

/** Net of a gross amount at a VAT rate: half-up(gross ÷ (1 + rate)). */
export function netOfGross(gross: Cents, rate: Percentage): Cents {
  const { numerator, denominator } = fractionOf(rate)
  return proportion(gross, denominator, denominator + numerator)
}

/** A percentage of an amount, half-up to the cent. */
export function percentageOf(amount: Cents, percentage: Percentage): Cents {
  const { numerator, denominator } = fractionOf(percentage)
  return proportion(amount, numerator, denominator)
}

/** Whether a percentage of an amount comes to whole cents, so that nothing is rounded. */
export function isExactPercentage(amount: Cents, percentage: Percentage): boolean {
  const { numerator, denominator } = fractionOf(percentage)
  return (BigInt(toInteger(amount)) * numerator) % denominator === 0n
}

/** How left-over cents find an owner: to the largest fraction (ties to the first), or the first source is cut down and the last takes the rest. */
export type Rounding = 'largestRemainder' | 'fundRoundsDown'

/** An amount divided. */
export interface Allocation {
  /** One share for each weight, in order; they add up to the amount exactly. */
  readonly shares: readonly Cents[]
  /** Who got a cent that the exact proportion left over: indexes of weights, each at most once. */
  readonly residual: readonly number[]
}

/**
 * Splits an amount by whole-number weights, exactly (BigInt inside). A negative amount is split by its size and negated.
 * Throws a RangeError where no weight is positive: "not decided" is the caller's case.
 */
export function allocate(amount: Cents, weights: readonly number[], rounding: Rounding): Allocation {
  const total = weights.reduce((all, weight) => all + BigInt(weight), 0n)
  if (total <= 0n || weights.some((weight) => weight < 0)) throw new RangeError('weights must be positive')
  const size = BigInt(toInteger(absolute(amount)))
  const exact = weights.map((weight) => ({ floor: (size * BigInt(weight)) / total, rest: (size * BigInt(weight)) % total }))
  const left = Number(size - exact.reduce((all, one) => all + one.floor, 0n))
  const residual = rounding === 'largestRemainder' ? largestRests(exact, left) : Array<number>(left).fill(weights.length - 1)
  const shares = exact.map((one, index) => cents(Number(one.floor) + residual.filter((owner) => owner === index).length))
  return { shares: isNegative(amount) ? shares.map(negate) : shares, residual }
}

/** The owners of `count` left-over cents: largest fraction first; a sort keeps the order of equals, so ties go to the first source. */
function largestRests(exact: readonly { readonly rest: bigint }[], count: number): number[] {
  const order = exact.map(({ rest }, index) => ({ rest, index })).sort((a, b) => Number(b.rest - a.rest))
  return order.slice(0, count).map(({ index }) => index)
}
