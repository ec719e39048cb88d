// Tables in letters and prints: columns parted by blanks, answers quoted with `>`, sentences with amounts. Law: what is not surely a table is none.
import { describe, expect, test } from 'vitest'
import { alignedTables } from '../../lib/formats/csv/aligned.ts'
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
    expect(alignedTables([...TABLE, '1003     17.9.2009   Konsultointi Aalto ja Kumpp. Oy 80,10'].join('\n'), ',').rows).toBeNull()
  })
  test('are none in a list that semicolons part, though blanks fill it up', () => {
    expect(
      rowsOf(['Tosite ;  Pvm      ;  Selite ;  Summa', '1001   ;  15.9.2009;  Sali   ;  100,50'])[1]?.map((cell) => cell.trim()),
    ).toEqual(['1001', '15.9.2009', 'Sali', '100,50'])
  })
  test.each([';', ','])(
    'beside a list that “%s” parts are not taken apart: its two lines stay, and each of 100.50, 9.00 and 109.50 below it is asked about',
    (sign) => {
      const list = ['Tosite;Pvm;Selite;Summa', '1;15.9.2009;Sali;122.00', '2;16.9.2009;Kahvi;61.00'].map((line) =>
        line.replaceAll(';', sign),
      )
      const { value, findings } = readCsv(
        [...list, '', ...TABLE.map((line) => line.replace(/,(?=\d\d$)/, '.'))].join('\n'),
        'lista',
        defaultLimits,
      )
      expect(value.grid.rows.slice(1, 3).map(({ cells }) => cells.length)).toEqual([4, 4])
      expect(findings.map(({ code, severity, at }) => [code, severity, at])).toEqual(
        ['A6', 'A7', 'A8'].map((at) => ['row-left-out', 'error', `lista!${at}`]),
      )
    },
  )
  test('of addresses above a list ask nothing', () => {
    const above = [
      'Toteuttaja   Yhteyshenkilö   Puhelin   Posti',
      'Malli Oy     Matti Malli     040 123   a@b.fi',
      'Koe Oy       Maija Malli     050 123   c@b.fi',
      '',
    ]
    const list = ['Tosite;Pvm;Selite;Summa', '1;15.9.2009;Sali;122,00']
    const { value, findings } = readCsv([...above, ...list].join('\n'), 'lista', defaultLimits)
    expect([value.grid.rows.at(-1)?.cells.length, findings]).toEqual([4, []])
  })
  test('a letter without a table has none', () => {
    expect(alignedTables('Hei\n\nTositteet tulevat  myöhemmin\nkun ne on  maksettu\n', ',').rows).toBeNull()
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
