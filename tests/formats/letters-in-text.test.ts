// Tables in letters and prints: columns parted by blanks, answers quoted with `>`, sentences with amounts. Law: what is not surely a table is none.
import { describe, expect, test } from 'vitest'
import { alignedRows } from '../../lib/formats/csv/aligned.ts'
import { readCsv } from '../../lib/formats/csv/index.ts'
import { defaultLimits } from '../../lib/formats/xlsx/limits.ts'

const rowsOf = (lines: readonly string[]): string[][] =>
  readCsv(lines.join('\n'), 'kirje', defaultLimits).value.grid.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)),
  )

const TABLE = [
  'Tosite   Pvm         Toimittaja              Summa',
  '1001     15.9.2009   Kokoustila Virta Oy    100,50',
  '1002     16.9.2009   Kahvila, Mallila         9,00',
  'Yhteensä                                    109,50',
]
const CELLS = [
  ['Tosite', 'Pvm', 'Toimittaja', 'Summa'],
  ['1001', '15.9.2009', 'Kokoustila Virta Oy', '100,50'],
  ['1002', '16.9.2009', 'Kahvila, Mallila', '9,00'],
  ['Yhteensä', '109,50'],
]

describe('columns parted by blanks', () => {
  test('are read: 9,00 under Summa though it begins elsewhere than 100,50', () => {
    expect(rowsOf(TABLE)).toEqual(CELLS)
  })
  test('in a letter with commas, between its words', () => {
    const rows = rowsOf(['Hei,', '', 'tässä Mallila, kulut:', '', ...TABLE, '', 'Terveisin, Maija'])
    expect(rows.slice(2, 6)).toEqual(CELLS)
    expect(rows[0]).toEqual(['Hei,'])
  })
  test('in an answer that quotes it, one mark or two', () => {
    expect(rowsOf(TABLE.map((line) => `> ${line}`))).toEqual(CELLS)
    expect(rowsOf(TABLE.map((line) => `>> ${line}`))).toEqual(CELLS)
  })
  test('are none where a long word runs into the next column', () => {
    expect(alignedRows([...TABLE, '1003     17.9.2009   Konsultointi Aalto ja Kumpp. Oy 80,10'].join('\n'), ',')).toBeNull()
  })
  test('are none in a list that semicolons part, though blanks fill it up', () => {
    expect(
      rowsOf(['Tosite ;  Pvm      ;  Selite ;  Summa', '1001   ;  15.9.2009;  Sali   ;  100,50'])[1]?.map((cell) => cell.trim()),
    ).toEqual(['1001', '15.9.2009', 'Sali', '100,50'])
  })
  test('a letter without a table has none', () => {
    expect(alignedRows('Hei\n\nTositteet tulevat  myöhemmin\nkun ne on  maksettu\n', ',')).toBeNull()
  })
})

describe('marks of quoting', () => {
  test('before tabs belong to no cell', () => {
    expect(rowsOf(['> Tosite\tSumma', '> 1001\t100,50', '> 1002\t9,00'])).toEqual([
      ['Tosite', 'Summa'],
      ['1001', '100,50'],
      ['1002', '9,00'],
    ])
  })
  test('one or two are somebody’s words', () => {
    expect(rowsOf(['Tosite;Summa', '> 1001;100,50', '1002;9,00'])[1]).toEqual(['> 1001', '100,50'])
  })
})

test('sentences with 142,98 € have no columns: no amount of 98 € comes of them', () => {
  const greeting = 'Tässä Mallila, maksatushakemus 1, kulut:'
  const rows = rowsOf([greeting, '', 'Tosite 1001, 15.9.2009, Virta Oy: 142,98 €', 'Tosite 1002, 16.9.2009, Aalto Oy: 298,03 €'])
  expect(rows).toEqual([[greeting], ['Tosite 1001, 15.9.2009, Virta Oy: 142,98 €'], ['Tosite 1002, 16.9.2009, Aalto Oy: 298,03 €']])
})

test('Työpaja 2 before a rate of 22 in a list of four columns is two fields', () => {
  expect(rowsOf(['Tosite,Pvm,Selite,Alv %', '1001,15.9.2009,Työpaja 2,22', '1002,16.9.2009,Sali 3,22'])[1]).toEqual([
    '1001',
    '15.9.2009',
    'Työpaja 2',
    '22',
  ])
})
