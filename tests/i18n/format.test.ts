// Figures are written the same on every machine, in the way of each language.
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { languages } from '../../lib/core/locality.ts'
import { cents, LARGEST_AMOUNT, toInteger } from '../../lib/core/money.ts'
import { day } from '../../lib/core/period.ts'
import {
  formatAmount,
  formatCount,
  formatDate,
  formatMoney,
  formatPercentage,
  formatPeriod,
  formatRate,
  formatSize,
} from '../../lib/i18n/index.ts'

const inEach = (format: (language: (typeof languages)[number]) => string): string[] => languages.map(format)

describe('money', () => {
  it('123 450 cents are 1 234,50 € with hard spaces in Finnish and Swedish, and €1,234.50 in English', () => {
    expect(inEach((language) => formatMoney(cents(123_450), language))).toEqual([
      '1\u00a0234,50\u00a0€',
      '1\u00a0234,50\u00a0€',
      '€1,234.50',
    ])
  })

  it('a credit of 150,00 € has a true minus sign, before the euro sign in English', () => {
    expect(inEach((language) => formatMoney(cents(-15_000), language))).toEqual([
      '\u2212150,00\u00a0€',
      '\u2212150,00\u00a0€',
      '\u2212€150.00',
    ])
  })

  it('minus fifty cents keep their sign', () => {
    expect(inEach((language) => formatAmount(cents(-50), language))).toEqual(['\u22120,50', '\u22120,50', '\u22120.50'])
  })

  it('nothing is 0,00, never −0,00', () => {
    expect(inEach((language) => formatAmount(cents(-0), language))).toEqual(['0,00', '0,00', '0.00'])
  })

  it('an amount without its sign is grouped alike', () => {
    expect(inEach((language) => formatAmount(cents(1_234_567_89), language))).toEqual([
      '1\u00a0234\u00a0567,89',
      '1\u00a0234\u00a0567,89',
      '1,234,567.89',
    ])
  })

  it('the largest safe number of cents is exact to the cent', () => {
    expect(formatAmount(cents(Number.MAX_SAFE_INTEGER), 'fi')).toBe('90\u00a0071\u00a0992\u00a0547\u00a0409,91')
  })

  it('every amount reads back to the same cents', () => {
    const amounts = fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT })
    fc.assert(
      fc.property(amounts, fc.constantFrom(...languages), (amount, language) => {
        const digits = formatAmount(cents(amount), language)
          .replace('\u2212', '-')
          .replace(/[^\d-]/g, '')
        expect(Number(digits) + 0).toBe(toInteger(cents(amount)))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('counts and sizes', () => {
  it('1 048 576 rows are grouped by threes', () => {
    expect(inEach((language) => formatCount(1_048_576, language))).toEqual(['1\u00a0048\u00a0576', '1\u00a0048\u00a0576', '1,048,576'])
  })

  it('small and negative counts', () => {
    expect([0, 7, 999, -1_000].map((count) => formatCount(count, 'fi'))).toEqual(['0', '7', '999', '\u22121\u00a0000'])
  })

  it('a fraction is no count', () => {
    expect(() => formatCount(1.5, 'fi')).toThrow(RangeError)
  })

  it('50 MB are whole, and a byte more reads as more', () => {
    expect(inEach((language) => formatSize(50 * 1024 ** 2, language))).toEqual(['50\u00a0Mt', '50\u00a0MB', '50\u00a0MB'])
    expect(inEach((language) => formatSize(50 * 1024 ** 2 + 1, language))).toEqual(['50,1\u00a0Mt', '50,1\u00a0MB', '50.1\u00a0MB'])
  })

  it('bytes, kilobytes and gigabytes', () => {
    expect([0, 12, 2_048, 3 * 1024 ** 3].map((bytes) => formatSize(bytes, 'fi'))).toEqual([
      '0\u00a0t',
      '12\u00a0t',
      '2\u00a0kt',
      '3\u00a0Gt',
    ])
  })
})

describe('percentages', () => {
  it('5 500 € of 6 000 € are 91,7 %', () => {
    expect(inEach((language) => formatPercentage(cents(550_000), cents(600_000), language))).toEqual([
      '91,7\u00a0%',
      '91,7\u00a0%',
      '91.7%',
    ])
  })

  it('a part of nothing is –', () => {
    expect(inEach((language) => formatPercentage(cents(100), cents(0), language))).toEqual(['–', '–', '–'])
  })

  it('nothing of something is 0,0 %, and all of it 100,0 %', () => {
    expect([0, 600_000].map((part) => formatPercentage(cents(part), cents(600_000), 'fi'))).toEqual(['0,0\u00a0%', '100,0\u00a0%'])
  })

  it('half a tenth is rounded away from zero, for a credit as for a cost', () => {
    expect([5, -5].map((part) => formatPercentage(cents(part), cents(10_000), 'fi'))).toEqual(['0,1\u00a0%', '\u22120,1\u00a0%'])
  })

  it('what rounds to nothing has no minus sign', () => {
    expect(formatPercentage(cents(-1), cents(1_000_000), 'fi')).toBe('0,0\u00a0%')
  })

  it('a rate keeps all its decimals', () => {
    expect(inEach((language) => formatRate('25.5', language))).toEqual(['25,5\u00a0%', '25,5\u00a0%', '25.5%'])
    expect(formatRate('22', 'fi')).toBe('22\u00a0%')
  })
})

describe('days and periods', () => {
  it('15 September 2009 is 15.9.2009 in all three languages', () => {
    expect(inEach((language) => formatDate(day('2009-09-15'), language))).toEqual(['15.9.2009', '15.9.2009', '15.9.2009'])
  })

  it('a period within a year says the year once', () => {
    const period = { start: day('2009-08-01'), end: day('2009-10-31') }
    expect(inEach((language) => formatPeriod(period, language))).toEqual(['1.8.–31.10.2009', '1.8–31.10.2009', '1.8–31.10.2009'])
  })

  it('a period within a month says the month once', () => {
    const period = { start: day('2009-08-01'), end: day('2009-08-31') }
    expect(inEach((language) => formatPeriod(period, language))).toEqual(['1.–31.8.2009', '1–31.8.2009', '1–31.8.2009'])
  })

  it('a period over two years says both, and one of a single day says the day', () => {
    expect(formatPeriod({ start: day('2009-12-01'), end: day('2010-02-28') }, 'fi')).toBe('1.12.2009–28.2.2010')
    expect(formatPeriod({ start: day('2009-12-01'), end: day('2009-12-01') }, 'fi')).toBe('1.12.2009')
  })
})

describe('a machine whose Intl groups with other marks', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it.each(['\u202f', '\u2009', '’', '.', ' '])('%j writes the same amount', async (mark) => {
    class NumberFormat {
      readonly format = (whole: bigint): string => String(whole).replace(/\B(?=(\d{3})+$)/g, mark)
    }
    vi.resetModules()
    vi.stubGlobal('Intl', Object.assign(Object.create(Intl) as object, { NumberFormat }))
    const { formatMoney: formatThere } = await import('../../lib/i18n/format.ts')
    for (const language of languages) expect(formatThere(cents(-123_450_678), language)).toBe(formatMoney(cents(-123_450_678), language))
  })
})
