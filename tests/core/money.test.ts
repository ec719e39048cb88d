// Cents: exact, safe, without −0; allocation gives every cent to somebody.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  allocate,
  cents,
  equal,
  fractionOf,
  isNegative,
  isPositive,
  larger,
  netOfGross,
  ONE_CENT,
  percentageOf,
  proportion,
  smaller,
  smallerInSize,
  subtract,
  sum,
  toInteger,
  ZERO,
} from '../../lib/core/money.ts'
import { RUNS } from '../support/projects.ts'

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const integers = (all: readonly ReturnType<typeof cents>[]): number[] => all.map(toInteger)

describe('an amount', () => {
  it.each([0.5, NaN, Infinity, -Infinity, 2 ** 53])('is no %s', (value) => {
    expect(() => cents(value)).toThrow(RangeError)
  })

  it('is never −0', () => {
    expect(Object.is(toInteger(cents(-0)), 0)).toBe(true)
    expect(Object.is(toInteger(subtract(ZERO, ZERO)), 0)).toBe(true)
  })

  it('cannot grow out of what is safe in silence', () => {
    expect(() => add(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError)
  })

  it('of a part and a whole is the one nearer zero, whatever the sign', () => {
    expect(toInteger(smallerInSize(cents(-61_000), cents(-100_000)))).toBe(-61_000)
    expect(toInteger(smallerInSize(cents(61_000), cents(100_000)))).toBe(61_000)
    expect(toInteger(smallerInSize(cents(-100_000), cents(61_000)))).toBe(61_000)
    expect(toInteger(smallerInSize(cents(100_001), cents(-100_000)))).toBe(-100_000)
  })

  it('of a cent is positive, of minus a cent negative, of nothing neither', () => {
    expect([-1, 0, 1].map((one) => isPositive(cents(one)))).toEqual([false, false, true])
    expect([-1, 0, 1].map((one) => isNegative(cents(one)))).toEqual([true, false, false])
  })

  it('is told from another by a single cent', () => {
    expect([4, 5, 6].map((one) => equal(cents(one), cents(5)))).toEqual([false, true, false])
    expect(integers([4, 5, 6].map((one) => smaller(cents(one), cents(5))))).toEqual([4, 5, 5])
    expect(integers([4, 5, 6].map((one) => larger(cents(one), cents(5))))).toEqual([5, 5, 6])
    expect(toInteger(ONE_CENT)).toBe(1)
  })
})

describe('net of gross', () => {
  it.each([
    [99_999, '22', 81_966],
    [10_000, '8', 9259],
    [4567, '17', 3903],
    [4567, '12', 4078],
    [14, '12', 13],
    [-14, '12', -13],
    [12_550, '25.5', 10_000],
    [122, '0', 122],
  ])('of %i cents at %s %% is %i', (gross, rate, net) => {
    expect(toInteger(netOfGross(cents(gross), rate))).toBe(net)
  })

  it('of a credit note mirrors its invoice', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 9999 }), (gross, rate) => {
        const rateText = `${String(Math.floor(rate / 100))}.${String(rate % 100).padStart(2, '0')}`
        expect(toInteger(netOfGross(cents(-gross), rateText)) + toInteger(netOfGross(cents(gross), rateText))).toBe(0)
      }),
      { numRuns: RUNS },
    )
  })

  it.each(['', '22%', '-1', '1e2', '22,5', ' 22'])('refuses the rate “%s”', (rate) => {
    expect(() => fractionOf(rate)).toThrow(RangeError)
  })
})

describe('a proportion', () => {
  it('rounds half a cent away from zero on both sides', () => {
    expect(integers([proportion(cents(1), 1n, 2n), proportion(cents(-1), 1n, 2n), proportion(cents(3), 1n, 2n)])).toEqual([1, -1, 2])
  })

  it('of 40 % of 0,01 € is nothing, of 0,02 € a cent', () => {
    expect(integers([percentageOf(cents(1), '40'), percentageOf(cents(2), '40')])).toEqual([0, 1])
  })
})

describe('allocation', () => {
  it.each([
    ['5 875,00 € at 1:2', 587_500, [1, 2], [195_833, 391_667]],
    ['5 432,17 € at 1 875 000 : 2 525 000', 543_217, [1_875_000, 2_525_000], [231_485, 311_732]],
    ['0,01 € at 1:1, a tie to the first', 1, [1, 1], [1, 0]],
    ['0,02 € at 1:1:1:1:1, ties to the first two', 2, [1, 1, 1, 1, 1], [1, 1, 0, 0, 0]],
    ['0,03 € at 1:2:1:1, the largest fraction first and then ties in order', 3, [1, 2, 1, 1], [1, 1, 1, 0]],
    ['1,00 € at 71:29', 100, [71, 29], [71, 29]],
    ['6 000,01 € at 50:30:20', 600_001, [50, 30, 20], [300_001, 180_000, 120_000]],
    ['−0,01 € at 1:1', -1, [1, 1], [-1, 0]],
    ['1,00 € to one source alone', 100, [1, 0], [100, 0]],
  ])('of %s', (_, total, weights, shares) => {
    expect(integers(allocate(cents(total), weights, 'largestRemainder').shares)).toEqual(shares)
  })

  it('cuts the first source down under fundRoundsDown', () => {
    expect(integers(allocate(cents(543_217), [1_875_000, 2_525_000], 'fundRoundsDown').shares)).toEqual([231_484, 311_733])
  })

  it('refuses weights that nobody has decided', () => {
    for (const weights of [[], [0, 0], [2, -1], [-1, -1]])
      expect(() => allocate(cents(1), weights, 'largestRemainder')).toThrow('weights must be positive')
  })

  it('adds up to the amount, within a cent of the proportion, mirrored for negatives', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 5 })
      .filter((all) => all.some((one) => one > 0))
    fc.assert(
      fc.property(amount, weights, fc.constantFrom('largestRemainder' as const, 'fundRoundsDown' as const), (total, parts, rounding) => {
        const { shares } = allocate(cents(total), parts, rounding)
        expect(toInteger(sum(shares))).toBe(total)
        expect(integers(allocate(cents(-total), parts, rounding).shares)).toEqual(integers(shares).map((one) => (one === 0 ? 0 : -one)))
        const all = parts.reduce((a, b) => a + b, 0)
        if (rounding === 'largestRemainder')
          for (const [index, share] of shares.entries())
            expect(Math.abs(toInteger(share) - (total * parts[index]!) / all)).toBeLessThan(1.000001)
      }),
      { numRuns: RUNS },
    )
  })
})
