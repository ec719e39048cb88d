// Numbers from bytes: exactly what Number() makes of decimal notation, and nothing of anything else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf, plainDecimalAt } from '../../../lib/formats/xlsx/xml/decimal.ts'
import { bytesOf } from '../../support/xlsx/zip.ts'

const plain = (text: string): number => {
  const bytes = bytesOf(`x${text}y`)
  return plainDecimalAt(bytes, 1, bytes.length - 1)
}

/** Plain where the fast way takes it, decimalOf for the rest: as the reader does it. */
const read = (text: string): number | null => (Number.isNaN(plain(text)) ? decimalOf(text) : plain(text))

const digits = (most: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`))

describe('a decimal number', () => {
  test('is the double that Number() gives, for 20,000 random texts', () => {
    const decimal = fc.tuple(fc.constantFrom('', '-'), digits(20), fc.option(digits(25)), fc.option(fc.integer({ min: -330, max: 330 })))
    fc.assert(
      fc.property(decimal, ([sign, whole, fraction, exponent]) => {
        const text = `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : `E${exponent}`}`
        const number = Number(text)
        expect(read(text)).toBe(Number.isFinite(number) ? number + 0 : null)
      }),
      { numRuns: 20_000 },
    )
  })

  test('is the double that was written, for 20,000 random doubles', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(read(String(number))).toBe(number + 0)
        expect(read(number.toPrecision(17))).toBe(number + 0)
      }),
      { numRuns: 20_000 },
    )
  })

  test.each([
    ['7250', 7250],
    ['-150.5', -150.5],
    ['0.1', 0.1],
    ['6000.000000001', 6000.000000001],
    ['.5', 0.5],
    ['5.', 5],
    ['9007199254740993', 9007199254740992],
    ['0.10000000000000001', 0.1],
    ['1E-2', 0.01],
    ['+7', 7],
    [' 7 ', 7],
  ])('%j is %d', (text, number) => {
    expect(read(text)).toBe(number)
  })

  test('is never minus zero', () => {
    for (const text of ['-0', '-0.00', '-0e5', '-1e-999']) expect(Object.is(read(text), 0)).toBe(true)
  })

  test.each(['', '-', '.', '-.', '1.2.3', '1,5', '0x10', 'Infinity', 'NaN', '1e', '1e999', '--1', '1-', '１', '1_000', '1 000'])(
    'is not %j',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
