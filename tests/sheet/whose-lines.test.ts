// Lines and lists of somebody else by what stands beside or above them: another locality's implementer who was billed, another project's name above a list, a line that
// strayed above its headings, amounts in marks. Law: each is told, and a right list is not.
import { describe, expect, test } from 'vitest'
import { asked, bare, dated, errors, HEADER_FI, loud, project, read, sheet, type Value } from './sheets.ts'

const day = dated('2009-09-15')
const [own, other] = ['Esimerkkitoteuttaja 1 Oy', 'Esimerkkitoteuttaja 2 kuntayhtymä']
const list: readonly Value[][] = [
  ['Tosite', 'Pvm', 'Selite', 'Summa'],
  ['101', day, 'Kulu', 10],
  ['102', day, 'Kulu', 20],
]

describe('who was billed', () => {
  const billed = (...names: string[]): string[] =>
    errors(
      read(
        sheet([
          ['Paikkakunta', 'Paikkakunta 1'],
          ['Maksatuskausi', '1.8.–31.10.2009'],
          ['Tosite', 'Pvm', 'Selite', 'Summa', 'Laskutettu'],
          ...names.map((name, index): Value[] => [String(101 + index), day, 'Kulu', 10, name]),
        ]),
      ),
    )
  test('another locality’s implementer among other names: its line waits as theirs do', () => {
    expect(billed(own, 'Muu Oy', other)).toEqual(['line-set-aside@E5', 'line-set-aside@E6'])
  })
  test('the list’s own implementer and the beneficiary are the project', () => {
    expect(billed(own, project.beneficiary.name, own)).toEqual([])
  })
})

describe('two columns that say whose a line is', () => {
  const [own1 = '', own2 = ''] = project.localities.map(({ implementer }) => implementer.name)
  const placed = (...rows: readonly (readonly [string | null, string])[]): string[] =>
    errors(
      read(
        sheet([
          ['Paikkakunta', 'Paikkakunta 1'],
          ['Maksatuskausi', '1.8.–31.10.2009'],
          ['Tosite', 'Pvm', 'Selite', 'Summa', 'Toteuttaja', 'Paikkakunta'],
          ...rows.map(([place, implementer], index): Value[] => [String(101 + index), day, 'Kulu', 10, implementer, place]),
        ]),
      ),
    )
  test('Paikkakunta 1 above, nothing or Paikkakunta 1 beside, and the implementer of another: nobody chooses', () => {
    expect(placed(['Paikkakunta 1', own1], [null, own2], ['Paikkakunta 1', own2])).toEqual(['unknown-locality@E5', 'unknown-locality@E6'])
  })
  test('each with its own implementer asks nothing', () => {
    expect(placed(['Paikkakunta 1', own1], [null, own1])).toEqual([])
  })
  test('a supplier called as a locality is a supplier', () => {
    expect(placed(['Paikkakunta 1', own1], ['Paikkakunta 1', 'Muu Oy'])).toEqual([])
  })
})

describe('the project that is named above each of two lists', () => {
  const named = (...names: readonly string[][]): string[] => {
    const sheets = names.map((rows, index) =>
      sheet([...HEADER_FI, ...rows.map((name): Value[] => ['Hanke', name]), [], ...list.map((row) => [...row]).slice(0, 2 + index)], {
        name: `S${String(index)}`,
      }),
    )
    return loud(read(sheets, 'a.xlsx', { ...project, code: 'S11049' })).filter((one) => one.startsWith('line-set-aside'))
  }
  const at = `B${String(HEADER_FI.length + 1)}`
  test('S11049 and Saaristo: the other one is asked about', () => {
    expect(named(['S11049'], ['Saaristo'])).toEqual([`line-set-aside@S1!${at}`])
  })
  test('Vipuvoima and Saaristo: both are', () => {
    expect(named(['Vipuvoima'], ['Saaristo'])).toEqual([`line-set-aside@S0!${at}`, `line-set-aside@S1!${at}`])
  })
  test.each([[[['Vipuvoima'], ['Vipuvoima']]], [[['S11049', 'Vipu'], ['Vipu']]], [[['Saaristo']]]])('%j asks nothing', (names) => {
    expect(named(...names)).toEqual([])
  })
})

describe('a row above the headings', () => {
  const above = (row: Value[]): string[] => errors(read(sheet([...HEADER_FI, row, ...list.map((one) => [...one])])))
  test('with a voucher and a day it is a line that strayed, though it says yhteensä', () => {
    expect(above(['99', day, 'Loppulasku yhteensä', 45])).toEqual([`row-left-out@D${String(HEADER_FI.length + 1)}`])
  })
  test.each([[[null, null, 'Yhteensä', 30]], [[null, day, 'Yhteensä', 30]], [[bare(2), null, 'tositetta yhteensä', 30]]])(
    '%j is a total',
    (row) => {
      expect(above(row)).toEqual([])
    },
  )
})

test.each(['Markkaa', 'Markka', 'mk'])('%s is no euro: every line waits', (heading) => {
  const rows = list.slice(1).map((row) => [...row])
  const result = read(sheet([...HEADER_FI, ['Tosite', 'Pvm', 'Selite', heading], ...rows]))
  expect(errors(result).map((one) => one.split('@')[0])).toEqual(['currency-not-euro', 'currency-not-euro'])
  expect(asked(result).every((one) => one.startsWith('currency'))).toBe(true)
})
