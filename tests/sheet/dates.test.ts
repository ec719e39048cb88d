// Days as people write them. Law: day and month change places on the column's evidence only, and a year that is left out comes from the claim's time.
import { describe, expect, test } from 'vitest'
import { day, type Period } from '../../lib/core/period.ts'
import { countsFrom1904, dateEvidence, orderOf } from '../../lib/sheet/date-evidence.ts'
import { plausibleYears, readDate, type DateRules } from '../../lib/sheet/date-reading.ts'
import { dayText } from '../../lib/sheet/date-text.ts'
import type { Cell } from '../../lib/sheet/grid.ts'

const autumn: Period = { start: day('2009-08-01'), end: day('2009-10-31') }
const projectTime: Period = { start: day('2009-08-01'), end: day('2009-12-31') }
const untilFiling: Period = { start: day('2009-08-01'), end: day('2010-04-30') }
const rules: DateRules = {
  order: null,
  date1904: false,
  windows: [autumn, projectTime, untilFiling],
  plausible: plausibleYears(projectTime),
}

const text = (value: string): Cell => ({ kind: 'text', column: 0, text: value })
const number = (value: number, format?: string): Cell =>
  format === undefined ? { kind: 'number', column: 0, number: value } : { kind: 'number', column: 0, number: value, format }

/** The day, or the finding's code, or `blank`. */
function read(cell: Cell | string, own: Partial<DateRules> = {}): string {
  const reading = readDate(typeof cell === 'string' ? text(cell) : cell, { ...rules, ...own })
  return reading.kind === 'day' ? reading.date : reading.kind === 'blank' ? 'blank' : reading.code
}

describe('15 September 2009 in every form', () => {
  test.each([
    '15.9.2009',
    '15.09.2009',
    '15.9.09',
    '15.09.09',
    '15.9.',
    '15.9',
    '15.09.',
    '15. 9. 2009',
    '15.9 2009',
    '15/9/2009',
    '15/09/09',
    '15/9-2009',
    '15/9 2009',
    '15-09-2009',
    '9/15/2009',
    '2009-09-15',
    '2009/09/15',
    '2009.09.15',
    '20090915',
    '15. syyskuuta 2009',
    '15 syyskuu 2009',
    '15.syyskuuta 2009',
    '15 september 2009',
    '15 September 2009',
    '15 Sept. 2009',
    '15 sep 2009',
    '15-Sep-2009',
    '15-sep-09',
    'September 15, 2009',
    'Sep 15 2009',
    '15th September 2009',
    '15th of September 2009',
    'den 15 september 2009',
    'ti 15.9.2009',
    'tiistai 15.9.2009',
    'tis 15.9.2009',
    'tisdag 15 september 2009',
    'Tue 15 Sep 2009',
    'Tuesday, 15 September 2009',
    '15.9.2009 12:30',
    '15.9.2009 klo 12.30',
    '15.9.2009 kl. 9.05',
    '2009-09-15T00:00:00',
    '2009-09-15 00:00:00',
    "'15.9.2009",
    ' 15.9.2009 ',
    '15.9.2009.',
    '1.–15.9.2009',
    '14.-15.9.2009',
    '14–15.9.2009',
    '14.9.–15.9.2009',
    '14.9.2009 - 15.9.2009',
    '14. ja 15.9.2009',
    '14.9. & 15.9.2009',
    '14. och 15.9.2009',
    '14 and 15 September 2009',
    '14–15 September 2009',
    '14.9.,15.9.2009',
    '2009-09-14–2009-09-15',
    '31.8.–15.9.2009',
    '15. syys 2009',
    '15\u00a0.9.2009'.replace('\u00a0', ''),
  ])('%s', (written) => {
    expect(read(written)).toBe('2009-09-15')
  })
})

describe('a month is its last day', () => {
  test.each([
    ['syyskuu 2009', '2009-09-30'],
    ['syyskuu', '2009-09-30'],
    ['9/2009', '2009-09-30'],
    ['09/2009', '2009-09-30'],
    ['09.2009', '2009-09-30'],
    ['2009-09', '2009-09-30'],
    ['september 2009', '2009-09-30'],
    ['Sep-09', '2009-09-30'],
    ['syyskuu -09', 'date-unreadable'],
    ['elo–lokakuu 2009', '2009-10-31'],
    ['8–10/2009', '2009-10-31'],
    ['16.12.–15.1.2010', '2010-01-15'],
    ['1.8.–15.2.2010', '2010-02-15'],
    ['08-10/2009', '2009-10-31'],
    ['August–October 2009', '2009-10-31'],
    ['helmikuu 2012', '2012-02-29'],
    ['heinäkuu', 'date-ambiguous'],
  ])('%s is %s', (written, expected) => {
    expect(read(written)).toBe(expected)
  })
})

describe('what is no day', () => {
  test.each([
    'abc',
    '32.9.2009',
    '31.9.2009',
    '31.11.2009',
    '29.2.2009',
    '0.9.2009',
    '15.13.2009',
    '9.15.2009',
    '2009',
    '15.9.209',
    '15.9.20009',
    '15.92009',
    '2009-13-01',
    '2009-02-30',
    '16.9.–15.9.2009',
    '1.7.–15.2.2010',
    '15.9.2009?',
    'vko 38',
    '1250,00',
    '15 kpl',
    '15.9.2009 / 16.9.2009 / x',
    '1899-01-01',
    '12345678',
  ])('%s is unreadable', (written) => {
    expect(read(written)).toBe('date-unreadable')
  })
  test.each(['', '-', '–', '  '])('%j is blank', (written) => {
    expect(read(written)).toBe('blank')
  })
  test.each(['#VIITTAUS!', '#REF!'])('%s is a formula that failed', (written) => {
    expect(read(written)).toBe('formula-error')
  })
})

describe('day and month', () => {
  test('5/12/2009 alone is asked', () => {
    expect(read('5/12/2009')).toBe('date-ambiguous')
    expect(read('05-12-2009')).toBe('date-ambiguous')
  })
  test('5/5/2009 is 5 May whatever the order', () => {
    expect(read('5/5/2009')).toBe('2009-05-05')
  })
  test('the column decides', () => {
    expect(read('5/12/2009', { order: 'dayFirst' })).toBe('2009-12-05')
    expect(read('5/12/2009', { order: 'monthFirst' })).toBe('2009-05-12')
  })
  test('three pairs of digits may have the year first, too', () => {
    expect(read('09-10-11')).toBe('date-ambiguous')
    expect(read('09-10-11', { order: 'dayFirst' })).toBe('2011-10-09')
  })

  const order = (own: string[], neighbours: string[][] = [], claim = autumn): DateRules['order'] =>
    orderOf(
      dateEvidence(own.map(text)),
      neighbours.map((column) => dateEvidence(column.map(text))),
      rules,
      claim,
    )

  test.each<[string[], string[][], DateRules['order']]>([
    [['5/10/2009', '26/10/2009'], [], 'dayFirst'],
    [['5/10/2009', '10/26/2009'], [], 'monthFirst'],
    [['26/10/2009', '10/26/2009'], [], null],
    [['5/10/2009', '13.10.2009'], [], 'dayFirst'],
    [['5/10/2009', '14.10.'], [], 'dayFirst'],
    [['5/10/2009', '14 October 2009'], [], 'dayFirst'],
    [['5/10/2009', 'October 14, 2009'], [], 'monthFirst'],
    [['5/10/2009', '2009-10-14'], [], null],
    [['5/10/2009'], [['26/10/2009']], 'dayFirst'],
    [['5/10/2009'], [['10/26/2009']], 'monthFirst'],
    [['5/10/2009'], [['26.10.2009']], 'dayFirst'],
    [['5/10/2009'], [['26/10/2009'], ['10/26/2009']], null],
    [['5/10/2009', '10/26/2009'], [['26.10.2009']], 'monthFirst'],
    [['5/10/2009'], [], null],
    [['5/10/2009', '7/9/2009', '3/8/2009'], [], 'dayFirst'],
    [['10/5/2009', '9/7/2009', '8/3/2009'], [], 'monthFirst'],
    [['9/10/2009', '10/9/2009'], [], null],
    [['5/10/2009', '6/7/2009'], [], null],
  ])('%j beside %j shows %s', (own, neighbours, expected) => {
    expect(order(own, neighbours)).toBe(expected)
  })
})

describe('a day without a year', () => {
  test.each([
    ['15.9.', '2009-09-15'],
    ['10.12.', '2009-12-10'],
    ['10.1.', '2010-01-10'],
    ['15.7.', 'date-ambiguous'],
    ['31.9.', 'date-ambiguous'],
  ])('%s is %s', (written, expected) => {
    expect(read(written)).toBe(expected)
  })
  test('two years that both fit are asked', () => {
    expect(read('15.9.', { windows: [{ start: day('2008-01-01'), end: day('2009-12-31') }] })).toBe('date-ambiguous')
  })
  test('the likelier time comes first: the claim before the project', () => {
    expect(read('15.9.', { windows: [autumn, { start: day('2008-01-01'), end: day('2010-12-31') }] })).toBe('2009-09-15')
  })
})

describe('serial numbers', () => {
  test.each<[Cell, Partial<DateRules>, string]>([
    [number(40071, 'd.m.yyyy'), {}, '2009-09-15'],
    [number(40071.75, 'd.m.yyyy h:mm'), {}, '2009-09-15'],
    [number(38609, 'd.m.yyyy'), { date1904: true }, '2009-09-15'],
    [number(40071), {}, '2009-09-15'],
    [number(40071, '0'), {}, '2009-09-15'],
    [number(38609), { date1904: true }, '2009-09-15'],
    [text('40071'), {}, '2009-09-15'],
    [number(40057, 'mmmm yyyy'), {}, '2009-09-30'],
    [number(20090915), {}, '2009-09-15'],
    [text('091015'), {}, '2009-10-15'],
    [text('151009'), {}, '2009-10-15'],
    [text('200909'), {}, 'date-ambiguous'],
    [text('200909'), { areMonths: true }, '2009-09-30'],
    [text('150909'), { areMonths: true }, '2009-09-15'],
    [number(200911), {}, '2009-11-30'],
    [number(200913), {}, 'date-unreadable'],
    [number(209912), {}, '2099-12-31'],
    [number(209913), {}, 'date-unreadable'],
    [{ kind: 'date', column: 0, date: day('2009-09-15') }, {}, '2009-09-15'],
    [number(3500), {}, 'date-unreadable'],
    [number(40071, '#,##0.00'), {}, 'date-unreadable'],
    [number(40071.5), {}, 'date-unreadable'],
    [number(15.9), {}, 'date-unreadable'],
    [number(2009), {}, 'date-unreadable'],
    [text('12345'), {}, 'date-unreadable'],
    [number(20091301), {}, 'date-unreadable'],
    [number(-5, 'd.m.yyyy'), {}, 'date-unreadable'],
    [{ kind: 'boolean', column: 0, boolean: false }, {}, 'date-unreadable'],
    [{ kind: 'error', column: 0, text: '#N/A' }, {}, 'formula-error'],
    [{ kind: 'uncalculated', column: 0, formula: 'TODAY()' }, {}, 'formula-without-value'],
  ])('%j is %s', (cell, own, expected) => {
    expect(read(cell, own)).toBe(expected)
  })

  const from1904 = (serials: number[], workbookSays = false): boolean =>
    countsFrom1904([dateEvidence(serials.map((serial) => number(serial)))], workbookSays, rules.plausible)
  test('bare serials that are four years off in the 1900 system and right in the 1904 system count from 1904', () => {
    expect(from1904([38609, 38620])).toBe(true)
  })
  test('bare serials that are right as the workbook counts stay so', () => {
    expect(from1904([40071])).toBe(false)
    expect(from1904([38609], true)).toBe(true)
    expect(from1904([40071, 38609])).toBe(false)
    // 2007 and 2005 as the workbook counts; 2011 and 2009 the other way, both of the project's time.
    expect(from1904([39356, 38609])).toBe(false)
    expect(from1904([5])).toBe(false)
    expect(from1904([])).toBe(false)
  })
})

test('200909 and 20090915 are a month and a day; figures of other lengths, with spaces or a decimal comma, are neither', () => {
  expect(dayText('200909')?.to).toEqual([{ order: 'sure', year: 2009, month: 9, day: null }])
  expect(dayText('20090915')?.to).toEqual([{ order: 'sure', year: 2009, month: 9, day: 15 }])
  expect(['20091', '2009091', '200909155', '-1 220,50', '2009 09', '15,9,2009'].map(dayText)).toEqual([null, null, null, null, null, null])
})
