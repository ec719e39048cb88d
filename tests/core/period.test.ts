// Calendar days: texts that no time zone moves.
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  day,
  daysBetween,
  daysLater,
  fromSerial,
  isoDate,
  isWithin,
  lastDayOf,
  monthsLater,
  parseIsoDate,
  samePeriod,
} from '../../lib/core/period.ts'
import { RUNS } from '../support/projects.ts'

describe('a day', () => {
  it.each([
    [2009, 9, 15, '2009-09-15'],
    [2008, 2, 29, '2008-02-29'],
    [2009, 2, 29, null],
    [2009, 6, 31, null],
    [2009, 13, 1, null],
    [2009, 0, 1, null],
    [1899, 12, 31, null],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, null],
    [1900, 1, 1, '1900-01-01'],
    [2199, 12, 31, '2199-12-31'],
    [2200, 1, 1, null],
    [2009, 9, 0, null],
    [2009, 9, 30, '2009-09-30'],
    [2009, 9, 31, null],
    [2009, 12, 32, null],
    [2009.5, 9, 15, null],
    [2009, 9.5, 15, null],
    [2009, 9, 15.5, null],
  ])('%i-%i-%i is %s', (year, month, date, text) => {
    expect(isoDate(year, month, date)).toBe(text)
  })

  it.each(['2009-9-15', '15.9.2009', '2009-09-15T00:00', '12009-09-15', '', '2009-02-30'])('is not read from “%s”', (text) => {
    expect(parseIsoDate(text)).toBeNull()
  })

  it('some days or months later stays a day', () => {
    expect(daysLater(day('2009-12-31'), 1)).toBe('2010-01-01')
    expect(daysLater(day('2009-03-01'), -1)).toBe('2009-02-28')
    expect(monthsLater(day('2009-12-31'), 4)).toBe('2010-04-30')
    expect(monthsLater(day('2009-08-31'), -6)).toBe('2009-02-28')
    expect(monthsLater(day('2009-12-15'), -12)).toBe('2008-12-15')
    expect([2, 4, 6, 9, 11, 12, 13].map((month) => lastDayOf(2009, month)?.slice(8))).toEqual([
      '28',
      '30',
      '30',
      '30',
      '30',
      '31',
      undefined,
    ])
    expect(daysBetween(day('2009-08-01'), day('2009-12-31'))).toBe(152)
    expect(daysBetween(day('2009-12-31'), day('2009-08-01'))).toBe(-152)
  })

  it('that is none is refused where the code itself names it', () => {
    expect(() => day('2009-02-29')).toThrow('not a calendar day: 2009-02-29')
  })

  it('is within a period on its first and its last day', () => {
    const period = { start: day('2009-08-01'), end: day('2009-12-31') }
    expect(['2009-07-31', '2009-08-01', '2009-12-31', '2010-01-01'].map((text) => isWithin(day(text), period))).toEqual([
      false,
      true,
      true,
      false,
    ])
    const moved = (change: object): boolean => samePeriod(period, { ...period, ...change })
    expect([moved({}), moved({ start: day('2009-08-02') }), moved({ end: day('2009-12-30') })]).toEqual([true, false, false])
  })
})

describe('a serial number', () => {
  it('of 40071 is 15.9.2009 in the 1900 system and 38609 in the 1904 system', () => {
    expect(fromSerial(40_071, false)).toBe('2009-09-15')
    expect(fromSerial(38_609, true)).toBe('2009-09-15')
    expect(fromSerial(40_071.75, false)).toBe('2009-09-15')
    expect(fromSerial(40_071.999_999, false)).toBe('2009-09-15')
    expect(fromSerial(40_071.999_999_999_99, false)).toBe('2009-09-16')
  })

  it.each([60, 0, -1, NaN, Infinity, 1e9])('of %d is no day of the 1900 system', (serial) => {
    expect(fromSerial(serial, false)).toBeNull()
  })

  it('begins on 1.3.1900 or 1.1.1904 and ends on 31.12.2199, and says so again when asked again', () => {
    for (let time = 0; time < 2; time++) {
      expect([61, 109_574, 109_575, 110_000, 110_001].map((serial) => fromSerial(serial, false))).toEqual([
        '1900-03-01',
        '2199-12-31',
        null,
        null,
        null,
      ])
      expect([-1, 0, 61, 108_112, 108_113].map((serial) => fromSerial(serial, true))).toEqual([
        null,
        '1904-01-01',
        '1904-03-02',
        '2199-12-31',
        null,
      ])
    }
  })

  it('counts days one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        const date = fromSerial(serial, false)!
        expect(daysBetween(date, fromSerial(serial + 1, false)!)).toBe(1)
        expect(fromSerial(serial - 1462, true)).toBe(serial >= 1462 ? date : null)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('no time zone', () => {
  it.each(['Europe/Helsinki', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Apia'])('moves a day in %s', (TZ) => {
    const script = `
      const { utc, UTCDate } = await import('@date-fns/utc'); const { addDays, formatISO } = await import('date-fns')
      const days = []; for (let n = 0; n < 800; n += 1) days.push(formatISO(addDays(new UTCDate(2010, 11, 1), n), { representation: 'date', in: utc }))
      console.log(new Set(days).size, days[394], days.at(-1))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' })
    expect(printed.trim()).toBe(`800 ${daysLater(day('2010-12-01'), 394)} ${daysLater(day('2010-12-01'), 799)}`)
  })
})
