// What columns beside a list say of single lines by a few letters or numbers: that they were not accepted, have no receipt, are of another year or another cost
// centre. Law: the line that is meant is asked about, the others count.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, HEADER_FI, loud, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
type Result = ReturnType<typeof read>
const listed = (heading: string, cells: readonly Value[], above: readonly Value[][] = []): Result => {
  const lines = cells.map((cell, index): Value[] => [
    String(101 + index),
    day,
    'Kulu',
    10 * (index + 1),
    typeof cell === 'number' ? bare(cell) : cell,
  ])
  return read(sheet([...HEADER_FI, ...above, ['Tosite', 'Pvm', 'Selite', 'Summa', heading], ...lines]))
}
const row = (line: number, above = 0): string => String(HEADER_FI.length + above + 1 + line)

describe('a column of decisions', () => {
  test.each([
    ['Päätös', 'hyv.', 'hyl.'],
    ['Päätös', 'hyv.', 'tark.'],
    ['Päätös', 'hyv.', 'pal.'],
    ['Päätös', 'OK', 'hyv. osin'],
    ['Päätös', 'H', 'E'],
    ['Hyväksytty', 'hyv', 'hyl'],
    ['Beslut', 'godk.', 'avsl.'],
    ['Decision', 'appr.', 'rej.'],
  ])('%s over %s: the line with %s waits', (heading, yes, other) => {
    expect(errors(listed(heading, [yes, yes, other])).map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual([`line-set-aside@${row(3)}`])
  })
  test.each([
    ['Hyväksytty', ['OK', '3.11.2009', 'OK KM']],
    ['Hyväksytty', ['K. Malli', 'H. Virta', 'K. Malli']],
    ['Päätös', ['hyv. § 12', '§ 13', '14/2009']],
    ['Tarkastettu', ['OK', 'KM', 'OK']],
    ['Tila', ['OK', 'maksettu', 'OK']],
    ['Huom', ['hylly 3', 'hylly 4', 'rejäl']],
  ])('%s over %j stops nothing', (heading, cells) => {
    expect(errors(listed(heading, cells))).toEqual([])
  })
})

describe('crosses under Kuitti', () => {
  const missing = (cells: readonly Value[], heading = 'Kuitti'): string[] =>
    loud(listed(heading, cells)).filter((one) => one.startsWith('voucher-missing'))
  test('the one line of five without a cross is asked for its receipt, and counts', () => {
    const result = listed('Kuitti', ['x', 'x', null, 'x', 'x'])
    expect(missing(['x', 'x', null, 'x', 'x'])).toEqual([`voucher-missing@A${row(3)}`])
    expect(errors(result)).toEqual([])
  })
  test.each([
    ['Kuitti', ['x', null, null, null, 'x']],
    ['Liite', ['x', 'x', null, 'x', 'x']],
  ])('%s over %j asks nothing', (heading, cells) => {
    expect(missing(cells, heading)).toEqual([])
  })
})

describe('a year beside the day', () => {
  test('2008 beside a day of 2009 is asked about', () => {
    expect(errors(listed('Vuosi', [2009, 2008]))).toEqual([`date-ambiguous@E${row(2)}`])
  })
  test.each([
    ['Vuosi', 2009],
    ['Vuosimalli', 2005],
    ['Tilikausi', 2010],
  ])('%s over %i is not', (heading, year) => {
    expect(errors(listed(heading, [year, year, year]))).toEqual([])
  })
})

describe('cost centres and project numbers', () => {
  test.each([
    ['Kustannuspaikka', [['Kustannuspaikka', '4711']]],
    ['Kustannuspaikka', [['Kustannuspaikka: 4711']]],
    ['Projektinro', [['Projektinumero', '4711']]],
    ['Kostnadsställe', [['Kostnadsställe', '4711']]],
    ['Cost centre', [['Cost centre 4711']]],
  ])('%s over 4711 and 4712: the line of another one than the block above names waits', (heading, above) => {
    const result = errors(listed(heading, [4711, 4711, 4712], above))
    expect(result.map((one) => one.replace(/@[A-Z]+/, '@'))).toEqual([`line-set-aside@${row(3, 1)}`])
  })
  test('named in words, the line of another one than the project waits', () => {
    expect(errors(listed('Kustannuspaikka', ['Hanke', 'Hanke', 'Toimisto']))).toEqual([`line-set-aside@E${row(3)}`])
  })
  test.each([
    [[4711, 4711], [['Kustannuspaikka', '4711']]],
    [[4711, 4712], [['Kustannuspaikat 4711 ja 4712']]],
    [[110, 120], [['Kustannuspaikka', '4711']]],
  ])('%j below %j stops nothing', (cells, above) => {
    expect(errors(listed('Kustannuspaikka', cells, above))).toEqual([])
  })
  test('several of which none is known are one question of the column', () => {
    expect(asked(listed('Kustannuspaikka', [4711, 4711, 4712])).filter((one) => one.startsWith('column'))).toEqual([
      `column-left-out@E${row(0)}`,
    ])
  })
})

describe('Ale-% without a price', () => {
  const told = (cells: readonly Value[]): string[] => asked(listed('Ale-%', cells)).filter((one) => one.startsWith('column'))
  test('10 on a line is one question of the column', () => {
    expect(told([null, 10, null])).toEqual([`column-left-out@E${row(0)}`])
  })
  test('nothing but 0 is none', () => {
    expect(told([0, 0, 0])).toEqual([])
  })
})
